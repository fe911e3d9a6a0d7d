import fc from 'fast-check';
import {
  concentration,
  flagsInTurn,
  headWins,
  noRepeatChance,
  winnerNotFirst,
} from '../../../src/awards/indicators/flags';
import type { Indicator } from '../../../src/awards/indicators/indicator';
import {
  daysLate,
  incomplete,
  late,
  squaredVariation,
  unevenTotals,
} from '../../../src/awards/indicators/participation';
import { directWorkers, leadersShare, remoteShare } from '../../../src/awards/indicators/people';
import {
  idleCriteria,
  inflation,
  inversions,
  narrowRange,
} from '../../../src/awards/indicators/scores';
import {
  parsePoints,
  roundHalfUp,
  toDecimalText,
  toNumber,
  wholePoints,
  zero,
  type Points,
} from '../../../src/scoring/points';

const p = (text: string): Points => parsePoints(text) ?? zero;
const said = ({ light, figure, units }: Indicator): unknown => [
  light,
  figure === null ? null : toDecimalText(roundHalfUp(figure, 4)),
  units,
];
const flags = (...units: number[]): { year: number; unit: number }[] =>
  units.map((unit, index) => ({ year: 2020 + index, unit }));

describe('flags', () => {
  test.each<[string, number[], number, unknown]>([
    ['a full cycle of five without a repeat', [0, 1, 2, 3, 4], 5, ['amber', '1', [0, 1, 2, 3, 4]]],
    ['one repeat', [0, 1, 2, 3, 0], 5, ['green', '0.8', []]],
    ['a cycle that is not over', [0, 1, 2, 3], 5, ['unknown', '1', []]],
    ['three units only', [0, 1, 2], 3, ['unknown', '1', []]],
    ['nothing recorded', [], 5, ['unknown', null, []]],
    ['years before the last cycle do not count', [0, 0, 1, 2, 3], 4, ['amber', '1', [0, 1, 2, 3]]],
  ])('in turn: %s', (_what, units, size, expected) => {
    expect(said(flagsInTurn(flags(...units), size))).toEqual(expected);
  });

  test('the chance of no repeat: five units in five years, 3.84 %', () => {
    expect(toDecimalText(noRepeatChance(5, 5))).toBe('0.0384');
    expect(toDecimalText(noRepeatChance(5, 6))).toBe('0');
    expect(toDecimalText(concentration([0, 0, 1, 2]))).toBe('0.375');
  });

  test.each<[string, number | null, (string | null)[], unknown]>([
    ['the first wins', 0, ['97', '96'], ['green', '0', []]],
    ['the first is shared', 1, ['97', '97'], ['green', '0', []]],
    ['another wins', 1, ['97', '96.5', null], ['red', '0.5', [1, 0]]],
    ['nobody wins', null, ['97'], ['unknown', null, []]],
    ['the winner has no total', 1, ['97', null], ['unknown', null, []]],
  ])('the winner is not the first: %s', (_what, winner, totals, expected) => {
    const points = totals.map((total) => (total === null ? null : p(total)));
    expect(said(winnerNotFirst(winner, points))).toEqual(expected);
  });

  test.each<[string, number, unknown]>([
    ['as often as twice chance', 1, ['green', '0.5', []]],
    ['more often', 2, ['amber', '1', [0]]],
  ])('the head wins %s', (_what, wins, expected) => {
    const years = [0, 1].map((year) => ({ head: 0, winner: year < wins ? 0 : 1 }));
    expect(said(headWins(years, 4, { times: p('2'), least: 2 }))).toEqual(expected);
    expect(said(headWins(years, 4, { times: p('2'), least: 3 }))).toEqual(['unknown', null, []]);
  });

  test('that the head changes every year is never asked about', () => {
    const years = Array.from({ length: 8 }, (_, head) => ({ head, winner: 0 }));
    expect(headWins(years, 8, { times: p('2'), least: 4 }).light).toBe('green');
    expect(flagsInTurn(flags(0, 0, 0, 0, 0, 0, 0, 0), 8).light).toBe('green');
  });
});

describe('people', () => {
  test.each<[string, number, unknown]>([
    ['just at 1.5', 3, ['green', '1.5', []]],
    ['above', 4, ['amber', '2', []]],
    ['below', 2, ['green', '1', []]],
  ])('leaders: %s', (_what, of, expected) => {
    expect(said(leadersShare({ of, all: 10 }, { of: 20, all: 100 }, p('1.5')))).toEqual(expected);
  });

  test('without proposals or staff nothing is said', () => {
    expect(leadersShare({ of: 0, all: 0 }, { of: 1, all: 2 }, p('1.5')).light).toBe('unknown');
    expect(leadersShare({ of: 1, all: 2 }, null, p('1.5')).light).toBe('unknown');
    expect(leadersShare({ of: 1, all: 2 }, { of: 0, all: 2 }, p('1.5')).light).toBe('unknown');
    expect(directWorkers({ of: 1, all: 2 }, null, p('0.2')).light).toBe('unknown');
  });

  test.each([
    [6, 'green'],
    [5, 'amber'],
    [9, 'green'],
  ])('%i of 10 direct workers, 80 of 100 in the staff', (of, light) => {
    expect(directWorkers({ of, all: 10 }, { of: 80, all: 100 }, p('0.2')).light).toBe(light);
  });

  test('remote areas', () => {
    expect(said(remoteShare([true, true, false, null], [0, 2]))).toEqual(['green', '0.5', []]);
    expect(said(remoteShare([true, true, false, null], [2, 3]))).toEqual(['amber', '0', [0, 1]]);
    expect(remoteShare([null, false], [0]).light).toBe('unknown');
  });
});

