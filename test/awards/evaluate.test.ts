import fc from 'fast-check';
import type { Condition } from '../../src/awards/conditions';
import { judge } from '../../src/awards/evaluate';
import type { SubjectFacts } from '../../src/awards/facts';
import { judgingBy } from '../../src/awards/judge-rule';
import {
  decidingLeaves,
  neededFacts,
  undeclaredIn,
  type Judged,
  type JudgedLeaf,
  type Outcome,
} from '../../src/awards/judged';
import { toDecimalText } from '../../src/scoring/points';
import { awarded, given, judged, known, pastYear, subject, years, YEAR } from './known';

const judging = judgingBy({ parameters: [] }, YEAR, ['Xuất sắc', 'Tốt', 'Khá']);

function outcomeOf(condition: Condition, facts: SubjectFacts = subject()): Judged {
  return judge(condition, facts, judging);
}

function leafOf(condition: Condition, facts: SubjectFacts = subject()): JudgedLeaf {
  const tree = outcomeOf(condition, facts);
  if (tree.kind !== 'leaf') throw new Error('Not a leaf');
  return tree;
}

/** Outcome, figure, thresholds and distance of a leaf. */
function figures(condition: Condition, facts: SubjectFacts): unknown {
  const { outcome, figure, least, most, distance } = leafOf(condition, facts);
  const said = [figure, least, most, distance].map((each) => each && toDecimalText(each));
  return [outcome, ...said];
}

