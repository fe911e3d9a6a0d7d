import { exceededShares } from '../../src/scoring/band-shares';
import { blendStages } from '../../src/scoring/blend';
import { toDecimalText } from '../../src/scoring/points';
import type { UnitResult } from '../../src/scoring/result';
import type { BlendPart, Scheme, Stage } from '../../src/scoring/scheme';
import { scoreUnits } from '../../src/scoring/score-units';
import { chooseStage, type StageCandidate } from '../../src/scoring/stages';
import { noUnitFacts, nothingGiven, type UnitFacts } from '../../src/scoring/unit-facts';
import { band, group, leaf, points, schemeOf, tableOf } from './builders';

/** Results of rows of scores; the facts are given by row. */
function scored(
  scheme: Scheme,
  rows: readonly string[],
  facts: Readonly<Record<number, Partial<UnitFacts>>> = {},
): UnitResult[] {
  return scoreUnits(scheme, tableOf(scheme, rows), {
    ...nothingGiven,
    facts: rows.map((_, unit) => ({ ...noUnitFacts, ...facts[unit] })),
  });
}

function totals(results: readonly UnitResult[]): (string | null)[] {
  return results.map(({ total }) => total && toDecimalText(total));
}

describe('scheme A: 1000 points of three groups, what was not assigned is left out of points and maximum', () => {
  const criteria = [
    group('I', [leaf('I.1', { max: '700' })]),
    group('II', [leaf('II.1', { max: '200' })]),
    group('III', [leaf('III.1', { max: '100' })]),
  ];

  test('the seven communes of the pilot, by their sums', () => {
    const rows = [
      '593 168.75 24',
      '659.27 181 34',
      '624 174.75 24',
      '604.5 175.25 27',
      '673.5 191.25 48',
      '627.5 174.25 26',
      '592.98 172 29',
    ];
    const results = scored(schemeOf(criteria), rows);
    expect(totals(results)).toEqual([
      '785.75',
      '874.27',
      '822.75',
      '806.75',
      '912.75',
      '827.75',
      '793.98',
    ]);
    expect(results.map(({ rank }) => rank)).toEqual([7, 2, 4, 5, 1, 3, 6]);
  });

  test('13 of 15 assigned points are 86,67 %, and percentages alone are compared', () => {
    const small = [leaf('1', { max: '15' }), leaf('2', { max: '985' })];
    const scheme = schemeOf(small, { notAssigned: 'percent' });
    const results = scored(scheme, ['13 KGCT', '14 840', '- -']);
    expect(totals(results)).toEqual(['13', '854', null]);
    expect(results.map(({ percent }) => percent && toDecimalText(percent))).toEqual([
      '86.67',
      '85.4',
      null,
    ]);
    expect(results.map(({ rank }) => rank)).toEqual([1, 2, null]);
  });

  test("a reviewer's cut stands in place of the score, with its reason, and what was there is kept", () => {
    const scheme = schemeOf(criteria);
    const table = tableOf(scheme, ['673.5 191.25 48', '659.27 181 34']);
    const cut = { unit: 0, leaf: 'I.1', points: points('530.82'), reason: 'chỉ tiêu không giao' };
    const [first, second] = scoreUnits(scheme, table, { ...nothingGiven, overrides: [cut] });
    expect(totals([first, second].flatMap((of) => of ?? []))).toEqual(['770.07', '874.27']);
    expect([first?.rank, second?.rank]).toEqual([2, 1]);
    expect(first?.rulings.overrides).toEqual([
      {
        leaf: 'I.1',
        was: { state: 'number', points: points('673.5') },
        points: points('530.82'),
        reason: 'chỉ tiêu không giao',
      },
    ]);
  });
});

