import { cellName } from '../../../../src/workbook/cell-address';
import type { Change, Patch, WrittenValue } from '../../../../src/workbook/patch';
import type { Result } from '../../../../src/workbook/result';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../../src/workbook/snapshot';
import {
  findSheet,
  formulaAt,
  numberFormatAt,
  textAt,
  usedArea,
  valueAt,
} from '../../../../src/workbook/snapshot';
import { readWorkbook } from '../../../../src/hosts/file/reading/read-workbook';
import { applyPatch } from '../../../../src/hosts/file/writing/apply-patch';

/** The value of a result that must be one; a problem fails the test. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problem));
}

export async function read(bytes: Uint8Array): Promise<Snapshot> {
  return valueOf(await readWorkbook(bytes, 'bang-diem.xlsx'));
}

export async function patched(bytes: Uint8Array, ...changes: Change[]): Promise<Uint8Array> {
  return valueOf(await applyPatch(bytes, { changes }, 'bang-diem.xlsx')).bytes;
}

export function sheetOf(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = findSheet(snapshot, name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function write(
  sheet: string,
  row: number,
  column: number,
  values: readonly (readonly WrittenValue[])[],
): Change {
  return { kind: 'write', sheet, at: { row, column }, values };
}

/** What one cell holds, by its name. */
export interface HeldCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
  readonly formula: string | null;
}

/** Every cell of the used range that is not blank in each respect. */
export function heldCells(sheet: SheetSnapshot): Map<string, HeldCell> {
  const cells = new Map<string, HeldCell>();
  const area = usedArea(sheet);
  if (area === null) return cells;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = {
        value: valueAt(sheet, row, column),
        text: textAt(sheet, row, column),
        numberFormat: numberFormatAt(sheet, row, column),
        formula: formulaAt(sheet, row, column),
      };
      if (cell.value !== null || cell.formula !== null) cells.set(cellName({ row, column }), cell);
    }
  }
  return cells;
}

/** The names of the cells that a patch writes on a sheet. */
export function writtenCells(patch: Patch, sheet: string): Map<string, WrittenValue> {
  const cells = new Map<string, WrittenValue>();
  for (const change of patch.changes) {
    if (change.kind !== 'write' || change.sheet !== sheet) continue;
    change.values.forEach((row, down) => {
      row.forEach((value, right) => {
        const address = { row: change.at.row + down, column: change.at.column + right };
        cells.set(cellName(address), value);
      });
    });
  }
  return cells;
}
