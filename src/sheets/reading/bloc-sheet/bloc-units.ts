import type { Rating } from '../../../awards/conditions';
import { foldName } from '../../../scoring/fold-name';
import {
  blocUnitHeadings,
  directWorkersHeading,
  scoreSheetHeading,
  type BlocUnitHeadings,
} from '../../../text/bloc-sheet-words';
import type { InBoth } from '../../../text/language';
import type { CellPlace } from '../../../workbook/cell-address';
import { findSheet, type Snapshot } from '../../../workbook/snapshot';
import type { Found, SheetFinding } from '../../scoresheet';
import { findBlocSheet } from '../../user-sheets';
import { dateAt, type IsoDate } from '../cells/date-cell';
import { finding } from '../findings';
import { fold } from '../fold';
import { ratingOf } from '../history-sheet/history-words-read';
import type { Section } from '../scheme-sheet/sections';
import { findHeaders, rowsBelow, type TableRow } from '../scheme-sheet/tables';
import { sheetGrid } from '../sheet-grid';

export type UnitColumn = keyof BlocUnitHeadings | 'directWorkers' | 'scored';

/** What the sheet "Thông tin khối" says of one unit; null where a cell is blank or not understood. */
export interface StatedUnit {
  readonly name: string;
  /** Names under which it stood elsewhere or earlier. */
  readonly otherNames: readonly string[];
  /** Such as "biên giới"; null where nobody has said whether it has any. */
  readonly tags: Found<readonly string[]> | null;
  readonly staff: Found<number> | null;
  readonly leaders: Found<number> | null;
  /** In a column that she may have added. */
  readonly directWorkers: Found<number> | null;
  readonly rating: Found<Rating> | null;
  readonly advancedWorkers: Found<number> | null;
  readonly grassrootsFighters: Found<number> | null;
  readonly registered: Found<IsoDate> | null;
  readonly pledged: Found<IsoDate> | null;
  readonly reported: Found<IsoDate> | null;
  /** When its scoring sheet came, in a column that she may have added. */
  readonly scored: Found<IsoDate> | null;
  readonly completedTasks: Found<number> | null;
  readonly targets: Found<number> | null;
  readonly targetsExceeded: Found<number> | null;
  /** The year, also where a whole date is written. */
  readonly founded: Found<number> | null;
  /** Where each figure stands or would have to be written. */
  readonly cells: ReadonlyMap<UnitColumn, CellPlace>;
}

export interface BlocUnitsReading {
  /** By folded name, other names included; the first row of a unit counts. */
  readonly units: ReadonlyMap<string, StatedUnit>;
  readonly findings: readonly SheetFinding[];
}

const COLUMNS = [
  'unit',
  'otherNames',
  'tags',
  'staff',
  'leaders',
  'rating',
  'advancedWorkers',
  'grassrootsFighters',
  'registered',
  'pledged',
  'reported',
  'completedTasks',
  'targets',
  'targetsExceeded',
  'founded',
  'directWorkers',
  'scored',
] as const satisfies readonly UnitColumn[];

const headings: InBoth<Readonly<Record<UnitColumn, string>>> = {
  vi: {
    ...blocUnitHeadings.vi,
    directWorkers: directWorkersHeading.vi,
    scored: scoreSheetHeading.vi,
  },
  en: {
    ...blocUnitHeadings.en,
    directWorkers: directWorkersHeading.en,
    scored: scoreSheetHeading.en,
  },
};

const section: Section<UnitColumn> = {
  headings: new Map(
    COLUMNS.flatMap((key) => [
      [fold(headings.vi[key]), key] as const,
      [fold(headings.en[key]), key] as const,
    ]),
  ),
  required: ['unit', 'staff'],
};

/** The tables of units on the sheet "Thông tin khối"; null without that sheet. */
export function readBlocUnits(snapshot: Snapshot): BlocUnitsReading | null {
  const found = findBlocSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  const grid = sheet === null ? null : sheetGrid(sheet);
  if (sheet === null || grid === null) return null;
  const findings: SheetFinding[] = [];
  const units = new Map<string, StatedUnit>();
  const headers = findHeaders(grid, section);
  const areas = headers.map(({ area }) => area);
  for (const row of headers.flatMap((header) => rowsBelow(grid, header, areas))) {
    if (row.words('unit') === '') continue;
    const unit = readUnit(row, sheet.name, findings);
    for (const name of [unit.name, ...unit.otherNames]) {
      const key = foldName(name);
      if (!units.has(key)) units.set(key, unit);
    }
  }
  return { units, findings };
}

function readUnit(row: TableRow<UnitColumn>, sheet: string, findings: SheetFinding[]): StatedUnit {
  const place = (key: UnitColumn): CellPlace => ({ sheet, ...row.at(key) });
  const read = <Value>(
    key: UnitColumn,
    make: (words: string) => Value | null,
  ): Found<Value> | null => {
    const words = row.words(key);
    if (words === '' || /^[-–.…]+$/.test(words)) return null;
    const value = make(words);
    if (value !== null) return { value, place: place(key) };
    const params = { label: key, text: words };
    findings.push(
      finding('warning', { code: 'bloc-sheet-unreadable', params }, sheet, row.at(key)),
    );
    return null;
  };
  const count = (key: UnitColumn): Found<number> | null => read(key, countOf);
  const date = (key: UnitColumn): Found<IsoDate> | null =>
    read(key, () => {
      const at = row.at(key);
      return dateAt(row.grid, at.row, at.column);
    });
  /** A part that is more than its whole is a slip of one of them: it is told and not used. */
  const partOf = (key: UnitColumn, whole: UnitColumn, of: Found<number> | null) => {
    const part = count(key);
    if (part === null || of === null || part.value <= of.value) return part;
    const params = { part: key, value: part.value, whole, most: of.value };
    findings.push(finding('warning', { code: 'bloc-unit-part-above', params }, sheet, row.at(key)));
    return null;
  };
  const staff = count('staff');
  const targets = count('targets');
  return {
    name: row.words('unit'),
    otherNames: listed(row.words('otherNames')),
    tags: read('tags', listed),
    staff,
    leaders: count('leaders'),
    directWorkers: count('directWorkers'),
    rating: read('rating', ratingOf),
    advancedWorkers: partOf('advancedWorkers', 'staff', staff),
    grassrootsFighters: partOf('grassrootsFighters', 'staff', staff),
    registered: date('registered'),
    pledged: date('pledged'),
    reported: date('reported'),
    scored: date('scored'),
    completedTasks: partOf('completedTasks', 'staff', staff),
    targets,
    targetsExceeded: partOf('targetsExceeded', 'targets', targets),
    founded: read('founded', (words) => {
      const at = row.at('founded');
      return yearIn(words) ?? yearOfDate(dateAt(row.grid, at.row, at.column));
    }),
    cells: new Map(COLUMNS.filter(row.has).map((key) => [key, place(key)])),
  };
}

/** "1997", "năm 1997" */
function yearIn(words: string): number | null {
  const year = /^(?:năm\s+)?((?:18|19|20)\d{2})$/.exec(fold(words))?.[1];
  return year === undefined ? null : Number(year);
}

function yearOfDate(date: IsoDate | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** "biên giới; hải đảo" */
function listed(words: string): readonly string[] {
  return words
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A whole number from 0, with or without dots between thousands. */
function countOf(words: string): number | null {
  const plain = /^\d{1,3}(?:\.\d{3})+$/.test(words) ? words.replace(/\./g, '') : words;
  return /^\d{1,7}$/.test(plain) ? Number(plain) : null;
}
