import { readScoresheets } from '../../../../src/sheets/reading/read-scoresheets';
import { codesOf, readOne, scoresOf, sheetOf, workbookOf } from '../sheet-of';

const codes = [...Array.from({ length: 12 }, () => null), 'DV01', 12, '03', 2025];

/** The form in which collectives are imported into an award system: codes stand in the hidden columns R to U. */
const form = sheetOf(
  [
    ['DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    [],
    [
      'STT',
      'Tên tập thể',
      'Phân loại',
      'Danh hiệu thi đua / Hình thức khen thưởng',
      'Địa chỉ',
      ...Array.from({ length: 12 }, () => 'Ghi chú'),
      'Mã đơn vị',
      'Mã danh hiệu',
      'Mã phân loại',
      'Năm',
    ],
    [1, 'Sở Nội vụ', 'Sở, ngành', 'Cờ thi đua cấp tỉnh', 'Phường 1', ...codes],
    [2, 'Sở Y tế', 'Sở, ngành', 'Bằng khen', 'Phường 2', ...codes],
  ],
  { name: 'TAPTHE', hiddenColumns: [17, 18, 19, 20] },
);
const catalogue = sheetOf(
  [
    ['Mã', 'Tên danh hiệu'],
    [1, 'Cờ thi đua'],
    [2, 'Bằng khen'],
    [3, 'Giấy khen'],
    [4, 'Tập thể lao động xuất sắc'],
  ],
  { name: 'DanhMuc', visibility: 'hidden' },
);

test('a form for importing awards of collectives is no scoring table', () => {
  const read = readScoresheets(workbookOf(form, catalogue), { sheets: [], year: null });
  expect(read.scoresheets).toEqual([]);
  expect(codesOf(read.findings)).toEqual(['award-list B3']);
});

test('beside a scoring table it takes no part', () => {
  const scores = sheetOf(
    [
      ['STT', 'Đơn vị', 'TC1', 'TC2', 'Danh hiệu'],
      [1, 'Sở Nội vụ', 50, 40, 'Cờ thi đua'],
      [2, 'Sở Y tế', 49, 39],
    ],
    { name: 'Điểm' },
  );
  const found = readOne(form, catalogue, scores);
  expect(scoresOf(found)).toEqual([
    ['50', '40'],
    ['49', '39'],
  ]);
});
