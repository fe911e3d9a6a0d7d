import { notKnown, nothingKnown, type Declaration, type Fact, type SubjectFacts } from '../facts';
import type { DeclaredCondition } from '../conditions';
import { initiativeScopes, type InitiativeScope, type Person } from './person';

const CONDITIONS: Readonly<Record<InitiativeScope, DeclaredCondition>> = {
  unit: 'initiative-unit',
  province: 'initiative-province',
  nation: 'initiative-nation',
};

/** What rules are judged by, of one line of a list. What the list does not say is not known. */
export function factsOfPerson(person: Person): SubjectFacts {
  const { rating, past, initiatives } = person;
  const count = (isThere: boolean): Fact<number> =>
    isThere ? { ...initiatives, value: initiatives.value?.count ?? null } : notKnown;
  const noProjects = initiatives.value?.areThere === false && initiatives.value.coversProjects;
  return {
    ...nothingKnown('individual'),
    rating,
    past,
    counts: { initiatives: count(true), projects: count(noProjects) },
    declared: new Map([...person.declared, ...initiativeWords(person)]),
  };
}

/** A recognised initiative that reaches further also reaches less far; a level that is not named is not known. */
function initiativeWords({
  initiatives: { value, source },
}: Person): readonly (readonly [DeclaredCondition, Fact<Declaration>])[] {
  const widest = value?.widest ?? null;
  return initiativeScopes.map((scope, index) => {
    let holds: boolean | null = null;
    if (value?.areThere === false) holds = false;
    else if (widest !== null) holds = initiativeScopes.indexOf(widest) >= index;
    else if (value !== null) holds = scope === 'unit' ? true : null;
    const word = holds === null ? null : { holds, by: source ?? '', on: null };
    return [CONDITIONS[scope], { value: word, source }] as const;
  });
}
