import { applyPatch } from '../../hosts/file/writing/apply-patch';
import { fail, ok, type Result } from '../../workbook/result';
import type { OpenedFile } from './opened-file';
import { patchBetween } from './patch-between';
import type { Unsavable } from './unsavable';

/**
 * The opened file with what was changed since written into it; everything that the workbook in memory does not know
 * stays as it was. Where nothing was changed the bytes are those that were opened. What cannot be written makes the
 * whole refused.
 */
export async function saveFile({
  name,
  bytes,
  book,
  opened,
}: OpenedFile): Promise<Result<Uint8Array, readonly Unsavable[]>> {
  const { patch, unsavable } = patchBetween(opened, book);
  if (unsavable.length > 0) return fail(unsavable);
  try {
    const patched = await applyPatch(bytes, patch, name);
    if (patched.ok) return ok(patched.value.bytes);
  } catch {
    // A person may do what no patch of ours does: write over the heading of a table, or over a shared formula.
  }
  return fail([{ code: 'cells-unwritable', params: {} }]);
}
