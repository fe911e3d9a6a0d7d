import type { Message } from '../../text/sentences';
import type { Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import { noChoices } from '../options';
import { provinceBook, type ProvinceBook } from './province-book';

/** A file of a province that was chosen in the pane: what is doubtful in it is confirmed in the file itself. */
export function chosenBook(file: string, read: Result<Snapshot, Message>): ProvinceBook {
  const book = provinceBook(file, read, noChoices, false);
  if (book.problem?.code !== 'needs-confirmation') return book;
  const { sheet } = book.problem.params;
  return { ...book, problem: { code: 'province-book-unsure', params: { sheet } } };
}
