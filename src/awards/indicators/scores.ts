import {
  compare,
  divide,
  fraction,
  subtract,
  wholePoints,
  type Points,
} from '../../scoring/points';
import { amberAbove, amberBelow, indicator, type Indicator } from './indicator';

/** A unit's total and the level of its award, 1 being the highest (the pack's order); null: none. */
export interface Rewarded {
  readonly unit: number;
  readonly total: Points | null;
  readonly level: number | null;
}

/**
 * Pairs in which the unit with fewer points has the higher award, or has one where the other has none. Amber from the
 * first on; it is a question, since people may have decided so for a reason.
 */
export function inversions(units: readonly Rewarded[]): Indicator {
  const concerned = new Set<number>();
  let pairs = 0;
  for (const better of units) {
    for (const worse of units) {
      if (better.total === null || worse.total === null || worse.level === null) continue;
      const isBelow = compare(worse.total, better.total) < 0;
      if (isBelow && worse.level < (better.level ?? Infinity)) {
        pairs += 1;
        concerned.add(better.unit).add(worse.unit);
      }
    }
  }
  const figure = wholePoints(pairs);
  const threshold = wholePoints(0);
  const light = amberAbove(figure, threshold);
  return indicator('inversions', light, { figure, threshold, units: [...concerned].sort(byRow) });
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
