import type { CellValue } from '../../../../src/workbook/snapshot';
import { codesOf, leavesOf, readOne, scoresOf, sheetOf } from '../sheet-of';

function form(
  name: string,
  scores: readonly (readonly CellValue[])[],
  title: string | null = null,
  rows: (body: CellValue[][]) => CellValue[][] = (body) => body,
) {
  const [a = [], b = [], c = []] = scores;
  return sheetOf(
    [
      ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2025'],
      [title],
      ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Tự chấm', 'Khối chấm', 'Thẩm định', 'Ghi chú'],
      ...rows([
        ['I', 'NHIỆM VỤ CHÍNH TRỊ', 60],
        [1, 'Hoàn thành chỉ tiêu', 40, ...a],
        [2, 'Quốc phòng, an ninh', 20, ...b],
        ['II', 'THI ĐUA, KHEN THƯỞNG', 40, ...c],
        [null, 'Tổng cộng', 100],
      ]),
      [],
      [null, 'NGƯỜI LẬP BIỂU', null, 'KHỐI TRƯỞNG (ký tên, đóng dấu)'],
    ],
    { name, merges: ['A1:G1'] },
  );
}

const full = [
  ['39,5', 39, 39],
  [20, 19, 19],
  [40, 38, 38],
];

test('one sheet a unit: the units are the sheets, or what the form says', () => {
  const found = readOne(
    form('A', full, 'Đơn vị: Sở Công Thương'),
    form('Sở Xây dựng', full),
    form('C', full, 'Tên đơn vị: Sở Y tế'),
  );
  expect(found.layout).toBe('sheet-per-unit');
  expect(found.sheets).toEqual(['A', 'Sở Xây dựng', 'C']);
  expect(found.units.map(({ name }) => name)).toEqual(['Sở Công Thương', 'Sở Xây dựng', 'Sở Y tế']);
  expect(found.stages.map(({ stage }) => stage)).toEqual(['self', 'bloc', 'verified']);
  expect(leavesOf(found)).toEqual([
    'I NHIỆM VỤ CHÍNH TRỊ > 1 Hoàn thành chỉ tiêu (40)',
    'I NHIỆM VỤ CHÍNH TRỊ > 2 Quốc phòng, an ninh (20)',
    'II THI ĐUA, KHEN THƯỞNG (40)',
  ]);
  expect(scoresOf(found, 'self')[0]).toEqual(['39.5', '20', '40']);
  expect(found.bloc.year?.value).toBe(2025);
  expect(found.detection.confidence).toBe(1);
});

test('a unit without bloc scores has them missing, not zero', () => {
  const found = readOne(form('Sở A', full), form('Sở B', [['39'], [20], [40]]));
  expect(scoresOf(found, 'bloc')[1]).toEqual(['–', '–', '–']);
  expect(scoresOf(found, 'self')[1]).toEqual(['39', '20', '40']);
});

test('rows inserted or moved in one form are matched by numbering and name', () => {
  const found = readOne(
    form('Sở A', full),
    form('Sở B', full, null, (body) => [...body.slice(0, 2), [], ...body.slice(2)]),
  );
  expect(scoresOf(found, 'verified')).toEqual([
    ['39', '19', '38'],
    ['39', '19', '38'],
  ]);
});

test('a criterion that one form lacks is missing there; one more is an error; another maximum is said', () => {
  const found = readOne(
    form('Sở A', full),
    form('Sở B', full, null, (body) => body.filter((row) => row[1] !== 'Quốc phòng, an ninh')),
    form('Sở C', full, null, (body) => [
      ...body.slice(0, 3),
      [3, 'Chuyển đổi số', 10, 9, 9, 9],
      ...body.slice(3),
    ]),
    form('Sở D', full, null, (body) =>
      body.map((row) => (row[1] === 'Hoàn thành chỉ tiêu' ? [1, row[1], 45, 39, 39, 39] : row)),
    ),
  );
  expect(scoresOf(found, 'bloc')[1]).toEqual(['39', '–', '38']);
  const codes = codesOf(found.findings);
  expect(codes).toContain('form-lacks-criterion');
  expect(codes).toContain('form-has-more B7');
  expect(codes).toContain('form-maximum-differs B5');
});

test('three stages under one merged heading, and a row of column numbers', () => {
  const sheet = (name: string) =>
    sheetOf(
      [
        ['STT', 'Tiêu chí đánh giá', 'Điểm tối đa', 'Kết quả đánh giá', null, null],
        [
          null,
          null,
          null,
          'Cá nhân, đơn vị tự chấm',
          'Người quản lý trực tiếp',
          'Cấp có thẩm quyền',
        ],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        ['1', 'Ý thức', 20, 20, 19, 19],
        ['2', 'Kết quả', 80, 78, 77, 77],
      ],
      { name, merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] },
    );
  const found = readOne(sheet('Phòng A'), sheet('Phòng B'));
  expect(found.stages.map(({ stage }) => stage)).toEqual(['self', 'bloc', 'verified']);
  expect(scoresOf(found, 'self')).toEqual([
    ['20', '78'],
    ['20', '78'],
  ]);
});

test('a summary sheet beside the forms is another view: the detailed one is read and it is said', () => {
  const summary = sheetOf(
    [
      ['BẢNG TỔNG HỢP NĂM 2025'],
      ['STT', 'Đơn vị', 'Nhóm I', 'Nhóm II', 'Tổng điểm'],
      [1, 'Sở A', 59.5, 40, 99.5],
      [2, 'Sở B', 59.5, 40, 99.5],
    ],
    { name: 'Tổng hợp' },
  );
  const found = readOne(summary, form('Sở A', full), form('Sở B', full));
  expect(found.layout).toBe('sheet-per-unit');
  expect(found.detection.confidence).toBe(1);
});
