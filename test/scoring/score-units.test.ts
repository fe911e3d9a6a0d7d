import { toDecimalText } from '../../src/scoring/points';
import type { UnitResult } from '../../src/scoring/result';
import { noRulings } from '../../src/scoring/result';
import { scoreUnits } from '../../src/scoring/score-units';
import type { Criterion, Scheme } from '../../src/scoring/scheme';
import { group, leaf, schemeOf, tableOf } from './builders';

/** The first unit's result. */
function scored(scheme: Scheme, row: string): UnitResult {
  const [result] = scoreUnits(scheme, tableOf(scheme, [row]));
  if (result === undefined) throw new Error('No unit');
  return result;
}

function total(scheme: Scheme, row: string): string | null {
  const result = scored(scheme, row);
  return result.total === null ? null : toDecimalText(result.total);
}

function percent(scheme: Scheme, row: string): string | null {
  const result = scored(scheme, row);
  return result.percent === null ? null : toDecimalText(result.percent, 2);
}

const plain = schemeOf([leaf('1'), leaf('2'), leaf('3')]);
const outside: readonly Criterion[] = [
  leaf('1'),
  leaf('T', { kind: 'bonus', max: '5' }),
  leaf('P', { kind: 'penalty', max: '3' }),
];

describe('sums', () => {
  test('points are added exactly', () => {
    expect(total(plain, '0.1 0.2 0.3')).toBe('0.6');
    expect(total(plain, '9.75 10 8.5')).toBe('28.25');
  });

  test('a total may exceed the maximum, and fall below zero', () => {
    expect(total(schemeOf(outside), '10 5 0')).toBe('15');
    expect(percent(schemeOf(outside), '10 5 0')).toBe('150.00');
    expect(total(schemeOf(outside), '1 0 3')).toBe('-2');
    expect(percent(schemeOf(outside), '1 0 3')).toBe('-20.00');
  });

  test('97 points and a bonus of 10 are 107', () => {
    const scheme = schemeOf([leaf('1', { max: '100' }), leaf('T', { kind: 'bonus', max: null })]);
    expect(total(scheme, '97 10')).toBe('107');
    expect(percent(scheme, '97 10')).toBe('107.00');
  });

  test.each(['0.5', '-0.5'])('a penalty typed %s is subtracted', (typed) => {
    const result = scored(schemeOf(outside), `8 0 ${typed}`);
    expect(result.total && toDecimalText(result.total)).toBe('7.5');
    expect(result.penalty && toDecimalText(result.penalty)).toBe('0.5');
  });

  test('base, bonus and penalty are told apart', () => {
    const result = scored(schemeOf(outside), '8 2 1.5');
    expect(
      [result.base, result.bonus, result.penalty].map((of) => of && toDecimalText(of)),
    ).toEqual(['8', '2', '1.5']);
  });

  test('the table must have the columns of the scheme', () => {
    const table = { leaves: ['1', '3', '2'], units: [] };
    expect(() => scoreUnits(plain, table)).toThrow(RangeError);
    expect(() => scoreUnits(plain, { leaves: ['1', '2'], units: [] })).toThrow(RangeError);
  });

  test('a row that ends early lacks the rest', () => {
    expect(scored(plain, '1 2').problems).toEqual([{ kind: 'missing-score', leaf: '3' }]);
  });
});

