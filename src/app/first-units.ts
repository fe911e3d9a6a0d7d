import type { FirstUnits } from '../text/result-sentences';
import type { BlocComputation } from './computation';

/** Names of more units than these are only counted in one sentence. */
const MOST_NAMED = 3;

/** The first few of these units by name, and how many there are besides. */
export function firstUnits({ scoresheet }: BlocComputation, units: readonly number[]): FirstUnits {
  const named = units.slice(0, MOST_NAMED).map((unit) => scoresheet.units[unit]?.name ?? '');
  return { units: named, more: units.length - named.length };
}
