import fc from 'fast-check';
import { parsePoints } from '../../../../src/scoring/points';
import { readScoresheets } from '../../../../src/sheets/reading/read-scoresheets';
import { unlikeFigures } from '../../../../src/sheets/reading/checks/unlike-figures';
import { sentence } from '../../../../src/text/sentences';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { codesOf, readOne, sheetOf, workbookOf } from '../sheet-of';

function units(
  header: readonly string[],
  ...rows: readonly (readonly CellValue[])[]
): ReturnType<typeof readOne> {
  const numbered = rows.map((row, index) => [index + 1, ...row]);
  return readOne(sheetOf([['STT', 'Đơn vị', ...header], ...numbered]));
}

const points = (texts: readonly (string | null)[]) =>
  texts.map((text) => (text === null ? null : parsePoints(text)));

test('scores on another scale are asked about, each at its cell, and counted as typed', () => {
  const found = units(
    ['Thu (10 điểm)', 'Chi (100 điểm)'],
    ['Sở A', 9, 90],
    ['Sở B', 8.5, 0.92],
    ['Sở C', 10, 95],
    ['Sở D', 9, 88],
    ['Sở E', '0,9', 85],
  );
  const said = found.findings.filter(({ message }) => message.code === 'score-in-other-unit');
  expect(codesOf(said)).toEqual(['score-in-other-unit C6', 'score-in-other-unit D3']);
  const words = said.map(({ message }) => sentence(message, 'vi'));
  expect(words[0]).toMatch(/^Sở E: điểm “Thu” là 0,9, .* khoảng 9; .*\(9\?\)/);
  expect(words[1]).toMatch(/^Sở B: điểm “Chi” là 0,92, .* khoảng 88; .*\(92\?\)/);
});

test.each<[string, readonly (string | null)[], readonly number[]]>([
  ['alike', ['9', '8', '10', '7'], []],
  ['too few to know', ['90', '0.9', '90'], []],
  ['low, and low on any scale', ['90', '91', '92', '1', '95'], []],
  ['nothing and missing', ['90', '91', '0', null, '95', '92'], []],
  ['a share among points', ['90', '0.91', '92', '88'], [1]],
  ['points among shares', ['0.9', '0.91', '92', '0.95', '0.99'], [2]],
  ['out of ten among hundreds', ['90', '9.1', '92', '95', '88'], [1]],
  ['half of them', ['90', '0.9', '92', '0.95'], []],
])('figures %s', (_, texts, expected) => {
  expect(unlikeFigures(points(texts)).map(({ at }) => at)).toEqual(expected);
});

test('figures of one scale are never asked about', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 200, max: 1000 }), { maxLength: 30 }), (hundredths) => {
      const all = hundredths.map((of) => parsePoints((of / 100).toFixed(2)));
      expect(unlikeFigures(all)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('criteria in which everybody has the maximum are said once, at the first of them', () => {
  const found = units(
    ['Thu (10 điểm)', 'Chi (20 điểm)', 'Đầu tư (5 điểm)', 'Điểm thưởng (2 điểm)'],
    ['Sở A', 10, 19, 5, 2],
    ['Sở B', 10, 20, 5, 2],
    ['Sở C', 10, 20, 5, 2],
  );
  const [said, ...others] = found.findings.filter(
    ({ message }) => message.code === 'criteria-all-at-maximum',
  );
  expect(others).toEqual([]);
  expect(said).toMatchObject({
    severity: 'info',
    cell: 'C1',
    message: { params: { criteria: ['Thu', 'Đầu tư'], units: 3 } },
  });
});

test('one below the maximum, or a unit without a score, and nothing is said', () => {
  const rows: readonly (readonly CellValue[])[] = [
    ['Sở A', 10, 20],
    ['Sở B', 10, 20],
  ];
  for (const last of [
    ['Sở C', 9.5, null],
    ['Sở C', '9', '-'],
  ]) {
    const found = units(['Thu (10 điểm)', 'Chi (20 điểm)'], ...rows, last);
    expect(codesOf(found.findings).join()).not.toContain('criteria-all-at-maximum');
  }
});

describe('the year', () => {
  const said = (file: string, ...sheets: readonly (readonly [string, string])[]): string[] => {
    const book = workbookOf(
      ...sheets.map(([name, title], index) =>
        sheetOf(
          [
            [title],
            ['STT', 'Đơn vị', 'Thu (10 điểm)'],
            [1, `Xã ${index}A`, 9],
            [2, `Xã ${index}B`, 8],
          ],
          { name },
        ),
      ),
    );
    const { findings } = readScoresheets(
      { ...book, workbookName: file },
      { sheets: [], year: null },
    );
    return findings.map(({ sheet, cell, message }) => `${message.code} ${sheet}!${cell}`);
  };

  test('of a title that the name of the file or the sheet contradicts', () => {
    const title = 'BẢNG ĐIỂM CỤM 1 NĂM 2024';
    expect(said('Cham diem 2025.xlsx', ['Điểm', title])).toEqual(['year-unlike-file Điểm!A1']);
    expect(said('diem.xlsx', ['Năm 2025', title])).toEqual(['year-unlike-sheet Năm 2025!A1']);
    expect(said('Diem 2024.xlsx', ['Điểm', title])).toEqual([]);
    expect(said('Diem 2024-2025.xlsx', ['Điểm', title])).toEqual([]);
    expect(said('20251231.xlsx', ['Điểm', title])).toEqual([]);
  });

  test('of a file that holds other years too is none of its name', () => {
    const both = [
      ['2024', 'BẢNG ĐIỂM CỤM 1 NĂM 2024'],
      ['2025', 'BẢNG ĐIỂM CỤM 2 NĂM 2025'],
    ] as const;
    expect(said('Cham diem 2025.xlsx', ...both)).toEqual([]);
  });
});
