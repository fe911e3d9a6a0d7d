import { contributionsOf } from './contributions';
import type { ScoringPlan } from './leaf-plan';
import { add, multiply, negate, one, subtract, wholePoints, zero, type Points } from './points';
import type { TieBreakFigure } from './ranking';
import type { Contribution } from './result';
import type { ScoreTable } from './score';
import type { UnitFacts } from './unit-facts';
import { computeUnit, type UnitPoints } from './unit-points';

/**
 * The figures of the tie-break chain, the higher the better: what a criterion or group adds, the penalties (fewer is
 * better) and the bonus before any limit, so that what a cap has made equal is told apart, the votes, the preference for women, the chair's order (the first place is the best).
 * What a base criterion wins and loses by counted cases is bonus and penalty here too (weighted as the criterion is, but
 * neither capped nor rescaled), although its points are part of the base: the regulation calls it "điểm cộng" and "điểm
 * trừ" all the same. Where a reviewer has cut the criterion by hand, its cases count no more.
 * A unit's tree is worked out when it is first asked for, because few units are tied.
 */
export function tieBreakFigures(
  plan: ScoringPlan,
  table: ScoreTable,
  computed: readonly UnitPoints[],
  facts: readonly UnitFacts[],
): TieBreakFigure {
  const trees = new Map<number, ReadonlyMap<string, Points | null>>();
  const treeOf = (unit: number): ReadonlyMap<string, Points | null> => {
    const known = trees.get(unit);
    if (known !== undefined) return known;
    const tree = byCode(contributionsOf(plan, computeUnit(plan, table.units[unit] ?? [])));
    trees.set(unit, tree);
    return tree;
  };
  return (unit, step) => {
    const known = facts[unit];
    switch (step.by) {
      case 'criterion':
        return treeOf(unit).get(step.code) ?? null;
      case 'more-bonus':
        return withCases(beforeLimits(computed[unit], 'bonus'), plan, known, 'won');
      case 'fewer-penalties':
        return withCases(beforeLimits(computed[unit], 'penalty'), plan, known, 'lost');
      case 'ballot':
        return whole(known?.votes ?? null);
      case 'women': {
        const isWomen = known?.isWomen ?? null;
        return isWomen === null ? null : isWomen ? one : zero;
      }
      case 'chair': {
        const place = whole(known?.chair?.place ?? null);
        return place === null ? null : negate(place);
      }
    }
  };
}

/** The bonus or the penalties (at or below 0) before limits and stops changed them. */
function beforeLimits(points: UnitPoints | undefined, kind: 'bonus' | 'penalty'): Points | null {
  const held = points?.[kind] ?? null;
  if (points === undefined || held === null) return null;
  const added = kind === 'penalty' ? negate(held) : held;
  const changes = points.adjustments.filter((adjustment) => adjustment.kind === kind);
  return changes.reduce((before, change) => subtract(before, change.points), added);
}

/** The figure with what counted cases have won, or without what they have lost. */
function withCases(
  figure: Points | null,
  plan: ScoringPlan,
  facts: UnitFacts | undefined,
  side: 'won' | 'lost',
): Points | null {
  return (facts?.cases ?? []).reduce((sofar: Points | null, counted) => {
    const factor = plan.leaves.find(({ code }) => code === counted.leaf)?.factor ?? null;
    if (sofar === null || factor === null) return null;
    const worth = multiply(counted[side], factor);
    return side === 'won' ? add(sofar, worth) : subtract(sofar, worth);
  }, figure);
}

function whole(value: number | null): Points | null {
  return value === null ? null : wholePoints(value);
}

function byCode(contributions: readonly Contribution[]): ReadonlyMap<string, Points | null> {
  return new Map(contributions.map(({ code, points }) => [code, points]));
}
