import { dateAt, dateInWords, daysBetween } from '../../../../src/sheets/reading/cells/date-cell';
import { sheetGrid } from '../../../../src/sheets/reading/sheet-grid';
import { sheetOf } from '../sheet-of';

test.each([
  ['31/12/2025', '2025-12-31'],
  ['1-2-2025', '2025-02-01'],
  ['01.02.25', '2025-02-01'],
  ['ngày 09 tháng 3 năm 2025', '2025-03-09'],
  ['29/02/2024', '2024-02-29'],
  ['5/3/2025', '2025-03-05'],
  ['31 / 12 / 2025', '2025-12-31'],
  ['ngày 5/3/2025', '2025-03-05'],
  ['Ngày 5 tháng 3 năm 2025', '2025-03-05'],
  ['5 tháng 3 năm 2025', '2025-03-05'],
  ['nga\u0300y 5 tha\u0301ng 3 na\u0306m 2025', '2025-03-05'],
  ['2025-12-31', '2025-12-31'],
  ['2025-3-5', '2025-03-05'],
  ['2025/12/31', '2025-12-31'],
  ['2025-12-31T08:30:00', '2025-12-31'],
])('%j is %s', (words, date) => {
  expect(dateInWords(words)).toBe(date);
});

test.each([
  '29/02/2025',
  '31/11/2025',
  '0/1/2025',
  '12/2025',
  'quý I',
  '1/13/2025',
  '',
  '2025-02-30',
  '2025-13-01',
  '31/12/2025 hoặc sau',
  '2025',
  '5-3',
  'ngày tháng năm',
])('%j is no day', (words) => {
  expect(dateInWords(words)).toBeNull();
});

test('a date of Excel is its day, also with a time; a number that is none is left alone', () => {
  const grid = sheetGrid(sheetOf([[46022, 46022.75, 12, '20/11/2025']]));
  if (grid === null) throw new Error('no grid');
  expect([0, 1, 2, 3].map((column) => dateAt(grid, 0, column))).toEqual([
    '2025-12-31',
    '2025-12-31',
    null,
    '2025-11-20',
  ]);
});

test('days late are counted over the turn of the year', () => {
  expect(daysBetween('2025-12-31', '2026-01-02')).toBe(2);
  expect(daysBetween('2026-01-02', '2025-12-31')).toBe(-2);
});
