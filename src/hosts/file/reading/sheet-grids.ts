import { cellName, union, type Area } from '../../../workbook/cell-address';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { lastColumn, lastRow, maxGridCells, maxMergedCells, maxUsedRangeCells } from '../limits';
import { Refusal, refuseAsTooLarge } from '../refusal';
import type { FilledCell } from './cells-with-sheetjs';

type Grids = Pick<SheetSnapshot, 'origin' | 'values' | 'texts' | 'numberFormats' | 'formulas'>;

/** An empty cell whose number format is not "General". */
export interface FormattedBlank {
  readonly row: number;
  readonly column: number;
  readonly numberFormat: string;
}

/** The four grids over the used range: the cells that hold something, and the merged areas. */
export function buildGrids(
  sheet: string,
  cells: readonly FilledCell[],
  blanks: readonly FormattedBlank[],
  merges: readonly Area[],
): Grids {
  const area = usedRange(sheet, cells, merges);
  if (area === null) {
    return {
      origin: { row: 0, column: 0 },
      values: [],
      texts: [],
      numberFormats: [],
      formulas: [],
    };
  }
  const { top, left, bottom, right } = area;
  refuseManyMerged(merges, area);
  const height = bottom - top + 1;
  const width = right - left + 1;
  const values = new Rows<FilledCell['value']>(height, width, null);
  const texts = new Rows(height, width, '');
  const numberFormats = new Rows(height, width, 'General');
  const formulas = new Rows<string | null>(height, width, null);
  for (const blank of blanks) {
    if (blank.row < top || blank.row > bottom || blank.column < left || blank.column > right)
      continue;
    numberFormats.set(blank.row - top, blank.column - left, blank.numberFormat);
  }
  for (const cell of cells) {
    const row = cell.row - top;
    const column = cell.column - left;
    values.set(row, column, cell.value);
    texts.set(row, column, cell.text);
    numberFormats.set(row, column, cell.numberFormat);
    if (cell.formula !== null) formulas.set(row, column, cell.formula);
  }
  return {
    origin: { row: top, column: left },
    values: values.rows,
    texts: texts.rows,
    numberFormats: numberFormats.rows,
    formulas: formulas.rows,
  };
}

function refuseManyMerged(merges: readonly Area[], used: Area): void {
  let covered = 0;
  for (const { top, left, bottom, right } of merges) {
    const height = Math.min(bottom, used.bottom) - top + 1;
    const width = Math.min(right, used.right) - left + 1;
    covered += Math.max(0, height) * Math.max(0, width);
  }
  if (covered > maxMergedCells) refuseAsTooLarge(`${covered} merged cells`);
}

/** Rows of equal length; those that nothing was set in are one and the same array. */
class Rows<Value> {
  readonly rows: Value[][];
  private readonly empty: Value[];

  constructor(height: number, width: number, blank: Value) {
    this.empty = new Array<Value>(width).fill(blank);
    this.rows = new Array<Value[]>(height).fill(this.empty);
  }

  set(row: number, column: number, value: Value): void {
    let columns = this.rows[row];
    if (columns === undefined || columns === this.empty) {
      columns = this.empty.slice();
      this.rows[row] = columns;
    }
    columns[column] = value;
  }
}

function usedRange(
  sheet: string,
  cells: readonly FilledCell[],
  merges: readonly Area[],
): Area | null {
  const filled = boundsOf(cells);
  const filledRows = new Set(cells.map((cell) => cell.row)).size;
  if (filled !== null && !isBearable(filled, filledRows)) {
    const cell = cellName({ row: filled.bottom, column: filled.right });
    throw new Refusal(
      (file) => ({ code: 'sheet-too-large', params: { file, sheet, cell } }),
      `${sheet} reaches ${cell}`,
    );
  }
  const withMerges = merges
    .filter(isOnSheet)
    .reduce<Area | null>((area, merge) => (area === null ? merge : union(area, merge)), filled);
  // A merge over the whole sheet is somebody's slip (or malice) and not worth millions of empty cells.
  return withMerges !== null && isBearable(withMerges, filledRows) ? withMerges : filled;
}

function boundsOf(cells: readonly FilledCell[]): Area | null {
  let bounds: Area | null = null;
  for (const { row, column } of cells) {
    if (bounds === null) {
      bounds = { top: row, left: column, bottom: row, right: column };
    } else if (
      row < bounds.top ||
      row > bounds.bottom ||
      column < bounds.left ||
      column > bounds.right
    ) {
      bounds = union(bounds, { top: row, left: column, bottom: row, right: column });
    }
  }
  return bounds;
}

function isBearable(area: Area, filledRows: number): boolean {
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  return width * height <= maxUsedRangeCells && width * filledRows <= maxGridCells;
}

function isOnSheet(area: Area): boolean {
  return area.bottom <= lastRow && area.right <= lastColumn;
}
