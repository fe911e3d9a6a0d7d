import { isLeaf } from '../scoring/criteria';
import { absolute, equals, isZero, toNumber, type Points } from '../scoring/points';
import type { Criterion } from '../scoring/scheme';
import type { Outcome } from '../awards/eligibility';
import { saidReason } from '../sheets/writing/said-reason';
import { awardPageWords } from '../text/award-page-words';
import { eligibilityText } from '../text/eligibility-words';
import { explanationWords } from '../text/explanation-words';
import type { Language } from '../text/language';
import { outcomeWords, stageWords } from '../text/sheet-words';
import { unitWords } from '../text/unit-words';
import type { CellPlace } from '../workbook/cell-address';
import {
  councilLines,
  namedAward,
  needLines,
  orderedEligibility,
  type NeedLine,
} from './award-lines';
import type { BlocComputation } from './computation';
import { explanationOf, type ExplainedCriterion, type Explanation } from './explanation';
import type { ExplainedCell } from './explanation-cells';
import { scoreText, stepLines } from './explanation-lines';
import { alignedFigure, plainFigure } from './figures';
import { inputName } from './formula-lines';
import { bandLines, orderLines, sumLines } from './standing-lines';
import { changeSentences, reasonSentences } from './unit-sentences';

/**
 * Everything that is said of a unit, in words: the one list that the pane, the command line and the printed sheet show.
 */
export interface UnitPage {
  readonly name: string;
  readonly place: CellPlace | null;
  readonly total: string | null;
  readonly rank: string;
  readonly percent: string | null;
  /** Why this rank, or why none. */
  readonly reasons: UnitPageSection;
  /** The steps of the tie-break chain; no lines where none was needed. */
  readonly order: UnitPageSection;
  readonly changes: UnitPageSection;
  readonly lines: readonly UnitPageLine[];
  /** From the criteria to the total. */
  readonly sum: UnitPageSection;
  /** No lines where the scheme has no classes. */
  readonly band: UnitPageSection;
  /** What was computed beside what the council said; no lines where it has said nothing. */
  readonly council: UnitPageSection;
  readonly awards: readonly UnitPageAward[];
}

export interface UnitPageSection {
  readonly heading: string;
  readonly lines: readonly string[];
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
  /** How it counts, where that does not go without saying: from the cells to the points. */
  readonly remarks: readonly string[];
  /** What it adds to the total. */
  readonly points: Points | null;
  /** The same in words, where it is another figure than the one that is shown; null where it is not. */
  readonly countsAs: string | null;
  /** Whether something has to be mended in its cell. */
  readonly isOpen: boolean;
  /** The cell of the score. */
  readonly cell: CellPlace | null;
  /** The cells that the score was made of, with what they say; none where its one cell holds it. */
  readonly sources: readonly UnitPageCell[];
}

export interface UnitPageCell {
  /** "chỉ tiêu: 100" */
  readonly text: string;
  readonly place: CellPlace | null;
}

export interface UnitPageAward {
  readonly key: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly outcomeWord: string;
  readonly article: string;
  readonly reason: string;
  /** "chưa đối chiếu Luật …"; null where it was checked. */
  readonly unchecked: string | null;
  /** What would settle it, the first few; none where it is settled. */
  readonly needs: readonly NeedLine[];
  /** How much else; null for nothing. */
  readonly moreNeeds: string | null;
}

export function unitPage(bloc: BlocComputation, unit: number, language: Language): UnitPage {
  return explanationPage(explanationOf(bloc, unit), language);
}

/** An explanation in words. */
export function explanationPage(explanation: Explanation, language: Language): UnitPage {
  const { bloc, unit } = explanation;
  const result = bloc.results[unit];
  const words = unitWords[language];
  const explained = explanationWords[language];
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
    reasons: {
      heading: rank === null ? words.reasons.whyNone : words.reasons.heading,
      lines: reasonSentences(bloc, unit, language),
    },
    order: { heading: explained.order.heading, lines: orderLines(explanation, language) },
    changes: { heading: words.change.heading, lines: changeSentences(bloc, unit, language) },
    lines: explanation.criteria.map((criterion) => lineOf(criterion, bloc, language)),
    sum: { heading: explained.sum.heading, lines: sumLines(explanation, language) },
    band: { heading: explained.band.heading, lines: bandLines(explanation, language) },
    council: {
      heading: awardPageWords[language].final.heading,
      lines: councilLines(bloc, unit, language),
    },
    awards: awardsOf(bloc, unit, language),
  };
}

