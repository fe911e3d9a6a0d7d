import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkPeopleIn } from '../../../src/app/people/check-people';
import { peopleReport } from '../../../src/app/people/people-report';
import { fileHost } from '../../../src/hosts/file/disk/file-host';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { changedCells } from '../../golden/changed-cells';
import { openInExcel, valueOf } from '../../hosts/excel/open-excel';

/* Lists as golden folders: input.xlsx, expected.json and expected-cells.json; UPDATE_GOLDEN=1 writes the latter two. */
const NOW = '20/12/2025 10:32';
const asIs = { sheets: [], rules: null, year: null };
const UPDATES = process.env['UPDATE_GOLDEN'] === '1';
const root = path.join(__dirname, 'golden');
const folders = readdirSync(root).map((name) => [name, path.join(root, name)] as const);

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-golden-people-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

async function snapshotOf(file: string): Promise<Snapshot> {
  return valueOf(await fileHost(file, null).read());
}

function expectAsIn(file: string, actual: unknown): void {
  const text = `${JSON.stringify(actual, null, 2)}\n`;
  if (UPDATES) writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}

test('there are lists', () => {
  expect(folders.length).toBeGreaterThan(0);
});

describe.each(folders)('%s', (name, folder) => {
  const input = path.join(folder, 'input.xlsx');

  test('results and written cells, in a file', async () => {
    const output = path.join(scratch, `${name}.xlsx`);
    const done = valueOf(await checkPeopleIn(fileHost(input, output), asIs, NOW));
    expectAsIn(path.join(folder, 'expected.json'), peopleReport(done.computation, 'vi'));
    const cells = changedCells(await snapshotOf(input), await snapshotOf(output));
    expectAsIn(path.join(folder, 'expected-cells.json'), cells);
    const again = path.join(scratch, `${name}-again.xlsx`);
    const second = valueOf(await checkPeopleIn(fileHost(output, again), asIs, NOW));
    expect(second.patch.changes).toEqual([]);
    expect(readFileSync(again).equals(readFileSync(output))).toBe(true);
  });

  test('the same through the real office.js', async () => {
    const before = await snapshotOf(input);
    const { host, now } = openInExcel(before);
    const { computation } = valueOf(await checkPeopleIn(host, asIs, NOW));
    expectAsIn(path.join(folder, 'expected.json'), peopleReport(computation, 'vi'));
    expectAsIn(path.join(folder, 'expected-cells.json'), changedCells(before, now()));
    expect(valueOf(await checkPeopleIn(host, asIs, NOW)).patch.changes).toEqual([]);
  });
});
