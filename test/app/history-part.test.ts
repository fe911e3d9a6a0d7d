import { readEarlierBook } from '../../src/app/earlier-book';
import { historyPart, historySheetPatch, linesByYear } from '../../src/app/history-part';
import { importHistory } from '../../src/app/import-history';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import { valueOf } from '../hosts/excel/open-excel';
import { sheetNamed, sheetOf as writtenSheetOf } from '../sheets/writing/workbook';
import { sheetOf, workbookOf } from '../sheets/reading/sheet-of';

const scores = (title: string) =>
  workbookOf(
    sheetOf([
      [title],
      ['STT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2'],
      ['', 'Điểm tối đa', 50, 50],
      [1, 'Sở A', 40, 41],
      [2, 'Sở B', 42, 43],
      [3, 'Sở C', 44, 45],
    ]),
  );
const earlier = scores('BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2024');
const now = scores('BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025');

test('a workbook of an earlier year gives its year and units', () => {
  expect(valueOf(readEarlierBook(earlier, 2025))).toMatchObject({ years: [2024], units: 3 });
  expect(valueOf(readEarlierBook(earlier, null))).toMatchObject({ years: [2024], isSure: true });
});

test.each([
  ['of the same year', now, 'history-import-not-earlier'],
  ['of no known year', scores('BẢNG CHẤM ĐIỂM THI ĐUA'), 'history-import-without-year'],
  ['without a table', workbookOf(sheetOf([['Kính gửi']])), 'no-scoring-table'],
])('a workbook %s is not taken', (_name, snapshot, code) => {
  expect(readEarlierBook(snapshot, 2025)).toMatchObject({ ok: false, problem: { code } });
});

test('an empty sheet is made, and then filled; what stands there is counted', () => {
  expect(historyPart({ snapshot: now })).toBeNull();
  const empty = applyToSnapshot(now, historySheetPatch(now));
  expect(historyPart({ snapshot: empty })).toEqual({
    sheet: 'Lịch sử',
    lines: 0,
    years: [],
    mistakes: [],
  });
  const book = valueOf(readEarlierBook(earlier, 2025));
  const { patch, lines, remarks } = valueOf(importHistory(empty, [book, book]));
  expect(linesByYear(lines)).toMatchObject([
    { year: 2024, lines: [{ rank: 3 }, { rank: 2 }, { rank: 1 }] },
  ]);
  expect(remarks).toEqual([]);
  const filled = applyToSnapshot(empty, patch);
  expect(historyPart({ snapshot: filled })).toMatchObject({ lines: 3, years: [2024] });
  expect(valueOf(importHistory(filled, [book]))).toMatchObject({
    lines: [],
    patch: { changes: [] },
  });
});

test('what her own sheet has no column for is said before it is left out', () => {
  const rows = [
    ['Năm', 'Đơn vị', 'Danh hiệu, hình thức khen thưởng', 'Số quyết định'],
    [2023, 'Sở A', 'Bằng khen cấp tỉnh', '12/QĐ'],
  ];
  const own = { ...writtenSheetOf(rows), name: 'Lịch sử' };
  const book = valueOf(readEarlierBook(earlier, 2025));
  const snapshot = { ...now, sheets: [...now.sheets, own] };
  expect(sheetNamed(snapshot, 'Lịch sử').values[1]?.[1]).toBe('Sở A');
  const { lines, remarks } = valueOf(importHistory(snapshot, [book]));
  expect(lines.map(({ year, unit, rank }) => [year, unit, rank])).toEqual([
    [2024, 'Sở A', null],
    [2024, 'Sở B', null],
    [2024, 'Sở C', null],
  ]);
  expect(remarks.map(({ message }) => message)).toContainEqual({
    code: 'history-columns-left-out',
    params: { sheet: 'Lịch sử', columns: ['rank'] },
  });
});
