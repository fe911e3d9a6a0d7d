import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { recompute, type Recomputed } from '../../src/app/recompute';
import { reportOf } from '../../src/app/report';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { ownedAreas, ownedSheets } from '../../src/sheets/ownership';
import { isInside, parseCellName } from '../../src/workbook/cell-address';
import type { Snapshot } from '../../src/workbook/snapshot';
import { changedCells } from './changed-cells';
import { goldenCase, type GoldenCase } from './golden-case';

/** The time is the only thing in a workbook that differs from run to run. */
const NOW = '20/12/2025 10:32';
const UPDATES = process.env['UPDATE_GOLDEN'] === '1';

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => path.join(__dirname, entry.name));

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-golden-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

async function snapshotOf(file: string): Promise<Snapshot> {
  const read = await fileHost(file, null).read();
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

async function run(golden: GoldenCase, input: string, output: string): Promise<Recomputed> {
  const { options, isConfirmed } = golden;
  const done = await recompute(fileHost(input, output), { ...options, isConfirmed, now: NOW });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value;
}

/** Compares with the file of the folder, or writes it where the expectations are being made anew. */
function expectAsIn(file: string, actual: unknown): void {
  const text = `${JSON.stringify(actual, null, 2)}\n`;
  if (UPDATES) writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}

test('there are golden cases', () => {
  expect(folders.length).toBeGreaterThan(8);
});

describe.each(folders.map((folder) => [path.basename(folder), goldenCase(folder)] as const))(
  '%s',
  (name, golden) => {
    test('results, and the cells that are written', async () => {
      const output = path.join(scratch, `${name}.xlsx`);
      const { computation } = await run(golden, golden.input, output);
      expectAsIn(path.join(golden.folder, 'expected.json'), reportOf(computation, 'vi'));
      const cells = changedCells(await snapshotOf(golden.input), await snapshotOf(output));
      expectAsIn(path.join(golden.folder, 'expected-cells.json'), cells);
    });

    test('nothing outside the owned cells has changed', async () => {
      const output = path.join(scratch, `${name}-owned.xlsx`);
      await run(golden, golden.input, output);
      const [before, after] = [await snapshotOf(golden.input), await snapshotOf(output)];
      const added = new Set(ownedSheets(after).map(({ sheet }) => sheet));
      const changes = Object.entries(changedCells(before, after));
      for (const [sheet, cells] of changes) {
        const areas = ownedAreas(after, sheet);
        for (const cell of Object.keys(cells)) {
          const at = parseCellName(cell);
          const isOwned = at !== null && areas.some((area) => isInside(at, area));
          expect([sheet, cell, isOwned || added.has(sheet)]).toEqual([sheet, cell, true]);
        }
      }
      for (const sheet of before.sheets) {
        const kept = after.sheets.find(({ name: other }) => other === sheet.name);
        expect(kept?.hiddenRows).toEqual(sheet.hiddenRows);
        expect(kept?.hiddenColumns).toEqual(sheet.hiddenColumns);
        expect(kept?.merges).toEqual(expect.arrayContaining([...sheet.merges]));
      }
    });

    test('a second run writes nothing', async () => {
      const first = path.join(scratch, `${name}-first.xlsx`);
      const second = path.join(scratch, `${name}-second.xlsx`);
      await run(golden, golden.input, first);
      const { patch, computation } = await run(golden, first, second);
      expect(patch.changes).toEqual([]);
      expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
      // The first run makes the sheets in which what is still needed is written: their cells are known from then on.
      const units = (report: ReturnType<typeof reportOf>) =>
        report.blocs.flatMap((bloc) => bloc.units).map((unit) => ({
          ...unit,
          eligibility: unit.eligibility.map((of) => ({ ...of, needs: Object.keys(of.needs) })),
        }));
      const again = units(reportOf(computation, 'vi'));
      const before = await run(golden, golden.input, path.join(scratch, `${name}-third.xlsx`));
      expect(again).toEqual(units(reportOf(before.computation, 'vi')));
    });
  },
);
