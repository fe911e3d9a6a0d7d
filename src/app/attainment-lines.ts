import type { AttainmentHow } from '../scoring/formulas/attainment';
import type { AttainmentFormula, LineShape } from '../scoring/formulas/leaf-formula';
import { compare, multiply, type Points } from '../scoring/points';
import { formulaWords } from '../text/formula-words';
import type { Language } from '../text/language';
import { figureIn, heldLines, percent } from './formula-figures';

/** The target and what was done, what that is worth, and what held it. */
export function attainmentLines(
  formula: AttainmentFormula,
  how: AttainmentHow,
  points: Points,
  language: Language,
): readonly string[] {
  const words = formulaWords[language];
  const figure = figureIn(language);
  const { target, actual, ratio, held } = how;
  const attained = formula.direction === 'more' ? words.attained : words.attainedLess;
  const first =
    target === null || actual === null
      ? []
      : [
          attained(
            figure(target),
            figure(actual),
            ratio === null ? null : percent(ratio, language),
          ),
        ];
  return [
    ...first,
    ...attainmentCase(formula, how, held?.from ?? points, language),
    ...heldLines(held, points, language),
  ];
}

/** Where the attainment lies, and what that is worth before limits. */
function attainmentCase(
  { shape }: AttainmentFormula,
  how: AttainmentHow,
  raw: Points,
  language: Language,
): readonly string[] {
  const words = formulaWords[language];
  const figure = figureIn(language);
  const { ratio, percents, step } = how;
  const standard = figure(how.standard ?? raw);
  const worth = figure(raw);
  const line = shape.kind === 'line' ? shape : null;
  const share = ratio === null ? '' : percent(ratio, language);
  switch (how.case) {
    case 'below-floor': {
      const floor = line?.floor ?? null;
      return floor === null
        ? []
        : [words.belowFloor(percent(floor.from, language), floor.included, worth)];
    }
    case 'below-target':
      return line?.below.by === 'percent' && percents !== null
        ? [words.percentsShort(figure(percents), figure(line.below.each), standard, worth)]
        : [words.proRata(share, standard, worth)];
    case 'at-target':
      return [words.atTarget(worth)];
    case 'above-target':
      return aboveTarget(line, how, raw, language);
    case 'unbounded':
      return [words.unbounded(worth)];
    case 'step': {
      const reached = shape.kind === 'steps' && step !== null ? shape.steps[step] : undefined;
      return reached === undefined
        ? []
        : [words.step(percent(reached.from, language), reached.included, worth)];
    }
    case 'no-step':
      return [words.noStep(worth)];
    case 'no-target':
      return [words.noTarget(worth)];
  }
}

/** What is over the target: nothing more, as much more, or so many points for each percent. */
function aboveTarget(
  line: LineShape | null,
  { ratio, percents, standard }: AttainmentHow,
  raw: Points,
  language: Language,
): readonly string[] {
  const words = formulaWords[language];
  const figure = figureIn(language);
  const above = line?.above ?? null;
  const full = figure(standard ?? raw);
  if (above?.by === 'pro-rata' && ratio !== null) {
    return [words.proRata(percent(ratio, language), full, figure(raw))];
  }
  if (above?.by !== 'percent' || percents === null) return [words.overTarget(figure(raw))];
  const { each, limit } = above;
  const isLimited = limit !== null && compare(multiply(each, percents), limit) > 0;
  return [
    words.percentsOver(figure(percents), figure(each), full, figure(raw)),
    ...(isLimited ? [words.mostGained(figure(limit))] : []),
  ];
}
