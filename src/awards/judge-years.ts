import { subtract, wholePoints } from '../scoring/points';
import type { LeafCondition, PeriodCondition, YearTest } from './conditions';
import type { PastAward, SourceRef, SubjectFacts } from './facts';
import type { JudgedLeaf, LeafNote, Need, Outcome } from './judged';
import { missingTo, threshold, unknownLeaf, leaf, type Judging, type Threshold } from './judging';
import { wholeFigure } from './parameters';
import { pastOf, rowOfYears, type Past, type Row } from './past-years';

type Leaf<Kind extends LeafCondition['kind']> = Extract<LeafCondition, { readonly kind: Kind }>;

/** The years in which something has to have happened. */
export interface Scope {
  /** Those that certainly belong to it. */
  readonly definite: readonly number[];
  /** Those that do, or would if what is missing were known. */
  readonly possible: readonly number[];
  /** It may reach back to years of which nothing is recorded. */
  readonly isOpen: boolean;
  /** What would settle which years belong to it. */
  readonly needs: readonly Need[];
}

/** What is certain so far, and what it could be at most: null where nothing bounds it. */
interface Range {
  readonly certain: number;
  readonly most: number | null;
}

/** More years than these are not asked for one by one. */
const MOST_ASKED = 10;

/** A row of years (or of times, at most `gap` years apart) up to the award year. */
export function judgeInARow(
  condition: Leaf<'in-a-row'>,
  facts: SubjectFacts,
  judging: Judging,
): JudgedLeaf {
  if (judging.year === null) return withoutYear(condition, judging);
  const rows = rowsFor(condition.each, facts, judging.year, {
    gap: wholeFigure(condition.gap, judging.parameters),
    definitelyAfter: null,
    possiblyAfter: null,
  });
  return rowLeaf(condition, rows, facts, judging, judging.year, null);
}

/** Times that awards were given, within the scope or ever. */
export function judgeAwards(
  condition: Leaf<'awards'>,
  facts: SubjectFacts,
  judging: Judging,
  scope: Scope | null,
): JudgedLeaf {
  const { year } = judging;
  if (year === null) return withoutYear(condition, judging);
  const past = pastOf(facts, year);
  const { awards } = condition;
  const given = (years: readonly number[]): readonly PastAward[] =>
    years.flatMap((each) => past.awardsIn(each, awards));
  const ever = scope ?? everUpTo(past, year);
  // Whether it had been given one before is asked of the years that are over: this year's is still to be decided.
  const asked = scope === null ? ever.possible.filter((each) => each < year) : ever.possible;
  const open = asked.filter((each) => !past.isKnown(each));
  const isOpen = ever.isOpen && !past.isKnown(past.first - 1);
  const certain = given(ever.definite);
  const range: Range = {
    certain: certain.length,
    most: open.length > 0 || isOpen ? null : given(ever.possible).length,
  };
  const needs = (): Need[] => [
    ...open.slice(0, MOST_ASKED).map((each) => awardNeeded(awards, each, facts)),
    ...(isOpen ? [awardNeeded(awards, null, facts)] : []),
    ...ever.needs,
  ];
  const untyped = certain.filter(({ type }) => type === null).length;
  return ranged(condition, range, threshold(condition.least, judging), needs, {
    notes: untyped > 0 ? [{ kind: 'untyped', awards: untyped }] : [],
    sources: certain.flatMap(({ source }) => source ?? []),
  });
}

