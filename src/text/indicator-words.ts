import type { InBoth } from './language';

/** Something said of every indicator. */
export interface OfIndicators<Value> {
  readonly 'flags-in-turn': Value;
  readonly 'waiting-and-awards': Value;
  readonly 'winner-not-first': Value;
  readonly 'head-wins': Value;
  readonly 'leaders-share': Value;
  readonly 'direct-workers': Value;
  readonly 'remote-share': Value;
  readonly 'few-ad-hoc': Value;
  readonly 'same-achievement': Value;
  readonly late: Value;
  readonly incomplete: Value;
  readonly 'uneven-totals': Value;
  readonly inversions: Value;
  readonly inflation: Value;
  readonly 'narrow-range': Value;
  readonly 'idle-criteria': Value;
  readonly 'flip-margin': Value;
  readonly 'one-criterion': Value;
}

/** Names of the indicators; a threshold is set by them, so they stay as they are. */
export const indicatorNames: InBoth<OfIndicators<string>> = {
  vi: {
    'flags-in-turn': 'Cờ thi đua luân phiên',
    'waiting-and-awards': 'Khen thưởng theo lượt chờ',
    'winner-not-first': 'Đơn vị nhận cờ không đứng đầu điểm',
    'head-wins': 'Đơn vị trưởng cụm, khối nhận cờ',
    'leaders-share': 'Lãnh đạo trong danh sách đề nghị',
    'direct-workers': 'Người lao động trực tiếp trong danh sách',
    'remote-share': 'Biên giới, hải đảo, vùng khó khăn',
    'few-ad-hoc': 'Khen thưởng đột xuất',
    'same-achievement': 'Một năm nhiều hình thức khen',
    late: 'Nộp đúng hạn',
    incomplete: 'Bảng điểm ghi đủ',
    'uneven-totals': 'Chênh lệch tổng điểm',
    inversions: 'Hình thức khen so với điểm',
    inflation: 'Tự chấm cao hơn thẩm định',
    'narrow-range': 'Khoảng điểm của khối',
    'idle-criteria': 'Tiêu chí ai cũng đạt tối đa',
    'flip-margin': 'Điểm quyết định hạng nhất',
    'one-criterion': 'Tiêu chí quyết định hạng nhất',
  },
  en: {
    'flags-in-turn': 'Flags in turn',
    'waiting-and-awards': 'Awards by waiting',
    'winner-not-first': 'Flag not to the first by points',
    'head-wins': 'Flag to the head',
    'leaders-share': 'Leaders among those proposed',
    'direct-workers': 'Direct workers among those proposed',
    'remote-share': 'Border, island and hard areas',
    'few-ad-hoc': 'Ad-hoc awards',
    'same-achievement': 'Several forms in one year',
    late: 'Handed in on time',
    incomplete: 'Score table filled in',
    'uneven-totals': 'Spread of totals',
    inversions: 'Awards against points',
    inflation: 'Self-scores above verified',
    'narrow-range': 'Range of the bloc',
    'idle-criteria': 'Criteria all have in full',
    'flip-margin': 'Points that decide first place',
    'one-criterion': 'Criteria that decide first place',
  },
};

interface ThresholdHeadings {
  readonly indicator: string;
  readonly threshold: string;
}

/** Headings of the table in which a person sets thresholds. */
export const thresholdHeadings: InBoth<ThresholdHeadings> = {
  vi: { indicator: 'Chỉ báo', threshold: 'Ngưỡng chỉ báo' },
  en: { indicator: 'Indicator', threshold: 'Indicator threshold' },
};

interface IndicatorWords {
  readonly title: (year: number | null) => string;
  readonly headings: {
    readonly indicator: string;
    readonly value: string;
    readonly threshold: string;
    readonly level: string;
    readonly units: string;
    readonly cells: string;
    readonly remark: string;
  };
  readonly levels: { readonly fine: string; readonly ask: string; readonly lacking: string };
  readonly times: (figure: string) => string;
  readonly points: (figure: string) => string;
  /** Names of units or criteria, of which only some are written out. */
  readonly andMore: (names: string, more: number) => string;
  readonly hint: string;
  /** In the pane: the fold, and what is in it. */
  readonly fold: string;
  readonly summary: (ask: number, fine: number, lacking: number) => string;
  readonly meaning: string;
  readonly against: (value: string, threshold: string) => string;
}

export const indicatorWords: InBoth<IndicatorWords> = {
  vi: {
    title: (year) => `CHỈ BÁO THI ĐUA, KHEN THƯỞNG${year === null ? '' : ` NĂM ${year}`}`,
    headings: {
      indicator: 'Chỉ báo',
      value: 'Giá trị',
      threshold: 'Ngưỡng',
      level: 'Mức',
      units: 'Đơn vị liên quan',
      cells: 'Ô liên quan',
      remark: 'Nhận xét',
    },
    levels: { fine: 'Bình thường', ask: 'Cần xem', lacking: 'Chưa đủ dữ liệu' },
    times: (figure) => `${figure} lần`,
    points: (figure) => `${figure} điểm`,
    andMore: (names, more) => `${names} và ${more} mục khác`,
    hint: 'Bảng này do Bảng Vàng lập lại mỗi lần tính. “Cần xem” là câu hỏi, không phải kết luận. Muốn đổi ngưỡng: lập ở trang “Thông tin khối” một bảng có hai cột “Chỉ báo” và “Ngưỡng chỉ báo”.',
    fold: 'Chỉ báo',
    summary: (ask, fine, lacking) =>
      `${ask} cần xem, ${fine} bình thường, ${lacking} chưa đủ dữ liệu`,
    meaning: '“Cần xem” là câu hỏi để khối trao đổi, không phải kết luận.',
    against: (value, threshold) => `${value} (ngưỡng ${threshold})`,
  },
  en: {
    title: (year) => `INDICATORS OF EMULATION AND AWARDS${year === null ? '' : ` ${year}`}`,
    headings: {
      indicator: 'Indicator',
      value: 'Value',
      threshold: 'Threshold',
      level: 'Level',
      units: 'Units concerned',
      cells: 'Cells concerned',
      remark: 'Remark',
    },
    levels: { fine: 'As usual', ask: 'To look at', lacking: 'Not enough data' },
    times: (figure) => `${figure} times`,
    points: (figure) => `${figure} points`,
    andMore: (names, more) => `${names} and ${more} more`,
    hint: 'Bảng Vàng rebuilds this table at each run. “To look at” is a question, not a verdict. To change thresholds, add to the sheet “Thông tin khối” a table with the columns “Indicator” and “Indicator threshold”.',
    fold: 'Indicators',
    summary: (ask, fine, lacking) => `${ask} to look at, ${fine} as usual, ${lacking} without data`,
    meaning: '“To look at” is a question for the bloc, not a verdict.',
    against: (value, threshold) => `${value} (threshold ${threshold})`,
  },
};
