import { choiceOf } from '../../../src/sheets/reading/scheme-sheet/words';
import type { Language } from '../../../src/text/language';
import {
  bandConditionWords,
  blendWords,
  consequenceWords,
  limitKindWords,
  schemeRulePhrases,
} from '../../../src/text/scheme-rule-words';
import {
  boundWords,
  criterionKindWords,
  measureWords,
  ruleWords,
  schemeSheetPhrases,
  tieBreakWords,
} from '../../../src/text/scheme-sheet-words';
import { workbookOf, sheetOf } from '../writing/workbook';
import { schemeSheetChanges } from '../../../src/sheets/writing/scheme-sheet/scheme-sheet';
import { leaf, schemeOf } from '../../scoring/builders';

/** What Excel allows in an input message. */
const LONGEST_MESSAGE = 255;

describe.each<Language>(['vi', 'en'])('%s', (language) => {
  const phrases = schemeSheetPhrases[language];
  const around = schemeRulePhrases[language];

  test('the hints name every word that can be typed', () => {
    const said: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      [phrases.ruleHints.weighting, ruleWords[language].weighting],
      [phrases.ruleHints.roundingStage, ruleWords[language].roundingStage],
      [phrases.ruleHints.ranking, ruleWords[language].ranking],
      [phrases.ruleHints.missing, ruleWords[language].missing],
      [phrases.ruleHints.unreadable, ruleWords[language].unreadable],
      [phrases.ruleHints.notAssigned, ruleWords[language].notAssigned],
      [phrases.ruleHints.capAtMaximum, ruleWords[language].capAtMaximum],
      [phrases.ruleHints.stage, ruleWords[language].stage],
      [phrases.ruleHints.penaltyStop, ruleWords[language].penaltyStop],
      [phrases.criterionHints.kind, criterionKindWords[language]],
      [phrases.tieBreakHints.join(' '), tieBreakWords[language]],
      [phrases.bandHints.join(' '), boundWords[language]],
      [phrases.bandHints.join(' '), measureWords[language]],
      [around.bandHints.condition, bandConditionWords[language]],
      [around.limitHints.join(' '), limitKindWords[language]],
      [around.floorHints.consequence, consequenceWords[language]],
      [around.downgradeHints.consequence, consequenceWords[language]],
      [around.blendHints.join(' '), blendWords[language]],
    ];
    for (const [hint, words] of said) {
      for (const word of Object.values(words)) expect(hint).toContain(word);
    }
  });

  test('every cell to fill in has a hint that Excel can show', () => {
    const scheme = schemeOf([leaf('1')]);
    const changes = schemeSheetChanges(workbookOf(sheetOf([['x']])), scheme, language);
    const messages = changes.filter((change) => change.kind === 'input-message');
    expect(messages.length).toBeGreaterThan(32);
    for (const { text } of messages) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
    }
  });
});

test('words are understood in both languages, and by a beginning that only one has', () => {
  const { vi, en } = ruleWords;
  const kinds = ['rescale', 'full', 'zero'] as const;
  const both = { vi: vi.notAssigned, en: en.notAssigned };
  for (const kind of kinds) {
    expect(choiceOf(kinds, both, vi.notAssigned[kind])).toBe(kind);
    expect(choiceOf(kinds, both, en.notAssigned[kind])).toBe(kind);
  }
  expect(choiceOf(kinds, both, 'Tính')).toBeNull();
  expect(choiceOf(kinds, both, 'Qu')).toBeNull();
});
