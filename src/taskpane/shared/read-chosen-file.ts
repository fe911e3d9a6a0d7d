import type { Message } from '../../text/sentences';
import { fail, type Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';

/** The kinds of files that can be chosen. */
export const WORKBOOKS = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv';

/** Scoring workbooks have far less; what is larger would hold the pane up. */
const LARGEST_MEBIBYTES = 32;

/** Reads a file that she has chosen. What reads files is loaded only now: most who open the pane choose none. */
export async function readChosenFile(file: File): Promise<Result<Snapshot, Message>> {
  if (file.size > LARGEST_MEBIBYTES * 1024 * 1024) {
    const params = { file: file.name, mebibytes: LARGEST_MEBIBYTES };
    return fail({ code: 'file-too-large', params });
  }
  const { readWorkbook } = await import('../../hosts/file/reading/read-workbook');
  return readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
}
