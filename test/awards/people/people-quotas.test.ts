import fc from 'fast-check';
import { allotPeople, type QuotaLine } from '../../../src/awards/people/people-quotas';
import type { PeopleQuotaReport, QuotaSetting } from '../../../src/awards/people/people-quotas';
import type { Quota, RulePack } from '../../../src/awards/rule-pack';
import { wholePoints } from '../../../src/scoring/points';
import { pack2022 } from './pack';

const cited = { article: 'Điều 5', text: 'minh họa', sourceStatus: 'found', note: null } as const;

function packWith(limit: Quota['limit'], awards: readonly string[] = ['BKT']): RulePack {
  return { ...pack2022(), quotas: [{ id: 'Q', awards: [...awards], limit, ...cited }] };
}

function line(number: number, parts: Partial<QuotaLine> = {}): QuotaLine {
  return {
    line: number,
    award: 'BKT',
    unit: 'sở a',
    person: `người ${number}`,
    points: null,
    votes: null,
    isDecided: false,
    ...parts,
  };
}

function only(
  limit: Quota['limit'],
  lines: readonly QuotaLine[],
  setting: Partial<QuotaSetting> & { readonly awards?: readonly string[] } = {},
): PeopleQuotaReport {
  const { awards, ...others } = setting;
  const pack = packWith(limit, awards);
  const asked = { pack, year: 2025, ties: 'council', statedOf: () => null, ...others } as const;
  const [report, ...more] = allotPeople(lines, asked);
  if (report === undefined || more.length > 0) throw new Error('not one report');
  return report;
}

const four = { kind: 'in-a-list', most: '4' } as const;
const scored = (...points: readonly number[]) =>
  points.map((value, index) => line(index, { points: wholePoints(value) }));

test.each([
  ['below the limit', scored(95, 90, 90), [0, 1, 2], [], null],
  ['at the limit, with a tie inside', scored(95, 90, 90, 80), [0, 1, 2, 3], [], null],
  ['one above it', scored(95, 80, 90, 85, 91), [0, 2, 3, 4], [1], null],
  ['equal at the border: none of them', scored(95, 94, 93, 90, 90), [0, 1, 2], [3, 4], [3, 4]],
  [
    'equal, and one below: it does not slip in',
    scored(95, 94, 93, 90, 90, 80),
    [0, 1, 2],
    [3, 4, 5],
    [3, 4],
  ],
])('a number in the list, %s', (_, lines, within, beyond, tied) => {
  const report = only(four, lines);
  expect([...report.within].sort()).toEqual(within);
  expect(report.beyond).toEqual(beyond);
  expect(report.tie?.lines ?? null).toEqual(tied);
  expect([report.limit, report.by]).toEqual([4, 'points']);
});

test('a tie is left to the council or is out, as the policy says; the others below fail', () => {
  const lines = scored(95, 94, 93, 90, 90, 80);
  expect(only(four, lines)).toMatchObject({ effect: 'fail', tie: { effect: 'unknown' } });
  expect(only(four, lines, { ties: 'none-in' })).toMatchObject({ tie: { effect: 'fail' } });
});

test('votes come before points where all were voted on, and not otherwise', () => {
  const lines = [7, 9].map((votes, index) =>
    line(index, { votes, points: wholePoints(90 - index) }),
  );
  const one = { kind: 'in-a-list', most: '1' } as const;
  expect(only(one, lines)).toMatchObject({ by: 'votes', within: [1] });
  const [first = line(0), second = line(1)] = lines;
  expect(only(one, [first, { ...second, votes: null }])).toMatchObject({
    by: 'points',
    within: [0],
  });
});

test('where no order is known nobody is chosen, and nobody fails', () => {
  const report = only({ kind: 'in-a-list', most: '1' }, [line(0), line(1)]);
  expect(report).toMatchObject({ by: 'nothing', within: [], beyond: [0, 1], effect: 'unknown' });
});

test('decisions take the first places, and more of them than the quota are said', () => {
  const lines = scored(95, 94, 93).map((each) => ({ ...each, isDecided: each.line === 2 }));
  const two = { kind: 'in-a-list', most: '2' } as const;
  expect(only(two, lines)).toMatchObject({ within: [2, 0], beyond: [1], decidedBeyond: 0 });
  const all = lines.map((each) => ({ ...each, isDecided: true }));
  expect(only(two, all)).toMatchObject({ within: [0, 1, 2], beyond: [], decidedBeyond: 1 });
});

