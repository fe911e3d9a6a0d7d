import type { VolumeRule } from '../../../src/scoring/formulas/case-rule';
import type { LeafFormula } from '../../../src/scoring/formulas/leaf-formula';
import type { Scheme } from '../../../src/scoring/scheme';
import { sentence } from '../../../src/text/sentences';
import { cellName } from '../../../src/workbook/cell-address';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { group, leaf, points, schemeOf } from '../../scoring/builders';
import { attainment, cases, counted, line, rule6, steps } from '../../scoring/formulas/builders';
import { typed } from '../writing/workbook';
import { mistakesOf, read, TITLE, workbookWith } from './support';

const dossiers: VolumeRule = {
  kind: 'by-volume',
  code: 'f2',
  name: 'Giải quyết trước hạn',
  effect: 'bonus',
  oneOf: null,
  onlyWithoutDeductions: true,
  volume: 'Hồ sơ tiếp nhận',
  part: 'share',
  sizes: [
    { from: points('1000'), included: true, steps: steps('>=10 is 2.5', '>5 is 2') },
    { from: points('0'), included: true, steps: steps('>=10 is 2') },
  ],
};

const formulas: Readonly<Record<string, LeafFormula>> = {
  a: {
    kind: 'pass-fail',
    pass: ['đạt', 'x'],
    fail: ['không'],
    passPoints: null,
    failPoints: points('0'),
    blank: 'missing',
  },
  b: {
    kind: 'count',
    each: points('0.5'),
    most: { at: 'maximum' },
    least: points('0'),
    fractions: 'refused',
  },
  c: attainment({
    shape: { ...line, floor: { from: points('0.7'), included: true, share: points('0') } },
  }),
  d: attainment({
    target: { from: 'scheme', value: points('100') },
    shape: { kind: 'steps', steps: steps('>0.98 is 5', '>=0.9 is 4'), otherwise: points('0') },
  }),
  e: rule6,
  f: cases([
    counted('f1', '0.5', { name: 'Nộp báo cáo chậm', most: points('1') }),
    dossiers,
    { kind: 'bar', code: 'f3', name: 'Không giải trình' },
  ]),
  g: {
    kind: 'levels',
    levels: [
      { name: 'Tốt', points: points('8') },
      { name: 'Khá', points: points('6') },
    ],
  },
  h: {
    kind: 'bonus-penalty',
    bonus: points('1'),
    penalty: points('2'),
    least: null,
    most: { at: 'none' },
    blankCases: 'none',
  },
};

const scheme: Scheme = schemeOf(
  [
    group('I', [leaf('z', { max: null }), leaf('y')]),
    ...Object.entries(formulas).map(([code, formula]) => ({ ...leaf(code), formula })),
  ],
  { origin: 'sheet' },
);
const workbook = workbookWith(scheme);

/** A row is found by texts that stand in it; the cell so many columns right of the code of the leaf. */
type Spot = readonly [row: readonly string[], right: number];
type Edit = readonly [...Spot, value: CellValue];

function spotOf(texts: readonly string[], right: number): string {
  const sheet = workbook.sheets.find(({ name }) => name === TITLE);
  if (sheet === undefined) throw new Error('no sheet');
  const row = sheet.texts.findIndex((cells) => texts.every((text) => cells.includes(text)));
  if (row === -1) throw new Error(`no row with ${texts.join(', ')}`);
  return cellName({ row: row + sheet.origin.row, column: sheet.origin.column + right });
}

function after(...edits: readonly Edit[]): Snapshot {
  return edits.reduce(
    (now, [row, right, value]) => typed(now, TITLE, spotOf(row, right), value),
    workbook,
  );
}

const FORMULA = 6;
const PARAMETER = 1;
const LEVEL = 2;
const VALUE = 3;

test('the sheet without edits says the scheme', () => {
  expect(mistakesOf(workbook)).toEqual([]);
  expect(read(workbook).scheme).toEqual(scheme);
});

const most = ['b', 'Nhiều nhất'];
const step = ['d', 'Bậc: đạt từ mức (% chỉ tiêu) được (điểm)'];
const late = ['f', 'Nộp báo cáo chậm'];
const early = ['f', 'Giải quyết trước hạn'];
const bar = ['f', 'Không giải trình'];
const size = ['f', 'Hồ sơ tiếp nhận', '1000', '10'];
const otherStep = ['f', 'Hồ sơ tiếp nhận', 'Phần: trên'];
const otherSize = ['f', 'Hồ sơ tiếp nhận', '0', '2'];

