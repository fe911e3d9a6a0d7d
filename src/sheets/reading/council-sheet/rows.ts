import { cellName, type Area, type CellAddress } from '../../../workbook/cell-address';
import { rowsBelow, type TableHeader, type TableRow } from '../scheme-sheet/tables';
import type { SheetGrid } from '../sheet-grid';
import type { Remarks } from './remarks';

/** What one row says, and of which bloc; null for all of them. */
export interface OfBloc<Said> {
  readonly bloc: number | null;
  readonly said: Said;
}

/**
 * The rows of a table that say something: more than the cells that the draft was made with, such as the unit's name.
 * @param lead the columns that say nothing by themselves
 * @param areas every header of the sheet, of whatever table
 */
export function rowsThatSay<Key extends string>(
  grid: SheetGrid,
  headers: readonly TableHeader<Key>[],
  lead: readonly Key[],
  areas: readonly Area[],
): readonly TableRow<Key>[] {
  return headers.flatMap((header) => {
    const keys = [...header.columns.keys()];
    const telling = keys.filter((key) => !lead.includes(key));
    return rowsBelow(grid, header, areas).filter(
      (row) => telling.some((key) => row.words(key) !== '') && !isTitle(grid, keys, row),
    );
  });
}

/** A line over several columns, such as the title of the next table. */
function isTitle<Key extends string>(
  grid: SheetGrid,
  keys: readonly Key[],
  row: TableRow<Key>,
): boolean {
  const cells = keys.map((key) => row.at(key));
  return cells.some(({ row: line, column }) => {
    const { left, right } = grid.areaAt(line, column);
    return cells.filter((other) => other.column >= left && other.column <= right).length > 1;
  });
}

/** Where something was said first; the second time it is a mistake. */
export class SaidBefore {
  readonly #cells = new Map<string, string>();

  /** Whether the same was said in a row above: then it is said at the cell. */
  isAgain(what: readonly unknown[], name: string, at: CellAddress, remarks: Remarks): boolean {
    const key = JSON.stringify(what);
    const cell = this.#cells.get(key);
    if (cell === undefined) {
      this.#cells.set(key, cellName(at));
      return false;
    }
    remarks.mistake({ code: 'council-said-twice', params: { unit: name, cell } }, at);
    return true;
  }
}
