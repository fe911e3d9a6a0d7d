import type {
  AttainmentFormula,
  CasesFormula,
  PerPercent,
  PoolRelativeFormula,
} from '../../../src/scoring/formulas/leaf-formula';
import type { Points } from '../../../src/scoring/points';

/** A numerator over a denominator above 0, never reduced. */
export type Ratio = readonly [bigint, bigint];

export const ratio = ({ numerator, denominator }: Points): Ratio => [numerator, denominator];
const above = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d > c * b;
const same = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d === c * b;
const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const minus = (a: Ratio, [c, d]: Ratio): Ratio => plus(a, [-c, d]);
const least = (a: Ratio, b: Ratio | null): Ratio => (b !== null && above(a, b) ? b : a);
const most = (a: Ratio, b: Ratio): Ratio => (above(b, a) ? b : a);
const NOUGHT: Ratio = [0n, 1n];

export function isSame(points: Points, other: Ratio): boolean {
  return same(ratio(points), other);
}

/**
 * An attainment by cross-multiplication, in whole parts: target above 0 and actual as whole numbers of one unit,
 * so that nothing is ever divided. Null where the actual is 0 or below and less is better.
 */
export function oracleAttainment(
  formula: AttainmentFormula,
  maximum: bigint,
  target: bigint,
  actual: bigint,
): Ratio | null {
  const done = actual > 0n ? actual : 0n;
  if (formula.direction === 'less' && done === 0n) return null;
  const [upper, lower] = formula.direction === 'more' ? [done, target] : [target, done];
  const standard: Ratio = formula.standard ? ratio(formula.standard) : [maximum, 1n];
  const cap = capOf(formula.most, maximum);
  const reached = (of: { readonly from: Points; readonly included: boolean }): boolean => {
    const gap = upper * of.from.denominator - of.from.numerator * lower;
    return of.included ? gap >= 0n : gap > 0n;
  };
  const { shape } = formula;
  if (shape.kind === 'steps') {
    const step = shape.steps.find(reached);
    return least(ratio(step ? step.points : shape.otherwise), cap);
  }
  if (shape.floor && !reached(shape.floor)) {
    return least(times(standard, ratio(shape.floor.share)), cap);
  }
  const along: Ratio = times(standard, [upper, lower]);
  if (upper < lower) {
    const { below } = shape;
    if (below.by === 'pro-rata') return least(along, cap);
    const lost = times(ratio(below.each), percents(below, lower - upper, lower));
    return least(most(minus(standard, lost), NOUGHT), cap);
  }
  if (shape.above.by === 'pro-rata') return least(along, cap);
  if (shape.above.by === 'flat') return least(standard, cap);
  const won = times(ratio(shape.above.each), percents(shape.above, upper - lower, lower));
  const { limit } = shape.above;
  return least(plus(standard, least(won, limit ? ratio(limit) : null)), cap);
}

function percents({ counting }: PerPercent, gap: bigint, whole: bigint): Ratio {
  const hundredfold = gap * 100n;
  if (counting === 'exact') return [hundredfold, whole];
  const rest = hundredfold % whole;
  const complete = (hundredfold - rest) / whole;
  return [counting === 'started' && rest > 0n ? complete + 1n : complete, 1n];
}

export function capOf(limit: AttainmentFormula['most'], maximum: bigint): Ratio | null {
  switch (limit.at) {
    case 'none':
      return null;
    case 'maximum':
      return [maximum, 1n];
    case 'times':
      return times([maximum, 1n], ratio(limit.times));
    case 'points':
      return ratio(limit.points);
  }
}

/** Target (0: none) and actual, whole numbers. */
export type Pair = readonly [target: bigint, actual: bigint];

/** "Điều 6" by sorting the bloc and by its formulas brought to one fraction each. */
export function oraclePool(
  formula: PoolRelativeFormula,
  maximum: bigint,
  units: readonly Pair[],
): readonly Ratio[] {
  const standard: Ratio = formula.standard ? ratio(formula.standard) : [maximum, 1n];
  const share = ratio(formula.shareAtTarget);
  const sorted = units
    .filter(([target]) => target > 0n)
    .toSorted(([t, a], [u, b]) => (a * u > b * t ? -1 : a * u < b * t ? 1 : 0));
  const [leaderTarget, leaderActual] = sorted[0] ?? [1n, 0n];
  const highest = units.reduce((best, [t, a]) => (t === 0n && a > best ? a : best), 0n);
  return units.map(([target, actual]): Ratio => {
    if (actual <= 0n) return NOUGHT;
    if (target === 0n) return times(standard, [actual, highest]);
    if (actual <= target) return times(times(standard, share), [actual, target]);
    const way: Ratio = [(actual - target) * leaderTarget, target * (leaderActual - leaderTarget)];
    const rest = minus([1n, 1n], share);
    return times(standard, plus(share, times(rest, way)));
  });
}

/** Base − deductions + bonuses of counted rules without sets: a plain sum. */
export function oracleCases(
  formula: CasesFormula,
  maximum: bigint,
  counts: readonly bigint[],
): Ratio {
  const side = (effect: 'deduction' | 'bonus'): Ratio =>
    formula.rules.reduce<Ratio>((sum, rule, at) => {
      if (rule.kind !== 'counted' || rule.effect !== effect) return sum;
      const worth = times(ratio(rule.each), [counts[at] ?? 0n, 1n]);
      return plus(sum, least(worth, rule.most ? ratio(rule.most) : null));
    }, NOUGHT);
  const base: Ratio = formula.base ? ratio(formula.base) : [maximum, 1n];
  const lost = least(side('deduction'), formula.mostDeducted ? ratio(formula.mostDeducted) : null);
  const won = least(side('bonus'), formula.mostBonus ? ratio(formula.mostBonus) : null);
  const kept = minus(base, lost);
  return plus(formula.belowZero === 'refused' ? most(kept, NOUGHT) : kept, won);
}
