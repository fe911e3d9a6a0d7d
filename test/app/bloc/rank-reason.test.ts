import fc from 'fast-check';
import { rankReasons } from '../../../src/app/rank-reason';
import { compare, zero } from '../../../src/scoring/points';
import { anyScore, blocs } from '../../scoring/arbitraries';
import { group, leaf, points, schemeOf, tableOf } from '../../scoring/builders';
import { compared } from './one-bloc';

const scheme = schemeOf([
  group('I', [leaf('1'), leaf('2')], { name: 'Nhóm I' }),
  leaf('3', { name: 'Tiêu chí 3' }),
]);

test('says by how many points it is ahead, and where most of them come from', () => {
  const bloc = compared(scheme, tableOf(scheme, ['9 9 8', '8.75 8.5 8.25']));
  expect(rankReasons(bloc, 0)).toEqual([
    {
      kind: 'ahead',
      of: { rank: 2, units: [1], points: points('0.5') },
      most: { name: 'Nhóm I', points: points('0.75') },
    },
  ]);
  expect(rankReasons(bloc, 1)).toMatchObject([
    { kind: 'behind', of: { units: [0] }, most: { name: 'Nhóm I', points: points('0.75') } },
  ]);
});

test('who shares a rank, and the step of the chain that decided', () => {
  const shared = compared(scheme, tableOf(scheme, ['9 9 8', '9 8 9', '5 5 5']));
  expect(rankReasons(shared, 1)).toMatchObject([
    { kind: 'shared', units: [0] },
    { kind: 'ahead', of: { units: [2] } },
  ]);
  const chained = { ...scheme, tieBreaks: [{ by: 'criterion', code: '3' }] as const };
  const decided = compared(chained, tableOf(chained, ['9 9 8', '9 8 9']));
  expect(rankReasons(decided, 1)).toMatchObject([
    { kind: 'tie-break', side: 'above', of: { units: [0] }, step: { code: '3' } },
  ]);
  expect(rankReasons(decided, 0)).toMatchObject([{ kind: 'tie-break', side: 'below' }]);
});

test('why a unit is not ranked, and that it is alone', () => {
  const bloc = compared(scheme, tableOf(scheme, ['9 9 8', '9 - 9']));
  expect(rankReasons(bloc, 0)).toEqual([{ kind: 'alone' }]);
  expect(rankReasons(bloc, 1)).toEqual([
    { kind: 'unranked', problems: [{ kind: 'missing-score', leaf: '2' }] },
  ]);
});

test('every unit has a reason, and a lead is never a loss', () => {
  fc.assert(
    fc.property(blocs(anyScore), ({ scheme: rules, table }) => {
      const bloc = compared(rules, table);
      for (const { unit } of bloc.results) {
        const reasons = rankReasons(bloc, unit);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) {
          if (reason.kind !== 'ahead' && reason.kind !== 'behind') continue;
          expect(compare(reason.of.points, zero)).toBe(1);
          if (reason.most !== null) expect(compare(reason.most.points, zero)).toBe(1);
        }
      }
    }),
  );
});
