import { readBlocUnits } from '../../../src/sheets/reading/bloc-units';
import { foldName } from '../../../src/scoring/fold-name';
import type { CellValue } from '../../../src/workbook/snapshot';
import { codesOf, sheetOf, workbookOf } from './sheet-of';

const HEADINGS = [
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
];

function read(...rows: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf([['THÔNG TIN'], HEADINGS, ...rows], { name: 'Thông tin khối' });
  const reading = readBlocUnits(workbookOf(sheet));
  if (reading === null) throw new Error('not found');
  return reading;
}

test('everything that the sheet says of a unit, with its cells', () => {
  const { units, findings } = read([
    'Sở A',
    'Sở KH-ĐT; Sở Tài chính cũ',
    'biên giới; hải đảo',
    '1.200',
    12,
    'HTXSNV',
    900,
    3,
    46022,
    '20/01/2025',
    '',
  ]);
  const unit = units.get(foldName('sở kh - đt'));
  expect(unit).toBe(units.get(foldName('Sở A')));
  expect(codesOf(findings)).toEqual([]);
  expect(unit).toMatchObject({
    name: 'Sở A',
    otherNames: ['Sở KH-ĐT', 'Sở Tài chính cũ'],
    tags: { value: ['biên giới', 'hải đảo'] },
    staff: { value: 1200, place: { row: 2, column: 3 } },
    leaders: { value: 12 },
    rating: { value: 'outstanding' },
    advancedWorkers: { value: 900 },
    grassrootsFighters: { value: 3 },
    registered: { value: '2025-12-31' },
    pledged: { value: '2025-01-20' },
    reported: null,
  });
  expect(unit?.cells.get('reported')).toMatchObject({ row: 2, column: 10 });
});

test('a blank is not known, never 0', () => {
  const unit = read(['Sở A']).units.get(foldName('Sở A'));
  expect([unit?.staff, unit?.rating, unit?.tags, unit?.registered]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test.each<[string, number, CellValue, string]>([
  ['half a person', 3, 12.5, 'bloc-sheet-unreadable D3'],
  ['a word', 4, 'nhiều', 'bloc-sheet-unreadable E3'],
  ['an unknown rating', 5, 'khá', 'bloc-sheet-unreadable F3'],
  ['a day that never was', 8, '31/02/2025', 'bloc-sheet-unreadable I3'],
])('%s is a finding at its cell and nothing is taken from it', (_, column, value, code) => {
  const row = [
    'Sở A',
    ...HEADINGS.slice(1).map((__, index) => (index + 1 === column ? value : null)),
  ];
  expect(codesOf(read(row).findings)).toEqual([code]);
});
