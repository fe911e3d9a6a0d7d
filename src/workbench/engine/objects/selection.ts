import type { Area } from '../../../workbook/cell-address';
import { localAddress } from '../book/references';
import { ApiError } from '../protocol/errors';
import { checkThere, type OpenWorkbook, type SheetPlace } from './open-workbook';

/** Where the selection of a sheet stands that is only made active. */
const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Makes a sheet the active one; on the sheet that is active already nothing changes. */
export function activate(place: SheetPlace): void {
  checkThere(place);
  const { open, sheet } = place;
  if (sheet.visibility !== 'visible') throw new ApiError('InvalidOperation', 'hidden sheet');
  if (open.book.selection.sheetId === sheet.id) return;
  const before = open.book.selection.sheetId;
  open.book.selection = { sheetId: sheet.id, area: firstCell };
  tellActive(open, before, sheet.id);
}

/** Selects an area, and makes its sheet the active one. */
export function select(place: SheetPlace, area: Area): void {
  checkThere(place);
  const { open, sheet } = place;
  if (sheet.visibility !== 'visible') throw new ApiError('InvalidOperation', 'hidden sheet');
  const before = open.book.selection.sheetId;
  open.book.selection = { sheetId: sheet.id, area };
  if (before !== sheet.id) tellActive(open, before, sheet.id);
  open.tell({
    kind: 'selection',
    sheetId: sheet.id,
    details: { address: localAddress(area), worksheetId: sheet.id },
  });
}

function tellActive(open: OpenWorkbook, before: string, now: string): void {
  open.tell({ kind: 'deactivated', sheetId: before, details: { worksheetId: before } });
  open.tell({ kind: 'activated', sheetId: now, details: { worksheetId: now } });
}
