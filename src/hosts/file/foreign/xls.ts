import { maxXlsBytes } from '../limits';
import { refuseAsDamaged, refuseAsTooLarge } from '../refusal';
import type { CarriedBook } from './carried-book';
import { fromSheetJs } from './from-sheetjs';
import { compoundStream, loadFullSheetJs } from './load-full-sheetjs';
import { quietly } from './quietly';
import { withXlsFonts } from './xls-fonts';
import { checkedXls } from './xls-records';

/** Reads an .xls of Excel 5 to 2003, after its records were counted. SheetJS is handed the stream of the workbook alone. */
export async function readXls(bytes: Uint8Array): Promise<CarriedBook> {
  if (bytes.length > maxXlsBytes) refuseAsTooLarge(`${bytes.length} bytes of .xls`);
  const library = await loadFullSheetJs();
  const { stream } = quietly(() => ({
    stream: compoundStream(library, bytes, ['/Workbook', '/Book']),
  }));
  if (stream === null) return refuseAsDamaged('no workbook stream');
  const checked = checkedXls(stream);
  const book = fromSheetJs(quietly(() => library.read(checked, READING)));
  return withXlsFonts(book, checked);
}

export const READING = {
  type: 'array',
  dense: true,
  nodim: true,
  cellNF: true,
  cellHTML: false,
  cellStyles: true,
  sheetStubs: true,
} as const;
