import { lastColumn, maxFilledCells, maxMerges } from '../limits';
import { Refusal, refuseAsDamaged, refuseAsTooLarge } from '../refusal';

const FILE_PASS = 0x2f;
const MERGE_CELLS = 0xe5;
const MUL_RK = 0xbd;
const MUL_BLANK = 0xbe;
const COLUMNS = 0x7d;
/** FORMULA, NUMBER, LABEL, BOOLERR, RK, LABELSST, BLANK, RSTRING. */
const ONE_CELL: ReadonlySet<number> = new Set([6, 0x203, 0x204, 0x205, 0x27e, 0xfd, 0x201, 0xd6]);
/** Links and their tips: SheetJS makes a cell of each place that they span, and a link may span the sheet. */
const LINKS: ReadonlySet<number> = new Set([0x1b8, 0x800]);
/** A kind that no record has, and that SheetJS steps over. */
const NO_RECORD = 0xfff;

/**
 * The records of an .xls stream, counted without being understood, as a copy that holds nothing which SheetJS would
 * spell out at length. Lengths stay as they are, for sheets are found by their place in the stream.
 */
export function checkedXls(stream: Uint8Array): Uint8Array {
  const checked = stream.slice();
  const view = new DataView(checked.buffer);
  const counts = { cells: 0, merges: 0, columns: 0 };
  for (let at = 0; at + 4 <= checked.length;) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > checked.length) break;
    if (LINKS.has(kind)) view.setUint16(at, NO_RECORD, true);
    else if (kind === FILE_PASS) refuseAsEncrypted();
    else if (kind === MUL_RK) counts.cells += Math.floor(length / 6);
    else if (kind === MUL_BLANK) counts.cells += Math.floor(length / 2);
    else if (kind === MERGE_CELLS) counts.merges += Math.floor(length / 8);
    else if (kind === COLUMNS && length >= 4) counts.columns += spanAt(view, at + 4);
    else if (ONE_CELL.has(kind)) counts.cells += 1;
    if (counts.cells > maxFilledCells) refuseAsTooLarge('too many cells');
    if (counts.merges > maxMerges) refuseAsTooLarge('too many merged areas');
    if (counts.columns > maxColumnsNamed) refuseAsDamaged('columns named over and over');
    at += 4 + length;
  }
  return checked;
}

/** Columns whose width the sheets name, the same one as often as it is named. */
const maxColumnsNamed = 100 * (lastColumn + 1);

function spanAt(view: DataView, at: number): number {
  return Math.max(0, view.getUint16(at + 2, true) - view.getUint16(at, true) + 1);
}

function refuseAsEncrypted(): never {
  throw new Refusal((file) => ({ code: 'file-encrypted', params: { file } }), 'FilePass');
}
