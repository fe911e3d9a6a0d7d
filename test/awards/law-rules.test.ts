import type { SubjectFacts } from '../../src/awards/facts';
import { awarded, given, judged, law, pastYear, subject, years, YEAR } from './known';

type Case = readonly [what: string, facts: SubjectFacts, outcome: 'pass' | 'fail' | 'unknown'];

const person = (parts: Parameters<typeof subject>[0]): SubjectFacts =>
  subject({ kind: 'individual', ...parts });

/** 70 % of 20 people, and everything else that an excellent collective needs. */
const collective = {
  rating: 'outstanding',
  counts: { staff: 20, 'advanced-workers': 14, 'completed-tasks': 20, 'grassroots-fighters': 1 },
} as const;

/** Ten years of which everything is known, each completed so well. */
const excellent = years(2016, YEAR, 'outstanding');
const good = years(2016, YEAR, 'good');

const getsFlags = subject({ denied: ['not-flag-eligible'] }).declared;

/** A row of five years after an award of 2020, with what is given within it. */
const after = (award: string, within: Readonly<Record<number, readonly string[]>>): SubjectFacts =>
  subject({ founded: 2000, years: awarded(excellent, { 2020: [award], ...within }) });

const table: Readonly<Record<string, readonly Case[]>> = {
  'R25.1': [
    ['rank 1, selected', subject(), 'pass'],
    ['rank 2', subject({ place: [2, 2] }), 'fail'],
    ['not ranked', subject({ place: null }), 'unknown'],
    ['not selected yet', subject({ undeclared: ['selected'] }), 'unknown'],
    ['not selected', subject({ denied: ['selected'] }), 'fail'],
  ],
  'R25.2': [
    ['rank 1', subject(), 'pass'],
    ['rank 2', subject({ place: [2, 2] }), 'fail'],
    ['rank 1 shared by two', subject({ place: [1, 2] }), 'unknown'],
    ['not ranked', subject({ place: null }), 'unknown'],
  ],
  'R25.3': [
    ['declared', subject(), 'pass'],
    ['denied', subject({ denied: ['movement-leader'] }), 'fail'],
    ['nobody said', subject({ undeclared: ['movement-leader'] }), 'unknown'],
  ],
  'R26.1': [
    ['rank 1, all declared', subject(), 'pass'],
    ['rank 2', subject({ place: [2, 2] }), 'fail'],
    [
      'a condition denied, another open',
      subject({ denied: ['internal-unity'], undeclared: ['selected', 'thrift-integrity'] }),
      'fail',
    ],
    ['a condition open', subject({ undeclared: ['clean-organisations'] }), 'unknown'],
    [
      '9 of 9 targets exceeded, without a word',
      subject({ undeclared: ['exceeded-targets'], counts: { targets: 9, 'targets-exceeded': 9 } }),
      'pass',
    ],
    [
      '8 of 9 targets exceeded, without a word',
      subject({ undeclared: ['exceeded-targets'], counts: { targets: 9, 'targets-exceeded': 8 } }),
      'fail',
    ],
    [
      'targets not counted, without a word',
      subject({ undeclared: ['exceeded-targets'], counts: { targets: 9 } }),
      'unknown',
    ],
  ],
  'R26.2': [
    ['declared', subject(), 'pass'],
    ['denied', subject({ denied: ['movement-leader'] }), 'fail'],
    ['nobody said', subject({ undeclared: ['movement-leader'] }), 'unknown'],
  ],
  'R27.1': [
    ['70 % exactly, one fighter', subject(collective), 'pass'],
    [
      'two fighters',
      subject({ ...collective, counts: { ...collective.counts, 'grassroots-fighters': 2 } }),
      'pass',
    ],
    [
      'fighters not counted',
      subject({
        rating: 'outstanding',
        counts: { staff: 20, 'advanced-workers': 14, 'completed-tasks': 20 },
      }),
      'unknown',
    ],
    [
      '20 of 20 completed, without a word',
      subject({ ...collective, undeclared: ['everyone-completed'] }),
      'pass',
    ],
    [
      'completed not counted, without a word',
      subject({
        rating: 'outstanding',
        undeclared: ['everyone-completed'],
        counts: { staff: 20, 'advanced-workers': 14, 'grassroots-fighters': 1 },
      }),
      'unknown',
    ],
    [
      '13 of 20: 65 %',
      subject({ ...collective, counts: { ...collective.counts, 'advanced-workers': 13 } }),
      'fail',
    ],
    [
      '15 of 20',
      subject({ ...collective, counts: { ...collective.counts, 'advanced-workers': 15 } }),
      'pass',
    ],
    [
      'no fighter',
      subject({ ...collective, counts: { ...collective.counts, 'grassroots-fighters': 0 } }),
      'fail',
    ],
    ['completed well only', subject({ ...collective, rating: 'good' }), 'fail'],
    [
      'staff not known',
      subject({
        rating: 'outstanding',
        counts: { 'advanced-workers': 14, 'grassroots-fighters': 1 },
      }),
      'unknown',
    ],
    [
      'staff of 0',
      subject({ ...collective, counts: { ...collective.counts, staff: 0 } }),
      'unknown',
    ],
    ['rating not known', subject({ counts: collective.counts }), 'unknown'],
    [
      '19 of 20 completed, without a word',
      subject({
        ...collective,
        undeclared: ['everyone-completed'],
        counts: { ...collective.counts, 'completed-tasks': 19 },
      }),
      'fail',
    ],
  ],
  'R28.1': [
    ['completed well, 70 %', subject({ ...collective, rating: 'good' }), 'pass'],
    ['completed excellently', subject(collective), 'pass'],
    ['completed', subject({ ...collective, rating: 'completed' }), 'fail'],
    [
      '70,1 %',
      subject({ rating: 'good', counts: { staff: 1000, 'advanced-workers': 701 } }),
      'pass',
    ],
    ['somebody disciplined', subject({ ...collective, denied: ['nobody-disciplined'] }), 'fail'],
    [
      '69,9 %',
      subject({ rating: 'good', counts: { staff: 1000, 'advanced-workers': 699 } }),
      'fail',
    ],
    ['advanced workers not counted', subject({ rating: 'good', counts: { staff: 10 } }), 'unknown'],
  ],
  'R73.4c': [
    ['rank 2', subject({ place: [2, 2] }), 'pass'],
    ['rank 1', subject(), 'fail'],
    ['rank 3', subject({ place: [3, 3] }), 'fail'],
    ['rank 2 shared', subject({ place: [2, 3] }), 'unknown'],
    ['not ranked', subject({ place: null }), 'unknown'],
    ['unity denied', subject({ place: [2, 2], denied: ['internal-unity'] }), 'fail'],
  ],
  'R74.3a': [
    ['rank 1', subject(), 'fail'],
    ['rank 2', subject({ place: [2, 2] }), 'pass'],
    ['rank 3', subject({ place: [3, 3] }), 'pass'],
    ['rank 4', subject({ place: [4, 4] }), 'fail'],
    ['ranks 3 and 4 shared', subject({ place: [3, 4] }), 'unknown'],
    ['not ranked', subject({ place: null }), 'unknown'],
    [
      'nobody said whether it is united',
      subject({ place: [2, 2], undeclared: ['internal-unity'] }),
      'unknown',
    ],
  ],
  'R74.3d': [
    ['two years', subject({ years: years(2024, YEAR, 'outstanding') }), 'pass'],
    ['three years', subject({ years: years(2023, YEAR, 'outstanding') }), 'pass'],
    [
      'one year, the one before not',
      subject({ years: [pastYear(2024, 'good'), pastYear(YEAR, 'outstanding')] }),
      'fail',
    ],
    [
      'the title instead of the rating',
      subject({ years: [pastYear(2024, 'good', given('TTLĐXS')), pastYear(YEAR, 'outstanding')] }),
      'pass',
    ],
    ['the year before not written', subject({ years: [pastYear(YEAR, 'outstanding')] }), 'unknown'],
    [
      'the year before without a rating',
      subject({ years: [pastYear(2024, null), pastYear(YEAR, 'outstanding')] }),
      'unknown',
    ],
    [
      'this year’s rating from the sheet of the bloc',
      subject({ rating: 'outstanding', years: [pastYear(2024, 'outstanding')] }),
      'pass',
    ],
    [
      'this year failed, whatever was before',
      subject({ rating: 'good', years: years(2010, 2024, 'outstanding') }),
      'fail',
    ],
    ['nothing written at all', subject({ known: null }), 'unknown'],
  ],
  'R73.4e': [
    ['certificate of 2020, five years, a flag', after('BKT', { 2023: ['CTĐT'] }), 'pass'],
    [
      'two certificates within the five years',
      after('BKT', { 2022: ['BKT'], 2024: ['BKB'] }),
      'pass',
    ],
    ['one certificate within', after('BKT', { 2022: ['BKT'] }), 'fail'],
    [
      'four years after the certificate',
      subject({ years: awarded(excellent, { 2021: ['BKT'], 2023: ['CTĐT'] }) }),
      'fail',
    ],
    ['never had a certificate', subject({ years: awarded(excellent, { 2023: ['CTĐT'] }) }), 'fail'],
    [
      'years before 2016 not known',
      subject({ years: awarded(excellent, { 2023: ['CTĐT'] }), known: { from: 2016, to: YEAR } }),
      'unknown',
    ],
    [
      'a year broken',
      subject({
        years: awarded(
          [
            ...years(2016, 2022, 'outstanding'),
            pastYear(2023, 'good'),
            ...years(2024, YEAR, 'outstanding'),
          ],
          { 2017: ['BKT'], 2024: ['CTĐT'] },
        ),
      }),
      'fail',
    ],
    [
      'a year unwritten',
      subject({
        years: awarded([...years(2016, 2022, 'outstanding'), ...years(2024, YEAR, 'outstanding')], {
          2017: ['BKT'],
          2024: ['CTĐT'],
        }),
      }),
      'unknown',
    ],
    [
      'the flag of a movement does not count',
      subject({
        years: [
          ...awarded(years(2016, 2024, 'outstanding'), { 2019: ['BKT'] }),
          pastYear(YEAR, 'outstanding', given('CTĐT', 'movement')),
        ],
      }),
      'fail',
    ],
    [
      'a flag of no stated type counts, and is said',
      subject({
        years: [
          ...awarded(years(2016, 2024, 'outstanding'), { 2019: ['BKT'] }),
          pastYear(YEAR, 'outstanding', given('CTĐT', null)),
        ],
      }),
      'pass',
    ],
    [
      'the flag of the year before the row does not count',
      subject({
        years: awarded(
          [
            ...years(2015, 2018, 'outstanding'),
            pastYear(2019, 'good'),
            ...years(2020, YEAR, 'outstanding'),
          ],
          { 2014: [], 2015: ['BKT'], 2018: ['CTĐT'] },
        ),
      }),
      'fail',
    ],
  ],
  'R75.2': [
    ['declared', subject(), 'pass'],
    ['denied', subject({ denied: ['regulation-criteria'] }), 'fail'],
    ['nobody said', subject({ undeclared: ['regulation-criteria'] }), 'unknown'],
  ],
  'R44.4đ': [
    ['a Government flag', after('BKTTg', { 2022: ['CTĐCP'] }), 'pass'],
    ['two flags', after('BKTTg', { 2022: ['CTĐT'], 2024: ['CTĐB'] }), 'pass'],
    ['a flag and a certificate', after('BKTTg', { 2022: ['CTĐT'], 2024: ['BKT'] }), 'pass'],
    ['one flag', after('BKTTg', { 2022: ['CTĐT'] }), 'fail'],
    [
      'two certificates of a unit that gets no flags',
      after('BKTTg', { 2022: ['BKT'], 2024: ['BKT'] }),
      'pass',
    ],
    [
      'two certificates of a unit that gets flags',
      { ...after('BKTTg', { 2022: ['BKT'], 2024: ['BKT'] }), declared: getsFlags },
      'fail',
    ],
    [
      'four years after the certificate',
      subject({
        founded: 2000,
        years: awarded(excellent, { 2021: ['BKTTg'], 2022: ['CTĐCP'] }),
      }),
      'fail',
    ],
    [
      '9 years old',
      subject({ founded: 2016, years: awarded(excellent, { 2020: ['BKTTg'], 2022: ['CTĐCP'] }) }),
      'fail',
    ],
    [
      '10 years old',
      subject({ founded: 2015, years: awarded(excellent, { 2020: ['BKTTg'], 2022: ['CTĐCP'] }) }),
      'pass',
    ],
    [
      'founded after the award year: a slip',
      subject({ founded: 2026, years: awarded(excellent, { 2020: ['BKTTg'], 2022: ['CTĐCP'] }) }),
      'unknown',
    ],
    [
      'age not known',
      subject({ years: awarded(excellent, { 2020: ['BKTTg'], 2022: ['CTĐCP'] }) }),
      'unknown',
    ],
  ],
  'R43.4d': [
    ['a Government flag and a flag', after('HCLĐ3', { 2021: ['CTĐCP'], 2022: ['CTĐT'] }), 'pass'],
    ['a Government flag alone', after('HCLĐ3', { 2021: ['CTĐCP'] }), 'fail'],
    ['two flags', after('HCLĐ3', { 2021: ['CTĐT'], 2022: ['CTĐT'] }), 'fail'],
    [
      'four flags',
      after('HCLĐ3', { 2021: ['CTĐT'], 2022: ['CTĐT'], 2023: ['CTĐT'], 2024: ['CTĐT'] }),
      'pass',
    ],
    ['three flags', after('HCLĐ3', { 2021: ['CTĐT'], 2022: ['CTĐT'], 2023: ['CTĐT'] }), 'pass'],
    [
      'three certificates of a unit that gets no flags',
      after('HCLĐ3', { 2021: ['BKT'], 2022: ['BKT'], 2023: ['BKT'] }),
      'pass',
    ],
    [
      'two certificates of a unit that gets no flags',
      after('HCLĐ3', { 2021: ['BKT'], 2022: ['BKT'] }),
      'fail',
    ],
    ['the order of another class', after('HCLĐ2', { 2021: ['CTĐCP'], 2022: ['CTĐT'] }), 'fail'],
    [
      'history only since 2021',
      subject({
        years: awarded(years(2021, YEAR, 'outstanding'), { 2021: ['CTĐCP'], 2022: ['CTĐT'] }),
        known: { from: 2021, to: YEAR },
      }),
      'unknown',
    ],
  ],
  'R42.4d': [
    ['two Government flags', after('HCLĐ2', { 2021: ['CTĐCP'], 2022: ['CTĐCP'] }), 'pass'],
    [
      'one Government flag, two flags',
      after('HCLĐ2', { 2021: ['CTĐCP'], 2022: ['CTĐT'], 2023: ['CTĐT'] }),
      'pass',
    ],
    ['one Government flag, one flag', after('HCLĐ2', { 2021: ['CTĐCP'], 2022: ['CTĐT'] }), 'fail'],
    ['three flags', after('HCLĐ2', { 2021: ['CTĐT'], 2022: ['CTĐT'], 2023: ['CTĐT'] }), 'fail'],
    [
      'four flags',
      after('HCLĐ2', { 2021: ['CTĐT'], 2022: ['CTĐT'], 2023: ['CTĐT'], 2024: ['CTĐT'] }),
      'pass',
    ],
    [
      'four certificates of a unit that gets no flags',
      after('HCLĐ2', { 2021: ['BKT'], 2022: ['BKT'], 2023: ['BKT'], 2024: ['BKT'] }),
      'pass',
    ],
    [
      'three certificates of a unit that gets no flags',
      after('HCLĐ2', { 2021: ['BKT'], 2022: ['BKT'], 2023: ['BKT'] }),
      'fail',
    ],
    ['nothing written', subject({ founded: 2000, known: null }), 'unknown'],
  ],
  'R21.1': [
    [
      'fighter of the province in 2022 and 2025',
      person({ years: awarded(good, { 2022: ['CSTĐT'], 2025: ['CSTĐT'] }) }),
      'pass',
    ],
    [
      'three times',
      person({ years: awarded(good, { 2020: ['CSTĐT'], 2022: ['CSTĐT'], 2025: ['CSTĐB'] }) }),
      'pass',
    ],
    ['only once', person({ years: awarded(good, { 2025: ['CSTĐT'] }) }), 'fail'],
    [
      'four years between',
      person({ years: awarded(good, { 2021: ['CSTĐT'], 2025: ['CSTĐT'] }) }),
      'fail',
    ],
    [
      'once, earlier years not known',
      person({
        years: awarded(years(2024, YEAR, 'good'), { 2025: ['CSTĐT'] }),
        known: { from: 2024, to: YEAR },
      }),
      'unknown',
    ],
    [
      'no initiative',
      person({
        years: awarded(good, { 2022: ['CSTĐT'], 2025: ['CSTĐT'] }),
        denied: ['initiative-nation'],
      }),
      'fail',
    ],
  ],
  'R22.1': [
    [
      'three years',
      person({ years: awarded(good, { 2023: ['CSTĐCS'], 2024: ['CSTĐCS'], 2025: ['CSTĐCS'] }) }),
      'pass',
    ],
    ['two years', person({ years: awarded(good, { 2024: ['CSTĐCS'], 2025: ['CSTĐCS'] }) }), 'fail'],
    [
      'four years',
      person({
        years: awarded(good, {
          2022: ['CSTĐCS'],
          2023: ['CSTĐCS'],
          2024: ['CSTĐCS'],
          2025: ['CSTĐCS'],
        }),
      }),
      'pass',
    ],
    [
      'three, with a year between',
      person({ years: awarded(good, { 2022: ['CSTĐCS'], 2024: ['CSTĐCS'], 2025: ['CSTĐCS'] }) }),
      'fail',
    ],
    [
      'this year’s still to be decided',
      person({
        years: awarded(good, { 2023: ['CSTĐCS'], 2024: ['CSTĐCS'] }),
        known: { from: null, to: 2024 },
      }),
      'unknown',
    ],
  ],
  R23: [
    ['excellent', person({ rating: 'outstanding', denied: ['initiative-unit'] }), 'pass'],
    [
      'well, with an initiative',
      person({ rating: 'good', denied: ['initiative-unit'], counts: { initiatives: 1 } }),
      'pass',
    ],
    [
      'well, without anything',
      person({
        rating: 'good',
        denied: ['initiative-unit'],
        counts: { initiatives: 0, projects: 0 },
      }),
      'fail',
    ],
    [
      'well, initiatives not known',
      person({ rating: 'good', undeclared: ['initiative-unit'], counts: { projects: 0 } }),
      'unknown',
    ],
    ['only completed', person({ rating: 'completed', counts: { initiatives: 2 } }), 'fail'],
  ],
  'R24.1': [
    ['well', person({ rating: 'good' }), 'pass'],
    ['excellent', person({ rating: 'outstanding' }), 'pass'],
    ['only completed', person({ rating: 'completed' }), 'fail'],
    ['not rated', person({}), 'unknown'],
  ],
  'R73.1b': [
    [
      'a certificate, five good years, three titles',
      person({
        years: awarded(good, {
          2018: ['BKT'],
          2022: ['CSTĐCS'],
          2023: ['CSTĐCS'],
          2024: ['CSTĐCS'],
        }),
      }),
      'pass',
    ],
    [
      'the certificate within the five years',
      person({
        years: awarded(good, { 2024: ['BKT', 'CSTĐCS'], 2022: ['CSTĐCS'], 2023: ['CSTĐCS'] }),
      }),
      'pass',
    ],
    [
      'two titles',
      person({ years: awarded(good, { 2018: ['BKT'], 2022: ['CSTĐCS'], 2023: ['CSTĐCS'] }) }),
      'fail',
    ],
    [
      'no certificate',
      person({ years: awarded(good, { 2022: ['CSTĐCS'], 2023: ['CSTĐCS'], 2024: ['CSTĐCS'] }) }),
      'fail',
    ],
    [
      'four good years',
      person({
        years: awarded([pastYear(2021, 'completed'), ...years(2022, YEAR, 'good')], {
          2021: ['BKT'],
          2022: ['CSTĐCS'],
          2023: ['CSTĐCS'],
          2024: ['CSTĐCS'],
        }),
      }),
      'fail',
    ],
    [
      'four good years known',
      person({
        years: awarded(years(2022, YEAR, 'good'), {
          2022: ['BKT', 'CSTĐCS'],
          2023: ['CSTĐCS'],
          2024: ['CSTĐCS'],
        }),
        known: { from: 2022, to: YEAR },
      }),
      'unknown',
    ],
  ],
  'R74.1d': [
    [
      'two titles in a row',
      person({ years: awarded(good, { 2024: ['CSTĐCS'], 2025: ['CSTĐCS'] }) }),
      'pass',
    ],
    [
      'two excellent years, two initiatives',
      person({ years: awarded(excellent, {}), counts: { initiatives: 2 } }),
      'pass',
    ],
    ['one title', person({ years: awarded(good, { 2025: ['CSTĐCS'] }) }), 'fail'],
    [
      'one excellent year, two initiatives',
      person({
        years: [...years(2016, 2024, 'good'), pastYear(YEAR, 'outstanding')],
        counts: { initiatives: 2 },
      }),
      'fail',
    ],
    [
      'two excellent years, two projects',
      person({ years: excellent, counts: { initiatives: 0, projects: 2 } }),
      'pass',
    ],
    [
      'two excellent years, one initiative and one project',
      person({ years: excellent, counts: { initiatives: 1, projects: 1 } }),
      'fail',
    ],
    ['two excellent years, initiatives not known', person({ years: excellent }), 'unknown'],
    ['two good years', person({ years: good, counts: { initiatives: 5 } }), 'fail'],
  ],
  'R44.1e': [
    [
      'one excellent year, three titles',
      person({
        years: awarded([...years(2016, 2024, 'good'), pastYear(YEAR, 'outstanding')], {
          2019: ['BKTTg'],
          2021: ['CSTĐCS'],
          2022: ['CSTĐCS'],
          2023: ['CSTĐCS'],
        }),
      }),
      'pass',
    ],
    [
      'no excellent year',
      person({
        years: awarded(good, {
          2019: ['BKTTg'],
          2021: ['CSTĐCS'],
          2022: ['CSTĐCS'],
          2023: ['CSTĐCS'],
        }),
      }),
      'fail',
    ],
    [
      'titles from before the certificate',
      person({
        years: awarded(excellent, {
          2020: ['BKTTg'],
          2018: ['CSTĐCS'],
          2019: ['CSTĐCS'],
          2023: ['CSTĐCS'],
        }),
      }),
      'fail',
    ],
    [
      'ratings not known',
      person({
        years: awarded(years(2016, YEAR, null), {
          2019: ['BKTTg'],
          2021: ['CSTĐCS'],
          2022: ['CSTĐCS'],
          2023: ['CSTĐCS'],
        }),
      }),
      'unknown',
    ],
  ],
  'R43.1đ': [
    [
      'two excellent years, one title',
      person({
        years: awarded([...years(2016, 2023, 'good'), ...years(2024, YEAR, 'outstanding')], {
          2019: ['HCLĐ3'],
          2023: ['CSTĐT'],
        }),
      }),
      'pass',
    ],
    [
      'one excellent year',
      person({
        years: awarded([...years(2016, 2024, 'good'), pastYear(YEAR, 'outstanding')], {
          2019: ['HCLĐ3'],
          2023: ['CSTĐT'],
        }),
      }),
      'fail',
    ],
    ['no title', person({ years: awarded(excellent, { 2019: ['HCLĐ3'] }) }), 'fail'],
    ['nothing written', person({ known: null }), 'unknown'],
  ],
  'R42.1đ': [
    [
      'three excellent years, two titles',
      person({ years: awarded(excellent, { 2019: ['HCLĐ2'], 2021: ['CSTĐT'], 2024: ['CSTĐB'] }) }),
      'pass',
    ],
    [
      'one title',
      person({ years: awarded(excellent, { 2019: ['HCLĐ2'], 2024: ['CSTĐB'] }) }),
      'fail',
    ],
    [
      'two excellent years',
      person({
        years: awarded([...years(2016, 2023, 'good'), ...years(2024, YEAR, 'outstanding')], {
          2019: ['HCLĐ2'],
          2021: ['CSTĐT'],
          2024: ['CSTĐB'],
        }),
      }),
      'fail',
    ],
    ['nothing written', person({ known: null }), 'unknown'],
  ],
};

