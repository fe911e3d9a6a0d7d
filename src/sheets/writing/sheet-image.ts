import type { CellFormat, PrintSetup, WrittenValue } from '../../workbook/patch';
import type { CellValue } from '../../workbook/snapshot';

export interface ImageCell {
  readonly value: WrittenValue;
  readonly format: CellFormat;
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
  const wholeWidth = columnWidths.reduce((total, width) => total + width, 0);
  let height = 0;
  let isWrapped = false;
  for (const [index, { format }] of row.cells.entries()) {
    const width = row.isMerged ? wholeWidth : (columnWidths[index] ?? 1);
    const lines = linesOf(values[index] ?? null, width, format);
    isWrapped ||= lines > 1;
    height = Math.max(height, Math.ceil(lines * (format.fontSize ?? DEFAULT_SIZE) * LINE));
  }
  if (row.fit === 'when-wrapped' && !isWrapped) return null;
  return Math.min(height + PADDING, HIGHEST_ROW);
}

/** Of the font in whose characters column widths are counted; Times New Roman is a little narrower. */
const DEFAULT_SIZE = 11;

function linesOf(value: CellValue, width: number, format: CellFormat): number {
  if (typeof value !== 'string') return 1;
  const size = (format.fontSize ?? DEFAULT_SIZE) / DEFAULT_SIZE;
  const room = Math.max(1, Math.floor(width / (size * (format.bold === true ? 1.02 : 0.93))));
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
