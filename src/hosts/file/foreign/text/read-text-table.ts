import { lastColumn, lastRow, maxFilledCells, maxTextBytes } from '../../limits';
import { refuseAsTooLarge } from '../../refusal';
import type { CarriedBook, CarriedCell } from '../carried-book';
import { sheetTitles, titleOfFile } from '../sheet-titles';
import { fieldContent } from './cell-content';
import { decodeText } from './decode';
import { sniffDelimiter } from './delimiter';
import { records } from './records';

/**
 * Reads a delimited text (.csv, .tsv, .txt) as one sheet that bears the file's name. Nothing in it is a formula.
 * @returns null where the bytes are no text
 */
export function readTextTable(bytes: Uint8Array, fileName: string): CarriedBook | null {
  if (bytes.length > maxTextBytes) refuseAsTooLarge(`${bytes.length} bytes of text`);
  const text = decodeText(bytes);
  if (text === null) return null;
  const delimiter = sniffDelimiter(text);
  const body = text.replace(/^sep=[\t;|,]\r?\n/, '');
  const [name = ''] = sheetTitles([titleOfFile(fileName)]);
  return {
    names: [],
    countsFrom1904: false,
    sheets: [
      {
        name,
        visibility: 'visible',
        cells: cellsOf(records(body, delimiter)),
        merges: [],
        columns: [],
        rows: [],
        isProtected: false,
      },
    ],
  };
}

/** One cell for each field that holds something. */
function cellsOf(rows: Iterable<readonly string[]>): CarriedCell[] {
  const cells: CarriedCell[] = [];
  let row = 0;
  for (const fields of rows) {
    if (row > lastRow || fields.length > lastColumn + 1)
      refuseAsTooLarge('too many rows or columns');
    fields.forEach((field, column) => {
      const content = fieldContent(field);
      if (content.kind === 'empty') return;
      cells.push({ row, column, content, formula: null, numberFormat: 'General' });
    });
    if (cells.length > maxFilledCells) refuseAsTooLarge('too many cells');
    row += 1;
  }
  return cells;
}