describe('weights', () => {
  test('none: weights are not looked at', () => {
    const criteria = [leaf('1', { weight: '3' }), leaf('2', { weight: '5' })];
    expect(total(schemeOf(criteria), '7 8')).toBe('15');
  });

  test('coefficient: points × weight, group points × weight', () => {
    const criteria = [
      group('I', [leaf('1', { weight: '2' }), leaf('2')], { weight: '1.5' }),
      leaf('3', { weight: '0.5' }),
      leaf('4'),
    ];
    // (7 × 2 + 8) × 1.5 + 9 × 0.5 + 6
    expect(total(schemeOf(criteria, { weighting: 'coefficient' }), '7 8 9 6')).toBe('43.5');
  });

  test('percentage: points ÷ maximum × weight', () => {
    const criteria = [
      leaf('1', { max: '20', weight: '60' }),
      leaf('2', { max: '15', weight: '40' }),
    ];
    const scheme = schemeOf(criteria, { weighting: 'percentage' });
    // 18 ÷ 20 × 60 + 13 ÷ 15 × 40 = 54 + 34.666…
    expect(total(scheme, '18 13')).toBe('88.67');
    expect(percent(scheme, '18 13')).toBe('88.67');
  });

  test('percentage of a group: group points ÷ group maximum × weight', () => {
    const criteria = [
      group('I', [leaf('1', { max: '20' }), leaf('2', { max: '5' })], { weight: '70' }),
      leaf('II', { max: '10', weight: '30' }),
    ];
    // (18 + 4) ÷ 25 × 70 + 9 ÷ 10 × 30 = 61.6 + 27
    expect(total(schemeOf(criteria, { weighting: 'percentage' }), '18 4 9')).toBe('88.6');
  });

  test('percentage of a group whose children have percentages of their own', () => {
    const criteria = [
      group('I', [leaf('1', { max: '20', weight: '75' }), leaf('2', { max: '5', weight: '25' })], {
        weight: '60',
      }),
      leaf('II', { max: '10', weight: '40' }),
    ];
    // (18 ÷ 20 × 75 + 4 ÷ 5 × 25) ÷ 100 × 60 + 5 ÷ 10 × 40 = 87.5 × 0.6 + 20
    expect(total(schemeOf(criteria, { weighting: 'percentage' }), '18 4 5')).toBe('72.5');
  });

  test('percentage: a node without a weight counts as it is', () => {
    const criteria = [leaf('1', { max: '20', weight: '80' }), leaf('2', { max: '20' })];
    expect(total(schemeOf(criteria, { weighting: 'percentage' }), '10 15')).toBe('55');
  });

  test('percentage without a maximum cannot be computed, and says for which leaf', () => {
    const criteria = [leaf('1', { weight: '60' }), leaf('2', { max: null, weight: '40' })];
    const result = scored(schemeOf(criteria, { weighting: 'percentage' }), '9 9');
    expect(result).toMatchObject({ total: null, base: null, rank: null });
    expect(result.problems).toEqual([{ kind: 'maximum-unknown', leaf: '2' }]);
  });

  test('percentage of a group names the leaf that lacks its maximum', () => {
    const criteria = [group('I', [leaf('1'), leaf('2', { max: null })], { weight: '100' })];
    const scheme = schemeOf(criteria, { weighting: 'percentage' });
    expect(scored(scheme, '9 9').problems).toEqual([{ kind: 'maximum-unknown', leaf: '2' }]);
    const stated = [
      group('I', [leaf('1'), leaf('2', { max: null })], { weight: '100', max: '25' }),
    ];
    expect(total(schemeOf(stated, { weighting: 'percentage' }), '10 10')).toBe('80');
  });

  test('a maximum of 0 is as good as none', () => {
    const criteria = [leaf('1', { max: '0', weight: '100' })];
    const scheme = schemeOf(criteria, { weighting: 'percentage' });
    expect(scored(scheme, '0').problems).toEqual([{ kind: 'maximum-unknown', leaf: '1' }]);
  });

  test('bonus and penalty take their own weight, never that of their group', () => {
    const criteria = [
      group(
        'I',
        [leaf('1'), leaf('T', { kind: 'bonus' }), leaf('P', { kind: 'penalty', weight: '2' })],
        { weight: '3' },
      ),
    ];
    // 10 × 3 + 4 − 1 × 2
    expect(total(schemeOf(criteria, { weighting: 'coefficient' }), '10 4 1')).toBe('32');
  });
});

