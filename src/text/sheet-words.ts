import type { InBoth } from './language';
import { decimalText } from './numbers';

/** Titles of the sheets of Bảng Vàng, by what they hold. */
interface SheetTitles {
  readonly bloc: string;
  readonly scheme: string;
  readonly rules: string;
  readonly council: string;
  readonly history: string;
  readonly summary: string;
  readonly ranking: string;
  readonly proposals: string;
  readonly indicators: string;
  readonly tracking: string;
  readonly form: string;
  readonly explanation: string;
  readonly log: string;
  readonly counts: string;
  readonly pledge: string;
  readonly public: string;
  readonly charts: string;
  readonly blank: string;
  readonly names: string;
}

export const sheetTitles: InBoth<SheetTitles> = {
  vi: {
    bloc: 'Thông tin khối',
    scheme: 'Bộ tiêu chí',
    rules: 'Quy định khen thưởng',
    council: 'Hội đồng',
    history: 'Lịch sử',
    summary: 'Tổng hợp điểm',
    ranking: 'Xếp hạng',
    proposals: 'Đề nghị khen thưởng',
    indicators: 'Chỉ báo',
    tracking: 'Theo dõi',
    form: 'Phiếu tự chấm',
    explanation: 'Giải trình điểm',
    log: 'Nhật ký',
    counts: 'Thống kê khen thưởng',
    pledge: 'Giao ước',
    public: 'Danh sách công khai',
    charts: 'Biểu đồ',
    blank: 'Bảng chấm điểm để trống',
    names: 'Tên dùng trong mẫu',
  },
  en: {
    bloc: 'Bloc information',
    scheme: 'Criteria',
    rules: 'Award rules',
    council: 'Council',
    history: 'History',
    summary: 'Score summary',
    ranking: 'Ranking',
    proposals: 'Award proposals',
    indicators: 'Indicators',
    tracking: 'Tracking',
    form: 'Self-scoring form',
    explanation: 'Explanation of points',
    log: 'Log',
    counts: 'Award counts',
    pledge: 'Pledge',
    public: 'Public list',
    charts: 'Charts',
    blank: 'Blank scoring table',
    names: 'Names for templates',
  },
};

/** What a sheet title or a column heading takes where the user already has one of that name. */
export const ownSuffix = '(Bảng Vàng)';

interface ResultHeadings {
  readonly total: string;
  readonly percent: string;
  readonly rank: string;
  readonly class: string;
  readonly eligibility: string;
  readonly proposal: string;
  readonly reason: string;
}

/** Headings of the result columns beside the user's table. */
export const resultHeadings: InBoth<ResultHeadings> = {
  vi: {
    total: 'Tổng điểm',
    percent: 'Tỷ lệ %',
    rank: 'Xếp hạng',
    class: 'Xếp loại',
    eligibility: 'Đủ điều kiện',
    proposal: 'Đề nghị khen thưởng',
    reason: 'Lý do',
  },
  en: {
    total: 'Total points',
    percent: 'Percent',
    rank: 'Rank',
    class: 'Class',
    eligibility: 'Eligible',
    proposal: 'Proposed award',
    reason: 'Reason',
  },
};

interface SheetHeadings {
  readonly number: string;
  readonly unit: string;
  readonly points: string;
  readonly bonus: string;
  readonly penalty: string;
  readonly total: string;
  readonly percent: string;
  readonly rank: string;
  readonly place: string;
  readonly class: string;
  readonly note: string;
}

/** Headings of the sheets "Tổng hợp điểm" and "Xếp hạng". */
export const sheetHeadings: InBoth<SheetHeadings> = {
  vi: {
    number: 'STT',
    unit: 'Đơn vị',
    points: 'Điểm các tiêu chí',
    bonus: 'Điểm thưởng',
    penalty: 'Điểm trừ',
    total: 'Tổng điểm',
    percent: 'Tỷ lệ %',
    rank: 'Xếp hạng',
    place: 'Hạng',
    class: 'Xếp loại',
    note: 'Ghi chú',
  },
  en: {
    number: 'No.',
    unit: 'Unit',
    points: 'Points of the criteria',
    bonus: 'Bonus points',
    penalty: 'Penalty points',
    total: 'Total points',
    percent: 'Percent',
    rank: 'Rank',
    place: 'Rank',
    class: 'Class',
    note: 'Note',
  },
};

interface LogWords {
  readonly heading: string;
  readonly time: string;
  readonly what: string;
  readonly inputs: string;
  readonly units: string;
  readonly cells: string;
  readonly fingerprint: string;
  readonly recomputed: string;
  readonly madeOfficial: (by: string) => string;
  readonly reopened: (by: string, reason: string) => string;
}

