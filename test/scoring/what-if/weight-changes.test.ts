import fc from 'fast-check';
import { allCriteria, maximumOf } from '../../../src/scoring/criteria';
import { equals, fraction, one, parsePoints, toDecimalText } from '../../../src/scoring/points';
import type { Scheme } from '../../../src/scoring/scheme';
import { scoreUnits } from '../../../src/scoring/score-units';
import { nothingGiven } from '../../../src/scoring/unit-facts';
import { reweighed } from '../../../src/scoring/what-if/reweigh';
import { prepared, ranksOf } from '../../../src/scoring/what-if/question';
import {
  usualRange,
  weightChanges,
  type WeightChange,
} from '../../../src/scoring/what-if/weight-changes';
import { schemes } from '../arbitraries';
import { group, leaf, points, schemeOf, tableOf } from '../builders';
import { rankedBlocs, smallBlocs } from './ranked-blocs';

function weightsOf(scheme: Scheme | null): Record<string, string | null> | null {
  if (scheme === null) return null;
  return Object.fromEntries(
    allCriteria(scheme).map(({ code, weight }) => [
      code,
      weight === null ? null : toDecimalText(weight),
    ]),
  );
}

function changesOf(
  scheme: Scheme,
  rows: readonly string[],
  range = usualRange,
): Record<string, WeightChange> {
  const table = tableOf(scheme, rows);
  return Object.fromEntries(
    weightChanges({ scheme, table, given: nothingGiven }, range).map((change) => [
      change.code,
      change,
    ]),
  );
}

