import type { WrittenValue } from '../../../src/workbook/patch';

/*
 * A list of people who do not exist ("minh họa"): names are put together by counting, so that a list of any length is
 * the same at every run.
 */
const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'];
const MIDDLE = [
  'Minh',
  'Họa',
  'Thử',
  'Mẫu',
  'Ví',
  'Dụ',
  'Giả',
  'Định',
  'Sử',
  'Liệu',
  'Phỏng',
  'Ảo',
  'Tạm',
];
const GIVEN = [
  'An',
  'Bình',
  'Chi',
  'Dung',
  'Giang',
  'Hà',
  'Khánh',
  'Lan',
  'Mai',
  'Nam',
  'Oanh',
  'Phúc',
  'Quân',
  'Sơn',
  'Thảo',
  'Uyên',
  'Vân',
];
const POSITIONS = [
  'Chuyên viên',
  'Giáo viên',
  'Phó Trưởng phòng',
  'Bác sĩ',
  'Kế toán',
  'Giám đốc',
  'Nhân viên',
  'Trưởng phòng',
];
const AWARDS = [
  'Lao động tiên tiến',
  'CSTĐCS',
  'Chiến sĩ thi đua cấp tỉnh',
  'Bằng khen của Chủ tịch UBND tỉnh',
  'LĐTT',
  'BKTTg',
  'Giấy khen',
];
const PRIORS = [
  'LĐTT 2024',
  'CSTĐCS 2023, 2024, 2025',
  'CSTĐCS 2022-2024; BK UBND tỉnh 2021 (QĐ 123/QĐ-UBND)',
  null,
  'CSTĐCS 2024, 2025 (QĐ 7/QĐ-SNV)',
  'không',
];
const RATINGS = ['Hoàn thành tốt nhiệm vụ', 'HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ', null];

function nth<Item>(items: readonly Item[], index: number, otherwise: Item): Item {
  return items[index % items.length] ?? otherwise;
}

export const LIST_HEADER = [
  'STT',
  'Họ và tên',
  'Chức vụ',
  'Đơn vị công tác',
  'Danh hiệu, hình thức đề nghị',
  'Xếp loại năm 2025',
  'Danh hiệu, khen thưởng đã đạt',
] as const;

/** A list of so many illustrative people in so many units, with its title, from A1 on. */
export function illustrativeList(people: number, units: number): WrittenValue[][] {
  const rows: WrittenValue[][] = [
    ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025 (số liệu minh họa)'],
    [],
    [...LIST_HEADER],
  ];
  for (let index = 0; index < people; index += 1) {
    const name = [
      nth(SURNAMES, index, 'Nguyễn'),
      nth(MIDDLE, Math.floor(index / SURNAMES.length), 'Minh'),
      nth(GIVEN, Math.floor(index / (SURNAMES.length * MIDDLE.length)), 'An'),
    ].join(' ');
    rows.push([
      index + 1,
      name,
      nth(POSITIONS, index, 'Chuyên viên'),
      `Đơn vị minh họa ${(index % units) + 1}`,
      nth(AWARDS, index, 'LĐTT'),
      nth(RATINGS, index, null),
      nth(PRIORS, index, null),
    ]);
  }
  return rows;
}
