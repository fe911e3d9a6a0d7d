import type { Area, CellAddress } from '../../workbook/cell-address';
import type { WrittenValue } from '../../workbook/patch';
import { formulaAt, valueAt, type SheetSnapshot } from '../../workbook/snapshot';

/** Whether the cell has to be written to hold exactly that value. */
export function cellDiffers(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  value: WrittenValue,
): boolean {
  return valueAt(sheet, row, column) !== value || formulaAt(sheet, row, column) !== null;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The cells of an area, row by row. */
export function cellsOf(area: Area): readonly CellAddress[] {
  const height = Math.max(0, area.bottom - area.top + 1);
  const width = Math.max(0, area.right - area.left + 1);
  return Array.from({ length: height * width }, (_, index) => ({
    row: area.top + Math.floor(index / width),
    column: area.left + (index % width),
  }));
}
