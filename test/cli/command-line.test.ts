import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT, runBangVang, type Run } from './run-bang-vang';

const SAMPLES = path.join(ROOT, 'assets', 'samples');
const ECONOMIC = path.join(SAMPLES, 'khoi-kinh-te-ky-thuat-2025.xlsx');
const CENTRAL = path.join(SAMPLES, 'cum-bac-trung-bo-2025.xlsx');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as a person would, in the scratch folder. */
function bangVang(...words: readonly string[]): Run {
  return runBangVang(folder, words);
}

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

function json(run: Run): unknown {
  expect([run.code, run.stderr]).toEqual([expect.any(Number), '']);
  return JSON.parse(run.stdout);
}

/** One clear sentence on the error output, nothing on the standard output, no stack trace, nothing written. */
function expectRefused(run: Run, saying: RegExp): void {
  expect(run.code).toBe(2);
  expect(run.stdout).toBe('');
  expect(run.stderr).toMatch(saying);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).not.toMatch(/\bat .*:\d+:\d+|node_modules|TypeError/);
}

describe('rank', () => {
  test('the reported ranks and proposals of both samples', () => {
    const economic = json(bangVang('rank', ECONOMIC, '--json'));
    expect(economic).toMatchObject({
      blocs: [
        {
          name: 'KHỐI THI ĐUA KINH TẾ - KỸ THUẬT',
          year: 2025,
          sheet: 'Bảng điểm',
          layout: 'units-in-rows',
          stage: null,
          max: '100',
        },
      ],
    });
    const central = json(bangVang('rank', CENTRAL, '--json'));
    expect(central).toMatchObject({
      blocs: [
        {
          units: expect.arrayContaining([
            expect.objectContaining({
              name: 'Thanh Hóa',
              rank: 1,
              total: '98',
              proposal: expect.objectContaining({
                award: 'CTĐCP',
                name: 'Cờ thi đua của Chính phủ',
                rule: 'R25.2',
              }),
            }),
            expect.objectContaining({
              name: 'Nghệ An',
              rank: 2,
              proposal: expect.objectContaining({
                award: 'BKTTg',
                name: 'Bằng khen của Thủ tướng Chính phủ',
                rule: 'R73.4c',
              }),
            }),
          ]),
        },
      ],
    });
  });

  test('a table and findings for a person, in both languages', () => {
    const vi = bangVang('rank', ECONOMIC);
    expect(vi.code).toBe(0);
    expect(vi.stdout).toMatch(/1 {2}Sở Nông nghiệp và Phát triển nông thôn +98,50/);
    expect(vi.stdout).toContain('=6  Đơn vị thành viên số 6');
    const en = bangVang('rank', ECONOMIC, '--lang', 'en');
    expect(en.stdout).toMatch(/1 {2}Sở Nông nghiệp và Phát triển nông thôn +98\.50/);
    expect(en.stdout).toContain('To look at:');
  });

  test('-o writes a copy; the input is untouched; a second run changes nothing', () => {
    const before = readFileSync(ECONOMIC);
    expect(bangVang('rank', ECONOMIC, '-o', 'ra.xlsx').code).toBe(0);
    expect(readFileSync(ECONOMIC).equals(before)).toBe(true);
    const again = bangVang('rank', 'ra.xlsx', '-o', 'ra2.xlsx');
    expect(again.stdout).toContain('không phải ghi gì thêm');
    const [first, second] = ['ra.xlsx', 'ra2.xlsx'].map((name) =>
      readFileSync(path.join(folder, name)),
    );
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  test('an error finding gives exit code 1', () => {
    const gaps = path.join(ROOT, 'test', 'golden', 'ties-and-gaps', 'input.xlsx');
    const run = bangVang('rank', gaps, '-o', 'ra.xlsx');
    expect(run.code).toBe(1);
    expect(existsSync(path.join(folder, 'ra.xlsx'))).toBe(true);
    expect(run.stdout).toContain('[PHẢI XỬ LÝ] Bảng điểm!D7');
  });

  test('--explain shows where a total comes from', () => {
    const run = bangVang('rank', ECONOMIC, '--explain', 'sở công thương');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('Sở Công Thương: tổng 97,25, hạng 2');
    expect(run.stdout).toMatch(/C14 +29 \/ 30 +29\n/);
    expect(run.stdout).toContain('Cách tính tổng điểm\n  Điểm các tiêu chí: 97,25.');
    expect(run.stdout).toContain('Vì sao ở hạng này\n  Hơn Sở Thông tin và Truyền thông 1,25 điểm');
    expectRefused(bangVang('rank', ECONOMIC, '--explain', 'Sở Y tế'), /Sở Y tế.*Sở Công Thương/);
  });

  test('--explain with --json gives the way from cell to total as data', () => {
    const seen = json(bangVang('rank', ECONOMIC, '--explain', 'Sở Công Thương', '--json'));
    expect(seen).toMatchObject({
      blocs: [{ year: 2025 }],
      explanations: [
        {
          unit: 'Sở Công Thương',
          sheet: 'Bảng điểm',
          criteria: expect.arrayContaining([
            expect.objectContaining({
              name: 'Giải pháp lãnh đạo, quản lý hiệu quả',
              score: { state: 'number', points: '9.5' },
              cells: [
                {
                  role: 'score',
                  says: { state: 'number', points: '9.5' },
                  cell: "'Bảng điểm'!D14",
                },
              ],
              points: '9.5',
            }),
          ]),
          sum: expect.objectContaining({ exact: '97.25', total: '97.25', maximum: '100' }),
        },
      ],
    });
  });

  test('--explain with an output writes a sheet for that unit, the same the second time', () => {
    const words = ['rank', ECONOMIC, '--explain', 'Sở Công Thương', '-o'];
    const run = bangVang(...words, 'giai-trinh.xlsx');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('Sở Công Thương: tổng 97,25, hạng 2');
    expect(run.stdout).toMatch(/Đã ghi \d+ ô vào .*giai-trinh\.xlsx/);
    const again = bangVang(
      'rank',
      'giai-trinh.xlsx',
      '--explain',
      'Sở Công Thương',
      '-o',
      'lan-hai.xlsx',
    );
    expect(again.stdout).toContain('không phải ghi gì thêm');
    const refused = bangVang('rank', ECONOMIC, '--explain', 'Sở Y tế', '-o', 'khong-co.xlsx');
    expectRefused(refused, /Sở Y tế.*Sở Công Thương/);
    expect(existsSync(path.join(folder, 'khong-co.xlsx'))).toBe(false);
  });

  test('several workbooks are ranked one after the other', () => {
    const both = json(bangVang('rank', ECONOMIC, CENTRAL, '--json'));
    expect(both).toMatchObject({ blocs: [{ year: 2025 }, { year: 2025 }] });
  });
});

describe('inspect and draft', () => {
  test('inspect shows everything that was inferred, with its cell', () => {
    const seen = json(bangVang('inspect', CENTRAL, '--json'));
    expect(seen).toMatchObject({
      blocs: [
        {
          layout: 'criteria-in-rows',
          scheme: { origin: 'inferred', weighting: 'none', decimals: 2 },
          facts: expect.arrayContaining([
            { fact: 'organiser', value: 'tw', cell: "'Chấm điểm cụm'!A1" },
          ]),
          detection: { confidence: 1 },
        },
      ],
    });
  });

  test('draft makes the folder, names what is blank, and never replaces a file that was edited', () => {
    const run = bangVang('draft', ECONOMIC, '-o', path.join('moi', 'van ban'));
    expect(run.code).toBe(0);
    const made = path.join(folder, 'moi', 'van ban');
    const names = readdirSync(made).toSorted();
    expect(names).toEqual([
      '01 Báo cáo tổng kết năm 2025.docx',
      '02 Biên bản kiểm phiếu năm 2025.docx',
      '03 Biên bản họp bình xét thi đua năm 2025.docx',
      '04 Tờ trình đề nghị khen thưởng năm 2025.docx',
      '05 Quyết định khen thưởng (dự thảo) năm 2025.docx',
      '06 Quyết định chuyển giao Khối trưởng và Cờ luân lưu năm 2026.docx',
      '07 Biên bản bàn giao Khối trưởng và Cờ luân lưu năm 2026.docx',
      '08 Giao ước thi đua năm 2026.docx',
    ]);
    const [name = ''] = names;
    expect(run.stdout).toContain('số văn bản');
    writeFileSync(path.join(made, name), 'bản đã sửa');
    expect(bangVang('draft', ECONOMIC, '-o', path.join('moi', 'van ban')).code).toBe(0);
    expect(readdirSync(made)).toHaveLength(9);
    expect(readFileSync(path.join(made, name), 'utf8')).toBe('bản đã sửa');
  });

  test('draft --only makes the documents named, each figure with its cell', () => {
    const run = bangVang(
      ...['draft', ECONOMIC, '-o', 'rieng', '--json'],
      ...['--only', 'hand-over-notice', '--only', 'award-proposal'],
    );
    expect(readdirSync(path.join(folder, 'rieng')).toSorted()).toEqual([
      '04 Tờ trình đề nghị khen thưởng năm 2025.docx',
      '06 Thông báo chuyển giao Khối trưởng và Cờ luân lưu năm 2026.docx',
    ]);
    expect(json(run)).toMatchObject({
      drafts: [
        {
          document: 'award-proposal',
          sources: expect.arrayContaining([
            { text: 'Sở Công Thương', sheet: 'Bảng điểm', cell: expect.any(String) },
          ]),
        },
        { document: 'hand-over-notice' },
      ],
    });
    const unknown = bangVang('draft', ECONOMIC, '-o', 'khong', '--only', 'la');
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('year-report')]);
    expect(existsSync(path.join(folder, 'khong'))).toBe(false);
  });

  test('draft takes names from options first and says when one is not a member', () => {
    const run = bangVang('draft', ECONOMIC, '-o', 'vb', '--next-head', 'Sở Lạ', '--json');
    expect(json(run)).toMatchObject({
      findings: [{ code: 'officer-not-a-member', message: expect.stringContaining('Sở Lạ') }],
    });
  });
});

