import {
  joinWords,
  parametersOf,
  splitWords,
} from '../../../src/sheets/reading/scheme-sheet/formula-parameters';
import { choiceOf } from '../../../src/sheets/reading/scheme-sheet/words';
import { schemeSheetChanges } from '../../../src/sheets/writing/scheme-sheet/scheme-sheet';
import type { Language } from '../../../src/text/language';
import { parameterHints, schemeFormulaHints } from '../../../src/text/scheme-formula-hints';
import {
  formulaKindWords,
  parameterLabels,
  parameterWords,
  ruleConditionWords,
  ruleEffectWords,
  timesMaximum,
  volumeBoundWords,
  volumePartWords,
  type FormulaKind,
} from '../../../src/text/scheme-formula-words';
import { leaf, schemeOf } from '../../scoring/builders';
import { attainment, cases, counted, rule6 } from '../../scoring/formulas/builders';
import { sheetOf, workbookOf } from '../writing/workbook';

/** What Excel allows in an input message. */
const LONGEST_MESSAGE = 255;

const KINDS: readonly FormulaKind[] = [
  'direct',
  'pass-fail',
  'count',
  'attainment',
  'pool-relative',
  'bonus-penalty',
  'cases',
  'levels',
];

describe.each<Language>(['vi', 'en'])('%s', (language) => {
  const hints = parameterHints[language];
  const words = parameterWords[language];
  const columns = schemeFormulaHints[language];

  test('the hints name every word that can be typed', () => {
    const said: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      [columns.formula, formulaKindWords[language]],
      [columns.rules.effect, ruleEffectWords[language]],
      [columns.rules.condition, ruleConditionWords[language]],
      [columns.volumes.part, volumePartWords[language]],
      [columns.volumes.bound, volumeBoundWords[language]],
      [hints.fractions, words.fractions],
      [hints.blankResult, words.blankResult],
      [hints.direction, words.direction],
      [hints.target, words.target],
      [hints.standard, words.maximum],
      [hints.passPoints, words.maximum],
      [hints.base, words.maximum],
      [hints.most, { ...words.most, times: timesMaximum[language] }],
      [hints.below, words.below],
      [hints.above, words.above],
      [hints.belowCounting, words.counting],
      [hints.aboveCounting, words.counting],
      [hints.noTarget, words.noTarget],
      [hints.blankTarget, words.blankTarget],
      [hints.blankCases, words.blankCases],
      [hints.belowZero, words.belowZero],
    ];
    for (const [hint, choices] of said) {
      for (const word of Object.values(choices)) expect(hint).toContain(word);
    }
  });

  test('every word is told from the others of its place', () => {
    expect(KINDS.map((kind) => formulaKindWords[language][kind])).toEqual(
      Object.values(formulaKindWords[language]),
    );
    for (const kind of KINDS) {
      expect(choiceOf(KINDS, formulaKindWords, formulaKindWords[language][kind])).toBe(kind);
      const parameters = parametersOf(kind);
      for (const parameter of parameters) {
        const label = parameterLabels[language][parameter];
        expect(choiceOf(parameters, parameterLabels, label)).toBe(parameter);
      }
    }
  });

  test('every cell to fill in has a hint that Excel can show', () => {
    const formulas = [attainment(), rule6, cases([counted('a', '1')])];
    const scheme = schemeOf(
      formulas.map((formula, index) => ({ ...leaf(String(index), { max: '10' }), formula })),
    );
    const changes = schemeSheetChanges(workbookOf(sheetOf([['x']])), scheme, language);
    const messages = changes.filter((change) => change.kind === 'input-message');
    for (const { text } of messages) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
    }
    const texts = messages.map(({ text }) => text);
    expect(texts).toContain(columns.formula);
    expect(texts).toContain(columns.rules.each);
    expect(texts.some((text) => text.includes(parameterLabels[language].shareAtTarget))).toBe(true);
  });
});

test('every parameter belongs to a kind', () => {
  const used = new Set(KINDS.flatMap(parametersOf));
  expect(used.size).toBe(Object.keys(parameterLabels.vi).length);
});

test.each([
  [['đạt'], 'đạt'],
  [['đạt', 'x', '1'], 'đạt; x; 1'],
  [['a;b', ';', ';;c'], 'a;;b; ;;; ;;;;c'],
])('%j in one cell', (words, cell) => {
  expect(joinWords(words)).toBe(cell);
  expect(splitWords(cell)).toEqual(words);
});

test('words as a person types them', () => {
  expect(splitWords('đạt;x ;  1;')).toEqual(['đạt', 'x', '1']);
  expect(splitWords(';')).toEqual([]);
});
