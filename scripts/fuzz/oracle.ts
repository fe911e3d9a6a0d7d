import { certaintiesOf } from '../../src/app/certainty';
import { computeBlocs } from '../../src/app/compute-blocs';
import { inspectionOf } from '../../src/app/inspection';
import { noChoices } from '../../src/app/options';
import { lastColumn, lastRow } from '../../src/hosts/file/limits';
import { previewResults } from '../../src/app/recompute';
import { readWorkbook } from '../../src/hosts/file/reading/read-workbook';
import { applyPatch } from '../../src/hosts/file/writing/apply-patch';
import { sentence } from '../../src/text/sentences';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

/** What became of a file: it was read, or refused with the sentence. Throws where a promise of the reader is broken. */
export async function judge(bytes: Uint8Array, name: string): Promise<string> {
  const result = await readWorkbook(bytes, name);
  if (!result.ok) {
    const words = sentence(result.problem, 'vi');
    if (!words.includes(name)) throw new Error(`no file in the sentence: ${words}`);
    return `refused: ${result.problem.code}`;
  }
  checkSnapshot(result.value);
  const computed = computeBlocs(result.value, noChoices);
  if (!computed.ok) return `read, not computed: ${computed.problem.code}`;
  JSON.stringify(inspectionOf(computed.value, certaintiesOf(result.value, computed.value), 'vi'));
  return judgeWriting(bytes, name, result.value);
}

/** The results must go into whatever was read, and the workbook must be one that reads again. */
async function judgeWriting(bytes: Uint8Array, name: string, snapshot: Snapshot): Promise<string> {
  const preview = previewResults(snapshot, { ...noChoices, isConfirmed: true, now: '1/1/2026' });
  if (!preview.ok) return `read, not written: ${preview.problem.code}`;
  const patched = await applyPatch(bytes, preview.value.patch, name);
  if (!patched.ok) return `read, refused when written: ${patched.problem.code}`;
  const again = await readWorkbook(patched.value.bytes, name);
  if (!again.ok) throw new Error(`what was written is refused: ${again.problem.code}`);
  checkSnapshot(again.value);
  return 'read and written';
}

/** Throws where a snapshot does not hold what `SheetSnapshot` promises. */
export function checkSnapshot(snapshot: Snapshot): void {
  for (const sheet of snapshot.sheets) {
    const problem = problemOf(sheet);
    if (problem !== null) throw new Error(`sheet ${sheet.name}: ${problem}`);
  }
}

function problemOf(sheet: SheetSnapshot): string | null {
  const { values, texts, numberFormats, formulas, origin } = sheet;
  const width = values[0]?.length ?? 0;
  for (const grid of [values, texts, numberFormats, formulas]) {
    if (grid.length !== values.length) return 'grids of different heights';
    if (grid.some((row) => row.length !== width)) return 'rows of different lengths';
  }
  if (origin.row < 0 || origin.column < 0) return 'an origin off the sheet';
  if (origin.row + values.length > lastRow + 1) return 'rows off the sheet';
  if (origin.column + width > lastColumn + 1) return 'columns off the sheet';
  for (const row of values) {
    for (const value of row) {
      if (typeof value === 'number' && !Number.isFinite(value)) return `the value ${value}`;
    }
  }
  for (const { top, left, bottom, right } of sheet.merges) {
    const isArea = top >= 0 && left >= 0 && top <= bottom && left <= right;
    if (!isArea || bottom > lastRow || right > lastColumn) return 'a merge off the sheet';
  }
  return isAscending(sheet.hiddenRows, lastRow) && isAscending(sheet.hiddenColumns, lastColumn)
    ? null
    : 'hidden rows or columns off the sheet or out of order';
}

function isAscending(numbers: readonly number[], last: number): boolean {
  return numbers.every(
    (number, index) =>
      Number.isInteger(number) &&
      number >= 0 &&
      number <= last &&
      number > (numbers[index - 1] ?? -1),
  );
}
