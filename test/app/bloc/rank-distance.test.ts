import fc from 'fast-check';
import { rankDistance } from '../../../src/app/rank-distance';
import { add, compare, isZero, subtract, type Points } from '../../../src/scoring/points';
import { rankUnits } from '../../../src/scoring/ranking';
import { decimalBetween } from '../../scoring/arbitraries';
import { leaf, points, schemeOf, tableOf } from '../../scoring/builders';
import { compared } from './one-bloc';

const scheme = schemeOf([leaf('1', { max: '100' })]);

function ranked(totals: readonly (Points | null)[]) {
  const places = rankUnits(totals, scheme, () => null);
  return totals.map((total, unit) => ({ unit, total, rank: places[unit]?.rank ?? null }));
}

/** With the total of one unit changed. */
function withTotal(totals: readonly (Points | null)[], unit: number, total: Points) {
  return totals.map((own, index) => (index === unit ? total : own));
}

const someTotals = fc.array(fc.option(decimalBetween(0, 10, 1), { nil: null, freq: 8 }), {
  minLength: 1,
  maxLength: 9,
});

test('names who stands next above and below, with the exact points between', () => {
  const results = ranked(['98.5', '97.25', '97.25', '96'].map(points));
  const { above, below } = rankDistance(results, 3);
  expect(above).toEqual({ rank: 2, units: [1, 2], points: points('1.25') });
  expect(below).toBeNull();
  expect(rankDistance(results, 0)).toEqual({
    above: null,
    below: { rank: 2, units: [1, 2], points: points('1.25') },
  });
});

test('a tie that the chain resolved has no points between', () => {
  const tieBroken = schemeOf([leaf('1'), leaf('2')], {
    tieBreaks: [{ by: 'criterion', code: '1' }],
  });
  const { results } = compared(tieBroken, tableOf(tieBroken, ['8 6', '9 5']));
  const { above } = rankDistance(results, 0);
  expect(above?.units).toEqual([1]);
  expect(above === null || isZero(above.points)).toBe(true);
});

test('the points up are just enough to share the rank above', () => {
  fc.assert(
    fc.property(someTotals, fc.nat(8), (totals, at) => {
      const unit = at % totals.length;
      const total = totals[unit] ?? null;
      const { above } = rankDistance(ranked(totals), unit);
      if (total === null || above === null) return;
      const reached = ranked(withTotal(totals, unit, add(total, above.points)));
      expect(reached[unit]?.rank).toBe(above.rank);
      const short = subtract(add(total, above.points), points('0.05'));
      expect(ranked(withTotal(totals, unit, short))[unit]?.rank).toBeGreaterThan(above.rank);
    }),
  );
});

test('so many points may be lost before the next below catches up', () => {
  fc.assert(
    fc.property(someTotals, fc.nat(8), (totals, at) => {
      const unit = at % totals.length;
      const total = totals[unit] ?? null;
      const { below } = rankDistance(ranked(totals), unit);
      if (total === null || below === null) return;
      expect(compare(below.points, points('0'))).toBe(1);
      const caught = ranked(withTotal(totals, unit, subtract(total, below.points)));
      const [other = -1] = below.units;
      expect(caught[unit]?.rank).toBe(caught[other]?.rank);
    }),
  );
});

test('a unit without a rank has nobody next to it', () => {
  const results = ranked([points('9'), null]);
  expect(rankDistance(results, 1)).toEqual({ above: null, below: null });
  expect(rankDistance(results, 7)).toEqual({ above: null, below: null });
});