describe('a share of the persons of a unit', () => {
  const share: Quota['limit'] = { kind: 'share-of-people', percent: '15', of: ['LĐTT'] };
  const fighters = { awards: ['CSTĐCS'] };
  const workers = (count: number) =>
    Array.from({ length: count }, (_, index) => line(100 + index, { award: 'LĐTT' }));
  const proposed = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      line(index, { award: 'CSTĐCS', points: wholePoints(100 - index) }),
    );

  test.each([
    ['just below a place', 13, 1, 2, 1],
    ['just enough for two', 12, 2, 2, 2],
    ['one too many', 11, 3, 2, 2],
    ['too few for one', 5, 1, 0, 0],
  ])('%s', (_, others, candidates, limit, within) => {
    const report = only(share, [...workers(others), ...proposed(candidates)], fighters);
    expect(report.basis).toBe(others + candidates);
    expect([report.limit, report.within.length]).toEqual([limit, within]);
  });

  test('a person who stands there for both is one person', () => {
    const both = [line(0, { award: 'CSTĐCS' }), line(1, { award: 'LĐTT', person: 'người 0' })];
    expect(only(share, both, fighters).basis).toBe(1);
  });

  test('each unit for itself, and a stated number before the list', () => {
    const lines = [...workers(13), line(0, { award: 'CSTĐCS', unit: 'sở b' })];
    const pack = packWith(share, ['CSTĐCS']);
    const statedOf = (unit: string): number | null => (unit === 'sở b' ? 40 : null);
    const reports = allotPeople(lines, { pack, year: 2025, ties: 'council', statedOf });
    expect(reports.map(({ unit, basis, limit }) => [unit, basis, limit])).toEqual([
      ['sở b', 40, 6],
    ]);
  });

  test('without anybody to count the share of, nothing is said of anybody', () => {
    const report = only(share, proposed(3), fighters);
    expect(report).toMatchObject({ basis: null, limit: null, beyond: [] });
    expect(report.within).toHaveLength(3);
  });
});

test('a number that no source confirms fails nobody; as soon as somebody has checked it, it does', () => {
  const limit: Quota['limit'] = {
    kind: 'share-of-people',
    percent: { parameter: 'grassroots-share' },
    of: ['LĐTT'],
  };
  const lines = [line(0, { award: 'CSTĐCS', points: wholePoints(1) }), line(1, { award: 'LĐTT' })];
  const pack = packWith(limit, ['CSTĐCS']);
  const setting = { year: 2025, ties: 'council', statedOf: () => null } as const;
  expect(allotPeople(lines, { ...setting, pack })).toMatchObject([{ effect: 'unknown' }]);
  const checked: RulePack = {
    ...pack,
    parameters: pack.parameters.map((of) => ({ ...of, sourceStatus: 'found' })),
  };
  expect(allotPeople(lines, { ...setting, pack: checked })).toMatchObject([{ effect: 'fail' }]);
});

test('no quota is ever exceeded but by decisions, and equals are all in or all out', () => {
  const anyLine = fc.record({ points: fc.nat(5), isDecided: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 30 }),
      fc.nat(12),
      fc.constantFrom('council', 'none-in'),
      (people, most, ties) => {
        const lines = people.map(({ points, isDecided }, index) =>
          line(index, { points: wholePoints(points), isDecided }),
        );
        const report = only({ kind: 'in-a-list', most: String(most) }, lines, { ties });
        const decided = people.filter(({ isDecided }) => isDecided).length;
        expect(report.within.length).toBeLessThanOrEqual(Math.max(most, decided));
        expect([...report.within, ...report.beyond].sort((a, b) => a - b)).toEqual(
          lines.map((each) => each.line),
        );
        const isIn = new Set(report.within);
        const others = people.map((of, index) => ({ ...of, isIn: isIn.has(index) }));
        for (const one of others.filter(({ isDecided }) => !isDecided)) {
          for (const other of others.filter(({ isDecided }) => !isDecided)) {
            if (one.points >= other.points && other.isIn) expect(one.isIn).toBe(true);
          }
        }
      },
    ),
  );
});