describe('missing and unreadable scores', () => {
  test.each(['-', 'x'])('"%s" leaves the unit unranked and says why', (cell) => {
    const result = scored(plain, `9 ${cell} 8`);
    const problem =
      cell === '-'
        ? { kind: 'missing-score', leaf: '2' }
        : { kind: 'unreadable-score', leaf: '2', text: 'x' };
    expect(result).toEqual({
      unit: 0,
      base: null,
      bonus: { numerator: 0n, denominator: 1n },
      penalty: { numerator: 0n, denominator: 1n },
      total: null,
      percent: null,
      rank: null,
      tiedWith: [],
      decidedBy: null,
      band: null,
      problems: [problem],
      rulings: noRulings,
    });
  });

  test('every problem is named', () => {
    expect(scored(plain, '- x -').problems).toEqual([
      { kind: 'missing-score', leaf: '1' },
      { kind: 'unreadable-score', leaf: '2', text: 'x' },
      { kind: 'missing-score', leaf: '3' },
    ]);
  });

  test('by recorded decision they count as 0', () => {
    expect(total(schemeOf(plain.criteria, { missing: 'zero' }), '9 - 8')).toBe('17');
    expect(total(schemeOf(plain.criteria, { missing: 'zero' }), '9 x 8')).toBeNull();
    expect(total(schemeOf(plain.criteria, { unreadable: 'zero' }), '9 x 8')).toBe('17');
    expect(total(schemeOf(plain.criteria, { unreadable: 'zero' }), '9 - 8')).toBeNull();
  });

  test('a zero is a score', () => {
    expect(total(plain, '0 0 0')).toBe('0');
  });

  test('a blank or not assigned bonus or penalty is 0; an unreadable one is a problem', () => {
    expect(total(schemeOf(outside), '8 - -')).toBe('8');
    expect(total(schemeOf(outside), '8 KGCT KGCT')).toBe('8');
    expect(scored(schemeOf(outside), '8 2 ?').problems).toEqual([
      { kind: 'unreadable-score', leaf: 'P', text: '?' },
    ]);
    expect(scored(schemeOf(outside), '8 ? 1').problems).toEqual([
      { kind: 'unreadable-score', leaf: 'T', text: '?' },
    ]);
  });
});

describe('what was not assigned', () => {
  // 10 + 5 assigned of 10 + 5 + 85
  const criteria = [leaf('1'), leaf('2', { max: '5' }), leaf('3', { max: '85' })];

  test('13 of 15 assigned points are 86.67 %', () => {
    expect(total(schemeOf(criteria), '9 4 KGCT')).toBe('86.67');
    expect(percent(schemeOf(criteria), '9 4 KGCT')).toBe('86.67');
  });

  test('the percentage is that of the exact total, whatever the scale', () => {
    const small = schemeOf([leaf('1'), leaf('2', { max: '5' }), leaf('3', { max: '5' })]);
    // 13 × 20 ÷ 15 = 17.333…; 17.33 ÷ 20 would be 86.65 %
    expect(total(small, '9 4 KGCT')).toBe('17.33');
    expect(percent(small, '9 4 KGCT')).toBe('86.67');
  });

  test('a group of 4 assigned points is brought to its full 10', () => {
    const scheme = schemeOf([leaf('1', { max: '4' }), leaf('2', { max: '6' })]);
    expect(total(scheme, '3 KGCT')).toBe('7.5');
  });

  test('bonus and penalty stay as they are', () => {
    const scheme = schemeOf([leaf('1'), leaf('2'), ...outside.slice(1)]);
    // 8 × 20 ÷ 10 + 3 − 1
    expect(total(scheme, '8 KGCT 3 1')).toBe('18');
  });

  test('weights count in the full and in the assigned maximum', () => {
    const scheme = schemeOf([leaf('1', { weight: '2' }), leaf('2', { weight: '3' }), leaf('3')], {
      weighting: 'coefficient',
    });
    // (9 × 2 + 7) × 60 ÷ 30
    expect(total(scheme, '9 KGCT 7')).toBe('50');
    const percentages = schemeOf(
      [leaf('1', { max: '20', weight: '60' }), leaf('2', { max: '50', weight: '40' })],
      { weighting: 'percentage' },
    );
    expect(total(percentages, '18 KGCT')).toBe('90');
  });

  test('by decision it counts in full, or as zero', () => {
    expect(total(schemeOf(criteria, { notAssigned: 'full' }), '9 4 KGCT')).toBe('98');
    expect(total(schemeOf(criteria, { notAssigned: 'zero' }), '9 4 KGCT')).toBe('13');
  });

  test('a unit to which nothing was assigned is not ranked', () => {
    const result = scored(plain, 'KGCT KGCT KGCT');
    expect(result.total).toBeNull();
    expect(result.base).toBeNull();
    expect(result.problems).toEqual([{ kind: 'nothing-assigned' }]);
    expect(total(schemeOf(plain.criteria, { notAssigned: 'zero' }), 'KGCT KGCT KGCT')).toBe('0');
  });

  test('nothing that can be rescaled was assigned', () => {
    const scheme = schemeOf([leaf('1', { max: '0' }), leaf('2')]);
    expect(scored(scheme, '0 KGCT').problems).toEqual([{ kind: 'nothing-assigned' }]);
  });

  test('without the maxima there is nothing to rescale by', () => {
    const scheme = schemeOf([leaf('1'), leaf('2'), leaf('3', { max: null })]);
    expect(total(scheme, '1 2 3')).toBe('6');
    expect(percent(scheme, '1 2 3')).toBeNull();
    expect(scored(scheme, '1 KGCT 3').problems).toEqual([{ kind: 'maximum-unknown', leaf: '3' }]);
    const full = schemeOf(scheme.criteria, { notAssigned: 'full' });
    expect(total(full, '1 KGCT 3')).toBe('14');
    expect(scored(full, '1 2 KGCT').problems).toEqual([{ kind: 'maximum-unknown', leaf: '3' }]);
  });

  test('a problem that has two causes is named once', () => {
    const scheme = schemeOf([leaf('1', { weight: '50' }), leaf('2', { max: null, weight: '50' })], {
      weighting: 'percentage',
    });
    expect(scored(scheme, '1 KGCT').problems).toEqual([{ kind: 'maximum-unknown', leaf: '2' }]);
  });
});