describe('figures, thresholds and distances', () => {
  const ratio: Condition = {
    kind: 'ratio',
    of: 'advanced-workers',
    to: 'staff',
    least: '70',
    orDeclared: null,
  };
  test.each<[string, Condition, SubjectFacts, readonly (string | null)[]]>([
    [
      'a share below',
      ratio,
      subject({ counts: { staff: 8, 'advanced-workers': 5 } }),
      ['fail', '62.5', '70', null, '7.5'],
    ],
    [
      'a share at',
      ratio,
      subject({ counts: { staff: 10, 'advanced-workers': 7 } }),
      ['pass', '70', '70', null, '0'],
    ],
    [
      'a share above',
      ratio,
      subject({ counts: { staff: 10, 'advanced-workers': 8 } }),
      ['pass', '80', '70', null, '0'],
    ],
    ['a share of nothing known', ratio, subject(), ['unknown', null, '70', null, null]],
    [
      'exact: 2/3 of 66.666667',
      { ...ratio, least: '66.666667' },
      subject({ counts: { staff: 3, 'advanced-workers': 2 } }),
      ['fail', '66.666666666667', '66.666667', null, '0.000000333333'],
    ],
    [
      'places above',
      { kind: 'place', from: '2', to: '3' },
      subject(),
      ['fail', '1', '2', '3', '1'],
    ],
    [
      'places below',
      { kind: 'place', from: '2', to: '3' },
      subject({ place: [5, 5] }),
      ['fail', '5', '2', '3', '2'],
    ],
    [
      'a tie across the border',
      { kind: 'place', from: '2', to: '3' },
      subject({ place: [3, 4] }),
      ['unknown', '3', '2', '3', null],
    ],
    [
      'percent of the maximum below',
      { kind: 'percent', least: '90' },
      subject({ percent: '89.65' }),
      ['fail', '89.65', '90', null, '0.35'],
    ],
    [
      'percent of the maximum at',
      { kind: 'percent', least: '90' },
      subject({ percent: '90' }),
      ['pass', '90', '90', null, '0'],
    ],
    [
      'percent of the maximum not known',
      { kind: 'percent', least: '90' },
      subject(),
      ['unknown', null, '90', null, null],
    ],
    [
      'a class above',
      { kind: 'class', least: 'Tốt' },
      subject({ class: 'XUẤT SẮC' }),
      ['pass', null, null, null, '0'],
    ],
    [
      'the class',
      { kind: 'class', least: 'Tốt' },
      subject({ class: 'Tốt' }),
      ['pass', null, null, null, '0'],
    ],
    [
      'a class below',
      { kind: 'class', least: 'Tốt' },
      subject({ class: 'Khá' }),
      ['fail', null, null, null, '1'],
    ],
    [
      'a class that the scheme does not have',
      { kind: 'class', least: 'Tốt' },
      subject({ class: 'Đạt' }),
      ['unknown', null, null, null, null],
    ],
    ['no class', { kind: 'class', least: 'Tốt' }, subject(), ['unknown', null, null, null, null]],
    [
      'one of the tags',
      { kind: 'tag', anyOf: ['biên giới', 'hải đảo'] },
      subject({ tags: ['Hải  đảo'] }),
      ['pass', null, null, null, null],
    ],
    [
      'other tags',
      { kind: 'tag', anyOf: ['biên giới'] },
      subject({ tags: ['miền núi'] }),
      ['fail', null, null, null, null],
    ],
    [
      'tags not known',
      { kind: 'tag', anyOf: ['biên giới'] },
      subject(),
      ['unknown', null, null, null, null],
    ],
    [
      'nine years of age',
      { kind: 'age', least: '10' },
      subject({ founded: 2016 }),
      ['fail', '9', '10', null, '1'],
    ],
    ['age not known', { kind: 'age', least: '10' }, subject(), ['unknown', null, '10', null, null]],
    [
      'awards missing',
      { kind: 'awards', awards: ['BKT'], least: '3' },
      subject({ years: [pastYear(2020, null, given('BKT'))] }),
      ['fail', '1', '3', null, '2'],
    ],
    [
      'awards of a row broken in the middle',
      { kind: 'in-a-row', each: { rating: 'outstanding', awards: [] }, least: '5', gap: '1' },
      subject({
        years: [
          ...years(2018, 2022, 'outstanding'),
          pastYear(2023, 'good'),
          ...years(2024, YEAR, 'outstanding'),
        ],
      }),
      ['fail', '2', '5', null, '3'],
    ],
    [
      'rated years',
      { kind: 'rated-years', rating: 'outstanding', least: '3' },
      subject({ years: years(2024, YEAR, 'outstanding') }),
      ['unknown', '2', '3', null, null],
    ],
  ])('%s', (_what, condition, facts, expected) => {
    expect(figures(condition, facts)).toEqual(expected);
  });

  test('a broken row says in which year', () => {
    const list = [
      ...years(2018, 2022, 'outstanding'),
      pastYear(2023, 'good'),
      ...years(2024, YEAR, 'outstanding'),
    ];
    const { notes } = leafOf(
      { kind: 'in-a-row', each: { rating: 'outstanding', awards: [] }, least: '5', gap: '1' },
      subject({ years: list }),
    );
    expect(notes).toEqual([{ kind: 'broken', year: 2023 }]);
  });

  test('a threshold that is not verified says so', () => {
    const parameter = {
      id: 'p',
      name: 'Tỷ lệ',
      value: '90',
      unit: 'percent',
      sourceStatus: 'unverified',
      note: 'thông lệ',
    } as const;
    const tree = judge(
      { kind: 'percent', least: { parameter: 'p' } },
      subject({ percent: '95' }),
      judgingBy({ parameters: [parameter] }, YEAR),
    );
    expect(tree).toMatchObject({
      outcome: 'pass',
      notes: [{ kind: 'unverified', parameter: 'p' }],
    });
  });

  test('a person’s word goes before figures, and says whose it is', () => {
    const condition: Condition = {
      kind: 'ratio',
      of: 'targets-exceeded',
      to: 'targets',
      least: '100',
      orDeclared: 'exceeded-targets',
    };
    const counts = { targets: 9, 'targets-exceeded': 8 };
    expect(leafOf(condition, subject({ counts }))).toMatchObject({
      outcome: 'pass',
      notes: [{ kind: 'declared', by: 'Nguyễn Văn A', on: '2025-12-20' }],
    });
    expect(leafOf(condition, subject({ counts, undeclared: ['exceeded-targets'] })).outcome).toBe(
      'fail',
    );
  });

  test('a sentence of the organiser’s own is declared by its id', () => {
    const condition: Condition = {
      kind: 'stated',
      id: 'cchc',
      text: 'có sáng kiến cải cách hành chính',
    };
    expect(leafOf(condition)).toMatchObject({
      outcome: 'unknown',
      needs: [{ kind: 'declaration', what: 'cchc' }],
    });
    const declared = new Map([['cchc', known({ holds: true, by: 'B', on: null })]]);
    expect(leafOf(condition, { ...subject(), declared }).outcome).toBe('pass');
  });
});

describe('what would settle an unknown outcome', () => {
  test('declarations, each once, in the order of the rule', () => {
    const { judged: tree } = judged(
      'R26.1',
      subject({ undeclared: ['internal-unity', 'exceeded-targets'] }),
    );
    expect(undeclaredIn(tree)).toEqual(['exceeded-targets', 'internal-unity']);
  });

  test('the years and the cell of the history', () => {
    const { judged: tree } = judged(
      'R74.3d',
      subject({ years: [pastYear(2024, null), pastYear(YEAR, null)] }),
    );
    expect(neededFacts(tree)).toEqual([
      { kind: 'rating', year: 2025, source: 'rating' },
      { kind: 'rating', year: 2024, source: 'rating 2024' },
    ]);
  });

  test('an award of the years before those that are known', () => {
    const list = awarded(years(2021, YEAR, 'outstanding'), { 2023: ['CTĐT'] });
    const { judged: tree } = judged(
      'R73.4e',
      subject({ years: list, known: { from: 2021, to: YEAR } }),
    );
    expect(neededFacts(tree)).toEqual([
      { kind: 'award', awards: ['BKT', 'BKB'], year: null, source: 'Lịch sử' },
    ]);
  });

  test('nothing for what is settled', () => {
    const { judged: tree, outcome } = judged(
      'R26.1',
      subject({ place: [2, 2], undeclared: ['internal-unity'] }),
    );
    expect([outcome, neededFacts(tree)]).toEqual(['fail', []]);
  });

  test('the award year, where nobody knows it', () => {
    const tree = judge(
      { kind: 'awards', awards: ['BKT'], least: '1' },
      subject(),
      judgingBy({ parameters: [] }, null),
    );
    expect([tree.outcome, neededFacts(tree)]).toEqual([
      'unknown',
      [{ kind: 'year', source: null }],
    ]);
  });
});

