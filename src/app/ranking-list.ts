import { awardPageWords } from '../text/award-page-words';
import { noAwardName } from '../text/award-lists';
import { namedAward } from './award-lines';
import { proposedEligibility } from '../awards/assess-awards';
import { maximumOf } from '../scoring/criteria';
import { foldName } from '../scoring/fold-name';
import { pointsFromNumber, type Points } from '../scoring/points';
import type { UnitResult } from '../scoring/result';
import type { Language } from '../text/language';
import { resultsWords } from '../text/results-words';
import { outcomeWords } from '../text/sheet-words';
import { heardText, sideBySideText } from '../text/side-by-side-words';
import type { CellPlace } from '../workbook/cell-address';
import { barScale, barShare, type BarScale } from './bar-scale';
import type { BlocComputation } from './computation';
import { alignedFigure, plainFigure } from './figures';
import { cellToMend, gatherProblems } from './unit-problems';

/** One unit in the ranking, in words. */
export interface RankingRow {
  readonly unit: number;
  readonly name: string;
  /** "1", "=3", or "–" for a unit that is not ranked. */
  readonly rank: string;
  readonly medal: 1 | 2 | 3 | null;
  /** With the scheme's decimals, so that figures below each other align; null where there is none. */
  readonly total: string | null;
  /** How long its bar is, from 0 to 1; null where there is none. */
  readonly bar: number | null;
  /** The proposal with its outcome, that it is tied, or why it is not ranked. */
  readonly remarks: readonly string[];
  /** Where to mend what keeps it unranked. */
  readonly mend: CellPlace | null;
  /** What a screen reader hears: "Sở Y tế: hạng 3, đồng hạng với Sở Xây dựng, 96 điểm, ...". */
  readonly spoken: string;
}

/** The ranking of one bloc: the order is worked out at once, the rows when they are shown. */
export interface RankingList {
  /** Units, the best first, those without a rank last. */
  readonly order: readonly number[];
  readonly ranked: number;
  /** What the bars mean, in words, and whether they begin above 0; null where nothing is ranked. */
  readonly bars: { readonly meaning: string; readonly isCut: boolean } | null;
  readonly rowOf: (unit: number) => RankingRow;
  /** The units of the order whose names contain these words, without regard to case and spaces. */
  readonly named: (words: string) => readonly number[];
}

/** Names of more units than these are only counted in what a screen reader hears. */
const MOST_SPOKEN = 3;

export function rankingList(bloc: BlocComputation, language: Language): RankingList {
  const { results, scoresheet, scheme } = bloc;
  const totals = results.flatMap(({ total }) => (total === null ? [] : [total]));
  const scale = barScale(totals, maximumOf(scheme));
  const sharing = unitsByRank(results);
  const order = results
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.unit - b.unit)
    .map(({ unit }) => unit);
  const nameOf = (unit: number): string => scoresheet.units[unit]?.name ?? '';
  return {
    order,
    ranked: results.filter(({ rank }) => rank !== null).length,
    bars:
      totals.length === 0
        ? null
        : { meaning: barsInWords(scale, language), isCut: scale.from !== 0 },
    rowOf: (unit) => {
      const result = results[unit];
      const rank = result?.rank ?? null;
      const others = (rank === null ? [] : (sharing.get(rank) ?? [])).filter((one) => one !== unit);
      const context = { bloc, language, scale, nameOf, others };
      return result === undefined ? emptyRow(unit, nameOf(unit)) : rowOf(result, context);
    },
    named: (words) => {
      const wanted = foldName(words);
      if (wanted === '') return order;
      // Typed without marks, marks do not matter.
      const fold = withoutMarks(wanted) === wanted ? withoutMarks : foldName;
      return order.filter((unit) => fold(nameOf(unit)).includes(wanted));
    },
  };
}

function withoutMarks(name: string): string {
  return foldName(name).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}

interface RowContext {
  readonly bloc: BlocComputation;
  readonly language: Language;
  readonly scale: BarScale;
  readonly nameOf: (unit: number) => string;
  /** Who shares the rank. */
  readonly others: readonly number[];
}

