import { areasOverlap, type Area } from '../../workbook/cell-address';
import { formulaAt, textAt, valueAt, type SheetSnapshot } from '../../workbook/snapshot';

/** Excel's last column, counted from 0. */
const LAST_COLUMN = 16_383;
/** Results further away than this from their table would not be found by a reader. */
const FARTHEST = 40;

/** Whether the cell holds nothing that a person could see or that a formula computes. */
export function isEmptyCell(sheet: SheetSnapshot, row: number, column: number): boolean {
  return (
    valueAt(sheet, row, column) === null &&
    formulaAt(sheet, row, column) === null &&
    textAt(sheet, row, column) === ''
  );
}

/** Whether every cell of the area is empty or inside `owned`, and no merged cells of the user's reach into it. */
export function isUnwritten(sheet: SheetSnapshot, area: Area, owned: Area | null = null): boolean {
  if (sheet.merges.some((merge) => areasOverlap(merge, area) && !isWithin(merge, owned))) {
    return false;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = { top: row, left: column, bottom: row, right: column };
      if (!isWithin(cell, owned) && !isEmptyCell(sheet, row, column)) return false;
    }
  }
  return true;
}

/**
 * Whether something new may be put into the area: nothing is written there, and no Excel table reaches into it or
 * touches it from the left, since Excel would stretch the table over it.
 */
export function isFree(sheet: SheetSnapshot, area: Area, owned: Area | null = null): boolean {
  const beside = { ...area, left: Math.max(0, area.left - 1) };
  return (
    !sheet.tables.some((table) => areasOverlap(table, beside)) && isUnwritten(sheet, area, owned)
  );
}

function isWithin(area: Area, outer: Area | null): boolean {
  return (
    outer !== null &&
    area.top >= outer.top &&
    area.left >= outer.left &&
    area.bottom <= outer.bottom &&
    area.right <= outer.right
  );
}

export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The first column of the first `width` columns next to each other, from column `first` on, that are free over the
 * rows and visible, and that none of `reserved` reaches into; null where there are none within reach.
 */
export function firstFreeBlock(
  sheet: SheetSnapshot,
  rows: RowSpan,
  first: number,
  width: number,
  reserved: readonly Area[],
): number | null {
  const hidden = new Set(sheet.hiddenColumns);
  const isFreeColumn = (column: number): boolean => {
    const area = { ...rows, left: column, right: column };
    return (
      !hidden.has(column) &&
      !reserved.some((other) => areasOverlap(other, area)) &&
      isFree(sheet, area)
    );
  };
  let left = first;
  for (let column = first; left <= first + FARTHEST && column <= LAST_COLUMN; column += 1) {
    if (!isFreeColumn(column)) left = column + 1;
    else if (column - left + 1 === width) return left;
  }
  return null;
}

/** Whether nothing at all stands in the column, so that its width is nobody's. */
export function isBlankColumn(sheet: SheetSnapshot, column: number): boolean {
  const isEmpty = sheet.values.every((_, down) =>
    isEmptyCell(sheet, sheet.origin.row + down, column),
  );
  return isEmpty && ![...sheet.merges, ...sheet.tables].some((area) => spans(area, column));
}

function spans(area: Area, column: number): boolean {
  return area.left <= column && column <= area.right;
}
