import type { Area } from '../../workbook/cell-address';
import type { Chart } from '../../workbook/chart';
import type { CellFormat, PrintSetup, WrittenValue } from '../../workbook/patch';
import type { CellValue } from '../../workbook/snapshot';

export interface ImageCell {
  readonly value: WrittenValue;
  readonly format: CellFormat;
  /** How many columns the cell is wide, itself included; the cells that it covers are empty. One unless said. */
  readonly span?: number;
  /** How many rows it is high, on sheets that are made once; the cells that it covers are empty. One unless said. */
  readonly down?: number;
}

/** A hint that Excel shows at cells of an image, counted like its rows and columns. */
export interface Guide {
  readonly area: Area;
  readonly text: string;
}

export interface ImageRow {
  /** As many as the image is wide. */
  readonly cells: readonly ImageCell[];
  /** Whether the row is one cell over the whole width. */
  readonly isMerged: boolean;
  /**
   * Whether the height is set to what the texts need: for every row, or only where a text takes more than one line,
   * so that Excel fits the row to what a person types there.
   */
  readonly fit: 'always' | 'when-wrapped';
  /** Columns whose values decide how the row looks. */
  readonly styledBy: readonly number[];
}

/** What one of our sheets should look like, counted from the block's top left corner. */
export interface SheetImage {
  readonly rows: readonly ImageRow[];
  /** In characters. */
  readonly columnWidths: readonly number[];
  /** How many rows and columns stay in view; rows 0 for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly orientation: PrintSetup['orientation'];
  /** Rows repeated at the top of every page. */
  readonly repeated: { readonly first: number; readonly last: number } | null;
  /** Shown at the title's cell; null for none. */
  readonly hint: string | null;
  /** Shown at other cells, set once when the sheet is made. */
  readonly guides?: readonly Guide[];
  /** Charts over empty cells of the image; every area of theirs is counted like its rows and columns. */
  readonly charts?: readonly ImageChart[];
}

export interface ImageChart {
  /** Begins with the kind of the sheet and a full stop; no other sheet's chart has it. */
  readonly name: string;
  readonly chart: Chart;
}

/** A row of separate cells. */
export function cellsRow(
  cells: readonly ImageCell[],
  styledBy: readonly number[] = [0],
  fit: ImageRow['fit'] = 'always',
): ImageRow {
  return { cells, isMerged: false, fit, styledBy };
}

/** One text over the whole width. */
export function wideRow(value: string | null, format: CellFormat, width: number): ImageRow {
  const cells = Array.from({ length: width }, (_, index) => ({
    value: index === 0 ? value : null,
    format,
  }));
  return { cells, isMerged: width > 1, fit: 'always', styledBy: [0] };
}

/** A cell of several columns, with those that it covers. */
export function spanned(value: WrittenValue, format: CellFormat, span: number): ImageCell[] {
  const covered = Array.from({ length: span - 1 }, (): ImageCell => ({ value: null, format }));
  return [{ value, format, span }, ...covered];
}

/** Times New Roman needs about 1.3 of its size a line. */
const LINE = 1.3;
/** In points, above and below the text together. */
const PADDING = 5;
/** Excel's bound. */
const HIGHEST_ROW = 409;

/**
 * The height in points that a row needs for these values; null where it may be left to Excel. It is estimated, since
 * neither merged cells nor files are fitted by whoever opens them.
 */
export function rowHeight(
  row: ImageRow,
  values: readonly CellValue[],
  columnWidths: readonly number[],
): number | null {
  const wholeWidth = total(columnWidths);
  let height = 0;
  let isWrapped = false;
  for (const [index, { format, span = 1 }] of row.cells.entries()) {
    const own = columnWidths.slice(index, index + span);
    const width = row.isMerged ? wholeWidth : total(own);
    const lines = linesOf(values[index] ?? null, width, format);
    isWrapped ||= lines > 1;
    height = Math.max(height, Math.ceil(lines * (format.fontSize ?? DEFAULT_SIZE) * LINE));
  }
  if (row.fit === 'when-wrapped' && !isWrapped) return null;
  return Math.min(height + PADDING, HIGHEST_ROW);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Of the font in whose characters column widths are counted; Times New Roman is a little narrower. */
const DEFAULT_SIZE = 11;

/** Capitals are so much wider than small letters. */
const CAPITALS = 1.3;

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function linesOf(value: CellValue, width: number, format: CellFormat): number {
  if (typeof value !== 'string') return 1;
  const size = (format.fontSize ?? DEFAULT_SIZE) / DEFAULT_SIZE;
  const letter = (format.bold === true ? 1.02 : 0.93) * (isInCapitals(value) ? CAPITALS : 1);
  const room = Math.max(1, Math.floor(width / (size * letter)));
  let lines = 1;
  let used = 0;
  for (const word of value.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(Math.max(0, word.length - 1) / room);
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
