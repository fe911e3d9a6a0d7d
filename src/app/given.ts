import type { Council } from '../awards/council';
import { noUnitFacts, type Given, type Override, type UnitFacts } from '../scoring/unit-facts';

/**
 * What the engine is told beside the scores, with the council's word over it: votes, preference for women, the chair's
 * order, who is not considered, facts of the scheme, and scores changed by hand.
 * @param computed what was known without the council, such as an incomplete blend
 * @param council null where there is no sheet "Hội đồng"
 */
export function withCouncil(computed: Given, council: Council | null): Given {
  if (council === null) return computed;
  const cuts = council.cuts.map(({ unit, leaf, points, reason }): Override => ({
    unit,
    leaf,
    points,
    reason,
  }));
  const isCut = (unit: number, leaf: string): boolean =>
    cuts.some((cut) => cut.unit === unit && cut.leaf === leaf);
  const told = toldOfUnits(council);
  const count = Math.max(computed.facts.length, ...[...told.keys()].map((unit) => unit + 1));
  const facts = Array.from({ length: count }, (_, unit): UnitFacts => {
    return { ...(computed.facts[unit] ?? noUnitFacts), ...told.get(unit) };
  });
  return {
    facts,
    overrides: [...computed.overrides, ...cuts],
    // A score given by hand is there, whatever kept it from being put together.
    problems: computed.problems.map((problems, unit) =>
      problems.filter((problem) => !('leaf' in problem) || !isCut(unit, problem.leaf)),
    ),
  };
}

type Told = Partial<Omit<UnitFacts, 'cases'>>;

function toldOfUnits(council: Council): ReadonlyMap<number, Told> {
  const told = new Map<number, Told>();
  const tell = (unit: number, more: Told): void => {
    told.set(unit, { ...told.get(unit), ...more });
  };
  for (const { unit, votes, isWomen, disqualified } of council.opinions) {
    tell(unit, { votes, isWomen, disqualified });
  }
  for (const { unit, place, reason } of council.chair) {
    tell(unit, { chair: { place, reason: reason ?? '' } });
  }
  for (const { unit, fact } of council.facts) {
    tell(unit, { facts: [...(told.get(unit)?.facts ?? []), fact] });
  }
  return told;
}