/** Years of at least a rating, within the scope or ever. */
export function judgeRatedYears(
  condition: Leaf<'rated-years'>,
  facts: SubjectFacts,
  judging: Judging,
  scope: Scope | null,
): JudgedLeaf {
  const { year } = judging;
  if (year === null) return withoutYear(condition, judging);
  const past = pastOf(facts, year);
  const ever = scope ?? everUpTo(past, year);
  const outcomeOf = (each: number): Outcome => past.ratingIn(each, condition.rating);
  const open = ever.possible.filter((each) => outcomeOf(each) === 'unknown');
  const range: Range = {
    certain: ever.definite.filter((each) => outcomeOf(each) === 'pass').length,
    most: ever.isOpen ? null : ever.possible.filter((each) => outcomeOf(each) !== 'fail').length,
  };
  const needs = (): Need[] => {
    const asked = ever.isOpen ? [...open, past.first - 1] : open;
    const ratings = asked.slice(0, MOST_ASKED).map((each) => ratingNeeded(each, facts, year));
    return [...ratings, ...ever.needs];
  };
  return ranged(condition, range, threshold(condition.least, judging), needs, {});
}

/** The leaves of a period, and the years that whatever has to lie within it is judged in. */
export function judgePeriod(
  condition: PeriodCondition,
  facts: SubjectFacts,
  judging: Judging,
): { readonly leaves: readonly JudgedLeaf[]; readonly period: Scope } {
  const { after, each: test, least } = condition;
  const { year } = judging;
  const row: Leaf<'in-a-row'> = { kind: 'in-a-row', each: test, least, gap: '1' };
  const before: Leaf<'awards'> | null =
    after === null ? null : { kind: 'awards', awards: after, least: '1' };
  if (year === null) {
    const leaves = [...(before === null ? [] : [before]), row];
    return {
      leaves: leaves.map((part) => withoutYear(part, judging)),
      period: {
        definite: [],
        possible: [],
        isOpen: true,
        needs: [{ kind: 'year', source: null }],
      },
    };
  }
  const past = pastOf(facts, year);
  const beforeLeaf = before === null ? null : judgeAwards(before, facts, judging, null);
  const since = after === null ? null : firstGiven(past, after, year);
  const isEarlierPossible = after !== null && earlierIsPossible(past, after, since, year);
  const rows = rowsFor(test, facts, year, {
    gap: 1,
    definitelyAfter: since,
    possiblyAfter: isEarlierPossible ? null : since,
  });
  const earlier = isEarlierPossible && since !== null ? awardNeeded(after, null, facts) : null;
  const rowJudged = rowLeaf(row, rows, facts, judging, year, earlier);
  return {
    leaves: beforeLeaf === null ? [rowJudged] : [beforeLeaf, rowJudged],
    period: {
      definite: rows.definite.years,
      possible: rows.possible.years,
      isOpen: rows.isOpen,
      needs: rows.possible.years
        .filter((each) => past.passes(each, test) === 'unknown')
        .slice(0, MOST_ASKED)
        .map((each) => yearNeeded(test, each, facts, year)),
    },
  };
}

interface Rows {
  readonly definite: Row;
  readonly possible: Row;
  /** The row may go on in years of which nothing is recorded. */
  readonly isOpen: boolean;
}

function rowsFor(
  test: YearTest,
  facts: SubjectFacts,
  last: number,
  bounds: {
    readonly gap: number;
    readonly definitelyAfter: number | null;
    readonly possiblyAfter: number | null;
  },
): Rows {
  const past = pastOf(facts, last);
  const { first } = past;
  const { gap } = bounds;
  const outcomes = new Map<number, Outcome>();
  for (let year = first; year <= last; year += 1) outcomes.set(year, past.passes(year, test));
  const definite = rowOfYears((year) => outcomes.get(year) === 'pass', {
    first,
    last,
    gap,
    after: bounds.definitelyAfter,
  });
  const possible = rowOfYears((year) => outcomes.get(year) !== 'fail', {
    first,
    last,
    gap,
    after: bounds.possiblyAfter,
  });
  return {
    definite,
    possible,
    isOpen: possible.isOpen && past.passes(first - 1, test) !== 'fail',
  };
}

