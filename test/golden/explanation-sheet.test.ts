import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { explanationChanges, unitsToExplain } from '../../src/app/explanation-sheet';
import { recompute, type AlsoWrite } from '../../src/app/recompute';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { ownedAreas, ownedSheet } from '../../src/sheets/ownership';
import { cellName, isInside, parseCellName } from '../../src/workbook/cell-address';
import { ok } from '../../src/workbook/result';
import type { Snapshot } from '../../src/workbook/snapshot';
import { openInExcel, valueOf } from '../hosts/excel/open-excel';
import { changedCells } from './changed-cells';
import { goldenCase } from './golden-case';

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => path.join(__dirname, entry.name));

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-explanation-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** The unit of that row, in the bloc that comes first. */
function explaining(row: number): AlsoWrite {
  return (snapshot, computation) => {
    const name = computation.blocs[0]?.scoresheet.units[row]?.name ?? '';
    const found = unitsToExplain(computation, name);
    return found.ok ? ok(explanationChanges(snapshot, found.value, 'vi')) : found;
  };
}

async function fileSnapshot(file: string): Promise<Snapshot> {
  return valueOf(await fileHost(file, null).read());
}

describe.each(folders.map((folder) => [path.basename(folder), goldenCase(folder)] as const))(
  '%s',
  (name, golden) => {
    const options = {
      ...golden.options,
      isConfirmed: golden.isConfirmed,
      now: '20/12/2025 10:32',
    };
    const written = async (input: string, output: string, row: number) =>
      valueOf(await recompute(fileHost(input, output), options, explaining(row)));

    test('the sheet is the same through both hosts, and only ours is written', async () => {
      const output = path.join(scratch, `${name}.xlsx`);
      await written(golden.input, output, 0);
      const [before, after] = [await fileSnapshot(golden.input), await fileSnapshot(output)];
      const { host, now } = openInExcel(before);
      valueOf(await recompute(host, options, explaining(0)));
      expect(changedCells(before, now())).toEqual(changedCells(before, after));
      const sheet = ownedSheet(after, 'explanation') ?? '';
      expect(sheet).toBe('Giải trình điểm');
      const cells = Object.keys(changedCells(before, after)[sheet] ?? {});
      const areas = ownedAreas(after, sheet);
      const outside = cells.filter((cell) => {
        const at = parseCellName(cell);
        return at === null || !areas.some((area) => isInside(at, area));
      });
      expect(cells).toContain(cellName({ row: 2, column: 0 }));
      expect(outside).toEqual([]);
    });

    test('asked again nothing is written; asked of another unit the one sheet is its', async () => {
      const first = path.join(scratch, `${name}-first.xlsx`);
      const again = path.join(scratch, `${name}-again.xlsx`);
      await written(golden.input, first, 0);
      const { patch } = await written(first, again, 0);
      expect(patch.changes).toEqual([]);
      expect(readFileSync(again).equals(readFileSync(first))).toBe(true);

      const other = path.join(scratch, `${name}-other.xlsx`);
      const straight = path.join(scratch, `${name}-straight.xlsx`);
      await written(first, other, 1);
      await written(golden.input, straight, 1);
      expect(changedCells(await fileSnapshot(straight), await fileSnapshot(other))).toEqual({});
      expect((await written(other, path.join(scratch, 'last.xlsx'), 1)).patch.changes).toEqual([]);
    });
  },
);
