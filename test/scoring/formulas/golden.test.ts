import type { VolumeRule, VolumeSize } from '../../../src/scoring/formulas/case-rule';
import type { PoolRelativeHow } from '../../../src/scoring/formulas/pool-relative';
import { points } from '../builders';
import {
  attainment,
  cases,
  counted,
  line,
  outcome,
  outcomes,
  pairs,
  rule6,
  shown,
  steps,
  targetAndActual,
} from './builders';

describe('scheme A: "Điều 6", stored results of a pilot', () => {
  test.each([
    [
      'leaf 28b',
      '5',
      ['1/12', '1/5', '1/3', '1/1', '1/0'],
      ['5.00', '3.41', '2.95', '2.50', '0.00'],
    ],
    [
      'leaf 22, led by a mistake in the unit of measure',
      '20',
      ['0.05/1', '5/66.67', '5/50'],
      ['20.00', '16.49', '14.74'],
    ],
    ['leaf 32, nobody above the target', '15', ['8/8', '2/2'], ['7.50', '7.50']],
    ['leaf 31 without ĐV1', '10', ['1/5', '1/2'], ['10.00', '6.25']],
    ['leaf 31 with ĐV1', '10', ['1/10', '1/5', '1/2'], ['10.00', '7.22', '5.56']],
  ])('%s', (_, maximum, units, expected) => {
    expect(pairs(rule6, maximum, units)).toEqual(expected);
  });

  test('the mistake in the unit of measure can be seen: the leader and the ratios are explained', () => {
    const units = ['0.05/1', '5/66.67', '5/50'].map(targetAndActual);
    const hows = outcomes(rule6, '20', units).flatMap((of) =>
      of.kind === 'computed' && of.how.by === 'pool-relative' ? [of.how] : [],
    );
    expect(hows.map(({ case: reached }) => reached)).toEqual<PoolRelativeHow['case'][]>([
      'leader',
      'between',
      'between',
    ]);
    expect(hows.map(({ ratio }) => ratio)).toEqual([points('20'), points('13.334'), points('10')]);
    for (const { pool } of hows) {
      expect(pool).toEqual({ ratio: { figure: points('20'), units: [0] }, actual: null });
    }
  });
});

describe('scheme B: the standard × the attainment, without a cap', () => {
  test.each([
    ['100/100', '10.00'],
    ['100/125', '12.50'],
    ['100/80', '8.00'],
    ['100/0', '0.00'],
  ])('%s', (unit, expected) => {
    expect(pairs(attainment(), '10', [unit])).toEqual([expected]);
  });
});

test('scheme D: the same, capped at the maximum', () => {
  const capped = attainment({ most: { at: 'maximum' } });
  expect(pairs(capped, '10', ['100/125', '100/80'])).toEqual(['10.00', '8.00']);
});

describe('scheme L: done ÷ assigned × 100 % × maximum', () => {
  const done = attainment({ most: { at: 'maximum' }, noTarget: 'not-assigned' });

  test.each([
    ['20', '40/40', '20.00'],
    ['20', '40/38', '19.00'],
    ['30', '7/5', '21.43'],
    ['20', '0/0', 'not-assigned: no-target (target)'],
  ])('of %s points, %s', (maximum, unit, expected) => {
    expect(pairs(done, maximum, [unit])).toEqual([expected]);
  });

  test('site clearance: 2,5 from 95 %, else nothing', () => {
    const clearance = attainment({
      target: { from: 'scheme', value: points('100') },
      shape: { kind: 'steps', steps: steps('>=0.95 is 2.5'), otherwise: points('0') },
    });
    const worth = (actual: string) => shown(outcome(clearance, '2.5', { actual }));
    expect(['95', '94.99', '100', '120', '0'].map(worth)).toEqual([
      '2.50',
      '0.00',
      '2.50',
      '2.50',
      '0.00',
    ]);
  });
});