describe('bad input: exit 2, one sentence, nothing written', () => {
  const damaged: readonly (readonly [string, () => string, RegExp])[] = [
    ['a file that is not there', () => 'khong-co.xlsx', /khong-co\.xlsx/],
    ['an empty file', () => write('rong.xlsx', ''), /rong\.xlsx.*rỗng/],
    ['a text file', () => write('chu.xlsx', 'xin chào'), /chu\.xlsx/],
    ['a PDF', () => write('vb.xlsx', '%PDF-1.7\n%âãÏÓ'), /vb\.xlsx/],
    [
      'a truncated workbook',
      () => write('cut.xlsx', readFileSync(ECONOMIC).subarray(0, 3000)),
      /cut\.xlsx.*hỏng/,
    ],
    [
      'an encrypted workbook or an old one',
      () => write('cu.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
      /cu\.xlsx/,
    ],
    ['a folder', () => folder, /thư mục/],
  ];
  test.each(damaged)('%s', (_, make, saying) => {
    const input = make();
    expectRefused(bangVang('rank', input, '-o', 'ra.xlsx'), saying);
    expect(existsSync(path.join(folder, 'ra.xlsx'))).toBe(false);
  });

  test('an output folder that is missing, an output that is the input, an unknown sheet or stage', () => {
    const copy = write('bang.xlsx', readFileSync(ECONOMIC));
    const before = readFileSync(copy);
    expectRefused(bangVang('rank', copy, '-o', path.join('chua-co', 'ra.xlsx')), /chua-co/);
    expectRefused(bangVang('rank', copy, '-o', 'bang.xlsx'), /bang\.xlsx/);
    expectRefused(bangVang('rank', copy, '--sheet', 'Khác'), /Khác/);
    expectRefused(bangVang('rank', copy, '--stage', 'verified'), /thẩm định/);
    expectRefused(bangVang('rank', copy, '--rules', 'luat-la'), /luat-la.*luat-06-2022/);
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['bang.xlsx']);
  });

  test('a scheme that does not match, is wrong, or is no JSON', () => {
    const scheme = (name: string, criteria: readonly object[]): string =>
      write(name, JSON.stringify({ version: 1, name: 'Thử', criteria }));
    const other = scheme('khac.json', [{ code: 'Z', name: 'Tiêu chí lạ', maximum: '10' }]);
    expectRefused(bangVang('rank', ECONOMIC, '--scheme', other), /không khớp.*Tiêu chí lạ/);
    const wrong = scheme('sai.json', [{ code: '1', name: 'A', maximum: '10', diem: 1 }]);
    expectRefused(bangVang('rank', ECONOMIC, '--scheme', wrong), /sai\.json.*diem/);
    const broken = write('hong.json', '{');
    expectRefused(bangVang('rank', ECONOMIC, '--scheme', broken), /hong\.json.*JSON/);
    expectRefused(bangVang('rank', ECONOMIC, '--scheme', 'khong.json'), /khong\.json/);
  });

  test('in English where that is asked for', () => {
    expectRefused(bangVang('rank', 'khong-co.xlsx', '--lang', 'en'), /not found/i);
    expectRefused(bangVang('xep'), /Không có lệnh/);
  });
});

