import type { Area, CellAddress } from '../../workbook/cell-address';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { formulaAt, numberFormatAt, textAt, usedArea, valueAt } from '../../workbook/snapshot';
import { tidy } from './fold';

/** A sheet seen with its merged areas resolved: every cell of a merge reads as the merge's first cell. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  /** The used range; an empty sheet has none and no grid is made of it. */
  readonly used: Area;
  /** The merge that covers a cell, or the cell alone. */
  areaAt(row: number, column: number): Area;
  /** True for the first cell of a merge and for cells outside every merge. */
  isHome(row: number, column: number): boolean;
  valueAt(row: number, column: number): CellValue;
  /** The words in a cell, tidied; a number reads as Excel shows it. */
  wordsAt(row: number, column: number): string;
  numberFormatAt(row: number, column: number): string;
  /** The formula with its "=", null where there is none. */
  formulaAt(row: number, column: number): string | null;
  /** Whether a cell, seen through its merge, holds nothing but spaces. */
  isEmptyAt(row: number, column: number): boolean;
}

/** The grids of the sheets that a table reaches into, by sheet name. */
export type Grids = ReadonlyMap<string, SheetGrid>;

/** Null for an empty sheet. Takes time and memory in proportion to the merged cells inside the used range. */
export function sheetGrid(sheet: SheetSnapshot): SheetGrid | null {
  const used = usedArea(sheet);
  if (used === null) return null;
  const merged = new Map<string, Area>();
  for (const merge of sheet.merges) {
    const bottom = Math.min(merge.bottom, used.bottom);
    const right = Math.min(merge.right, used.right);
    for (let row = merge.top; row <= bottom; row += 1) {
      for (let column = merge.left; column <= right; column += 1) {
        merged.set(`${row}:${column}`, merge);
      }
    }
  }
  const areaAt = (row: number, column: number): Area =>
    merged.get(`${row}:${column}`) ?? { top: row, left: column, bottom: row, right: column };
  const home = (row: number, column: number): CellAddress => {
    const { top, left } = areaAt(row, column);
    return { row: top, column: left };
  };
  const wordsAt = (row: number, column: number): string => {
    const at = home(row, column);
    const value = valueAt(sheet, at.row, at.column);
    if (value === null) return '';
    if (typeof value === 'string') return tidy(value);
    const shown = tidy(textAt(sheet, at.row, at.column));
    return shown === '' ? String(value) : shown;
  };
  return {
    sheet,
    used,
    areaAt,
    isHome: (row, column) => {
      const at = home(row, column);
      return at.row === row && at.column === column;
    },
    valueAt: (row, column) => {
      const at = home(row, column);
      return valueAt(sheet, at.row, at.column);
    },
    wordsAt,
    numberFormatAt: (row, column) => {
      const at = home(row, column);
      return numberFormatAt(sheet, at.row, at.column);
    },
    formulaAt: (row, column) => {
      const at = home(row, column);
      return formulaAt(sheet, at.row, at.column);
    },
    isEmptyAt: (row, column) => wordsAt(row, column) === '',
  };
}
