import { contributionsOfLeaves } from './contributions';
import type { ScoringPlan } from './leaf-plan';
import { negate, type Points } from './points';
import type { TieBreakFigure } from './ranking';
import type { Contribution } from './result';
import type { ScoreTable } from './score';
import { computeUnit, type UnitPoints } from './unit-points';

/**
 * The figures of the tie-break chain: what a criterion or group adds, the penalties (fewer is better), the bonus.
 * A unit's tree is worked out when it is first asked for, because few units are tied.
 */
export function tieBreakFigures(
  plan: ScoringPlan,
  table: ScoreTable,
  computed: readonly UnitPoints[],
): TieBreakFigure {
  const trees = new Map<number, ReadonlyMap<string, Points | null>>();
  const treeOf = (unit: number): ReadonlyMap<string, Points | null> => {
    const known = trees.get(unit);
    if (known !== undefined) return known;
    const { leaves } = computeUnit(plan, table.units[unit] ?? []);
    const tree = byCode(contributionsOfLeaves(plan, leaves));
    trees.set(unit, tree);
    return tree;
  };
  return (unit, step) => {
    switch (step.by) {
      case 'criterion':
        return treeOf(unit).get(step.code) ?? null;
      case 'more-bonus':
        return computed[unit]?.bonus ?? null;
      case 'fewer-penalties': {
        const penalty = computed[unit]?.penalty ?? null;
        return penalty === null ? null : negate(penalty);
      }
    }
  };
}

function byCode(contributions: readonly Contribution[]): ReadonlyMap<string, Points | null> {
  return new Map(contributions.map(({ code, points }) => [code, points]));
}
