import { inputRoleOf } from '../../../../src/sheets/reading/columns/input-headings';

test.each([
  ['Chỉ tiêu', 'target'],
  ['CHỈ TIÊU GIAO', 'target'],
  ['Chỉ tiêu được giao (%)', 'target'],
  ['Kế hoạch', 'target'],
  ['KH giao', 'target'],
  ['Kế hoạch năm 2025', 'target'],
  ['Thực hiện', 'actual'],
  ['Kết quả thực hiện', 'actual'],
  ['TH', 'actual'],
  ['Số thực hiện', 'actual'],
  ['Số lần', 'count'],
  ['Số vụ', 'count'],
  ['Số trường hợp', 'count'],
  ['Số lượng', 'count'],
  ['Số sáng kiến được công nhận', 'count'],
  ['Kết quả', 'result'],
  ['Đạt/Không đạt', 'result'],
  ['Đạt, không đạt', 'result'],
  ['Mức', 'level'],
  ['Mức độ', 'level'],
  ['Xếp mức', 'level'],
  ['Số lần thưởng', 'bonus-count'],
  ['Số lần được cộng điểm', 'bonus-count'],
  ['Số lần trừ', 'penalty-count'],
  ['Số vụ vi phạm', 'penalty-count'],
])('%s is a %s', (words, role) => {
  expect(inputRoleOf(words)).toBe(role);
});

test.each([
  'Số điểm',
  'Số thứ tự',
  'Điểm',
  'Tự chấm',
  'Chỉ tiêu kinh tế',
  'Thực hiện nhiệm vụ chính trị',
  'Kết quả đánh giá',
  'Đạt %',
  'Điểm trừ',
  'Ghi chú',
  'Sở Tư pháp',
])('%s is no input', (words) => {
  expect(inputRoleOf(words)).toBeNull();
});
