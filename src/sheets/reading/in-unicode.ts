import {
  oldTextReader,
  type OldText,
  type OldTextReader,
} from '../../workbook/old-fonts/recognise';
import { OLD_ENCODINGS, oldFont } from '../../workbook/old-fonts/old-text';
import { isModern } from '../../workbook/old-fonts/spelling';
import type { CellAddress } from '../../workbook/cell-address';
import type { CellValue, SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { ownedColumns, ownedSheets } from '../ownership';
import type { SheetFinding } from '../scoresheet';
import { finding } from './findings';

/** A workbook with all its texts in Unicode, and what was read otherwise than it stands. */
export interface UnicodeReading {
  readonly snapshot: Snapshot;
  readonly findings: readonly SheetFinding[];
}

/**
 * Reads texts that were typed for fonts from before Unicode (TCVN3, VNI) as what these fonts show. Cells of ours are
 * left alone, and nothing is ever written back. A workbook without such texts comes back as it is.
 */
export function inUnicode(snapshot: Snapshot): UnicodeReading {
  const known = seen.get(snapshot);
  if (known !== undefined) return known;
  const texts = snapshot.sheets.map((sheet) => textsOf(snapshot, sheet));
  const reader = oldTextReader(texts.flat().map(({ text }) => text));
  const sheets = snapshot.sheets.map((sheet, index) => {
    const read = oldTextsOf(sheet, texts[index] ?? [], reader);
    return { sheet: withReadings(sheet, read), findings: findingsOf(sheet, read) };
  });
  const findings = sheets.flatMap((one) => one.findings);
  const isOld = findings.length > 0;
  const inModern = isOld ? { ...snapshot, sheets: sheets.map(({ sheet }) => sheet) } : snapshot;
  const reading = { snapshot: inModern, findings };
  seen.set(snapshot, reading);
  return reading;
}

/** Several parts of the work ask about one workbook. */
const seen = new WeakMap<Snapshot, UnicodeReading>();

interface TextCell extends CellAddress {
  readonly text: string;
}

/** A cell that is read otherwise than it stands. */
interface OldCell extends TextCell {
  readonly read: OldText;
  readonly isByFont: boolean;
}

const NOT_ASCII = /[^\0-\u007f]/u;

/** The texts of a sheet that are not ours and could be read in several ways. Places count from its origin. */
function textsOf(snapshot: Snapshot, sheet: SheetSnapshot): readonly TextCell[] {
  if (ownedSheets(snapshot).some((owned) => owned.sheet === sheet.name)) return [];
  const ours = new Set(
    ownedColumns(snapshot)
      .filter((owned) => owned.sheet === sheet.name)
      .map(({ area }) => area.left - sheet.origin.column),
  );
  const cells: TextCell[] = [];
  sheet.values.forEach((values, row) => {
    values.forEach((value, column) => {
      if (typeof value !== 'string' || !NOT_ASCII.test(value) || ours.has(column)) return;
      cells.push({ row, column, text: value });
    });
  });
  return cells;
}

function oldTextsOf(
  { origin, fonts = [] }: SheetSnapshot,
  cells: readonly TextCell[],
  reader: OldTextReader,
): readonly OldCell[] {
  const isAmongModern = cells.some(({ text }) => isModern(text));
  const names = new Map(fonts.map(({ row, column, font }) => [`${row} ${column}`, font]));
  return cells.flatMap((cell): OldCell[] => {
    const name = names.get(`${origin.row + cell.row} ${origin.column + cell.column}`);
    const font = name === undefined ? null : oldFont(name);
    const read = reader(cell.text, { font, isAmongModern });
    return read === null ? [] : [{ ...cell, read, isByFont: font !== null }];
  });
}

function withReadings(sheet: SheetSnapshot, cells: readonly OldCell[]): SheetSnapshot {
  if (cells.length === 0) return sheet;
  const values: (readonly CellValue[])[] = [...sheet.values];
  const texts: (readonly string[])[] = [...sheet.texts];
  for (const { row, column, read } of cells) {
    values[row] = (values[row] ?? []).with(column, read.text);
    texts[row] = (texts[row] ?? []).with(column, read.text);
  }
  return { ...sheet, values, texts };
}

/** One finding for each way in which texts of the sheet were typed and known, at the first of them. */
function findingsOf(sheet: SheetSnapshot, cells: readonly OldCell[]): readonly SheetFinding[] {
  return OLD_ENCODINGS.flatMap((encoding) =>
    [true, false].flatMap((isByFont): SheetFinding[] => {
      const alike = cells.filter(
        (cell) => cell.read.encoding === encoding && cell.isByFont === isByFont,
      );
      const [first] = alike;
      if (first === undefined) return [];
      const at = { row: sheet.origin.row + first.row, column: sheet.origin.column + first.column };
      const params = { encoding, count: alike.length, text: first.text, reading: first.read.text };
      return [
        isByFont
          ? finding('info', { code: 'old-font-read', params }, sheet.name, at)
          : finding('warning', { code: 'old-text-read', params }, sheet.name, at),
      ];
    }),
  );
}
