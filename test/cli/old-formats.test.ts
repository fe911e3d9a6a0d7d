import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT, runBangVang, type Run } from './run-bang-vang';

const CORPUS = path.join(ROOT, 'test', 'fuzz', 'corpus');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-old-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function copied(name: string): string {
  copyFileSync(path.join(CORPUS, name), path.join(folder, name));
  return name;
}

function rank(...words: readonly string[]): Run {
  return runBangVang(folder, ['rank', ...words]);
}

describe('the result of a workbook of an old format', () => {
  it('is an .xlsx that reads the same', () => {
    const name = copied('ba-dong-tieu-de.xls');
    const before = readFileSync(path.join(CORPUS, name));
    const written = rank(name, '-o', 'kết quả.xlsx', '--confirm');
    expect(written.code).toBeLessThan(2);
    expect(written.stdout).toMatch(
      /Kết quả của “ba-dong-tieu-de\.xls” được ghi sang định dạng mới/,
    );
    expect(readFileSync(path.join(folder, name))).toEqual(before);
    const again: unknown = JSON.parse(rank('kết quả.xlsx', '--json', '--confirm').stdout);
    const units = [
      { name: 'Xã A', total: '96.5', rank: 1 },
      { name: 'Xã B', total: '95', rank: 2 },
      { name: 'Xã C', total: '91.88', rank: 3 },
      { name: 'Xã D', total: '89.25', rank: 4 },
    ];
    expect(again).toMatchObject({ blocs: [{ units }] });
  });

  it('is not written in the old format', () => {
    const run = rank(copied('ba-dong-tieu-de.xls'), '-o', 'y.xls', '--confirm');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/“.*y\.xls” phải có đuôi \.xlsx, vì kết quả của định dạng cũ/);
    expect(existsSync(path.join(folder, 'y.xls'))).toBe(false);
  });

  it('is not written over its input', () => {
    const name = copied('ba-dong-tieu-de.xls');
    const run = rank(name, '-o', name, '--confirm');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/trùng với tệp đầu vào/);
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(path.join(folder, name))).toEqual(readFileSync(path.join(CORPUS, name)));
  });
});

it('says that a workbook has a password', () => {
  const locked = path.join(ROOT, 'test', 'hosts', 'file', 'locked', 'mat-khau.xls');
  const run = rank(locked);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toMatch(/có mật khẩu mở tệp: hãy mở bằng Excel, bỏ mật khẩu/);
});
