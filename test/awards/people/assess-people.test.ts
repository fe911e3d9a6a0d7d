import { assessPeople } from '../../../src/awards/people/assess-people';
import type { InitiativeScope, Person } from '../../../src/awards/people/person';
import type { PersonAssessment } from '../../../src/awards/people/person-assessment';
import { everythingDeclared as declared, past, person, rated } from './people';
import { pack2022 as pack } from './pack';

function assess(...people: Person[]): readonly PersonAssessment[] {
  return assessPeople(() => pack(), people).people;
}

function outcomeOf(parts: Partial<Person>): string | undefined {
  return assess(person({ declared, ...parts }))[0]?.outcome;
}

function initiative(widest: InitiativeScope | null, count = 1): Person['initiatives'] {
  return {
    value: { areThere: true, widest, count, coversProjects: true },
    source: null,
  };
}
const noInitiative: Person['initiatives'] = {
  value: { areThere: false, widest: null, count: 0, coversProjects: true },
  source: null,
};

const cs = { awards: ['CSTĐCS'] };
const provincial = { awards: ['CSTĐT'] };
const good = { rating: 'good' } as const;

describe('each rule just below, at, just above and without the data', () => {
  test.each<[string, Partial<Person>, string]>([
    ['R24 below', { award: 'LĐTT', rating: rated('completed') }, 'fail'],
    ['R24 at', { award: 'LĐTT', rating: rated('good') }, 'pass'],
    ['R24 above', { award: 'LĐTT', rating: rated('outstanding') }, 'pass'],
    ['R24 missing', { award: 'LĐTT' }, 'unknown'],
    ['R24 for soldiers', { award: 'CSTT', rating: rated('good') }, 'pass'],
    ['R23 below', { award: 'CSTĐCS', rating: rated('good'), initiatives: noInitiative }, 'fail'],
    ['R23 at', { award: 'CSTĐCS', rating: rated('good'), initiatives: initiative('unit') }, 'pass'],
    ['R23 by its rating', { award: 'CSTĐCS', rating: rated('outstanding') }, 'pass'],
    ['R23 no better than completed', { award: 'CSTĐCS', rating: rated('completed') }, 'fail'],
    ['R23 missing', { award: 'CSTĐCS', rating: rated('good') }, 'unknown'],
    [
      'R22 two in a row',
      {
        award: 'CSTĐT',
        past: past({ 2024: cs, 2025: cs }, 2025),
        initiatives: initiative('province'),
      },
      'fail',
    ],
    [
      'R22 three in a row',
      {
        award: 'CSTĐT',
        past: past({ 2023: cs, 2024: cs, 2025: cs }, 2025),
        initiatives: initiative('province'),
      },
      'pass',
    ],
    [
      'R22 four in a row, by the ministry',
      {
        award: 'CSTĐB',
        past: past({ 2022: cs, 2023: cs, 2024: cs, 2025: cs }, 2025),
        initiatives: initiative('nation'),
      },
      'pass',
    ],
    [
      'R22 three with a gap',
      {
        award: 'CSTĐT',
        past: past({ 2022: cs, 2024: cs, 2025: cs }, 2025),
        initiatives: initiative('province'),
      },
      'fail',
    ],
    [
      'R22 an initiative of the unit only',
      {
        award: 'CSTĐT',
        past: past({ 2023: cs, 2024: cs, 2025: cs }, 2025),
        initiatives: initiative('unit'),
      },
      'fail',
    ],
    [
      'R22 an initiative whose reach is not named',
      {
        award: 'CSTĐT',
        past: past({ 2023: cs, 2024: cs, 2025: cs }, 2025),
        initiatives: initiative(null),
      },
      'unknown',
    ],
    [
      'R22 a year of which nothing is known',
      {
        award: 'CSTĐT',
        past: past({ 2024: cs, 2025: cs }, null),
        initiatives: initiative('province'),
      },
      'unknown',
    ],
    ['R22 without any history', { award: 'CSTĐT', initiatives: initiative('province') }, 'unknown'],
    [
      'R21 once',
      {
        award: 'CSTĐTQ',
        past: past({ 2025: provincial }, 2025),
        initiatives: initiative('nation'),
      },
      'fail',
    ],
    [
      'R21 twice',
      {
        award: 'CSTĐTQ',
        past: past({ 2022: provincial, 2025: { awards: ['CSTĐB'] } }, 2025),
        initiatives: initiative('nation'),
      },
      'pass',
    ],
    [
      'R74.1d once',
      { award: 'BKT', past: past({ 2025: cs }, 2025), initiatives: noInitiative },
      'fail',
    ],
    ['R74.1d twice', { award: 'BKT', past: past({ 2024: cs, 2025: cs }, 2025) }, 'pass'],
    [
      'R74.1d by two excellent years and two initiatives',
      {
        award: 'BKB',
        past: past({ 2024: { rating: 'outstanding' }, 2025: { rating: 'outstanding' } }, 2025),
        rating: rated('outstanding'),
        initiatives: initiative('unit', 2),
      },
      'pass',
    ],
    [
      'R73.1b four good years',
      {
        award: 'BKTTg',
        past: past(
          {
            2020: { awards: ['BKT'] },
            2021: { rating: 'completed' },
            2022: good,
            2023: { ...good, ...cs },
            2024: { ...good, ...cs },
            2025: { ...good, ...cs },
          },
          2025,
        ),
      },
      'fail',
    ],
    [
      'R73.1b five good years with three titles',
      {
        award: 'BKTTg',
        past: past(
          {
            2020: { awards: ['BKT'] },
            2021: good,
            2022: good,
            2023: { ...good, ...cs },
            2024: { ...good, ...cs },
            2025: { ...good, ...cs },
          },
          2025,
        ),
      },
      'pass',
    ],
    [
      'R73.1b with a movement certificate only',
      {
        award: 'BKTTg',
        past: past(
          {
            2020: { awards: ['BKT'] },
            2021: good,
            2022: good,
            2023: { ...good, ...cs },
            2024: { ...good, ...cs },
            2025: { ...good, ...cs },
          },
          2025,
          { BKT: 'movement' },
        ),
      },
      'fail',
    ],
    ['R73.1b missing', { award: 'BKTTg' }, 'unknown'],
    [
      'R44 before any certificate of the Prime Minister',
      { award: 'HCLĐ3', past: past({}, 2025) },
      'fail',
    ],
    [
      'R44 five years after it',
      {
        award: 'HCLĐ3',
        past: past(
          {
            2020: { awards: ['BKTTg'] },
            2021: good,
            2022: good,
            2023: { ...good, ...cs },
            2024: { ...good, ...cs },
            2025: { rating: 'outstanding', ...cs },
          },
          2025,
        ),
      },
      'pass',
    ],
    ['R43 missing', { award: 'HCLĐ2' }, 'unknown'],
    ['R42 without the class below', { award: 'HCLĐ1', past: past({}, 2025) }, 'fail'],
  ])('%s', (_, parts, outcome) => {
    expect(outcomeOf(parts)).toBe(outcome);
  });
});

