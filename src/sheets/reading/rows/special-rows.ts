import { fold } from '../fold';
import { isBelowTable, readHeading } from '../columns/headings';
import type { SheetGrid } from '../sheet-grid';

/** Whether a row only numbers the columns: "(1) (2) (3)", "1 2 3", "A B 1 2". */
export function isColumnNumberRow(
  grid: SheetGrid,
  row: number,
  left: number,
  right: number,
): boolean {
  let expected: number | null = null;
  let counted = 0;
  for (let column = left; column <= right; column += 1) {
    if (!grid.isHome(row, column)) continue;
    const words = fold(grid.wordsAt(row, column)).replace(/^\(|\)$/g, '');
    if (words === '') continue;
    // "(5)=(3)+(4)" numbers its column too.
    const match = /^(\d{1,2})(\)?\s*=.*)?$/.exec(words);
    if (match === null) {
      if (counted === 0 && /^[a-d]$/.test(words)) continue;
      return false;
    }
    const number = Number(match[1]);
    if (expected !== null && number !== expected) return false;
    expected = number + 1;
    counted += 1;
  }
  // Two figures that happen to follow each other are scores; a numbering begins at 1 to 4 and runs on.
  return counted >= 3 && expected !== null && expected - counted <= 4;
}

/** Whether any cell of the row between the columns begins a signature block or a legend. */
function isSignatureRow(grid: SheetGrid, row: number): boolean {
  for (let column = grid.used.left; column <= grid.used.right; column += 1) {
    if (!grid.isHome(row, column)) continue;
    const value = grid.valueAt(row, column);
    if (typeof value === 'string' && isBelowTable(value)) return true;
  }
  return false;
}

/**
 * Whether the table ends above the row: a signature block or a legend without a number in "STT", and no figures in
 * the score columns of this row or the next two.
 */
export function endsTable(
  grid: SheetGrid,
  row: number,
  order: number | null,
  hasFigures: (row: number) => boolean,
): boolean {
  if (order !== null && !grid.isEmptyAt(row, order) && !isBelowTable(grid.wordsAt(row, order))) {
    return false;
  }
  return isSignatureRow(grid, row) && ![row, row + 1, row + 2].some(hasFigures);
}

/** The row's label among the columns that name it: the anchor, or the column with the numbering. */
export function labelOf(
  grid: SheetGrid,
  row: number,
  anchor: number,
  order: number | null,
): string {
  const words = grid.wordsAt(row, anchor);
  return words !== '' || order === null ? words : grid.wordsAt(row, order);
}

/** What a row of the table says of itself where it is not an ordinary line. */
export type RowRole =
  'maximum' | 'coefficient' | 'percentage' | 'total' | 'subtotal' | 'statistic' | 'line';

export function rowRole(label: string): RowRole {
  const heading = readHeading(label);
  switch (heading.role) {
    case 'maximum':
      return 'maximum';
    case 'weight':
      return heading.weighting === 'percentage' ? 'percentage' : 'coefficient';
    case 'total':
      return 'total';
    case 'statistic':
      return 'statistic';
    case 'subtotal':
      return 'subtotal';
    default:
      return 'line';
  }
}
