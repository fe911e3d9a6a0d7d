import { codesOf, leavesOf, readOne, scoresOf, sheetOf } from '../sheet-of';

test('criteria in rows, units in columns: groups, subtotals and totals are not counted', () => {
  const found = readOne(
    sheetOf(
      [
        ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TRUNG ƯƠNG'],
        ['BẢNG CHẤM ĐIỂM CỤM THI ĐUA 6 TỈNH BẮC TRUNG BỘ NĂM 2025'],
        [],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tỉnh Thanh Hóa', 'Tỉnh Nghệ An'],
        ['I', 'PHÁT TRIỂN KINH TẾ - XÃ HỘI', 60, 58, 57],
        [1, 'Tăng trưởng kinh tế', 40, 39, '38,5'],
        [2, 'Thu ngân sách', 20, 19, '18,5'],
        ['', 'Cộng nhóm I', 60, 58, 57],
        ['II', 'CÔNG TÁC THI ĐUA, KHEN THƯỞNG', 40, null, null],
        [1, 'Tổ chức phong trào', 25, 24, 24],
        ['a)', 'Có kế hoạch'],
        ['b)', 'Có sơ kết, tổng kết'],
        [2, 'Tổng kết, nhân rộng điển hình', 15, 15, 14],
        ['III', 'ĐIỂM THƯỞNG', 5, 1, null],
        ['IV', 'Điểm trừ', null, null, 0.5],
        [null, 'TỔNG CỘNG', 100, 98, 95],
        [null, 'Xếp hạng', null, 1, 2],
        [],
        [null, null, null, 'TM. CỤM THI ĐUA'],
        [null, 'Thư ký', null, 'CỤM TRƯỞNG'],
      ],
      { merges: ['A1:E1', 'A2:E2'] },
    ),
  );
  expect(found.layout).toBe('criteria-in-rows');
  expect(found.units.map(({ name }) => name)).toEqual(['Tỉnh Thanh Hóa', 'Tỉnh Nghệ An']);
  expect(leavesOf(found)).toEqual([
    'I PHÁT TRIỂN KINH TẾ - XÃ HỘI > I.1 Tăng trưởng kinh tế (40)',
    'I PHÁT TRIỂN KINH TẾ - XÃ HỘI > I.2 Thu ngân sách (20)',
    'II CÔNG TÁC THI ĐUA, KHEN THƯỞNG > II.1 Tổ chức phong trào (25)',
    'II CÔNG TÁC THI ĐUA, KHEN THƯỞNG > II.2 Tổng kết, nhân rộng điển hình (15)',
    'III ĐIỂM THƯỞNG (5) bonus',
    'IV Điểm trừ penalty',
  ]);
  expect(scoresOf(found)).toEqual([
    ['39', '19', '24', '15', '1', '–'],
    ['38.5', '18.5', '24', '14', '–', '0.5'],
  ]);
  expect(found.bloc).toMatchObject({
    kind: 'cum',
    name: { value: 'CỤM THI ĐUA 6 TỈNH BẮC TRUNG BỘ' },
    organiser: { value: 'tw' },
    year: { value: 2025 },
  });
  expect(found.ownFigures.map(({ field, unit }) => [field, unit])).toEqual([
    ['total', 0],
    ['rank', 0],
    ['total', 1],
    ['rank', 1],
  ]);
  expect(found.detection.confidence).toBe(1);
  expect(codesOf(found.findings)).toEqual(['text-numbers-read E6']);
});

test('two stages a unit under merged unit names', () => {
  const found = readOne(
    sheetOf(
      [
        ['STT', 'Tiêu chí', 'ĐTĐ', 'Sở A', null, 'Sở B', null, 'Sở C', null],
        [null, null, null, 'TC', 'TĐ', 'TC', 'TĐ', 'TC', 'TĐ'],
        ['1.1', 'Đăng ký', 2, 2, 2, 2, '1,5', 'không', 0],
        ['1.2', 'Báo cáo', 8, 8, 7, 8, 8, 7, 7],
        ['II', 'Cộng nhóm II', 10, 10, 9, 10, 9.5, null, 7],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'H1:I1'] },
    ),
  );
  expect(found.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B', 'Sở C']);
  expect(scoresOf(found, 'self')).toEqual([
    ['2', '8'],
    ['2', '8'],
    ['?', '7'],
  ]);
  expect(scoresOf(found, 'verified')[1]).toEqual(['1.5', '8']);
});

