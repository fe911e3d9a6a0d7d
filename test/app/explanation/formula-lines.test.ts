import { formulaLines } from '../../../src/app/formula-lines';
import type { LeafFormula } from '../../../src/scoring/formulas/leaf-formula';
import type { Language } from '../../../src/text/language';
import { points } from '../../scoring/builders';
import {
  attainment,
  cases,
  counted,
  line,
  outcomes,
  rule6,
  steps,
  targetAndActual,
  type Cells,
} from '../../scoring/formulas/builders';

const unitNames = (units: readonly number[]): string =>
  units.map((unit) => `Sở ${unit + 1}`).join(', ');

/** What is said of the first unit; the others are there to be compared with. */
function lines(
  formula: LeafFormula,
  maximum: string | null,
  units: Cells | readonly Cells[],
  language: Language = 'vi',
): readonly string[] {
  const all: readonly Cells[] = Array.isArray(units) ? units : [units];
  const [first] = outcomes(formula, maximum, all);
  if (first === undefined) throw new Error('No outcome');
  return formulaLines(formula, first, { language, unitNames });
}

test('points that are typed say nothing more', () => {
  expect(lines({ kind: 'direct' }, '10', { score: '9' })).toEqual([]);
});

test('passed, not passed, and a blank cell', () => {
  const formula: LeafFormula = {
    kind: 'pass-fail',
    pass: ['Đạt'],
    fail: ['Không đạt'],
    passPoints: null,
    failPoints: points('0'),
    blank: 'fail',
  };
  expect(lines(formula, '10', { result: 'đạt' })).toEqual(['đạt (ghi “Đạt”): 10 điểm']);
  expect(lines(formula, '10', { result: 'không đạt' })).toEqual([
    'không đạt (ghi “Không đạt”): 0 điểm',
  ]);
  expect(lines(formula, '10', {})).toEqual(['ô để trống là không đạt: 0 điểm']);
  expect(lines(formula, '10', { result: 'hay' })).toEqual([
    'ô “kết quả” ghi từ không có trong bộ tiêu chí',
  ]);
});

test('a level by its word', () => {
  const formula: LeafFormula = { kind: 'levels', levels: [{ name: 'Tốt', points: points('8') }] };
  expect(lines(formula, '10', { level: 'tốt' })).toEqual(['mức “Tốt”: 8 điểm']);
});

test('a count times its points, and what holds it', () => {
  const formula: LeafFormula = {
    kind: 'count',
    each: points('2.5'),
    most: { at: 'points', points: points('6') },
    least: points('1'),
    fractions: 'refused',
  };
  expect(lines(formula, null, { count: '2' })).toEqual(['2 × 2,5 điểm = 5 điểm']);
  expect(lines(formula, null, { count: '3' })).toEqual([
    '3 × 2,5 điểm = 7,5 điểm',
    'nhiều nhất được 6 điểm',
  ]);
  expect(lines(formula, null, { count: '0' })).toEqual([
    '0 × 2,5 điểm = 0 điểm',
    'ít nhất được 1 điểm',
  ]);
  expect(lines(formula, null, { count: '1.5' })).toEqual(['ô “số lượng” phải là số nguyên']);
});

