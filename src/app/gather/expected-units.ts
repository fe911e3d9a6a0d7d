import { foldName } from '../../scoring/fold-name';
import { readBlocUnits } from '../../sheets/reading/bloc-sheet/bloc-units';
import type { CorrectedReading } from '../read-corrected';
import type { Snapshot } from '../../workbook/snapshot';

/** The units that are to send a form. */
export interface ExpectedUnits {
  /** In the order of the list. */
  readonly names: readonly string[];
  /** The unit of the list that a name means; null where it is none of them. */
  readonly find: (name: string) => string | null;
}

/**
 * The list of units: the one that was given, else that of the sheet "Thông tin khối", else the units of a table of several
 * units in the workbook. Null where there is no list.
 */
export function expectedUnits(
  snapshot: Snapshot,
  { reading }: Pick<CorrectedReading, 'reading'>,
  given: readonly string[],
): ExpectedUnits | null {
  const byName = new Map<string, string>();
  const add = (name: string, otherNames: readonly string[] = []): void => {
    const known = byName.get(foldName(name)) ?? name;
    for (const each of [name, ...otherNames]) {
      const key = foldName(each);
      if (key !== '' && !byName.has(key)) byName.set(key, known);
    }
  };
  const stated = given.length > 0 ? null : readBlocUnits(snapshot);
  if (given.length > 0) given.forEach((name) => add(name));
  else if (stated !== null && stated.units.size > 0) {
    for (const { name, otherNames } of stated.units.values()) add(name, otherNames);
  } else {
    for (const { layout, units } of reading.scoresheets) {
      if (layout !== 'sheet-per-unit') units.forEach(({ name }) => add(name));
    }
  }
  if (byName.size === 0) return null;
  return {
    names: [...new Set(byName.values())],
    find: (name) => byName.get(foldName(name)) ?? null,
  };
}
