import { assessAwards, type UnitAssessment } from '../../src/awards/assess-awards';
import { chooseByVotes, judgeBallot, votesNeeded, type Ballot } from '../../src/awards/ballots';
import {
  decisionFacts,
  declarationsOf,
  noCouncilWord,
  unitOutcomes,
  type CouncilWord,
  type DecidedAward,
  type UnitOutcome,
} from '../../src/awards/council-word';
import { parametersById } from '../../src/awards/parameters';
import { parsePoints, toDecimalText, wholePoints } from '../../src/scoring/points';
import { law } from './known';

const pack = law();
const parameters = parametersById(pack.parameters);

function ballot(parts: Partial<Ballot>): Ballot {
  return {
    unit: 0,
    award: 'CTĐT',
    method: 'ballot',
    members: 15,
    present: 15,
    written: 0,
    valid: 15,
    votesFor: 15,
    source: null,
    ...parts,
  };
}

describe('a vote', () => {
  test.each<[string, Partial<Ballot>, string, string | null, number | null]>([
    // 80 % of all 15 members are 12 votes
    ['just below', { votesFor: 11 }, 'fail', '73.333333333333', 1],
    ['at the threshold', { votesFor: 12 }, 'pass', '80', 0],
    ['above', { votesFor: 13 }, 'pass', '86.666666666667', 0],
    [
      'counted of all members, not of those present',
      { present: 12, valid: 12, votesFor: 11 },
      'fail',
      '73.333333333333',
      1,
    ],
    [
      'with those in writing',
      { present: 12, written: 2, valid: 14, votesFor: 12 },
      'pass',
      '80',
      0,
    ],
    [
      'a fighter of the province needs 90 %: 14 of 15',
      { award: 'CSTĐT', votesFor: 13 },
      'fail',
      '86.666666666667',
      1,
    ],
    [
      'a fighter of the province with 14 of 15',
      { award: 'CSTĐT', votesFor: 14 },
      'pass',
      '93.333333333333',
      0,
    ],
    [
      'more than half of those present: half is not enough',
      { award: 'BKT', present: 14, valid: 14, votesFor: 7 },
      'fail',
      '50',
      1,
    ],
    [
      'more than half of those present',
      { award: 'BKT', present: 14, valid: 14, votesFor: 8 },
      'pass',
      '57.142857142857',
      0,
    ],
    ['an award without a rule on votes', { award: 'XYZ' }, 'unknown', null, null],
    ['votes left out', { votesFor: null }, 'unknown', null, null],
    ['members left out', { members: null }, 'unknown', null, null],
  ])('%s', (_what, parts, outcome, share, missing) => {
    const result = judgeBallot(pack, ballot(parts), parameters);
    expect([result.outcome, result.share && toDecimalText(result.share), result.missing]).toEqual([
      outcome,
      share,
      missing,
    ]);
  });

  test.each<[string, Partial<Ballot>, readonly unknown[]]>([
    [
      'more present than members',
      { present: 16 },
      [{ kind: 'too-many', what: 'present', count: 16, most: 15 }],
    ],
    [
      'more valid votes than voters',
      { present: 13, valid: 14, votesFor: 13 },
      [{ kind: 'too-many', what: 'valid', count: 14, most: 13 }],
    ],
    [
      'more for it than valid',
      { valid: 13, votesFor: 14 },
      [{ kind: 'too-many', what: 'for', count: 14, most: 13 }],
    ],
    [
      'more written than absent',
      { present: 14, written: 2, valid: 15, votesFor: 15 },
      [{ kind: 'too-many', what: 'written', count: 2, most: 1 }],
    ],
    [
      '9 of 15 present',
      { present: 9, written: 6, valid: 15, votesFor: 15 },
      [{ kind: 'no-quorum', of: 'present', count: 9, members: 15 }],
    ],
    [
      '11 of 15 took part: below 80 %',
      { present: 11, valid: 11, votesFor: 11 },
      [{ kind: 'no-quorum', of: 'took-part', count: 11, members: 15 }],
    ],
    [
      'acclamation where a vote is compulsory',
      { method: 'acclamation' },
      [{ kind: 'ballot-compulsory' }],
    ],
  ])('%s: unknown, and why', (_what, parts, problems) => {
    const result = judgeBallot(pack, ballot(parts), parameters);
    expect(result.outcome).toBe('unknown');
    expect(result.problems).toMatchObject(problems);
  });

  test('10 of 15 are exactly two thirds, with two in writing 80 % took part', () => {
    const parts = { present: 10, written: 2, valid: 12, votesFor: 12 };
    expect(judgeBallot(pack, ballot(parts), parameters)).toMatchObject({
      outcome: 'pass',
      problems: [],
    });
  });

  test('acclamation is enough where no vote is compulsory', () => {
    const parts = { award: 'BKT', method: 'acclamation', votesFor: null, valid: null } as const;
    expect(judgeBallot(pack, ballot(parts), parameters)).toMatchObject({
      outcome: 'pass',
      problems: [],
    });
  });

  test.each([
    ['80', 15, 'at-least', 12],
    ['80', 14, 'at-least', 12],
    ['50', 14, 'more-than', 8],
    ['50', 15, 'more-than', 8],
    ['100', 7, 'at-least', 7],
  ] as const)('%s %% of %i (%s) are %i votes', (percent, voters, comparison, votes) => {
    expect(votesNeeded(parsePoints(percent) ?? wholePoints(0), voters, comparison)).toBe(votes);
  });
});

