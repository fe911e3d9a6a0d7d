import { isLeaf } from '../scoring/criteria';
import { absolute, compare, equals, isZero, toNumber, type Points } from '../scoring/points';
import type { Criterion } from '../scoring/scheme';
import type { Outcome } from '../awards/eligibility';
import { saidReason } from '../sheets/writing/said-reason';
import { eligibilityText } from '../text/eligibility-words';
import type { Language } from '../text/language';
import { outcomeWords } from '../text/sheet-words';
import { unitWords } from '../text/unit-words';
import type { CellPlace } from '../workbook/cell-address';
import type { BlocComputation } from './computation';
import { explanationOf, type ExplainedCriterion } from './explanation';
import { alignedFigure, plainFigure } from './figures';
import { changeSentences, reasonSentences } from './unit-sentences';

/** Everything that a unit's page says, in words. */
export interface UnitPage {
  readonly name: string;
  readonly place: CellPlace | null;
  readonly total: string | null;
  readonly rank: string;
  readonly percent: string | null;
  /** Why this rank, or why none. */
  readonly reasonHeading: string;
  readonly reasons: readonly string[];
  readonly changes: readonly string[];
  readonly lines: readonly UnitPageLine[];
  readonly awards: readonly UnitPageAward[];
}

/** A criterion or a group of them. */
export interface UnitPageLine {
  readonly code: string;
  readonly name: string;
  /** 0 for the first level. */
  readonly depth: number;
  readonly isGroup: boolean;
  /** "29,5 / 30" */
  readonly figure: string;
  readonly spokenFigure: string;
  /** Points of the maximum, from 0 to 1; null where there is no such share. */
  readonly share: number | null;
  /** How it counts, where that does not go without saying. */
  readonly remarks: readonly string[];
  /** Whether something has to be mended in its cell. */
  readonly isOpen: boolean;
  readonly cell: CellPlace | null;
}

export interface UnitPageAward {
  readonly key: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly outcomeWord: string;
  readonly article: string;
  readonly reason: string;
}

export function unitPage(bloc: BlocComputation, unit: number, language: Language): UnitPage {
  const result = bloc.results[unit];
  const words = unitWords[language];
  const ranked = bloc.results.filter(({ rank }) => rank !== null).length;
  const rank = result?.rank ?? null;
  const isTied = (result?.tiedWith.length ?? 0) > 0;
  const total = result?.total ?? null;
  const percent = result?.percent ?? null;
  return {
    name: bloc.scoresheet.units[unit]?.name ?? '',
    place: bloc.scoresheet.units[unit]?.place ?? null,
    total: total === null ? null : alignedFigure(total, bloc.scheme.rounding.decimals, language),
    rank: rank === null ? words.notRanked : words.rank(`${isTied ? '=' : ''}${rank}`, ranked),
    percent: percent === null ? null : words.percent(plainFigure(percent, language)),
    reasonHeading: rank === null ? words.reasons.whyNone : words.reasons.heading,
    reasons: reasonSentences(bloc, unit, language),
    changes: changeSentences(bloc, unit, language),
    lines: linesOf(bloc, unit, language),
    awards: awardsOf(bloc, unit, language),
  };
}

function linesOf(bloc: BlocComputation, unit: number, language: Language): UnitPageLine[] {
  const depths = depthsOf(bloc.scheme.criteria);
  return explanationOf(bloc, unit).criteria.map((explained) =>
    lineOf(explained, depths.get(explained.criterion.code) ?? 0, bloc, language),
  );
}

