import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import type { WrittenValue } from '../../src/workbook/patch';
import { parseCellName } from '../../src/workbook/cell-address';
import { valueOf } from '../hosts/excel/open-excel';
import { cellOf, TITLE } from '../sheets/rules-sheet/support';
import { ROOT, runBangVang } from './run-bang-vang';

const ECONOMIC = path.join(ROOT, 'assets', 'samples', 'khoi-kinh-te-ky-thuat-2025.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-rules-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('rank --rules-sheet adds the sheet once; what is typed there is what holds, unless --rules says another', async () => {
  const made = path.join(folder, 'ra.xlsx');
  const first = runBangVang(folder, ['rank', ECONOMIC, '--rules-sheet', '-o', made]);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain(
    'Quy định khen thưởng: Luật Thi đua, khen thưởng số 06/2022/QH15.',
  );
  const snapshot = valueOf(await fileHost(made, null).read());
  const type = async (value: WrittenValue, output: string): Promise<string> => {
    const at = parseCellName(cellOf(snapshot, 'parameters', 'R74.3a.to', 'value'));
    if (at === null) throw new Error('no cell');
    const file = path.join(folder, output);
    const change = { kind: 'write', sheet: TITLE, at, values: [[value]] } as const;
    valueOf(await fileHost(made, file).apply({ changes: [change] }));
    return file;
  };
  const edited = runBangVang(folder, ['rank', await type(2, 'ghi.xlsx')]);
  expect(edited.code).toBe(0);
  expect(edited.stdout).toContain(`06/2022/QH15, theo trang “${TITLE}”.`);
  expect(edited.stdout.match(/Bằng khen cấp tỉnh$/gm)).toHaveLength(1);
  const other = runBangVang(folder, [
    'rank',
    path.join(folder, 'ghi.xlsx'),
    '--rules',
    'luat-06-2022',
  ]);
  expect(other.stdout).toContain(`Trang “${TITLE}” không được dùng`);
  expect(other.stdout.match(/Bằng khen cấp tỉnh$/gm)).toHaveLength(2);
  const wrong = runBangVang(folder, ['rank', await type('ba', 'sai.xlsx')]);
  expect(wrong.stdout).toContain(`chưa xét vì trang “${TITLE}” còn chỗ ghi sai`);
  expect(wrong.stdout).not.toContain('Bằng khen cấp tỉnh');
}, 60_000);

test('without a file to write it says what is missing', () => {
  const run = runBangVang(folder, ['rank', ECONOMIC, '--rules-sheet']);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('cần -o');
});
