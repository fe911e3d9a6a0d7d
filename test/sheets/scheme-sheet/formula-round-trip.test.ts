import fc from 'fast-check';
import { leavesOf } from '../../../src/scoring/criteria';
import type { CaseRule } from '../../../src/scoring/formulas/case-rule';
import type { LeafFormula } from '../../../src/scoring/formulas/leaf-formula';
import { foldWord } from '../../../src/scoring/formulas/words';
import { fraction, type Points } from '../../../src/scoring/points';
import type { Scheme } from '../../../src/scoring/scheme';
import { schemeProblems } from '../../../src/scoring/scheme-problems';
import { parseScheme } from '../../../src/scoring/scheme-json';
import { schemeToJson } from '../../../src/scoring/scheme-schema';
import { tidy } from '../../../src/sheets/reading/fold';
import { schemeImage } from '../../../src/sheets/writing/scheme-sheet/scheme-sheet';
import {
  formulaKindWords,
  parameterLabels,
  parameterWords,
  ruleEffectWords,
  type ParameterWords,
} from '../../../src/text/scheme-formula-words';
import { sentence } from '../../../src/text/sentences';
import { schemeHeadings } from '../../../src/text/scheme-sheet-words';
import { schemes } from '../../scoring/arbitraries';
import { leaf, points, schemeOf } from '../../scoring/builders';
import { attainment, cases, counted, line, rule6, steps } from '../../scoring/formulas/builders';
import { formulas } from '../../scoring/formulas/arbitraries';
import { withFormulas } from '../../scoring/formula-schemes';
import type { CellValue } from '../../../src/workbook/snapshot';
import { areasOverlap, cellName } from '../../../src/workbook/cell-address';
import { sheetNamed, typed } from '../writing/workbook';
import { besides, mistakesOf, read, TITLE, workbookWith } from './support';

