import fc from 'fast-check';
import { assessAwards, hasRulesFor, proposedEligibility } from '../../src/awards/assess-awards';
import { builtInPacks } from '../../src/awards/built-in-packs';
import { choosePack } from '../../src/awards/choose-pack';
import type { OrganiserLevel, UnitAwards } from '../../src/awards/eligibility';
import type { Condition } from '../../src/awards/conditions';
import { placesOf, type AwardRule, type RulePack } from '../../src/awards/rule-pack';

function packOf2025(): RulePack {
  const choice = choosePack(builtInPacks(), 2025);
  if (choice.kind !== 'chosen') throw new Error('There is no pack for 2025');
  return choice.pack;
}

const pack = packOf2025();

function assessed(
  organiser: OrganiserLevel | null,
  ranks: readonly (number | null)[],
  rules = pack,
): UnitAwards[] {
  const results = ranks.map((rank, unit) => ({ unit, rank }));
  return assessAwards(rules, organiser, results).map(({ unit, eligibility, proposal }) => ({
    unit,
    // Without the tree behind each outcome: it has tests of its own.
    eligibility: eligibility.map(({ award, rule, article, outcome, reason }) => ({
      award,
      rule,
      article,
      outcome,
      reason,
    })),
    proposal,
  }));
}

/** The rule for other places of the ranking. */
function forPlaces(rule: AwardRule, from: number, to: number): AwardRule {
  const place: Condition = { kind: 'place', from: String(from), to: String(to) };
  const { condition } = rule;
  const others = condition.kind === 'all' ? condition.of : [];
  return {
    ...rule,
    condition: { kind: 'all', of: [place, ...others.filter(({ kind }) => kind !== 'place')] },
  };
}

function proposals(
  organiser: OrganiserLevel | null,
  ranks: readonly (number | null)[],
): (string | null)[] {
  return assessed(organiser, ranks).map(({ proposal }) => proposal?.award ?? null);
}

describe('proposals by organiser', () => {
  test.each<[OrganiserLevel | null, readonly (string | null)[]]>([
    ['tinh', ['CTĐT', 'BKT', 'BKT', null, null]],
    ['bo', ['CTĐB', 'BKB', 'BKB', null, null]],
    ['tw', ['CTĐCP', 'BKTTg', null, null, null]],
    ['khac', [null, null, null, null, null]],
    [null, [null, null, null, null, null]],
  ])('%s', (organiser, awards) => {
    expect(proposals(organiser, [1, 2, 3, 4, 5])).toEqual(awards);
    expect(proposals(organiser, [5, 4, 3, 2, 1])).toEqual(awards.toReversed());
  });

  test('the North Central cluster of 2018: Thanh Hóa first, Nghệ An second', () => {
    // Hà Tĩnh, Nghệ An, Quảng Bình, Quảng Trị, Thanh Hóa, Thừa Thiên Huế
    expect(assessed('tw', [3, 2, 4, 5, 1, 6]).map(({ proposal }) => proposal)).toEqual([
      null,
      { award: 'BKTTg', name: 'Bằng khen của Thủ tướng Chính phủ', rule: 'R73.4c' },
      null,
      null,
      { award: 'CTĐCP', name: 'Cờ thi đua của Chính phủ', rule: 'R25.2' },
      null,
    ]);
  });

  test('names as they stand in a column', () => {
    const names = (organiser: OrganiserLevel): unknown =>
      assessed(organiser, [1, 2]).map(({ proposal }) => proposal?.name);
    expect(names('tinh')).toEqual(['Cờ thi đua cấp tỉnh', 'Bằng khen cấp tỉnh']);
    expect(names('bo')).toEqual(['Cờ thi đua của Bộ, ban, ngành', 'Bằng khen của Bộ, ban, ngành']);
  });
});