describe('caps', () => {
  const scheme = schemeOf(outside);
  const capped = schemeOf(outside, { capAtMaximum: true });

  test.each([
    ['9.99 0 0', '9.99', '9.99'],
    ['10 0 0', '10', '10'],
    ['10.01 0 0', '10.01', '10'],
    ['10 5.5 0', '15.5', '15'],
    ['10 0 -4', '6', '7'],
  ])('%s is %s, capped %s', (row, free, bounded) => {
    expect(total(scheme, row)).toBe(free);
    expect(total(capped, row)).toBe(bounded);
  });

  test('a leaf without a maximum is never capped', () => {
    expect(total(schemeOf([leaf('1', { max: null })], { capAtMaximum: true }), '12')).toBe('12');
  });

  test('the cap comes before the weight', () => {
    const weighted = schemeOf([leaf('1', { weight: '2' })], {
      capAtMaximum: true,
      weighting: 'coefficient',
    });
    expect(total(weighted, '11')).toBe('20');
  });
});

describe('rounding', () => {
  const halves = [leaf('1'), leaf('2')];

  test('once, at the total', () => {
    expect(total(schemeOf(halves), '1.004 1.004')).toBe('2.01');
    expect(total(schemeOf(halves), '1.0025 1.0024')).toBe('2');
    expect(total(schemeOf(halves), '1.0025 1.0025')).toBe('2.01');
  });

  test('at the leaves: what each adds is rounded, and the total is their sum', () => {
    const scheme = schemeOf(halves, { rounding: { stage: 'leaf', decimals: 2 } });
    expect(total(scheme, '1.004 1.004')).toBe('2');
    expect(total(scheme, '1.005 1.005')).toBe('2.02');
    const weighted = schemeOf([leaf('1', { weight: '0.5' })], {
      rounding: { stage: 'leaf', decimals: 1 },
      weighting: 'coefficient',
    });
    expect(total(weighted, '9.5')).toBe('4.8');
  });

  test('to the decimals of the scheme', () => {
    const rounded = (decimals: number): string | null =>
      total(schemeOf(halves, { rounding: { stage: 'total', decimals } }), '1.2345 0.0005');
    expect([0, 1, 2, 3, 4].map(rounded)).toEqual(['1', '1.2', '1.24', '1.235', '1.235']);
  });

  test('negative totals round like Excel, away from zero', () => {
    expect(total(schemeOf(outside), '0.005 0 0.01')).toBe('-0.01');
    expect(total(schemeOf(outside), '0.006 0 0.01')).toBe('0');
  });
});

test('a real table: the totals of NSC2, added again from its three groups', () => {
  const scheme = schemeOf([
    leaf('I', { max: '700' }),
    leaf('II', { max: '200' }),
    leaf('III', { max: '100' }),
  ]);
  const rows = [
    '593 168.75 24',
    '659.27 181 34',
    '624 174.75 24',
    '604.5 175.25 27',
    '673.5 191.25 48',
    '627.5 174.25 26',
    '592.98 172 29',
  ];
  const results = scoreUnits(scheme, tableOf(scheme, rows));
  expect(results.map((result) => result.total && toDecimalText(result.total))).toEqual([
    '785.75',
    '874.27',
    '822.75',
    '806.75',
    '912.75',
    '827.75',
    '793.98',
  ]);
  expect(results.map(({ rank }) => rank)).toEqual([7, 2, 4, 5, 1, 3, 6]);
});
