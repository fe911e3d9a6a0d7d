import type { Points } from '../../src/scoring/points';
import type { Criterion, Scheme } from '../../src/scoring/scheme';
import type { Score, ScoreTable } from '../../src/scoring/score';

/** A numerator over a denominator, never reduced: an arithmetic of its own, written for being obviously right. */
type Ratio = readonly [bigint, bigint];

const ZERO: Ratio = [0n, 1n];
const ONE: Ratio = [1n, 1n];

const of = ({ numerator, denominator }: Points): Ratio => [numerator, denominator];
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const minus = (a: Ratio, [c, d]: Ratio): Ratio => plus(a, [-c, d]);
const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const over = ([a, b]: Ratio, [c, d]: Ratio): Ratio => (c < 0n ? [-a * d, b * -c] : [a * d, b * c]);
const isAbove = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d > c * b;
const size = ([a, b]: Ratio): Ratio => [a < 0n ? -a : a, b];

/** Rounded half away from zero, as a whole number of the last decimal. */
function rounded([a, b]: Ratio, decimals: number): bigint {
  const scaled = (a < 0n ? -a : a) * 10n ** BigInt(decimals);
  const down = scaled / b;
  const up = 2n * (scaled - down * b) >= b ? down + 1n : down;
  return a < 0n ? -up : up;
}

interface Sums {
  base: Ratio;
  outside: Ratio;
  full: Ratio;
  assigned: Ratio;
  hasBase: boolean;
  anyAssigned: boolean;
}

/**
 * The total of one unit in whole parts of the scheme's last decimal, by walking down the tree with plain big integers;
 * null where the unit cannot be ranked. Covers rounding at the total only.
 */
export function oracleTotal(scheme: Scheme, table: ScoreTable, unit: number): bigint | null {
  const scores = [...(table.units[unit] ?? [])];
  let isRanked = true;

  const raw = (leaf: Criterion, score: Score | undefined): Ratio | 'dropped' => {
    const maximum = leaf.maximum === null ? null : of(leaf.maximum);
    const isBase = leaf.kind === 'base';
    if (score?.state === 'number') {
      const points = leaf.kind === 'penalty' ? size(of(score.points)) : of(score.points);
      return scheme.capAtMaximum && maximum && isAbove(points, maximum) ? maximum : points;
    }
    if (score?.state === 'unreadable' && scheme.unreadable === 'unranked') isRanked = false;
    if (score?.state === 'missing' && isBase && scheme.missing === 'unranked') isRanked = false;
    if (score?.state !== 'not-assigned' || !isBase || scheme.notAssigned === 'zero') return ZERO;
    return scheme.notAssigned === 'full' && maximum ? maximum : 'dropped';
  };

  /** Base points, full and assigned maxima of a node before and after its weight; the rest goes to `outside`. */
  const walk = (node: Criterion, sums: Sums): void => {
    const weight = scheme.weighting === 'none' || !node.weight ? null : of(node.weight);
    const isPercentage = scheme.weighting === 'percentage';
    if (node.children.length > 0) {
      const own: Sums = {
        base: ZERO,
        outside: sums.outside,
        full: ZERO,
        assigned: ZERO,
        hasBase: false,
        anyAssigned: false,
      };
      node.children.forEach((child) => walk(child, own));
      sums.outside = own.outside;
      if (!own.hasBase) return;
      if (weight && isPercentage && own.full[0] === 0n) isRanked = false;
      const factor = !weight
        ? ONE
        : !isPercentage
          ? weight
          : over(weight, own.full[0] === 0n ? ONE : own.full);
      sums.base = plus(sums.base, times(own.base, factor));
      sums.full = plus(sums.full, times(own.full, factor));
      sums.assigned = plus(sums.assigned, times(own.assigned, factor));
      sums.hasBase = true;
      sums.anyAssigned ||= own.anyAssigned;
      return;
    }
    const maximum = node.maximum ? of(node.maximum) : ONE;
    const factor = !weight ? ONE : isPercentage ? over(weight, maximum) : weight;
    const points = raw(node, scores.shift());
    const worth = points === 'dropped' ? ZERO : times(points, factor);
    if (node.kind === 'bonus') sums.outside = plus(sums.outside, worth);
    else if (node.kind === 'penalty') sums.outside = minus(sums.outside, worth);
    else {
      sums.base = plus(sums.base, worth);
      sums.full = plus(sums.full, times(maximum, factor));
      sums.hasBase = true;
      if (points === 'dropped') return;
      sums.assigned = plus(sums.assigned, times(maximum, factor));
      sums.anyAssigned = true;
    }
  };

  const sums: Sums = {
    base: ZERO,
    outside: ZERO,
    full: ZERO,
    assigned: ZERO,
    hasBase: false,
    anyAssigned: false,
  };
  scheme.criteria.forEach((criterion) => walk(criterion, sums));
  const hasDropped = sums.full[0] * sums.assigned[1] !== sums.assigned[0] * sums.full[1];
  if (!sums.anyAssigned || (hasDropped && sums.assigned[0] === 0n)) isRanked = false;
  if (!isRanked) return null;
  const base = hasDropped ? times(sums.base, over(sums.full, sums.assigned)) : sums.base;
  return rounded(plus(base, sums.outside), scheme.rounding.decimals);
}
