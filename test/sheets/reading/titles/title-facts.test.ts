import { readTitleFacts, unitNameIn } from '../../../../src/sheets/reading/titles/title-facts';

const place = { sheet: 'S', row: 0, column: 0 };
const facts = (...texts: readonly string[]) =>
  readTitleFacts(texts.map((text) => ({ text, place })));

test('the award year is that of the table, not of a report that is quoted, nor of the next term', () => {
  expect(
    facts(
      'Khối trưởng năm 2026: Sở Xây dựng',
      'BẢNG TỔNG HỢP ĐIỂM NĂM 2025 (số liệu minh họa, mô phỏng theo báo cáo năm 2013)',
    ).year?.value,
  ).toBe(2025);
  expect(facts('Kế hoạch năm 2026', 'BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025').year?.value).toBe(2025);
  expect(facts('BẢNG ĐIỂM').year).toBeNull();
});

test.each([
  ['BẢNG ĐIỂM KHỐI THI ĐUA KINH TẾ - KỸ THUẬT NĂM 2025', 'KHỐI THI ĐUA KINH TẾ - KỸ THUẬT', 'khoi'],
  ['Cụm thi đua số 2, năm 2025', 'Cụm thi đua số 2', 'cum'],
  [
    'Khối Thi đua Văn hóa - Xã hội tỉnh Bắc Kạn do UBND tỉnh tổ chức',
    'Khối Thi đua Văn hóa - Xã hội tỉnh Bắc Kạn',
    'khoi',
  ],
])('the bloc in "%s"', (text, name, kind) => {
  expect(facts(text)).toMatchObject({ name: { value: name }, kind });
});

test.each(['Khối trưởng: Sở Y tế', 'Điểm khối chấm', 'Khối lượng công việc'])(
  '"%s" names no bloc',
  (text) => {
    expect(facts(text).name).toBeNull();
  },
);

test.each([
  ['Hội đồng Thi đua - Khen thưởng Trung ương', 'Cụm thi đua các tỉnh Tây Nguyên', 'tw'],
  ['UBND TỈNH TÂY NINH', 'KHỐI THI ĐUA KINH TẾ - KỸ THUẬT', 'tinh'],
  ['', 'Khối thi đua Nội chính tỉnh Hòa Bình', 'tinh'],
  ['', 'Khối thi đua các sở thành phố Cần Thơ', 'tinh'],
  ['', 'Khối thi đua số 2 tỉnh Hòa Bình', 'tinh'],
  ['BỘ TƯ PHÁP', 'Cụm thi đua số 3', 'bo'],
  ['ỦY BAN NHÂN DÂN HUYỆN GÒ DẦU', 'Khối thi đua các trường', 'khac'],
])('organiser of "%s" / "%s" is %s', (letterhead, bloc, level) => {
  expect(facts(letterhead, bloc).organiser?.value).toBe(level);
});

test('six provinces in the name do not make a province the organiser', () => {
  expect(facts('Cụm thi đua 6 tỉnh Bắc Trung Bộ').organiser).toBeNull();
});

test('head and deputy of this year and of the next', () => {
  expect(
    facts(
      'Bảng điểm năm 2025',
      'Khối trưởng: Sở Thông tin và Truyền thông',
      'Khối phó năm 2025: Sở Công Thương;',
      'Khối trưởng năm 2026: Sở Xây dựng',
      'Khối phó (dự kiến): ....................',
      'Khối phó năm 2026: Ban Quản lý Vườn Quốc gia Lò Gò – Xa Mát',
    ),
  ).toMatchObject({
    head: { value: 'Sở Thông tin và Truyền thông' },
    deputy: { value: 'Sở Công Thương' },
    nextHead: { value: 'Sở Xây dựng' },
    nextDeputy: { value: 'Ban Quản lý Vườn Quốc gia Lò Gò – Xa Mát' },
  });
});

test('head and deputy in one cell, and words of theirs that name nobody', () => {
  const both = facts('Khối trưởng: Sở Công Thương; Khối phó: Sở Xây dựng');
  expect(both.head?.value).toBe('Sở Công Thương');
  expect(both.deputy?.value).toBe('Sở Xây dựng');
  expect(facts('Ý kiến của khối trưởng: đồng ý').head).toBeNull();
});

test('the unit of a form', () => {
  expect(unitNameIn([{ text: 'Đơn vị: Sở Y tế.', place }])?.value).toBe('Sở Y tế');
  expect(unitNameIn([{ text: 'Tên đơn vị tự chấm: Xã Thạnh Đông', place }])?.value).toBe(
    'Xã Thạnh Đông',
  );
  expect(unitNameIn([{ text: 'Đơn vị: ..................', place }])).toBeNull();
});