describe('outcomes of a province’s bloc', () => {
  const article26 = 'khoản 1 Điều 26 Luật Thi đua, khen thưởng số 06/2022/QH15';
  const article74 = 'điểm a khoản 3 Điều 74 Luật Thi đua, khen thưởng số 06/2022/QH15';

  test('rank 1: the flag waits for what only people can declare, and is proposed', () => {
    const [first] = assessed('tinh', [1, 2, 3, 4]);
    expect(first).toEqual({
      unit: 0,
      eligibility: [
        {
          award: 'CTĐT',
          rule: 'R26.1',
          article: article26,
          outcome: 'unknown',
          reason: {
            kind: 'not-declared',
            rank: 1,
            place: 1,
            from: 1,
            to: 1,
            conditions: [
              'exceeded-targets',
              'outstanding-collective',
              'internal-unity',
              'clean-organisations',
              'thrift-integrity',
            ],
          },
        },
        {
          award: 'BKT',
          rule: 'R74.3a',
          article: article74,
          outcome: 'fail',
          reason: { kind: 'place-outside', rank: 1, place: 1, from: 2, to: 3 },
        },
      ],
      proposal: { award: 'CTĐT', name: 'Cờ thi đua cấp tỉnh', rule: 'R26.1' },
    });
  });

  test.each([
    // below, at and above the borders of the places 2 to 3
    [1, 'fail'],
    [2, 'unknown'],
    [3, 'unknown'],
    [4, 'fail'],
  ])('rank %i: the certificate is %s', (rank, outcome) => {
    const unit = assessed('tinh', [1, 2, 3, 4])[rank - 1];
    expect(unit?.eligibility.find(({ rule }) => rule === 'R74.3a')?.outcome).toBe(outcome);
  });

  test('a unit that is not ranked is unknown, not failed, and takes no place', () => {
    const [unranked, first, second] = assessed('tinh', [null, 1, 2]);
    expect(unranked?.eligibility.map(({ outcome, reason }) => [outcome, reason.kind])).toEqual([
      ['unknown', 'not-ranked'],
      ['unknown', 'not-ranked'],
    ]);
    expect(unranked?.proposal).toBeNull();
    expect(first?.proposal?.award).toBe('CTĐT');
    expect(second?.proposal?.award).toBe('BKT');
  });
});

describe('a bloc of the Central Council', () => {
  test('leading it is all that the flag of the Government asks', () => {
    const [first, second] = assessed('tw', [1, 2, 3]);
    expect(first?.eligibility[0]).toMatchObject({
      rule: 'R25.2',
      outcome: 'pass',
      reason: { kind: 'place-fits', rank: 1, place: 1, from: 1, to: 1 },
    });
    expect(second?.eligibility[1]).toMatchObject({
      rule: 'R73.4c',
      article: 'điểm c khoản 4 Điều 73 Luật Thi đua, khen thưởng số 06/2022/QH15',
      outcome: 'unknown',
      reason: { conditions: ['exemplary-compliance', 'internal-unity'] },
    });
  });
});

describe('an organiser that is unknown, or for whom there is no rule', () => {
  test('unknown: every rule waits, nothing is proposed', () => {
    const [first] = assessed(null, [1]);
    expect(first?.eligibility.map(({ rule, award }) => [rule, award])).toEqual([
      ['R25.2', 'CTĐCP'],
      ['R73.4c', 'BKTTg'],
      ['R26.1', 'CTĐB'],
      ['R26.1', 'CTĐT'],
      ['R74.3a', 'BKB'],
      ['R74.3a', 'BKT'],
    ]);
    for (const { outcome, reason } of first?.eligibility ?? []) {
      expect([outcome, reason]).toEqual(['unknown', { kind: 'organiser-unknown' }]);
    }
    expect(hasRulesFor(pack, null)).toBe(true);
  });

  test('somebody else: the pack has no rule to judge by', () => {
    expect(assessed('khac', [1])).toEqual([{ unit: 0, eligibility: [], proposal: null }]);
    expect(hasRulesFor(pack, 'khac')).toBe(false);
    expect(hasRulesFor(pack, 'tinh')).toBe(true);
  });
});

describe('units that share a rank', () => {
  test('within the places they are all proposed', () => {
    expect(proposals('tinh', [1, 2, 2, 4])).toEqual(['CTĐT', 'BKT', 'BKT', null]);
  });

  test('across the border none of them is', () => {
    expect(proposals('tinh', [1, 2, 3, 3])).toEqual(['CTĐT', 'BKT', null, null]);
    expect(proposals('tinh', [1, 2, 2, 2])).toEqual(['CTĐT', null, null, null]);
    expect(proposals('tinh', [1, 1, 3, 4])).toEqual([null, null, 'BKT', null]);
    expect(proposals('tw', [1, 2, 2])).toEqual(['CTĐCP', null, null]);
  });

  test('and the outcome says so, whichever border it is', () => {
    const [tied] = assessed('tinh', [1, 1, 3]);
    expect(tied?.eligibility.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['unknown', { kind: 'tie-across-quota', rank: 1, place: 1, tied: 2, from: 1, to: 1 }],
      ['unknown', { kind: 'tie-across-quota', rank: 1, place: 1, tied: 2, from: 2, to: 3 }],
    ]);
  });

  test('under dense ranks places are counted by units, not by ranks', () => {
    // places 1, 2–3, 4
    const dense = assessed('tinh', [1, 2, 2, 3]);
    expect(dense.map(({ proposal }) => proposal?.award ?? null)).toEqual([
      'CTĐT',
      'BKT',
      'BKT',
      null,
    ]);
    expect(dense[3]?.eligibility[1]?.reason).toEqual({
      kind: 'place-outside',
      rank: 3,
      place: 4,
      from: 2,
      to: 3,
    });
  });
});

