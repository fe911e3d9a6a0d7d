import { valueAt } from '../../../workbook/snapshot';
import { readHeading, type Heading } from './headings';
import type { SheetGrid } from '../sheet-grid';

/** Whether nothing was ever typed into a column: somebody inserted it, or it lies under merged cells. */
export function isBlankColumn({ sheet, used }: SheetGrid, column: number): boolean {
  for (let row = used.top; row <= used.bottom; row += 1) {
    const value = valueAt(sheet, row, column);
    if (value !== null && value !== '') return false;
  }
  return true;
}

/** Headings that go on with a table wherever they stand, that hold for all units alike, and that begin another table. */
const GOES_ON: readonly Heading['role'][] = ['bonus', 'penalty', 'total', 'stage', 'subtotal'];
const FOR_ALL: readonly Heading['role'][] = ['maximum', 'weight', 'target', 'note'];
const BEGINS: readonly Heading['role'][] = ['order', 'unit', 'criterion'];

/** Of the rows with a figure in the table's fullest column, so many have one beyond blank columns where it goes on. */
const SHARE = 0.75;
/** The same of the rows with a name, which group headings and signatures have too. */
const SHARE_OF_NAMES = 0.5;

/**
 * The last column of a table that goes on beyond several blank columns: it has figures in the same rows there, or
 * headings of a score. Null where what stands there is something else, such as a legend or another table.
 * @param last the table's last column before the blank ones
 * @param first the first column after them
 */
export function goesOnTo(
  grid: SheetGrid,
  header: { readonly top: number; readonly bottom: number; readonly anchor: number },
  last: number,
  first: number,
): number | null {
  let to: number | null = null;
  const figures = fullestColumn(grid, header, last);
  // Nothing but names so far: they are the rows of the table.
  const names = figures.length > 0 ? [] : rowsWith(grid, header.bottom, header.anchor, isFilled);
  for (let column = first; column <= grid.used.right; column += 1) {
    const roles = rolesAbove(grid, header, column);
    if (roles.length === 0 || roles.some((role) => BEGINS.includes(role))) break;
    const isOfSameRows =
      isShared(grid, figures, column, SHARE, isFigure) ||
      isShared(grid, names, column, SHARE_OF_NAMES, isFilled);
    if (isOfSameRows || roles.some((role) => GOES_ON.includes(role))) to = column;
  }
  return to;
}

/** The rows with figures of the table's column that has the most, without what stands there for all units alike. */
function fullestColumn(
  grid: SheetGrid,
  header: { readonly top: number; readonly bottom: number; readonly anchor: number },
  last: number,
): readonly number[] {
  let fullest: readonly number[] = [];
  for (let column = header.anchor + 1; column <= last; column += 1) {
    if (rolesAbove(grid, header, column).some((role) => FOR_ALL.includes(role))) continue;
    const rows = rowsWith(grid, header.bottom, column, isFigure);
    if (rows.length > fullest.length) fullest = rows;
  }
  return fullest;
}

type CellTest = (grid: SheetGrid, row: number, column: number) => boolean;

const isFigure: CellTest = (grid, row, column) => typeof grid.valueAt(row, column) === 'number';
const isFilled: CellTest = (grid, row, column) => !grid.isEmptyAt(row, column);

function rowsWith(grid: SheetGrid, bottom: number, column: number, is: CellTest): number[] {
  const rows: number[] = [];
  for (let row = bottom + 1; row <= grid.used.bottom; row += 1) {
    if (is(grid, row, column)) rows.push(row);
  }
  return rows;
}

function isShared(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
  share: number,
  is: CellTest,
): boolean {
  const alike = rows.filter((row) => is(grid, row, column)).length;
  return alike > 0 && alike >= share * rows.length;
}

function rolesAbove(
  grid: SheetGrid,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: number,
): Heading['role'][] {
  const roles: Heading['role'][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const words = grid.wordsAt(row, column);
    if (words !== '') roles.push(readHeading(words).role);
  }
  return roles;
}
