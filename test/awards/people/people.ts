import { nothingPast, notKnown } from '../../../src/awards/facts';
import type { PastAward, PastYears } from '../../../src/awards/facts';
import type { Rating } from '../../../src/awards/conditions';
import type { Person } from '../../../src/awards/people/person';

/** An illustrative person of whom the list says nothing but the name, the unit, the award and the year. */
export function person(parts: Partial<Person> = {}): Person {
  return {
    name: 'Nguyễn Minh Họa',
    unit: 'Sở Minh họa',
    position: null,
    identity: null,
    category: null,
    categoryFrom: null,
    award: 'LĐTT',
    awardText: '',
    year: 2025,
    type: null,
    achievement: null,
    past: nothingPast,
    rating: notKnown,
    initiatives: notKnown,
    points: null,
    declared: new Map(),
    source: 'DS!B4',
    ...parts,
  };
}

/** Everything that only people can declare, declared. */
export const everythingDeclared: Person['declared'] = new Map(
  (
    ['selected', 'takes-part', 'solidarity', 'exemplary-compliance', 'nothing-pending'] as const
  ).map((what) => [what, { value: { holds: true, by: 'minh họa', on: null }, source: null }]),
);

export function rated(value: Rating): Person['rating'] {
  return { value, source: null };
}

/** Awards and ratings by year; `knownTo` null: years that are not named are not known. */
export function past(
  years: Readonly<
    Record<number, { readonly awards?: readonly string[]; readonly rating?: Rating }>
  >,
  knownTo: number | null,
  types: Readonly<Record<string, PastAward['type']>> = {},
): PastYears {
  return {
    years: Object.entries(years).map(([year, { awards = [], rating = null }]) => ({
      year: Number(year),
      rank: null,
      class: null,
      rating: { value: rating, source: null },
      awards: awards.map((award) => ({
        award,
        decision: null,
        date: null,
        type: types[award] ?? null,
        source: null,
      })),
    })),
    known: knownTo === null ? null : { from: null, to: knownTo },
    source: null,
  };
}