describe('attainment', () => {
  const at = (formula: LeafFormula, pair: string): readonly string[] =>
    lines(formula, '10', targetAndActual(pair));

  test('in proportion, below and above the target, and held at the maximum', () => {
    expect(at(attainment(), '100/95')).toEqual([
      'chỉ tiêu 100, thực hiện 95: đạt 95 %',
      '95 % × 10 điểm = 9,5 điểm',
    ]);
    expect(at(attainment({ most: { at: 'maximum' } }), '100/120')).toEqual([
      'chỉ tiêu 100, thực hiện 120: đạt 120 %',
      '120 % × 10 điểm = 12 điểm',
      'nhiều nhất được 10 điểm',
    ]);
    expect(at(attainment(), '100/100')[1]).toBe('đúng chỉ tiêu được 10 điểm');
  });

  test('so many points for each percent short or over', () => {
    const each = points('0.2');
    const below = { by: 'percent', each, counting: 'exact' } as const;
    const above = { by: 'percent', each, counting: 'exact', limit: points('1') } as const;
    const formula = attainment({ shape: { ...line, below, above } });
    expect(at(formula, '100/95')[1]).toBe('thiếu 5 %, mỗi % trừ 0,2: 10 điểm còn 9 điểm');
    expect(at(formula, '100/103')[1]).toBe('vượt 3 %, mỗi % cộng 0,2: 10 điểm thành 10,6 điểm');
    expect(at(formula, '100/110').slice(1)).toEqual([
      'vượt 10 %, mỗi % cộng 0,2: 10 điểm thành 11 điểm',
      'cộng nhiều nhất 1 điểm',
    ]);
  });

  test('a floor, nothing more above the target, and no target', () => {
    const floor = { from: points('0.5'), included: true, share: points('0') };
    const flat = attainment({
      shape: { ...line, above: { by: 'flat' }, floor },
      noTarget: 'full',
      blankTarget: 'no-target',
    });
    expect(at(flat, '100/40')[1]).toBe('chưa đạt 50 % nên được 0 điểm');
    expect(at(flat, '100/120')[1]).toBe('vượt chỉ tiêu được 10 điểm');
    expect(at(flat, '/7')).toEqual(['không có chỉ tiêu: 10 điểm']);
    expect(at(attainment({ blankTarget: 'no-target' }), '/7')).toEqual(['không có chỉ tiêu']);
  });

  test('less is better', () => {
    const less = attainment({ direction: 'less', most: { at: 'maximum' } });
    expect(at(less, '10/20')).toEqual([
      'chỉ tiêu 10, thực hiện 20 (càng ít càng tốt): đạt 50 %',
      '50 % × 10 điểm = 5 điểm',
    ]);
    expect(at(less, '10/0')).toEqual([
      'chỉ tiêu 10, thực hiện 0 (càng ít càng tốt)',
      'thực hiện bằng 0 là tốt nhất, được 10 điểm',
    ]);
  });

  test('a table of steps', () => {
    const table = steps('>=1 is 10', '>0.95 is 8');
    const shape = { kind: 'steps', steps: table, otherwise: points('2') } as const;
    const formula = attainment({ shape });
    expect(at(formula, '100/100')[1]).toBe('bậc từ 100 %: 10 điểm');
    expect(at(formula, '100/96')[1]).toBe('bậc trên 95 %: 8 điểm');
    expect(at(formula, '100/95')[1]).toBe('chưa đạt bậc nào: 2 điểm');
  });

  test('what is missing is named', () => {
    expect(at(attainment(), '100/')).toEqual(['chưa tính được vì ô “thực hiện”']);
    expect(at(attainment(), '-1/5')).toEqual(['ô “chỉ tiêu” không thể là số âm']);
  });
});

test('in proportion to the leader of the bloc, each place on the way', () => {
  const at = (...units: readonly string[]): readonly string[] =>
    lines(rule6, '10', units.map(targetAndActual));
  expect(at('100/80', '100/150')[1]).toBe('50 % × 10 điểm × 80 % = 4 điểm');
  expect(at('100/100', '100/150')[1]).toBe('50 % × 10 điểm = 5 điểm');
  expect(at('100/150', '100/120')[1]).toBe('vượt chỉ tiêu cao nhất khối, được 10 điểm');
  expect(at('100/120', '100/150', '100/150')).toEqual([
    'chỉ tiêu 100, thực hiện 120: đạt 120 %',
    'cao nhất khối là 150 % (Sở 2, Sở 3); tính theo tỷ lệ giữa 5 và 10 điểm: 7 điểm',
  ]);
  expect(at('0/30', '0/60')).toEqual([
    'không có chỉ tiêu; thực hiện 30, cao nhất trong số này là 60 (Sở 2): 10 điểm × 30 ÷ 60 = 5 điểm',
  ]);
  expect(at('100/0', '100/90')[1]).toBe('chưa thực hiện được gì: 0 điểm');
});