/** Words as cells keep them, awkward ones among them. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    fc.constantFrom(
      '007',
      '=1+1',
      '1/2',
      'Mức',
      ';',
      'a;b',
      ';; c',
      '2.5',
      '1.0',
      '2,5',
      '-',
      '5%',
    ),
  )
  .map((words) => tidy(words.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ')))
  .filter((words) => words !== '');

/** Exact figures of every sort, thirds and long decimals among them. */
const figure: fc.Arbitrary<Points> = fc.oneof(
  fc.constantFrom(fraction(9n, 8n), fraction(1n, 3n), fraction(12_345n, 1000n)),
  fc
    .tuple(fc.bigInt({ min: 1n, max: 10n ** 25n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
    .map(([above, below]) => fraction(above, below)),
);

const dress = fc.record({
  words: fc.uniqueArray(text, { minLength: 8, maxLength: 8, selector: foldWord }),
  figure,
});

/** The formula with other words and with an awkward figure, where one may stand. */
function dressed(
  formula: LeafFormula,
  { words, figure: of }: { readonly words: readonly string[]; readonly figure: Points },
): LeafFormula {
  const word = (index: number): string => words[index] ?? '';
  switch (formula.kind) {
    case 'pass-fail':
      return {
        ...formula,
        pass: formula.pass.map((_, index) => word(index)),
        fail: formula.fail.map((_, index) => word(index + 4)),
        failPoints: of,
      };
    case 'levels':
      return {
        ...formula,
        levels: formula.levels.map((_, index) => ({ name: word(index), points: of })),
      };
    case 'cases':
      return { ...formula, base: of, rules: formula.rules.map((rule) => renamed(rule, words)) };
    case 'count':
      return { ...formula, each: of, most: { at: 'times', times: of } };
    case 'attainment':
      return { ...formula, most: { at: 'times', times: of } };
    case 'bonus-penalty':
      return { ...formula, bonus: of };
    case 'pool-relative':
      return { ...formula, standard: of };
    case 'direct':
      return formula;
  }
}

function renamed(rule: CaseRule, words: readonly string[]): CaseRule {
  const name = words[0] ?? '';
  if (rule.kind === 'bar') return { ...rule, name };
  const oneOf = rule.oneOf === null ? null : (words[1] ?? '');
  return rule.kind === 'counted'
    ? { ...rule, name, oneOf }
    : { ...rule, name, oneOf, volume: words[2] ?? '' };
}

const anyFormula = fc.oneof(
  formulas,
  fc.tuple(formulas, dress).map(([formula, parts]) => dressed(formula, parts)),
);

const anyScheme: fc.Arbitrary<Scheme> = schemes
  .chain((scheme) => withFormulas({ ...scheme, name: 'Khối 1', origin: 'sheet' }, anyFormula))
  .map((scheme) => ({ ...scheme, criteria: scheme.criteria.map(plainlyNamed) }))
  .filter((scheme) => schemeProblems(scheme).length === 0);

/** Names are tried elsewhere. */
function plainlyNamed<Of extends Scheme['criteria'][number]>(criterion: Of): Of {
  return {
    ...criterion,
    name: `Tiêu chí ${criterion.code}`,
    children: criterion.children.map(plainlyNamed),
  };
}

test('any scheme with formulas reads back from its sheet exactly, in both languages', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(anyScheme, fc.constantFrom('vi', 'en'), (scheme, language) => {
      for (const { formula } of leavesOf(scheme)) if (formula !== null) kinds.add(formula.kind);
      const after = workbookWith(scheme, language);
      expect(mistakesOf(after)).toEqual([]);
      expect(read(after).scheme).toEqual(scheme);
    }),
  );
  expect(kinds.size).toBe(8);
});

test('the real rules of the golden cases read back', () => {
  const formulas: readonly LeafFormula[] = [
    rule6,
    attainment({
      shape: {
        ...line,
        below: { by: 'percent', each: points('0.1'), counting: 'complete' },
        above: { by: 'percent', each: points('0.2'), counting: 'started', limit: points('1') },
        floor: { from: points('0.7'), included: false, share: points('0.1') },
      },
      most: { at: 'times', times: points('1.125') },
      noTarget: 'full-if-done',
      blankTarget: 'no-target',
    }),
    attainment({
      direction: 'less',
      target: { from: 'scheme', value: points('100') },
      shape: {
        kind: 'steps',
        steps: steps('>0.98 is 5', '>=0.97 is 4', '>=0.96 is 3'),
        otherwise: points('0.5'),
      },
      most: { at: 'maximum' },
    }),
    cases([counted('a1.1', '0.5'), counted('a1.2', '1', { effect: 'bonus', oneOf: 'a' })], {
      mostDeducted: points('1.5'),
      belowZero: 'refused',
    }),
    { kind: 'levels', levels: [{ name: 'Tốt', points: points('8') }] },
  ];
  const scheme = schemeOf(
    formulas.map((formula, index) => ({ ...leaf(String(index)), formula })),
    { origin: 'sheet' },
  );
  const workbook = workbookWith(scheme);
  expect(read(workbook).scheme).toEqual(scheme);
  // What looks like one thousand is said as a fraction.
  expect(besides(workbook, '9/8 lần điểm tối đa')).not.toBe('');
});

test('a sheet without formulas says nothing of them', () => {
  const without = schemeImage(schemeOf([leaf('1')]), 'vi');
  const texts = without.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(texts).not.toContain('Cách tính');
  expect(texts).not.toContain('Thông số tính điểm');
  expect(without.columnWidths).toHaveLength(Object.keys(schemeHeadings.vi.criteria).length);
  const formula = { kind: 'direct' } as const;
  const withOne = schemeImage(schemeOf([{ ...leaf('1'), formula }]), 'vi');
  expect(withOne.columnWidths.length).toBe(without.columnWidths.length + 1);
  for (const { cells } of withOne.rows) expect(cells).toHaveLength(withOne.columnWidths.length);
});

test('the cells of the wider sheet lie beside each other', () => {
  const formula = { kind: 'direct' } as const;
  const wide = workbookWith(schemeOf([{ ...leaf('1'), formula }]));
  const { merges } = sheetNamed(wide, TITLE);
  const plain = sheetNamed(workbookWith(schemeOf([leaf('1')])), TITLE);
  expect(merges.length).toBeGreaterThan(plain.merges.length);
  const pairs = merges.flatMap((one, index) =>
    merges.slice(index + 1).map((other) => [one, other] as const),
  );
  expect(pairs.filter(([one, other]) => areasOverlap(one, other))).toEqual([]);
});

function everyWord(groups: Readonly<Record<keyof ParameterWords, object>>): readonly string[] {
  return Object.values(groups).flatMap((words) => Object.values(words).map(String));
}

/** What may come to stand in any cell of the sheet. */
const anything: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '',
    -1,
    0,
    0.95,
    7,
    50,
    250,
    true,
    '1/3',
    '90%',
    '1.000',
    '1',
    'x',
  ),
  fc.constantFrom(
    ...[...Object.values(parameterLabels.vi), ...Object.values(formulaKindWords.vi)],
    ...everyWord(parameterWords.vi),
    ...Object.values(ruleEffectWords.vi),
  ),
);

test('whatever is typed into it, the sheet is a sound scheme or says what to correct', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 7 }), anything), {
    minLength: 1,
    maxLength: 4,
  });
  const outcomes = new Set<boolean>();
  fc.assert(
    fc.property(anyScheme, edits, (scheme, all) => {
      const before = workbookWith(scheme);
      const { length } = sheetNamed(before, TITLE).values;
      const after = all.reduce(
        (now, [row, column, value]) =>
          typed(now, TITLE, cellName({ row: row % length, column }), value),
        before,
      );
      const reading = read(after);
      outcomes.add(reading.scheme !== null);
      expect(reading.scheme === null).toBe(reading.mistakes.length > 0);
      for (const { message } of reading.findings) {
        expect(sentence(message, 'vi')).not.toMatch(/undefined/u);
      }
      if (reading.scheme === null) return;
      expect(schemeProblems(reading.scheme)).toEqual([]);
      expect(read(workbookWith(reading.scheme)).scheme).toEqual(reading.scheme);
      const parsed = parseScheme(schemeToJson(reading.scheme));
      expect(parsed).toEqual({ ok: true, scheme: { ...reading.scheme, origin: 'file' } });
    }),
  );
  expect(outcomes.size).toBe(2);
});
