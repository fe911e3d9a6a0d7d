import type { Rating } from '../../../awards/conditions';
import {
  notKnown,
  type Fact,
  type KnownYears,
  type PastAward,
  type PastYear,
  type PastYears,
  type SourceRef,
} from '../../../awards/facts';
import type { PriorText } from './prior-awards';

/** What one cell says of earlier years. */
export interface PriorCell {
  readonly source: SourceRef;
  readonly said: PriorText;
  /** Where the cell speaks of one year only, that year, and whether it names all awards of it. */
  readonly ofYear: { readonly year: number; readonly isComplete: boolean } | null;
}

/**
 * The past of a person as far as the list tells it. A cell that was filled in and read to its end tells all years up to
 * the one before the award year (and that one too, where it speaks of it); a blank one tells nothing.
 */
export function pastOfPerson(
  cells: readonly PriorCell[],
  awardYear: number | null,
  source: SourceRef | null,
): PastYears {
  const years = new Map<number, { rating: Fact<Rating>; awards: PastAward[] }>();
  const yearOf = (year: number): { rating: Fact<Rating>; awards: PastAward[] } => {
    const known = years.get(year) ?? { rating: notKnown, awards: [] };
    years.set(year, known);
    return known;
  };
  for (const { said, source: at } of cells) {
    for (const { award, year, decision, type } of said.awards) {
      if (year === null) continue;
      yearOf(year).awards.push({ award, decision, date: null, type, source: at });
    }
    for (const { year, rating } of said.ratings)
      yearOf(year).rating = { value: rating, source: at };
  }
  return {
    years: [...years]
      .toSorted(([a], [b]) => a - b)
      .map(([year, { rating, awards }]): PastYear => ({
        year,
        rank: null,
        class: null,
        rating,
        awards,
      })),
    known: knownYears(cells, awardYear),
    source,
  };
}

function knownYears(cells: readonly PriorCell[], awardYear: number | null): KnownYears | null {
  const whole = cells.filter(({ ofYear }) => ofYear === null);
  if (whole.length > 0) {
    if (!whole.every(({ said }) => isComplete(said))) return null;
    const named = Math.max(
      ...whole.flatMap(({ said }) => said.awards.map(({ year }) => year ?? 0)),
    );
    const before = awardYear === null ? named : Math.max(named, awardYear - 1);
    return Number.isFinite(before) && before > 0 ? { from: null, to: before } : null;
  }
  const full = new Set(
    cells.flatMap(({ ofYear, said }) =>
      ofYear?.isComplete === true && isComplete(said) ? [ofYear.year] : [],
    ),
  );
  if (full.size === 0) return null;
  const to = Math.max(...full);
  let from = to;
  while (full.has(from - 1)) from -= 1;
  return { from, to };
}

function isComplete({ awards, unread, doubtfulYears }: PriorText): boolean {
  return (
    unread.length === 0 && doubtfulYears.length === 0 && awards.every(({ year }) => year !== null)
  );
}
