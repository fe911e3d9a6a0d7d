import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { movedByExcelize } from '../hosts/file/support/rich-workbook';
import { runBangVang, type Run } from './run-bang-vang';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function bangVang(...words: readonly string[]): Run {
  return runBangVang(folder, words);
}

/** A workbook with a column beside the criteria that nobody understands. */
function doubtfulFile(): string {
  const book = utils.book_new();
  const rows = [
    ['KHỐI THI ĐUA 1 NĂM 2025'],
    ['STT', 'Đơn vị', 'Chuyên môn', 'Phối hợp', 'Mã hiệu'],
    [null, 'Điểm tối đa', 60, 40],
    [1, 'Sở A', 55, 35, 30],
    [2, 'Sở B', 50, 30, 40],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Bảng điểm');
  const bytes: Uint8Array = write(book, { type: 'buffer', bookType: 'xlsx' });
  const file = path.join(folder, 'chua-chac.xlsx');
  writeFileSync(file, bytes);
  return file;
}

test('a doubtful table is written once it was confirmed, and never asked about again', () => {
  const file = doubtfulFile();
  const out = path.join(folder, 'ra.xlsx');
  const refused = bangVang('rank', file, '-o', out);
  expect(refused.code).toBe(2);
  expect(refused.stderr.trim().split('\n')).toHaveLength(1);
  expect(refused.stderr).toContain('tiêu chí (60 %)');
  expect(refused.stderr).toContain('--confirm');
  expect(refused.stdout).toContain('Bảng điểm!E2: Chưa chắc đã đọc đúng phần tiêu chí (60 %)');
  expect(refused.stdout).toContain('Cột “Mã hiệu”');
  expect(existsSync(out)).toBe(false);

  expect(bangVang('rank', file, '-o', out, '--confirm').code).toBe(0);
  const moved = path.join(folder, 'da-sua.xlsx');
  writeFileSync(moved, movedByExcelize(readFileSync(out)));
  const again = bangVang('rank', moved, '-o', path.join(folder, 'lai.xlsx'));
  expect(again.stderr).toBe('');
  expect(again.code).toBe(0);
});

test('--json of a refusal is one object with a finding for each part', () => {
  const refused = bangVang('rank', doubtfulFile(), '-o', path.join(folder, 'ra.xlsx'), '--json');
  expect(refused.code).toBe(2);
  expect(JSON.parse(refused.stdout)).toMatchObject({
    blocs: [],
    findings: [
      { severity: 'warning', code: 'part-unsure', sheet: 'Bảng điểm', cell: 'E2' },
      { severity: 'warning', code: 'column-not-counted', sheet: 'Bảng điểm', cell: 'E2' },
    ],
  });
});

test('inspect says of each part how sure it is, and why', () => {
  const file = doubtfulFile();
  const inspected = bangVang('inspect', file);
  expect(inspected.stdout).toContain('Độ chắc khi nhận bảng: 60 %.');
  expect(inspected.stdout).toContain('Tiêu chí: chưa chắc, 60 %');
  expect(inspected.stdout).toContain('Đơn vị: chắc, 100 %');
  const report: unknown = JSON.parse(bangVang('inspect', file, '--json').stdout);
  expect(report).toMatchObject({
    blocs: [
      {
        detection: {
          confidence: 0.6,
          parts: expect.arrayContaining([
            expect.objectContaining({
              part: 'criteria',
              percent: 60,
              needsConfirmation: true,
              doubts: [expect.objectContaining({ code: 'column-not-counted', cell: 'E2' })],
            }),
            expect.objectContaining({ part: 'units', percent: 100, needsConfirmation: false }),
          ]),
        },
      },
    ],
  });
});
