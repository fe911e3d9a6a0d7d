import { toDecimalText } from '../../../../src/scoring/points';
import { readScoresheets } from '../../../../src/sheets/reading/read-scoresheets';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { codesOf, leavesOf, readOne, scoresOf, sheetOf, workbookOf } from '../sheet-of';

const TITLE = ['BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 NĂM 2025'];

test('units in rows over two pages: header, column numbers and sums stand there again', () => {
  const header = (row: number): string[] => [
    `A${row}:A${row + 1}`,
    `B${row}:B${row + 1}`,
    `C${row}:D${row}`,
    `F${row}:F${row + 1}`,
    `G${row}:G${row + 1}`,
  ];
  const page: readonly (readonly CellValue[])[] = [
    ['STT', 'Đơn vị', 'I. A', null, 'II. B', 'Tổng điểm', 'Xếp hạng'],
    [null, null, 'TC1', 'TC2', 'TC3', null, null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(3)+(4)+(5)', '(7)'],
  ];
  const found = readOne(
    sheetOf(
      [
        TITLE,
        ...page,
        [null, 'Điểm tối đa', 10, 20, 30, 60],
        [1, 'Sở A', 9, 19, 29, 57, 1],
        [2, 'Sở B', 8, 18, 28, 54, 2],
        [null, 'Cộng trang 1', 17, 37, 57, 111],
        ...page,
        [null, 'Mang sang', 17, 37, 57, 111],
        [3, 'Sở C', 7, 17, 27, 51, 3],
        [4, 'Sở D', 6, 16, 26, 48, 4],
        [null, 'Cộng lũy kế', 30, 70, 110, 210],
        ['Total', null, 30, 70, 110, 210],
      ],
      { merges: [...header(2), ...header(9)] },
    ),
  );
  expect(found.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B', 'Sở C', 'Sở D']);
  expect(scoresOf(found).map((row) => row.join(' '))).toEqual([
    '9 19 29',
    '8 18 28',
    '7 17 27',
    '6 16 26',
  ]);
  expect(found.ownFigures.map(({ figure }) => toDecimalText(figure))).toEqual(
    ['57', '54', '51', '48'].concat(['1', '2', '3', '4']),
  );
  expect(found.findings).toEqual([]);
  expect(found.detection.confidence).toBe(1);
});

test('the title and the maxima stand there again too', () => {
  const found = readOne(
    sheetOf([
      TITLE,
      ['STT', 'Đơn vị', 'TC1', 'TC2', 'Tổng điểm'],
      [null, 'Điểm tối đa', 10, 20, 30],
      [1, 'Sở A', 9, 19, 28],
      [],
      [`${TITLE[0] ?? ''} (tiếp theo)`],
      ['STT', 'Đơn vị', 'TC1', 'TC2', 'Tổng điểm'],
      [null, 'Điểm tối đa', 10, 20, 30],
      [2, 'Sở B', 8, 18, 26],
      ['Người lập biểu'],
    ]),
  );
  expect(scoresOf(found)).toEqual([
    ['9', '19'],
    ['8', '18'],
  ]);
  expect(found.findings).toEqual([]);
});

test('criteria in rows over two pages, with what is taken over from the first', () => {
  const page: readonly (readonly CellValue[])[] = [
    ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Sở A', null, 'Sở B', null],
    [null, null, null, 'Tự chấm', 'Khối chấm', 'Tự chấm', 'Khối chấm'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  ];
  const header = (row: number): string[] => [
    `A${row}:A${row + 1}`,
    `B${row}:B${row + 1}`,
    `C${row}:C${row + 1}`,
    `D${row}:E${row}`,
    `F${row}:G${row}`,
  ];
  const found = readOne(
    sheetOf(
      [
        TITLE,
        ...page,
        ['I', 'Nhóm một', 30],
        [1, 'Chi tiêu', 10, 9, 8, 7, 6],
        [2, 'Thu', 20, 19, 18, 17, 16],
        [null, 'Cộng mang sang', 30, 28, 26, 24, 22],
        ...page,
        [null, 'Số trang trước chuyển sang', 30, 28, 26, 24, 22],
        ['II', 'Nhóm hai', 30],
        [1, 'Chi tiêu', 10, 5, 4, 3, 2],
        [2, 'Thu', 20, 15, 14, 13, 12],
        [null, 'Tổng điểm', 60, 48, 44, 40, 36],
      ],
      { merges: [...header(2), ...header(9)] },
    ),
  );
  // Numbers that begin again in each group stand for different criteria.
  expect(leavesOf(found)).toEqual([
    'I Nhóm một > I.1 Chi tiêu (10)',
    'I Nhóm một > I.2 Thu (20)',
    'II Nhóm hai > II.1 Chi tiêu (10)',
    'II Nhóm hai > II.2 Thu (20)',
  ]);
  expect(scoresOf(found, 'self')).toEqual([
    ['9', '19', '5', '15'],
    ['7', '17', '3', '13'],
  ]);
  expect(scoresOf(found, 'bloc')).toEqual([
    ['8', '18', '4', '14'],
    ['6', '16', '2', '12'],
  ]);
  expect(found.findings).toEqual([]);
});

test('a second matrix below is another bloc where a line above it says so', () => {
  const matrix = (bloc: string, ...units: string[]): (readonly CellValue[])[] => [
    [`${bloc} NĂM 2025`],
    ['STT', 'Tiêu chí', 'Điểm chuẩn', ...units],
    [1, 'Thu', 10, 9, 8],
    [2, 'Chi', 20, 19, 18],
    [null, 'Tổng', 30, 28, 26],
  ];
  const first = matrix('CỤM THI ĐUA SỐ 1', 'Xã A', 'Xã B');
  const both = sheetOf([...first, [], ...matrix('CỤM THI ĐUA SỐ 2', 'Xã C', 'Xã D')]);
  const { scoresheets } = readScoresheets(workbookOf(both), { sheets: [], year: null });
  expect(scoresheets.map(({ bloc }) => bloc.name?.value)).toEqual([
    'CỤM THI ĐUA SỐ 1',
    'CỤM THI ĐUA SỐ 2',
  ]);
  for (const found of scoresheets) {
    expect(scoresOf(found)).toEqual([
      ['9', '19'],
      ['8', '18'],
    ]);
    expect(found.findings).toEqual([]);
  }
});

test('a second matrix of other units that names no bloc is never added up with the first', () => {
  const rows = (...units: string[]): (readonly CellValue[])[] => [
    ['STT', 'Tiêu chí', 'Điểm chuẩn', ...units],
    [1, 'Thu', 10, 9, 8],
    [2, 'Chi', 20, 19, 18],
  ];
  const sheet = sheetOf([TITLE, ...rows('Xã A', 'Xã B'), [], ...rows('Xã C', 'Xã D')]);
  const { scoresheets, findings } = readScoresheets(workbookOf(sheet), { sheets: [], year: null });
  const [found] = scoresheets;
  expect(scoresheets).toHaveLength(1);
  expect(found === undefined ? [] : scoresOf(found)).toEqual([
    ['9', '19'],
    ['8', '18'],
  ]);
  expect(codesOf(findings)).toEqual(['second-table-ignored B6']);
  expect(found?.detection.confidence).toBeLessThan(0.75);
});
