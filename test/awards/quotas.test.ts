import fc from 'fast-check';
import { assessAwards, assessBloc } from '../../src/awards/assess-awards';
import type { OrganiserLevel } from '../../src/awards/eligibility';
import { parametersById } from '../../src/awards/parameters';
import {
  allot,
  applyQuota,
  limitAmongQualified,
  shareOf,
  type Candidate,
} from '../../src/awards/quotas';
import { withParameter, type Quota, type RulePack } from '../../src/awards/rule-pack';
import { law } from './known';

const none = new Map<string, never>();

describe('a share of units, the part of a unit left out', () => {
  test.each([
    // percent, units, at most: Quảng Ninh 2017 gives 50 % and 20 % of the remaining units
    ['50', 7, 3],
    ['50', 8, 4],
    ['20', 4, 0],
    ['20', 5, 1],
    ['20', 9, 1],
    ['33.333333', 3, 0],
    ['100', 5, 5],
    ['150', 5, 5],
    ['50', 0, 0],
  ])('%s %% of %i is %i', (percent, units, most) => {
    expect(shareOf(percent, units, none)).toBe(most);
  });
});

const ranked = (...ranks: (number | null)[]): Candidate[] =>
  ranks.map((rank, unit) => ({ unit, rank }));

describe('by rank from the top', () => {
  test.each<[string, Candidate[], number, readonly number[], unknown]>([
    ['all fit', ranked(1, 2, 3), 3, [0, 1, 2], null],
    ['one too many', ranked(3, 1, 2), 2, [1, 2], null],
    ['a tie that fits', ranked(1, 2, 2, 4), 3, [0, 1, 2], null],
    [
      'a tie across the border',
      ranked(1, 2, 2, 4),
      2,
      [0],
      { units: [1, 2], rank: 2, placesLeft: 1, decidedBy: 'council' },
    ],
    [
      'nobody below a tie comes in',
      ranked(1, 1, 3),
      1,
      [],
      { units: [0, 1], rank: 1, placesLeft: 1, decidedBy: 'council' },
    ],
    ['a tie beyond the last place is none', ranked(1, 2, 2), 1, [0], null],
    ['no places at all', ranked(1, 1), 0, [], null],
    ['units that are not ranked', ranked(null, 1), 2, [1], null],
  ])('%s', (_what, candidates, limit, within, tie) => {
    const allotment = allot(candidates, limit, 'council');
    expect(allotment.within).toEqual(within);
    expect(allotment.tie).toEqual(tie);
    expect([...allotment.within, ...allotment.beyond].sort()).toEqual(
      candidates.map(({ unit }) => unit),
    );
  });
});

/** Ranks of a bloc: totals drawn small, so that ties are common, and some units unranked. */
const blocRanks = fc
  .array(fc.option(fc.nat(5)), { maxLength: 14 })
  .map((totals) =>
    totals.map((total) =>
      total === null ? null : 1 + totals.filter((other) => other !== null && other > total).length,
    ),
  );

test('a quota is never exceeded, a tie never split, and nobody in is below somebody out', () => {
  fc.assert(
    fc.property(
      blocRanks,
      fc.nat(15),
      fc.constantFrom('none-in' as const, 'council' as const),
      (ranks, limit, policy) => {
        const { within, tie } = allot(ranked(...ranks), limit, policy);
        expect(within.length).toBeLessThanOrEqual(limit);
        for (const [unit, rank] of ranks.entries()) {
          const isIn = within.includes(unit);
          for (const [other, theirs] of ranks.entries()) {
            if (rank !== null && theirs === rank) expect(within.includes(other)).toBe(isIn);
            if (isIn && theirs !== null && rank !== null && theirs < rank) {
              expect(within.includes(other)).toBe(true);
            }
          }
        }
        const out = ranks.flatMap((rank, unit) => (within.includes(unit) ? [] : (rank ?? [])));
        const first = Math.min(...out);
        const equal = ranks.flatMap((rank, unit) => (rank === first ? unit : []));
        const isTied = within.length < limit && equal.length > 1;
        // A tie that leaves places free is reported, with who shares the rank and by what policy.
        expect(tie).toEqual(
          isTied
            ? { units: equal, rank: first, placesLeft: limit - within.length, decidedBy: policy }
            : null,
        );
        if (!isTied && out.length > 0) expect(within.length).toBe(limit);
      },
    ),
    { numRuns: 1000 },
  );
});

