import { areasOverlap, type Area, type CellAddress } from '../../../workbook/cell-address';
import { fold } from '../fold';
import type { SheetGrid } from '../sheet-grid';
import type { Section } from './sections';

/** Where a table of a section begins. */
export interface TableHeader<Key extends string> {
  /** One row high, as wide as the columns that were recognised. */
  readonly area: Area;
  readonly columns: ReadonlyMap<Key, number>;
}

/** A row of a table in which something stands. */
export interface TableRow<Key extends string> {
  readonly grid: SheetGrid;
  /** The words of a cell, tidied; "" where there is no such column. */
  readonly words: (key: Key) => string;
  /** Where the cell stands, or the first of the row where there is no such column. */
  readonly at: (key: Key) => CellAddress;
  readonly has: (key: Key) => boolean;
}

/** Every row that has the headings of the section; she may have repeated one further down. */
export function findHeaders<Key extends string>(
  grid: SheetGrid,
  { headings, required }: Section<Key>,
): readonly TableHeader<Key>[] {
  const found: TableHeader<Key>[] = [];
  const { top, bottom, left, right } = grid.used;
  for (let row = top; row <= bottom; row += 1) {
    const columns = new Map<Key, number>();
    for (let column = left; column <= right; column += 1) {
      if (!grid.isHome(row, column)) continue;
      const key = headings.get(fold(grid.wordsAt(row, column)));
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    }
    if (!required.every((key) => columns.has(key))) continue;
    const taken = [...columns.values()];
    const last = Math.max(...taken);
    const area = {
      top: row,
      left: Math.min(...taken),
      bottom: row,
      right: grid.areaAt(row, last).right,
    };
    found.push({ area, columns });
  }
  return found;
}

/**
 * The rows below a header, as far as the next header in the same columns; blank rows are left out.
 * @param headers every header of the sheet, of whatever table
 */
export function rowsBelow<Key extends string>(
  grid: SheetGrid,
  { area, columns }: TableHeader<Key>,
  headers: readonly Area[],
): readonly TableRow<Key>[] {
  const below = { ...area, top: area.top + 1, bottom: grid.used.bottom };
  const next = headers.filter((other) => areasOverlap(other, below)).map(({ top }) => top);
  const end = Math.min(grid.used.bottom, ...next.map((top) => top - 1));
  const rows: TableRow<Key>[] = [];
  for (let row = below.top; row <= end; row += 1) {
    const made = tableRow(grid, row, area.left, columns);
    if ([...columns.keys()].some((key) => made.words(key) !== '')) rows.push(made);
  }
  return rows;
}

function tableRow<Key extends string>(
  grid: SheetGrid,
  row: number,
  left: number,
  columns: ReadonlyMap<Key, number>,
): TableRow<Key> {
  return {
    grid,
    words: (key) => {
      const column = columns.get(key);
      // A cell merged over several columns stands in the first of them.
      if (column === undefined || grid.areaAt(row, column).left !== column) return '';
      return cellWords(grid, row, column);
    },
    at: (key) => ({ row, column: columns.get(key) ?? left }),
    has: (key) => columns.has(key),
  };
}

/** A formula without a value is not nothing. A whole number reads as it is typed, whatever its format. */
function cellWords(grid: SheetGrid, row: number, column: number): string {
  const value = grid.valueAt(row, column);
  if (typeof value === 'number' && Number.isInteger(value)) {
    const format = grid.numberFormatAt(row, column);
    if (format === 'General' || format === '@') return String(value);
  }
  const words = grid.wordsAt(row, column);
  return words === '' ? (grid.formulaAt(row, column) ?? '') : words;
}
