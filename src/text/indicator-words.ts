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
    readonly basis: string;
    readonly level: string;
    readonly units: string;
    readonly cells: string;
    readonly remark: string;
  };
  readonly levels: {
    readonly fine: string;
    readonly ask: string;
    readonly explain: string;
    readonly lacking: string;
  };
  /** A threshold with what it is counted in, where its figure alone does not say so. */
  readonly thresholdUnit: (code: keyof OfIndicators<unknown>, figure: string) => string;
  /** Where a threshold comes from; the usual ones are nobody's law. */
  readonly bases: {
    readonly usual: (usual: string) => string;
    readonly blocSheet: (stated: string, usual: string) => string;
    readonly hers: (usual: string) => string;
    readonly unreadable: (usual: string) => string;
    readonly fixed: (threshold: string) => string;
  };
  /** The same beside a figure in the pane. */
  readonly marks: Readonly<Record<'usual' | 'bloc-sheet' | 'hers' | 'unreadable', string>>;
  readonly times: (figure: string) => string;
  readonly points: (figure: string) => string;
  /** So many days of a unit. */
  readonly daysOf: (unit: string, days: string) => string;
  /** A figure of a unit at a criterion. */
  readonly spot: (unit: string, criterion: string, figure: string) => string;
  /** Names of units or criteria, of which only some are written out. */
  readonly andMore: (names: string, more: number) => string;
  readonly hint: string;
  /** In the pane: the fold, and what is in it. */
  readonly fold: string;
  readonly summary: (
    counts: Readonly<Record<'explain' | 'ask' | 'fine' | 'lacking', number>>,
  ) => string;
  readonly meaning: string;
  readonly against: (value: string, threshold: string, mark: string | null) => string;
}

export const indicatorWords: InBoth<IndicatorWords> = {
  vi: {
    title: (year) => `CHỈ BÁO THI ĐUA, KHEN THƯỞNG${year === null ? '' : ` NĂM ${year}`}`,
    headings: {
      indicator: 'Chỉ báo',
      value: 'Giá trị',
      threshold: 'Ngưỡng',
      basis: 'Căn cứ ngưỡng',
      level: 'Mức',
      units: 'Đơn vị liên quan',
      cells: 'Ô liên quan',
      remark: 'Nhận xét',
    },
    levels: {
      fine: 'Bình thường',
      ask: 'Cần xem',
      explain: 'Cần giải trình',
      lacking: 'Chưa đủ dữ liệu',
    },
    thresholdUnit: (code, figure) => {
      if (code === 'head-wins') return `${figure} lần mức ngẫu nhiên`;
      if (code === 'leaders-share') return `${figure} lần`;
      return code === 'flip-margin' ? `${figure} điểm tối đa` : figure;
    },
    bases: {
      usual: (usual) => `Mặc định ${usual}, chưa kiểm chứng. Có thể sửa ở cột “Ngưỡng”.`,
      blocSheet: (stated, usual) =>
        `Theo trang “Thông tin khối”: ${stated} (mặc định ${usual}, chưa kiểm chứng).`,
      hers: (usual) => `Bạn sửa (mặc định ${usual}, chưa kiểm chứng).`,
      unreadable: (usual) => `Không đọc được ô “Ngưỡng” nên đang dùng ${usual}, chưa kiểm chứng.`,
      fixed: (threshold) => `${threshold}, không đổi được.`,
    },
    marks: {
      usual: 'chưa kiểm chứng',
      'bloc-sheet': 'theo “Thông tin khối”',
      hers: 'bạn sửa',
      unreadable: 'chưa kiểm chứng',
    },
    times: (figure) => `${figure} lần`,
    points: (figure) => `${figure} điểm`,
    daysOf: (unit, days) => `${unit} ${days} ngày`,
    spot: (unit, criterion, figure) => `${unit}, tiêu chí ${criterion} (${figure})`,
    andMore: (names, more) => `${names} và ${more} mục khác`,
    hint: 'Bảng này do Bảng Vàng lập lại mỗi lần tính. “Cần xem” là câu hỏi, không phải kết luận. Muốn đổi ngưỡng: ghi số của bạn vào cột “Ngưỡng” rồi tính lại; xóa số đó thì ngưỡng mặc định trở lại.',
    fold: 'Chỉ báo',
    summary: ({ explain, ask, fine, lacking }) =>
      `${explain > 0 ? `${explain} cần giải trình, ` : ''}${ask} cần xem, ${fine} bình thường, ${lacking} chưa đủ dữ liệu`,
    meaning: '“Cần xem” là câu hỏi để khối trao đổi, không phải kết luận.',
    against: (value, threshold, mark) =>
      `${value} (ngưỡng ${threshold}${mark === null ? '' : `, ${mark}`})`,
  },
  en: {
    title: (year) => `INDICATORS OF EMULATION AND AWARDS${year === null ? '' : ` ${year}`}`,
    headings: {
      indicator: 'Indicator',
      value: 'Value',
      threshold: 'Threshold',
      basis: 'Basis of the threshold',
      level: 'Level',
      units: 'Units concerned',
      cells: 'Cells concerned',
      remark: 'Remark',
    },
    levels: {
      fine: 'As usual',
      ask: 'To look at',
      explain: 'To be explained',
      lacking: 'Not enough data',
    },
    thresholdUnit: (code, figure) => {
      if (code === 'head-wins') return `${figure} times chance`;
      if (code === 'leaders-share') return `${figure} times`;
      return code === 'flip-margin' ? `${figure} of the maximum` : figure;
    },
    bases: {
      usual: (usual) => `The usual ${usual}, unverified. You may change it under “Threshold”.`,
      blocSheet: (stated, usual) =>
        `From the sheet “Thông tin khối”: ${stated} (usually ${usual}, unverified).`,
      hers: (usual) => `Changed by you (usually ${usual}, unverified).`,
      unreadable: (usual) => `“Threshold” cannot be read, so ${usual} is used, unverified.`,
      fixed: (threshold) => `${threshold}, cannot be changed.`,
    },
    marks: {
      usual: 'unverified',
      'bloc-sheet': 'from “Thông tin khối”',
      hers: 'changed by you',
      unreadable: 'unverified',
    },
    times: (figure) => `${figure} times`,
    points: (figure) => `${figure} points`,
    daysOf: (unit, days) => `${unit} ${days === '1' ? '1 day' : `${days} days`}`,
    spot: (unit, criterion, figure) => `${unit}, criterion ${criterion} (${figure})`,
    andMore: (names, more) => `${names} and ${more} more`,
    hint: 'Bảng Vàng rebuilds this table at each run. “To look at” is a question, not a verdict. To change a threshold, write your number under “Threshold” and rank again; clear it to have the usual one back.',
    fold: 'Indicators',
    summary: ({ explain, ask, fine, lacking }) =>
      `${explain > 0 ? `${explain} to be explained, ` : ''}${ask} to look at, ${fine} as usual, ${lacking} without data`,
    meaning: '“To look at” is a question for the bloc, not a verdict.',
    against: (value, threshold, mark) =>
      `${value} (threshold ${threshold}${mark === null ? '' : `, ${mark}`})`,
  },
};
