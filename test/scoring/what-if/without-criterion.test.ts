import fc from 'fast-check';
import { allCriteria, leavesOf } from '../../../src/scoring/criteria';
import { subtract, type Points } from '../../../src/scoring/points';
import { scoreUnits } from '../../../src/scoring/score-units';
import { nothingGiven } from '../../../src/scoring/unit-facts';
import { prepared, ranksOf, type Ranks } from '../../../src/scoring/what-if/question';
import { questionWithout, ranksWithoutEach } from '../../../src/scoring/what-if/without-criterion';
import { blocs, numberScore } from '../arbitraries';
import { group, leaf, points, schemeOf, tableOf } from '../builders';
import { rankedBlocs } from './ranked-blocs';

function ranksWithout(...of: Parameters<typeof tableOf>): Record<string, Ranks | null> {
  const [scheme] = of;
  const found = ranksWithoutEach({ scheme, table: tableOf(...of), given: nothingGiven });
  return Object.fromEntries(found.map(({ code, ranks }) => [code, ranks]));
}

test('each leaf and each group is left out in turn', () => {
  const scheme = schemeOf([
    group('I', [leaf('1'), leaf('2')]),
    leaf('3'),
    leaf('4', { kind: 'bonus' }),
  ]);
  expect(ranksWithout(scheme, ['9 7 6 -', '7 8 8 -', '8 6 4 4'])).toEqual({
    // Totals 22, 23, 22.
    I: [3, 1, 1],
    '1': [3, 1, 2],
    '2': [2, 2, 1],
    '3': [2, 3, 1],
    '4': [2, 1, 3],
  });
});

test('nothing is left of a scheme of one criterion, and a group goes with its last leaf', () => {
  const only = schemeOf([group('I', [leaf('1')])]);
  expect(ranksWithout(only, ['5', '6'])).toEqual({ I: null, '1': null });
  const scheme = schemeOf([group('I', [leaf('1')]), leaf('2')]);
  const left = questionWithout(
    { scheme, table: tableOf(scheme, ['5 6']), given: nothingGiven },
    '1',
  );
  expect(left?.scheme.criteria.map(({ code }) => code)).toEqual(['2']);
  expect(left?.table).toEqual({ leaves: ['2'], units: [tableOf(only, ['6']).units[0]] });
});

test('what refers to it goes with it: steps, limits, floors and problems', () => {
  const scheme = schemeOf([leaf('1'), leaf('2')], {
    tieBreaks: [{ by: 'criterion', code: '1' }, { by: 'more-bonus' }],
    limits: [
      { kind: 'base', code: '1', most: points('5') },
      { kind: 'base', code: null, most: points('9') },
    ],
    floors: [
      { code: '1', least: points('5'), measure: 'points', consequence: { kind: 'not-ranked' } },
    ],
  });
  const question = {
    scheme,
    table: tableOf(scheme, ['4 6', '- 7']),
    given: {
      ...nothingGiven,
      problems: [[], [{ kind: 'blend-incomplete', leaf: '1', stage: 'self' } as const]],
    },
  };
  const left = questionWithout(question, '1');
  expect(left?.scheme).toMatchObject({
    tieBreaks: [{ by: 'more-bonus' }],
    limits: [{ code: null }],
    floors: [],
  });
  expect(ranksWithoutEach(question)).toEqual([
    { code: '1', ranks: [2, 1], moved: 2 },
    { code: '2', ranks: [null, null], moved: 0 },
  ]);
});

test('a leaf of nothing but zeros moves nobody, whatever the scheme', () => {
  fc.assert(
    fc.property(blocs(numberScore), ({ scheme, table }) => {
      const bonus = leaf('không', { kind: 'bonus' });
      const wider = { ...scheme, criteria: [...scheme.criteria, bonus] };
      const zeros = {
        leaves: [...table.leaves, 'không'],
        units: table.units.map((row) => [
          ...row,
          { state: 'number', points: points('0') } as const,
        ]),
      };
      const found = ranksWithoutEach({ scheme: wider, table: zeros, given: nothingGiven });
      expect(found.at(-1)).toMatchObject({ code: 'không', moved: 0 });
    }),
    { numRuns: 100 },
  );
});

test('without weights a leaf takes off the total exactly its points', () => {
  const plain = fc
    .array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((rows) => rows.map((row) => row.map((quarters) => quarters / 4).join(' ')));
  fc.assert(
    fc.property(plain, fc.integer({ min: 0, max: 2 }), (rows, column) => {
      const scheme = schemeOf([leaf('1'), group('I', [leaf('2'), leaf('3')])]);
      const table = tableOf(scheme, rows);
      const code = leavesOf(scheme)[column]?.code ?? '';
      const left = scoreUnits(scheme, table).map(({ total }, unit): Points | null => {
        const score = table.units[unit]?.[column];
        return total === null || score?.state !== 'number' ? null : subtract(total, score.points);
      });
      const without = questionWithout({ scheme, table, given: nothingGiven }, code);
      expect(without).not.toBeNull();
      if (without === null) return;
      expect(scoreUnits(without.scheme, without.table).map(({ total }) => total)).toEqual(left);
    }),
  );
});

test('the ranks are those of the engine, one list for every criterion of the scheme', () => {
  fc.assert(
    fc.property(rankedBlocs, (bloc) => {
      const now = ranksOf(prepared(bloc));
      expect(now).toEqual(scoreUnits(bloc.scheme, bloc.table, bloc.given).map(({ rank }) => rank));
      const found = ranksWithoutEach(bloc);
      expect(found.map(({ code }) => code)).toEqual(
        allCriteria(bloc.scheme).map(({ code }) => code),
      );
      for (const { code, ranks, moved } of found) {
        const left = questionWithout(bloc, code);
        const expected =
          left === null
            ? null
            : scoreUnits(left.scheme, left.table, left.given).map(({ rank }) => rank);
        expect(ranks).toEqual(expected);
        expect(moved).toBe(
          now.filter((rank, unit) => ranks !== null && ranks[unit] !== rank).length,
        );
      }
    }),
    { numRuns: 100 },
  );
});
