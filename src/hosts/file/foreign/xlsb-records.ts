import { lastColumn, lastRow, maxFilledCells, maxMerges } from '../limits';
import { refuseAsDamaged, refuseAsTooLarge } from '../refusal';

const ROW = 0;
const BLANK = 1;
const LAST_CELL = 11;
const LAST_SHORT_CELL = 18;
const COLUMNS = 60;
const RICH_TEXT_CELL = 62;
const MERGED_AREA = 176;
/** Begin and end of sheet and rows, used range, array and shared formulas, protection. */
const HARMLESS: ReadonlySet<number> = new Set([129, 130, 145, 146, 148, 426, 427, 535]);

export interface Counts {
  cells: number;
  merges: number;
  columns: number;
}

/**
 * The records of a sheet of an .xlsb that its cells, merged areas and hidden rows and columns need, checked for their
 * places; all others are left out, links that span the whole sheet among them.
 * @param counts of the whole workbook, counted on
 */
export function checkedXlsbSheet(bytes: Uint8Array, counts: Counts): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  for (const { kind, start, content, end } of records(bytes)) {
    if (!isKept(view, kind, content, end, counts)) continue;
    if (counts.cells > maxFilledCells) refuseAsTooLarge('too many cells');
    if (counts.merges > maxMerges) refuseAsTooLarge('too many merged areas');
    if (counts.columns > maxColumnsNamed) refuseAsDamaged('columns named over and over');
    kept.push(bytes.subarray(start, end));
  }
  return joined(kept);
}

const maxColumnsNamed = 100 * (lastColumn + 1);

function isKept(view: DataView, kind: number, at: number, end: number, counts: Counts): boolean {
  const number = (index: number) =>
    at + 4 * index + 4 <= end ? view.getUint32(at + 4 * index, true) : refuseAsDamaged('too short');
  if (kind === ROW) return number(0) <= lastRow || refuseAsDamaged('a row off the sheet');
  if (kind >= BLANK && kind <= LAST_CELL) {
    counts.cells += 1;
    return number(0) <= lastColumn || refuseAsDamaged('a cell off the sheet');
  }
  if (kind === RICH_TEXT_CELL) {
    counts.cells += 1;
    return number(0) <= lastColumn || refuseAsDamaged('a cell off the sheet');
  }
  // Cells without an address, each beside the one before.
  if (kind > LAST_CELL && kind <= LAST_SHORT_CELL) {
    counts.cells += 1;
    return true;
  }
  if (kind === COLUMNS) {
    if (number(1) > lastColumn || number(0) > number(1)) return false;
    counts.columns += number(1) - number(0) + 1;
    return true;
  }
  if (kind === MERGED_AREA) {
    counts.merges += 1;
    return true;
  }
  return HARMLESS.has(kind);
}

interface XlsbRecord {
  readonly kind: number;
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

/** Kinds and lengths are numbers of 7 bits a byte, low ones first, the high bit telling that more follows. */
function* records(bytes: Uint8Array): Generator<XlsbRecord> {
  let at = 0;
  const next = (most: number) => {
    let value = 0;
    for (let index = 0; index < most; index += 1) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const start = at;
    const kind = next(2);
    const length = next(4);
    if (at + length > bytes.length) return refuseAsDamaged('a record beyond the end');
    yield { kind, start, content: at, end: at + length };
    at += length;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
