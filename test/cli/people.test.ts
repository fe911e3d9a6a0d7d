import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { runCommand } from '../../src/cli/run-command';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { sentence } from '../../src/text/sentences';
import { makeWorkbook } from '../app/people/list-files';
import { mixedList } from '../app/people/mixed-list';
import { valueOf } from '../hosts/excel/open-excel';
import { runBangVang, type Run } from './run-bang-vang';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-people-cli-'));
  await makeWorkbook(folder, 'ds.xlsx', [mixedList]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command in this process, as `bang-vang` does after reading its words. */
async function bangVang(...words: readonly string[]): Promise<Run> {
  const printed: string[] = [];
  const complained: string[] = [];
  const output = {
    print: (text: string) => void printed.push(text),
    complain: (text: string) => void complained.push(text),
  };
  const inFolder = words.map((word) =>
    word.endsWith('.xlsx') ? path.resolve(folder, word) : word,
  );
  const read = readArguments(inFolder);
  let code = 2;
  if (read.ok) {
    const now = new Date(2025, 11, 20, 10, 32);
    code = await runCommand(read.value.command, read.value.language, output, now);
  } else {
    output.complain(sentence(read.problem.message, read.problem.language));
  }
  return { code, stdout: printed.join('\n'), stderr: complained.join('\n') };
}

test('the command itself', () => {
  const run = runBangVang(folder, ['people', 'ds.xlsx', '--json']);
  expect([run.code, run.stderr]).toEqual([1, '']);
  expect(JSON.parse(run.stdout)).toMatchObject({ year: 2024 });
});

test('counts, people who fail and findings for a person, in both languages', async () => {
  const vi = await bangVang('people', 'ds.xlsx');
  expect([vi.code, vi.stderr]).toEqual([1, '']);
  expect(vi.stdout).toMatch(/Chiến sĩ thi đua cấp tỉnh +1/);
  expect(vi.stdout).toMatch(/lãnh đạo 42,9 %, người trực tiếp 57,1 %/);
  expect(vi.stdout).toMatch(/\[PHẢI XỬ LÝ\] Danh sách!B13/);
  const en = await bangVang('people', 'ds.xlsx', '--lang', 'en');
  expect(en.stdout).toMatch(/leaders 42\.9 %, direct workers 57\.1 %/);
});

test('--json is one object of the documented shape', async () => {
  const run = await bangVang('people', 'ds.xlsx', '--json');
  expect(JSON.parse(run.stdout)).toMatchObject({
    year: 2024,
    lists: [{ sheet: 'Danh sách', header: 'A4:K4', people: 7 }],
    people: [
      {
        sheet: 'Danh sách',
        cell: 'B7',
        name: 'Nguyễn Minh An',
        unit: 'Sở Tài chính minh họa',
        category: 'direct-worker',
        isCategoryDerived: false,
        award: { code: 'CSTĐCS' },
        outcome: 'pass',
        rules: [{ rule: 'R23', outcome: 'pass' }],
      },
      { isCategoryDerived: true, outcome: 'unknown' },
      {},
      {},
      {},
      {},
      { award: null },
    ],
    counts: {
      total: 7,
      outcomes: { pass: 2, fail: 3, unknown: 2 },
      shares: { known: 7, leaders: 3, leadersPercent: 42.9, directWorkersPercent: 57.1 },
      byLevel: [{ level: 'province' }, { level: 'base' }],
    },
    duplicates: [
      { kind: 'same-achievement', people: [2, 3] },
      { kind: 'same-award', people: [4, 5] },
    ],
    findings: expect.arrayContaining([
      expect.objectContaining({ severity: 'error', code: 'people-same-award', cell: 'B13' }),
    ]),
  });
});

test('-o writes a copy, and says when there is nothing to write', async () => {
  const first = await bangVang('people', 'ds.xlsx', '-o', 'kq.xlsx');
  expect(first.stdout).toMatch(/Đã ghi \d+ ô vào .*kq\.xlsx/);
  const second = await bangVang('people', 'kq.xlsx', '-o', 'kq-2.xlsx');
  expect(second.stdout).toMatch(/không phải ghi gì thêm/);
});

test('a workbook with a list alone gets the sheets of rules and of the council once, and they hold', async () => {
  const made = await bangVang('people', 'ds.xlsx', '--rules-sheet', '--council', '-o', 'mau.xlsx');
  expect([made.code, made.stderr]).toEqual([1, '']);
  const file = path.join(folder, 'mau.xlsx');
  const names = valueOf(await fileHost(file, null).read()).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Quy định khen thưởng', 'Hội đồng']));
  const again = await bangVang('people', 'mau.xlsx', '--rules-sheet', '--council', '-o', 'm2.xlsx');
  expect(again.stdout).toContain('Quy định lấy theo trang “Quy định khen thưởng”');
  const twice = valueOf(await fileHost(path.join(folder, 'm2.xlsx'), null).read());
  expect(twice.sheets.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  const report = await bangVang('people', 'm2.xlsx', '--json');
  expect(JSON.parse(report.stdout)).toMatchObject({
    lists: [{ sheet: 'Danh sách', people: 7 }],
    counts: { outcomes: { pass: 2, fail: 3, unknown: 2 } },
  });
});

test.each([
  [['people', 'ds.xlsx', '--council'], /cần -o/],
  [['people', 'ds.xlsx', '--rules-sheet'], /cần -o/],
  [['people'], /cần tên tệp/],
  [['people', 'ds.xlsx', 'ds.xlsx'], /chỉ nhận một tệp/],
  [['people', 'ds.xlsx', '--stage', 'self'], /không dùng cho lệnh people/],
  [['people', 'ds.xlsx', '--sheet', 'Không có'], /Không có/],
  [['people', 'ds.xlsx', '--rules', 'abc'], /abc/],
  [['people', 'ds.xlsx', '-o', 'ds.xlsx'], /./],
  [['people', 'khong-co.xlsx'], /khong-co/],
])('%j is refused in one sentence, and nothing is written', async (words, saying) => {
  const run = await bangVang(...words);
  expect([run.code, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toMatch(saying);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).not.toMatch(/\bat .*:\d+:\d+|TypeError/);
});

test('the year asked for decides the pack', async () => {
  const run = await bangVang('people', 'ds.xlsx', '--year', '2019', '--json');
  expect(JSON.parse(run.stdout)).toMatchObject({ year: 2019, rules: [] });
});

test('a list with its own rules and the words of the council, in both languages', async () => {
  const input = path.join(__dirname, '../app/people/golden/own-rules-and-council/input.xlsx');
  const vi = await bangVang('people', input);
  expect(vi.stdout).toMatch(/Quy định lấy theo trang “Quy định khen thưởng”/);
  expect(vi.stdout).toMatch(/Hội đồng: quyết định 1 dòng, bỏ phiếu 2 dòng; cần xem lại 1 dòng/);
  expect(vi.stdout).toMatch(/BKT +3 +2 +1/);
  const en = await bangVang('people', input, '--lang', 'en');
  expect(en.stdout).toMatch(/Provincial certificate of merit +4/);
  expect(en.stdout).toMatch(/Council: lines decided 1, voted on 2; to be looked at again 1/);
});
