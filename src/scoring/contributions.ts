import { isLeaf } from './criteria';
import { planScoring, type ScoringPlan } from './leaf-plan';
import type { LeafOutcome } from './leaf-outcome';
import { sum } from './points';
import type { Adjustment, Contribution } from './result';
import type { Criterion, Scheme } from './scheme';
import type { ScoreTable } from './score';
import { scoresOf } from './score-rows';
import { computeUnit, type DetailedUnitPoints } from './unit-points';

/**
 * What every node of the tree adds to one unit's total, groups before their children: exact, weights, rescaling and
 * limits applied, a penalty at or below 0. The nodes of the first level, and the unit's adjustments of the whole,
 * add up to the total before it is rounded; likewise the children and adjustments of a group to the group. Null for a leaf that does not count (not assigned) or could not be computed, for a
 * group of which no leaf counts, and for a group with a leaf that could not be computed.
 * Throws a RangeError where the table does not fit the scheme or has no such unit.
 */
export function contributions(scheme: Scheme, table: ScoreTable, unit: number): Contribution[] {
  const plan = planScoring(scheme);
  return contributionsOf(plan, computeUnit(plan, scoresOf(plan, table, unit)));
}

/** The same from what was computed of the unit. */
export function contributionsOf(
  plan: ScoringPlan,
  { leaves, adjustments }: DetailedUnitPoints,
): Contribution[] {
  const found: Contribution[] = [];
  let column = 0;
  const at = (code: string): Adjustment[] =>
    adjustments.filter((adjustment) => adjustment.code === code);
  const visit = (criterion: Criterion): LeafOutcome => {
    const place = found.length;
    found.push({ code: criterion.code, points: null });
    const outcome = isLeaf(criterion)
      ? (leaves[column++] ?? { kind: 'unknown' })
      : together(criterion.children.map(visit), at(criterion.code));
    if (outcome.kind === 'points') found[place] = { code: criterion.code, points: outcome.points };
    return outcome;
  };
  plan.scheme.criteria.forEach(visit);
  return found;
}

function together(
  children: readonly LeafOutcome[],
  adjustments: readonly Adjustment[],
): LeafOutcome {
  if (children.some(({ kind }) => kind === 'unknown')) return { kind: 'unknown' };
  const counted = children.flatMap((child) => (child.kind === 'points' ? [child.points] : []));
  return counted.length === 0
    ? { kind: 'dropped' }
    : { kind: 'points', points: sum([...counted, ...adjustments.map(({ points }) => points)]) };
}