describe('schemes C and D: bonus above the base, and totals that are capped', () => {
  test('C: 97 and 10 of bonus are 107', () => {
    const scheme = schemeOf([leaf('1', { max: '100' }), leaf('T', { kind: 'bonus', max: null })]);
    expect(totals(scored(scheme, ['97 10']))).toEqual(['107']);
  });

  test('D: 1000 points are the most, whatever was exceeded', () => {
    const criteria = [leaf('1', { max: '600' }), leaf('2', { max: '400' })];
    const scheme = schemeOf(criteria, { capAtMaximum: true });
    expect(totals(scored(scheme, ['650 420', '600 380']))).toEqual(['1000', '980']);
  });

  test('H: bonus of an item, of its group and of all together has its limit each', () => {
    const criteria = [
      leaf('1', { max: '100' }),
      group('T', [
        leaf('T1', { kind: 'bonus', max: null }),
        leaf('T2', { kind: 'bonus', max: null }),
      ]),
      leaf('T3', { kind: 'bonus', max: null }),
    ];
    const scheme = schemeOf(criteria, {
      limits: [
        { kind: 'bonus', code: 'T1', most: points('3') },
        { kind: 'bonus', code: 'T', most: points('5') },
        { kind: 'bonus', code: null, most: points('10') },
      ],
    });
    const results = scored(scheme, ['90 4 1 0', '90 4 3 1', '90 4 3 9']);
    expect(totals(results)).toEqual(['94', '96', '100']);
    expect(
      results[2]?.rulings.adjustments.map(({ code, points: by }) => [code, toDecimalText(by)]),
    ).toEqual([
      ['T1', '-1'],
      ['T', '-1'],
      [null, '-4'],
    ]);
  });
});

test.each([
  ['none', ['-4', '9']],
  ['total', ['0', '9']],
  ['group', ['1', '9']],
] as const)('penalties stop: %s', (penaltyStop, expected) => {
  const criteria = [
    group('I', [leaf('1'), leaf('P', { kind: 'penalty', max: null })]),
    leaf('2', { max: '5' }),
  ];
  const scheme = schemeOf(criteria, { penaltyStop });
  expect(totals(scored(scheme, ['3 -8 1', '8 1 2']))).toEqual(expected);
});

describe('scheme I: 0,3 × own score, 0,3 × mean of the others, 0,4 × council', () => {
  const blend: readonly BlendPart[] = [
    { stage: 'self', weight: points('0.3'), how: 'value' },
    { stage: 'cross', weight: points('0.3'), how: 'mean' },
    { stage: 'bloc', weight: points('0.4'), how: 'value' },
  ];
  const scheme = schemeOf([leaf('1', { max: '100' })], { blend });
  const from = (stage: Stage, rows: readonly string[], scorer: number | null = null) => ({
    stage,
    scores: tableOf(scheme, rows).units,
    scorer,
  });
  const candidates: readonly StageCandidate[] = [
    from('self', ['100', '96', '90']),
    from('cross', ['-', '90', '88'], 0),
    from('cross', ['95', '-', '85'], 1),
    from('cross', ['90', '91', '-'], 2),
    from('bloc', ['92', '93', '-']),
  ];

  function blended(with_: Scheme) {
    const choice = chooseStage(with_, candidates, null);
    if (choice.kind !== 'blend') throw new Error(`not a blend: ${choice.kind}`);
    const sources = choice.parts.map(({ part, from: columns }) => ({
      part,
      from: columns.flatMap((index) => candidates[index] ?? []),
    }));
    const { scores, problems } = blendStages(with_, sources);
    return scoreUnits(with_, { leaves: ['1'], units: scores }, { ...nothingGiven, problems });
  }

  test('is exact, without the score of a unit for itself; who lacks a part is not ranked, and it is said', () => {
    const results = blended(scheme);
    // 0,3 × 100 + 0,3 × 92,5 + 0,4 × 92 and 0,3 × 96 + 0,3 × 90,5 + 0,4 × 93
    expect(totals(results)).toEqual(['94.55', '93.15', null]);
    expect(results.map(({ rank }) => rank)).toEqual([1, 2, null]);
    expect(results[2]?.problems).toEqual([{ kind: 'blend-incomplete', leaf: '1', stage: 'bloc' }]);
  });

  test('a trimmed mean of two scores has nothing left', () => {
    const trimmed = blend.map((part) =>
      part.stage === 'cross' ? { ...part, how: 'trimmed-mean' as const } : part,
    );
    for (const { rank, problems } of blended({ ...scheme, blend: trimmed })) {
      expect(rank).toBeNull();
      expect(problems).toContainEqual({ kind: 'blend-incomplete', leaf: '1', stage: 'cross' });
    }
  });

  test('without one of the columns there is no blend, and one that is asked for wins', () => {
    const few = candidates.filter(({ stage }) => stage !== 'cross');
    expect(chooseStage(scheme, few, null)).toEqual({
      kind: 'unknown-stage',
      stage: 'cross',
      by: 'scheme',
      available: ['self', 'bloc'],
    });
    expect(chooseStage(scheme, candidates, 'self')).toMatchObject({
      kind: 'chosen',
      by: 'request',
    });
  });
});

