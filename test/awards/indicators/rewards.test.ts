import type { Indicator } from '../../../src/awards/indicators/indicator';
import {
  fewAdHoc,
  sameAchievement,
  waitingAndAwards,
} from '../../../src/awards/indicators/rewards';
import { flipMargin, oneCriterion } from '../../../src/awards/indicators/fragility';
import {
  fraction,
  parsePoints,
  toDecimalText,
  zero,
  type Points,
} from '../../../src/scoring/points';

const p = (text: string): Points => parsePoints(text) ?? zero;
const said = ({ light, figure, units, criteria }: Indicator): unknown => [
  light,
  figure === null ? null : toDecimalText(figure),
  units,
  criteria,
];

describe('waiting and awards', () => {
  const waiting = (years: number[], awards: number[]): Indicator =>
    waitingAndAwards(
      years.map((waited, unit) => ({ unit, years: waited, award: awards[unit] ?? 0 })),
      p('0.8'),
    );

  test.each<[string, number[], number[], unknown]>([
    ['the longer, the higher', [1, 2, 3, 4], [0, 1, 2, 3], ['amber', '1', [1, 2, 3], []]],
    // ρ = 1 − 6·Σd²/(n³ − n): Σd² = 4 of five units gives 0.8, the threshold itself.
    ['just at the threshold', [1, 2, 3, 4, 5], [2, 1, 4, 3, 5], ['green', '0.64', [], []]],
    ['just above it', [1, 2, 3, 4, 5], [1, 2, 3, 5, 4], ['amber', '0.81', [0, 1, 2, 3, 4], []]],
    ['the other way round', [1, 2, 3, 4], [3, 2, 1, 0], ['green', '-1', [], []]],
    ['all waited alike', [2, 2, 2, 2], [0, 1, 2, 3], ['unknown', null, [], []]],
    ['nobody gets anything', [1, 2, 3, 4], [0, 0, 0, 0], ['unknown', null, [], []]],
    ['three units', [1, 2, 3], [0, 1, 2], ['unknown', null, [], []]],
  ])('%s', (_what, years, awards, expected) => {
    expect(said(waiting(years, awards))).toEqual(expected);
  });
});

describe('ad-hoc awards', () => {
  test.each<[string, number, number, unknown]>([
    ['below a tenth', 1, 11, 'amber'],
    ['a tenth', 1, 10, 'green'],
    ['above', 1, 9, 'green'],
    ['no award has a type', 0, 0, 'unknown'],
  ])('%s', (_what, adHoc, typed, light) => {
    expect(fewAdHoc({ adHoc, typed, untyped: 3 }, p('0.1')).light).toBe(light);
  });
});

describe('several forms for one year', () => {
  const reward = (unit: number, year: number, award: string) => ({ unit, year, award });
  test.each<[string, ReturnType<typeof reward>[], unknown]>([
    ['nothing is known', [], ['unknown', null, [], []]],
    ['one a year', [reward(0, 2023, 'BKT'), reward(0, 2024, 'BKT')], ['green', '0', [], []]],
    [
      'the same one twice',
      [reward(0, 2024, 'BKT'), reward(0, 2024, 'BKT')],
      ['green', '0', [], []],
    ],
    [
      'two in one year',
      [reward(1, 2024, 'BKT'), reward(1, 2024, 'BKTTg')],
      ['amber', '1', [1], []],
    ],
  ])('%s', (_what, rewards, expected) => {
    expect(said(sameAchievement(rewards))).toEqual(expected);
  });
});

describe('the first place', () => {
  const flip = (size: string) => ({ units: [1, 0], leaf: '2', size: p(size) });
  test.each<[string, string, unknown]>([
    ['below half a percent of the maximum', '0.49', ['amber', '0.49', [1, 0], ['2']]],
    ['just at it', '0.5', ['green', '0.5', [1, 0], ['2']]],
    ['above', '0.51', ['green', '0.51', [1, 0], ['2']]],
  ])('hangs on points: %s', (_what, size, expected) => {
    expect(said(flipMargin(flip(size), p('100'), p('0.005')))).toEqual(expected);
  });

  test('nothing is said where no score moves it, or no maximum is known', () => {
    expect(flipMargin(null, p('100'), p('0.005')).light).toBe('unknown');
    expect(flipMargin(flip('1'), null, p('0.005')).light).toBe('unknown');
  });

  test.each<[number, string]>([
    [0, 'green'],
    [1, 'green'],
    [2, 'amber'],
  ])('hangs on %d of four criteria', (deciding, light) => {
    const criteria = ['1', '2', '3', '4'].map((code, index) => ({
      code,
      movesFirst: index < deciding,
    }));
    const found = oneCriterion(criteria, fraction(1n, 4n));
    expect([found.light, found.criteria.length]).toEqual([light, deciding]);
  });

  test('one criterion alone says nothing', () => {
    expect(oneCriterion([{ code: '1', movesFirst: true }], p('0.25')).light).toBe('unknown');
  });
});
