import { readSchemeSheet } from '../../../src/sheets/reading/scheme-sheet/read-scheme-sheet';
import { schemeSheetChanges } from '../../../src/sheets/writing/scheme-sheet/scheme-sheet';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Scheme } from '../../../src/scoring/scheme';
import type { Language } from '../../../src/text/language';
import { cellName } from '../../../src/workbook/cell-address';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { sheetNamed, sheetOf, typed, workbookOf } from '../writing/workbook';

export const TITLE = 'Bộ tiêu chí';

/** A workbook with a sheet that says the scheme. */
export function workbookWith(scheme: Scheme, language: Language = 'vi'): Snapshot {
  const before = workbookOf(sheetOf([['Bảng điểm']]));
  return applyToSnapshot(before, { changes: schemeSheetChanges(before, scheme, language) });
}

export function read(snapshot: Snapshot) {
  const reading = readSchemeSheet(snapshot);
  if (reading === null) throw new Error('there is no scheme sheet');
  return reading;
}

/** Each mistake as its cell and its code. */
export function mistakesOf(snapshot: Snapshot): readonly (readonly [string | null, string])[] {
  return read(snapshot).mistakes.map(({ mistake, at }) => [
    at === null ? null : cellName(at),
    mistake.code,
  ]);
}

/** The name of the cell so many cells to the right of the first one with that text, "B7". */
export function besides(snapshot: Snapshot, text: string, right = 0, title = TITLE): string {
  const sheet = sheetNamed(snapshot, title);
  for (const [row, cells] of sheet.values.entries()) {
    const column = cells.findIndex((value) => value === text);
    if (column === -1) continue;
    const { origin } = sheet;
    return cellName({ row: row + origin.row, column: column + origin.column + right });
  }
  throw new Error(`no cell says ${text}`);
}

/** The workbook after a person typed into the cell so many cells beside a text. */
export function edited(
  snapshot: Snapshot,
  text: string,
  right: number,
  value: CellValue,
): Snapshot {
  return typed(snapshot, TITLE, besides(snapshot, text, right), value);
}
