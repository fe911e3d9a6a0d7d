import type { Area } from '../../../workbook/cell-address';
import {
  blankCell,
  cellAt,
  forEachCell,
  forEachPlace,
  knownResult,
  lastColumn,
  lastRow,
  putCell,
  type Cell,
  type Sheet,
} from '../book/sheet';
import { enteredValue, type Entered } from '../book/entered-value';
import { localAddress } from '../book/references';
import { ApiError } from '../protocol/errors';
import { listOf } from '../protocol/arguments';
import { checkThere, checkWritable, type SheetPlace } from './open-workbook';

/** What a Range of the API is about. */
export interface RangePlace extends SheetPlace {
  readonly area: Area;
}

export function heightOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function widthOf({ left, right }: Area): number {
  return right - left + 1;
}

/** The same sheet, another area; one that is not on a sheet is refused. */
export function placeAt(place: SheetPlace, area: Area): RangePlace {
  const { top, left, bottom, right } = area;
  const isOnSheet = top >= 0 && left >= 0 && bottom <= lastRow && right <= lastColumn;
  if (!isOnSheet || top > bottom || left > right) throw new ApiError('InvalidArgument', 'range');
  return { open: place.open, sheet: place.sheet, area };
}

/** One thing of every cell, as the two-dimensional array that the API gives. */
export function gridOf<Value>(
  { open, sheet, area }: RangePlace,
  read: (cell: Cell) => Value,
): Value[][] {
  checkThere({ open, sheet });
  const height = heightOf(area);
  const width = widthOf(area);
  if (height * width > 5_000_000) throw new ApiError('ResponsePayloadSizeLimitExceeded');
  const blank = read(blankCell);
  return Array.from({ length: height }, (_, down) => {
    const cells = sheet.rows.get(area.top + down);
    return Array.from({ length: width }, (_unused, across) => {
      const cell = cells?.get(area.left + across);
      return cell === undefined ? blank : read(cell);
    });
  });
}

/** One thing that all cells share; null where they differ. */
export function sharedBy(place: RangePlace, read: (cell: Cell) => unknown): unknown {
  const { sheet, area } = place;
  checkThere(place);
  const first = read(cellAt(sheet, area.top, area.left));
  const others = new Set<unknown>();
  let visited = 0;
  forEachCell(sheet, area, (cell) => {
    visited += 1;
    others.add(read(cell));
  });
  others.delete(first);
  const hasBlanks = visited < heightOf(area) * widthOf(area);
  return others.size === 0 && (!hasBlanks || read(blankCell) === first) ? first : null;
}

/** Changes every cell of the range, blank ones too. */
export function changeCells(place: RangePlace, change: (cell: Cell) => Cell): void {
  checkWritable(place);
  const { sheet, area } = place;
  if (heightOf(area) * widthOf(area) > 5_000_000)
    throw new ApiError('InvalidArgument', 'too large');
  forEachPlace(area, (row, column) => {
    putCell(sheet, row, column, change(cellAt(sheet, row, column)));
  });
}

/**
 * Puts a two-dimensional array, or one thing for all cells, into the range as if it were typed; null leaves a cell as it
 * is.
 */
export function enter(place: RangePlace, entries: unknown): void {
  checkWritable(place);
  const { sheet, area } = place;
  eachEntry(place, entries, (entry, row, column) => {
    if (entry === null || entry === undefined) return;
    if (typeof entry === 'object')
      throw new ApiError('InvalidArgument', 'a cell takes plain values');
    if (typeof entry !== 'string' && typeof entry !== 'number' && typeof entry !== 'boolean') {
      throw new ApiError('InvalidArgument', typeof entry);
    }
    const { numberFormat } = cellAt(sheet, row, column);
    putEntered(sheet, row, column, enteredValue(entry, numberFormat));
  });
  place.open.tell({
    kind: 'changed',
    sheetId: sheet.id,
    details: {
      address: localAddress(area),
      changeType: 'RangeEdited',
      triggerSource: 'ThisLocalAddin',
      worksheetId: sheet.id,
    },
  });
}

/** Puts what Excel made of an entry into a cell. */
export function putEntered(sheet: Sheet, row: number, column: number, entered: Entered): void {
  const before = cellAt(sheet, row, column);
  const cell: Cell =
    entered.kind === 'formula'
      ? {
          ...before,
          value: knownResult(sheet, row, column, entered.formula),
          formula: entered.formula,
          text: null,
        }
      : {
          ...before,
          value: entered.value,
          formula: null,
          text: null,
          // What is entered brings its format along only where the cell has none.
          numberFormat:
            before.numberFormat === 'General'
              ? (entered.numberFormat ?? 'General')
              : before.numberFormat,
        };
  putCell(sheet, row, column, cell);
}

export function enterNumberFormats(place: RangePlace, formats: unknown): void {
  checkWritable(place);
  const { sheet } = place;
  eachEntry(place, formats, (format, row, column) => {
    if (format === null || format === undefined) return;
    if (typeof format !== 'string') throw new ApiError('InvalidArgument', 'number format');
    const cell = cellAt(sheet, row, column);
    const isSame = cell.numberFormat === format;
    putCell(sheet, row, column, isSame ? cell : { ...cell, numberFormat: format, text: null });
  });
}

function eachEntry(
  { area }: RangePlace,
  entries: unknown,
  visit: (entry: unknown, row: number, column: number) => void,
): void {
  if (!Array.isArray(entries)) {
    forEachPlace(area, (row, column) => {
      visit(entries, row, column);
    });
    return;
  }
  const rows = listOf(entries, heightOf(area)).map((row) => listOf(row, widthOf(area)));
  for (const [down, row] of rows.entries()) {
    for (const [across, entry] of row.entries()) visit(entry, area.top + down, area.left + across);
  }
}
