import { compare, fraction, multiply, sum, wholePoints, type Points } from '../../scoring/points';
import { amberBelow, indicator, type Indicator, type UnitFigure } from './indicator';

/** A paper that was to be handed in by a day; days are numbered through, as in a workbook. */
export interface HandedIn {
  readonly unit: number;
  readonly deadline: number;
  /** Null where no day is written. */
  readonly on: number | null;
}

/** How late a paper was, 0 where it was in time; null where no day is written. */
export function daysLate({ deadline, on }: HandedIn): number | null {
  return on === null ? null : Math.max(0, Math.ceil(on) - Math.floor(deadline));
}

/** The share of papers handed in by the deadline, of those with a day. Amber below `least`. */
export function late(papers: readonly HandedIn[], least: Points): Indicator {
  const days = papers.map((paper) => ({ unit: paper.unit, days: daysLate(paper) }));
  const known = days.filter((paper) => paper.days !== null);
  if (known.length === 0) return indicator('late', 'unknown', { threshold: least });
  const tardy = known.filter((paper) => (paper.days ?? 0) > 0);
  const figure = fraction(BigInt(known.length - tardy.length), BigInt(known.length));
  return indicator('late', amberBelow(figure, least), {
    figure,
    threshold: least,
    units: [...new Set(tardy.map(({ unit }) => unit))],
    byUnit: latestByUnit(tardy),
    details: {
      late: wholePoints(tardy.length),
      unwritten: wholePoints(days.length - known.length),
      most: wholePoints(Math.max(0, ...known.map((paper) => paper.days ?? 0))),
    },
  });
}

/** The most days that each unit was late, the latest unit first. */
function latestByUnit(
  papers: readonly { readonly unit: number; readonly days: number | null }[],
): readonly UnitFigure[] {
  const most = new Map<number, number>();
  for (const { unit, days } of papers) most.set(unit, Math.max(most.get(unit) ?? 0, days ?? 0));
  return [...most]
    .sort(([a, daysA], [b, daysB]) => daysB - daysA || a - b)
    .map(([unit, days]) => ({ unit, figure: wholePoints(days) }));
}

/** Leaves that hold a score, of those that are assigned. */
export interface Filled {
  readonly unit: number;
  readonly filled: number;
  readonly assigned: number;
}

/** The least share of assigned leaves that a unit has filled; amber where it is below `least`. */
export function incomplete(units: readonly Filled[], least: Points): Indicator {
  const shares = units
    .filter(({ assigned }) => assigned > 0)
    .map(({ unit, filled, assigned }) => ({
      unit,
      share: fraction(BigInt(filled), BigInt(assigned)),
    }));
  const lowest = shares.toSorted((a, b) => compare(a.share, b.share))[0];
  if (lowest === undefined) return indicator('incomplete', 'unknown', { threshold: least });
  return indicator('incomplete', amberBelow(lowest.share, least), {
    figure: lowest.share,
    threshold: least,
    units: shares.filter(({ share }) => compare(share, least) < 0).map(({ unit }) => unit),
  });
}

/**
 * How uneven the totals are: the square of the coefficient of variation, variance ÷ mean², which is exact where the
 * coefficient itself would not be. Amber where it is above the square of `most`.
 */
export function unevenTotals(totals: readonly (Points | null)[], most: Points): Indicator {
  const known = totals.filter((total) => total !== null);
  const threshold = multiply(most, most);
  const figure = squaredVariation(known);
  if (figure === null) return indicator('uneven-totals', 'unknown', { threshold });
  const light = compare(figure, threshold) > 0 ? 'amber' : 'green';
  return indicator('uneven-totals', light, { figure, threshold });
}

/** Variance ÷ mean² = n·Σx² ÷ (Σx)² − 1; null where there are fewer than two or the sum is 0. */
export function squaredVariation(values: readonly Points[]): Points | null {
  if (values.length < 2) return null;
  const total = sum(values);
  const squares = sum(values.map((value) => multiply(value, value)));
  if (total.numerator === 0n) return null;
  const square = multiply(total, total);
  return fraction(
    BigInt(values.length) * squares.numerator * square.denominator -
      squares.denominator * square.numerator,
    squares.denominator * square.numerator,
  );
}