/** Leaves of each outcome, by a person's word. */
const leafFor: Readonly<Record<Outcome, Condition>> = {
  pass: { kind: 'declared', what: 'selected' },
  fail: { kind: 'declared', what: 'voted' },
  unknown: { kind: 'declared', what: 'takes-part' },
};
const said = subject({ denied: ['voted'], undeclared: ['takes-part'] });

const trees = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Outcome>('pass', 'fail', 'unknown').map((outcome) => leafFor[outcome]),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('tree') }),
  ),
})).tree;

/** Every way in which what is unknown could turn out, one way for all. */
function settled(condition: Condition, unknown: 'pass' | 'fail'): Outcome {
  const facts =
    unknown === 'pass'
      ? subject({ denied: ['voted'] })
      : subject({ denied: ['voted', 'takes-part'] });
  return outcomeOf(condition, facts).outcome;
}

describe('three values', () => {
  test('what is certain stays so, whatever is learnt', () => {
    fc.assert(
      fc.property(trees, (condition) => {
        const { outcome } = outcomeOf(condition, said);
        if (outcome === 'unknown') return;
        expect([settled(condition, 'pass'), settled(condition, 'fail')]).toEqual([
          outcome,
          outcome,
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  test('an unknown outcome says what it needs, a settled one needs nothing', () => {
    fc.assert(
      fc.property(trees, (condition) => {
        const tree = outcomeOf(condition, said);
        expect(neededFacts(tree).length > 0).toBe(tree.outcome === 'unknown');
        expect(decidingLeaves(tree).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('fail before unknown in all, pass before unknown in any', () => {
    const of = (...outcomes: Outcome[]): Condition[] => outcomes.map((outcome) => leafFor[outcome]);
    expect(outcomeOf({ kind: 'all', of: of('unknown', 'fail') }, said).outcome).toBe('fail');
    expect(outcomeOf({ kind: 'all', of: of('unknown', 'pass') }, said).outcome).toBe('unknown');
    expect(outcomeOf({ kind: 'any', of: of('unknown', 'pass') }, said).outcome).toBe('pass');
    expect(outcomeOf({ kind: 'any', of: of('unknown', 'fail') }, said).outcome).toBe('unknown');
    expect(outcomeOf({ kind: 'not', of: leafFor.unknown }, said).outcome).toBe('unknown');
  });
});

/** Histories of eight years with gaps in them. */
const pasts = fc.array(
  fc.record({
    rating: fc.constantFrom('outstanding' as const, 'good' as const, null),
    awards: fc.subarray(['BKT', 'CTĐT', 'BKTTg', 'CSTĐCS', 'HCLĐ3', 'CTĐCP']),
    isWritten: fc.boolean(),
  }),
  { minLength: 8, maxLength: 8 },
);

test('missing history never fails and never passes what the whole history would not', () => {
  const ids = ['R73.4e', 'R74.3d', 'R44.4đ', 'R43.4d', 'R73.1b', 'R74.1d', 'R44.1e', 'R22.1'];
  fc.assert(
    fc.property(
      pasts,
      fc.constantFrom(...ids),
      fc.integer({ min: 2018, max: 2026 }),
      (list, id, from) => {
        const written = list.map((one, index) => ({ ...one, year: 2018 + index }));
        const of = (rows: typeof written): SubjectFacts['past']['years'] =>
          rows.map(({ year, rating, awards }) =>
            pastYear(year, rating ?? 'good', ...awards.map((award) => given(award))),
          );
        const whole = judged(
          id,
          subject({ founded: 2000, counts: { initiatives: 2 }, years: of(written) }),
        ).outcome;
        const partly = judged(
          id,
          subject({
            founded: 2000,
            counts: { initiatives: 2 },
            years: written
              .filter(({ isWritten, year }) => isWritten || year >= from)
              .map(({ year, rating, awards }) =>
                pastYear(year, rating, ...awards.map((award) => given(award))),
              ),
            known: from > YEAR ? null : { from, to: YEAR },
          }),
        ).outcome;
        if (partly !== 'unknown') expect(partly).toBe(whole);
      },
    ),
    { numRuns: 3000 },
  );
});