describe('where more pass than the quota allows', () => {
  const voted = (
    ...of: (readonly [votes: number, byChair?: boolean])[]
  ): Parameters<typeof chooseByVotes>[0] =>
    of.map(([votesFor, byChair], unit) => ({ unit, votesFor, byChair: byChair ?? null }));

  test.each([
    ['the most votes down', voted([12], [14], [13]), 2, [1, 2], [], []],
    [
      'equal at the last place: the chair’s vote decides',
      voted([14], [12, false], [12, true]),
      2,
      [0, 2],
      [],
      [2],
    ],
    [
      'equal at the last place, the chair voted for both',
      voted([14], [12, true], [12, true]),
      2,
      [0],
      [1, 2],
      [],
    ],
    [
      'equal at the last place, the chair’s vote not known',
      voted([14], [12], [12]),
      2,
      [0],
      [1, 2],
      [],
    ],
    ['enough places', voted([12], [12]), 3, [0, 1], [], []],
    ['no place', voted([12], [12]), 0, [], [], []],
  ])('%s', (_what, passed, places, chosen, undecided, decidedByChair) => {
    expect(chooseByVotes(passed, places)).toMatchObject({ chosen, undecided, decidedByChair });
  });
});

const assessed = assessAwards(
  pack,
  'tinh',
  [1, 2, 3, 4].map((rank, unit) => ({ unit, rank })),
);

function decision(parts: Partial<DecidedAward>): DecidedAward {
  return {
    unit: 3,
    award: 'BKT',
    reason: 'thành tích đột xuất',
    by: 'Trần Thị B',
    on: '2025-12-20',
    facts: null,
    source: null,
    ...parts,
  };
}

function outcomes(word: Partial<CouncilWord>, code = (): string => 'now'): readonly UnitOutcome[] {
  return unitOutcomes(pack, assessed, { ...noCouncilWord, ...word }, code);
}

const kinds = (unit: UnitOutcome | undefined): unknown => unit?.conflicts.map(({ kind }) => kind);

