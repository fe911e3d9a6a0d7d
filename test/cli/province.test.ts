import { copyFileSync, mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { valueOf } from '../hosts/excel/open-excel';
import { ROOT, runBangVang } from './run-bang-vang';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-province-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a folder of blocs becomes one workbook; a bad file is told and the others are done', async () => {
  const blocs = path.join(folder, 'các khối');
  mkdirSync(blocs);
  for (const name of ['results-in-use', 'percentage-weights', 'coefficients']) {
    const input = path.join(ROOT, 'test', 'golden', name, 'input.xlsx');
    copyFileSync(input, path.join(blocs, `${name}.xlsx`));
  }
  writeFileSync(path.join(blocs, 'hỏng.xlsx'), 'không phải bảng tính');
  const out = path.join(folder, 'tổng hợp');
  const run = runBangVang(folder, ['province', blocs, '-o', out]);
  expect([run.code, run.stderr]).toEqual([1, '']);
  expect(run.stdout).toContain('(1/4)');
  expect(run.stdout).toContain('4 tệp, 3 cụm, khối');
  expect(run.stdout).toContain('hỏng.xlsx');
  const made = /Đã ghi: (.+\.xlsx)/.exec(run.stdout)?.[1] ?? '';
  const read = valueOf(await fileHost(path.join(out, made), null).read());
  expect(read.sheets.map(({ name }) => name)).toEqual([
    'Các cụm, khối',
    'Cờ thi đua',
    'Đề nghị khen thưởng',
    'Cần xem',
  ]);
  const blocRows = read.sheets[0]?.texts.filter((row) =>
    row.some((text) => text.endsWith('.xlsx')),
  );
  expect(blocRows?.length).toBe(4);

  const again = runBangVang(folder, ['province', blocs, '-o', out, '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({ blocs: 3, refused: [] });
}, 120_000);

test('it needs a folder to write into', () => {
  expect(readArguments(['province', 'a.xlsx'])).toMatchObject({
    ok: false,
    problem: { message: { code: 'province-needs-folder' } },
  });
});
