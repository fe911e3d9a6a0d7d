import { readLeaf, type LeafReading } from './leaf-reading';
import type { LeafPlan, ScoringPlan } from './leaf-plan';
import { absolute, isZero, multiply, negate, one, roundHalfUp, subtract, sum } from './points';
import type { Points } from './points';
import { rescalingOf } from './rescaling';
import type { ScoringProblem } from './result';
import type { Score } from './score';

/** One unit's figures before the total is rounded; null where they could not be computed. */
export interface UnitPoints {
  readonly base: Points | null;
  readonly bonus: Points | null;
  /** At or above 0. */
  readonly penalty: Points | null;
  /** base + bonus − penalty, exact (of rounded leaves where the scheme rounds leaves). */
  readonly total: Points | null;
  readonly problems: readonly ScoringProblem[];
}

/**
 * What a leaf adds to a unit's total: points (of a penalty at or below 0), nothing because it was not assigned
 * and does not count, or something that could not be computed.
 */
export type LeafOutcome =
  | { readonly kind: 'points'; readonly points: Points }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'unknown' };

/** One unit's figures together with what each leaf adds, in the order of the plan. */
export interface DetailedUnitPoints extends UnitPoints {
  readonly leaves: readonly LeafOutcome[];
}

const MISSING: Score = { state: 'missing' };
const UNKNOWN: LeafOutcome = { kind: 'unknown' };

/**
 * Computes one unit in this order: each leaf by the scheme's policies, its cap, its weights, the rescaling of base
 * points for what was not assigned, the rounding of leaves where the scheme rounds there, the sums.
 * `scores` has one score a leaf, in the order of the plan.
 */
export function computeUnit(plan: ScoringPlan, scores: readonly Score[]): DetailedUnitPoints {
  const readings = plan.leaves.map((leaf, column) => ({
    leaf,
    reading: readLeaf(plan, leaf, scores[column] ?? MISSING),
  }));
  const dropped = readings.filter(({ reading }) => reading.kind === 'dropped');
  const rescaling = rescalingOf(
    plan,
    dropped.map(({ leaf }) => leaf),
  );
  const baseScale = rescaling.ok ? rescaling.scale : null;
  const leaves = readings.map(({ leaf, reading }) =>
    outcomeOf(plan, leaf, reading, leaf.kind === 'base' ? baseScale : one),
  );

  const base = baseScale === null ? null : sumOfKind(plan, leaves, 'base');
  const bonus = sumOfKind(plan, leaves, 'bonus');
  const deducted = sumOfKind(plan, leaves, 'penalty');
  const penalty = deducted === null ? null : negate(deducted);
  const isWhole = base !== null && bonus !== null && penalty !== null;
  return {
    base,
    bonus,
    penalty,
    total: isWhole ? subtract(sum([base, bonus]), penalty) : null,
    problems: distinct([
      ...readings.flatMap(({ reading }) => (reading.kind === 'problem' ? [reading.problem] : [])),
      ...unknownFactors(plan),
      ...(rescaling.ok ? [] : rescaling.problems),
    ]),
    leaves,
  };
}

function outcomeOf(
  plan: ScoringPlan,
  leaf: LeafPlan,
  reading: LeafReading,
  scale: Points | null,
): LeafOutcome {
  switch (reading.kind) {
    case 'problem':
      return UNKNOWN;
    case 'dropped':
      return reading;
    case 'points': {
      if (leaf.factor === null || scale === null) return UNKNOWN;
      const worth = multiply(multiply(reading.points, leaf.factor), scale);
      const added = leaf.kind === 'penalty' ? negate(absolute(worth)) : worth;
      const { stage, decimals } = plan.scheme.rounding;
      return { kind: 'points', points: stage === 'leaf' ? roundHalfUp(added, decimals) : added };
    }
  }
}

/** The leaves of one kind added up; null where one of them is not known. */
function sumOfKind(
  plan: ScoringPlan,
  leaves: readonly LeafOutcome[],
  kind: LeafPlan['kind'],
): Points | null {
  const added: Points[] = [];
  for (const [column, outcome] of leaves.entries()) {
    if (plan.leaves[column]?.kind !== kind) continue;
    if (outcome.kind === 'unknown') return null;
    if (outcome.kind === 'points') added.push(outcome.points);
  }
  return sum(added);
}

/** The leaves for whose maximum the percentage weights wait. */
function unknownFactors(plan: ScoringPlan): ScoringProblem[] {
  const waiting = plan.leaves.filter((leaf) => leaf.factor === null);
  const lacking = waiting.filter(({ maximum }) => maximum === null || isZero(maximum));
  return (lacking.length > 0 ? lacking : waiting).map(({ code }) => ({
    kind: 'maximum-unknown',
    leaf: code,
  }));
}

function distinct(problems: readonly ScoringProblem[]): ScoringProblem[] {
  const keyed = problems.map(
    (problem) => [problem.kind + ('leaf' in problem ? `:${problem.leaf}` : ''), problem] as const,
  );
  return [...new Map(keyed).values()];
}
