import {
  BooleanNumber,
  type IFreeze,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Area } from '../../../workbook/cell-address';
import type { CellLook } from '../../engine/book/cell-look';
import { usualColumnWidth, usualRowHeight, type Sheet } from '../../engine/book/sheet';
import type { Workbook } from '../../engine/book/workbook';
import { cellData, styleData, yesOrNo } from './cell-data';

const PIXELS_PER_POINT = 4 / 3;
const FEWEST_ROWS = 200;
const FEWEST_COLUMNS = 40;
const SPARE = 50;

export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function points(screenPixels: number): number {
  return screenPixels / PIXELS_PER_POINT;
}

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** How large the grid shows a sheet: always some empty space around what is used. */
export function sizeOf(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  let [bottom, right] = [0, 0];
  for (const [row, cells] of sheet.rows) {
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) right = Math.max(right, column);
  }
  for (const merge of sheet.merges) {
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return {
    rows: Math.max(FEWEST_ROWS, bottom + SPARE),
    columns: Math.max(FEWEST_COLUMNS, right + SPARE),
  };
}

/** Whether everything of a sheet is inside so many rows and columns. */
export function fitsIn(sheet: Sheet, rows: number, columns: number): boolean {
  const size = sizeOf(sheet);
  return size.rows - SPARE < rows && size.columns - SPARE < columns;
}

export function freezeOf({ frozen }: Sheet): IFreeze {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

/** A workbook as the grid takes it when it is opened. */
export function workbookData(book: Workbook, id: string): Partial<IWorkbookData> {
  const styles = new Styles();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const sheet of book.sheets) sheets[sheet.id] = sheetData(sheet, styles);
  return {
    id,
    name: book.name,
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets,
    styles: styles.byId,
  };
}

/** A sheet as the grid takes it; each cell brings its own style where there is no list of them. */
export function sheetData(sheet: Sheet, styles: Styles | null = null): Partial<IWorksheetData> {
  const { rows, columns } = sizeOf(sheet);
  const cells: NonNullable<IWorksheetData['cellData']> = {};
  for (const [row, known] of sheet.rows) {
    const line: (typeof cells)[number] = {};
    for (const [column, cell] of known) {
      const data = cellData(cell);
      line[column] =
        styles === null ? data : { ...data, s: styles.idOf(cell.look, cell.numberFormat) };
    }
    cells[row] = line;
  }
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: yesOrNo(sheet.visibility !== 'visible'),
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: pixels(usualColumnWidth),
    defaultRowHeight: pixels(usualRowHeight),
    freeze: freezeOf(sheet),
    mergeData: sheet.merges.map(rangeOf),
    cellData: cells,
    rowData: rowData(sheet),
    columnData: columnData(sheet),
  };
}

function rowData(sheet: Sheet): NonNullable<IWorksheetData['rowData']> {
  const data: NonNullable<IWorksheetData['rowData']> = {};
  for (const [row, height] of sheet.rowHeights)
    data[row] = { h: pixels(height), ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

function columnData(sheet: Sheet): NonNullable<IWorksheetData['columnData']> {
  const data: NonNullable<IWorksheetData['columnData']> = {};
  for (const [column, width] of sheet.columnWidths) data[column] = { w: pixels(width) };
  for (const column of sheet.hiddenColumns)
    data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

/** Styles that many cells share, each under an id. */
class Styles {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<CellLook, Map<string, string>>();
  private next = 1;

  idOf(look: CellLook, numberFormat: string): string {
    const known = this.ids.get(look) ?? new Map<string, string>();
    this.ids.set(look, known);
    const old = known.get(numberFormat);
    if (old !== undefined) return old;
    const id = `style-${this.next}`;
    this.next += 1;
    known.set(numberFormat, id);
    this.byId[id] = styleData(look, numberFormat);
    return id;
  }
}