test.each<readonly [string, readonly Edit[], Spot, string]>([
  [
    'a kind that is not known',
    [[['b', 'Tiêu chí b'], FORMULA, 'Bốc thăm']],
    [['b', 'Tiêu chí b'], FORMULA],
    'formula-kind',
  ],
  [
    'a formula of a group',
    [[['I', 'Tiêu chí I'], FORMULA, 'Chấm trực tiếp']],
    [['I', 'Tiêu chí I'], FORMULA],
    'formula-of-a-group',
  ],
  [
    'a formula of a group that only others name as one',
    [
      [['I', 'Tiêu chí I'], FORMULA, 'Chấm trực tiếp'],
      [['I', 'Tiêu chí I'], 2, null],
    ],
    [['I', 'Tiêu chí I'], FORMULA],
    'formula-of-a-group',
  ],
  ['no maximum', [[['e', 'Tiêu chí e'], 4, null]], [['e', 'Tiêu chí e'], 4], 'formula-maximum'],
  ['a row of no criterion', [[most, 0, null]], [most, 0], 'formula-code'],
  ['a row of an unknown criterion', [[most, 0, 'q']], [most, 0], 'tie-break-code'],
  ['a row of a criterion without a formula', [[most, 0, 'y']], [most, 0], 'formula-none'],
  [
    'a parameter of another formula',
    [[most, PARAMETER, 'Điểm chuẩn']],
    [most, PARAMETER],
    'parameter-unknown',
  ],
  [
    'a parameter that is not said',
    [[most, PARAMETER, null]],
    [most, PARAMETER],
    'parameter-unknown',
  ],
  [
    'a parameter of a formula that has none',
    [
      [['y', 'Tiêu chí y'], FORMULA, 'Chấm trực tiếp'],
      [most, 0, 'y'],
    ],
    [most, PARAMETER],
    'parameter-unknown',
  ],
  [
    'a parameter twice',
    [[['b', 'Ít nhất'], PARAMETER, 'Nhiều nhất']],
    [['b', 'Ít nhất'], PARAMETER],
    'parameter-twice',
  ],
  [
    'a parameter that is missing',
    [
      [most, 0, null],
      [most, PARAMETER, null],
      [most, VALUE, null],
      [most, FORMULA, null],
    ],
    [['b', 'Tiêu chí b'], FORMULA],
    'parameters-missing',
  ],
  [
    'a kind without its parameters',
    [[['y', 'Tiêu chí y'], FORMULA, 'Theo mức']],
    [['y', 'Tiêu chí y'], FORMULA],
    'parameters-missing',
  ],
  ['no value', [[most, VALUE, null]], [most, VALUE], 'parameter-blank'],
  ['a value that is no word of it', [[most, VALUE, 'Tùy']], [most, VALUE], 'parameter-value'],
  [
    'a choice that is none',
    [[['f', 'Trừ quá điểm ban đầu'], VALUE, 'Tùy']],
    [['f', 'Trừ quá điểm ban đầu'], VALUE],
    'parameter-value',
  ],
  [
    'a value that is no number',
    [[['b', 'Ít nhất'], VALUE, 'ba']],
    [['b', 'Ít nhất'], VALUE],
    'number',
  ],
  ['a value of two meanings', [[most, VALUE, '1.000']], [most, VALUE], 'ambiguous-number'],
  [
    'a negative value',
    [[['h', 'Mỗi lần phạt trừ (điểm)'], VALUE, -2]],
    [['h', 'Mỗi lần phạt trừ (điểm)'], VALUE],
    'negative',
  ],
  [
    'times that are no number',
    [[most, VALUE, 'vài lần điểm tối đa']],
    [most, VALUE],
    'parameter-value',
  ],
  ['a level where there is none', [[most, LEVEL, 5]], [most, LEVEL], 'parameter-without-level'],
  ['a step without its level', [[step, LEVEL, null]], [step, LEVEL], 'parameter-blank'],
  ['a step that is never reached', [[step, LEVEL, 99]], [step, LEVEL], 'step-order'],
  [
    'steps beside a line',
    [[step, 0, 'c']],
    [['c', 'Vượt chỉ tiêu'], PARAMETER],
    'parameter-unused',
  ],
  [
    'points for each percent without any',
    [[['c', 'Vượt chỉ tiêu'], VALUE, 'Cộng theo từng %']],
    [['c', 'Tiêu chí c'], FORMULA],
    'parameters-missing',
  ],
  [
    'a least above the most',
    [[['b', 'Ít nhất'], VALUE, 11]],
    [['b', 'Ít nhất'], VALUE],
    'parameter-range',
  ],
  [
    'a share above all',
    [[['e', 'Vừa đạt chỉ tiêu được (% điểm chuẩn)'], VALUE, 150]],
    [['e', 'Vừa đạt chỉ tiêu được (% điểm chuẩn)'], VALUE],
    'parameter-range',
  ],
  [
    'a target of 0 for all',
    [[['d', 'Chỉ tiêu'], VALUE, 0]],
    [['d', 'Chỉ tiêu'], VALUE],
    'parameter-range',
  ],
  [
    'points without an end',
    [[['c', 'Kết quả'], VALUE, 'Càng thấp càng tốt']],
    [['c', 'Nhiều nhất'], VALUE],
    'parameter-range',
  ],
  [
    'a floor worth more than what lies above it',
    [[['c', 'Đạt dưới mức (% chỉ tiêu) thì được (% điểm chuẩn)'], VALUE, 80]],
    [['c', 'Đạt dưới mức (% chỉ tiêu) thì được (% điểm chuẩn)'], VALUE],
    'parameter-range',
  ],
  [
    'one word for both',
    [[['a', 'Lời ghi là không đạt'], VALUE, 'X; không']],
    [['a', 'Lời ghi là không đạt'], VALUE],
    'same-word',
  ],
  [
    'no word',
    [[['a', 'Lời ghi là đạt'], VALUE, ' ; ']],
    [['a', 'Lời ghi là đạt'], VALUE],
    'parameter-blank',
  ],
  ['a level twice', [[['g', 'Khá'], LEVEL, 'TỐT']], [['g', 'Khá'], LEVEL], 'same-word'],
  [
    'a level without a word',
    [[['g', 'Khá'], LEVEL, null]],
    [['g', 'Khá'], LEVEL],
    'parameter-blank',
  ],
  [
    'a level without points',
    [[['g', 'Khá'], VALUE, null]],
    [['g', 'Khá'], VALUE],
    'parameter-blank',
  ],
  ['a rule of no criterion', [[late, 0, null]], [late, 0], 'formula-code'],
  ['a rule of a criterion of another kind', [[late, 0, 'b']], [late, 0], 'formula-no-cases'],
  ['a rule of a criterion without a formula', [[late, 0, 'y']], [late, 0], 'formula-none'],
  ['a rule without a name', [[late, 1, null]], [late, 1], 'case-name'],
  ['a rule without an effect', [[late, 2, null]], [late, 2], 'case-effect'],
  ['an effect that is none', [[late, 2, 'Phạt']], [late, 2], 'case-effect'],
  ['a rule without a code', [[late, 3, null]], [late, 3], 'case-code'],
  ['a code twice', [[bar, 3, 'F1.']], [bar, 3], 'case-code-twice'],
  ['a rule without points', [[late, 4, null]], [late, 4], 'case-points'],
  ['points that are no number', [[late, 4, 'ít']], [late, 4], 'number'],
  ['negative points', [[late, 4, -0.5]], [late, 4], 'negative'],
  ['points beside steps', [[early, 4, 1]], [early, 4], 'case-points-and-steps'],
  ['a limit beside steps', [[early, 5, 1]], [early, 5], 'case-points-and-steps'],
  ['points of a bar', [[bar, 4, 1]], [bar, 4], 'case-bar'],
  ['steps of a bar', [[early, 2, 'Không xếp loại']], [size, 3], 'case-bar'],
  ['a condition that is none', [[late, 7, 'Tùy']], [late, 7], 'case-condition'],
  [
    'no rule at all',
    [[['y', 'Tiêu chí y'], FORMULA, 'Trừ theo vụ việc']],
    [['y', 'Tiêu chí y'], FORMULA],
    'parameters-missing',
  ],
  [
    'no rule, the rest being there',
    [
      [['y', 'Tiêu chí y'], FORMULA, 'Trừ theo vụ việc'],
      [most, 0, 'y'],
      [most, PARAMETER, 'Trừ quá điểm ban đầu'],
      [most, VALUE, 'Được'],
    ],
    [['y', 'Tiêu chí y'], FORMULA],
    'case-none',
  ],
  ['a step of no rule', [[size, 3, null]], [size, 3], 'volume-code'],
  ['a step of an unknown rule', [[size, 3, 'f9']], [size, 3], 'volume-code'],
  ['another volume', [[otherSize, 1, 'Hồ sơ khác']], [otherSize, 1], 'volume-differs'],
  ['another part', [[otherSize, 2, 'Ghi bằng số lượng']], [otherSize, 2], 'volume-differs'],
  [
    'no volume',
    [
      [size, 1, null],
      [otherStep, 1, null],
      [otherSize, 1, null],
    ],
    [size, 1],
    'volume-name',
  ],
  ['a part that is none', [[size, 2, 'Tùy']], [otherStep, 2], 'volume-differs'],
  [
    'no part',
    [
      [size, 2, null],
      [otherStep, 2, null],
      [otherSize, 2, null],
    ],
    [size, 2],
    'volume-part',
  ],
  ['a size that is none', [[size, 4, null]], [size, 4], 'formula-figure'],
  ['a size that is no number', [[size, 4, 'nhiều']], [size, 4], 'number'],
  ['a share that is none', [[size, 5, null]], [size, 5], 'formula-figure'],
  ['a step without points', [[size, 6, null]], [size, 6], 'formula-figure'],
  ['a bound that is none', [[size, 7, 'Khoảng']], [size, 7], 'volume-bound'],
  ['sizes out of order', [[otherSize, 4, 2000]], [otherSize, 4], 'step-order'],
  ['shares out of order', [[otherStep, 5, 20]], [otherStep, 5], 'step-order'],
])('%s', (_, edits, [row, right], code) => {
  const snapshot = after(...edits);
  expect(mistakesOf(snapshot)).toContainEqual([spotOf(row, right), `scheme-sheet-${code}`]);
  expect(read(snapshot).scheme).toBeNull();
  for (const { message, severity } of read(snapshot).findings) {
    if (severity !== 'error') continue;
    for (const language of ['vi', 'en'] as const) {
      expect(sentence(message, language)).toMatch(/^\S.*[.]$/u);
      expect(sentence(message, language)).not.toMatch(/undefined|\bnull\b/u);
    }
  }
});

