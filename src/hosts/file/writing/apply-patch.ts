import type { Receipt } from '../../../workbook/host';
import { countWrittenCells, type Patch } from '../../../workbook/patch';
import type { Result } from '../../../workbook/result';
import { asXlsx } from '../foreign/as-xlsx';
import { openPackage } from '../package/workbook-package';
import { settle, type HostMessage } from '../refusal';
import { writeZip } from '../zip/write';
import { WorkbookEditor } from './workbook-editor';

export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  readonly receipt: Receipt;
}

/**
 * Applies a patch to the bytes of an .xlsx or .xlsm. Only what the patch names is changed: every other part of the file
 * is copied as it stands, every other element of a changed part keeps its text, and where nothing changes the bytes are
 * those that came in. A workbook of another format is first carried over into an .xlsx. The same input and patch give the same bytes. A text of no characters empties the cell.
 *
 * Throws on mistakes in the patch: an unknown sheet, a new sheet of a name that is taken, overlapping merges, a text or a
 * number that no cell can hold, a write into the heading of an Excel table or into a formula that other cells share.
 * @param workbookName the file's name, for what is said of problems
 */
export function applyPatch(
  bytes: Uint8Array,
  patch: Patch,
  workbookName: string,
): Promise<Result<PatchedWorkbook, HostMessage>> {
  return settle(workbookName, async () => {
    const { bytes: xlsx } = await asXlsx(bytes, workbookName);
    const book = openPackage(xlsx);
    const editor = new WorkbookEditor(book);
    const sheetsAdded: string[] = [];
    for (const change of patch.changes) {
      editor.apply(change);
      if (change.kind === 'add-sheet') sheetsAdded.push(change.sheet);
    }
    const changes = editor.partChanges();
    return {
      bytes: changes.size === 0 ? xlsx : writeZip(book.archive.entries, changes),
      receipt: { cellsWritten: countWrittenCells(patch), sheetsAdded },
    };
  });
}
