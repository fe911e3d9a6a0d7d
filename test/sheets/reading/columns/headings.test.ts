import {
  isBelowTable,
  isOurHeading,
  maximumInWords,
  readHeading,
  withoutMaximum,
} from '../../../../src/sheets/reading/columns/headings';

test.each([
  ['STT', 'order'],
  ['TT', 'order'],
  ['Số TT', 'order'],
  ['Đơn vị', 'unit'],
  ['TÊN ĐƠN VỊ', 'unit'],
  ['Tên cơ quan, đơn vị', 'unit'],
  ['Tỉnh, thành phố', 'unit'],
  ['Tên quận - huyện', 'unit'],
  ['Xã, phường', 'unit'],
  ['Sở, ban, ngành', 'unit'],
  ['Đơn vị tính', 'note'],
  ['Nội dung tiêu chí', 'criterion'],
  ['Tiêu chí chấm điểm', 'criterion'],
  ['NỘI DUNG', 'criterion'],
  ['Điểm tối đa (ĐTĐ)', 'maximum'],
  ['ĐTĐ', 'maximum'],
  ['Thang điểm', 'maximum'],
  ['Ghi chú', 'note'],
  ['Tài liệu kiểm chứng', 'note'],
  ['Điểm thưởng', 'bonus'],
  ['Điểm cộng', 'bonus'],
  ['Thưởng', 'bonus'],
  ['Điểm trừ', 'penalty'],
  ['Cộng', 'subtotal'],
  ['Cộng nhóm II', 'subtotal'],
  ['Cộng (I)', 'subtotal'],
  ['Tổng nhóm I', 'subtotal'],
  ['Tổng mục A', 'subtotal'],
  ['Tiểu cộng', 'subtotal'],
  ['Cộng chuyên môn', 'subtotal'],
  ['Tổng điểm chuyên môn', 'subtotal'],
  ['Tổng điểm trước thưởng', 'subtotal'],
  ['Tổng điểm tối đa', 'subtotal'],
  ['Điểm tổng', 'total'],
  ['Tổng điểm chấm', 'total'],
  ['Tổng điểm năm 2024', 'total'],
  ['Tổng số: 02 đơn vị', 'subtotal'],
  ['Xếp hạng năm 2024', 'note'],
  ['Điểm trung bình', 'statistic'],
  ['Cao nhất', 'statistic'],
  ['Tổng điểm thưởng', 'bonus'],
  ['Cộng điểm trừ', 'penalty'],
  ['Điểm trừ: vi phạm', 'penalty'],
  ['Số biên chế', 'note'],
  ['Nhận xét', 'note'],
  ['Cơ quan/đơn vị', 'unit'],
  ['Tên đơn vị, địa phương', 'unit'],
  ['Các đơn vị trong khối', 'unit'],
  ['Đơn vị được đánh giá', 'unit'],
  ['Xã/phường', 'unit'],
  ['Phòng, ban', 'unit'],
  ['Tổng', 'total'],
  ['TỔNG CỘNG', 'total'],
  ['Tổng số điểm', 'total'],
  ['Tổng điểm (I+II)', 'total'],
  ['Xếp hạng', 'result'],
  ['Hạng', 'result'],
  ['Tỷ lệ %', 'result'],
  ['Điểm', 'score'],
])('"%s" is read as %s', (text, role) => {
  expect(readHeading(text).role).toBe(role);
  expect(readHeading(`  ${text.normalize('NFD')} `).role).toBe(role);
});

test.each([
  ['Tự chấm', 'self'],
  ['Điểm tự chấm', 'self'],
  ['ĐTC', 'self'],
  ['Đơn vị tự đánh giá', 'self'],
  ['Chấm chéo', 'cross'],
  ['Khối chấm', 'bloc'],
  ['Điểm cụm chấm', 'bloc'],
  ['TĐ1', 'bloc'],
  ['Cấp trên trực tiếp', 'bloc'],
  ['Quản lý trực tiếp', 'bloc'],
  ['Thẩm định', 'verified'],
  ['Điểm thẩm định', 'verified'],
  ['Phúc tra', 'verified'],
  ['TĐ2', 'verified'],
  ['Được duyệt', 'verified'],
  ['Cấp có thẩm quyền', 'verified'],
  ['TĐ', 'verified'],
])('"%s" is the stage %s', (text, stage) => {
  expect(readHeading(text)).toMatchObject({ role: 'stage', stage });
});

test('a total may name its stage', () => {
  expect(readHeading('Tổng điểm tự chấm')).toEqual({
    role: 'total',
    stage: 'self',
    isDated: false,
  });
  expect(readHeading('Tổng điểm thẩm định')).toEqual({
    role: 'total',
    stage: 'verified',
    isDated: false,
  });
});

test.each([
  'Tổng kết công tác thi đua',
  'Tổng thu ngân sách',
  'Cộng tác viên cơ sở',
  'Công tác thi đua, khen thưởng',
  'Khen thưởng kịp thời',
  'Thẩm định văn bản quy phạm',
  'Công tác tự đánh giá',
  'Xếp loại hồ sơ',
  'Sở Công Thương',
  'Hạng mục công trình',
  'Thưởng thức văn hóa',
  'ĐIỂM THƯỞNG, ĐIỂM TRỪ',
  'Cộng đồng dân cư',
  'Kế hoạch năm 2025',
])('"%s" is the name of something, not a heading of ours', (text) => {
  expect(readHeading(text).role).toBe('other');
});

test.each([
  ['Cải cách hành chính (20 điểm)', '20', 'Cải cách hành chính'],
  ['Quốc phòng (tối đa 7,5đ)', '7,5', 'Quốc phòng'],
  ['Kinh tế: 30 điểm', '30', 'Kinh tế'],
  ['TC1 (tối đa: 12.5)', '12.5', 'TC1'],
])('"%s" states a maximum', (text, maximum, name) => {
  expect(maximumInWords(text)).toBe(maximum);
  expect(withoutMaximum(text)).toBe(name);
});

test.each(['Hoàn thành 15 chỉ tiêu', 'Nghị quyết 18', 'TC1 (2)', 'Năm 2025'])(
  '"%s" states none',
  (text) => {
    expect(maximumInWords(text)).toBeNull();
    expect(withoutMaximum(text)).toBe(text);
  },
);

test.each([
  'NGƯỜI LẬP BIỂU',
  'KHỐI TRƯỞNG',
  'TM. KHỐI THI ĐUA',
  'Tây Ninh, ngày 10 tháng 12 năm 2025',
  'Nơi nhận:',
  '(Ký tên, đóng dấu)',
  'Ghi chú: điểm đã làm tròn',
  'ngày ….. tháng ….. năm 2025',
])('"%s" stands below a table', (text) => {
  expect(isBelowTable(text)).toBe(true);
});

test.each([
  'Sở Nội vụ',
  'Khối phố 3',
  'Chủ trương, chính sách',
  'Ban Thư ký tòa soạn',
  'PHONG TRÀO CHÀO MỪNG NGÀY 30 THÁNG 4 NĂM 2025',
  'Chưa nộp đến ngày 15 tháng 12 năm 2025',
  'Đại diện Sở tham dự đủ',
])('"%s" may stand in a table', (text) => {
  expect(isBelowTable(text)).toBe(false);
});

test('our own headings are known by their suffix', () => {
  expect(isOurHeading('Xếp hạng (Bảng Vàng)')).toBe(true);
  expect(isOurHeading('Xếp hạng')).toBe(false);
});