test.each(Object.entries(table))('%s has a case of every outcome', (_, cases) => {
  expect(new Set(cases.map(([, , outcome]) => outcome))).toEqual(
    new Set(['pass', 'fail', 'unknown']),
  );
});

test('every rule of the law has its cases', () => {
  expect(Object.keys(table).sort()).toEqual(
    law()
      .rules.map(({ id }) => id)
      .sort(),
  );
});

describe.each(Object.entries(table))('%s', (id, cases) => {
  test.each(cases)('%s', (_what, facts, outcome) => {
    expect(judged(id, facts).outcome).toBe(outcome);
  });

  test('nothing known: unknown, never failed, and what would settle it is said', () => {
    const nothing = subject({
      place: null,
      known: null,
      undeclared: [...subject().declared.keys()],
    });
    const { outcome, judged: tree } = judged(id, nothing);
    expect([outcome, tree.outcome]).toEqual(['unknown', 'unknown']);
  });

  test('nothing that is pending is ever passed over', () => {
    const passing = cases.find(([, , outcome]) => outcome === 'pass')?.[1] ?? subject();
    const declared = new Map(passing.declared);
    declared.delete('nothing-pending');
    expect(judged(id, { ...passing, declared }).outcome).toBe('unknown');
    const pending = { holds: false, by: 'A', on: null };
    declared.set('nothing-pending', { value: pending, source: null });
    expect(judged(id, { ...passing, declared }).outcome).toBe('fail');
  });
});
