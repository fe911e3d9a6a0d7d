import { oldFont } from '../../../workbook/old-fonts/old-text';
import type { CarriedBook } from './carried-book';

const BEGIN: ReadonlySet<number> = new Set([0x809, 0x409, 0x209]);
const SHEET = 0x85;
const FONT = 0x31;
const FORMAT_OF_CELL = 0xe0;
/** LABEL, LABELSST, RSTRING and FORMULA: the cells that may hold a text. */
const TEXT_CELLS: ReadonlySet<number> = new Set([0x204, 0xfd, 0xd6, 6]);

const VERSION_8 = 0x0600;
const FONT_NAME = 14;

/** The cells of each sheet whose fonts were made for texts from before Unicode: SheetJS does not tell of fonts. */
export function withXlsFonts(book: CarriedBook, stream: Uint8Array): CarriedBook {
  const found = oldFontsOf(stream);
  if (found.size === 0) return book;
  return {
    ...book,
    sheets: book.sheets.map((sheet, index) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const font = found.get(cellKey(index, cell.row, cell.column));
        return font === undefined ? cell : { ...cell, font };
      }),
    })),
  };
}

function cellKey(sheet: number, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}

function oldFontsOf(stream: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const fonts: string[] = [];
  const fontOfFormat: number[] = [];
  const sheetAt = new Map<number, number>();
  const found = new Map<string, string>();
  let isVersion8 = true;
  let sheet = -1;
  for (let at = 0; at + 4 <= stream.length;) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const body = at + 4;
    if (body + length > stream.length) break;
    if (BEGIN.has(kind) && length >= 2) {
      if (at === 0) isVersion8 = view.getUint16(body, true) === VERSION_8;
      sheet = sheetAt.get(at) ?? sheet;
    } else if (kind === SHEET && length >= 4) {
      sheetAt.set(view.getUint32(body, true), sheetAt.size);
    } else if (kind === FONT) {
      fonts.push(fontName(stream.subarray(body, body + length), isVersion8));
      // The number 4 is given to no font.
      if (fonts.length === 4) fonts.push('');
    } else if (kind === FORMAT_OF_CELL && length >= 2) {
      fontOfFormat.push(view.getUint16(body, true));
    } else if (TEXT_CELLS.has(kind) && length >= 6 && sheet >= 0) {
      const font = fonts[fontOfFormat[view.getUint16(body + 4, true)] ?? -1] ?? '';
      const key = cellKey(sheet, view.getUint16(body, true), view.getUint16(body + 2, true));
      if (oldFont(font) !== null) found.set(key, font);
    }
    at = body + length;
  }
  return found;
}

/** Names are counted in letters; since Excel 97 a byte says whether each takes one byte or two. */
function fontName(record: Uint8Array, isVersion8: boolean): string {
  const letters = record[FONT_NAME] ?? 0;
  const isWide = isVersion8 && ((record[FONT_NAME + 1] ?? 0) & 1) === 1;
  const start = FONT_NAME + (isVersion8 ? 2 : 1);
  const name = record.subarray(start, start + letters * (isWide ? 2 : 1));
  return new TextDecoder(isWide ? 'utf-16le' : 'windows-1252').decode(name);
}