test('what may be left out, and other ways of saying the same', () => {
  const said: readonly (readonly Edit[])[] = [
    [[['b', 'Tiêu chí b'], FORMULA, 'đếm']],
    [[['a', 'Tiêu chí a'], FORMULA, 'Đạt / không đạt']],
    [[['a', 'Tiêu chí a'], FORMULA, 'Pass/fail']],
    [[most, 0, 'B.']],
    [[most, PARAMETER, 'At most']],
    [[most, VALUE, '10']],
    [[most, VALUE, '1 lần điểm tối đa']],
    [[step, LEVEL, '90%']],
    [[['e', 'Vừa đạt chỉ tiêu được (% điểm chuẩn)'], VALUE, '50 %']],
    [[['a', 'Lời ghi là đạt'], VALUE, 'đạt;x;']],
    [[otherSize, 1, null]],
    [[otherSize, 2, null]],
    [[size, 7, null]],
    [[late, 2, 'deduction']],
  ];
  const limits: readonly (readonly [CellValue, object])[] = [
    ['10', { at: 'points', points: points('10') }],
    ['1 lần điểm tối đa', { at: 'times', times: points('1') }],
  ];
  for (const edits of said) {
    const snapshot = after(...edits);
    expect(mistakesOf(snapshot)).toEqual([]);
    const typedLimit = limits.find(([value]) => value === edits[0]?.[2])?.[1];
    if (typedLimit === undefined) expect(read(snapshot).scheme).toEqual(scheme);
    else {
      const found = read(snapshot).scheme?.criteria.find(({ code }) => code === 'b');
      expect(found?.formula).toMatchObject({ most: typedLimit });
    }
  }
});

