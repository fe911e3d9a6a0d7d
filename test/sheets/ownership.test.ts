import {
  columnMark,
  isMark,
  markedTables,
  ownedAreas,
  ownedColumns,
  ownedSheet,
  ownedSheets,
  readingMark,
  readingMarks,
  resultFields,
  sheetKinds,
  sheetMark,
  tableMark,
  unusedTableNumber,
} from '../../src/sheets/ownership';
import type { DefinedName } from '../../src/workbook/snapshot';
import { areaOf, sheetOf, withNames, workbookOf } from './writing/workbook';

const workbook = workbookOf(sheetOf([], { name: 'Điểm' }), sheetOf([], { name: 'Kết quả' }));

function named(name: string, sheet: string | null, area: string | null): DefinedName {
  return { name, hidden: true, sheet, area: area === null ? null : areaOf(area) };
}

test('marks are names that Excel accepts', () => {
  const marks = [
    ...sheetKinds.map(sheetMark),
    ...resultFields.flatMap((field) => [
      columnMark(3, field, 'ours'),
      columnMark(3, field, 'users'),
    ]),
    tableMark(3),
  ];
  expect(new Set(marks.map((mark) => mark.toLowerCase())).size).toBe(marks.length);
  for (const mark of marks) {
    expect(mark).toMatch(/^_[A-Za-z0-9_.]{1,254}$/);
    expect(isMark(mark.toUpperCase())).toBe(true);
  }
});

test('columns are found by their marks, whatever their case and heading', () => {
  const snapshot = withNames(
    workbook,
    named('_BangVang.column.3.rank', 'Điểm', 'H3:H9'),
    named('_bangvang.FILLED.12.total', 'Điểm', 'F5:F9'),
  );
  expect(ownedColumns(snapshot)).toEqual([
    {
      name: '_BangVang.column.3.rank',
      table: 3,
      field: 'rank',
      heading: 'ours',
      sheet: 'Điểm',
      area: areaOf('H3:H9'),
    },
    {
      name: '_bangvang.FILLED.12.total',
      table: 12,
      field: 'total',
      heading: 'users',
      sheet: 'Điểm',
      area: areaOf('F5:F9'),
    },
  ]);
});

test.each([
  named('_BangVang.column.3.rank', null, null),
  named('_BangVang.column.3.rank', 'Đã xóa', 'A1'),
  named('_BangVang.column.3.unheard', 'Điểm', 'A1'),
  named('_BangVang.column.0.rank', 'Điểm', 'A1'),
  named('_BangVang.column.rank', 'Điểm', 'A1'),
  named('BangVang.column.3.rank', 'Điểm', 'A1'),
  named('Print_Area', 'Điểm', 'A1'),
])('%o says nothing', (name) => {
  const snapshot = withNames(workbook, name);
  expect(ownedColumns(snapshot)).toEqual([]);
  expect(ownedSheets(snapshot)).toEqual([]);
  expect(markedTables(snapshot)).toEqual([]);
});

test('sheets are found by their marks and not by their titles', () => {
  const snapshot = withNames(
    workbook,
    named('_BangVang.sheet.ranking', null, null),
    named('_BangVang.sheet.RANKING', 'Kết quả', 'A1:F12'),
  );
  expect(ownedSheet(snapshot, 'ranking')).toBe('Kết quả');
  expect(ownedSheet(snapshot, 'summary')).toBeNull();
  expect(ownedAreas(snapshot, 'Kết quả')).toEqual([areaOf('A1:F12')]);
  expect(ownedAreas(snapshot, 'Điểm')).toEqual([]);
});

test("a table's header carries a number and stays the user's", () => {
  const snapshot = withNames(workbook, named('_BangVang.table.2', 'Điểm', 'A3:F4'));
  expect(markedTables(snapshot)).toEqual([{ table: 2, sheet: 'Điểm', header: areaOf('A3:F4') }]);
  expect(ownedAreas(snapshot, 'Điểm')).toEqual([]);
});

test('a number is not given again, not even that of a mark whose target is gone', () => {
  expect(unusedTableNumber(workbook)).toBe(1);
  const snapshot = withNames(
    workbook,
    named('_BangVang.table.2', 'Điểm', 'A3:F4'),
    named('_BangVang.column.7.rank', null, null),
    named('_BangVang.sheet.ranking', 'Kết quả', 'A1'),
  );
  expect(unusedTableNumber(snapshot)).toBe(8);
});

test('a mark of corrections tells its sheet, or that it is gone, and is no number of a table', () => {
  const snapshot = withNames(
    workbook,
    named(readingMark(4).toUpperCase(), 'Điểm', 'B3'),
    named(readingMark(9), null, null),
  );
  expect([...readingMarks(snapshot)]).toEqual([
    [4, 'Điểm'],
    [9, null],
  ]);
  expect(unusedTableNumber(snapshot)).toBe(1);
  expect(ownedAreas(snapshot, 'Điểm')).toEqual([]);
});
