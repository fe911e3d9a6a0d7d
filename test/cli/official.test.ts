import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { readHistorySheet } from '../../src/sheets/reading/history-sheet/read-history-sheet';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { valueOf } from '../hosts/excel/open-excel';
import { ROOT, runBangVang } from './run-bang-vang';

const ECONOMIC = path.join(ROOT, 'assets', 'samples', 'khoi-kinh-te-ky-thuat-2025.xlsx');
const GAPS = path.join(ROOT, 'test', 'golden', 'ties-and-gaps', 'input.xlsx');
const NAME = 'Nguyễn Thị A';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-official-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a result is made official, known again, and opened with a reason', async () => {
  const made = path.join(folder, 'chot.xlsx');
  const first = runBangVang(folder, ['rank', ECONOMIC, '-o', made, '--official', '--by', NAME]);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain(`Đã chốt – ${NAME} – `);
  const snapshot = valueOf(await fileHost(made, null).read());
  const lines = readHistorySheet(snapshot)?.history.lines ?? [];
  expect(lines.filter(({ year }) => year === 2025)).toHaveLength(8);
  // Who leads the bloc in the year after, as the scoring workbook names them.
  expect(lines.flatMap(({ year, office }) => (year === 2026 ? [office] : []))).toEqual([
    'head',
    'deputy',
  ]);
  expect(snapshot.sheets.map(({ name }) => name)).toContain('Nhật ký');

  const known: unknown = JSON.parse(runBangVang(folder, ['rank', made, '--json']).stdout);
  expect(known).toMatchObject({
    official: [{ workbook: 'chot.xlsx', state: 'official', by: NAME }],
  });
  const again = runBangVang(folder, ['rank', made, '-o', 'x.xlsx', '--official', '--by', NAME]);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain(`Kết quả đã được ${NAME} chốt lúc`);

  const open = path.join(folder, 'mo.xlsx');
  const words = ['rank', made, '-o', open, '--reopen', 'phúc tra', '--by', NAME];
  const second = runBangVang(folder, words);
  expect([second.code, second.stderr]).toEqual([0, '']);
  expect(second.stdout).toContain(`Đã mở chốt – ${NAME}: phúc tra.`);
  const opened: unknown = JSON.parse(runBangVang(folder, ['rank', open, '--json']).stdout);
  expect(opened).toMatchObject({ official: [] });
}, 60_000);

test('it is refused in one sentence, and nothing is written', async () => {
  const output = path.join(folder, 'khong.xlsx');
  const refused = (...words: readonly string[]) => {
    const { code, stdout, stderr } = runBangVang(folder, ['rank', ...words, '-o', output]);
    expect([code, stdout]).toEqual([2, '']);
    return stderr.trim();
  };
  expect(refused(ECONOMIC, '--official')).toBe('Hãy ghi tên người chốt kết quả.');
  expect(refused(GAPS, '--official', '--by', NAME)).toMatch(/^Còn \d+ lỗi phải xử lý/);
  expect(refused(ECONOMIC, '--reopen', 'A', '--by', NAME)).toContain('không có gì để mở');
  expect((await fileHost(output, null).read()).ok).toBe(false);
}, 60_000);

test.each([
  ['official-name-alone', ['--by', NAME]],
  ['official-needs-output', ['--official', '--by', NAME]],
  ['official-and-reopen', ['--official', '--reopen', 'x', '-o', 'a.xlsx']],
  ['official-goes-alone', ['--official', '--council', '-o', 'a.xlsx']],
])('a call that cannot be meant: %s', (code, words) => {
  expect(readArguments(['rank', 'a.xlsx', ...words])).toMatchObject({
    ok: false,
    problem: { message: { code } },
  });
});