function rowOf(result: UnitResult, context: RowContext): RankingRow {
  const { bloc, language, scale, nameOf, others } = context;
  const { unit, rank, total } = result;
  const remarks = remarksOf(result, bloc, language, others.length > 0);
  const name = nameOf(unit);
  return {
    unit,
    name,
    rank: rank === null ? '–' : `${others.length > 0 ? '=' : ''}${rank}`,
    medal: rank === 1 || rank === 2 || rank === 3 ? rank : null,
    total: total === null ? null : alignedFigure(total, bloc.scheme.rounding.decimals, language),
    bar: total === null || rank === null ? null : barShare(total, scale),
    remarks,
    mend: rank === null ? cellToMend(bloc, unit) : null,
    spoken: `${name}: ${[...spokenPlace(rank, total, others, context), ...remarks].join(', ')}`,
  };
}

function emptyRow(unit: number, name: string): RankingRow {
  const nothing = { total: null, bar: null, medal: null, mend: null, remarks: [] };
  return { unit, name, rank: '–', ...nothing, spoken: name };
}

function spokenPlace(
  rank: number | null,
  total: Points | null,
  others: readonly number[],
  { language, nameOf }: RowContext,
): readonly string[] {
  const { spoken } = resultsWords[language];
  const named = others.slice(0, MOST_SPOKEN).map(nameOf);
  return [
    rank === null ? spoken.notRanked : spoken.rank(rank),
    ...(others.length > 0 ? [spoken.tiedWith(named, others.length - named.length)] : []),
    ...(total === null ? [] : [spoken.points(plainFigure(total, language))]),
  ];
}

function remarksOf(
  result: UnitResult,
  bloc: BlocComputation,
  language: Language,
  isTied: boolean,
): readonly string[] {
  const words = resultsWords[language];
  if (result.rank === null) return unrankedRemarks(result, language);
  const changed = bloc.changedAwards.find(({ unit }) => unit === result.unit);
  if (changed !== undefined) {
    const said = namedAward(changed.award, bloc, language) ?? noAwardName[language];
    const { compared } = changed;
    const beside = compared === null ? [] : [sideBySideText(compared, language)];
    const how =
      changed.from === 'vote' && compared !== null
        ? heardText(compared.method, language)
        : awardPageWords[language].byCouncil[changed.from];
    return [said, how, ...beside];
  }
  const awards = bloc.awards[result.unit];
  const proposed = awards === undefined ? null : proposedEligibility(awards);
  const remarks: string[] = [];
  if (proposed !== null) {
    const outcome = outcomeWords[language][proposed.outcome];
    const { reason } = proposed;
    const open = reason.kind === 'not-declared' ? reason.conditions.length : 0;
    remarks.push(awards?.proposal?.name ?? '');
    remarks.push(open > 0 ? words.withCount(outcome, open) : outcome);
  }
  return isTied ? [...remarks, words.council] : remarks;
}

function unrankedRemarks({ total, problems }: UnitResult, language: Language): readonly string[] {
  const words = resultsWords[language];
  const gathered = gatherProblems(problems);
  const { unreadable, noMaximum, isNothingAssigned } = gathered;
  const missing = [...gathered.missing, ...new Set(gathered.blend.map(({ leaf }) => leaf))];
  if (total !== null && problems.length === 0) return [words.takenOut];
  return [
    ...(missing.length > 0 ? [words.lacks(missing.length)] : []),
    ...(unreadable.length > 0 ? [words.unreadable(unreadable.length)] : []),
    ...(noMaximum.length > 0 ? [words.maximumUnknown] : []),
    ...(isNothingAssigned ? [words.nothingAssigned] : []),
  ];
}

function unitsByRank(results: readonly UnitResult[]): ReadonlyMap<number, readonly number[]> {
  const sharing = new Map<number, number[]>();
  for (const { unit, rank } of results) {
    if (rank === null) continue;
    const known = sharing.get(rank);
    if (known === undefined) sharing.set(rank, [unit]);
    else known.push(unit);
  }
  return sharing;
}

function barsInWords({ from, to }: BarScale, language: Language): string {
  const said = (figure: number): string => plainFigure(pointsFromNumber(figure), language);
  return resultsWords[language].barsFrom(said(from), said(to));
}
