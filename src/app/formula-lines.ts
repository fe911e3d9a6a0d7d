import type { BonusPenaltyHow } from '../scoring/formulas/bonus-penalty';
import type { FormulaHow, FormulaOutcome } from '../scoring/formulas/compute-formula';
import { inputsOf, type InputKey } from '../scoring/formulas/inputs';
import type { BonusPenaltyFormula, LeafFormula } from '../scoring/formulas/leaf-formula';
import type { PoolRelativeHow } from '../scoring/formulas/pool-relative';
import { multiply, type Points } from '../scoring/points';
import { formulaWords, type InputName } from '../text/formula-words';
import type { Language } from '../text/language';
import { attainmentLines } from './attainment-lines';
import { caseLines } from './case-lines';
import { figureIn, heldLines, percent } from './formula-figures';

/** What the lines on a formula need besides the formula. */
export interface FormulaTalk {
  readonly language: Language;
  /** Names of units of the bloc, in a list that may be shortened. */
  readonly unitNames: (units: readonly number[]) => string;
}

/** How a formula came to a leaf's points, or why it did not, in pieces that follow each other. */
export function formulaLines(
  formula: LeafFormula,
  outcome: FormulaOutcome,
  talk: FormulaTalk,
): readonly string[] {
  const words = formulaWords[talk.language];
  if (outcome.kind === 'not-computed') {
    const { reason, input } = outcome;
    return [words.notComputed[reason](`“${inputName(formula, input, talk.language)}”`)];
  }
  const { how, points } = outcome;
  return [...howLines(formula, how, points, talk), ...noneLines(formula, how, talk.language)];
}

function howLines(
  formula: LeafFormula,
  how: FormulaHow,
  points: Points,
  talk: FormulaTalk,
): readonly string[] {
  const { language } = talk;
  const words = formulaWords[language];
  const figure = figureIn(language);
  switch (how.by) {
    case 'direct':
      return [];
    case 'pass-fail':
      return [words[how.passed ? 'passed' : 'failed'](how.word, figure(points))];
    case 'levels':
      return [words.level(how.level, figure(points))];
    case 'count': {
      const { count, each, held } = how;
      const raw = held?.from ?? points;
      return [
        words.times(figure(count), figure(each), figure(raw)),
        ...heldLines(held, points, language),
      ];
    }
    case 'attainment':
      return formula.kind === 'attainment' ? attainmentLines(formula, how, points, language) : [];
    case 'pool-relative':
      return poolLines(how, points, formula, talk);
    case 'bonus-penalty':
      return formula.kind === 'bonus-penalty'
        ? bonusPenaltyLines(formula, how, points, language)
        : [];
    case 'cases':
      return formula.kind === 'cases' ? caseLines(formula, how, points, language) : [];
  }
}

function poolLines(
  how: PoolRelativeHow,
  points: Points,
  formula: LeafFormula,
  { language, unitNames }: FormulaTalk,
): readonly string[] {
  const words = formulaWords[language];
  const figure = figureIn(language);
  const { target, actual, ratio, standard, pool } = how;
  const share = formula.kind === 'pool-relative' ? formula.shareAtTarget : standard;
  const worth = figure(points);
  const first =
    target === null || ratio === null
      ? []
      : [words.attained(figure(target), figure(actual), percent(ratio, language))];
  const atTarget = multiply(standard, share);
  switch (how.case) {
    case 'nothing-done':
      return [...first, words.poolNothing];
    case 'below-target':
    case 'at-target': {
      const attained = how.case === 'at-target' || ratio === null ? null : percent(ratio, language);
      return [
        ...first,
        words.poolShare(percent(share, language), figure(standard), attained, worth),
      ];
    }
    case 'leader':
      return [...first, words.poolLeader(worth)];
    case 'between': {
      const leader = pool.ratio;
      if (leader === null) return first;
      const names = unitNames(leader.units);
      const highest = percent(leader.figure, language);
      return [
        ...first,
        words.poolBetween(highest, names, figure(atTarget), figure(standard), worth),
      ];
    }
    case 'no-target': {
      const leader = pool.actual;
      if (leader === null) return [words.noTarget(worth)];
      const names = unitNames(leader.units);
      return [
        words.poolNoTarget(figure(actual), figure(leader.figure), names, figure(standard), worth),
      ];
    }
  }
}

function bonusPenaltyLines(
  formula: BonusPenaltyFormula,
  { bonusCount, penaltyCount, held }: BonusPenaltyHow,
  points: Points,
  language: Language,
): readonly string[] {
  const words = formulaWords[language];
  const figure = figureIn(language);
  const raw = held?.from ?? points;
  return [
    words.bonusLessPenalty(
      `${figure(bonusCount)} × ${figure(formula.bonus)}`,
      `${figure(penaltyCount)} × ${figure(formula.penalty)}`,
      figure(raw),
    ),
    ...heldLines(held, points, language),
  ];
}

/** The blank cells that count as no case. */
function noneLines(formula: LeafFormula, how: FormulaHow, language: Language): readonly string[] {
  if (!('takenAsNone' in how) || how.takenAsNone.length === 0) return [];
  const names = how.takenAsNone.map((key) => inputName(formula, key, language));
  return [formulaWords[language].takenAsNone(names.join(', '))];
}

/** What an input is called: by the formula's own rule, or by what the cell holds. */
export function inputName(formula: LeafFormula | null, key: InputKey, language: Language): string {
  const spec = formula === null ? undefined : inputsOf(formula).find((input) => input.key === key);
  return spec?.name ?? formulaWords[language].inputs[inputKind(key)];
}

function inputKind(key: InputKey): InputName {
  const [kind = ''] = key.split(':');
  const found = INPUT_NAMES.find((name) => name === kind);
  if (found === undefined) throw new RangeError(`No input ${key}`);
  return found;
}

const INPUT_NAMES: readonly InputName[] = [
  'score',
  'result',
  'count',
  'target',
  'actual',
  'bonus-count',
  'penalty-count',
  'level',
  'cases',
  'bar',
  'volume',
  'part',
];
