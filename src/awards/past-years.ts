import { ratings, type Rating, type YearTest } from './conditions';
import type { PastAward, PastYear, SubjectFacts } from './facts';
import { any, type Outcome } from './judged';

/** The past of one unit or person, asked year by year. Nothing that is not known ever counts as "no". */
export interface Past {
  /** The first year of which anything is recorded; nothing is known of the years before. */
  readonly first: number;
  readonly ratingIn: (year: number, least: Rating) => Outcome;
  readonly awardsIn: (year: number, codes: readonly string[]) => readonly PastAward[];
  /** Whether every award of that year is known. */
  readonly isKnown: (year: number) => boolean;
  readonly passes: (year: number, test: YearTest) => Outcome;
}

/** The past as seen from the award year, whose rating may be known beside the history. */
export function pastOf(facts: SubjectFacts, awardYear: number): Past {
  const known = pasts.get(facts);
  if (known?.awardYear === awardYear) return known.past;
  const past = pastUpTo(facts, awardYear);
  pasts.set(facts, { awardYear, past });
  return past;
}

/** The same facts are asked by every condition of every rule. */
const pasts = new WeakMap<SubjectFacts, { readonly awardYear: number; readonly past: Past }>();

function pastUpTo({ past, rating }: SubjectFacts, awardYear: number): Past {
  const records = new Map<number, PastYear[]>();
  for (const record of past.years) {
    if (record.year > awardYear) continue;
    const known = records.get(record.year);
    if (known === undefined) records.set(record.year, [record]);
    else known.push(record);
  }
  const first = Math.min(awardYear, past.known?.from ?? awardYear, ...records.keys());

  const isKnown = (year: number): boolean => {
    if (past.known === null || year > past.known.to) return false;
    if (past.unclear?.includes(year) === true) return false;
    return past.known.from === null || year >= past.known.from;
  };
  const ratingIn = (year: number, least: Rating): Outcome => {
    const ofYear = (records.get(year) ?? []).find((record) => record.rating.value !== null);
    const stated = year === awardYear ? rating.value : null;
    const found = stated ?? ofYear?.rating.value ?? null;
    if (found === null) return 'unknown';
    return isAtLeast(found, least) ? 'pass' : 'fail';
  };
  const awardsIn = (year: number, codes: readonly string[]): readonly PastAward[] =>
    (records.get(year) ?? []).flatMap(({ awards }) =>
      awards.filter((given) => codes.includes(given.award) && countsForMerit(given)),
    );
  const passes = (year: number, test: YearTest): Outcome => {
    const outcomes: Outcome[] = [];
    if (test.rating !== null) outcomes.push(ratingIn(year, test.rating));
    if (test.awards.length > 0) {
      const isGiven = awardsIn(year, test.awards).length > 0;
      outcomes.push(isGiven ? 'pass' : isKnown(year) ? 'fail' : 'unknown');
    }
    return any(outcomes);
  };
  return { first, ratingIn, awardsIn, isKnown, passes };
}

/** Ad-hoc and movement awards are no basis for higher merit awards; one of no stated type is taken for merit. */
function countsForMerit({ type }: PastAward): boolean {
  return type === null || type === 'merit';
}

export function isAtLeast(rating: Rating, least: Rating): boolean {
  return ratings.indexOf(rating) <= ratings.indexOf(least);
}

/** Years that follow each other backwards from the award year, the latest first. */
export interface Row {
  readonly years: readonly number[];
  /** Nothing ended it: it reached the first year of which anything is recorded. */
  readonly isOpen: boolean;
  /** The year whose failing ended it, null where nothing or a bound did. */
  readonly brokenIn: number | null;
}

/**
 * The longest row of years of which each is a link, going back from `last`: at most `gap` years from one to the next,
 * none before `first` or at or before `after`.
 */
export function rowOfYears(
  isLink: (year: number) => boolean,
  { first, last, gap, after }: { first: number; last: number; gap: number; after: number | null },
): Row {
  const years: number[] = [];
  let previous = last + 1;
  for (let year = last; year >= first; year -= 1) {
    if (after !== null && year <= after) return { years, isOpen: false, brokenIn: null };
    if (isLink(year)) {
      years.push(year);
      previous = year;
    } else if (previous - year >= gap) {
      return { years, isOpen: false, brokenIn: year };
    }
  }
  return { years, isOpen: after === null || after < first - 1, brokenIn: null };
}