test('in every bloc: one flag, and certificates for no more than the share of the rest', () => {
  fc.assert(
    fc.property(
      blocRanks,
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 2, max: 6 }),
      (ranks, percent, to) => {
        const wide = withParameter(law(), 'R74.3a.to', String(to));
        const pack = withParameter(wide, 'certificates.percent', String(percent));
        const results = ranks.map((rank, unit) => ({ unit, rank }));
        const units = assessAwards(pack, 'tinh', results);
        const of = (award: string): number =>
          units.filter(({ proposal }) => proposal?.award === award).length;
        expect(of('CTĐT')).toBeLessThanOrEqual(1);
        const rest = ranks.length - of('CTĐT');
        expect(of('BKT')).toBeLessThanOrEqual(Math.floor((percent * rest) / 100));
      },
    ),
    { numRuns: 500 },
  );
});

/** What assessing gives each unit, and who is in under each quota. */
function proposedIn(pack: RulePack, results: readonly Candidate[]) {
  const knowledge = { year: 2025, facts: new Map(), classes: [], ties: 'council' } as const;
  const { units, quotas } = assessBloc(pack, 'tinh', results, knowledge);
  return {
    awards: new Map(units.map(({ unit, proposal }) => [unit, proposal?.award ?? null])),
    within: new Map(quotas.map(({ quota, within }) => [quota, new Set(within)])),
    tied: new Map(quotas.map(({ quota, tie }) => [quota, new Set(tie?.units)])),
  };
}

const certificatesFor = (percent: number): RulePack =>
  withParameter(withParameter(law(), 'R74.3a.to', '9'), 'certificates.percent', String(percent));

test('who comes in under a larger share comes in under every one above it', () => {
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(blocRanks, percent, percent, (ranks, one, other) => {
      const results = ranked(...ranks);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const fewer = proposedIn(certificatesFor(low), results).within.get('certificates');
      const more = proposedIn(certificatesFor(high), results).within.get('certificates');
      expect([...(more ?? [])]).toEqual(expect.arrayContaining([...(fewer ?? [])]));
    }),
    { numRuns: 300 },
  );
});

test('the order in which the units are listed changes nothing', () => {
  const blocs = blocRanks.chain((ranks) => {
    const listed = ranked(...ranks);
    const shuffled = fc.shuffledSubarray(listed, { minLength: ranks.length });
    return fc.tuple(fc.constant(listed), shuffled, fc.integer({ min: 0, max: 100 }));
  });
  fc.assert(
    fc.property(blocs, ([listed, shuffled, percent]) => {
      const pack = certificatesFor(percent);
      expect(proposedIn(pack, shuffled)).toEqual(proposedIn(pack, listed));
    }),
    { numRuns: 300 },
  );
});

