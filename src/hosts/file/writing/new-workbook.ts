import type { Patch } from '../../../workbook/patch';
import type { Result } from '../../../workbook/result';
import { loadSheetJs } from '../reading/load-sheetjs';
import type { HostMessage } from '../refusal';
import { applyPatch, type PatchedWorkbook } from './apply-patch';

/**
 * The bytes of a new .xlsx that holds what the patch says, and nothing else. The patch begins with the first sheet that
 * it adds; a workbook without a sheet is none, and throws.
 */
export async function newWorkbook(
  patch: Patch,
  workbookName: string,
): Promise<Result<PatchedWorkbook, HostMessage>> {
  const [first, ...changes] = patch.changes;
  if (first?.kind !== 'add-sheet') throw new Error('A new workbook begins with a sheet');
  const { utils, write } = await loadSheetJs();
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), first.sheet);
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('The library gave no bytes');
  const made = await applyPatch(new Uint8Array(bytes), { changes }, workbookName);
  if (!made.ok) return made;
  const { receipt } = made.value;
  const sheetsAdded = [first.sheet, ...receipt.sheetsAdded];
  return { ok: true, value: { ...made.value, receipt: { ...receipt, sheetsAdded } } };
}
