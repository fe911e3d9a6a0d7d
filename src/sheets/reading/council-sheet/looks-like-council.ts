import type { SheetSnapshot } from '../../../workbook/snapshot';
import { sheetGrid } from '../sheet-grid';
import { councilTables, headersOf } from './sections';

/** Whether a sheet has any table of the sheet "Hội đồng", whoever made it. */
export function looksLikeCouncil(sheet: SheetSnapshot): boolean {
  const grid = sheetGrid(sheet);
  if (grid === null) return false;
  const { opinions, facts, cuts, chair, declarations, ballots, decisions, accepted, offices } =
    councilTables;
  return (
    headersOf(grid, opinions).length > 0 ||
    headersOf(grid, facts).length > 0 ||
    headersOf(grid, cuts).length > 0 ||
    headersOf(grid, chair).length > 0 ||
    headersOf(grid, declarations).length > 0 ||
    headersOf(grid, ballots).length > 0 ||
    headersOf(grid, decisions).length > 0 ||
    headersOf(grid, accepted).length > 0 ||
    headersOf(grid, offices).length > 0
  );
}
