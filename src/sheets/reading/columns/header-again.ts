import type { Area } from '../../../workbook/cell-address';
import { fold } from '../fold';
import type { SheetGrid } from '../sheet-grid';
import type { TableHeader } from './table-header';

/** Whether a row has the words of one of the header's rows in every column, as far as it has any. */
export function isHeaderAgain(grid: SheetGrid, { area }: TableHeader, row: number): boolean {
  for (let top = area.top; top <= area.bottom; top += 1) {
    if (isRowAgain(grid, area, top, row)) return true;
  }
  return false;
}

function isRowAgain(grid: SheetGrid, area: Area, top: number, row: number): boolean {
  for (let column = area.left; column <= area.right; column += 1) {
    const words = fold(grid.wordsAt(row, column));
    if (words !== '' && words !== fold(grid.wordsAt(top, column))) return false;
  }
  return true;
}

/** Whether words stand above the header too: a title that is printed again on a further page. */
export function isTitleAgain(grid: SheetGrid, { area }: TableHeader, words: string): boolean {
  const plain = fold(words).replace(/[-\s(]*tiếp( theo)?\s*\)?$/u, '');
  for (let row = grid.used.top; row < area.top; row += 1) {
    for (let column = grid.used.left; column <= grid.used.right; column += 1) {
      if (grid.isHome(row, column) && fold(grid.wordsAt(row, column)) === plain) return true;
    }
  }
  return false;
}
