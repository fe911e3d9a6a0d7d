import type { Area } from '../../../workbook/cell-address';
import { goesOnTo, isBlankColumn } from './blank-columns';
import { readHeading, type Heading } from './headings';
import type { SheetGrid } from '../sheet-grid';
import { headingBeside } from './unmerged-headings';

/** Where a scoring table begins, and which way it runs. */
export interface TableHeader {
  /** What the lines (rows) of the table are. */
  readonly rowsAre: 'units' | 'criteria';
  /** The column that names them. */
  readonly anchor: number;
  /** Where the names are merged over more columns, the last of these. */
  readonly anchorRight: number;
  /** The column with "STT", where there is one. */
  readonly order: number | null;
  readonly area: Area;
}

/** Header rows are few; a deeper "header" is a misreading. */
const MOST_HEADER_ROWS = 6;

/** Every place of the sheet that looks like the header of a scoring table, from the top down. */
export function findHeaders(grid: SheetGrid): TableHeader[] {
  const headers: TableHeader[] = [];
  let searchFrom = grid.used.top;
  for (let row = grid.used.top; row <= grid.used.bottom; row += 1) {
    if (row < searchFrom) continue;
    const header = headerAt(grid, row);
    if (header === null) continue;
    headers.push(header);
    searchFrom = header.area.bottom + 1;
  }
  return headers;
}

function headerAt(grid: SheetGrid, row: number): TableHeader | null {
  for (let column = grid.used.left; column <= grid.used.right; column += 1) {
    if (!grid.isHome(row, column) || typeof grid.valueAt(row, column) !== 'string') continue;
    const words = grid.wordsAt(row, column);
    if (words.endsWith(':')) continue;
    const { role } = readHeading(words);
    if (role !== 'unit' && role !== 'criterion') continue;
    const area = grid.areaAt(row, column);
    // A heading over several columns is a title of theirs, unless the names below are merged alike.
    if (area.left !== area.right && !namesAreMerged(grid, area)) continue;
    const top = headerTop(grid, row, area.right);
    const bottom = headerBottom(grid, row, column);
    const right = headerRight(grid, top, bottom, area.right);
    if (right === area.right) continue;
    const order = orderColumn(grid, top, bottom, column);
    return {
      rowsAre: role === 'unit' ? 'units' : 'criteria',
      anchor: column,
      anchorRight: area.right,
      order,
      area: { top, bottom, left: order ?? column, right },
    };
  }
  return null;
}

/** Super-headings may stand above the anchor's own row: merged over columns of the table, nothing over the anchor. */
function headerTop(grid: SheetGrid, row: number, anchor: number): number {
  let top = row;
  while (top > grid.used.top && row - top < MOST_HEADER_ROWS) {
    const above = top - 1;
    if (!grid.isEmptyAt(above, anchor)) break;
    let headings = 0;
    for (let column = anchor + 1; column <= grid.used.right; column += 1) {
      if (!grid.isHome(above, column) || grid.isEmptyAt(above, column)) continue;
      const area = grid.areaAt(above, column);
      headings += area.right > area.left ? 2 : 1;
    }
    if (headings < 2) break;
    top = above;
  }
  return top;
}

/** The header goes on as far as the anchor's merge, and over further rows that only name columns. */
function headerBottom(grid: SheetGrid, row: number, anchor: number): number {
  let bottom = grid.areaAt(row, anchor).bottom;
  while (bottom < grid.used.bottom && bottom - row < MOST_HEADER_ROWS) {
    const next = bottom + 1;
    let names = 0;
    let figures = 0;
    for (let column = grid.used.left; column <= grid.used.right; column += 1) {
      if (!grid.isHome(next, column) || grid.isEmptyAt(next, column)) continue;
      if (column <= anchor) return bottom;
      if (typeof grid.valueAt(next, column) === 'string') names += 1;
      else figures += 1;
    }
    if (names === 0 || figures > 0) break;
    bottom = next;
  }
  return bottom;
}

function namesAreMerged(grid: SheetGrid, heading: Area): boolean {
  let merged = 0;
  const last = Math.min(heading.bottom + 4, grid.used.bottom);
  for (let row = heading.bottom + 1; row <= last; row += 1) {
    const area = grid.areaAt(row, heading.left);
    if (area.left === heading.left && area.right === heading.right) merged += 1;
  }
  return merged >= 2;
}

/**
 * The last column with words in the header; a single empty column inside the table is a spacer, and so are blank ones
 * that the table goes on beyond.
 */
function headerRight(grid: SheetGrid, top: number, bottom: number, anchor: number): number {
  const isNamed = (column: number): boolean => {
    for (let row = top; row <= bottom; row += 1) if (!grid.isEmptyAt(row, column)) return true;
    return false;
  };
  let right = anchor;
  while (right < grid.used.right) {
    if (isNamed(right + 1)) right += 1;
    else if (right + 2 <= grid.used.right && isNamed(right + 2)) right += 2;
    else {
      let next = right + 1;
      while (next <= grid.used.right && isBlankColumn(grid, next)) next += 1;
      const to = next === right + 1 ? null : goesOnTo(grid, { top, bottom, anchor }, right, next);
      if (to === null) break;
      right = to;
    }
  }
  return right;
}

function orderColumn(grid: SheetGrid, top: number, bottom: number, anchor: number): number | null {
  for (let column = anchor - 1; column >= grid.used.left; column -= 1) {
    for (let row = top; row <= bottom; row += 1) {
      if (readHeading(grid.wordsAt(row, column)).role === 'order') return column;
    }
  }
  return null;
}

/** The texts above a column from the outermost to the innermost, merged cells once, with what each says. */
export function headingPath(
  grid: SheetGrid,
  header: Area,
  column: number,
): readonly { readonly words: string; readonly heading: Heading; readonly area: Area }[] {
  const path: { words: string; heading: Heading; area: Area }[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    const own = grid.areaAt(row, column);
    if (own.top !== row && row !== header.top) continue;
    const isEmpty = grid.isEmptyAt(row, column);
    const area = (isEmpty ? headingBeside(grid, header, row, column) : null) ?? own;
    const words = grid.wordsAt(area.top, area.left);
    if (words !== '') path.push({ words, heading: readHeading(words), area });
  }
  return path;
}