function rowLeaf(
  condition: Leaf<'in-a-row'>,
  { definite, possible, isOpen }: Rows,
  facts: SubjectFacts,
  judging: Judging,
  year: number,
  earlier: Need | null,
): JudgedLeaf {
  const least = threshold(condition.least, judging);
  const gap = wholeFigure(condition.gap, judging.parameters);
  const span = wholeFigure(condition.least, judging.parameters) * gap;
  const range: Range = {
    certain: definite.years.length,
    most: isOpen ? null : possible.years.length,
  };
  const past = pastOf(facts, year);
  const needs = (): Need[] => {
    const asked: Need[] = [];
    for (let each = year; each > year - span && asked.length < MOST_ASKED; each -= 1) {
      if (past.passes(each, condition.each) === 'unknown') {
        asked.push(yearNeeded(condition.each, each, facts, year));
      }
    }
    return earlier === null ? asked : [...asked, earlier];
  };
  const { brokenIn } = possible;
  const notes: LeafNote[] =
    brokenIn === null || brokenIn <= year - span ? [] : [{ kind: 'broken', year: brokenIn }];
  return ranged(condition, range, least, needs, { notes });
}

/** The year of the first of the awards; null where none is recorded. */
function firstGiven(past: Past, awards: readonly string[], last: number): number | null {
  for (let year = past.first; year <= last; year += 1) {
    if (past.awardsIn(year, awards).length > 0) return year;
  }
  return null;
}

/** Whether one of the awards may have been given before the first that is recorded. */
function earlierIsPossible(
  past: Past,
  awards: readonly string[],
  since: number | null,
  last: number,
): boolean {
  if (!past.isKnown(past.first - 1)) return true;
  for (let year = past.first; year < (since ?? last + 1); year += 1) {
    if (!past.isKnown(year) && past.awardsIn(year, awards).length === 0) return true;
  }
  return false;
}

function everUpTo(past: Past, last: number): Scope {
  const years: number[] = [];
  for (let year = last; year >= past.first; year -= 1) years.push(year);
  return { definite: years, possible: years, isOpen: true, needs: [] };
}

/** A leaf of a number of times, of which only a range may be known. */
function ranged(
  condition: LeafCondition,
  { certain, most }: Range,
  least: Threshold,
  needs: () => readonly Need[],
  parts: { readonly notes?: readonly LeafNote[]; readonly sources?: readonly SourceRef[] },
): JudgedLeaf {
  const figure = wholePoints(certain);
  const notes = [...(parts.notes ?? []), ...least.notes];
  const shown = { ...parts, figure, least: least.value, notes };
  const distance = missingTo(figure, least.value);
  if (distance.numerator === 0n) return leaf(condition, 'pass', { ...shown, distance });
  const atMost = most === null ? null : missingTo(wholePoints(most), least.value);
  if (atMost !== null && atMost.numerator > 0n) {
    return leaf(condition, 'fail', {
      ...shown,
      figure: wholePoints(most ?? certain),
      distance: subtract(least.value, wholePoints(most ?? certain)),
    });
  }
  return unknownLeaf(condition, needs(), shown);
}

function withoutYear(condition: LeafCondition, judging: Judging): JudgedLeaf {
  const least =
    'least' in condition && condition.kind !== 'rating' && condition.kind !== 'class'
      ? threshold(condition.least, judging).value
      : null;
  return unknownLeaf(condition, [{ kind: 'year', source: null }], { least });
}

function yearNeeded(test: YearTest, year: number, facts: SubjectFacts, awardYear: number): Need {
  return test.rating === null
    ? awardNeeded(test.awards, year, facts)
    : ratingNeeded(year, facts, awardYear);
}

function awardNeeded(awards: readonly string[], year: number | null, { past }: SubjectFacts): Need {
  return { kind: 'award', awards, year, source: past.source };
}

function ratingNeeded(year: number, { past, rating }: SubjectFacts, awardYear: number): Need {
  const recorded = past.years.find((record) => record.year === year)?.rating.source ?? null;
  const source = (year === awardYear ? rating.source : null) ?? recorded ?? past.source;
  return { kind: 'rating', year, source };
}
