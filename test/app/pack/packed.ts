import path from 'node:path';
import { noChoices } from '../../../src/app/options';
import { packToWrite } from '../../../src/app/pack/make-pack';
import { computeConfirmed, previewResults } from '../../../src/app/recompute';
import type { FormsFor } from '../../../src/app/pack/conference-pack';
import type { Computation } from '../../../src/app/computation';
import { fileHost } from '../../../src/hosts/file/disk/file-host';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { WrittenValue } from '../../../src/workbook/patch';
import {
  findSheet,
  usedArea,
  valueAt,
  type CellValue,
  type Snapshot,
} from '../../../src/workbook/snapshot';
import { valueOf } from '../../hosts/excel/open-excel';

const SAMPLES = path.join(__dirname, '..', '..', '..', 'assets', 'samples');
export const NOW = '20/12/2025 10:32';

/** The sample of a provincial bloc with eight units. */
export async function sampleBloc(): Promise<Snapshot> {
  const file = path.join(SAMPLES, 'khoi-kinh-te-ky-thuat-2025.xlsx');
  return valueOf(await fileHost(file, null).read());
}

export function computed(snapshot: Snapshot): Computation {
  return valueOf(computeConfirmed(snapshot, noChoices, true));
}

/** The workbook after the results were written, as at every press of the button. */
export function ranked(snapshot: Snapshot, now = NOW): Snapshot {
  const made = valueOf(previewResults(snapshot, { ...noChoices, isConfirmed: true, now }));
  return applyToSnapshot(snapshot, made.patch);
}

/** What the pack changes. */
export function packPatchOf(snapshot: Snapshot, now = NOW, forms: FormsFor | null = null) {
  return packToWrite(snapshot, computed(snapshot), { now, forms }).patch;
}

/** The workbook with the whole pack. */
export function packed(snapshot: Snapshot, now = NOW, forms: FormsFor | null = null): Snapshot {
  return applyToSnapshot(snapshot, packPatchOf(snapshot, now, forms));
}

/** The workbook with values written by a person, from a cell on. */
export function typedAt(
  snapshot: Snapshot,
  sheet: string,
  at: { readonly row: number; readonly column: number },
  values: readonly (readonly WrittenValue[])[],
): Snapshot {
  return applyToSnapshot(snapshot, { changes: [{ kind: 'write', sheet, at, values }] });
}

/** The rows of a sheet, without the blanks. */
export function rowsOf(snapshot: Snapshot, name: string): CellValue[][] {
  const sheet = findSheet(snapshot, name);
  const area = sheet === null ? null : usedArea(sheet);
  if (sheet === null || area === null) throw new Error(`${name} is not there.`);
  const rows: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: CellValue[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueAt(sheet, row, column);
      if (value !== null) cells.push(value);
    }
    rows.push(cells);
  }
  return rows;
}

export function textOf(snapshot: Snapshot, name: string): string {
  return rowsOf(snapshot, name).flat().join('\n');
}

/** The row and column of the first cell with that text. */
export function placeOf(snapshot: Snapshot, name: string, text: string) {
  const sheet = findSheet(snapshot, name);
  const area = sheet === null ? null : usedArea(sheet);
  if (sheet === null || area === null) throw new Error(`${name} is not there.`);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (valueAt(sheet, row, column) === text) return { row, column };
    }
  }
  throw new Error(`“${text}” is not on ${name}.`);
}
