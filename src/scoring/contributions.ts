import { isLeaf } from './criteria';
import { planScoring, type ScoringPlan } from './leaf-plan';
import { sum } from './points';
import type { Contribution } from './result';
import type { Criterion, Scheme } from './scheme';
import type { ScoreTable } from './score';
import { scoresOf } from './score-rows';
import { computeUnit, type LeafOutcome } from './unit-points';

/**
 * What every node of the tree adds to one unit's total, groups before their children: exact, weights and rescaling
 * applied, a penalty at or below 0. The leaves add up to the total before it is rounded, and so do the nodes
 * of the first level. Null for a leaf that does not count (not assigned) or could not be computed, for a
 * group of which no leaf counts, and for a group with a leaf that could not be computed.
 * Throws a RangeError where the table does not fit the scheme or has no such unit.
 */
export function contributions(scheme: Scheme, table: ScoreTable, unit: number): Contribution[] {
  const plan = planScoring(scheme);
  return contributionsOfLeaves(plan, computeUnit(plan, scoresOf(plan, table, unit)).leaves);
}

/** The same from the outcomes of the leaves, which are in the order of the plan. */
export function contributionsOfLeaves(
  plan: ScoringPlan,
  leaves: readonly LeafOutcome[],
): Contribution[] {
  const found: Contribution[] = [];
  let column = 0;
  const visit = (criterion: Criterion): LeafOutcome => {
    const at = found.length;
    found.push({ code: criterion.code, points: null });
    const outcome = isLeaf(criterion)
      ? (leaves[column++] ?? { kind: 'unknown' })
      : together(criterion.children.map(visit));
    if (outcome.kind === 'points') found[at] = { code: criterion.code, points: outcome.points };
    return outcome;
  };
  plan.scheme.criteria.forEach(visit);
  return found;
}

function together(children: readonly LeafOutcome[]): LeafOutcome {
  if (children.some(({ kind }) => kind === 'unknown')) return { kind: 'unknown' };
  const counted = children.flatMap((child) => (child.kind === 'points' ? [child.points] : []));
  return counted.length === 0 ? { kind: 'dropped' } : { kind: 'points', points: sum(counted) };
}
