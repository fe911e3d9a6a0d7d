import { contentTypeOf, CONTENT_TYPES } from '../package/content-types';
import { findWorkbookPart } from '../package/find-workbook-part';
import { readText } from '../package/parts';
import { Refusal } from '../refusal';
import { fileKind } from '../signature';
import { Archive } from '../zip/archive';
import { writeZip } from '../zip/write';
import type { CarriedBook } from './carried-book';
import { readOds } from './ods';
import { readTextTable } from './text/read-text-table';
import { readWebPage } from './text/read-web-page';
import { readXls } from './xls';
import { readXlsb } from './xlsb';
import { xlsxBytes } from './xlsx-bytes';

/** A workbook as the bytes of an .xlsx or .xlsm. */
export interface AsXlsx {
  readonly bytes: Uint8Array;
  /** Whether the file was of another format: its colours, fonts, borders, charts and macros are then not carried over. */
  readonly isConverted: boolean;
}

/**
 * The bytes themselves of an .xlsx or .xlsm; a workbook of another format is carried over into an .xlsx, so that one
 * reader and one writer serve all. Refuses what is no workbook.
 * @param fileName tells text files by their extension, since any text could be one
 */
export async function asXlsx(bytes: Uint8Array, fileName: string): Promise<AsXlsx> {
  const kind = fileKind(bytes);
  switch (kind) {
    case 'zip':
      return zipAsXlsx(bytes);
    case 'empty':
      throw new Refusal((file) => ({ code: 'file-empty', params: { file } }), kind);
    case 'encrypted':
      throw new Refusal((file) => ({ code: 'file-encrypted', params: { file } }), kind);
    case 'xls':
      return converted(await readXls(bytes));
    case 'other': {
      const book = isTextFile(fileName)
        ? readTextTable(bytes, fileName)
        : await readWebPage(bytes, fileName);
      return book === null ? refuseAsOther() : converted(book);
    }
  }
}

function isTextFile(fileName: string): boolean {
  return /\.(?:csv|tsv|tab|txt)$/i.test(fileName);
}

async function zipAsXlsx(bytes: Uint8Array): Promise<AsXlsx> {
  const archive = new Archive(bytes);
  const found = findWorkbookPart(archive);
  switch (found.kind) {
    case 'xlsx':
      return { bytes: withoutTemplateType(bytes, archive, found.part), isConverted: false };
    case 'xlsb':
      return converted(await readXlsb(archive));
    case 'ods':
      return converted(await readOds(archive));
    case 'other':
      return refuseAsOther();
  }
}

function converted(book: CarriedBook): AsXlsx {
  return { bytes: xlsxBytes(book), isConverted: true };
}

/** A template (.xltx, .xltm) becomes a workbook: Excel does not open a template that is called .xlsx. */
function withoutTemplateType(bytes: Uint8Array, archive: Archive, part: string): Uint8Array {
  const types = readText(archive, CONTENT_TYPES);
  const type = types === null ? null : contentTypeOf(types, part);
  if (types === null || type === null || !/template\.main\+xml$/i.test(type)) return bytes;
  const ofWorkbook = type.includes('macroEnabled')
    ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const changed = new TextEncoder().encode(types.replaceAll(type, ofWorkbook));
  return writeZip(archive.entries, new Map([[CONTENT_TYPES, changed]]));
}

function refuseAsOther(): never {
  throw new Refusal((file) => ({ code: 'file-not-workbook', params: { file } }), 'no workbook');
}
