import type { CaseRule, VolumeRule } from '../../../src/scoring/formulas/case-rule';
import { computeCases, type CasesHow } from '../../../src/scoring/formulas/cases';
import type { CasesFormula } from '../../../src/scoring/formulas/leaf-formula';
import { points } from '../builders';
import { cases, counted, outcome, reader, shown, steps, type Cells } from './builders';

function how(formula: CasesFormula, cells: Cells): CasesHow {
  const of = computeCases(formula, points('5'), reader(cells));
  if (of.kind !== 'computed') throw new Error(of.reason);
  return of.how;
}

const worth = (formula: CasesFormula, cells: Cells) => shown(outcome(formula, '5', cells));

describe('what the cells say', () => {
  const rules = [counted('a', '1'), counted('b', '0.5', { effect: 'bonus' })];
  const strict = cases(rules, { blankCases: 'missing' });
  const lenient = cases(rules);

  test.each([
    ['0', '0', '5.00', '5.00'],
    ['1', '', 'missing: as-typed (cases:b)', '4.00'],
    ['', '', 'missing: as-typed (cases:a)', '5.00'],
    ['KGCT', '1', '5.50', '5.50'],
    ['KGCT', '', 'missing: as-typed (cases:b)', '5.00'],
    ['KGCT', 'KGCT', 'not-assigned: as-typed (cases:a)', 'not-assigned: as-typed (cases:a)'],
    ['', 'x', 'unreadable: as-typed (cases:b)', 'unreadable: as-typed (cases:b)'],
    ['KGCT', 'x', 'unreadable: as-typed (cases:b)', 'unreadable: as-typed (cases:b)'],
    ['-0.5', '', 'unreadable: negative (cases:a)', 'unreadable: negative (cases:a)'],
    ['0.5', '', 'unreadable: not-whole (cases:a)', 'unreadable: not-whole (cases:a)'],
  ])('%s and %s', (first, second, strictly, leniently) => {
    const cells = { 'cases:a': first, 'cases:b': second };
    expect(worth(strict, cells)).toBe(strictly);
    expect(worth(lenient, cells)).toBe(leniently);
  });

  test('the cells that counted as none are named', () => {
    expect(how(lenient, { 'cases:a': 'KGCT' }).takenAsNone).toEqual(['cases:a', 'cases:b']);
    expect(how(lenient, { 'cases:a': '0', 'cases:b': '2' }).takenAsNone).toEqual([]);
  });
});

describe('the base', () => {
  const rules = [counted('a', '1'), counted('b', '2', { effect: 'bonus' })];

  test('of the scheme, otherwise the maximum', () => {
    const own = cases(rules, { base: points('3') });
    expect(shown(outcome(own, null, { 'cases:a': '1' }))).toBe('2.00');
    expect(() => outcome(cases(rules), null, {})).toThrow(RangeError);
  });

  test('may fall below 0 or not; the bonus comes on top', () => {
    const cells = { 'cases:a': '7', 'cases:b': '1' };
    expect(worth(cases(rules), cells)).toBe('0.00');
    expect(how(cases(rules), cells).belowZero).toBeNull();
    const refused = cases(rules, { belowZero: 'refused' });
    expect(worth(refused, cells)).toBe('2.00');
    expect(how(refused, cells).belowZero).toEqual(points('-2'));
    expect(how(refused, { 'cases:a': '5' }).belowZero).toBeNull();
  });
});

describe('caps', () => {
  const rules = [
    counted('a', '1', { most: points('2') }),
    counted('b', '1'),
    counted('c', '1', { effect: 'bonus', most: points('2') }),
    counted('d', '1', { effect: 'bonus' }),
  ];
  const formula = cases(rules, { mostDeducted: points('3'), mostBonus: points('4') });

  test.each([
    ['2', '1', '0', '0', '2.00'],
    ['3', '1', '0', '0', '2.00'],
    ['3', '2', '0', '0', '2.00'],
    ['0', '0', '2', '2', '9.00'],
    ['0', '0', '3', '3', '9.00'],
    ['9', '9', '9', '9', '6.00'],
  ])('%s, %s lost and %s, %s won', (a, b, c, d, expected) => {
    const cells = { 'cases:a': a, 'cases:b': b, 'cases:c': c, 'cases:d': d };
    expect(worth(formula, cells)).toBe(expected);
  });

  test('how says which cap bit', () => {
    const of = how(formula, { 'cases:a': '3', 'cases:b': '2', 'cases:c': '2', 'cases:d': '1' });
    expect(of.deducted).toEqual({ points: points('3'), held: { by: 'most', from: points('4') } });
    expect(of.bonus).toEqual({ points: points('3'), held: null });
    expect(of.rules.map(({ points: own, held }) => [own, held])).toEqual([
      [points('2'), { by: 'most', from: points('3') }],
      [points('2'), null],
      [points('2'), null],
      [points('1'), null],
    ]);
    expect(of.base).toEqual(points('5'));
  });
});

