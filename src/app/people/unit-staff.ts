import { foldName } from '../../scoring/fold-name';
import { rememberTexts } from '../../scoring/remember-texts';
import type { BlocUnitsReading, StatedUnit } from '../../sheets/reading/bloc-sheet/bloc-units';
import type { UnitStaff } from '../../sheets/writing/people/people-results';

/** What the sheet "Thông tin khối" says of the people of its units. */
export interface StaffOfUnits {
  readonly of: (unit: string) => UnitStaff | null;
  /** How many of a unit hold a title of this year; null where nobody has stated it. */
  readonly titleHolders: (foldedUnit: string, awards: readonly string[]) => number | null;
}

export function staffOfUnits(read: BlocUnitsReading | null): StaffOfUnits {
  const units: ReadonlyMap<string, StatedUnit> = read?.units ?? new Map<string, StatedUnit>();
  const fold = rememberTexts(foldName);
  return {
    of: (unit) => {
      const stated = units.get(fold(unit));
      if (stated === undefined) return null;
      const { staff, leaders, directWorkers } = stated;
      return {
        staff: staff?.value ?? null,
        leaders: leaders?.value ?? null,
        directWorkers: directWorkers?.value ?? null,
      };
    },
    titleHolders: (unit, awards) => {
      const stated = units.get(unit);
      const [award, ...others] = awards;
      return others.length === 0 && award === 'LĐTT'
        ? (stated?.advancedWorkers?.value ?? null)
        : null;
    },
  };
}
