import type { CellAddress } from '../../workbook/cell-address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { sheetGrid } from './sheet-grid';
import { findHeaders } from './columns/table-header';

/** A cell that stays with the table of a sheet when rows and columns are inserted: the heading of its names. */
export function firstTableCell(sheet: SheetSnapshot): CellAddress {
  const grid = sheetGrid(sheet);
  const [header] = grid === null ? [] : findHeaders(grid);
  if (header !== undefined) return { row: header.area.top, column: header.anchor };
  return sheet.origin;
}