function lineOf(
  explained: ExplainedCriterion,
  depth: number,
  bloc: BlocComputation,
  language: Language,
): UnitPageLine {
  const { criterion, score, place, points } = explained;
  const words = unitWords[language].leaves;
  const isGroup = !isLeaf(criterion);
  const own = isGroup ? points : score?.state === 'number' ? score.points : null;
  const maximum =
    criterion.maximum === null || isZero(criterion.maximum) ? null : criterion.maximum;
  const shown = own === null ? words.noPoints : plainFigure(own, language);
  const most = maximum === null ? null : plainFigure(maximum, language);
  const state = score?.state ?? null;
  const isOpen = (state === 'missing' && criterion.kind === 'base') || state === 'unreadable';
  return {
    code: criterion.code,
    name: criterion.name === '' ? criterion.code : criterion.name,
    depth,
    isGroup,
    figure: words.ofMaximum(shown, isGroup && isWeighted(bloc, criterion) ? null : most),
    spokenFigure: own === null ? words.spokenNone : words.spoken(shown, most),
    share: own === null || maximum === null || isGroup ? null : shareOf(own, maximum),
    remarks: isGroup ? [] : remarksOf(explained, bloc, language),
    isOpen,
    cell: place,
  };
}

/** A group whose points are weighted is not measured in the points of its maximum. */
function isWeighted({ scheme }: BlocComputation, group: Criterion): boolean {
  return scheme.weighting !== 'none' && hasWeight(group);
}

function hasWeight({ weight, children }: Criterion): boolean {
  return weight !== null || children.some(hasWeight);
}

function shareOf(points: Points, maximum: Points): number {
  const share = toNumber(absolute(points)) / toNumber(absolute(maximum));
  return Math.min(1, share);
}

function remarksOf(
  { criterion, score, points }: ExplainedCriterion,
  bloc: BlocComputation,
  language: Language,
): readonly string[] {
  const words = unitWords[language].leaves;
  const { kind } = criterion;
  const role = kind === 'bonus' ? [words.bonus] : kind === 'penalty' ? [words.penalty] : [];
  switch (score?.state ?? 'missing') {
    case 'missing':
      return [kind === 'base' ? words.missing : words.none];
    case 'not-assigned':
      return [words.notAssigned];
    case 'unreadable':
      return [words.unreadable(score?.state === 'unreadable' ? score.text : '')];
    case 'number': {
      const typed = score?.state === 'number' ? score.points : null;
      return [...role, ...countingWords(criterion, typed, points, bloc, language)];
    }
  }
}

/** How a number counts: its weight, its cap, its rescaling, and what it adds where that is another figure. */
function countingWords(
  criterion: Criterion,
  typed: Points | null,
  points: Points | null,
  { scheme }: BlocComputation,
  language: Language,
): readonly string[] {
  const words = unitWords[language].leaves;
  const { weight, maximum } = criterion;
  const said: string[] = [];
  const isWeightSaid = weight !== null && scheme.weighting !== 'none';
  if (isWeightSaid) {
    const figure = plainFigure(weight, language);
    said.push(
      scheme.weighting === 'percentage' ? words.percentage(figure) : words.coefficient(figure),
    );
  }
  const isCapped =
    scheme.capAtMaximum &&
    typed !== null &&
    maximum !== null &&
    compare(absolute(typed), maximum) > 0;
  if (isCapped) said.push(words.capped);
  if (typed !== null && points !== null && !equals(absolute(typed), absolute(points))) {
    if (!isWeightSaid && !isCapped && scheme.weighting === 'none') said.push(words.rescaled);
    said.push(words.countsAs(plainFigure(points, language)));
  }
  return said;
}

function depthsOf(criteria: readonly Criterion[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const visit = (criterion: Criterion, depth: number): void => {
    depths.set(criterion.code, depth);
    for (const child of criterion.children) visit(child, depth + 1);
  };
  for (const criterion of criteria) visit(criterion, 0);
  return depths;
}

function awardsOf(bloc: BlocComputation, unit: number, language: Language): UnitPageAward[] {
  const names = new Map(bloc.pack?.pack.awards.map(({ code, name }) => [code, name]));
  const { eligibility = [] } = bloc.awards[unit] ?? {};
  return eligibility.map(({ award, rule, article, outcome, reason }) => ({
    key: `${rule} ${award}`,
    name: names.get(award) ?? award,
    outcome,
    outcomeWord: outcomeWords[language][outcome],
    article,
    reason: eligibilityText(saidReason(reason), language),
  }));
}
