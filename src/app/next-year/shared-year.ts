import type { Computation } from '../computation';

/** The year that all blocs are of; null where nobody knows, or they differ. */
export function sharedYear(blocs: Computation['blocs']): number | null {
  const years = new Set(blocs.map(({ facts }) => facts.year?.value ?? null));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}
