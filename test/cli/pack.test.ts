import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { ROOT, runBangVang } from './run-bang-vang';

const CENTRAL = path.join(ROOT, 'assets', 'samples', 'cum-bac-trung-bo-2025.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-pack-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the pack is written into a copy; of the copy nothing more is to be written', () => {
  const made = path.join(folder, 'hội nghị.xlsx');
  const first = runBangVang(folder, ['pack', CENTRAL, '-o', made]);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('Đã ghi bộ hội nghị');
  const again = runBangVang(folder, ['pack', made, '-o', path.join(folder, 'b.xlsx'), '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({
    cellsWritten: 0,
    sheets: expect.arrayContaining(['Đề nghị khen thưởng', 'Theo dõi', 'Danh sách công khai']),
  });
}, 60_000);

test('it needs a file to write, and knows the years of blank forms', () => {
  expect(readArguments(['pack', 'a.xlsx'])).toMatchObject({
    ok: false,
    problem: { message: { code: 'pack-needs-output' } },
  });
  expect(readArguments(['pack', 'a.xlsx', '-o', 'b.xlsx', '--forms', 'last'])).toMatchObject({
    ok: false,
    problem: { message: { code: 'option-value-not-known' } },
  });
  expect(readArguments(['pack', 'a.xlsx', '-o', 'b.xlsx', '--forms', 'next'])).toMatchObject({
    ok: true,
    value: { command: { name: 'pack', forms: 'next-year' } },
  });
});
