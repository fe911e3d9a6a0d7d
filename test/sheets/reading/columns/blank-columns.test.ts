import type { CellValue } from '../../../../src/workbook/snapshot';
import { leavesOf, readOne, scoresOf, sheetOf } from '../sheet-of';

const rows: readonly (readonly CellValue[])[] = [
  ['STT', 'Đơn vị', 'Chuyên môn', 'Phối hợp', 'Điểm thưởng'],
  [null, 'Điểm tối đa', 60, 40, null],
  [1, 'Sở A', 55, 35, 2],
  [2, 'Sở B', 50, 30, null],
  [3, 'Sở C', 45, 25, null],
  [4, 'Sở D', 40, 20, null],
];

/** The table with what stands on its right, so many blank columns away. */
function beside(
  blank: number,
  right: readonly (readonly CellValue[])[],
): ReturnType<typeof sheetOf> {
  return sheetOf(
    rows.map((row, index) => [
      ...row,
      ...Array.from({ length: blank }, () => null),
      ...(right[index] ?? []),
    ]),
  );
}

const alone = readOne(sheetOf(rows));

test.each([1, 2, 6])('%i blank columns anywhere inside a table change nothing', (count) => {
  const blank = Array.from({ length: count }, () => null);
  for (let at = 1; at < 5; at += 1) {
    const found = readOne(
      sheetOf(rows.map((row) => [...row.slice(0, at), ...blank, ...row.slice(at)])),
    );
    expect(leavesOf(found)).toEqual(leavesOf(alone));
    expect(scoresOf(found)).toEqual(scoresOf(alone));
    expect(found.detection.confidence).toBe(alone.detection.confidence);
  }
});

test('a legend some columns away is none of its columns', () => {
  const found = readOne(
    beside(2, [
      ['Mức xếp loại', 'Từ điểm'],
      ['Xuất sắc', 90],
      ['Tốt', 80],
    ]),
  );
  expect(leavesOf(found)).toEqual(leavesOf(alone));
  expect(found.table?.header.right).toBe(4);
});

test('nor is another table that begins there', () => {
  const found = readOne(beside(3, rows));
  expect(leavesOf(found)).toEqual(leavesOf(alone));
  expect(found.units).toHaveLength(4);
});
