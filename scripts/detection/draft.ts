import type { Area } from '../../src/workbook/cell-address';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

/** A cell as it is typed: its value, and how it is shown or computed where that matters. */
export interface DraftCell {
  readonly value: CellValue;
  readonly format?: string;
  /** With its "=". */
  readonly formula?: string;
}

/** A sheet before it becomes a snapshot or a file; rows may be of different lengths. */
export interface DraftSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly DraftCell[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export const nothing: DraftCell = { value: null };

export function typed(value: CellValue): DraftCell {
  return { value };
}

export function rowOf(...values: readonly CellValue[]): readonly DraftCell[] {
  return values.map(typed);
}

export function draftSheet(
  name: string,
  rows: DraftSheet['rows'],
  merges: readonly Area[] = [],
): DraftSheet {
  return { name, isHidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] };
}

/** The workbook as a host would read it. */
export function snapshotOf(sheets: readonly DraftSheet[]): Snapshot {
  return {
    workbookName: 'bang-diem.xlsx',
    sheets: sheets.map(sheetSnapshot),
    names: [],
    keptText: null,
  };
}

function sheetSnapshot(sheet: DraftSheet): SheetSnapshot {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const isEmpty = (cell: DraftCell | undefined): boolean => (cell?.value ?? null) === null;
  const firstRow = sheet.rows.findIndex((row) => !row.every(isEmpty));
  const top = Math.max(0, firstRow);
  const columns = Array.from({ length: width }, (_, column) => column);
  const left = Math.max(
    0,
    columns.findIndex((column) => sheet.rows.some((row) => !isEmpty(row[column]))),
  );
  const grid = <Value>(make: (cell: DraftCell) => Value): Value[][] =>
    sheet.rows
      .slice(top)
      .map((row) => columns.slice(left).map((column) => make(row[column] ?? nothing)));
  return {
    name: sheet.name,
    visibility: sheet.isHidden ? 'hidden' : 'visible',
    origin: { row: top, column: left },
    values: grid(({ value }) => value),
    texts: grid(shown),
    numberFormats: grid(({ format }) => format ?? 'General'),
    formulas: grid(({ formula }) => formula ?? null),
    merges: sheet.merges,
    tables: [],
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    isProtected: false,
  };
}

function shown({ value, format }: DraftCell): string {
  if (value === null) return '';
  if (typeof value === 'number' && format === PERCENT) return `${(value * 100).toFixed(2)}%`;
  if (typeof value === 'number' && format === TWO_DECIMALS) return value.toFixed(2);
  return String(value);
}

export const PERCENT = '0.00%';
export const TWO_DECIMALS = '0.00';
