import type { Area, CellAddress } from './cell-address';

/** What a cell holds. A cell with an Excel error holds its text ("#REF!"). */
export type CellValue = string | number | boolean | null;

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * One sheet as it was read. The four grids have the same shape (all rows of equal length) and start at `origin`,
 * the top left corner of the used range; an empty sheet has grids of no rows.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly origin: CellAddress;
  readonly values: readonly (readonly CellValue[])[];
  /** What Excel shows in the cell; "" where the cell is empty. */
  readonly texts: readonly (readonly string[])[];
  /** Number format codes, "General" where none is set. */
  readonly numberFormats: readonly (readonly string[])[];
  /** The formula with its leading "=", null where the cell holds none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly merges: readonly Area[];
  /** Areas of Excel tables (ListObjects). */
  readonly tables: readonly Area[];
  /** Rows and columns that are hidden or filtered out, counted from 0, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  /** Cells whose font was made for texts from before Unicode (`oldFont`); left out where there is none or it is not known. */
  readonly fonts?: readonly CellFont[];
  /** Names of the charts of ours that stand on the sheet, without their mark and in order; left out where there is none. */
  readonly charts?: readonly string[];
}

/** The font of a cell, counted from A1 of the sheet. */
export interface CellFont extends CellAddress {
  readonly font: string;
}

/** A name defined in the workbook. `sheet` and `area` are null where it does not refer to one plain area. */
export interface DefinedName {
  readonly name: string;
  readonly hidden: boolean;
  readonly sheet: string | null;
  readonly area: Area | null;
  /** The text that the name stands for; left out where it stands for anything else. */
  readonly text?: string;
}

/** Everything that was read of a workbook. Plain data, no Office types. */
export interface Snapshot {
  /** The file's or the workbook's name, without its folder. */
  readonly workbookName: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** The text that Bảng Vàng keeps in the workbook beside its cells; null where there is none. */
  readonly keptText: string | null;
}

/** A visible sheet with nothing on it. */
export function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    origin: { row: 0, column: 0 },
    values: [],
    texts: [],
    numberFormats: [],
    formulas: [],
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

export function findSheet(snapshot: Snapshot, name: string): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** The value at an address counted from A1 of the sheet; null outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.texts[row - sheet.origin.row]?.[column - sheet.origin.column] ?? '';
}

export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.numberFormats[row - sheet.origin.row]?.[column - sheet.origin.column] ?? 'General';
}

export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  return sheet.formulas[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** The used range, or null for an empty sheet. */
export function usedArea(sheet: SheetSnapshot): Area | null {
  const height = sheet.values.length;
  const width = sheet.values[0]?.length ?? 0;
  if (height === 0 || width === 0) return null;
  const { row, column } = sheet.origin;
  return { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
}
