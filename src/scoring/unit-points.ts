import { outcomeOf, type LeafOutcome } from './leaf-outcome';
import { readLeaves } from './leaf-reading';
import type { ScoringPlan } from './leaf-plan';
import { sumsOf } from './node-sums';
import { isZero, one, subtract, sum } from './points';
import type { Points } from './points';
import { rescalingOf } from './rescaling';
import type { Adjustment, ScoringProblem } from './result';
import type { Score } from './score';

/** One unit's figures before the total is rounded; null where they could not be computed. */
export interface UnitPoints {
  readonly base: Points | null;
  readonly bonus: Points | null;
  /** At or above 0. */
  readonly penalty: Points | null;
  /** base + bonus − penalty, exact (of rounded leaves where the scheme rounds leaves). */
  readonly total: Points | null;
  /** What the total is a percentage of. */
  readonly maximum: Points | null;
  readonly adjustments: readonly Adjustment[];
  readonly problems: readonly ScoringProblem[];
}

/** One unit's figures together with what each leaf adds, in the order of the plan. */
export interface DetailedUnitPoints extends UnitPoints {
  readonly leaves: readonly LeafOutcome[];
}

/**
 * Computes one unit in this order: each leaf by the scheme's policies, its cap, its weights, the rescaling of base
 * points for what was not assigned, its limit, the rounding of leaves where the scheme rounds there, the sums with
 * their limits, and where penalties stop.
 * `scores` has one score a leaf, in the order of the plan.
 */
export function computeUnit(plan: ScoringPlan, scores: readonly Score[]): DetailedUnitPoints {
  const readings = readLeaves(plan, scores);
  const rescaling = rescalingOf(plan, readings);
  const baseScale = (column: number): Points | null =>
    rescaling.ok ? rescaling.scaleOf(column) : null;
  const adjustments: Adjustment[] = [];
  const leaves = plan.leaves.map((leaf, column): LeafOutcome => {
    const reading = readings[column];
    if (reading === undefined) return { kind: 'unknown' };
    const scale = leaf.kind === 'base' ? baseScale(column) : one;
    return outcomeOf(plan, leaf, reading, scale, adjustments);
  });

  const sums = sumsOf(plan, leaves, adjustments);
  const base = rescaling.ok ? sums.base : null;
  const { bonus, penalty } = sums;
  const isWhole = base !== null && bonus !== null && penalty !== null;
  return {
    base,
    bonus,
    penalty,
    total: isWhole ? subtract(sum([base, bonus]), penalty) : null,
    maximum: rescaling.ok ? rescaling.maximum : null,
    adjustments,
    problems: distinct([
      ...readings.flatMap((reading) => (reading.kind === 'problem' ? [reading.problem] : [])),
      ...unknownFactors(plan),
      ...(rescaling.ok ? [] : rescaling.problems),
    ]),
    leaves,
  };
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
