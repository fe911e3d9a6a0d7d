import type {
  AttainmentFormula,
  LeafFormula,
  LineShape,
  PerPercent,
} from '../../../scoring/formulas/leaf-formula';
import type { Limit } from '../../../scoring/formulas/limit';
import { isZero, multiply, wholePoints, type Points } from '../../../scoring/points';
import type { Language } from '../../../text/language';
import {
  parameterWords,
  timesMaximum,
  type ParameterKey,
} from '../../../text/scheme-formula-words';
import { joinWords } from '../../reading/scheme-sheet/formula-parameters';
import { exactText } from './exact-value';

/** A row that says one parameter of a formula: figures stay figures, everything else is words. */
export interface FormulaEntry {
  readonly parameter: ParameterKey;
  readonly level: Points | string | null;
  readonly value: Points | string;
}

const HUNDRED = wholePoints(100);
/** As many as surely fit into a cell. */
const WORDS_IN_A_CELL = 10;

/** The parameters that say a formula: all that decide points, and of the rest those that are not as usual. */
export function formulaEntries(formula: LeafFormula, language: Language): readonly FormulaEntry[] {
  const words = parameterWords[language];
  const maximumOr = (points: Points | null): Points | string => points ?? words.maximum.maximum;
  switch (formula.kind) {
    case 'direct':
      return [];
    case 'pass-fail':
      return [
        ...wordEntries('pass', formula.pass),
        ...wordEntries('fail', formula.fail),
        entry('passPoints', maximumOr(formula.passPoints)),
        ...(isZero(formula.failPoints) ? [] : [entry('failPoints', formula.failPoints)]),
        ...unless(formula.blank === 'missing', 'blankResult', words.blankResult[formula.blank]),
      ];
    case 'count':
      return [
        entry('each', formula.each),
        entry('most', limitValue(formula.most, language)),
        ...some('least', formula.least),
        ...unless(formula.fractions === 'refused', 'fractions', words.fractions[formula.fractions]),
      ];
    case 'attainment':
      return [
        entry('direction', words.direction[formula.direction]),
        entry('target', formula.target.from === 'cell' ? words.target.cell : formula.target.value),
        entry('standard', maximumOr(formula.standard)),
        ...shapeEntries(formula.shape, language),
        entry('most', limitValue(formula.most, language)),
        ...unless(formula.noTarget === 'missing', 'noTarget', words.noTarget[formula.noTarget]),
        ...blankTarget(formula.blankTarget, language),
      ];
    case 'pool-relative':
      return [
        entry('standard', maximumOr(formula.standard)),
        entry('shareAtTarget', percent(formula.shareAtTarget)),
        ...blankTarget(formula.blankTarget, language),
      ];
    case 'bonus-penalty':
      return [
        entry('bonus', formula.bonus),
        entry('penalty', formula.penalty),
        entry('most', limitValue(formula.most, language)),
        ...some('least', formula.least),
        ...blankCases(formula.blankCases, language),
      ];
    case 'cases':
      return [
        entry('base', maximumOr(formula.base)),
        ...some('mostDeducted', formula.mostDeducted),
        ...some('mostBonus', formula.mostBonus),
        entry('belowZero', words.belowZero[formula.belowZero]),
        ...blankCases(formula.blankCases, language),
      ];
    case 'levels':
      return formula.levels.map(({ name, points }) => ({
        parameter: 'level',
        level: name,
        value: points,
      }));
  }
}

function shapeEntries(
  shape: AttainmentFormula['shape'],
  language: Language,
): readonly FormulaEntry[] {
  if (shape.kind === 'line') return lineEntries(shape, language);
  return [
    ...shape.steps.map(({ from, included, points }) => ({
      parameter: included ? ('step' as const) : ('stepAbove' as const),
      level: percent(from),
      value: points,
    })),
    ...(isZero(shape.otherwise) ? [] : [entry('otherwise', shape.otherwise)]),
  ];
}

function lineEntries({ below, above, floor }: LineShape, language: Language): FormulaEntry[] {
  const words = parameterWords[language];
  return [
    entry('below', words.below[below.by]),
    ...(below.by === 'percent' ? perPercent(below, 'belowEach', 'belowCounting', language) : []),
    entry('above', words.above[above.by]),
    ...(above.by === 'percent'
      ? [
          ...perPercent(above, 'aboveEach', 'aboveCounting', language),
          ...some('aboveMost', above.limit),
        ]
      : []),
    ...(floor === null
      ? []
      : [
          {
            parameter: floor.included ? ('floor' as const) : ('floorAbove' as const),
            level: percent(floor.from),
            value: percent(floor.share),
          },
        ]),
  ];
}

function perPercent(
  { each, counting }: PerPercent,
  eachKey: ParameterKey,
  countingKey: ParameterKey,
  language: Language,
): readonly FormulaEntry[] {
  const words = parameterWords[language].counting;
  return [entry(eachKey, each), ...unless(counting === 'exact', countingKey, words[counting])];
}

function limitValue(limit: Limit, language: Language): Points | string {
  switch (limit.at) {
    case 'none':
    case 'maximum':
      return parameterWords[language].most[limit.at];
    case 'times':
      return `${exactText(limit.times, language)} ${timesMaximum[language]}`;
    case 'points':
      return limit.points;
  }
}

function wordEntries(parameter: 'pass' | 'fail', words: readonly string[]): FormulaEntry[] {
  const rows = Math.ceil(words.length / WORDS_IN_A_CELL);
  return Array.from({ length: rows }, (_, row) =>
    entry(parameter, joinWords(words.slice(row * WORDS_IN_A_CELL, (row + 1) * WORDS_IN_A_CELL))),
  );
}

function blankTarget(of: 'missing' | 'no-target', language: Language): readonly FormulaEntry[] {
  return unless(of === 'missing', 'blankTarget', parameterWords[language].blankTarget[of]);
}

function blankCases(of: 'missing' | 'none', language: Language): readonly FormulaEntry[] {
  return unless(of === 'missing', 'blankCases', parameterWords[language].blankCases[of]);
}

function entry(parameter: ParameterKey, value: Points | string): FormulaEntry {
  return { parameter, level: null, value };
}

function some(parameter: ParameterKey, value: Points | null): readonly FormulaEntry[] {
  return value === null ? [] : [entry(parameter, value)];
}

function unless(isUsual: boolean, parameter: ParameterKey, value: string): readonly FormulaEntry[] {
  return isUsual ? [] : [entry(parameter, value)];
}

function percent(share: Points): Points {
  return multiply(share, HUNDRED);
}
