import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { readHistorySheet } from '../../src/sheets/reading/history-sheet/read-history-sheet';
import { valueOf } from '../hosts/excel/open-excel';
import { ROOT, runBangVang } from './run-bang-vang';

const ECONOMIC = path.join(ROOT, 'assets', 'samples', 'khoi-kinh-te-ky-thuat-2025.xlsx');
const CLASSES = path.join(ROOT, 'test', 'golden', 'scheme-with-classes', 'input.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-history-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function linesOf(file: string) {
  return readHistorySheet(valueOf(await fileHost(file, null).read()))?.history.lines ?? [];
}

test('rankings of earlier years are added once', async () => {
  const made = path.join(folder, 'ra.xlsx');
  const words = ['history', ECONOMIC, '--from', ECONOMIC, '--year', '2024', '-o', made];
  const first = runBangVang(folder, words);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('Đã thêm 8 dòng vào trang “Lịch sử” (năm 2024)');
  const lines = await linesOf(made);
  expect(lines.map(({ rank }) => rank)).toEqual([3, 1, 2, 4, 5, 6, 6, 8]);
  expect(lines.every(({ year, note, award }) => year === 2024 && !note && !award)).toBe(true);
  expect(lines.filter(({ office }) => office === 'head').map(({ unit }) => unit)).toEqual([
    'Sở Thông tin và Truyền thông',
  ]);

  const again = path.join(folder, 'lai.xlsx');
  const both = ['history', made, '--from', ECONOMIC, CLASSES, '--year', '2024', '-o', again];
  const second = runBangVang(folder, [...both, '--json']);
  expect([second.code, second.stderr]).toEqual([0, '']);
  const report: unknown = JSON.parse(second.stdout);
  const all = await linesOf(again);
  expect(report).toMatchObject({ years: [2024], added: all.length - 8 });
  expect(all.slice(0, 8)).toEqual(lines);
  expect(all.length).toBeGreaterThan(8);
}, 60_000);

test('it needs the earlier workbooks and a file to write', () => {
  for (const words of [
    ['-o', 'b.xlsx'],
    ['--from', 'x.xlsx'],
  ]) {
    expect(readArguments(['history', 'a.xlsx', ...words])).toMatchObject({
      ok: false,
      problem: { message: { code: 'history-needs-from' } },
    });
  }
  expect(
    readArguments(['history', 'a.xlsx', '--from', 'b.xlsx', 'c.xlsx', '-o', 'd.xlsx']),
  ).toMatchObject({
    value: { command: { name: 'history', workbook: 'a.xlsx', from: ['b.xlsx', 'c.xlsx'] } },
  });
});
