import { readPriorText } from '../../../../src/sheets/reading/people-list/prior-awards';

/** "CSTĐCS 2022, CSTĐCS 2023; rated 2023 good" in a line. */
function read(text: string): string {
  const { awards, ratings, unread, doubtfulYears, saysNone } = readPriorText(text);
  return [
    ...awards.map(({ award, year, decision, type }) =>
      [award, year ?? 'no year', decision, type].filter((part) => part !== null).join(' '),
    ),
    ...ratings.map(({ year, rating }) => `${rating} ${year}`),
    ...unread.map((part) => `? ${part}`),
    ...doubtfulYears.map((part) => `?? ${part}`),
    ...(saysNone ? ['none'] : []),
  ].join('; ');
}

test.each([
  [
    'CSTĐCS 2022, 2023, 2024; BK UBND tỉnh 2021 (QĐ 123/QĐ-UBND)',
    'CSTĐCS 2022; CSTĐCS 2023; CSTĐCS 2024; BKT 2021 123/QĐ-UBND',
  ],
  ['CSTĐCS 2021, 2022, 2023', 'CSTĐCS 2021; CSTĐCS 2022; CSTĐCS 2023'],
  ['03 lần CSTĐ cơ sở (2021-2023)', 'CSTĐCS 2021; CSTĐCS 2022; CSTĐCS 2023'],
  ['CSTĐCS các năm 2021; 2022', 'CSTĐCS 2021; CSTĐCS 2022'],
  ['Chiến sĩ thi đua cơ sở: 2021 - 2022 - 2023', 'CSTĐCS 2021; CSTĐCS 2022; CSTĐCS 2023'],
  ['CSTĐCS (2021, 2022), LĐTT (2023)', 'CSTĐCS 2021; CSTĐCS 2022; LĐTT 2023'],
  ['CSTĐCS các năm 2022, 2023', 'CSTĐCS 2022; CSTĐCS 2023'],
  ['03 năm liên tục CSTĐCS (2022, 2023, 2024)', 'CSTĐCS 2022; CSTĐCS 2023; CSTĐCS 2024'],
  ['CSTĐCS từ 2022 đến 2024', 'CSTĐCS 2022; CSTĐCS 2023; CSTĐCS 2024'],
  ['CSTĐCS 2022–2024', 'CSTĐCS 2022; CSTĐCS 2023; CSTĐCS 2024'],
  ['CSTĐCS năm học 2022-2023, 2023-2024', 'CSTĐCS 2023; CSTĐCS 2024'],
  ['CSTĐCS 2022-2023', 'CSTĐCS 2023; ?? 2022-2023'],
  [
    '- Năm 2022: CSTĐCS, HTXSNV\n- Năm 2023: Lao động tiên tiến',
    'CSTĐCS 2022; LĐTT 2023; outstanding 2022',
  ],
  ['2022: CSTĐCS, 2023: LĐTT', 'CSTĐCS 2022; LĐTT 2023'],
  [
    'CSTĐCS 2022 (QĐ 12/QĐ-SYT ngày 12/01/2023), 2023 (QĐ số 15/2024/QĐ-SYT)',
    'CSTĐCS 2022 12/QĐ-SYT; CSTĐCS 2023 15/2024/QĐ-SYT',
  ],
  ['LĐTT, CSTĐCS 2023', 'LĐTT 2023; CSTĐCS 2023'],
  ['BK tỉnh 2020 (chuyên đề)', 'BKT 2020 movement'],
  ['BK UBND tỉnh đột xuất năm 2022', 'BKT 2022 ad-hoc'],
  ['Bằng khen của Bộ, ban, ngành, tỉnh năm 2020', 'BKT 2020'],
  ['BK UBND tỉnh', 'BKT no year'],
  ['HTXSNV 2023 và 2024', 'outstanding 2023; outstanding 2024'],
  ['Hoàn thành tốt nhiệm vụ các năm 2023, 2024', 'good 2023; good 2024'],
  ['Huân chương Lao động hạng Ba năm 2019', 'HCLĐ3 2019'],
  ['CSTĐCS 2023, 2023', 'CSTĐCS 2023'],
  ['không', 'none'],
  ['Chưa có', 'none'],
  ['-', 'none'],
  ['Chiến sĩ giỏi 2022; CSTĐCS 2023', 'CSTĐCS 2023; ? Chiến sĩ giỏi'],
  ['sáng kiến cấp cơ sở 2023', ''],
  ['', ''],
])('“%s”', (text, expected) => {
  expect(read(text)).toBe(expected);
  expect(read(text.normalize('NFD'))).toBe(expected);
});