describe('participation', () => {
  test.each([
    [45000, 0],
    [44999, 0],
    [45001, 1],
    [45001.5, 2],
    [null, null],
  ])('handed in on %s with the deadline 45000', (on, days) => {
    expect(daysLate({ unit: 0, deadline: 45000, on })).toBe(days);
  });

  test('the share in time', () => {
    const papers = [45000, 45003, null, 44990].map((on, unit) => ({ unit, deadline: 45000, on }));
    expect(said(late(papers, p('0.9')))).toEqual(['amber', '0.6667', [1]]);
    expect(said(late(papers, p('0.5')))).toEqual(['green', '0.6667', [1]]);
    expect(late([{ unit: 0, deadline: 1, on: null }], p('0.9')).light).toBe('unknown');
  });

  test('leaves filled', () => {
    const units = [9, 10, 5].map((filled, unit) => ({ unit, filled, assigned: 10 }));
    expect(said(incomplete(units, p('0.9')))).toEqual(['amber', '0.5', [2]]);
    expect(said(incomplete(units, p('0.5')))).toEqual(['green', '0.5', []]);
    expect(incomplete([], p('0.9')).light).toBe('unknown');
  });

  test('uneven totals: the square of STDEV.P ÷ AVERAGE', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 12 }),
        (values) => {
          const mean = values.reduce((a, b) => a + b, 0) / values.length;
          const variance =
            values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
          const exact = squaredVariation(values.map(wholePoints));
          expect(exact === null ? NaN : toNumber(exact)).toBeCloseTo(variance / mean ** 2, 9);
        },
      ),
    );
    expect(unevenTotals([p('90'), p('110'), null], p('0.1')).light).toBe('green');
    expect(unevenTotals([p('89'), p('111')], p('0.1')).light).toBe('amber');
    expect(unevenTotals([p('89'), null], p('0.1')).light).toBe('unknown');
  });
});

describe('scores', () => {
  test('higher awards for fewer points', () => {
    const unit = (
      row: number,
      total: string | null,
      level: number | null,
    ): Parameters<typeof inversions>[0][number] => ({
      unit: row,
      total: total === null ? null : p(total),
      level,
    });
    expect(said(inversions([unit(0, '98', 5), unit(1, '97', 8), unit(2, '96', null)]))).toEqual([
      'green',
      '0',
      [],
    ]);
    expect(said(inversions([unit(0, '98', null), unit(1, '97', 8), unit(2, null, 5)]))).toEqual([
      'amber',
      '1',
      [0, 1],
    ]);
    expect(said(inversions([unit(0, '98', 8), unit(1, '97', 5), unit(2, '97', 8)]))).toEqual([
      'amber',
      '1',
      [0, 1],
    ]);
  });

  test('claimed and verified', () => {
    const units = [
      { unit: 0, self: p('98'), verified: p('93') },
      { unit: 1, self: p('96'), verified: p('96') },
      { unit: 2, self: p('96'), verified: null },
    ];
    expect(said(inflation(units, p('100'), p('0.05')))).toEqual(['green', '0.05', []]);
    expect(said(inflation(units, p('100'), p('0.04')))).toEqual(['amber', '0.05', [0]]);
    expect(inflation(units, null, p('0.05')).light).toBe('unknown');
  });

  test('a table that hardly tells the units apart', () => {
    const totals = [p('98'), p('97'), null, p('96')];
    expect(said(narrowRange(totals, p('100'), p('0.02')))).toEqual(['green', '0.02', []]);
    expect(said(narrowRange(totals, p('100.1'), p('0.02')))).toEqual(['amber', '0.02', []]);
    expect(narrowRange([p('98')], p('100'), p('0.02')).light).toBe('unknown');
    expect(narrowRange(totals, null, p('0.02')).light).toBe('unknown');
  });

  test('criteria in which everybody has everything', () => {
    const leaves = [
      { code: '1', maximum: p('10'), scores: [p('10'), p('10')] },
      { code: '2', maximum: p('10'), scores: [p('10'), p('9')] },
      { code: '3', maximum: p('10'), scores: [p('10'), null] },
      { code: '4', maximum: null, scores: [p('10'), p('10')] },
    ];
    const found = idleCriteria(leaves, p('0.3'));
    expect([found.light, found.criteria]).toEqual(['amber', ['1']]);
    expect(idleCriteria(leaves.slice(1), p('0.3')).light).toBe('green');
    expect(idleCriteria([], p('0.3')).light).toBe('unknown');
  });
});
