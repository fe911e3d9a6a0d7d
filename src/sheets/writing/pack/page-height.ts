import { roomFor } from '../chart-block';
import { rowHeight, type ImageRow } from '../sheet-image';

/** Points of an upright A4 page between its margins: 165 mm by 257 mm. */
const PAGE = { width: 467.7, height: 728.5 };
/** A character of the default font is 7 pixels wide and every column keeps 5 beside them. */
const POINTS = { character: 5.25, padding: 3.75 };
/** Programs round the shrinking down to whole percents, and draw rows a little higher. */
const SAFETY = 0.95;

/**
 * How many empty rows bring something so many rows high onto the next page, where it would be cut by the end of this
 * one; 0 where there is room for it.
 */
export function rowsToNextPage(
  above: readonly ImageRow[],
  height: number,
  columnWidths: readonly number[],
): number {
  const page = pageHeight(columnWidths);
  const [blank] = roomFor(1, columnWidths.length);
  if (blank === undefined) return 0;
  const line = heightOf(blank, columnWidths);
  const used = above.reduce((sum, row) => sum + heightOf(row, columnWidths), 0) % page;
  const isRoom = used + height * line <= page || height * line > page;
  return isRoom ? 0 : Math.ceil((page - used) / line);
}

/** In points of the sheet, which is shrunk until it is one page wide. */
function pageHeight(columnWidths: readonly number[]): number {
  const width = columnWidths.reduce(
    (sum, characters) => sum + characters * POINTS.character + POINTS.padding,
    0,
  );
  return (PAGE.height / Math.min(1, PAGE.width / width)) * SAFETY;
}

function heightOf(row: ImageRow, columnWidths: readonly number[]): number {
  const values = row.cells.map(({ value }) => value);
  return rowHeight(row, values, columnWidths) ?? 15;
}