test('bonus less penalty, blank cells counting as none', () => {
  const formula: LeafFormula = {
    kind: 'bonus-penalty',
    bonus: points('1'),
    penalty: points('0.5'),
    least: null,
    most: { at: 'points', points: points('2') },
    blankCases: 'none',
  };
  expect(lines(formula, null, { 'bonus-count': '3' })).toEqual([
    'cộng 3 × 1, trừ 0 × 0,5: 3 điểm',
    'nhiều nhất được 2 điểm',
    'ô để trống tính là không có: số lần bị trừ',
  ]);
});

describe('cases', () => {
  const late = counted('tre', '0.5', { name: 'Trễ hạn', most: points('1') });
  const early = counted('som', '1', {
    name: 'Sớm hạn',
    effect: 'bonus',
    onlyWithoutDeductions: true,
  });
  const bar = { kind: 'bar', code: 'kl', name: 'Bị kỷ luật' } as const;

  test('each rule with its cases, what is left out, and the sum', () => {
    expect(
      lines(cases([late, early, bar]), '10', {
        'cases:tre': '3',
        'cases:som': '1',
        'bar:kl': '1',
      }),
    ).toEqual([
      'có sẵn 10 điểm',
      '“Trễ hạn”: 3 × 0,5 điểm, trừ 1 (nhiều nhất, thay cho 1,5)',
      '“Sớm hạn”: 1 × 1 điểm, cộng 1 (không được cộng vì tiêu chí này đã bị trừ điểm)',
      'có trường hợp không được xếp loại: “Bị kỷ luật”',
      '10 − 1 + 0 = 9 điểm',
    ]);
  });

  test('only one of a set, caps of the leaf, and nothing below 0', () => {
    const some = [
      counted('a', '6', { name: 'Nặng', oneOf: 'muc' }),
      counted('b', '2', { name: 'Nhẹ', oneOf: 'muc' }),
      counted('c', '9', { name: 'Khác' }),
    ];
    const formula = cases(some, { belowZero: 'refused', mostDeducted: points('12') });
    const cells = { 'cases:a': '1', 'cases:b': '1', 'cases:c': '1' };
    expect(lines(formula, '10', cells)).toEqual([
      'có sẵn 10 điểm',
      '“Nặng”: 1 × 6 điểm, trừ 6',
      '“Nhẹ”: 1 × 2 điểm, trừ 2 (không tính vì chỉ tính trường hợp có điểm cao nhất trong nhóm)',
      '“Khác”: 1 × 9 điểm, trừ 9',
      'trừ nhiều nhất 12 điểm (cộng lại là 15)',
      'không trừ quá số điểm có sẵn',
      '10 − 10 + 0 = 0 điểm',
    ]);
  });

  test('without a case there is only what was there', () => {
    const cells = { 'cases:tre': '0', 'cases:som': '0' };
    expect(lines(cases([late, early]), '10', cells)).toEqual(['có sẵn 10 điểm']);
  });

  test('by the share of a volume', () => {
    const formula = cases([
      {
        kind: 'by-volume',
        code: 'nhanh',
        name: 'Giải quyết trước hạn',
        effect: 'bonus',
        oneOf: null,
        onlyWithoutDeductions: false,
        volume: 'hs',
        part: 'number',
        sizes: [{ from: points('0'), included: true, steps: steps('>=40 is 2') }],
      },
    ]);
    const cells = { 'volume:hs': '300', 'part:nhanh': '150' };
    expect(lines(formula, '10', cells)).toEqual([
      'có sẵn 10 điểm',
      '“Giải quyết trước hạn”: 150 của 300, cộng 2',
      '10 − 0 + 2 = 12 điểm',
    ]);
    expect(lines(formula, '10', { 'volume:hs': '3', 'part:nhanh': '4' })).toEqual([
      'ô “Giải quyết trước hạn” lớn hơn tổng số',
    ]);
  });
});

test('English says the same', () => {
  expect(lines(attainment(), '10', targetAndActual('100/95'), 'en')).toEqual([
    'target 100, actual 95: 95 %',
    '95 % × 10 points = 9.5 points',
  ]);
});