test('npm run cli takes relative paths from the folder of the caller', () => {
  mkdirSync(path.join(folder, 'con'));
  write('bang.xlsx', readFileSync(ECONOMIC));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(
    npm,
    [
      '--prefix',
      ROOT,
      'run',
      '--silent',
      'cli',
      '--',
      'rank',
      '../bang.xlsx',
      '-o',
      'ra.xlsx',
      '--json',
    ],
    { cwd: path.join(folder, 'con'), encoding: 'utf8' },
  );
  expect(run.status).toBe(0);
  expect(JSON.parse(run.stdout)).toHaveProperty('blocs');
  expect(existsSync(path.join(folder, 'con', 'ra.xlsx'))).toBe(true);
});

test('the demonstration ranks both samples and writes workbooks and drafts to a folder that it names', () => {
  const demo = () =>
    spawnSync(process.execPath, [path.join(ROOT, 'bin', 'demo.mjs')], {
      cwd: folder,
      encoding: 'utf8',
    });
  const first = demo();
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('1  Sở Nông nghiệp và Phát triển nông thôn');
  expect(first.stdout).toContain('1  Thanh Hóa');
  const made = path.join(folder, 'demo-output');
  expect(first.stdout).toContain(made);
  const names = () => [...readdirSync(made), ...readdirSync(path.join(made, 'van-ban'))].sort();
  expect(names().filter((name) => name.endsWith('.xlsx'))).toHaveLength(2);
  expect(names().filter((name) => name.endsWith('.docx'))).toHaveLength(16);
  const before = names();
  demo();
  expect(names()).toEqual(before);
});
