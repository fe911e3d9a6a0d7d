import { absolute, isDecimal, type Points } from '../scoring/points';
import type { Adjustment } from '../scoring/result';
import type { Score } from '../scoring/score';
import { explanationWords } from '../text/explanation-words';
import type { Language } from '../text/language';
import { stageWords } from '../text/sheet-words';
import { unitWords } from '../text/unit-words';
import type { BlendedPart } from './explanation-blend';
import type { CountingStep } from './explanation-steps';
import type { Explanation } from './explanation';
import { plainFigure } from './figures';
import { formulaLines } from './formula-lines';
import { unitNames } from './unit-sentences';

type Bloc = Explanation['bloc'];

/** What was done with a criterion's cells, a piece a step, in the order of the engine. */
export function stepLines(
  steps: readonly CountingStep[],
  bloc: Bloc,
  language: Language,
): readonly string[] {
  return steps.flatMap((step) => linesOfStep(step, bloc, language));
}

function linesOfStep(step: CountingStep, bloc: Bloc, language: Language): readonly string[] {
  const words = explanationWords[language];
  const own = unitWords[language].leaves;
  const figure = (points: Points): string => plainFigure(points, language);
  switch (step.kind) {
    case 'formula': {
      const named = (units: readonly number[]): string => unitNames(units, bloc, language);
      const lines = formulaLines(step.formula, step.outcome, { language, unitNames: named });
      return ofStage(lines, bloc, language);
    }
    case 'blend':
      return blendLines(step.parts, step.sum, language);
    case 'override': {
      const { was, points, reason } = step.override;
      return [words.override(scoreText(was, language), figure(points), reason)];
    }
    case 'no-number':
      return noNumber(step, language);
    case 'role':
      return [own[step.role]];
    case 'capped':
      return [own.capped];
    case 'weighted':
      return [weightLine(step, language)];
    case 'rescaled':
      return [words.rescaled[step.within](factorText(step.factor, language))];
    case 'adjusted':
      return [adjustmentLine(step.adjustment, step.most, language)];
    case 'rounded':
      return [words.leafRounded(figure(step.from), figure(step.to))];
  }
}

/** Where stages are blended, the formula is shown as it was computed at one of them: the last that is not the members'. */
function ofStage(
  lines: readonly string[],
  { blended }: Bloc,
  language: Language,
): readonly string[] {
  const source = (blended ?? []).findLast(({ from }) =>
    from.some(({ scorer = null }) => scorer === null),
  );
  const [first, ...others] = lines;
  if (source === undefined || first === undefined) return lines;
  const stage = stageWords[language][source.part.stage];
  return [explanationWords[language].blend.atStage(stage, first), ...others];
}

function blendLines(
  parts: readonly BlendedPart[],
  sum: Points | null,
  language: Language,
): readonly string[] {
  const words = explanationWords[language].blend;
  const figure = (points: Points): string => plainFigure(points, language);
  const lines = parts.flatMap(({ part, scores, value, adds }) => {
    const stage = stageWords[language][part.stage];
    if (value === null || adds === null) return [words.lacking(stage)];
    const weight = figure(part.weight);
    if (part.how === 'value') return [words.value(stage, figure(value), weight, figure(adds))];
    const counted = scores.filter(({ use }) => use === 'counted').length;
    return [
      words.mean(counted, stage, figure(value), weight, figure(adds)),
      ...(part.how === 'trimmed-mean' ? [words.trimmed] : []),
      ...(scores.some(({ use }) => use === 'own') ? [words.withoutOwn] : []),
    ];
  });
  return sum === null ? lines : [...lines, words.sum(figure(sum))];
}

function noNumber(
  { score, then }: Extract<CountingStep, { readonly kind: 'no-number' }>,
  language: Language,
): readonly string[] {
  const words = explanationWords[language];
  const own = unitWords[language].leaves;
  const state =
    then === 'none'
      ? own.none
      : score.state === 'missing'
        ? own.missing
        : score.state === 'not-assigned'
          ? own.notAssigned
          : own.unreadable(score.text);
  switch (then) {
    case 'open':
    case 'none':
    case 'left-out':
      return [state];
    case 'zero':
      return [state, words.countsZero];
    case 'full':
      return [state, words.countsMaximum];
  }
}

function weightLine(
  { by, weight, maximum, of }: Extract<CountingStep, { readonly kind: 'weighted' }>,
  language: Language,
): string {
  const words = explanationWords[language];
  const own = unitWords[language].leaves;
  const figure = plainFigure(weight, language);
  const said =
    by === 'coefficient'
      ? own.coefficient(figure)
      : maximum === null
        ? own.percentage(figure)
        : words.percentage(plainFigure(maximum, language), figure);
  return of === null ? said : words.ofGroup(said, of.name === '' ? of.code : of.name);
}

/** A factor such as 5/3 is said as what it is, not as 1,6667. */
function factorText(factor: Points, language: Language): string {
  return isDecimal(factor)
    ? plainFigure(factor, language)
    : `${factor.numerator.toString()}/${factor.denominator.toString()}`;
}

function adjustmentLine(
  { rule, kind, code, points }: Adjustment,
  most: Points | null,
  language: Language,
): string {
  const words = explanationWords[language];
  const change = plainFigure(absolute(points), language);
  return rule === 'limit'
    ? words.limited[kind](most === null ? '' : plainFigure(most, language), change)
    : words.penaltyStop[code === null ? 'whole' : 'group'](change);
}

/** What a score says, as it stands in the middle of a line. */
export function scoreText(
  score: Score | { readonly state: 'word'; readonly text: string },
  language: Language,
): string {
  const words = explanationWords[language];
  switch (score.state) {
    case 'number':
      return plainFigure(score.points, language);
    case 'missing':
      return words.blank;
    case 'not-assigned':
      return 'KGCT';
    case 'unreadable':
    case 'word':
      return words.unreadable(score.text);
  }
}