describe('one of a set', () => {
  test('the one that counts for most, the first of equals; a set is of one effect', () => {
    const set = { oneOf: 'kỷ luật' } as const;
    const formula = cases([
      counted('khiển trách', '1', set),
      counted('cảnh cáo', '2', set),
      counted('c', '1', { ...set, effect: 'bonus' }),
      counted('d', '1', { ...set, effect: 'bonus' }),
      counted('e', '0.5'),
    ]);
    const cells = {
      'cases:khiển trách': '1',
      'cases:cảnh cáo': '1',
      'cases:c': '1',
      'cases:d': '1',
      'cases:e': '1',
    };
    expect(worth(formula, cells)).toBe('3.50');
    expect(how(formula, cells).rules.map(({ rule, left }) => [rule.code, left])).toEqual([
      ['khiển trách', 'another-of-the-set'],
      ['cảnh cáo', null],
      ['c', null],
      ['d', 'another-of-the-set'],
      ['e', null],
    ]);
    expect(how(formula, { 'cases:e': '1' }).rules.map(({ left }) => left)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
    expect(worth(formula, { 'cases:khiển trách': '3', 'cases:cảnh cáo': '1' })).toBe('2.00');
  });

  test('a bonus that needs a clean leaf does not push another out of its set', () => {
    const set = { oneOf: 's', effect: 'bonus' } as const;
    const formula = cases([
      counted('a', '1'),
      counted('b', '3', { ...set, onlyWithoutDeductions: true }),
      counted('c', '2', set),
    ]);
    const cells = { 'cases:a': '1', 'cases:b': '1', 'cases:c': '1' };
    expect(worth(formula, cells)).toBe('6.00');
    expect(how(formula, cells).rules.map(({ left }) => left)).toEqual([
      null,
      'points-were-lost',
      null,
    ]);
    expect(worth(formula, { 'cases:b': '1', 'cases:c': '1' })).toBe('8.00');
  });

  test('the rules keep the order of the scheme', () => {
    const formula = cases([
      counted('a', '1', { effect: 'bonus', onlyWithoutDeductions: true }),
      counted('b', '1'),
      counted('c', '1', { effect: 'bonus' }),
    ]);
    const of = how(formula, { 'cases:a': '1', 'cases:b': '1', 'cases:c': '1' });
    expect(of.rules.map(({ rule }) => rule.code)).toEqual(['a', 'b', 'c']);
  });
});

describe('by volume', () => {
  const rule: VolumeRule = {
    kind: 'by-volume',
    code: 'trễ',
    name: 'Trễ hạn',
    effect: 'deduction',
    oneOf: null,
    onlyWithoutDeductions: false,
    volume: 'hồ sơ',
    part: 'share',
    sizes: [
      { from: points('100'), included: false, steps: steps('>=10 is 2', '>0 is 1') },
      { from: points('10'), included: true, steps: steps('>=10 is 3') },
    ],
  };
  const formula = (part: VolumeRule['part']) => cases([{ ...rule, part }]);

  test.each([
    ['101', '10', '3.00', 0, 0],
    ['101', '0.01', '4.00', 0, 1],
    ['101', '0', '5.00', 0, null],
    ['100', '10', '2.00', 1, 0],
    ['10', '9.99', '5.00', 1, null],
    ['9', '50', '5.00', null, null],
  ])('of %s a share of %s', (volume, part, expected, size, step) => {
    const cells = { 'volume:hồ sơ': volume, 'part:trễ': part };
    expect(worth(formula('share'), cells)).toBe(expected);
    expect(how(formula('share'), cells).rules).toEqual([
      expect.objectContaining({ size, step, volume: points(volume), count: points(part) }),
    ]);
  });

  test.each([
    ['200', '20', '3.00'],
    ['200', '19', '4.00'],
    ['200', '200', '3.00'],
    ['200', '201', 'unreadable: more-than-all (part:trễ)'],
    ['0', '0', '5.00'],
    ['200', '1.5', 'unreadable: not-whole (part:trễ)'],
    ['200.5', '1', 'unreadable: not-whole (volume:hồ sơ)'],
    ['200', '-1', 'unreadable: negative (part:trễ)'],
    ['-200', '1', 'unreadable: negative (volume:hồ sơ)'],
  ])('of %s so many: %s', (volume, part, expected) => {
    expect(worth(formula('number'), { 'volume:hồ sơ': volume, 'part:trễ': part })).toBe(expected);
  });
});

test('a bar takes no points, and more than one case of it is one bar', () => {
  const rules: readonly CaseRule[] = [
    { kind: 'bar', code: 'x', name: 'Không gửi báo cáo' },
    { kind: 'bar', code: 'y', name: 'Không ký giao ước' },
  ];
  const of = how(cases(rules), { 'bar:x': '2', 'bar:y': '0' });
  expect(of).toMatchObject({ bars: ['x'], rules: [] });
  expect(worth(cases(rules), { 'bar:x': '2' })).toBe('5.00');
});
