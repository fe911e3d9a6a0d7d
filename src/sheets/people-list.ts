import type { Person } from '../awards/people/person';
import type { Found, SheetFinding, UnitTable } from './scoresheet';

/** A list of people proposed for awards, as it was found on a sheet. */
export interface PeopleList {
  /** Where the list stands; `unitRows` are the rows of its people. */
  readonly table: UnitTable;
  /** In the order of the sheet, a line each. */
  readonly people: readonly Person[];
  /** The award year that titles or the name of the sheet give. */
  readonly year: Found<number> | null;
}

/** Every list of a workbook. Nothing found is an empty list, never an error. */
export interface PeopleReading {
  readonly lists: readonly PeopleList[];
  readonly findings: readonly SheetFinding[];
}