describe('the seven published results', () => {
  /**
   * Units of the bloc, how many certificates were given, and what the rules make of ranks 1, 2, 3… Where only the ranks
   * were published (Tây Ninh, Hòa Bình) the awards are those of the rules, not of a source. Points were never published.
   */
  test.each<[string, OrganiserLevel, number, number, readonly string[]]>([
    ['Bắc Trung Bộ 2018: Thanh Hóa, Nghệ An', 'tw', 6, 0, ['CTĐCP', 'BKTTg']],
    [
      'Khối KT-KT Tây Ninh 2013, ranks alone: Sở NN&PTNT, Sở Công Thương, Sở TT&TT',
      'tinh',
      8,
      2,
      ['CTĐT', 'BKT', 'BKT'],
    ],
    [
      'Khối MTTQ Hòa Bình 2016, ranks alone: LĐLĐ, Tỉnh Đoàn, MTTQ',
      'tinh',
      6,
      2,
      ['CTĐT', 'BKT', 'BKT'],
    ],
    [
      'Cụm II MTTQ Đồng Nai 2022: Cẩm Mỹ; Thống Nhất, Tân Phú, Định Quán',
      'tinh',
      6,
      3,
      ['CTĐT', 'BKT', 'BKT', 'BKT'],
    ],
    ['Cụm 6 Đắk Lắk 2015: Krông Pắc; Buôn Hồ, Ea H’leo', 'tinh', 5, 2, ['CTĐT', 'BKT', 'BKT']],
    [
      'Khối VH-XH Bắc Kạn 2022: Ban Dân tộc; TT&TT, KH&CN, LĐ-TB&XH',
      'tinh',
      10,
      3,
      ['CTĐT', 'BKT', 'BKT', 'BKT'],
    ],
    ['Khối 6 NHNN 2025: BAV; HUB', 'bo', 6, 1, ['CTĐB', 'BKB']],
  ])('%s', (_bloc, organiser, size, certificates, awards) => {
    const pack = withParameter(law(), 'R74.3a.to', String(1 + Math.max(1, certificates)));
    const results = Array.from({ length: size }, (_, unit) => ({ unit, rank: unit + 1 }));
    const proposed = assessAwards(pack, organiser, results).map(
      ({ proposal }) => proposal?.award ?? null,
    );
    const nobody = Array.from({ length: size - awards.length }, () => null);
    expect(proposed).toEqual([...awards, ...nobody]);
  });

  test('Quảng Ninh’s 20 % of the rest leaves Cụm 6 Đắk Lắk without its certificates', () => {
    const pack = withParameter(law(), 'certificates.percent', '20');
    const results = Array.from({ length: 5 }, (_, unit) => ({ unit, rank: unit + 1 }));
    const knowledge = { year: 2025, facts: new Map(), classes: [], ties: 'council' } as const;
    const { units, quotas } = assessBloc(pack, 'tinh', results, knowledge);
    expect(units.map(({ proposal }) => proposal?.award ?? null)).toEqual([
      'CTĐT',
      null,
      null,
      null,
      null,
    ]);
    expect(quotas.find(({ quota }) => quota === 'certificates')).toEqual({
      quota: 'certificates',
      awards: ['BKT', 'BKB'],
      limit: 0,
      within: [],
      beyond: [1, 2],
      tie: null,
    });
  });
});

describe('other limits', () => {
  const cited = {
    article: 'Điều 1',
    text: 'Quy định',
    sourceStatus: 'unverified',
    note: 'x',
  } as const;

  test.each([
    // flags proposed over the blocs, flags of the Government
    [58, 11],
    [6, 1],
    [5, 1],
    [4, 0],
    [0, 0],
  ])(
    'of %i flag-worthy collectives %i at most for the flag of the Government',
    (qualified, most) => {
      const quota = law().quotas.find(({ id }) => id === 'X5');
      if (quota === undefined) throw new Error('X5 is missing');
      const parameters = parametersById(law().parameters);
      expect(limitAmongQualified(quota, qualified, parameters)).toBe(most);
    },
  );

  test('a table of shares by class', () => {
    const quota: Quota = {
      id: 'table',
      awards: ['BKT'],
      limit: {
        kind: 'by-class',
        shares: [
          { class: 'Xuất sắc', percent: '50' },
          { class: 'Tốt', percent: '20' },
        ],
      },
      ...cited,
    };
    const classes = ['Xuất sắc', 'xuất sắc', 'Tốt', 'Tốt', 'Tốt', 'Tốt', 'Tốt', 'Khá'];
    const candidates = new Map([['BKT', ranked(1, 2, 3, 4, 5, 6, 7, 8)]]);
    const bloc = { units: 8, candidates, classes };
    expect(applyQuota(quota, bloc, none, 'council')).toMatchObject({
      limit: 2,
      within: [0, 2],
      beyond: [1, 3, 4, 5, 6, 7],
    });
  });
});
