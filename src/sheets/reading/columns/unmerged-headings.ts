import type { Area } from '../../../workbook/cell-address';
import type { SheetGrid } from '../sheet-grid';

/**
 * The heading that an empty header cell belongs to where headings are written once, in the first of their columns, and
 * not merged over the others; null where there is none. Beside merged headings an empty cell is empty.
 */
export function headingBeside(
  grid: SheetGrid,
  header: Area,
  row: number,
  column: number,
): Area | null {
  if (row >= header.bottom || hasMerges(grid, header, row)) return null;
  if (!isHeadedBelow(grid, header, row, column)) return null;
  for (let left = column - 1; left >= header.left; left -= 1) {
    if (grid.isEmptyAt(row, left)) {
      // What stands between belongs together only where it is headed too.
      if (!isHeadedBelow(grid, header, row, left)) return null;
      continue;
    }
    return isHeadedBelow(grid, header, row, left) ? grid.areaAt(row, left) : null;
  }
  return null;
}

function isHeadedBelow(grid: SheetGrid, header: Area, row: number, column: number): boolean {
  for (let below = row + 1; below <= header.bottom; below += 1) {
    if (grid.areaAt(below, column).top === below && !grid.isEmptyAt(below, column)) return true;
  }
  return false;
}

function hasMerges(grid: SheetGrid, header: Area, row: number): boolean {
  for (let column = header.left; column <= header.right; column += 1) {
    const area = grid.areaAt(row, column);
    if (area.right > area.left || area.bottom > area.top) return true;
  }
  return false;
}
