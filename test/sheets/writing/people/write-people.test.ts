import { checkPeople, previewPeople } from '../../../../src/app/people/check-people';
import { ownedSheet } from '../../../../src/sheets/ownership';
import { writePeople } from '../../../../src/sheets/writing/people/write-people';
import { applyToSnapshot } from '../../../../src/workbook/apply-patch';
import type { Patch } from '../../../../src/workbook/patch';
import {
  findSheet,
  valueAt,
  type CellValue,
  type Snapshot,
} from '../../../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../../reading/sheet-of';
import { valueOf } from '../../../hosts/excel/open-excel';

const asIs = { sheets: [], rules: null, year: null };
const NOW = '20/12/2025 10:32';

const HEADER = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', 'Xếp loại'];
const PERSON = [1, 'Lê Minh Họa', 'Sở A', 'LĐTT', 'Hoàn thành nhiệm vụ'];

function list(
  more: { header?: readonly CellValue[]; row?: readonly CellValue[] } = {},
  parts: Parameters<typeof sheetOf>[1] = {},
): Snapshot {
  return workbookOf(
    sheetOf(
      [
        ['Danh sách năm 2025 (số liệu minh họa)'],
        [...HEADER, ...(more.header ?? [])],
        [...PERSON, ...(more.row ?? [])],
      ],
      { name: 'DS', ...parts },
    ),
  );
}

function write(snapshot: Snapshot): { patch: Patch; codes: string[]; after: Snapshot } {
  const { patch, computation } = valueOf(previewPeople(snapshot, asIs, NOW));
  const codes = computation.findings.map(({ message }) => message.code);
  return { patch, codes, after: applyToSnapshot(snapshot, patch) };
}

/** The cells of the list's row of headings and of the person. */
function shown(snapshot: Snapshot): CellValue[][] {
  const sheet = findSheet(snapshot, 'DS');
  if (sheet === null) throw new Error('the list is gone');
  return [1, 2].map((row) =>
    Array.from({ length: 6 }, (_, index) => valueAt(sheet, row, index + HEADER.length)),
  );
}

test('two columns right beside the list', () => {
  expect(shown(write(list()).after)).toEqual([
    ['Đủ điều kiện', 'Lý do', null, null, null, null],
    ['Không đạt', expect.stringMatching(/^Không đạt khoản 1 Điều 24/), null, null, null, null],
  ]);
});

test('empty columns of hers are filled, and hidden columns with codes are passed over', () => {
  const empty = list({ header: ['Đủ điều kiện', 'Lý do'], row: [null, null] });
  expect(shown(write(empty).after)[1]?.slice(0, 3)).toEqual([
    'Không đạt',
    expect.any(String),
    null,
  ]);
  const codes = list({ header: [null, 'Mã danh hiệu'], row: [null, 7] }, { hiddenColumns: [5, 6] });
  expect(shown(write(codes).after)[0]).toEqual([
    null,
    'Mã danh hiệu',
    'Đủ điều kiện',
    'Lý do',
    null,
    null,
  ]);
});

test('a column that she uses is never written; ours gets a name of its own', () => {
  const used = list({ header: ['Lý do'], row: ['vì tốt'] });
  expect(shown(write(used).after)).toEqual([
    ['Lý do', 'Đủ điều kiện', 'Lý do (Bảng Vàng)', null, null, null],
    ['vì tốt', 'Không đạt', expect.any(String), null, null, null],
  ]);
});

test('a protected sheet is left alone, and the counts are still made', () => {
  const sheet = { ...sheetOf([], { name: 'x' }), isProtected: true };
  const snapshot = list();
  const guarded = {
    ...snapshot,
    sheets: snapshot.sheets.map((each) => ({ ...each, isProtected: sheet.isProtected })),
  };
  const { codes, after } = write(guarded);
  expect(codes).toContain('people-columns-protected');
  expect(shown(after)[0]).toEqual([null, null, null, null, null, null]);
  expect(findSheet(after, 'Thống kê khen thưởng')).not.toBeNull();
});

test('writing twice changes nothing, and the log has one line', () => {
  const { after } = write(list());
  expect(write(after).patch.changes).toEqual([]);
  const log = findSheet(after, 'Nhật ký');
  expect(log?.values).toHaveLength(3);
  expect(log?.values[2]?.slice(0, 5)).toEqual([
    NOW,
    'Xét danh sách khen thưởng',
    'DS',
    1,
    expect.any(Number),
  ]);
});

test('her sheet of the same title stays hers', () => {
  const snapshot = list();
  const hers = {
    ...snapshot,
    sheets: [...snapshot.sheets, sheetOf([['của tôi']], { name: 'Thống kê khen thưởng' })],
  };
  const { after } = write(hers);
  expect(findSheet(after, 'Thống kê khen thưởng')?.values).toEqual([['của tôi']]);
  expect(ownedSheet(after, 'counts')).toMatch(/^Thống kê khen .*\(Bảng Vàng\)$/);
});

test('the counts are printed one page wide on A4, with their header on every page', () => {
  const { patch } = write(list());
  expect(patch.changes).toContainEqual({
    kind: 'print',
    sheet: 'Thống kê khen thưởng',
    setup: expect.objectContaining({
      orientation: 'landscape',
      onePageWide: true,
      repeatedRows: { first: 1, last: 1 },
    }),
  });
});

test('in English', () => {
  const snapshot = list();
  const checked = valueOf(checkPeople(snapshot, asIs));
  const after = applyToSnapshot(snapshot, writePeople(snapshot, checked, NOW, 'en').patch);
  expect(shown(after)[0]?.slice(0, 2)).toEqual(['Eligible', 'Reason']);
  expect(findSheet(after, 'Award counts')).not.toBeNull();
});