describe('beside what is proposed', () => {
  test('nothing said: the proposal, and which votes are still to be taken', () => {
    expect(outcomes({}).map(({ final, from }) => [final, from])).toEqual([
      ['CTĐT', 'proposal'],
      ['BKT', 'proposal'],
      ['BKT', 'proposal'],
      [null, 'proposal'],
    ]);
    expect(outcomes({}).map(kinds)).toEqual([['vote-missing'], [], [], []]);
  });

  test('a decision wins over the vote and the proposal, and all stand side by side', () => {
    const [first] = outcomes({
      ballots: [ballot({ votesFor: 14 })],
      decided: [decision({ unit: 0, award: null })],
    });
    expect(first).toMatchObject({
      proposed: 'CTĐT',
      final: null,
      from: 'decision',
      decided: { award: null },
    });
    expect(first?.ballots[0]?.outcome).toBe('pass');
    expect(kinds(first)).toEqual(['overrides']);
  });

  test('a decision against the rule of its award is kept, and said', () => {
    const [, , , fourth] = outcomes({ decided: [decision({})] });
    expect(fourth).toMatchObject({ final: 'BKT', proposed: null });
    expect(fourth?.conflicts).toEqual([
      { kind: 'overrides', proposed: null, decided: 'BKT' },
      { kind: 'rule-fails', award: 'BKT', rules: ['R74.3a'] },
    ]);
  });

  test('a vote against: no award, with the proposal beside it', () => {
    const [first] = outcomes({ ballots: [ballot({ votesFor: 5 })] });
    expect([first?.final, first?.from, kinds(first)]).toEqual([null, 'vote', ['vote-against']]);
  });

  test('a vote for another award', () => {
    const [, second] = outcomes({ ballots: [ballot({ unit: 1, award: 'CTĐT' })] });
    expect([second?.final, kinds(second)]).toEqual(['CTĐT', ['vote-for-another', 'rule-fails']]);
  });

  test('votes for two awards: nobody guesses which', () => {
    const [, second] = outcomes({
      ballots: [ballot({ unit: 1, award: 'CTĐT' }), ballot({ unit: 1, award: 'GK' })],
    });
    expect([second?.final, second?.from, kinds(second)]).toEqual([
      'BKT',
      'proposal',
      ['several-votes'],
    ]);
  });

  test('a vote that does not hold changes nothing', () => {
    const [first] = outcomes({ ballots: [ballot({ present: 5, valid: 5, votesFor: 0 })] });
    expect([first?.final, kinds(first)]).toEqual(['CTĐT', ['vote-missing']]);
  });

  test('a vote taken again replaces the first', () => {
    const [first] = outcomes({ ballots: [ballot({ votesFor: 5 }), ballot({ votesFor: 15 })] });
    expect([first?.final, first?.ballots.length, kinds(first)]).toEqual(['CTĐT', 1, []]);
  });

  test.each<[string, Partial<DecidedAward>, unknown]>([
    ['no reason, no name, no date', { reason: '', by: ' ', on: null }, ['reason', 'name', 'date']],
    ['no date', { on: '' }, ['date']],
  ])('%s: said', (_what, parts, lacks) => {
    const [, , , fourth] = outcomes({ decided: [decision(parts)] });
    expect(fourth?.conflicts).toContainEqual({ kind: 'incomplete', lacks });
  });

  test('the same award as proposed needs no reason', () => {
    const [, second] = outcomes({ decided: [decision({ unit: 1, reason: '' })] });
    expect(second?.conflicts).toEqual([]);
  });

  test('an award that the pack does not have', () => {
    const [, , , fourth] = outcomes({ decided: [decision({ award: 'XYZ' })] });
    expect(fourth?.conflicts).toContainEqual({ kind: 'unknown-award', award: 'XYZ' });
  });
});

describe('a decision whose facts have changed', () => {
  const factsOf = (units: readonly UnitAssessment[], rank: number, total: string): string => {
    const [unit] = units;
    if (unit === undefined) throw new Error('No unit');
    return decisionFacts({ rank, total: parsePoints(total) }, unit);
  };
  const then = factsOf(assessed, 1, '97.25');

  test('is marked, and holds', () => {
    const decided = [decision({ unit: 0, award: 'CTĐT', facts: then })];
    expect(kinds(outcomes({ decided }, () => then)[0])).toEqual(['vote-missing']);
    const [first] = outcomes({ decided }, () => factsOf(assessed, 1, '97.5'));
    expect([first?.final, kinds(first)]).toEqual(['CTĐT', ['vote-missing', 'stale']]);
  });

  test('rank, total, proposal and outcomes count', () => {
    const others = assessAwards(pack, 'bo', [{ unit: 0, rank: 1 }]);
    const codes = [
      then,
      factsOf(assessed, 2, '97.25'),
      factsOf(assessed, 1, '97'),
      factsOf(others, 1, '97.25'),
    ];
    expect(new Set(codes).size).toBe(codes.length);
    expect(factsOf(assessed, 1, '97.250')).toBe(then);
  });
});

test('declarations by unit: the last line holds, a blank answer declares nothing', () => {
  const line = { unit: 0, condition: 'internal-unity', by: 'A', on: null, source: 'C4' };
  const declared = declarationsOf(
    [
      { ...line, holds: true },
      { ...line, holds: false, source: 'C9' },
      { ...line, condition: 'selected', holds: null, source: 'C5' },
      { ...line, unit: 1, condition: 'voted', holds: true },
    ],
    0,
  );
  expect([...declared]).toEqual([
    ['internal-unity', { value: { holds: false, by: 'A', on: null }, source: 'C9' }],
    ['selected', { value: null, source: 'C5' }],
  ]);
});
