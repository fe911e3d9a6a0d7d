import type { Points } from '../../src/scoring/points';
import { leavesOf } from '../../src/scoring/criteria';
import type { Criterion, Limit, Scheme } from '../../src/scoring/scheme';
import type { Score, ScoreTable } from '../../src/scoring/score';
import type { Override } from '../../src/scoring/unit-facts';

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
const isAtLeast = (a: Ratio, b: Ratio): boolean => !isAbove(b, a);
const size = ([a, b]: Ratio): Ratio => [a < 0n ? -a : a, b];

/** Rounded half away from zero, as a whole number of the last decimal. */
function rounded([a, b]: Ratio, decimals: number): bigint {
  const scaled = (a < 0n ? -a : a) * 10n ** BigInt(decimals);
  const down = scaled / b;
  const up = 2n * (scaled - down * b) >= b ? down + 1n : down;
  return a < 0n ? -up : up;
}

/** A node's figures before or after its weight. `base` is null where nothing of it was assigned. */
interface Node {
  readonly base: Ratio | null;
  readonly bonus: Ratio;
  readonly penalty: Ratio;
  readonly full: Ratio;
  readonly assigned: Ratio;
  readonly hasBase: boolean;
}

const NOTHING: Node = {
  base: null,
  bonus: ZERO,
  penalty: ZERO,
  full: ZERO,
  assigned: ZERO,
  hasBase: false,
};

/** What a leaf's score counts as; null where the unit cannot be ranked because of it. */
function counted(
  scheme: Scheme,
  leaf: Criterion,
  score: Score | undefined,
): Ratio | 'dropped' | null {
  const maximum = leaf.maximum === null ? null : of(leaf.maximum);
  const isBase = leaf.kind === 'base';
  if (score?.state === 'number') {
    const points = leaf.kind === 'penalty' ? size(of(score.points)) : of(score.points);
    return scheme.capAtMaximum && maximum && isAbove(points, maximum) ? maximum : points;
  }
  if (score?.state === 'unreadable' && scheme.unreadable === 'unranked') return null;
  if (score?.state === 'missing' && isBase && scheme.missing === 'unranked') return null;
  if (score?.state !== 'not-assigned' || !isBase || scheme.notAssigned === 'zero') return ZERO;
  return scheme.notAssigned === 'full' && maximum ? maximum : 'dropped';
}

/** The table with the reviewer's figures in it. */
function corrected(table: ScoreTable, unit: number, overrides: readonly Override[]): Score[] {
  const scores = [...(table.units[unit] ?? [])];
  for (const override of overrides) {
    if (override.unit !== unit) continue;
    scores[table.leaves.indexOf(override.leaf)] = { state: 'number', points: override.points };
  }
  return scores;
}

/** The factor of a node's own weight; null where a percentage has nothing to be a percentage of. */
function ownFactor(scheme: Scheme, node: Criterion, full: Ratio): Ratio | null {
  if (scheme.weighting === 'none' || !node.weight) return ONE;
  if (scheme.weighting === 'coefficient') return of(node.weight);
  return full[0] === 0n ? null : over(of(node.weight), full);
}

/** What a unit's total is, and what it is a percentage of; both exact. */
export interface OracleUnit {
  readonly total: Ratio;
  readonly maximum: Ratio;
  /** Where each leaf or group stands by its own points: brought to its full maximum, before its weight. */
  readonly reached: ReadonlyMap<string, { readonly points: Ratio; readonly percent: Ratio | null }>;
  /** Assigned base leaves that count 0 or less. */
  readonly zeros: readonly string[];
}

/**
 * One unit, by walking the tree twice with plain big integers: first each node's own points and maxima from the leaves
 * up, then, with every weight and scale known, what each node adds to the total. Null where the unit cannot be ranked.
 * Covers rounding at the total only.
 */
