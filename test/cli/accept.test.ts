import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
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

/** A unit whose score is missing: an error that keeps the result from being official. */
function fileWithGap(): string {
  const book = utils.book_new();
  const rows = [
    ['KHỐI THI ĐUA 1 NĂM 2025'],
    ['STT', 'Đơn vị', 'Chuyên môn', 'Phối hợp'],
    [null, 'Điểm tối đa', 60, 40],
    [1, 'Sở A', 55, 35],
    [2, 'Sở B', 50, null],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Bảng điểm');
  const bytes: Uint8Array = write(book, { type: 'buffer', bookType: 'xlsx' });
  const file = path.join(folder, 'thieu.xlsx');
  writeFileSync(file, bytes);
  return file;
}

test('--accept writes on the sheet "Hội đồng", and the error no longer stands in the way', () => {
  const file = fileWithGap();
  const out = path.join(folder, 'ra.xlsx');
  expect(bangVang('rank', file).code).toBe(1);
  const words = ['--reason', 'Sở B nộp sau', '--by', 'Trần Thị B'];
  const done = bangVang(
    'rank',
    file,
    '-o',
    out,
    '--accept',
    'score-missing@Bảng điểm!D5',
    ...words,
  );
  expect(done.stderr).toBe('');
  expect(done.stdout).toContain('Đã ghi 1 chấp nhận vào trang “Hội đồng”.');
  expect(done.code).toBe(0);
  const again = bangVang('rank', out);
  expect(again.code).toBe(0);
  expect(again.stdout).toContain('Đã chấp nhận: Sở B nộp sau (Trần Thị B,');
});

test.each([
  [['--accept', 'score-missing', '--by', 'B'], 'lý do'],
  [['--reason', 'x'], '--reason chỉ dùng cùng với --accept'],
  [['--accept', 'no-such', '--reason', 'x', '--by', 'B'], '“no-such”'],
])('what cannot be accepted writes nothing: %j', (words, said) => {
  const out = path.join(folder, 'ra.xlsx');
  const refused = bangVang('rank', fileWithGap(), '-o', out, ...words);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain(said);
  expect(existsSync(out)).toBe(false);
});
