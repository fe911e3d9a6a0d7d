import { maxTextBytes } from '../../limits';
import { refuseAsTooLarge } from '../../refusal';
import type { CarriedBook } from '../carried-book';
import { fromSheetJs } from '../from-sheetjs';
import { loadFullSheetJs } from '../load-full-sheetjs';
import { quietly } from '../quietly';
import { sheetTitles, titleOfFile } from '../sheet-titles';
import { fieldContent } from './cell-content';
import { decodeText } from './decode';

/**
 * Reads the tables of a web page that some system saved as ".xls". Only texts are taken from it: numbers are read as in
 * a text file, since a web page does not say which sign is the decimal one.
 * @returns null where the bytes are no web page with a table
 */
export async function readWebPage(
  bytes: Uint8Array,
  fileName: string,
): Promise<CarriedBook | null> {
  if (!looksLikePage(bytes)) return null;
  if (bytes.length > maxTextBytes) refuseAsTooLarge(`${bytes.length} bytes of web page`);
  const text = decodeText(bytes);
  const start = text?.search(/<table[\s>]/i) ?? -1;
  if (text === null || start < 0) return null;
  const { read } = await loadFullSheetJs();
  const page = `<html><body>${text.slice(start)}`;
  const book = fromSheetJs(quietly(() => read(page, { type: 'string', dense: true, raw: true })));
  const titles = sheetTitles(book.sheets.map(() => titleOfFile(fileName)));
  const sheets = book.sheets.map((sheet, index) => ({
    ...sheet,
    name: titles[index] ?? sheet.name,
    cells: sheet.cells.flatMap(({ row, column, content }) => {
      if (content.kind === 'empty') return [];
      const read = fieldContent(String(content.value));
      return [{ row, column, content: read, formula: null, numberFormat: 'General' }];
    }),
  }));
  return sheets.every(({ cells }) => cells.length === 0) ? null : { ...book, sheets };
}

/** Whether a tag of a web page stands near the start; UTF-16 has a zero beside each letter. */
function looksLikePage(bytes: Uint8Array): boolean {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096)).replaceAll('\0', '');
  return /^[^<]{0,16}<(?:!doctype html|html|head|body|meta|table|div|style)[\s>]/i.test(head);
}