export function oracleUnit(
  scheme: Scheme,
  table: ScoreTable,
  unit: number,
  overrides: readonly Override[] = [],
): OracleUnit | null {
  const scores = corrected(table, unit, overrides);
  const points = new Map(
    leavesOf(scheme).map((leaf, column) => [leaf, counted(scheme, leaf, scores[column])] as const),
  );
  if ([...points.values()].some((of) => of === null)) return null;
  const lacking: string[] = [];

  const own = (node: Criterion): Node => {
    if (node.children.length === 0) {
      const read = points.get(node) ?? ZERO;
      if (node.kind !== 'base') return NOTHING;
      const full = node.maximum ? of(node.maximum) : ONE;
      return read === 'dropped'
        ? { ...NOTHING, full, hasBase: true }
        : { ...NOTHING, base: read, full, assigned: full, hasBase: true };
    }
    return node.children.reduce<Node>((sum, child) => {
      const part = own(child);
      if (!part.hasBase) return sum;
      const factor = ownFactor(scheme, child, part.full) ?? ONE;
      return {
        ...sum,
        base: part.base ? plus(sum.base ?? ZERO, times(part.base, factor)) : sum.base,
        full: plus(sum.full, times(part.full, factor)),
        assigned: plus(sum.assigned, times(part.assigned, factor)),
        hasBase: true,
      };
    }, NOTHING);
  };

  const whole: Criterion = {
    code: '',
    name: '',
    kind: 'group',
    maximum: null,
    weight: null,
    formula: null,
    children: scheme.criteria,
  };
  const all = own(whole);
  const hasDropped = [...points.values()].includes('dropped');
  const isInGroup = scheme.notAssigned === 'rescale-in-group';
  const isNothing = hasDropped && (all.base === null || all.assigned[0] === 0n);
  if (!isInGroup && isNothing) return null;
  if (scheme.notAssigned === 'percent' && all.full[0] === 0n) return null;
  const isRescaled = hasDropped && scheme.notAssigned === 'rescale';
  const wholeScale = isRescaled ? over(all.full, all.assigned) : ONE;

  /** Within groups: whether a node counts as there for the group above it. */
  const isThere = (node: Criterion, factor: Ratio): boolean => {
    if (node.children.length === 0) return points.get(node) !== 'dropped';
    const parts = node.children
      .map((child) => ({ child, full: own(child).full, hasBase: own(child).hasBase }))
      .filter(({ hasBase }) => hasBase)
      .map(({ child, full }) => {
        const worth = times(factor, ownFactor(scheme, child, full) ?? ONE);
        return { there: isThere(child, worth), full: times(full, worth) };
      });
    if (parts.every(({ there }) => there)) return true;
    return parts.some(({ there, full }) => there && full[0] !== 0n);
  };
  if (isInGroup && all.hasBase && !isThere(whole, ONE)) return null;

  const scaleIn = (node: Criterion, factor: Ratio): Ratio => {
    if (!isInGroup || !isThere(node, factor)) return ONE;
    let full = ZERO;
    let there = ZERO;
    for (const child of node.children) {
      const part = own(child);
      if (!part.hasBase) continue;
      const worth = times(factor, ownFactor(scheme, child, part.full) ?? ONE);
      full = plus(full, times(part.full, worth));
      if (isThere(child, worth)) there = plus(there, times(part.full, worth));
    }
    return there[0] === 0n ? ONE : over(full, there);
  };

  const limited = (kind: Limit['kind'], code: string | null, sum: Ratio): Ratio => {
    const limit = scheme.limits.find((found) => found.kind === kind && found.code === code);
    return limit !== undefined && isAbove(sum, of(limit.most)) ? of(limit.most) : sum;
  };

  /** What a node adds to the total; `factor` and `scale` are those of everything above its children. */
  const add = (node: Criterion, code: string | null, factor: Ratio, scale: Ratio): Node => {
    if (node.children.length === 0) {
      const read = points.get(node) ?? ZERO;
      const own = ownFactor(scheme, node, node.maximum ? of(node.maximum) : ONE) ?? ONE;
      if (read === 'dropped') return { ...NOTHING, hasBase: true };
      if (node.kind === 'base') {
        const worth = times(times(times(read, own), factor), scale);
        return { ...NOTHING, base: limited('base', code, worth), hasBase: true };
      }
      const worth = times(read, own);
      return node.kind === 'bonus'
        ? { ...NOTHING, bonus: limited('bonus', code, worth) }
        : { ...NOTHING, penalty: limited('penalty', code, worth) };
    }
    const within = times(scale, scaleIn(node, factor));
    let sum = NOTHING;
    for (const child of node.children) {
      const part = own(child);
      const own_ = ownFactor(scheme, child, part.full);
      if (own_ === null && part.hasBase && child.children.length > 0) lacking.push(child.code);
      const below = child.children.length === 0 ? factor : times(factor, own_ ?? ONE);
      const added = add(child, child.code, below, within);
      sum = {
        ...sum,
        base: plus(sum.base ?? ZERO, added.base ?? ZERO),
        bonus: plus(sum.bonus, added.bonus),
        penalty: plus(sum.penalty, added.penalty),
        hasBase: sum.hasBase || added.hasBase,
      };
    }
    const base = limited('base', code, sum.base ?? ZERO);
    const bonus = limited('bonus', code, sum.bonus);
    const penalty = limited('penalty', code, sum.penalty);
    const { penaltyStop } = scheme;
    const stops =
      (code === null && penaltyStop !== 'none') || (penaltyStop === 'group' && sum.hasBase);
    const there = isAbove(plus(base, bonus), ZERO) ? plus(base, bonus) : ZERO;
    return { ...sum, base, bonus, penalty: stops && isAbove(penalty, there) ? there : penalty };
  };

  const sums = add(whole, null, ONE, wholeScale);
  if (lacking.length > 0) return null;
  const reached = new Map<string, { readonly points: Ratio; readonly percent: Ratio | null }>();
  const measure = (node: Criterion): void => {
    const { base, full, assigned } = own(node);
    const isWhole = full[0] * assigned[1] === assigned[0] * full[1];
    const share = base === null || assigned[0] === 0n ? null : over(base, assigned);
    const brought = isWhole ? base : share && times(share, full);
    if (brought)
      reached.set(node.code, { points: brought, percent: share && times(share, [100n, 1n]) });
    node.children.forEach(measure);
  };
  scheme.criteria.forEach(measure);
  return {
    total: minus(plus(sums.base ?? ZERO, sums.bonus), sums.penalty),
    maximum: scheme.notAssigned === 'percent' ? all.assigned : all.full,
    reached,
    zeros: leavesOf(scheme).flatMap((leaf, column) => {
      const read = points.get(leaf);
      const isScored = scores[column]?.state !== 'not-assigned' && leaf.kind === 'base';
      return isScored && read !== 'dropped' && read && isAtLeast(ZERO, read) ? [leaf.code] : [];
    }),
  };
}