/** What is said below the criteria, in its order; sections without a line are left out. */
export function sectionsBelow({
  sum,
  band,
  reasons,
  order,
  changes,
}: UnitPage): readonly UnitPageSection[] {
  return [sum, band, reasons, order, changes].filter(({ lines }) => lines.length > 0);
}

function lineOf(
  explained: ExplainedCriterion,
  bloc: BlocComputation,
  language: Language,
): UnitPageLine {
  const { criterion, depth, score, place, points, steps, cells } = explained;
  const words = unitWords[language].leaves;
  const isGroup = !isLeaf(criterion);
  const own = isGroup ? points : score?.state === 'number' ? score.points : null;
  const maximum =
    criterion.maximum === null || isZero(criterion.maximum) ? null : criterion.maximum;
  const shown = own === null ? words.noPoints : plainFigure(own, language);
  const most = maximum === null ? null : plainFigure(maximum, language);
  const isOpen = steps.some((step) => step.kind === 'no-number' && step.then === 'open');
  const isSaid = own === null || points === null || equals(absolute(own), absolute(points));
  const sources = cells.filter(({ role }) => role.kind !== 'score');
  return {
    code: criterion.code,
    name: criterion.name === '' ? criterion.code : criterion.name,
    depth,
    isGroup,
    figure: words.ofMaximum(shown, isGroup && isWeighted(bloc, criterion) ? null : most),
    spokenFigure: own === null ? words.spokenNone : words.spoken(shown, most),
    share: own === null || maximum === null || isGroup ? null : shareOf(own, maximum),
    remarks: stepLines(steps, bloc, language),
    points,
    countsAs: isSaid ? null : words.countsAs(plainFigure(points, language)),
    isOpen,
    cell: place,
    sources: sources.map((cell) => sourceOf(cell, criterion, bloc, language)),
  };
}

function sourceOf(
  { role, says, place }: ExplainedCell,
  { formula }: Criterion,
  { scoresheet }: BlocComputation,
  language: Language,
): UnitPageCell {
  const words = explanationWords[language];
  const text = (name: string): string => words.cell(name, scoreText(says, language));
  switch (role.kind) {
    case 'score':
      return { text: scoreText(says, language), place };
    case 'input':
      return { text: text(inputName(formula, role.key, language)), place };
    case 'stage': {
      const stage = stageWords[language][role.stage];
      const by = role.scorer === null ? null : (scoresheet.units[role.scorer]?.name ?? null);
      return { text: text(by === null ? stage : words.givenBy(stage, by)), place };
    }
  }
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

function awardsOf(bloc: BlocComputation, unit: number, language: Language): UnitPageAward[] {
  const assessment = bloc.awards[unit];
  if (assessment === undefined) return [];
  const pack = bloc.pack?.pack ?? null;
  return orderedEligibility(assessment, pack).map((item) => {
    const { award, rule, article, outcome, reason, uncheckedLaw } = item;
    return {
      key: `${rule} ${award}`,
      name: namedAward(award, bloc, language) ?? award,
      outcome,
      outcomeWord: outcomeWords[language][outcome],
      article,
      reason: eligibilityText(saidReason(reason), language),
      unchecked: uncheckedLaw === null ? null : awardPageWords[language].unchecked(uncheckedLaw),
      ...fewNeeds(needLines(item, pack, language), language),
    };
  });
}

/** More than these would drown the page. */
const MOST_NEEDS = 4;

function fewNeeds(
  needs: readonly NeedLine[],
  language: Language,
): Pick<UnitPageAward, 'needs' | 'moreNeeds'> {
  const more = needs.length - MOST_NEEDS;
  return {
    needs: needs.slice(0, MOST_NEEDS),
    moreNeeds: more > 0 ? awardPageWords[language].moreNeeds(more) : null,
  };
}
