import { categoryOf } from '../../../../src/sheets/reading/people-list/category-text';
import { initiativesOf } from '../../../../src/sheets/reading/people-list/initiative-text';
import { listHeading } from '../../../../src/sheets/reading/people-list/list-heading';
import { readSection } from '../../../../src/sheets/reading/people-list/list-sections';
import { nameParts } from '../../../../src/sheets/reading/people-list/person-name';
import { categoryFromPosition } from '../../../../src/sheets/reading/people-list/position-category';
import { ratingInColumn, ratingOf } from '../../../../src/sheets/reading/people-list/rating-text';
import { categories } from '../../../../src/awards/people/categories';
import { categoryWords } from '../../../../src/text/people-words';

test.each([
  ['STT', 'order'],
  ['Họ và tên', 'name'],
  ['HỌ TÊN', 'name'],
  ['Họ và tên, chức vụ, đơn vị công tác', 'name'],
  ['Tên tập thể/cá nhân', 'name'],
  ['Ngày, tháng, năm sinh', 'identity'],
  ['Chức vụ, đơn vị công tác', 'position'],
  ['Đơn vị công tác', 'unit'],
  ['Nơi công tác', 'unit'],
  ['Đối tượng', 'category'],
  ['Phân loại đối tượng', 'category'],
  ['Danh hiệu, hình thức đề nghị', 'award'],
  ['Hình thức khen thưởng', 'award'],
  ['Đề nghị khen thưởng', 'award'],
  ['Danh hiệu thi đua đã đạt được', 'prior'],
  ['Thành tích, khen thưởng các năm trước', 'prior'],
  ['Tóm tắt thành tích', 'achievement'],
  ['Nội dung khen thưởng', 'achievement'],
  ['Mức độ hoàn thành nhiệm vụ', 'rating'],
  ['Xếp loại năm 2025', 'rating'],
  ['Sáng kiến, đề tài', 'initiatives'],
  ['Loại hình khen thưởng', 'type'],
  ['Năm khen thưởng', 'year'],
  ['Số quyết định', 'decision'],
  ['Đủ điều kiện', 'eligibility'],
  ['Mã danh hiệu', null],
  ['Ghi chú', null],
  ['Số tiền thưởng', null],
])('the heading “%s” is %s', (text, expected) => {
  expect(listHeading(text)).toBe(expected);
});

test.each([
  ['Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên', 'province-leader'],
  ['Lãnh đạo sở', 'department-leader'],
  ['Các cấp lãnh đạo từ phó phòng trở lên', 'other-leader'],
  ['LĐ cấp phòng', 'other-leader'],
  ['Doanh nhân', 'entrepreneur'],
  ['Người trực tiếp', 'direct-worker'],
  ['Trực tiếp', 'direct-worker'],
  ['NLĐ trực tiếp', 'direct-worker'],
  ['Tập thể', 'collective'],
  ['Hộ gia đình', 'household'],
  ['Lãnh đạo', null],
  ['Khác', null],
])('the category “%s” is %s', (text, expected) => {
  expect(categoryOf(text)).toBe(expected);
});

test('the statutory words themselves are read', () => {
  for (const code of categories) {
    expect(categoryOf(categoryWords.vi[code])).toBe(code);
  }
});

test.each([
  ['Phó Chủ tịch UBND tỉnh', null, 'province-leader'],
  ['Giám đốc Sở', null, 'department-leader'],
  ['Phó Giám đốc', 'Sở Tài chính', 'department-leader'],
  ['Giám đốc', 'Trung tâm Minh họa', 'other-leader'],
  ['Giám đốc', 'Công ty TNHH Minh họa', 'entrepreneur'],
  ['Phó Trưởng phòng', 'Sở Y tế', 'other-leader'],
  ['Hiệu trưởng', null, 'other-leader'],
  ['Chủ tịch UBND xã', null, 'other-leader'],
  ['Chuyên viên', 'Sở Y tế', 'direct-worker'],
  ['Giáo viên', null, 'direct-worker'],
  ['Tổ trưởng chuyên môn', null, 'direct-worker'],
  ['Cố vấn', null, null],
] as const)('the position “%s” of %s suggests %s', (position, unit, expected) => {
  expect(categoryFromPosition(position, unit)).toBe(expected);
});

test.each([
  ['HTXSNV', 'outstanding', 'outstanding'],
  ['Hoàn thành tốt nhiệm vụ', 'good', 'good'],
  ['Hoàn thành nhiệm vụ', 'completed', 'completed'],
  ['Không hoàn thành nhiệm vụ', 'not-completed', 'not-completed'],
  ['Tốt', null, 'good'],
  ['Xếp loại: Xuất sắc', null, 'outstanding'],
  ['Loại A', null, null],
])('the rating “%s”', (text, anywhere, inColumn) => {
  expect([ratingOf(text), ratingInColumn(text)]).toEqual([anywhere, inColumn]);
});

test.each([
  ['Cấp tỉnh (QĐ 12/QĐ-UBND)', { areThere: true, widest: 'province', count: 1 }],
  ['2 sáng kiến cấp cơ sở', { areThere: true, widest: 'unit', count: 2 }],
  ['Giải pháp quản lý hồ sơ ở Sở Y tế', { areThere: true, widest: null, count: 1 }],
  ['Giải pháp một; Giải pháp hai', { areThere: true, widest: null, count: 2 }],
  ['Toàn quốc', { areThere: true, widest: 'nation', count: 1 }],
  ['Không', { areThere: false, widest: null, count: 0 }],
  ['-', null],
  ['', null],
])('initiatives: “%s”', (text, expected) => {
  expect(initiativesOf(text)).toEqual(expected);
});

test.each([
  ['I. Sở Tài chính (15 người)', { kind: 'unit', unit: 'Sở Tài chính' }],
  ['A. Danh hiệu Chiến sĩ thi đua cơ sở', { kind: 'award', award: 'CSTĐCS' }],
  ['II. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH: 20 cá nhân', { kind: 'award', award: 'BKT' }],
  ['B. CÁ NHÂN', { kind: 'recipients', areCollectives: false }],
  ['Tập thể', { kind: 'recipients', areCollectives: true }],
])('the heading row “%s”', (text, expected) => {
  expect(readSection(text)).toMatchObject(expected);
});

test.each([
  ['Ông Nguyễn Minh Họa', ['Nguyễn Minh Họa', null, null]],
  ['Nguyễn Minh Họa, Chuyên viên', ['Nguyễn Minh Họa', 'Chuyên viên', null]],
  ['Bà Lê Thử, Phó Trưởng phòng, Sở Tài chính', ['Lê Thử', 'Phó Trưởng phòng', 'Sở Tài chính']],
])('the name “%s”', (text, expected) => {
  const { name, position, unit } = nameParts(text);
  expect([name, position, unit]).toEqual(expected);
});
