import type { InBoth } from './language';

/** The parts of what was detected. */
export type DetectedPart =
  'header' | 'units' | 'criteria' | 'maxima' | 'stage' | 'total' | 'result-columns' | 'bloc';

/** How sure a part is, as a person would say it. */
export type CertaintyLevel = 'sure' | 'fairly-sure' | 'unsure';

interface CertaintyWords {
  readonly heading: string;
  /** What the list is there for, in a line. */
  readonly meaning: string;
  readonly parts: Readonly<Record<DetectedPart, string>>;
  readonly levels: Readonly<Record<CertaintyLevel, string>>;
  /** "khá chắc, 80 %". */
  readonly level: (level: string, percent: number) => string;
  readonly ask: string;
  readonly confirm: string;
  readonly confirmSheet: (sheet: string) => string;
  readonly confirmed: string;
  readonly unsureCount: (count: number) => string;
  readonly allSure: string;
}

export const certaintyWords: InBoth<CertaintyWords> = {
  vi: {
    heading: 'Cách đọc bảng',
    meaning: 'Bảng Vàng đã hiểu bảng điểm như sau, kèm căn cứ.',
    parts: {
      header: 'Tiêu đề',
      units: 'Đơn vị',
      criteria: 'Tiêu chí',
      maxima: 'Điểm tối đa',
      stage: 'Nguồn điểm',
      total: 'Tổng điểm',
      'result-columns': 'Cột kết quả',
      bloc: 'Khối, cụm',
    },
    levels: { sure: 'chắc', 'fairly-sure': 'khá chắc', unsure: 'chưa chắc' },
    level: (level, percent) => `${level}, ${percent} %`,
    ask: 'Có chỗ chưa chắc đã đọc đúng, nên chưa ghi gì vào sổ. Hãy xem các chỗ “chưa chắc” dưới đây; nếu đúng, bấm xác nhận. Nếu sai, sửa ở thẻ Quy chế.',
    confirm: 'Xác nhận cách đọc',
    confirmSheet: (sheet) => `Xác nhận trang “${sheet}”`,
    confirmed: 'Bạn đã xác nhận cách đọc này.',
    unsureCount: (count) => `${count} chỗ chưa chắc`,
    allSure: 'không có chỗ nào phải hỏi',
  },
  en: {
    heading: 'How the table was read',
    meaning: 'This is how Bảng Vàng understood the table, and why.',
    parts: {
      header: 'Header',
      units: 'Units',
      criteria: 'Criteria',
      maxima: 'Maxima',
      stage: 'Source of scores',
      total: 'Totals',
      'result-columns': 'Result columns',
      bloc: 'Bloc',
    },
    levels: { sure: 'sure', 'fairly-sure': 'fairly sure', unsure: 'not sure' },
    level: (level, percent) => `${level}, ${percent} %`,
    ask: 'Part of the table may have been misread, so nothing was written. Look at what is “not sure” below; if it is right, confirm it. If it is wrong, correct it under Rules.',
    confirm: 'Confirm the reading',
    confirmSheet: (sheet) => `Confirm sheet “${sheet}”`,
    confirmed: 'You confirmed this reading.',
    unsureCount: (count) => (count === 1 ? '1 part not sure' : `${count} parts not sure`),
    allSure: 'nothing to ask',
  },
};

const LEAST_SURE = 95;

/**
 * The level of a figure in percent.
 * @param needed below it a part is not sure
 */
export function certaintyLevel(percent: number, needed: number): CertaintyLevel {
  if (percent < needed) return 'unsure';
  return percent < LEAST_SURE ? 'fairly-sure' : 'sure';
}