describe('scheme K: Cần Thơ, agencies and communes', () => {
  const best = 'Hoàn thành xuất sắc';
  const good = 'Hoàn thành tốt';
  const done = 'Hoàn thành';
  const not = 'Không hoàn thành';
  const scheme = schemeOf(
    [
      leaf('1', { max: '10' }),
      group('2', [leaf('2.1', { max: '50' }), leaf('2.2', { max: '40' })]),
      leaf('T', { kind: 'bonus', max: '3' }),
      leaf('P', { kind: 'penalty', max: '3' }),
    ],
    {
      limits: [
        { kind: 'bonus', code: null, most: points('3') },
        { kind: 'penalty', code: null, most: points('3') },
      ],
      bands: [
        band(best, '95', { measure: 'points', noZero: true }),
        band(good, '85', { measure: 'points', noZero: true }),
        band(done, '75', { measure: 'points' }),
        band(not, '0', { measure: 'points' }),
      ],
      downgrades: [
        { fact: 'khiển trách', consequence: { kind: 'at-most', band: good } },
        { fact: 'cảnh cáo', consequence: { kind: 'at-most', band: done } },
        { fact: 'không nộp bản tự chấm', consequence: { kind: 'at-most', band: not } },
      ],
    },
  );
  const bandsOf = (results: readonly UnitResult[]): (string | null)[] =>
    results.map((result) => result.band);

  test.each([
    ['10 50 35 0 0', best],
    ['10 50 34.99 0 0', good],
    ['10 50 32 5 0', best],
    ['10 50 40 0 9', best],
    ['0 50 40 3 0', done],
    ['10 45 30 0 0', good],
    ['10 40 25 0 0', done],
    ['10 40 24.99 0 0', not],
  ])('%s is %s', (row, expected) => {
    expect(bandsOf(scored(scheme, [row]))).toEqual([expected]);
  });

  test('a criterion at 0 bars the two best classes, and is named', () => {
    const [result] = scored(scheme, ['0 50 40 3 0']);
    expect(result?.rulings.bars).toEqual([
      { cause: { kind: 'zero-score', leaf: '1' }, atMost: done },
    ]);
    expect(result?.rank).toBe(1);
  });

  test('facts lower the class, never the rank', () => {
    const row = '10 50 38 0 0';
    const facts = [
      ['khiển trách'],
      ['cảnh cáo'],
      ['khiển trách', 'cảnh cáo'],
      ['không nộp bản tự chấm'],
      [],
    ];
    const results = scored(
      scheme,
      facts.map(() => row),
      Object.fromEntries(facts.map((of, unit) => [unit, { facts: of }])),
    );
    expect(bandsOf(results)).toEqual([good, done, done, not, best]);
    expect(results.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 1]);
    expect(results[1]?.rulings.bars).toEqual([
      { cause: { kind: 'fact', fact: 'cảnh cáo' }, atMost: done },
    ]);
    expect(results[4]?.rulings.bars).toEqual([]);
  });

  test('a fact that the scheme does not have is a mistake of the caller', () => {
    expect(() => scored(scheme, ['10 50 38 0 0'], { 0: { facts: ['khác'] } })).toThrow(RangeError);
  });
});