/** Words of the sheet "Nhật ký". */
export const logWords: InBoth<LogWords> = {
  vi: {
    heading: 'NHẬT KÝ GHI CỦA BẢNG VÀNG',
    time: 'Thời gian',
    what: 'Việc đã làm',
    inputs: 'Từ trang (nguồn điểm)',
    units: 'Số đơn vị',
    cells: 'Số ô đã ghi',
    fingerprint: 'Mã số liệu đầu vào',
    recomputed: 'Tính lại xếp hạng',
    madeOfficial: (by) => `Chốt kết quả – ${by}`,
    reopened: (by, reason) => `Mở chốt – ${by}: ${reason}`,
  },
  en: {
    heading: 'WHAT BẢNG VÀNG HAS WRITTEN',
    time: 'Time',
    what: 'What was done',
    inputs: 'From sheets (source of scores)',
    units: 'Units',
    cells: 'Cells written',
    fingerprint: 'Code of the inputs',
    recomputed: 'Ranking recomputed',
    madeOfficial: (by) => `Result made official – ${by}`,
    reopened: (by, reason) => `Result opened again – ${by}: ${reason}`,
  },
};

interface StageWords {
  readonly self: string;
  readonly cross: string;
  readonly bloc: string;
  readonly verified: string;
}

/** The sources of scores as they are named in a line of text. */
export const stageWords: InBoth<StageWords> = {
  vi: {
    self: 'điểm tự chấm',
    cross: 'điểm chấm chéo',
    bloc: 'điểm cụm, khối chấm',
    verified: 'điểm thẩm định',
  },
  en: {
    self: 'self-scores',
    cross: 'cross-scores',
    bloc: 'scores of the bloc',
    verified: 'verified scores',
  },
};

interface OutcomeWords {
  readonly pass: string;
  readonly fail: string;
  readonly unknown: string;
}

export const outcomeWords: InBoth<OutcomeWords> = {
  vi: { pass: 'Đạt', fail: 'Không đạt', unknown: 'Chưa đủ dữ liệu' },
  en: { pass: 'Met', fail: 'Not met', unknown: 'Not enough data' },
};

/** In place of the rank of a unit that keeps its score and takes no rank. */
export const notRankedWord: InBoth<string> = { vi: 'không xếp hạng', en: 'not ranked' };

interface SheetPhrases {
  readonly summaryHeading: (year: number | null) => string;
  readonly rankingHeading: (year: number | null) => string;
  /** A section's title; `stage` is one of `stageWords`. */
  readonly section: (bloc: string, year: number | null, stage: string | null) => string;
  /** A bloc that has no name, by the sheet that it was read from. */
  readonly namelessBloc: (sheet: string) => string;
  /** A criterion's heading with its maximum, a decimal text. */
  readonly criterion: (name: string, maximum: string) => string;
  readonly logInput: (sheet: string, stage: string | null) => string;
  readonly hintTitle: string;
  readonly columnHint: string;
  readonly sheetHint: string;
}

/** Titles, section lines and hints that Bảng Vàng writes into a workbook; hints stay under 255 characters. */
export const sheetPhrases: InBoth<SheetPhrases> = {
  vi: {
    summaryHeading: (year) => `BẢNG TỔNG HỢP ĐIỂM THI ĐUA${year === null ? '' : ` NĂM ${year}`}`,
    rankingHeading: (year) => `BẢNG XẾP HẠNG THI ĐUA${year === null ? '' : ` NĂM ${year}`}`,
    section: (bloc, year, stage) =>
      `${bloc}${year === null ? '' : `, năm ${year}`}${stage === null ? '' : ` (xếp theo ${stage})`}`,
    namelessBloc: (sheet) => `Khối thi đua ở trang “${sheet}”`,
    criterion: (name, maximum) => `${name} (${decimalText(maximum, 'vi')})`,
    logInput: (sheet, stage) => (stage === null ? sheet : `${sheet} (${stage})`),
    hintTitle: 'Bảng Vàng',
    columnHint:
      'Cột này do Bảng Vàng ghi và ghi lại mỗi lần tính, đừng sửa tại đây. Quyết định khác của Hội đồng: ghi vào trang “Hội đồng”.',
    sheetHint:
      'Bảng này do Bảng Vàng lập lại mỗi lần tính. Ghi chú của bạn đặt ngoài bảng sẽ được giữ nguyên. Quyết định khác của Hội đồng: ghi vào trang “Hội đồng”.',
  },
  en: {
    summaryHeading: (year) => `SUMMARY OF EMULATION SCORES${year === null ? '' : ` ${year}`}`,
    rankingHeading: (year) => `EMULATION RANKING${year === null ? '' : ` ${year}`}`,
    section: (bloc, year, stage) =>
      `${bloc}${year === null ? '' : `, ${year}`}${stage === null ? '' : ` (ranked by ${stage})`}`,
    namelessBloc: (sheet) => `Bloc of sheet “${sheet}”`,
    criterion: (name, maximum) => `${name} (${decimalText(maximum, 'en')})`,
    logInput: (sheet, stage) => (stage === null ? sheet : `${sheet} (${stage})`),
    hintTitle: 'Bảng Vàng',
    columnHint:
      'Bảng Vàng writes this column anew at each run; do not edit it here. A different decision of the council goes into the sheet “Hội đồng”.',
    sheetHint:
      'Bảng Vàng rebuilds this table at each run. Notes of yours outside the table stay. A different decision of the council goes into the sheet “Hội đồng”.',
  },
};
