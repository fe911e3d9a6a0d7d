import { decimalText } from './numbers';

/** What stands in a column of inputs, where no rule of the criterion gives it a name of its own. */
type PlainInput =
  'score' | 'result' | 'count' | 'target' | 'actual' | 'bonus-count' | 'penalty-count' | 'level';

/**
 * Words of blank scoring sheets. They are Vietnamese in both languages of the product: the sheets go to the units, and
 * the reading knows these headings.
 */
export const scoringFormWords = {
  number: 'STT',
  unit: 'Đơn vị',
  tableTitle: (year: number | null): string =>
    `BẢNG CHẤM ĐIỂM THI ĐUA${year === null ? '' : ` NĂM ${year}`}`,
  tableSheet: (year: number | null): string => `Bảng điểm${year === null ? '' : ` ${year}`}`,
  /** `maximum` is a decimal text. */
  criterion: (numbered: string, maximum: string | null): string =>
    maximum === null ? numbered : `${numbered} (${decimalText(maximum, 'vi')} điểm)`,
  formTitle: (year: number | null): string =>
    `PHIẾU TỰ CHẤM ĐIỂM THI ĐUA${year === null ? '' : ` NĂM ${year}`}`,
  unitLine: (unit: string): string => `Đơn vị: ${unit}`,
  content: 'Nội dung',
  maximum: 'Điểm tối đa',
  evidence: 'Tài liệu kiểm chứng',
  note: 'Ghi chú',
  total: 'Tổng cộng',
  cases: 'Số trường hợp',
  signed: ['NGƯỜI LẬP', 'THỦ TRƯỞNG ĐƠN VỊ'],
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  stages: {
    self: 'Tự chấm',
    cross: 'Chấm chéo',
    bloc: 'Khối chấm',
    verified: 'Thẩm định',
  },
  inputs: {
    score: 'Điểm',
    result: 'Kết quả',
    count: 'Số lượng',
    target: 'Chỉ tiêu',
    actual: 'Thực hiện',
    'bonus-count': 'Số lần thưởng',
    'penalty-count': 'Số lần trừ',
    level: 'Mức',
  } satisfies Record<PlainInput, string>,
} as const;
