import { fraction } from '../../../src/scoring/points';
import type { Scheme } from '../../../src/scoring/scheme';
import type { SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { findSchemeSheet } from '../../../src/sheets/user-sheets';
import { band, group, leaf, points, schemeOf } from '../../scoring/builders';
import {
  areaOf,
  cells,
  sheetNamed,
  sheetOf,
  typed,
  withRowInserted,
  withSheet,
  workbookOf,
} from '../writing/workbook';
import { besides, edited, mistakesOf, read, TITLE, workbookWith } from './support';

const scheme = schemeOf(
  [
    group('I', [leaf('1', { max: '30', weight: '2' }), leaf('2', { max: '20', weight: '1' })]),
    leaf('ĐT', { kind: 'bonus', max: '5', name: 'Điểm thưởng' }),
  ],
  {
    origin: 'sheet',
    weighting: 'coefficient',
    tieBreaks: [{ by: 'criterion', code: '1' }, { by: 'fewer-penalties' }],
    bands: [band('Xuất sắc', '90'), band('Tốt', '80', { fromIncluded: false })],
  },
);
const workbook = workbookWith(scheme);

function schemeIn(snapshot: Snapshot): Scheme | null {
  expect(mistakesOf(snapshot)).toEqual([]);
  return read(snapshot).scheme;
}

/** The sheet with columns put in before the given one, as Excel does it. */
function withColumnInserted(snapshot: Snapshot, before: number): Snapshot {
  const sheet = sheetNamed(snapshot, TITLE);
  const grid = <Cell>(from: readonly (readonly Cell[])[], empty: Cell): Cell[][] =>
    from.map((row) => row.toSpliced(before - sheet.origin.column, 0, empty));
  const moved: SheetSnapshot = {
    ...sheet,
    values: grid(sheet.values, null),
    texts: grid(sheet.texts, ''),
    numberFormats: grid(sheet.numberFormats, 'General'),
    formulas: grid(sheet.formulas, null),
    merges: sheet.merges.map((merge) => ({
      ...merge,
      left: merge.left >= before ? merge.left + 1 : merge.left,
      right: merge.right >= before ? merge.right + 1 : merge.right,
    })),
  };
  return withSheet(snapshot, moved);
}

test('the sheet looks as it is meant to', () => {
  expect(cells(workbook, TITLE, 'A4:C15').map(([label, , value]) => [label, value])).toEqual([
    ['Quy tắc chung', 'Đang dùng'],
    ['Tên bộ tiêu chí', 'Bộ tiêu chí thử'],
    ['Năm áp dụng', 2025],
    ['Hệ số, trọng số', 'Hệ số'],
    ['Làm tròn ở', 'Tổng điểm'],
    ['Số chữ số sau dấu phẩy', 2],
    ['Hạng kế tiếp sau các đơn vị đồng hạng', 'Bỏ cách: 1, 1, 3'],
    ['Ô điểm để trống', 'Không xếp hạng'],
    ['Ô điểm không đọc được', 'Không xếp hạng'],
    ['Tiêu chí không giao (KGCT)', 'Quy đổi theo phần được giao'],
    ['Điểm vượt điểm tối đa', 'Giữ nguyên'],
    ['Nguồn điểm để xếp hạng', 'Nguồn đủ điểm nhất'],
  ]);
  expect(cells(workbook, TITLE, 'A18:F22')).toEqual([
    ['Mã', 'Tên tiêu chí', 'Loại', 'Thuộc nhóm (mã)', 'Điểm tối đa', 'Hệ số, trọng số'],
    ['I', 'Tiêu chí I', 'Nhóm', null, null, null],
    ['1', 'Tiêu chí 1', 'Tiêu chí', 'I', 30, 2],
    ['2', 'Tiêu chí 2', 'Tiêu chí', 'I', 20, 1],
    ['ĐT', 'Điểm thưởng', 'Điểm thưởng', null, 5, null],
  ]);
  expect(cells(workbook, TITLE, 'A27:C29').map(([by, , code]) => [by, code])).toEqual([
    ['Khi bằng điểm, xét lần lượt', 'Mã tiêu chí'],
    ['Điểm của tiêu chí', '1'],
    ['Ít điểm trừ hơn', null],
  ]);
  expect(cells(workbook, TITLE, 'A34:E36').map(([name, , ...rest]) => [name, ...rest])).toEqual([
    ['Xếp loại', 'Từ hay trên', 'Mức', 'Đo bằng'],
    ['Xuất sắc', 'Từ', 90, '%'],
    ['Tốt', 'Trên', 80, '%'],
  ]);
  expect(sheetNamed(workbook, TITLE).merges).toContainEqual(areaOf('A5:B5'));
  expect(findSchemeSheet(workbook)).toEqual({ sheet: TITLE, isMarked: true });
});

test('a criterion added in a blank row, a weight changed, a row deleted', () => {
  const row = ['3', 'Việc mới', null, 'I', '12,5', 'không'];
  const added = row.reduce(
    (now, value, column) => typed(now, TITLE, `${'ABCDEF'.charAt(column)}23`, value),
    workbook,
  );
  expect(mistakesOf(added)).toEqual([['F23', 'scheme-sheet-number']]);
  const mended = edited(typed(added, TITLE, 'F23', '1/3'), 'Tiêu chí 1', 4, 3);
  const without = ['A21', 'B21', 'C21', 'D21', 'E21', 'F21'].reduce(
    (now, cell) => typed(now, TITLE, cell, null),
    mended,
  );
  const [first] = schemeIn(without)?.criteria ?? [];
  expect(first?.children).toEqual([
    leaf('1', { max: '30', weight: '3' }),
    { ...leaf('3', { name: 'Việc mới', max: '12.5' }), weight: fraction(1n, 3n) },
  ]);
});

test('blank rows and columns anywhere change nothing', () => {
  const rows = [0, 6, 18, 20, 27, 35].reduce(
    (now, before) => withRowInserted(now, TITLE, before),
    workbook,
  );
  expect(schemeIn(rows)).toEqual(scheme);
  for (const before of [0, 1, 2, 3, 4, 5]) {
    expect(schemeIn(withColumnInserted(rows, before))).toEqual(scheme);
  }
});

test('the tables may stand in another order, and beside each other', () => {
  const values = sheetNamed(workbook, TITLE).values;
  const part = (from: number, to: number) => values.slice(from, to);
  const below = sheetOf([...part(31, 39), ...part(24, 31), ...part(16, 24), ...part(2, 16)], {
    name: TITLE,
  });
  expect(schemeIn(withSheet(workbook, below))).toEqual(scheme);
  const criteria = part(16, 24);
  const bands = part(32, 39);
  const beside = sheetOf(
    [
      ...part(2, 16),
      ...criteria.map((row, index) => [...row, null, ...(bands[index] ?? [])]),
      ...part(24, 31),
    ],
    { name: TITLE },
  );
  expect(schemeIn(withSheet(workbook, beside))).toEqual(scheme);
});

test('rows may stand before the group that they name, and codes may be typed a little otherwise', () => {
  const typedOne = sheetOf(
    [
      ['Mã', 'Tên tiêu chí', 'Thuộc nhóm'],
      [1, 'Việc một', 'I.'],
      ['I', 'Nhóm một', null],
    ],
    { name: TITLE },
  );
  const [first] = schemeIn(workbookOf(typedOne))?.criteria ?? [];
  expect(first).toEqual(
    group('I', [leaf('1', { name: 'Việc một', max: null })], { name: 'Nhóm một' }),
  );
});

test('words may be begun, spaced and cased otherwise, and in the other language', () => {
  const words = [
    ['Hệ số, trọng số', 'trọng số'],
    ['Hạng kế tiếp sau các đơn vị đồng hạng', 'Liền nhau'],
    ['Ô điểm để trống', 'COUNTS  0.'],
    ['Tiêu chí không giao (KGCT)', 'quy đổi'],
    ['Nguồn điểm để xếp hạng', 'Verified scores'],
  ] as const;
  const after = words.reduce((now, [label, word]) => edited(now, label, 2, word), workbook);
  expect(schemeIn(after)).toMatchObject({
    weighting: 'percentage',
    ranking: 'dense',
    missing: 'zero',
    notAssigned: 'rescale',
    stage: 'verified',
  });
});

test('percentages may be typed as such; a penalty may be typed with a minus', () => {
  const after = [
    ['Hệ số, trọng số', 2, 'Trọng số %'],
    ['Tiêu chí 1', 4, '60 %'],
    ['Tiêu chí 2', 4, '40%'],
    ['Điểm thưởng', 1, 'Điểm trừ'],
    ['Điểm thưởng', 3, -5],
    ['Xuất sắc', 3, '95%'],
  ].reduce(
    (now, [label, right, value]) => edited(now, String(label), Number(right), value ?? null),
    workbook,
  );
  const read = schemeIn(after);
  expect(read?.criteria[0]?.children.map(({ weight }) => weight)).toEqual([
    points('60'),
    points('40'),
  ]);
  expect(read?.criteria[1]).toMatchObject({ kind: 'penalty', maximum: points('5') });
  expect(read?.bands[0]?.from).toEqual(points('95'));
});

test('what is left out takes the usual way, and that is said', () => {
  const after = edited(edited(workbook, 'Ô điểm để trống', 2, null), 'Năm áp dụng', 2, null);
  expect(schemeIn(after)).toEqual({ ...scheme, year: null });
  expect(read(after).findings).toEqual([
    {
      severity: 'info',
      message: { code: 'scheme-sheet-rules-left-out', params: { rules: ['missing'] } },
      sheet: TITLE,
      cell: null,
    },
  ]);
});

test('one that she typed is found by title and header row, and that is said', () => {
  const own = sheetOf(
    [
      ['Bộ tiêu chí của khối'],
      ['Mã', 'Tên tiêu chí', 'Điểm tối đa'],
      [1, 'Việc một', 60],
      [2, 'Việc hai', '40'],
    ],
    { name: 'BỘ TIÊU CHÍ' },
  );
  const snapshot = workbookOf(sheetOf([['Bảng điểm']]), own);
  expect(findSchemeSheet(snapshot)).toEqual({ sheet: 'BỘ TIÊU CHÍ', isMarked: false });
  expect(schemeIn(snapshot)?.criteria).toEqual([
    leaf('1', { name: 'Việc một', max: '60' }),
    leaf('2', { name: 'Việc hai', max: '40' }),
  ]);
  expect(read(snapshot).findings.map(({ severity, message }) => [severity, message.code])).toEqual([
    ['info', 'scheme-sheet-unmarked'],
    ['info', 'scheme-sheet-no-rules'],
  ]);
});

test('a sheet of that title without codes is hers alone', () => {
  const own = sheetOf([['STT', 'Tiêu chí', 'Điểm tối đa']], { name: TITLE });
  expect(findSchemeSheet(workbookOf(own))).toBeNull();
});

test('a marked sheet holds whatever it is called', () => {
  const sheet = sheetNamed(workbook, TITLE);
  const renamed: Snapshot = {
    ...workbook,
    sheets: workbook.sheets.map((other) => (other === sheet ? { ...sheet, name: 'TC' } : other)),
    names: workbook.names.map((name) => ({ ...name, sheet: 'TC' })),
  };
  expect(schemeIn(renamed)).toEqual(scheme);
  expect(besides(renamed, 'Mã', 0, 'TC')).toBe('A18');
});
