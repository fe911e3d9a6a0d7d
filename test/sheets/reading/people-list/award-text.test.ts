import { achievementTypeOf, awardOf } from '../../../../src/sheets/reading/people-list/award-text';
import { awardKind, awardKinds } from '../../../../src/awards/people/award-kinds';

test.each([
  ['Chiến sĩ thi đua cơ sở', 'CSTĐCS'],
  ['CSTĐ cấp cơ sở', 'CSTĐCS'],
  ['CSTDCS', 'CSTĐCS'],
  ['Chiến sỹ thi đua toàn quốc', 'CSTĐTQ'],
  ['CSTĐ cấp tỉnh', 'CSTĐT'],
  ['Chiến sĩ thi đua thành phố Cần Thơ', 'CSTĐT'],
  ['Chiến sĩ thi đua Bộ, ban, ngành, tỉnh', 'CSTĐT'],
  ['CSTĐ cấp Bộ', 'CSTĐB'],
  ['Danh hiệu “Lao động tiên tiến”', 'LĐTT'],
  ['lđtt', 'LĐTT'],
  ['LĐTT/CSTT', 'LĐTT'],
  ['CSTT', 'CSTT'],
  ['Chiến sĩ tiên tiến', 'CSTT'],
  ['Bằng khen của Thủ tướng Chính phủ', 'BKTTg'],
  ['BK TTg', 'BKTTg'],
  ['Bằng khen Chủ tịch UBND tỉnh Bắc Ninh', 'BKT'],
  ['BK UBND tỉnh', 'BKT'],
  ['BK của CT UBND TP Hồ Chí Minh', 'BKT'],
  ['Bằng khen của Chủ tịch UBND tỉnh về thành tích đột xuất', 'BKT'],
  ['BK Bộ trưởng Bộ Giáo dục và Đào tạo', 'BKB'],
  ['Bằng khen cấp Bộ', 'BKB'],
  ['Giấy khen của Giám đốc Sở', 'GK'],
  ['Huân chương Lao động hạng Ba', 'HCLĐ3'],
  ['HCLĐ hạng nhì', 'HCLĐ2'],
  ['HCLĐ I', 'HCLĐ1'],
  ['Huân chương Độc lập hạng Nhất', 'HCĐL1'],
  ['Tập thể lao động xuất sắc', 'TTLĐXS'],
  ['Cờ thi đua của UBND tỉnh', 'CTĐT'],
  ['Cờ thi đua của Chính phủ', 'CTĐCP'],
  ['Kỷ niệm chương “Vì sự nghiệp thi đua”', 'KNC'],
  ['Đề nghị tặng danh hiệu CSTĐCS', 'CSTĐCS'],
])('“%s” is %s', (text, code) => {
  expect(awardOf(text)).toBe(code);
  expect(awardOf(text.normalize('NFD'))).toBe(code);
  expect(awardOf(text.toUpperCase())).toBe(code);
});

test.each([
  'Bằng khen',
  'CSTĐ',
  'Huân chương Lao động',
  'BK Tỉnh ủy',
  'BK Tỉnh đoàn',
  'Bằng khen của Liên đoàn Lao động tỉnh',
  'CSTĐCS, BK UBND tỉnh',
  'x',
  '',
  'Cấp tỉnh',
])('“%s” is no award that can be told', (text) => {
  expect(awardOf(text)).toBeNull();
});

test('every award is known by its own name and code', () => {
  for (const { code, name } of awardKinds) {
    expect([awardOf(name), awardOf(code)]).toEqual([code, code]);
  }
  expect(awardKind('không có')).toBeNull();
});

test.each([
  ['Khen thưởng đột xuất', 'ad-hoc'],
  ['Chuyên đề', 'movement'],
  ['phong trào thi đua', 'movement'],
  ['Quá trình cống hiến', 'devotion'],
  ['Niên hạn', 'tenure'],
  ['Đối ngoại', 'foreign'],
  ['Công trạng', 'merit'],
  ['Khác', null],
])('“%s” speaks of %s', (text, type) => {
  expect(achievementTypeOf(text)).toBe(type);
});