/** Unverified: known from practice only, no text was found. */
describe('scheme H: 1 % short costs 1 %, each 1 % over earns x up to a limit, nothing under a floor', () => {
  const typical = attainment({
    shape: {
      ...line,
      above: { by: 'percent', each: points('0.2'), counting: 'complete', limit: points('1') },
      floor: { from: points('0.7'), included: true, share: points('0') },
    },
  });

  test.each([
    ['100/69.9', '0.00'],
    ['100/70', '7.00'],
    ['100/99', '9.90'],
    ['100/100', '10.00'],
    ['100/100.9', '10.00'],
    ['100/103', '10.60'],
    ['100/105', '11.00'],
    ['100/150', '11.00'],
  ])('%s', (unit, expected) => {
    expect(pairs(typical, '10', [unit])).toEqual([expected]);
  });
});

describe('scheme M: the table of Tiền Giang, 2022', () => {
  test('a1: 0,5 a case of either kind, no more than 1,5 of 3 lost', () => {
    const a1 = cases([counted('a1.1', '0.5'), counted('a1.2', '0.5')], {
      mostDeducted: points('1.5'),
    });
    const worth = (first: string, second: string) =>
      shown(outcome(a1, '3', { 'cases:a1.1': first, 'cases:a1.2': second }));
    expect(worth('', '')).toBe('3.00');
    expect(worth('1', '')).toBe('2.50');
    expect(worth('1', '2')).toBe('1.50');
    expect(worth('4', '2')).toBe('1.50');
  });

  test('a4: one of two bonuses, only for who lost nothing; the cap of 2 leaves them alone', () => {
    const bonus = { effect: 'bonus', oneOf: 'a4.2', onlyWithoutDeductions: true } as const;
    const a4 = cases(
      [
        counted('a4.1.1', '1'),
        counted('a4.1.2', '0.5'),
        counted('a4.1.3', '0.5'),
        counted('a4.2.1', '1', bonus),
        counted('a4.2.2', '2', bonus),
      ],
      { mostDeducted: points('2') },
    );
    const worth = (cells: Record<string, string>) => shown(outcome(a4, '3.5', cells));
    expect(worth({ 'cases:a4.2.1': '1', 'cases:a4.2.2': '1' })).toBe('5.50');
    expect(worth({ 'cases:a4.2.1': '1' })).toBe('4.50');
    expect(worth({ 'cases:a4.1.2': '1', 'cases:a4.2.2': '1' })).toBe('3.00');
    expect(worth({ 'cases:a4.1.1': '1', 'cases:a4.1.2': '1', 'cases:a4.1.3': '9' })).toBe('1.50');
  });

  test('a7: what is lost is capped at 1,5, what good solutions earn is not', () => {
    const a7 = cases(
      [counted('a7.1', '0.5'), counted('a7.2', '0.2'), counted('a7.6', '1', { effect: 'bonus' })],
      { mostDeducted: points('1.5') },
    );
    const cells = { 'cases:a7.1': '1', 'cases:a7.2': '7', 'cases:a7.6': '2' };
    expect(shown(outcome(a7, '3', cells))).toBe('3.50');
  });

  test('b2: each rule has its own cap of 1', () => {
    const most = points('1');
    const b2 = cases([
      counted('b2.1', '0.5', { effect: 'bonus', most }),
      counted('b2.2', '0.5', { most }),
      counted('b2.3', '0.2', { most }),
    ]);
    const worth = (first: string, second: string, third: string) =>
      shown(outcome(b2, '5', { 'cases:b2.1': first, 'cases:b2.2': second, 'cases:b2.3': third }));
    expect(worth('1', '0', '0')).toBe('5.50');
    expect(worth('9', '0', '0')).toBe('6.00');
    expect(worth('0', '9', '3')).toBe('3.40');
    expect(worth('9', '9', '9')).toBe('4.00');
  });

  test('C1: a share of 98 % exactly is not above 98 %', () => {
    const c1 = attainment({
      target: { from: 'scheme', value: points('100') },
      shape: {
        kind: 'steps',
        steps: steps('>0.98 is 5', '>=0.97 is 4', '>=0.96 is 3'),
        otherwise: points('0'),
      },
    });
    const worth = (actual: string) => shown(outcome(c1, '5', { actual }));
    expect(['98.01', '98', '97', '96.99', '96', '95.99'].map(worth)).toEqual([
      '5.00',
      '4.00',
      '4.00',
      '3.00',
      '3.00',
      '0.00',
    ]);
  });

  test('d1: the plan of inspections, from not done at all to 20 % over', () => {
    const d1 = attainment({
      shape: {
        kind: 'steps',
        steps: steps('>=1.2 is 5', '>1 is 4', '>=1 is 3', '>=0.95 is 2', '>0 is 1'),
        otherwise: points('0'),
      },
    });
    const units = ['20/0', '20/18', '20/19', '20/20', '20/21', '20/24', '20/30'];
    const expected = ['0.00', '1.00', '2.00', '3.00', '4.00', '5.00', '5.00'];
    expect(pairs(d1, '3', units)).toEqual(expected);
  });

  const sized =
    (boundaries: readonly string[]) =>
    (from: string, ...worth: readonly string[]): VolumeSize => ({
      from: points(from),
      included: true,
      steps: steps(...worth.map((each, at) => `${boundaries[at] ?? ''} is ${each}`)),
    });
  const early = sized(['>=10', '>=7', '>=5', '>=1']);
  const late = sized(['>=10', '>=7', '>=1', '>0']);
  const dossiers: Pick<VolumeRule, 'kind' | 'volume' | 'oneOf'> = {
    kind: 'by-volume',
    volume: 'received',
    oneOf: null,
  };
  const settled = (part: VolumeRule['part']) =>
    cases([
      {
        ...dossiers,
        part,
        code: '3.3.2',
        name: 'Giải quyết trước hạn',
        effect: 'bonus',
        onlyWithoutDeductions: true,
        sizes: [
          early('2000', '2.7', '2.2', '1.7', '1.2'),
          early('1000', '2.5', '2', '1.5', '1'),
          early('0', '2', '1.5', '1', '0.5'),
        ],
      },
      {
        ...dossiers,
        part,
        code: '3.3.3',
        name: 'Giải quyết trễ hạn',
        effect: 'deduction',
        onlyWithoutDeductions: false,
        sizes: [
          late('2000', '1.7', '1.2', '0.7', '0.2'),
          late('1000', '2', '1.5', '1', '0.5'),
          late('0', '2.5', '2', '1.5', '1'),
        ],
      },
      counted('3.3.4', '2'),
    ]);

  test.each([
    ['999', '0.99', '0', '6.00'],
    ['999', '1', '0', '6.50'],
    ['999', '5', '0', '7.00'],
    ['999', '10', '0', '8.00'],
    ['1000', '10', '0', '8.50'],
    ['1999', '4.99', '0', '7.00'],
    ['2000', '7', '0', '8.20'],
    ['5000', '10', '0.1', '5.80'],
    ['1500', '10', '0.1', '5.50'],
    ['10', '10', '0.1', '5.00'],
    ['10', '0', '10', '3.50'],
    ['2000', '0', '10', '4.30'],
  ])('3.3: of %s dossiers, %s %% early and %s %% late', (received, share, lateShare, expected) => {
    const cells = { 'volume:received': received, 'part:3.3.2': share, 'part:3.3.3': lateShare };
    expect(shown(outcome(settled('share'), '6', cells))).toBe(expected);
  });

  test.each([
    ['999', '99', '0', '7.50'],
    ['1000', '100', '0', '8.50'],
    ['1000', '99', '1', '5.50'],
    ['1000', '99', '10', '5.00'],
    ['0', '0', '0', '6.00'],
    ['9', '10', '0', 'unreadable: more-than-all (part:3.3.2)'],
    ['9', '9', '10', 'unreadable: more-than-all (part:3.3.3)'],
  ])('3.3: of %s dossiers, %s early and %s late', (received, before, after, expected) => {
    const cells = { 'volume:received': received, 'part:3.3.2': before, 'part:3.3.3': after };
    expect(shown(outcome(settled('number'), '6', cells))).toBe(expected);
  });

  test('5: who sends no self-score is barred from classification, without losing points by that', () => {
    const five = cases([
      counted('5.1', '0.5'),
      { kind: 'bar', code: '5.2', name: 'Không gửi bản chấm điểm' },
    ]);
    const of = outcome(five, '2', { 'cases:5.1': '1', 'bar:5.2': '1' });
    expect(shown(of)).toBe('1.50');
    expect(of).toMatchObject({ how: { bars: ['5.2'] } });
    expect(outcome(five, '2', { 'cases:5.1': '1' })).toMatchObject({ how: { bars: [] } });
  });
});