describe('scheme L: Hải Phòng, people', () => {
  const scheme = schemeOf(
    [
      group('I', [leaf('1', { max: '4' }), leaf('2', { max: '6' })]),
      leaf('3', { max: '10' }),
      leaf('4', { max: '80' }),
    ],
    {
      notAssigned: 'rescale-in-group',
      bands: [
        band('Xuất sắc', '90', { fromIncluded: false, mostPercent: points('20') }),
        band('Tốt', '80', { fromIncluded: false }),
        band('Hoàn thành', '50'),
      ],
    },
  );

  test('4 assigned points of a group of 10 are brought to 10, within that group alone', () => {
    expect(totals(scored(scheme, ['3 KGCT 9 70']))).toEqual(['86.5']);
    // Rescaled over the whole it would be 82 × 100 ÷ 94.
    const whole = { ...scheme, notAssigned: 'rescale' as const };
    expect(totals(scored(whole, ['3 KGCT 9 70']))).toEqual(['87.23']);
  });

  test('a group of which nothing was assigned is made up for by all the others', () => {
    expect(totals(scored(scheme, ['KGCT KGCT 9 72']))).toEqual(['90']);
    expect(scored(scheme, ['KGCT KGCT KGCT KGCT'])[0]?.problems).toEqual([
      { kind: 'nothing-assigned' },
    ]);
  });

  test('of the best class one in five is enough; those who tie for it are all in or none', () => {
    const rows = ['4 6 10 71', '4 6 10 72', '4 6 10 71', '4 6 10 50', '4 6 10 40'];
    const shares = exceededShares(scheme.bands, scored(scheme, rows));
    expect(shares).toEqual([
      { band: 'Xuất sắc', considered: 5, allowed: 1, within: [1], beyond: [0, 2] },
    ]);
    const tied = rows.with(1, '4 6 10 71');
    expect(exceededShares(scheme.bands, scored(scheme, tied))[0]).toMatchObject({
      within: [],
      beyond: [0, 1, 2],
    });
    const few = [...rows.slice(1, 2), ...rows.slice(3), ...rows.slice(3)];
    expect(exceededShares(scheme.bands, scored(scheme, few))).toEqual([]);
  });
});