/** A unit's total in whole parts of the scheme's last decimal; null where it cannot be ranked. */
export function oracleTotal(
  scheme: Scheme,
  table: ScoreTable,
  unit: number,
  overrides: readonly Override[] = [],
): bigint | null {
  const found = oracleUnit(scheme, table, unit, overrides);
  return found === null ? null : rounded(found.total, scheme.rounding.decimals);
}

/** A unit's percentage in hundredths; null where there is none. */
export function oraclePercent({ total, maximum }: OracleUnit): bigint | null {
  return maximum[0] === 0n ? null : rounded(over(times(total, [100n, 1n]), maximum), 2);
}

/** The codes and consequences of the floors that a unit has not reached. */
export function oracleFalls(scheme: Scheme, { reached }: OracleUnit): Scheme['floors'] {
  return scheme.floors.filter(({ code, least, measure }) => {
    const figure = reached.get(code)?.[measure] ?? null;
    return figure !== null && isAbove(of(least), figure);
  });
}

/** A blended score over a common denominator; null where a part is not there, 'dropped' where none was assigned. */
export function oracleBlend(
  scheme: Scheme,
  leaf: Criterion,
  parts: readonly {
    readonly weight: Points;
    readonly how: string;
    readonly scores: readonly Score[];
  }[],
): Ratio | 'dropped' | null {
  const isBase = leaf.kind === 'base';
  const read = (score: Score): Ratio | 'dropped' | null => {
    if (score.state === 'number') {
      return leaf.kind === 'penalty' ? size(of(score.points)) : of(score.points);
    }
    if (score.state === 'not-assigned') return isBase ? 'dropped' : ZERO;
    const policy = score.state === 'missing' ? scheme.missing : scheme.unreadable;
    const isZero = policy === 'zero' || (score.state === 'missing' && !isBase);
    return isZero ? ZERO : null;
  };
  const values = parts.map(({ weight, how, scores }) => {
    const all = (how === 'value' ? scores.slice(0, 1) : scores).map(read);
    if (all.length > 0 && all.every((one) => one === 'dropped')) return 'dropped';
    const numbers = all.filter((one) => one !== null && one !== 'dropped');
    const isTrimmed = how === 'trimmed-mean';
    if (numbers.length < all.length || numbers.length < (isTrimmed ? 3 : 1)) return null;
    let [least, most] = [numbers[0] ?? ZERO, numbers[0] ?? ZERO];
    let added = ZERO;
    for (const one of numbers) {
      if (isAbove(least, one)) least = one;
      if (isAbove(one, most)) most = one;
      added = plus(added, one);
    }
    const counted = isTrimmed ? minus(minus(added, least), most) : added;
    const count = BigInt(numbers.length - (isTrimmed ? 2 : 0));
    return times(of(weight), over(counted, [count, 1n]));
  });
  if (values.every((one) => one === 'dropped')) return 'dropped';
  let whole = ZERO;
  for (const one of values) {
    if (one === null || one === 'dropped') return null;
    whole = plus(whole, one);
  }
  return whole;
}

/** Whether an exact figure of the oracle is these points. */
export function isFigure([a, b]: Ratio, points: Points): boolean {
  return a * points.denominator === points.numerator * b;
}
