import { readBlocUnits } from '../../../../src/sheets/reading/bloc-sheet/bloc-units';
import { foldName } from '../../../../src/scoring/fold-name';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { codesOf, sheetOf, workbookOf } from '../sheet-of';

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
  'Số người hoàn thành nhiệm vụ',
  'Số chỉ tiêu được giao',
  'Số chỉ tiêu vượt',
  'Năm thành lập',
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
    1199,
    9,
    8,
    1997,
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
    completedTasks: { value: 1199, place: { row: 2, column: 11 } },
    targets: { value: 9 },
    targetsExceeded: { value: 8 },
    founded: { value: 1997 },
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
  ['a year of two figures', 14, '97', 'bloc-sheet-unreadable O3'],
  ['no year at all', 14, 'lâu rồi', 'bloc-sheet-unreadable O3'],
])('%s is a finding at its cell and nothing is taken from it', (_, column, value, code) => {
  const row = [
    'Sở A',
    ...HEADINGS.slice(1).map((__, index) => (index + 1 === column ? value : null)),
  ];
  expect(codesOf(read(row).findings)).toEqual([code]);
});

test.each<[CellValue, number]>([
  [1997, 1997],
  ['Năm 1997', 1997],
  ['02/9/1997', 1997],
  ['ngày 2 tháng 9 năm 1997', 1997],
  // 2 September 1997, as Excel keeps it.
  [35675, 1997],
])('founded %j is the year %d', (value, year) => {
  const row = ['Sở A', ...Array<null>(13).fill(null), value];
  expect(read(row).units.get(foldName('Sở A'))?.founded?.value).toBe(year);
});

test.each<[string, number, number, string]>([
  ['advanced workers', 6, 3, 'G3'],
  ['grassroots fighters', 7, 3, 'H3'],
  ['people who completed their tasks', 11, 3, 'L3'],
  ['targets exceeded', 13, 12, 'N3'],
])('more %s than there are of all is told and not used', (_, part, whole, cell) => {
  const row = (count: number): CellValue[] =>
    ['Sở A', ...HEADINGS.slice(1)].map((__, index) =>
      index === 0 ? 'Sở A' : index === whole ? 20 : index === part ? count : null,
    );
  expect(codesOf(read(row(21)).findings)).toEqual([`bloc-unit-part-above ${cell}`]);
  expect(read(row(20)).findings).toEqual([]);
  const unit = read(row(21)).units.get(foldName('Sở A'));
  const used = [unit?.advancedWorkers, unit?.grassrootsFighters, unit?.completedTasks];
  expect([...used, unit?.targetsExceeded]).toEqual([null, null, null, null]);
});
