import type { Points } from '../points';
import { scoreUnits } from '../score-units';
import { rowAfter, type Candidate } from './candidates';
import { noUnitFacts } from '../unit-facts';
import type { Question } from './question';

/** How the two units of a pair stand after a change. */
export type Order = 'same' | 'tie' | 'swap' | 'unranked';

/** The units with the same figure before any tie-break. */
export type Peers = ReadonlyMap<string, readonly number[]>;

export function keyOf({ numerator, denominator }: Points): string {
  return `${numerator}/${denominator}`;
}

/**
 * The order of a pair whose figures before any tie-break are equal after a change. Only those with the same figure
 * have a say in it, so the engine ranks only them.
 */
export function chainOrder(
  question: Question,
  candidate: Candidate,
  steps: number,
  peers: readonly number[],
): Order {
  const { scheme, table, given } = question;
  const units = [candidate.unit, ...peers.filter((unit) => unit !== candidate.unit)];
  const results = scoreUnits(
    scheme,
    {
      leaves: table.leaves,
      units: units.map((unit, at) =>
        at === 0 ? rowAfter(question, candidate, steps) : (table.units[unit] ?? []),
      ),
    },
    {
      facts: units.flatMap((unit) => given.facts[unit] ?? noUnitFacts),
      overrides: [],
      problems: units.map((unit) => given.problems[unit] ?? []),
    },
  );
  const rankOf = (unit: number): number | null => results[units.indexOf(unit)]?.rank ?? null;
  const [above, below] = [rankOf(candidate.pair.above), rankOf(candidate.pair.below)];
  if (above === null || below === null) return 'unranked';
  if (above === below) return 'tie';
  return above < below ? 'same' : 'swap';
}