test('what only people can declare is waited for, and says so', () => {
  const [waiting, lacking] = assess(
    person({ rating: rated('good') }),
    person({ name: 'Trần Ví Dụ' }),
  );
  expect(waiting).toMatchObject({ outcome: 'unknown', awaitsWord: true });
  expect(lacking).toMatchObject({ outcome: 'unknown', awaitsWord: false });
});

test('a declaration against a person fails', () => {
  const pending = new Map([
    ...declared,
    ['nothing-pending', { value: { holds: false, by: 'x', on: null }, source: null }] as const,
  ]);
  expect(outcomeOf({ rating: rated('good'), declared: pending })).toBe('fail');
});

describe('lines that no rule is applied to', () => {
  test.each<[string, Partial<Person>]>([
    ['no-award', { award: null }],
    ['not-a-person', { award: 'TTLĐXS' }],
    ['not-a-person', { award: 'BKT', category: 'collective', categoryFrom: 'stated' }],
    ['no-rule', { award: 'GK' }],
    ['other-basis', { award: 'BKT', type: 'ad-hoc' }],
  ])('%s', (why, parts) => {
    expect(assess(person(parts))[0]).toMatchObject({ notJudged: why, outcome: 'unknown' });
  });

  test('a year without a pack', () => {
    const { people } = assessPeople(() => null, [person({ year: 2020 })]);
    expect(people[0]).toMatchObject({ notJudged: 'no-pack', outcome: 'unknown', rules: [] });
  });

  test('a title is judged by its rule whatever it is called for', () => {
    expect(assess(person({ award: 'LĐTT', type: 'movement' }))[0]?.notJudged).toBeNull();
  });
});

describe('what stands in the list twice', () => {
  test('a second line for one award fails, the first stays', () => {
    const twin = person({ rating: rated('good'), declared });
    expect(assess(twin, twin).map(({ outcome }) => outcome)).toEqual(['pass', 'fail']);
  });

  test('one achievement by two forms fails on both lines, with the article', () => {
    const achievement = 'Cải cách thủ tục';
    const certificate = past({ 2024: cs, 2025: cs }, 2025);
    const both = assess(
      person({ award: 'BKT', achievement, past: certificate, declared }),
      person({ award: 'GK', achievement }),
    );
    expect(both.map(({ outcome }) => outcome)).toEqual(['fail', 'fail']);
    expect(both[0]?.clashes[0]?.article).toMatch(/khoản 2 Điều 5/);
  });

  test('two state-level forms in a year are a question, since no text confirms the habit', () => {
    const [first] = assess(
      person({ award: 'BKTTg', achievement: 'một' }),
      person({ award: 'HCLĐ3', achievement: 'hai' }),
    );
    expect(first?.clashes).toMatchObject([{ kind: 'state-twice', outcome: 'unknown' }]);
  });
});
