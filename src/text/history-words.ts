import type { InBoth } from './language';

/** Headings of the table on the sheet "Lịch sử": one row a unit, year and award. */
export interface HistoryHeadings {
  readonly year: string;
  readonly unit: string;
  readonly rank: string;
  readonly class: string;
  readonly rating: string;
  readonly award: string;
  readonly decision: string;
  readonly date: string;
  readonly type: string;
  readonly office: string;
  readonly note: string;
}

/** Headings of its table of units that were renamed or merged. */
export interface AliasHeadings {
  readonly before: string;
  readonly now: string;
}

/** The years of which every award is listed. */
export interface KnownYearsLabels {
  readonly from: string;
  readonly to: string;
}

interface HistoryPhrases {
  readonly heading: string;
  readonly fillIn: string;
  readonly knownHint: string;
  readonly aliases: string;
  readonly rows: string;
}

export const historyHeadings: InBoth<HistoryHeadings> = {
  vi: {
    year: 'Năm',
    unit: 'Đơn vị',
    rank: 'Xếp hạng',
    class: 'Xếp loại',
    rating: 'Mức hoàn thành nhiệm vụ',
    award: 'Danh hiệu, hình thức khen thưởng',
    decision: 'Số quyết định',
    date: 'Ngày quyết định',
    type: 'Loại khen thưởng',
    office: 'Chức trách trong cụm, khối',
    note: 'Ghi chú',
  },
  en: {
    year: 'Year',
    unit: 'Unit',
    rank: 'Rank',
    class: 'Class',
    rating: 'Task rating',
    award: 'Title or form of award',
    decision: 'Decision number',
    date: 'Decision date',
    type: 'Type of award',
    office: 'Office in the bloc',
    note: 'Note',
  },
};

export const aliasHeadings: InBoth<AliasHeadings> = {
  vi: { before: 'Tên trước đây', now: 'Tên hiện nay' },
  en: { before: 'Former name', now: 'Present name' },
};

export const knownYearsLabels: InBoth<KnownYearsLabels> = {
  vi: { from: 'Đã ghi đủ khen thưởng từ năm', to: 'đến năm' },
  en: { from: 'All awards are listed from the year', to: 'to the year' },
};

export const historyPhrases: InBoth<HistoryPhrases> = {
  vi: {
    heading: 'LỊCH SỬ THI ĐUA CỦA CỤM, KHỐI',
    fillIn:
      'Mỗi dòng là một đơn vị trong một năm; đơn vị được khen nhiều lần thì ghi nhiều dòng. Dòng mới được thêm khi chốt kết quả; bạn có thể ghi thêm các năm trước.',
    knownHint:
      'Ghi hai năm này khi bảng dưới đã có đủ khen thưởng của những năm đó. Năm chưa ghi đủ được coi là chưa biết, không phải là không có.',
    aliases: 'ĐƠN VỊ ĐÃ ĐỔI TÊN HOẶC SÁP NHẬP',
    rows: 'KẾT QUẢ TỪNG NĂM',
  },
  en: {
    heading: 'HISTORY OF THE BLOC',
    fillIn:
      'One row a unit and year; a unit with several awards has several rows. Rows are added when a result becomes official; earlier years may be added by hand.',
    knownHint:
      'Fill in both years once the table below has every award of those years. A year that is not complete counts as not known, never as none.',
    aliases: 'UNITS THAT WERE RENAMED OR MERGED',
    rows: 'RESULTS BY YEAR',
  },
};

export type RatingWord = 'outstanding' | 'good' | 'completed' | 'not-completed';
export type OfficeWord = 'head' | 'deputy';
export type AwardTypeWord = 'merit' | 'ad-hoc' | 'movement' | 'devotion' | 'tenure' | 'foreign';

/** How well tasks were done, as the statutory words go. */
export const ratingWords: InBoth<Readonly<Record<RatingWord, string>>> = {
  vi: {
    outstanding: 'Hoàn thành xuất sắc nhiệm vụ',
    good: 'Hoàn thành tốt nhiệm vụ',
    completed: 'Hoàn thành nhiệm vụ',
    'not-completed': 'Không hoàn thành nhiệm vụ',
  },
  en: {
    outstanding: 'Outstanding',
    good: 'Good',
    completed: 'Completed',
    'not-completed': 'Not completed',
  },
};

export const officeWords: InBoth<Readonly<Record<OfficeWord, string>>> = {
  vi: { head: 'Khối trưởng', deputy: 'Khối phó' },
  en: { head: 'Head', deputy: 'Deputy' },
};

/** The six types of article 8 of the Law on Emulation and Commendation. */
export const awardTypeWords: InBoth<Readonly<Record<AwardTypeWord, string>>> = {
  vi: {
    merit: 'Công trạng',
    'ad-hoc': 'Đột xuất',
    movement: 'Phong trào thi đua',
    devotion: 'Quá trình cống hiến',
    tenure: 'Niên hạn',
    foreign: 'Đối ngoại',
  },
  en: {
    merit: 'Merit',
    'ad-hoc': 'Ad hoc',
    movement: 'Movement',
    devotion: 'Devotion',
    tenure: 'Tenure',
    foreign: 'Foreign',
  },
};
