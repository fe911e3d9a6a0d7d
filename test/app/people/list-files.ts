import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileHost } from '../../../src/hosts/file/disk/file-host';
import { blankFile } from '../../../src/workbench/file/blank-file';
import { parseAreaName } from '../../../src/workbook/cell-address';
import type { Change, WrittenValue } from '../../../src/workbook/patch';

/** A sheet of a workbook that is made for a test. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenValue[])[];
  readonly merges?: readonly string[];
}

/** Writes a workbook of these sheets into the folder; an empty sheet stands before them. */
export async function makeWorkbook(
  folder: string,
  name: string,
  sheets: readonly MadeSheet[],
): Promise<string> {
  const blank = path.join(folder, 'blank.xlsx');
  writeFileSync(blank, blankFile());
  const file = path.join(folder, name);
  const changes = sheets.flatMap(({ name: sheet, rows, merges = [] }): Change[] => {
    const width = Math.max(...rows.map((row) => row.length));
    const values = rows.map((row) =>
      Array.from({ length: width }, (_, index) => row[index] ?? null),
    );
    return [
      { kind: 'add-sheet', sheet },
      { kind: 'write', sheet, at: { row: 0, column: 0 }, values },
      ...merges.flatMap((merge): Change[] => {
        const area = parseAreaName(merge);
        return area === null ? [] : [{ kind: 'merge', sheet, area }];
      }),
    ];
  });
  const done = await fileHost(blank, file).apply({ changes });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return file;
}
