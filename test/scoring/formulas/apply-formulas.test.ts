import { applyFormulas, type FormulaLeaf } from '../../../src/scoring/formulas/apply-formulas';
import type { VolumeRule } from '../../../src/scoring/formulas/case-rule';
import { inputsOf, type FormulaInput } from '../../../src/scoring/formulas/inputs';
import type { LeafFormula } from '../../../src/scoring/formulas/leaf-formula';
import { scoreUnits } from '../../../src/scoring/score-units';
import { leaf, points, schemeOf, score } from '../builders';
import { attainment, cases, counted, rule6 } from './builders';

const byVolume: VolumeRule = {
  kind: 'by-volume',
  code: 'sớm',
  name: 'Trước hạn',
  effect: 'bonus',
  oneOf: null,
  onlyWithoutDeductions: true,
  volume: 'hồ sơ',
  part: 'share',
  sizes: [],
};

describe('the inputs of a formula', () => {
  const keys = (formula: LeafFormula) => inputsOf(formula).map(({ key }) => key);

  test('by kind', () => {
    expect(keys({ kind: 'direct' })).toEqual(['score']);
    expect(keys(attainment())).toEqual(['target', 'actual']);
    expect(keys(attainment({ target: { from: 'scheme', value: points('1') } }))).toEqual([
      'actual',
    ]);
    expect(keys(rule6)).toEqual(['target', 'actual']);
    expect(keys({ kind: 'levels', levels: [] })).toEqual(['level']);
    const most = { at: 'none' } as const;
    const each = points('1');
    expect(keys({ kind: 'count', each, most, least: null, fractions: 'refused' })).toEqual([
      'count',
    ]);
    expect(
      keys({
        kind: 'bonus-penalty',
        bonus: each,
        penalty: each,
        least: null,
        most,
        blankCases: 'none',
      }),
    ).toEqual(['bonus-count', 'penalty-count']);
    expect(
      keys({
        kind: 'pass-fail',
        pass: ['x'],
        fail: [],
        passPoints: null,
        failPoints: each,
        blank: 'fail',
      }),
    ).toEqual(['result']);
  });

  test('of rules: each by its code, a shared volume once, the name for a heading', () => {
    const formula = cases([
      counted('a', '1'),
      byVolume,
      { ...byVolume, code: 'trễ', name: 'Trễ hạn' },
      { kind: 'bar', code: 'a', name: 'Không xếp loại' },
    ]);
    expect(inputsOf(formula)).toEqual([
      { key: 'cases:a', expects: 'number', name: 'Quy định a' },
      { key: 'volume:hồ sơ', expects: 'number', name: null },
      { key: 'part:sớm', expects: 'number', name: 'Trước hạn' },
      { key: 'part:trễ', expects: 'number', name: 'Trễ hạn' },
      { key: 'bar:a', expects: 'number', name: 'Không xếp loại' },
    ]);
  });

  test('words are wanted where levels or marks are', () => {
    expect(inputsOf({ kind: 'levels', levels: [] })).toEqual([
      { key: 'level', expects: 'number-or-word', name: null },
    ]);
  });
});

describe('a whole bloc', () => {
  const leaves: readonly FormulaLeaf[] = [
    { code: '1', maximum: points('10'), formula: rule6 },
    { code: '2', maximum: null, formula: { kind: 'direct' } },
    { code: '3', maximum: points('5'), formula: cases([counted('a', '1'), counted('b', '2')]) },
  ];
  const rows = (units: readonly (readonly string[])[]): FormulaInput[][][] =>
    units.map((row) => row.map((cell) => cell.split('|').map(score)));
  const inputs = rows([
    ['4|8', '3', '1|0'],
    ['4|6', 'KGCT', '|'],
    ['4|', 'khá', '1|1'],
  ]);

  test('becomes the table that the engine scores', () => {
    expect(applyFormulas(leaves, inputs).table).toEqual({
      leaves: ['1', '2', '3'],
      units: [
        ['10', '3', '4'].map(score),
        ['7.5', 'KGCT', '5'].map(score),
        ['', 'khá', '2'].map(score),
      ],
    });
  });

  test('and says how, in the same places', () => {
    const { outcomes } = applyFormulas(leaves, inputs);
    expect(outcomes.map((row) => row.map(({ kind }) => kind))).toEqual([
      ['computed', 'computed', 'computed'],
      ['computed', 'not-computed', 'computed'],
      ['not-computed', 'not-computed', 'computed'],
    ]);
    expect(outcomes[1]?.[0]).toMatchObject({ how: { case: 'between' } });
  });

  test('goes through policies, sums and ranks unchanged', () => {
    const scheme = schemeOf([
      leaf('1', { max: '10' }),
      leaf('2', { max: '5' }),
      leaf('3', { max: '5' }),
    ]);
    const results = scoreUnits(scheme, applyFormulas(leaves, inputs).table);
    expect(results.map(({ rank, total }) => [rank, total])).toEqual([
      [1, points('17')],
      [2, points('16.67')],
      [null, null],
    ]);
  });

  test('of no unit', () => {
    expect(applyFormulas(leaves, [])).toEqual({
      table: { leaves: ['1', '2', '3'], units: [] },
      outcomes: [],
    });
  });

  test.each([
    ['a leaf too few', [['4|8', '3']]],
    ['a leaf too many', [['4|8', '3', '1|0', '1']]],
    ['an input too few', [['4', '3', '1|0']]],
    ['an input too many', [['4|8', '3|1', '1|0']]],
  ])('with %s is a mistake of the program', (_, units) => {
    expect(() => applyFormulas(leaves, rows(units))).toThrow(RangeError);
  });
});
