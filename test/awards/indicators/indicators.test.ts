import fc from 'fast-check';
import {
  concentration,
  flagsInTurn,
  headWins,
  noRepeatChance,
  winnerNotFirst,
  type HeadsAndWinners,
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
  inflatedLeaves,
  inflation,
  inversions,
  narrowRange,
} from '../../../src/awards/indicators/scores';
import {
  divide,
  multiply,
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

const headAndWinner = (head: number, winner: number): HeadsAndWinners => ({
  heads: new Set([head]),
  winners: new Set([winner]),
});

describe('flags', () => {
  test('a year with two flags counts both, in whatever order they are written', () => {
    const twoIn2021 = [
      { year: 2020, unit: 0 },
      { year: 2021, unit: 1 },
      { year: 2021, unit: 0 },
      { year: 2022, unit: 2 },
      { year: 2023, unit: 3 },
    ];
    expect(said(flagsInTurn(twoIn2021, 4))).toEqual(['green', '1', []]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(twoIn2021, { minLength: twoIn2021.length }),
        (flagsOfYears) => {
          expect(flagsInTurn(flagsOfYears, 4)).toEqual(flagsInTurn(twoIn2021, 4));
        },
      ),
    );
  });

  test('two winners in a year: the head is one of them; chance is 2/4, 1.5 times that 75 %', () => {
    const years = [0, 1].map(() => ({ heads: new Set([0]), winners: new Set([1, 0]) }));
    const found = headWins(years, 4, { times: p('1.5'), least: 2 });
    expect(said(found)).toEqual(['amber', '1', [0]]);
    expect(found.threshold).toEqual(p('0.75'));
  });

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
    expect(toDecimalText(noRepeatChance(5, [1, 1, 1, 1, 1]))).toBe('0.0384');
    expect(toDecimalText(noRepeatChance(5, [1, 1, 1, 1, 1, 1]))).toBe('0');
    expect(toDecimalText(concentration([0, 0, 1, 2]))).toBe('0.375');
    // Two flags in the first year: 1, then 3 of 5 units are free; 0.6. In the other order 4/5 · 3/4 is 0.6 too.
    expect(toDecimalText(noRepeatChance(5, [2, 1]))).toBe('0.6');
    expect(toDecimalText(noRepeatChance(5, [1, 2]))).toBe('0.6');
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
    const years = [0, 1].map((year) => headAndWinner(0, year < wins ? 0 : 1));
    expect(said(headWins(years, 4, { times: p('2'), least: 2 }))).toEqual(expected);
    expect(said(headWins(years, 4, { times: p('2'), least: 3 }))).toEqual(['unknown', null, []]);
  });

  test('that the head changes every year is never asked about', () => {
    const years = Array.from({ length: 8 }, (_, head) => headAndWinner(head, 0));
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
    expect(said(remoteShare([true, true, false, false], [0, 2]))).toEqual(['green', '0.5', []]);
    expect(said(remoteShare([true, true, false, false], [2, 3]))).toEqual(['amber', '0', [0, 1]]);
    expect(said(remoteShare([true, true], [0]))).toEqual(['green', '1', []]);
  });

  test('a unit without tags is in neither share, and is counted', () => {
    const found = remoteShare([true, true, false, null], [0, 2, 3]);
    expect(said(found)).toEqual(['amber', '0.5', [0, 1]]);
    expect(found.threshold).toEqual(divide(p('2'), p('3')));
    expect(found.details['untagged']).toEqual(p('1'));
    expect(remoteShare([true, null, null], [1]).light).toBe('unknown');
    expect(remoteShare([true, null, null], [0]).light).toBe('unknown');
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
    const twice = [45001, 45004].map((on) => ({ unit: 2, deadline: 45000, on }));
    expect(late([...papers, ...twice], p('0.9')).byUnit).toEqual([
      { unit: 2, figure: p('4') },
      { unit: 1, figure: p('3') },
    ]);
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

  test('the pairs that stand against the points are named, the one with fewer points first', () => {
    const unit = (row: number, total: string, level: number | null) => ({
      unit: row,
      total: p(total),
      level,
    });
    expect(inversions([unit(0, '98', null), unit(1, '97', 8), unit(2, '96', 5)]).pairs).toEqual([
      { lower: 1, higher: 0 },
      { lower: 2, higher: 0 },
      { lower: 2, higher: 1 },
    ]);
    expect(inversions([unit(0, '98', 5), unit(1, '98', 2), unit(2, '97', null)]).pairs).toEqual([]);
  });

  test('the scores claimed furthest above what was verified, by the maximum of the leaf', () => {
    const leaf = (
      row: number,
      criterion: string,
      self: string,
      verified: string | null,
      max: string,
    ) => ({
      unit: row,
      criterion,
      self: p(self),
      verified: verified === null ? null : p(verified),
      maximum: p(max),
    });
    const found = inflatedLeaves([
      leaf(0, '1', '20', '18', '20'),
      leaf(0, '2', '5', '3', '5'),
      leaf(1, '1', '15', '16', '20'),
      leaf(1, '2', '5', null, '5'),
    ]);
    expect(found).toEqual([
      { unit: 0, criterion: '2', figure: p('0.4') },
      { unit: 0, criterion: '1', figure: p('0.1') },
    ]);
    expect(inflatedLeaves([leaf(0, '1', '20', '20', '20'), leaf(0, '2', '1', '0', '0')])).toEqual(
      [],
    );
  });

  const someUnits = fc.array(
    fc.record({
      total: fc.option(fc.integer({ min: 0, max: 100 }).map(wholePoints)),
      level: fc.option(fc.integer({ min: 1, max: 4 })),
    }),
    { maxLength: 7 },
  );

  test('the order in which units are given changes nothing', () => {
    fc.assert(
      fc.property(
        someUnits.chain((units) => {
          const rows = units.map((each, unit) => ({ ...each, unit }));
          const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
          return shuffled.map((other) => ({ rows, other }));
        }),
        ({ rows, other }) => {
          expect(inversions(other)).toEqual(inversions(rows));
          const totals = (of: typeof rows) => of.map(({ total }) => total);
          expect(unevenTotals(totals(other), p('0.2'))).toEqual(
            unevenTotals(totals(rows), p('0.2')),
          );
          expect(narrowRange(totals(other), p('100'), p('0.02'))).toEqual(
            narrowRange(totals(rows), p('100'), p('0.02')),
          );
        },
      ),
    );
  });

  test('scaling all points changes no ratio', () => {
    fc.assert(
      fc.property(someUnits, fc.integer({ min: 1, max: 50 }).map(wholePoints), (units, factor) => {
        const totals = units.map(({ total }) => total);
        const scaled = totals.map((total) => (total === null ? null : multiply(total, factor)));
        const max = multiply(p('100'), factor);
        expect(unevenTotals(scaled, p('0.2'))).toEqual(unevenTotals(totals, p('0.2')));
        expect(narrowRange(scaled, max, p('0.02'))).toEqual(
          narrowRange(totals, p('100'), p('0.02')),
        );
        const claimed = (points: typeof totals) =>
          points.map((self, unit) => ({ unit, self, verified: points.at(-1 - unit) ?? null }));
        expect(inflation(claimed(scaled), max, p('0.1'))).toEqual(
          inflation(claimed(totals), p('100'), p('0.1')),
        );
      }),
    );
  });
});
