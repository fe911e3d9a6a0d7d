import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { valueOf } from '../hosts/excel/open-excel';
import { cellOf, TITLE } from '../sheets/council-sheet/support';
import { ROOT, runBangVang } from './run-bang-vang';

const ECONOMIC = path.join(ROOT, 'assets', 'samples', 'khoi-kinh-te-ky-thuat-2025.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-council-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('rank --council adds the sheet once; what is written there is never written over', async () => {
  const made = path.join(folder, 'ra.xlsx');
  const first = runBangVang(folder, ['rank', ECONOMIC, '--council', '-o', made]);
  expect([first.code, first.stderr]).toEqual([0, '']);
  const snapshot = valueOf(await fileHost(made, null).read());
  expect(snapshot.sheets.map(({ name }) => name)).toContain(TITLE);
  const at = (key: string) => {
    const name = cellOf(snapshot, 'opinions', 0, key);
    return { row: Number(name.slice(1)) - 1, column: name.charCodeAt(0) - 65 };
  };
  const typed = path.join(folder, 'ghi.xlsx');
  const changes = ['disqualified', 'by', 'on'].map((key, index) => {
    const value = ['Nộp hồ sơ muộn', 'Lê C', '5/12/2025'][index] ?? null;
    return { kind: 'write', sheet: TITLE, at: at(key), values: [[value]] } as const;
  });
  valueOf(await fileHost(made, typed).apply({ changes }));
  const again = path.join(folder, 'lai.xlsx');
  const second = runBangVang(folder, ['rank', typed, '--council', '-o', again]);
  expect([second.code, second.stderr]).toEqual([0, '']);
  expect(second.stdout).toContain('không xếp hạng nhưng vẫn giữ tổng điểm: Nộp hồ sơ muộn');
  const before = valueOf(await fileHost(typed, null).read());
  const after = valueOf(await fileHost(again, null).read());
  const sheets = ({ sheets: all }: typeof after) => all.filter(({ name }) => name.includes(TITLE));
  expect(sheets(after)).toEqual(sheets(before));
  const third = path.join(folder, 'ba.xlsx');
  runBangVang(folder, ['rank', again, '--council', '-o', third]);
  expect(readFileSync(third).equals(readFileSync(again))).toBe(true);
}, 60_000);

test('without a file to write it says what is missing', () => {
  const run = runBangVang(folder, ['rank', ECONOMIC, '--council']);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('cần -o');
});
