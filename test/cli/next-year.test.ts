import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { valueOf } from '../hosts/excel/open-excel';
import { ROOT, runBangVang } from './run-bang-vang';

const ECONOMIC = path.join(ROOT, 'assets', 'samples', 'khoi-kinh-te-ky-thuat-2025.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-next-year-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the workbook of the year after is a file that can be worked with', async () => {
  const made = path.join(folder, 'khối 2026.xlsx');
  const first = runBangVang(folder, ['next-year', ECONOMIC, '-o', made]);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('Đã lập bảng tính năm 2026');
  expect(first.stdout).toContain('Kết quả năm 2025 chưa chốt');
  const read = valueOf(await fileHost(made, null).read());
  expect(read.sheets.map(({ name }) => name)).toEqual([
    'Bảng điểm 2026',
    'Thông tin khối',
    'Bộ tiêu chí',
    'Lịch sử',
  ]);
  const inspected = runBangVang(folder, ['inspect', made]);
  // Without scores nobody has a rank yet.
  expect(inspected.code).toBe(1);
  expect(inspected.stdout).toContain('Sở Xây dựng');
}, 60_000);

test('the same command gives the same bytes, and keeps what stood there', () => {
  const twice = path.join(folder, 'hai lần.xlsx');
  const first = runBangVang(folder, ['next-year', ECONOMIC, '-o', twice, '--json']);
  const second = runBangVang(folder, ['next-year', ECONOMIC, '-o', twice]);
  expect(JSON.parse(first.stdout)).toMatchObject({ year: 2026 });
  expect(second.stdout).not.toContain('bản trước');
}, 60_000);

test('it needs a file to write, of Excel’s kind, and not the workbook itself', () => {
  expect(readArguments(['next-year', 'a.xlsx'])).toMatchObject({
    ok: false,
    problem: { message: { code: 'next-year-needs-output' } },
  });
  const wrong = runBangVang(folder, ['next-year', ECONOMIC, '-o', 'b.xls']);
  expect([wrong.code, wrong.stdout]).toEqual([2, '']);
  const same = runBangVang(folder, ['next-year', ECONOMIC, '-o', ECONOMIC]);
  expect([same.code, same.stdout]).toEqual([2, '']);
}, 60_000);
