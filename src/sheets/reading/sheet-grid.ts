import type { Area } from '../../workbook/cell-address';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { formulaAt, numberFormatAt, textAt, usedArea, valueAt } from '../../workbook/snapshot';
import { tidy } from './fold';

/** No heading, name, score or remark is longer; looking for patterns in longer texts would take long. */
const MOST_CHARACTERS = 1_000;

function words(text: string): string {
  return tidy(text).slice(0, MOST_CHARACTERS);
}

/** At least as many columns as a sheet has. */
const MOST_COLUMNS = 2 ** 14;

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
  const merged = new Map<number, Area>();
  const keyOf = (row: number, column: number): number => row * MOST_COLUMNS + column;
  for (const merge of sheet.merges) {
    const bottom = Math.min(merge.bottom, used.bottom);
    const right = Math.min(merge.right, used.right);
    for (let row = merge.top; row <= bottom; row += 1) {
      for (let column = merge.left; column <= right; column += 1) {
        merged.set(keyOf(row, column), merge);
      }
    }
  }
  // Most cells lie in no merged area: they are looked up without making anything.
  const mergeAt = (row: number, column: number): Area | undefined =>
    merged.size === 0 ? undefined : merged.get(keyOf(row, column));
  const areaAt = (row: number, column: number): Area =>
    mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const atHome =
    <Value>(read: (sheet: SheetSnapshot, row: number, column: number) => Value) =>
    (row: number, column: number): Value => {
      const merge = mergeAt(row, column);
      return merge === undefined ? read(sheet, row, column) : read(sheet, merge.top, merge.left);
    };
  const wordsAt = atHome((of, row, column) => {
    const value = valueAt(of, row, column);
    if (value === null) return '';
    if (typeof value === 'string') return words(value);
    const shown = words(textAt(of, row, column));
    return shown === '' ? String(value) : shown;
  });
  return {
    sheet,
    used,
    areaAt,
    isHome: (row, column) => {
      const merge = mergeAt(row, column);
      return merge === undefined || (merge.top === row && merge.left === column);
    },
    valueAt: atHome(valueAt),
    wordsAt,
    numberFormatAt: atHome(numberFormatAt),
    formulaAt: atHome(formulaAt),
    isEmptyAt: (row, column) => wordsAt(row, column) === '',
  };
}
