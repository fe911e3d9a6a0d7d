import type { CellPlace } from '../../../workbook/cell-address';
import { fold } from '../fold';
import type { SheetGrid } from '../sheet-grid';

/** The cells to the right of every label that is known, by the labels' folded words. */
export function labelledCells<Key>(
  grid: SheetGrid,
  labels: ReadonlyMap<string, Key>,
): readonly { readonly key: Key; readonly place: CellPlace }[] {
  const cells: { key: Key; place: CellPlace }[] = [];
  for (let row = grid.used.top; row <= grid.used.bottom; row += 1) {
    for (let column = grid.used.left; column < grid.used.right; column += 1) {
      const key = labels.get(fold(grid.wordsAt(row, column)).replace(/:$/, '').trim());
      if (key === undefined) continue;
      const { right } = grid.areaAt(row, column);
      cells.push({ key, place: { sheet: grid.sheet.name, row, column: right + 1 } });
    }
  }
  return cells;
}
