import { formDate } from '../../../../src/sheets/reading/forms/form-date';
import { sheetGrid } from '../../../../src/sheets/reading/sheet-grid';
import { cellName } from '../../../../src/workbook/cell-address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../sheet-of';

/** A table of two rows, with these rows above and below it. */
function dayOf(above: readonly CellValue[], below: readonly CellValue[] = []): string | null {
  const sheet = sheetOf([
    [...above],
    ['STT', 'Nội dung', 'Điểm', 'Ghi chú'],
    [1, 'Họp giao ban', 10, 'ngày 1 tháng 1 năm 2030'],
    [...below],
  ]);
  const grid = sheetGrid(sheet);
  if (grid === null) throw new Error('The sheet is empty.');
  const found = formDate(grid, { top: 1, header: 1, bottom: 2 });
  const place = found?.place ?? null;
  return found === null || place === null ? null : `${found.value} ${cellName(place)}`;
}

test.each<[CellValue[], CellValue[], string | null]>([
  [['Hà Nội, ngày 05 tháng 12 năm 2026'], [], '2026-12-05 A1'],
  [[], [null, null, 'ngày 5 tháng 12 năm 2026.'], '2026-12-05 C4'],
  [['TP. Hồ Chí Minh, ngày 5 tháng 12 năm 2026'], [], '2026-12-05 A1'],
  [['Ngày nộp: 05/12/2026'], ['Hà Nội, ngày 9 tháng 12 năm 2026'], '2026-12-05 A1'],
  [['Ngày gửi phiếu', 46361], [], '2026-12-05 B1'],
  [['Ngày lập', '05-12-2026'], [], '2026-12-05 B1'],
  [['Hà Nội, ngày 1 tháng 12 năm 2026'], ['ngày 8 tháng 12 năm 2026'], '2026-12-08 A4'],
  // A blank that nobody filled in, a day that is none, and other papers' dates.
  [['Hà Nội, ngày … tháng 12 năm 2026'], [], null],
  [['ngày 31 tháng 2 năm 2026'], [], null],
  [['Căn cứ Quyết định số 5, ngày 3 tháng 2 năm 2026'], [], null],
  [['Theo Kế hoạch 12/KH-UBND, ngày 3 tháng 2 năm 2026'], [], null],
  [['Kèm theo, ngày 3 tháng 2 năm 2026'], [], null],
])('%j above and %j below: %s', (above, below, expected) => {
  expect(dayOf(above, below)).toBe(expected);
});
