import { findBlocSheet } from '../../../src/sheets/user-sheets';
import { writeResults } from '../../../src/sheets/writing/write-results';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { blocOf } from './bloc';
import { areaOf, cell, cells, changedCells, sheetOf, typed, workbookOf } from './workbook';

const TITLE = 'Thông tin khối';
const workbook = workbookOf(sheetOf([['Bảng điểm']]));
const bloc = blocOf({
  units: ['Sở Nông nghiệp', 'Sở Công Thương'],
  table: null,
  facts: { head: { value: 'Sở Thông tin và Truyền thông', place: null } },
});

function write(snapshot: Snapshot, blocs = [bloc]) {
  const written = writeResults({ snapshot, blocs, now: 'lúc này' });
  return { ...written, after: applyToSnapshot(snapshot, written.patch) };
}

test('the draft says what was read and leaves clear blanks for the rest', () => {
  const { after, patch } = write(workbook);
  expect(cells(after, TITLE, 'A4:B15')).toEqual([
    ['Mục', 'Nội dung'],
    ['Tên cụm, khối thi đua', 'Khối Kinh tế - Kỹ thuật'],
    ['Cụm hay khối', 'Khối thi đua'],
    ['Cấp tổ chức', 'Tỉnh, thành phố'],
    ['Năm xét thi đua', 2025],
    ['Cụm trưởng, khối trưởng', 'Sở Thông tin và Truyền thông'],
    ['Cụm phó, khối phó', null],
    ['Cụm trưởng, khối trưởng năm sau', null],
    ['Cụm phó, khối phó năm sau', null],
    ['Hạn đăng ký thi đua', null],
    ['Hạn ký giao ước', null],
    ['Hạn nộp báo cáo', null],
  ]);
  expect(cells(after, TITLE, 'A17:O19')).toEqual([
    [
      'Đơn vị',
      'Tên gọi khác',
      'Đặc điểm (biên giới, hải đảo, …)',
      'Tổng số người',
      'Số lãnh đạo',
      'Mức hoàn thành nhiệm vụ',
      'Số LĐTT',
      'Số CSTĐCS',
      'Ngày đăng ký',
      'Ngày ký giao ước',
      'Ngày nộp báo cáo',
      'Số người hoàn thành nhiệm vụ',
      'Số chỉ tiêu được giao',
      'Số chỉ tiêu vượt',
      'Năm thành lập',
    ],
    ['Sở Nông nghiệp', ...Array<null>(14).fill(null)],
    ['Sở Công Thương', ...Array<null>(14).fill(null)],
  ]);
  const filled = patch.changes.filter(
    (change) => change.kind === 'format' && change.format.fill !== undefined,
  );
  expect(filled).toMatchObject([{ area: areaOf('B10:B15') }, { area: areaOf('B18:O19') }]);
  expect(findBlocSheet(after)).toEqual({ sheet: TITLE, isMarked: true });
});

test('once there, the sheet is never written again, whatever is filled in or computed', () => {
  const { after } = write(workbook);
  const filled = typed(typed(after, TITLE, 'B11', 'Sở Xây dựng'), TITLE, 'D18', 45);
  const more = blocOf({ units: ['Sở Nông nghiệp', 'Sở Y tế', 'Sở Tư pháp'], table: null });
  const { after: later } = write(filled, [more]);
  const changed = changedCells(filled, later, () => []);
  expect(changed.filter((place) => place.startsWith(TITLE))).toEqual([]);
  expect(cell(later, TITLE, 'B11')).toBe('Sở Xây dựng');
});

test('one that the user typed is recognised by title and header row', () => {
  const own = sheetOf([['Đơn vị', 'Tên gọi khác', 'Tổng số người']], { name: 'THÔNG TIN KHỐI' });
  const typedOne = workbookOf(sheetOf([['Bảng điểm']]), own);
  expect(findBlocSheet(typedOne)).toEqual({ sheet: 'THÔNG TIN KHỐI', isMarked: false });
  const { after } = write(typedOne);
  expect(after.sheets.map(({ name }) => name)).not.toContain('Thông tin khối (Bảng Vàng)');
  expect(changedCells(typedOne, after, () => [])).toEqual([]);
});

test('another sheet of that title is none, and keeps its title', () => {
  const other = workbookOf(sheetOf([['Danh bạ', 'Điện thoại']], { name: TITLE }));
  expect(findBlocSheet(other)).toBeNull();
  const { after } = write(other);
  expect(after.sheets.map(({ name }) => name)).toContain('Thông tin khối (Bảng Vàng)');
  expect(findBlocSheet(after)).toEqual({ sheet: 'Thông tin khối (Bảng Vàng)', isMarked: true });
  expect(write(after).patch.changes).toEqual([]);
});

test('several blocs stand one below the other', () => {
  const second = blocOf({ name: 'Khối Nội chính', units: ['Sở Tư pháp'], table: null });
  const { after } = write(workbook, [bloc, second]);
  expect(cell(after, TITLE, 'B5')).toBe('Khối Kinh tế - Kỹ thuật');
  expect(cells(after, TITLE, 'A22:B22')).toEqual([['Tên cụm, khối thi đua', 'Khối Nội chính']]);
  expect(cell(after, TITLE, 'A35')).toBe('Sở Tư pháp');
});
