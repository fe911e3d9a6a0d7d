import type { ReadBook } from '../../app/earlier-book';
import type { Message } from '../../text/sentences';
import type { Result } from '../../workbook/result';
import { readChosenFile } from '../shared/read-chosen-file';

/** A file that she has chosen, and what came of it. */
export interface EarlierFile {
  readonly file: string;
  readonly read: Result<ReadBook, Message>;
}

/**
 * Reads and computes one file.
 * @param year the award year of the open workbook; null where that is not known
 */
export async function readEarlierFile(file: File, year: number | null): Promise<EarlierFile> {
  const read = await readChosenFile(file);
  if (!read.ok) return { file: file.name, read };
  const { readEarlierBook } = await import('../../app/earlier-book');
  return { file: file.name, read: readEarlierBook(read.value, year) };
}
