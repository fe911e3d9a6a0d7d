import type { CellValue } from '../../../src/workbook/snapshot';
import { codesOf, leavesOf, readOne, scoresOf, sheetOf } from './sheet-of';

/** Rows of "criteria in rows" over two units, below a header; the figures of each row are [maximum, A, B]. */
function matrix(...rows: readonly (readonly CellValue[])[]) {
  return readOne(sheetOf([['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở A', 'Sở B'], ...rows]));
}

function units(header: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]) {
  return readOne(sheetOf([['STT', 'Đơn vị', ...header], ...rows]));
}

test('a group named after a date does not end the table', () => {
  const found = matrix(
    ['I', 'NHIỆM VỤ CHÍNH TRỊ', 40],
    [1, 'Hoàn thành chỉ tiêu', 40, 38, 39],
    ['II', 'PHONG TRÀO CHÀO MỪNG NGÀY 30 THÁNG 4 NĂM 2025', 60],
    [1, 'Tổ chức phong trào', 60, 50, 50],
    [],
    [null, 'Tây Ninh, ngày 10 tháng 12 năm 2025'],
  );
  expect(scoresOf(found)).toEqual([
    ['38', '50'],
    ['39', '50'],
  ]);
});

test('a remark with a date in a numbered row does not end the table', () => {
  const found = units(
    ['TC1', 'Ghi chú'],
    [1, 'Sở A', 90],
    [2, 'Sở B', null, 'Chưa nộp đến ngày 15 tháng 12 năm 2025'],
    [3, 'Sở C', 85],
  );
  expect(found.units).toHaveLength(3);
});

test('an empty column inside the table is a spacer', () => {
  const found = units(
    ['TC1', null, 'TC2', 'Tổng'],
    [1, 'Sở A', 50, null, 40, 90],
    [2, 'Sở B', 55, null, 30, 85],
  );
  expect(scoresOf(found)).toEqual([
    ['50', '40'],
    ['55', '30'],
  ]);
});

test('stage columns are the base where only bonus and penalty stand beside them', () => {
  const found = units(
    ['Điểm tự chấm', 'Điểm thẩm định', 'Chênh lệch', 'Điểm thưởng', 'Tổng điểm'],
    [1, 'Sở A', 95, 94, 1, 1, 95],
    [2, 'Sở B', 94, 93, 1, 3, 96],
  );
  expect(scoresOf(found, 'verified')).toEqual([
    ['94', '1'],
    ['93', '3'],
  ]);
  expect(found.ownFigures.map(({ field }) => field)).toEqual(['total', 'total']);
});

test.each([
  'Tiểu cộng',
  'Điểm tổng',
  'Tổng điểm tối đa',
  'Cộng chuyên môn',
  'Tổng điểm trước thưởng',
  'Điểm trung bình',
  'Bình quân',
])('"%s" is never a criterion', (name) => {
  const found = matrix(
    [1, 'Kinh tế', 60, 58, 57],
    [2, 'Xã hội', 40, 30, 36],
    [null, name, 100, 88, 93],
  );
  expect(leavesOf(found)).toHaveLength(2);
  const columns = units(
    ['Kinh tế', 'Xã hội', name],
    [1, 'Sở A', 58, 30, 88],
    [2, 'Sở B', 57, 36, 93],
  );
  expect(leavesOf(columns)).toHaveLength(2);
});

test('a sum under a name nobody could foresee is asked about', () => {
  const found = matrix(
    [1, 'Kinh tế', 60, 58, 57],
    [2, 'Xã hội', 40, 30, 36],
    [3, 'Kết quả chung cuộc', 100, 88, 93],
  );
  expect(codesOf(found.findings)).toContain('looks-like-a-sum B4');
  expect(found.detection.confidence).toBeLessThan(0.75);
});

test('the sum of the bonuses is no further bonus', () => {
  const found = matrix(
    [1, 'Kinh tế', 60, 58, 57],
    ['II', 'Điểm thưởng'],
    [1, 'Cờ thi đua', null, 2, 5],
    [2, 'Sáng kiến', null, 1, 3],
    [null, 'Tổng điểm thưởng', null, 3, 8],
    ['III', 'Điểm trừ'],
    [1, 'Báo cáo chậm', null, 1, 0],
    [null, 'Cộng điểm trừ', null, 1, 0],
  );
  expect(leavesOf(found).map((leaf) => leaf.split(' > ').slice(-1)[0])).toEqual([
    '1 Kinh tế (60)',
    'II.1 Cờ thi đua bonus',
    'II.2 Sáng kiến bonus',
    'III.1 Báo cáo chậm penalty',
  ]);
});