describe('of several awards that fit', () => {
  const [flag, certificate] = ['R26.1', 'R74.3a'].map((id) =>
    pack.rules.find((rule) => rule.id === id),
  );
  if (flag === undefined || certificate === undefined) throw new Error('Rules are missing');
  const wide = forPlaces(certificate, 1, 3);

  test('the highest in the order of display is proposed', () => {
    const rules = { ...pack, rules: [wide, flag] };
    const awards = assessed('tinh', [1, 2], rules);
    expect(awards.map(({ proposal }) => proposal?.award ?? null)).toEqual(['CTĐT', 'BKT']);
  });

  test('rules of one award are alternatives: it rests on the one whose places fit', () => {
    const flags = { ...forPlaces(flag, 1, 2), id: 'R-own' };
    const second = { ...forPlaces(flag, 2, 2), id: 'R26.1b' };
    const many = { ...pack, quotas: [], rules: [second, flag, wide] };
    const awards = assessed('tinh', [1, 2, 3], many);
    expect(awards.map(({ proposal }) => proposal)).toMatchObject([
      { award: 'CTĐT', rule: 'R26.1' },
      { award: 'CTĐT', rule: 'R26.1b' },
      { award: 'BKT', rule: 'R74.3a' },
    ]);
    // Every rule still says how it came out.
    expect(awards[0]?.eligibility.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['R26.1b', 'fail'],
      ['R26.1', 'unknown'],
      ['R74.3a', 'unknown'],
    ]);
    const first = assessed('tinh', [1], { ...many, rules: [flags, flag] })[0];
    expect(first?.proposal?.rule).toBe('R-own');
  });

  test('two alternatives never give more flags than the quota has', () => {
    const second = { ...forPlaces(flag, 2, 2), id: 'R26.1b' };
    const awards = assessed('tinh', [1, 2], { ...pack, rules: [flag, second] });
    expect(awards.map(({ proposal }) => proposal?.award ?? null)).toEqual(['CTĐT', null]);
  });
});

test('the eligibility shown is that of the proposed award', () => {
  const [first, , , fourth] = assessed('tinh', [1, 2, 3, 4]);
  expect(first && proposedEligibility(first)).toMatchObject({ rule: 'R26.1', outcome: 'unknown' });
  expect(fourth && proposedEligibility(fourth)).toBeNull();
});

/** Ranks of a bloc: totals drawn small, so that ties are common, and some units unranked. */
const blocRanks = fc
  .array(fc.option(fc.nat(4)), { maxLength: 10 })
  .map((totals) =>
    totals.map((total) =>
      total === null ? null : 1 + totals.filter((other) => other !== null && other > total).length,
    ),
  );

test('quotas are never exceeded, a tie is never split, and what is proposed is never failed', () => {
  fc.assert(
    fc.property(
      blocRanks,
      fc.constantFrom<OrganiserLevel | null>('tw', 'bo', 'tinh', 'khac', null),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(3),
      (ranks, organiser, from, more) => {
        const rules = pack.rules.map((rule) =>
          rule.id === 'R74.3a' ? forPlaces(rule, from, from + more) : rule,
        );
        const awards = assessed(organiser, ranks, { ...pack, rules });
        for (const rule of rules) {
          const places = placesOf(pack, rule);
          const quota = places === null ? 0 : places.to - places.from + 1;
          const proposed = awards.filter(({ proposal }) => proposal?.rule === rule.id);
          expect(proposed.length).toBeLessThanOrEqual(quota);
        }
        for (const [unit, { eligibility, proposal }] of awards.entries()) {
          const shown = awards[unit] && proposedEligibility(awards[unit]);
          if (proposal) expect(shown?.outcome).not.toBe('fail');
          if (proposal) expect(ranks[unit]).not.toBeNull();
          expect(eligibility.length).toBe(awards[0]?.eligibility.length);
          for (const [other, { proposal: theirs }] of awards.entries()) {
            const isShared = ranks[other] !== null && ranks[other] === ranks[unit];
            if (isShared) expect(theirs).toEqual(proposal);
          }
        }
      },
    ),
    { numRuns: 1000 },
  );
});
