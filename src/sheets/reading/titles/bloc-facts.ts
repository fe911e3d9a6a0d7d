import type { BlocFacts } from '../../scoresheet';

/** Nothing known of a bloc. */
export const noFacts: BlocFacts = {
  name: null,
  kind: null,
  organiser: null,
  year: null,
  head: null,
  deputy: null,
  nextHead: null,
  nextDeputy: null,
};

/** Each fact from the first source that states it; sources come in descending authority. */
export function firstStated(sources: readonly BlocFacts[]): BlocFacts {
  return sources.reduce<BlocFacts>(
    (known, next) => ({
      name: known.name ?? next.name,
      kind: known.kind ?? next.kind,
      organiser: known.organiser ?? next.organiser,
      year: known.year ?? next.year,
      head: known.head ?? next.head,
      deputy: known.deputy ?? next.deputy,
      nextHead: known.nextHead ?? next.nextHead,
      nextDeputy: known.nextDeputy ?? next.nextDeputy,
    }),
    noFacts,
  );
}
