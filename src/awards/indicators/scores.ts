import {
  compare,
  divide,
  fraction,
  subtract,
  wholePoints,
  type Points,
} from '../../scoring/points';
import {
  amberAbove,
  amberBelow,
  indicator,
  type Indicator,
  type Spot,
  type UnitPair,
} from './indicator';

/** A unit's total and the level of its award, 1 being the highest (the pack's order); null: none. */
export interface Rewarded {
  readonly unit: number;
  readonly total: Points | null;
  readonly level: number | null;
}

/**
 * Pairs in which the unit with fewer points has the higher award, or has one where the other has none. Amber from the
 * first on; it is a question, since people may have decided so for a reason. Unknown where nobody gets an award.
 */
export function inversions(units: readonly Rewarded[]): Indicator {
  const threshold = wholePoints(0);
  const known = units.flatMap(({ unit, total, level }) =>
    total === null ? [] : [{ unit, total, level: level ?? Infinity }],
  );
  if (!known.some(({ level }) => level < Infinity)) {
    return indicator('inversions', 'unknown', { threshold });
  }
  const down = groupedByTotal(known);
  const concerned = new Set<number>();
  let pairs = 0;
  // From the most points down: how many units above stand at each level.
  const above = new Map<number, number>();
  for (const group of down) {
    for (const { unit, level } of group) {
      for (const [other, count] of above) {
        if (level >= other) continue;
        pairs += count;
        concerned.add(unit);
      }
    }
    for (const { level } of group) above.set(level, (above.get(level) ?? 0) + 1);
  }
  // From the fewest points up: the best level of those below.
  let best = Infinity;
  for (const group of down.toReversed()) {
    for (const { unit, level } of group) if (best < level) concerned.add(unit);
    best = Math.min(best, ...group.map(({ level }) => level));
  }
  const figure = wholePoints(pairs);
  return indicator('inversions', amberAbove(figure, threshold), {
    figure,
    threshold,
    units: [...concerned].sort(byRow),
    pairs: invertedPairs(known),
  });
}

/** So many pairs are named; a table of hundreds of units may have tens of thousands. */
const MOST_PAIRS = 20;

/** The first pairs in the order of the units: the one with fewer points, then the other. */
function invertedPairs(known: readonly Level[]): readonly UnitPair[] {
  const inOrder = known.toSorted((a, b) => a.unit - b.unit);
  const pairs: UnitPair[] = [];
  for (const lower of inOrder) {
    for (const higher of inOrder) {
      if (higher.level <= lower.level || compare(higher.total, lower.total) <= 0) continue;
      pairs.push({ lower: lower.unit, higher: higher.unit });
      if (pairs.length === MOST_PAIRS) return pairs;
    }
  }
  return pairs;
}

interface Level {
  readonly unit: number;
  readonly total: Points;
  readonly level: number;
}

/** Units of equal totals together, the highest first. */
function groupedByTotal(units: readonly Level[]): readonly (readonly Level[])[] {
  const groups: Level[][] = [];
  let last: Level | null = null;
  for (const unit of units.toSorted((a, b) => compare(b.total, a.total))) {
    if (last !== null && compare(last.total, unit.total) === 0) groups.at(-1)?.push(unit);
    else groups.push([unit]);
    last = unit;
  }
  return groups;
}

/** What a unit claimed, what was verified, and the maximum. */
export interface Claimed {
  readonly unit: number;
  readonly self: Points | null;
  readonly verified: Points | null;
}

/** The widest (self − verified) ÷ maximum; amber above `most`. Units of which one of the two is missing are left out. */
export function inflation(units: readonly Claimed[], max: Points | null, most: Points): Indicator {
  if (max === null || max.numerator <= 0n)
    return indicator('inflation', 'unknown', { threshold: most });
  const gaps = units.flatMap(({ unit, self, verified }) =>
    self === null || verified === null
      ? []
      : [{ unit, gap: divide(subtract(self, verified), max) }],
  );
  const widest = gaps.toSorted((a, b) => compare(b.gap, a.gap))[0];
  if (widest === undefined) return indicator('inflation', 'unknown', { threshold: most });
  return indicator('inflation', amberAbove(widest.gap, most), {
    figure: widest.gap,
    threshold: most,
    units: gaps.filter(({ gap }) => compare(gap, most) > 0).map(({ unit }) => unit),
  });
}

/** What a unit claimed at one leaf, what was verified, and the leaf's maximum. */
export interface ClaimedLeaf {
  readonly unit: number;
  readonly criterion: string;
  readonly self: Points | null;
  readonly verified: Points | null;
  readonly maximum: Points | null;
}

/** So many scores are named. */
const MOST_SPOTS = 5;

/** The scores claimed highest above what was verified, (self − verified) ÷ the leaf's maximum, the widest first. */
export function inflatedLeaves(scores: readonly ClaimedLeaf[]): readonly Spot[] {
  return scores
    .flatMap(({ unit, criterion, self, verified, maximum }): Spot[] => {
      if (self === null || verified === null || compare(self, verified) <= 0) return [];
      if (maximum === null || maximum.numerator <= 0n) return [];
      return [{ unit, criterion, figure: divide(subtract(self, verified), maximum) }];
    })
    .toSorted((a, b) => compare(b.figure, a.figure))
    .slice(0, MOST_SPOTS);
}

/** The range of the totals ÷ the maximum: amber below `least`, where the table hardly tells the units apart. */
export function narrowRange(
  totals: readonly (Points | null)[],
  max: Points | null,
  least: Points,
): Indicator {
  const known = totals.filter((total) => total !== null).toSorted(compare);
  const lowest = known[0];
  const highest = known.at(-1);
  if (lowest === undefined || highest === undefined || known.length < 2) {
    return indicator('narrow-range', 'unknown', { threshold: least });
  }
  if (max === null || max.numerator <= 0n)
    return indicator('narrow-range', 'unknown', { threshold: least });
  const figure = divide(subtract(highest, lowest), max);
  return indicator('narrow-range', amberBelow(figure, least), { figure, threshold: least });
}

/** One leaf: its maximum and what each unit has; null where it has no score or the maximum is not known. */
export interface LeafScores {
  readonly code: string;
  readonly maximum: Points | null;
  readonly scores: readonly (Points | null)[];
}

/** Criteria in which every unit has the full maximum: their weight decides nothing. Amber where their share is above `most`. */
export function idleCriteria(leaves: readonly LeafScores[], most: Points): Indicator {
  const judged = leaves.filter(({ maximum, scores }) => maximum !== null && scores.length > 1);
  if (judged.length === 0) return indicator('idle-criteria', 'unknown', { threshold: most });
  const idle = judged.filter(({ maximum, scores }) =>
    scores.every((score) => {
      return score !== null && maximum !== null && compare(score, maximum) === 0;
    }),
  );
  const figure = fraction(BigInt(idle.length), BigInt(judged.length));
  return indicator('idle-criteria', amberAbove(figure, most), {
    figure,
    threshold: most,
    criteria: idle.map(({ code }) => code),
  });
}

function byRow(a: number, b: number): number {
  return a - b;
}