// The floors are made up: no source has one.
describe('scheme M: Tiền Giang, totals above the base and a deduction with its limit; with floors', () => {
  const scheme = schemeOf(
    [
      group('a', [leaf('a1', { max: '50' }), leaf('a2', { max: '30' })]),
      leaf('b', { max: '20' }),
      leaf('T', { kind: 'bonus', max: null }),
      leaf('P', { kind: 'penalty', max: null }),
    ],
    {
      // "Tổng điểm trừ của mục … không quá 1,5 điểm"
      limits: [{ kind: 'penalty', code: 'P', most: points('1.5') }],
      floors: [
        { code: 'a', least: points('50'), measure: 'percent', consequence: { kind: 'not-ranked' } },
        {
          code: 'b',
          least: points('10'),
          measure: 'points',
          consequence: { kind: 'not-classified' },
        },
      ],
      bands: [band('Tốt', '80')],
      downgrades: [{ fact: 'không báo cáo', consequence: { kind: 'not-classified' } }],
    },
  );

  test('100 and 18,4 of bonus are 118,4; deductions have their limit', () => {
    expect(totals(scored(scheme, ['50 30 20 18.4 0', '50 30 20 0 -4']))).toEqual(['118.4', '98.5']);
  });

  test('the floor itself is enough; below it the unit keeps its total and takes no rank', () => {
    const results = scored(scheme, ['20 20 20 30 0', '20 19.99 20 60 0', '20 20 20 20 0']);
    expect(results.map(({ rank }) => rank)).toEqual([1, null, 2]);
    expect(totals(results)).toEqual(['90', '119.99', '80']);
    expect(results[1]?.rulings.setAside).toMatchObject([
      { kind: 'floor', code: 'a', least: points('50'), measure: 'percent' },
    ]);
    expect(results[1]?.band).toBeNull();
  });

  test('of a group that was partly not assigned the floor looks at what was', () => {
    const results = scored(scheme, ['25 KGCT 20 20 0', '24.99 KGCT 20 20 0', 'KGCT KGCT 20 0 0']);
    expect(results.map(({ rulings }) => rulings.setAside.length)).toEqual([0, 1, 0]);
  });

  test('another floor, or a report that was not sent, takes the class and leaves the rank', () => {
    const results = scored(scheme, ['50 30 9.99 0 0', '50 30 10 0 0', '50 30 10 0 0'], {
      2: { facts: ['không báo cáo'] },
    });
    expect(results.map(({ band: of }) => of)).toEqual([null, 'Tốt', null]);
    expect(results.map(({ rank }) => rank)).toEqual([3, 1, 1]);
    expect(results[2]?.rulings.bars).toEqual([
      { cause: { kind: 'fact', fact: 'không báo cáo' }, atMost: null },
    ]);
  });
});

describe('the chain beyond points', () => {
  const scheme = schemeOf([leaf('1'), leaf('T', { kind: 'bonus', max: null })], {
    limits: [{ kind: 'bonus', code: null, most: points('2') }],
    tieBreaks: [{ by: 'more-bonus' }, { by: 'ballot' }, { by: 'women' }, { by: 'chair' }],
  });

  test('more bonus before its limit, then votes, then women, then the chair; each says against whom', () => {
    const chair = (place: number) => ({ place, reason: 'biên bản họp ngày 5/12' });
    const results = scored(scheme, ['8 2', '8 3', '8 2', '8 2', '8 2'], {
      0: { votes: 5, isWomen: false },
      2: { votes: 9, isWomen: false },
      3: { votes: 5, isWomen: true, chair: chair(2) },
      4: { votes: 5, isWomen: true, chair: chair(1) },
    });
    expect(results.map(({ rank }) => rank)).toEqual([5, 1, 2, 4, 3]);
    expect(results.map(({ decidedBy }) => decidedBy)).toEqual([
      { kind: 'tie-break', step: 2, among: [0, 3, 4] },
      { kind: 'tie-break', step: 0, among: [0, 1, 2, 3, 4] },
      { kind: 'tie-break', step: 1, among: [0, 2, 3, 4] },
      { kind: 'tie-break', step: 3, among: [3, 4] },
      { kind: 'tie-break', step: 3, among: [3, 4] },
    ]);
    expect(results[4]?.rulings.splits.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
  });

  test('a step for which one of them has nothing decides nothing', () => {
    const results = scored(scheme, ['8 2', '8 2'], { 0: { votes: 5 } });
    expect(results.map(({ decidedBy }) => decidedBy)).toEqual([
      { kind: 'shared' },
      { kind: 'shared' },
    ]);
  });

  test('a unit that is disqualified keeps its total, and the next one takes its place', () => {
    const results = scored(scheme, ['9 0', '8 0', '7 0'], {
      0: { disqualified: { reason: 'không đăng ký thi đua' } },
    });
    expect(totals(results)).toEqual(['9', '8', '7']);
    expect(results.map(({ rank }) => rank)).toEqual([null, 1, 2]);
    expect(results[0]?.rulings.setAside).toEqual([
      { kind: 'disqualified', reason: 'không đăng ký thi đua' },
    ]);
  });
});