test('a group over bonus and penalty leaves each line its own kind', () => {
  const found = matrix(
    [1, 'Kinh tế', 60, 58, 57],
    ['II', 'ĐIỂM THƯỞNG, ĐIỂM TRỪ'],
    [null, 'Điểm thưởng: cờ thi đua', null, 2, 1],
    [null, 'Điểm trừ: vi phạm', null, 0, 1],
  );
  expect(leavesOf(found).map((leaf) => leaf.split(' ').slice(-1)[0])).toEqual([
    '(60)',
    'bonus',
    'penalty',
  ]);
});

test("last year's figures are neither criteria nor compared", () => {
  const rows = matrix(
    [1, 'Kinh tế', 60, 58, 57],
    ['III', 'Điểm trừ', null, 0, 1],
    [null, 'Tổng cộng', null, 58, 56],
    [null, 'Xếp hạng', null, 1, 2],
    [null, 'Xếp hạng năm 2024', null, 2, 1],
  );
  expect(leavesOf(rows)).toHaveLength(2);
  const columns = units(
    ['Kinh tế', 'Tổng điểm', 'Tổng điểm năm 2024', 'Xếp hạng năm 2024'],
    [1, 'Sở A', 58, 58, 61, 2],
    [2, 'Sở B', 60, 60, 63, 1],
  );
  expect(leavesOf(columns)).toHaveLength(1);
  expect(columns.ownFigures).toHaveLength(2);
});

test('averages and extremes are no units; a scored row without a number is asked about', () => {
  const found = units(
    ['TC1', 'TC2'],
    [1, 'Sở A', 50, 40],
    [2, 'Sở B', 45, 40],
    [null, 'Bình quân', 47.5, 40],
    [null, 'Cao nhất', 50, 40],
  );
  expect(found.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B']);
  const doubtful = units(
    ['TC1', 'TC2'],
    [1, 'Sở A', 50, 40],
    [2, 'Sở B', 45, 40],
    [null, 'Số liệu tham khảo', 47, 40],
  );
  expect(codesOf(doubtful.findings)).toContain('unit-without-number B4');
  expect(doubtful.detection.confidence).toBeLessThan(0.75);
});

test('statistics and bonus columns of a matrix are no units', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Tiêu chí', 'Điểm', 'Sở A', 'Sở B', 'Trung bình', 'Điểm trừ chung'],
      [1, 'Kinh tế', 60, 58, 57, 57.5, 1],
      [2, 'Xã hội', 40, 39, 38, 38.5, 0],
    ]),
  );
  expect(found.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B']);
  expect(leavesOf(found)).toEqual(['1 Kinh tế (60)', '2 Xã hội (40)']);
  expect(codesOf(found.findings)).toContain('column-not-counted G1');
  expect(found.detection.confidence).toBeLessThan(0.75);
});

test('weights typed as text count; a weight that cannot be read is an error', () => {
  const scheme = (a: CellValue) =>
    units(
      ['Kinh tế', 'Xã hội'],
      [null, 'Điểm tối đa', 100, 100],
      [null, 'Tỷ trọng (%)', a, '40%'],
      [1, 'Sở A', 90, 80],
      [2, 'Sở B', 80, 90],
    );
  expect(scheme('60%').scheme.criteria.map(({ weight }) => weight?.numerator)).toEqual([60n, 40n]);
  expect(codesOf(scheme('cao').findings)).toContain('weight-unreadable C3');
});

test('an unnumbered scored line before numbered ones is a criterion, not their group', () => {
  const found = matrix(
    [null, 'Chuyên môn', 60, 50, 40],
    [1, 'Phong trào', 20, 10, 15],
    [2, 'Nề nếp', 20, 10, 10],
  );
  expect(scoresOf(found)).toEqual([
    ['50', '10', '10'],
    ['40', '15', '10'],
  ]);
  const group = matrix(
    [null, 'NHIỆM VỤ CHÍNH TRỊ', 60, 55, 50],
    [1, 'Thu ngân sách', 40, 35, 30],
    [2, 'Giải ngân', 20, 20, 20],
  );
  expect(scoresOf(group)).toEqual([
    ['35', '20'],
    ['30', '20'],
  ]);
});

test('names merged over two columns', () => {
  const found = readOne(
    sheetOf(
      [
        ['STT', 'Đơn vị', null, 'TC1', 'TC2'],
        [1, 'Sở A', null, 50, 40],
        [2, 'Sở B', null, 45, 40],
      ],
      { merges: ['B1:C1', 'B2:C2', 'B3:C3'] },
    ),
  );
  expect(scoresOf(found)).toEqual([
    ['50', '40'],
    ['45', '40'],
  ]);
});

test('figures left below a table are said', () => {
  const found = readOne(
    sheetOf([
      ['Tiêu chí', 'Điểm tối đa', 'Sở A', 'Sở B'],
      ['Kinh tế', 60, 58, 57],
      [],
      ['Nơi nhận: như trên'],
      [],
      [],
      [],
      ['Xã hội', 40, 39, 38],
    ]),
  );
  expect(leavesOf(found)).toEqual(['1 Kinh tế (60)']);
});