test('a formula, a parameter and a rule added in blank rows', () => {
  const sheet = workbook.sheets.find(({ name }) => name === TITLE);
  const headings = ['Thông số tính điểm', 'Quy định trừ, thưởng theo vụ việc'];
  const [parameters = 0, rules = 0] = headings.map((heading) =>
    (sheet?.texts ?? []).findIndex((row) => row.includes(heading)),
  );
  const blank = (from: number): number =>
    (sheet?.texts ?? []).findIndex(
      (row, index) => index > from && row.slice(0, 6).every((cell) => cell === ''),
    );
  const put = (now: Snapshot, row: number, values: readonly CellValue[]): Snapshot =>
    values.reduce((so, value, column) => typed(so, TITLE, cellName({ row, column }), value), now);
  const first = put(after([['y', 'Tiêu chí y'], FORMULA, 'Đếm số lần']), blank(parameters), [
    'y',
    'Mỗi lần được (điểm)',
    null,
    0.5,
  ]);
  const second = put(first, blank(parameters) + 1, ['y', 'Nhiều nhất', null, 'Không hạn chế']);
  const third = put(second, blank(rules), ['f', 'Hợp sai', 'Trừ', 'f4', 0.2, null]);
  expect(mistakesOf(third)).toEqual([]);
  const criteria = read(third).scheme?.criteria ?? [];
  expect(criteria[0]?.children[1]?.formula).toEqual({
    kind: 'count',
    each: points('0.5'),
    most: { at: 'none' },
    least: null,
    fractions: 'refused',
  });
  const found = criteria.find(({ code }) => code === 'f')?.formula;
  expect(found?.kind === 'cases' && found.rules.at(-1)).toEqual(
    counted('f4', '0.2', { name: 'Hợp sai' }),
  );
});
