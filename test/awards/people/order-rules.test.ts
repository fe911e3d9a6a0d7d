import type { Rating } from '../../../src/awards/conditions';
import type { PastYears } from '../../../src/awards/facts';
import { assessPeople } from '../../../src/awards/people/assess-people';
import { pack2022 } from './pack';
import { everythingDeclared, past, person, rated } from './people';

const YEAR = 2025;

/** A life after an award: so many years up to the award year, the first of them outstanding and with titles. */
interface After {
  readonly award: string;
  readonly years: number;
  readonly outstanding: number;
  readonly title: string;
  readonly titles: number;
  /** The rating of the years that are not outstanding. */
  readonly rest?: Rating;
}

function lifeAfter({ award, years, outstanding, title, titles, rest = 'good' }: After): PastYears {
  const each = Array.from({ length: years }, (_, index) => {
    const rating: Rating = index < outstanding ? 'outstanding' : rest;
    return [YEAR - years + 1 + index, { rating, awards: index < titles ? [title] : [] }] as const;
  });
  return past({ [YEAR - years]: { awards: [award] }, ...Object.fromEntries(each) }, YEAR);
}

function outcome(award: string, life: PastYears): string | undefined {
  const one = person({ award, past: life, declared: everythingDeclared, rating: rated('good') });
  return assessPeople(pack2022, [one]).people[0]?.outcome;
}

describe.each<[string, string, Omit<After, 'years'>]>([
  ['R44.1e', 'HCLĐ3', { award: 'BKTTg', outstanding: 1, title: 'CSTĐCS', titles: 3 }],
  ['R43.1đ', 'HCLĐ2', { award: 'HCLĐ3', outstanding: 2, title: 'CSTĐT', titles: 1 }],
  ['R42.1đ', 'HCLĐ1', { award: 'HCLĐ2', outstanding: 3, title: 'CSTĐB', titles: 2 }],
])('%s', (_, award, least) => {
  const at: After = { ...least, years: 5 };

  test.each<[string, After, string]>([
    ['at every threshold', at, 'pass'],
    ['a year more', { ...at, years: 6 }, 'pass'],
    ['a year less', { ...at, years: 4 }, 'fail'],
    ['a title more', { ...at, titles: least.titles + 1 }, 'pass'],
    ['a title less', { ...at, titles: least.titles - 1 }, 'fail'],
    ['an outstanding year more', { ...at, outstanding: least.outstanding + 1 }, 'pass'],
    ['an outstanding year less', { ...at, outstanding: least.outstanding - 1 }, 'fail'],
    ['years that were only completed', { ...at, rest: 'completed' }, 'fail'],
    ['another award before', { ...at, award: 'BKT' }, 'fail'],
  ])('%s', (_case, life, expected) => {
    expect(outcome(award, lifeAfter(life))).toBe(expected);
  });

  test('years that nobody has written down are missing, not failed', () => {
    expect(outcome(award, past({}, null))).toBe('unknown');
    const { years } = lifeAfter(at);
    const someKnown: PastYears = { years: years.slice(0, 3), known: null, source: null };
    expect(outcome(award, someKnown)).toBe('unknown');
  });

  test('an award for a movement or a sudden deed is no basis', () => {
    const life = lifeAfter(at);
    const ofType = (type: 'movement' | 'ad-hoc'): PastYears => ({
      ...life,
      years: life.years.map((each) => ({
        ...each,
        awards: each.awards.map((given) =>
          given.award === least.title || given.award === least.award ? { ...given, type } : given,
        ),
      })),
    });
    expect(outcome(award, ofType('movement'))).toBe('fail');
    expect(outcome(award, ofType('ad-hoc'))).toBe('fail');
  });
});

describe('titles in a row', () => {
  const inRow = (code: string, years: readonly number[]): PastYears =>
    past(Object.fromEntries(years.map((year) => [year, { awards: [code] }])), YEAR);
  const initiatives = (widest: 'province' | 'nation') => ({
    value: { areThere: true, widest, count: 1, coversProjects: true },
    source: null,
  });
  const judged = (award: string, widest: 'province' | 'nation', life: PastYears) => {
    const parts = { award, past: life, initiatives: initiatives(widest), rating: rated('good') };
    const one = person({ ...parts, declared: everythingDeclared });
    return assessPeople(pack2022, [one]).people[0]?.outcome;
  };

  test.each<[string, readonly number[], string]>([
    ['once', [2025], 'fail'],
    ['twice, three years apart', [2022, 2025], 'pass'],
    ['twice, four years apart', [2021, 2025], 'fail'],
    ['three times', [2021, 2023, 2025], 'pass'],
  ])('R21.1 %s', (_, years, expected) => {
    expect(judged('CSTĐTQ', 'nation', inRow('CSTĐT', years))).toBe(expected);
  });

  test('R21.1 with an initiative of the province only, and without any history', () => {
    expect(judged('CSTĐTQ', 'province', inRow('CSTĐT', [2023, 2025]))).toBe('fail');
    expect(judged('CSTĐTQ', 'nation', past({}, null))).toBe('unknown');
  });

  test('R74.1d: thrice in a row, and nothing known', () => {
    const thrice = inRow('CSTĐCS', [2023, 2024, 2025]);
    expect(judged('BKT', 'province', thrice)).toBe('pass');
    expect(judged('BKT', 'province', past({}, null))).toBe('unknown');
  });
});
