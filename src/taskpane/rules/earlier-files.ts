import type { ReadBook } from '../../app/earlier-book';
import type { Message } from '../../text/sentences';
import { fail, type Result } from '../../workbook/result';

/** A file that she has chosen, and what came of it. */
export interface EarlierFile {
  readonly file: string;
  readonly read: Result<ReadBook, Message>;
}

/** Scoring workbooks have far less; what is larger would hold the pane up. */
const LARGEST_MEBIBYTES = 32;

/**
 * Reads and computes one file. What reads files is loaded only now: most who open the pane choose none.
 * @param year the award year of the open workbook; null where that is not known
 */
export async function readEarlierFile(file: File, year: number | null): Promise<EarlierFile> {
  return { file: file.name, read: await bookIn(file, year) };
}

async function bookIn(file: File, year: number | null): Promise<Result<ReadBook, Message>> {
  if (file.size > LARGEST_MEBIBYTES * 1024 * 1024) {
    const params = { file: file.name, mebibytes: LARGEST_MEBIBYTES };
    return fail({ code: 'file-too-large', params });
  }
  const [{ readWorkbook }, { readEarlierBook }] = await Promise.all([
    import('../../hosts/file/reading/read-workbook'),
    import('../../app/earlier-book'),
  ]);
  const read = await readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
  return read.ok ? readEarlierBook(read.value, year) : read;
}
