import { findCriterion, leavesOf } from '../scoring/criteria';
import { isZero, type Points } from '../scoring/points';
import type { Cause } from '../scoring/result';
import type { TieBreak } from '../scoring/scheme';
import { saidCause } from '../sheets/writing/said-cause';
import type { Language } from '../text/language';
import { reasonWords } from '../text/reason-words';
import { causeText } from '../text/ruling-words';
import { stageWords } from '../text/sheet-words';
import { unitWords } from '../text/unit-words';
import type { BlocComputation } from './computation';
import { plainFigure } from './figures';
import { firstUnits } from './first-units';
import { rankDistance, rankedFigure, type Neighbour } from './rank-distance';
import { rankReasons, type RankReason } from './rank-reason';
import { gatherProblems } from './unit-problems';

/** Names of more than these are only counted. */
const MOST_NAMED = 3;

/** Why the unit has its rank, a line each. */
export function reasonSentences(
  bloc: BlocComputation,
  unit: number,
  language: Language,
): readonly string[] {
  return rankReasons(bloc, unit).flatMap((reason) => reasonLines(reason, bloc, language));
}

/** What would change its rank, a line each; none where it is not ranked. */
export function changeSentences(
  bloc: BlocComputation,
  unit: number,
  language: Language,
): readonly string[] {
  if ((bloc.results[unit]?.rank ?? null) === null) return [];
  const words = unitWords[language].change;
  const { above, below } = rankDistance(bloc.results, unit, rankedFigure(bloc.scheme));
  const said = (
    near: Neighbour,
    far: typeof words.upTo,
    tied: typeof words.upByTieBreak,
  ): string => {
    const units = unitNames(near.units, bloc, language);
    return isZero(near.points)
      ? tied(units, near.rank)
      : far(units, near.rank, distanceText(near.points, bloc, language));
  };
  return [
    above === null ? words.first : said(above, words.upTo, words.upByTieBreak),
    below === null ? words.last : said(below, words.downTo, words.downByTieBreak),
  ];
}

function reasonLines(
  reason: RankReason,
  bloc: BlocComputation,
  language: Language,
): readonly string[] {
  const words = unitWords[language].reasons;
  const figure = (points: Points): string => plainFigure(points, language);
  switch (reason.kind) {
    case 'ahead':
    case 'behind': {
      const units = unitNames(reason.of.units, bloc, language);
      const said = words[reason.kind](units, distanceText(reason.of.points, bloc, language));
      const { most } = reason;
      return [most === null ? said : `${said}, ${words.mostIn(most.name, figure(most.points))}`];
    }
    case 'tie-break': {
      const units = unitNames(reason.of.units, bloc, language);
      const step = reason.step === null ? null : stepName(reason.step, bloc, language);
      return [words.tieBreak(reason.side, units, step)];
    }
    case 'shared':
      return [words.shared(unitNames(reason.units, bloc, language))];
    case 'alone':
      return [words.alone];
    case 'taken-out':
      return [words.takenOut, ...causeLines(reason.causes, bloc, language)];
    case 'unranked':
      return problemLines(reason, bloc, language);
  }
}

/** A distance in points, or in percentage points where only percentages are compared. */
function distanceText(distance: Points, { scheme }: BlocComputation, language: Language): string {
  return unitWords[language].distance[rankedFigure(scheme)](plainFigure(distance, language));
}

/** A criterion as the scheme names it. */
export function criterionName({ scheme }: BlocComputation, code: string): string {
  const name = findCriterion(scheme, code)?.name ?? '';
  return name === '' ? code : name;
}

function causeLines(
  causes: readonly Cause[],
  bloc: BlocComputation,
  language: Language,
): readonly string[] {
  return causes.map((cause) =>
    causeText(
      saidCause(cause, (code) => criterionName(bloc, code)),
      language,
    ),
  );
}

function problemLines(
  { problems }: Extract<RankReason, { readonly kind: 'unranked' }>,
  bloc: BlocComputation,
  language: Language,
): readonly string[] {
  const words = unitWords[language].reasons;
  const { missing, unreadable, noMaximum, isNothingAssigned, blend } = gatherProblems(problems);
  const names = new Map(leavesOf(bloc.scheme).map(({ code, name }) => [code, name]));
  const listed = (codes: readonly string[]): string => {
    const { criterionList, quoted } = reasonWords[language];
    const named = codes.slice(0, MOST_NAMED).map((code) => quoted(names.get(code) ?? code));
    return criterionList(named, codes.length - named.length);
  };
  return [
    ...(missing.length > 0 ? [words.missing(listed(missing))] : []),
    ...unreadable
      .slice(0, MOST_NAMED)
      .map(({ leaf, text }) => words.unreadable(listed([leaf]), text)),
    ...(noMaximum.length > 0 ? [words.noMaximum(listed(noMaximum))] : []),
    ...(isNothingAssigned ? [words.nothingAssigned] : []),
    ...blend
      .slice(0, MOST_NAMED)
      .map(({ leaf, stage }) => words.blendIncomplete(stageWords[language][stage], listed([leaf]))),
  ];
}

/** A step of the tie-break chain, as it stands in the middle of a sentence. */
export function stepName(step: TieBreak, bloc: BlocComputation, language: Language): string {
  const words = unitWords[language].reasons;
  switch (step.by) {
    case 'criterion':
      return words.stepCriterion(criterionName(bloc, step.code));
    case 'more-bonus':
      return words.stepBonus;
    case 'fewer-penalties':
      return words.stepPenalties;
    case 'ballot':
      return words.stepBallot;
    case 'women':
      return words.stepWomen;
    case 'chair':
      return words.stepChair;
  }
}

/** Units by name, the first few of them. */
export function unitNames(
  units: readonly number[],
  bloc: BlocComputation,
  language: Language,
): string {
  const { units: named, more } = firstUnits(bloc, units);
  return reasonWords[language].unitList(named, more);
}