test('a heading over the units, numbering inside the names, four levels, maxima in words', () => {
  const found = readOne(
    sheetOf(
      [
        ['Nội dung tiêu chí', 'Các đơn vị', null, null],
        [null, 'Sở A', 'Sở B', 'Sở C'],
        ['I. NHIỆM VỤ CHÍNH TRỊ (60 điểm)'],
        ['1. Hoàn thành chỉ tiêu (40 điểm)'],
        ['1.1. Thu ngân sách (25 điểm)', 25, 24, 23],
        ['1.2. Giải ngân (15 điểm)', 15, 14, 13],
        ['2. Cải cách hành chính (20 điểm)'],
        ['a) Chỉ số cải cách (12 điểm)', 12, 11, 10],
        ['b) Dịch vụ công (8 điểm)', 8, 7, 6],
        ['Tổng cộng', 60, 56, 52],
      ],
      { merges: ['A1:A2', 'B1:D1'] },
    ),
  );
  expect(leavesOf(found).map((leaf) => leaf.split(' > ').slice(-1)[0])).toEqual([
    '1.1 Thu ngân sách (25)',
    '1.2 Giải ngân (15)',
    'a Chỉ số cải cách (12)',
    'b Dịch vụ công (8)',
  ]);
  expect(found.findings).toEqual([]);
});

test('no numbering at all: every row with figures is a criterion', () => {
  const found = readOne(
    sheetOf([
      ['Tiêu chí', 'Điểm chuẩn', 'Đơn vị 1', 'Đơn vị 2'],
      ['Kinh tế', 50, 49, 48],
      ['Xã hội', 30, 29, 28],
      ['Môi trường', 20, 19, 18],
      ['Tổng điểm', 100, 97, 94],
    ]),
  );
  expect(leavesOf(found)).toEqual(['1 Kinh tế (50)', '2 Xã hội (30)', '3 Môi trường (20)']);
});

test('a group that is scored only as a whole counts as a criterion', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở A', 'Sở B'],
      ['I', 'Kinh tế', 60, 58, 57],
      [1, 'Thu ngân sách', 40],
      [2, 'Giải ngân', 20],
      ['II', 'Xã hội', 40, 39, 38],
    ]),
  );
  expect(leavesOf(found)).toEqual(['I Kinh tế (60)', 'II Xã hội (40)']);
});

test('subtotals and maxima that disagree are reported at their cells', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở A', 'Sở B'],
      ['I', 'Kinh tế', 70, 58, 56],
      [1, 'Thu ngân sách', 40, 39, 38],
      [2, 'Giải ngân', 20, 19, 19],
      ['II', 'Xã hội', 40, 39, 38],
      [null, 'Tổng cộng', 110, 97, 95],
    ]),
  );
  expect(codesOf(found.findings).sort()).toEqual([
    'group-maximum-differs B2',
    'subtotal-differs E2',
    'total-maximum-differs C6',
  ]);
});

test('weights in a column', () => {
  const scheme = (heading: string) =>
    readOne(
      sheetOf([
        ['STT', 'Tiêu chí', 'Điểm tối đa', heading, 'Sở A', 'Sở B'],
        [1, 'Kinh tế', 10, 2, 9, 8],
        [2, 'Xã hội', 10, 1, 8, 9],
      ]),
    ).scheme;
  expect(scheme('Hệ số').weighting).toBe('coefficient');
  expect(scheme('Tỷ trọng').weighting).toBe('percentage');
  expect(scheme('%').weighting).toBe('percentage');
});

test('a1 stands below a, and b beside a, however it is numbered in between', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Sở A', 'Sở B'],
      [1, 'Chuyên môn', 60],
      ['a', 'Đất đai', 40],
      ['a1', 'Quy hoạch', 25, 24, 25],
      ['a2', 'Thống kê', 15, 14, 15],
      ['b', 'Tài nguyên nước', 20],
      ['b1', 'Giếng khoan', 20, 19, 18],
      ['c', 'Môi trường', 10, 9, 8],
      [2, 'Phong trào', 30, 29, 28],
    ]),
  );
  expect(leavesOf(found)).toEqual([
    '1 Chuyên môn > a Đất đai > a1 Quy hoạch (25)',
    '1 Chuyên môn > a Đất đai > a2 Thống kê (15)',
    '1 Chuyên môn > b Tài nguyên nước > b1 Giếng khoan (20)',
    '1 Chuyên môn > c Môi trường (10)',
    '2 Phong trào (30)',
  ]);
});