describe('what the other weights do', () => {
  const up = points('1.1');

  test('none: coefficients of 1, even where weights stand in the scheme', () => {
    const scheme = schemeOf([leaf('1', { weight: '3' }), group('I', [leaf('2')])]);
    const changed = reweighed(scheme, '2', up);
    expect(changed?.weighting).toBe('coefficient');
    expect(weightsOf(changed)).toEqual({ '1': null, I: null, '2': '1.1' });
  });

  test('coefficient: the others stay, and no weight is 1', () => {
    const scheme = schemeOf(
      [leaf('1', { weight: '3' }), group('I', [leaf('2'), leaf('3', { weight: '0' })])],
      { weighting: 'coefficient' },
    );
    expect(weightsOf(reweighed(scheme, '1', up))).toMatchObject({ '1': '3.3', I: null, '2': null });
    expect(weightsOf(reweighed(scheme, 'I', up))).toMatchObject({ '1': '3', I: '1.1', '3': '0' });
    expect(reweighed(scheme, '3', up)).toBeNull();
  });

  test('percentage: those beside it give way in proportion', () => {
    const scheme = schemeOf(
      [
        leaf('1', { weight: '50' }),
        group('I', [leaf('2', { weight: '60' }), leaf('3', { weight: '40' })], { weight: '30' }),
        leaf('4', { max: '20' }),
        leaf('T', { kind: 'bonus', weight: '5' }),
      ],
      { weighting: 'percentage' },
    );
    expect(weightsOf(reweighed(scheme, '1', up))).toEqual({
      ...{ '1': '55', I: '27', '2': '60', '3': '40', '4': '18', T: '5' },
    });
    expect(weightsOf(reweighed(scheme, '2', up))).toMatchObject({ I: '30', '2': '66', '3': '34' });
    expect(weightsOf(reweighed(scheme, '4', up))).toMatchObject({ '4': '22', '1': '48.75' });
    expect(weightsOf(reweighed(scheme, 'T', up))).toMatchObject({ '1': '50', T: '5.5' });
    expect(weightsOf(reweighed(scheme, '1', points('2')))).toMatchObject({ '1': '100', I: '0' });
    expect(reweighed(scheme, '1', points('2.01'))).toBeNull();
  });

  test('what cannot be moved', () => {
    const percentage = { weighting: 'percentage' } as const;
    const alone = schemeOf([leaf('1', { weight: '100' })], percentage);
    expect(reweighed(alone, '1', up)).toBeNull();
    const bare = schemeOf([leaf('1', { weight: '100' }), leaf('2', { max: null })], percentage);
    expect(reweighed(bare, '1', up)).toBeNull();
    expect(reweighed(bare, '2', up)).toBeNull();
    const bonuses = schemeOf([leaf('1'), group('T', [leaf('2', { kind: 'bonus' })])]);
    expect(reweighed(bonuses, 'T', up)).toBeNull();
    expect(reweighed(bonuses, 'không có', up)).toBeNull();
    expect(reweighed(bonuses, '1', points('-0.1'))).toBeNull();
    const nothing = schemeOf([leaf('1'), leaf('2'), leaf('3', { max: '0' })], percentage);
    expect(weightsOf(reweighed(nothing, '1', up))).toEqual({ '1': '11', '2': '9', '3': null });
  });

  test('percentage weights together stay what they were, and so does the full maximum', () => {
    fc.assert(
      fc.property(schemes, fc.integer({ min: 50, max: 130 }), (drawn, percent) => {
        const scheme: Scheme = { ...drawn, weighting: 'percentage' };
        for (const { code } of allCriteria(scheme)) {
          const changed = reweighed(scheme, code, fraction(BigInt(percent), 100n));
          if (changed !== null) expect(maximumOf(changed)).toEqual(maximumOf(scheme));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a weight that stays what it is moves nobody', () => {
    fc.assert(
      fc.property(rankedBlocs, (bloc) => {
        const question = prepared(bloc);
        for (const { code } of allCriteria(question.scheme)) {
          const scheme = reweighed(question.scheme, code, one);
          if (scheme !== null) expect(ranksOf({ ...question, scheme })).toEqual(ranksOf(question));
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('the first change is the smallest step at which any rank is another', () => {
  const scheme = schemeOf([leaf('1', { max: '60' }), leaf('2', { max: '40' })], {
    rounding: { stage: 'total', decimals: 4 },
  });
  // 90 and 89.5; where the first counts 1 + p, 50 (1 + p) + 40 and 53 (1 + p) + 36.5: equal at p = 1/6.
  const changes = changesOf(scheme, ['50 40', '53 36.5']);
  expect(changes['1']?.raised).toEqual({
    ranks: [1, 2],
    moved: 0,
    first: { percent: points('17'), ranks: [2, 1], moved: 2 },
  });
  expect(changes['1']?.lowered.first).toBeNull();
  // 50 + 40 (1 − p) and 53 + 36.5 (1 − p): equal at p = 1/7.
  expect(changes['2']?.lowered.first?.percent).toEqual(points('15'));
  const fine = changesOf(scheme, ['50 40', '53 36.5'], {
    percent: points('20'),
    step: fraction(1n, 3n),
    upTo: points('20'),
  });
  expect(fine['1']?.raised).toEqual({
    ranks: [2, 1],
    moved: 2,
    first: { percent: fraction(50n, 3n), ranks: [1, 1], moved: 1 },
  });
});

test('a weight that cannot go so far has no ranks there', () => {
  const scheme = schemeOf([leaf('1', { weight: '95' }), leaf('2', { weight: '5' })], {
    weighting: 'percentage',
  });
  const changes = changesOf(scheme, ['9 5', '5 9']);
  expect(changes['1']?.raised).toEqual({ ranks: null, moved: 0, first: null });
  expect(changes['1']?.lowered.ranks).toEqual([1, 2]);
  expect(changes['1']?.weight).toEqual(points('95'));
});

test('no step before the first moves a rank, and the ranks are those of the changed scheme', () => {
  const range = { percent: points('7'), step: points('3'), upTo: points('15') };
  let seen = 0;
  fc.assert(
    fc.property(smallBlocs, (bloc) => {
      const now = scoreUnits(bloc.scheme, bloc.table, bloc.given).map(({ rank }) => rank);
      for (const { code, raised, lowered } of weightChanges(bloc, range)) {
        for (const [move, sign] of [
          [raised, 1],
          [lowered, -1],
        ] as const) {
          const ranksAt = (percent: number) => {
            const times = parsePoints(String((100 + sign * percent) / 100)) ?? one;
            const scheme = reweighed(bloc.scheme, code, times);
            return scheme === null
              ? null
              : scoreUnits(scheme, bloc.table, bloc.given).map(({ rank }) => rank);
          };
          expect(move.ranks).toEqual(ranksAt(7));
          const first = [3, 6, 9, 12, 15].find((percent) => {
            const ranks = ranksAt(percent);
            return ranks === null || ranks.some((rank, unit) => rank !== now[unit]);
          });
          const ranks = first === undefined ? null : ranksAt(first);
          expect(move.first?.ranks ?? null).toEqual(ranks);
          if (move.first === null || first === undefined) continue;
          seen += 1;
          expect(equals(move.first.percent, points(String(first)))).toBe(true);
          expect(move.first.moved).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 80 },
  );
  expect(seen).toBeGreaterThan(2);
});

test('groups are moved too, those without base points are not', () => {
  const scheme = schemeOf([
    group('I', [leaf('1'), leaf('2')]),
    group('T', [leaf('3', { kind: 'bonus' })]),
  ]);
  expect(Object.keys(changesOf(scheme, ['5 5 1'])).toSorted()).toEqual(['1', '2', '3', 'I']);
});
