import { foldName } from '../../scoring/fold-name';
import type { InBoth } from '../../text/language';
import {
  movementHeadings,
  pledgePhrases,
  targetHeadings,
  type MovementHeadings,
  type TargetHeadings,
} from '../../text/pledge-sheet-words';
import type { CellPlace } from '../../workbook/cell-address';
import { findSheet, type Snapshot } from '../../workbook/snapshot';
import { findPledgeSheet } from '../user-sheets';
import { fold, tidy } from './fold';
import { labelledCells } from './cells/labelled-cells';
import type { Section } from './scheme-sheet/sections';
import { findHeaders, rowsBelow, type TableHeader } from './scheme-sheet/tables';
import { sheetGrid, type SheetGrid } from './sheet-grid';

/** A figure or words as they stand in a cell of the pledge. */
export interface PledgedTarget {
  readonly value: string | number;
  readonly place: CellPlace;
}

export interface PledgeTarget {
  readonly code: string;
  readonly name: string;
  /** Such as "tỷ đồng"; "" where nobody says. */
  readonly measure: string;
  /** What holds for every unit without a target of its own; null where there is none. */
  readonly plan: PledgedTarget | null;
  /** By folded name of the unit. */
  readonly byUnit: ReadonlyMap<string, PledgedTarget>;
  readonly note: string;
}

export interface PledgeMovement {
  readonly movement: string;
  readonly aim: string;
  readonly launched: string;
  readonly reviewed: string;
}

/** What the sheet "Giao ước" says. */
export interface Pledge {
  readonly sheet: string;
  /** Null where it does not say for which year it is. */
  readonly year: number | null;
  readonly movements: readonly PledgeMovement[];
  readonly targets: readonly PledgeTarget[];
}

const movementSection: Section<keyof MovementHeadings> = {
  headings: formsOf(['movement', 'aim', 'launched', 'reviewed'], movementHeadings),
  required: ['movement', 'aim'],
};

const targetSection: Section<keyof TargetHeadings> = {
  headings: formsOf(['code', 'name', 'measure', 'plan', 'note'], targetHeadings),
  required: ['name', 'plan'],
};

/** The heading of the second table stands below the rows of the first. */
const bands = [pledgePhrases.vi.targets, pledgePhrases.en.targets].map(fold);

/** Null without that sheet. Rows without a name are left out; a column is a unit's where its heading is. */
export function readPledgeSheet(snapshot: Snapshot): Pledge | null {
  const found = findPledgeSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  const grid = sheet === null ? null : sheetGrid(sheet);
  if (sheet === null || grid === null) return null;
  const movements = findHeaders(grid, movementSection);
  const targets = findHeaders(grid, targetSection);
  const areas = [...movements, ...targets].map(({ area }) => area);
  return {
    sheet: sheet.name,
    year: yearOf(grid),
    movements: movements.flatMap((header) =>
      rowsBelow(grid, header, areas).flatMap((row) =>
        row.words('movement') === '' || bands.includes(fold(row.words('movement')))
          ? []
          : {
              movement: row.words('movement'),
              aim: row.words('aim'),
              launched: row.words('launched'),
              reviewed: row.words('reviewed'),
            },
      ),
    ),
    targets: targets.flatMap((header) => targetsBelow(grid, header, areas)),
  };
}

function targetsBelow(
  grid: SheetGrid,
  header: TableHeader<keyof TargetHeadings>,
  areas: Parameters<typeof rowsBelow>[2],
): readonly PledgeTarget[] {
  const units = unitColumns(grid, header);
  return rowsBelow(grid, header, areas).flatMap((row): PledgeTarget[] => {
    const name = row.words('name');
    if (name === '') return [];
    const line = row.at('name').row;
    return [
      {
        code: row.words('code'),
        name,
        measure: row.words('measure'),
        plan: targetAt(grid, line, row.at('plan').column),
        byUnit: new Map(
          units.flatMap(({ unit, column }) => {
            const own = targetAt(grid, line, column);
            return own === null ? [] : [[unit, own] as const];
          }),
        ),
        note: row.words('note'),
      },
    ];
  });
}

/** Every other heading of the row names a unit. */
function unitColumns(
  grid: SheetGrid,
  { area, columns }: TableHeader<keyof TargetHeadings>,
): readonly { readonly unit: string; readonly column: number }[] {
  const taken = new Set(columns.values());
  const found: { unit: string; column: number }[] = [];
  for (let column = grid.used.left; column <= grid.used.right; column += 1) {
    const words = grid.wordsAt(area.top, column);
    if (taken.has(column) || words === '' || !grid.isHome(area.top, column)) continue;
    found.push({ unit: foldName(words), column });
  }
  return found;
}

function targetAt(grid: SheetGrid, row: number, column: number): PledgedTarget | null {
  const raw = grid.valueAt(row, column);
  const value = typeof raw === 'number' ? raw : tidy(grid.wordsAt(row, column));
  return value === '' ? null : { value, place: { sheet: grid.sheet.name, row, column } };
}

function yearOf(grid: SheetGrid): number | null {
  const labels = new Map([
    [fold(pledgePhrases.vi.year), 'year' as const],
    [fold(pledgePhrases.en.year), 'year' as const],
  ]);
  for (const { place } of labelledCells(grid, labels)) {
    const year = /^(?:năm\s*)?((?:19|20)\d{2})$/.exec(fold(grid.wordsAt(place.row, place.column)));
    if (year !== null) return Number(year[1]);
  }
  return null;
}

function formsOf<Key extends string>(
  keys: readonly Key[],
  headings: InBoth<Readonly<Record<Key, string>>>,
): ReadonlyMap<string, Key> {
  return new Map(
    keys.flatMap((key) => [
      [fold(headings.vi[key]), key] as const,
      [fold(headings.en[key]), key] as const,
    ]),
  );
}
