import { isInside, union, type Area } from '../../../workbook/cell-address';
import type { CellValue, SheetVisibility } from '../../../workbook/snapshot';
import { plainLook, type CellLook } from './cell-look';
import type { ChartInSheet } from './charts';

export interface Cell {
  readonly value: CellValue;
  /** What is shown, where it was read with the cell; else it is worked out from value and number format. */
  readonly text: string | null;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly look: CellLook;
}

export const blankCell: Cell = {
  value: null,
  text: null,
  formula: null,
  numberFormat: 'General',
  look: plainLook,
};

export interface Table {
  readonly id: string;
  name: string;
  area: Area;
}

export interface Validation {
  readonly area: Area;
  readonly rule: unknown;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
}

export interface PageLayout {
  orientation: string;
  paperSize: string;
  /** In points. */
  margins: { top: number; bottom: number; left: number; right: number };
  titleRows: { readonly first: number; readonly last: number } | null;
  /** How far the sheet is shrunk, as the API has it; in percent, or to so many pages. */
  zoom: PageZoom;
  headers: PageHeaders;
}

export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** The headers of printed pages, as far as the add-in asks for them. */
export interface PageHeaders {
  readonly state: string;
  readonly centre: string;
}

/** A sheet of the workbook in memory. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  /** Rows of cells, both sparse. */
  readonly rows: Map<number, Map<number, Cell>>;
  merges: Area[];
  tables: Table[];
  charts: ChartInSheet[];
  validations: Validation[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** In points; others have the usual width. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  frozen: { readonly rows: number; readonly columns: number } | null;
  readonly page: PageLayout;
  /** Results of formulas by their place and wording: nothing here calculates, but Excel would find them again. */
  readonly knownResults: Map<string, CellValue>;
}

export const usualColumnWidth = 48;
export const usualRowHeight = 15;
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'visible',
    isProtected: false,
    rows: new Map(),
    merges: [],
    tables: [],
    charts: [],
    validations: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: null,
    page: {
      orientation: 'Portrait',
      paperSize: 'Letter',
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4 },
      titleRows: null,
      zoom: { scale: 100 },
      headers: { state: 'Default', centre: '' },
    },
    knownResults: new Map(),
  };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows.get(row)?.get(column) ?? blankCell;
}

export function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  let cells = sheet.rows.get(row);
  if (cells === undefined) {
    cells = new Map();
    sheet.rows.set(row, cells);
  }
  cells.set(column, cell);
  if (cell.formula !== null && cell.value !== null) {
    sheet.knownResults.set(resultKey(row, column, cell.formula), cell.value);
  }
}

/** The result that this formula had in this cell when it was last known; 0 for a formula never seen. */
export function knownResult(sheet: Sheet, row: number, column: number, formula: string): CellValue {
  return sheet.knownResults.get(resultKey(row, column, formula)) ?? 0;
}

function resultKey(row: number, column: number, formula: string): string {
  return `${row},${column},${formula}`;
}

/** Visits every cell of an area that holds or bears anything. */
export function forEachCell(
  sheet: Sheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  for (const [row, cells] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) {
      if (column >= area.left && column <= area.right) visit(cell, row, column);
    }
  }
}

/** Visits every place of an area, also where nothing is. */
export function forEachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** The used range inside an area: cells with content, and unless `valuesOnly` also formats and merges; null for none. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  const include = (area: Area) => (used = used === null ? area : union(used, area));
  forEachCell(sheet, within, (cell, row, column) => {
    if (!isUsed(cell, valuesOnly)) return;
    if (used === null || !isInside({ row, column }, used)) {
      include({ top: row, left: column, bottom: row, right: column });
    }
  });
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      const part = intersection(merge, within);
      if (part !== null) include(part);
    }
  }
  return used;
}

function isUsed(cell: Cell, valuesOnly: boolean): boolean {
  if (cell.value !== null || cell.formula !== null) return true;
  return !valuesOnly && (cell.numberFormat !== 'General' || cell.look !== plainLook);
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}
