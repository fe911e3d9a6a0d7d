import type { InBoth, Language } from './language';

/** Labels of the facts on the sheet "Thông tin khối", in order; the fact stands in the next cell to the right. */
interface BlocLabels {
  readonly name: string;
  readonly kind: string;
  readonly organiser: string;
  readonly year: string;
  readonly head: string;
  readonly deputy: string;
  readonly nextHead: string;
  readonly nextDeputy: string;
  readonly registrationDeadline: string;
  readonly pledgeDeadline: string;
  readonly reportDeadline: string;
}

/** Headings of its table of units, in order. */
export interface BlocUnitHeadings {
  readonly unit: string;
  readonly otherNames: string;
  readonly tags: string;
  readonly staff: string;
  readonly leaders: string;
  readonly rating: string;
  readonly advancedWorkers: string;
  readonly grassrootsFighters: string;
  readonly registered: string;
  readonly pledged: string;
  readonly reported: string;
  readonly completedTasks: string;
  readonly targets: string;
  readonly targetsExceeded: string;
  readonly founded: string;
}

interface KindWords {
  readonly cum: string;
  readonly khoi: string;
}

interface OrganiserWords {
  readonly tw: string;
  readonly bo: string;
  readonly tinh: string;
  readonly khac: string;
}

interface BlocSheetPhrases {
  readonly heading: string;
  readonly factHeadings: readonly [string, string, string];
  readonly hints: BlocLabels;
  readonly fillIn: string;
}

export const blocLabels: InBoth<BlocLabels> = {
  vi: {
    name: 'Tên cụm, khối thi đua',
    kind: 'Cụm hay khối',
    organiser: 'Cấp tổ chức',
    year: 'Năm xét thi đua',
    head: 'Cụm trưởng, khối trưởng',
    deputy: 'Cụm phó, khối phó',
    nextHead: 'Cụm trưởng, khối trưởng năm sau',
    nextDeputy: 'Cụm phó, khối phó năm sau',
    registrationDeadline: 'Hạn đăng ký thi đua',
    pledgeDeadline: 'Hạn ký giao ước',
    reportDeadline: 'Hạn nộp báo cáo',
  },
  en: {
    name: 'Name of the bloc',
    kind: 'Cụm or khối',
    organiser: 'Level of the organiser',
    year: 'Award year',
    head: 'Head',
    deputy: 'Deputy',
    nextHead: 'Next head',
    nextDeputy: 'Next deputy',
    registrationDeadline: 'Deadline of registration',
    pledgeDeadline: 'Deadline of the pledge',
    reportDeadline: 'Deadline of the report',
  },
};

export const blocUnitHeadings: InBoth<BlocUnitHeadings> = {
  vi: {
    unit: 'Đơn vị',
    otherNames: 'Tên gọi khác',
    tags: 'Đặc điểm (biên giới, hải đảo, …)',
    staff: 'Tổng số người',
    leaders: 'Số lãnh đạo',
    rating: 'Mức hoàn thành nhiệm vụ',
    advancedWorkers: 'Số LĐTT',
    grassrootsFighters: 'Số CSTĐCS',
    registered: 'Ngày đăng ký',
    pledged: 'Ngày ký giao ước',
    reported: 'Ngày nộp báo cáo',
    completedTasks: 'Số người hoàn thành nhiệm vụ',
    targets: 'Số chỉ tiêu được giao',
    targetsExceeded: 'Số chỉ tiêu vượt',
    founded: 'Năm thành lập',
  },
  en: {
    unit: 'Unit',
    otherNames: 'Other names',
    tags: 'Tags (border, island, …)',
    staff: 'Staff',
    leaders: 'Leaders',
    rating: 'Task rating',
    advancedWorkers: 'Number of LĐTT',
    grassrootsFighters: 'Number of CSTĐCS',
    registered: 'Registered on',
    pledged: 'Pledge signed on',
    reported: 'Report handed in on',
    completedTasks: 'People who completed their tasks',
    targets: 'Number of targets',
    targetsExceeded: 'Number of targets exceeded',
    founded: 'Founded in',
  },
};

/** A column that she may add to the table of units; the draft of the sheet leaves it out. */
export const directWorkersHeading: InBoth<string> = {
  vi: 'Số người lao động trực tiếp',
  en: 'Direct workers',
};

/** The deadline of the scoring sheets, and the column of the days on which they came: she may add both. */
export const scoreSheetLabel: InBoth<string> = {
  vi: 'Hạn nộp phiếu điểm',
  en: 'Deadline of the scoring sheet',
};

export const scoreSheetHeading: InBoth<string> = {
  vi: 'Ngày nộp phiếu điểm',
  en: 'Scoring sheet handed in on',
};

/** Anything that the sheet "Thông tin khối" has a label or a heading for. */
export type BlocItem =
  keyof BlocLabels | keyof BlocUnitHeadings | 'directWorkers' | 'scored' | 'scoreSheetDeadline';

/** The label or heading of an item. */
export function blocItemLabel(item: BlocItem, language: Language): string {
  const added = {
    directWorkers: directWorkersHeading[language],
    scored: scoreSheetHeading[language],
    scoreSheetDeadline: scoreSheetLabel[language],
  };
  return { ...blocLabels[language], ...blocUnitHeadings[language], ...added }[item];
}

/** How the sheet says whether the bloc is a cụm or a khối. */
export const kindWords: InBoth<KindWords> = {
  vi: { cum: 'Cụm thi đua', khoi: 'Khối thi đua' },
  en: { cum: 'Cụm (territorial units)', khoi: 'Khối (units of like function)' },
};

/** How the sheet says who organises the bloc. */
export const organiserWords: InBoth<OrganiserWords> = {
  vi: { tw: 'Trung ương', bo: 'Bộ, ban, ngành', tinh: 'Tỉnh, thành phố', khac: 'Khác' },
  en: { tw: 'Central', bo: 'Ministry or branch', tinh: 'Province or city', khac: 'Other' },
};

export const blocSheetPhrases: InBoth<BlocSheetPhrases> = {
  vi: {
    heading: 'THÔNG TIN CỤM, KHỐI THI ĐUA',
    factHeadings: ['Mục', 'Nội dung', 'Hướng dẫn'],
    hints: {
      name: 'Tên đầy đủ, như trong quyết định chia cụm, khối',
      kind: 'Cụm thi đua hoặc Khối thi đua',
      organiser: 'Trung ương; Bộ, ban, ngành; Tỉnh, thành phố; hoặc Khác',
      year: 'Bốn chữ số',
      head: 'Đơn vị đang giữ cờ luân lưu',
      deputy: 'Đơn vị cụm phó, khối phó năm nay',
      nextHead: 'Đơn vị nhận cờ luân lưu',
      nextDeputy: 'Đơn vị được bầu làm cụm phó, khối phó',
      registrationDeadline: 'Ngày/tháng/năm',
      pledgeDeadline: 'Ngày/tháng/năm',
      reportDeadline: 'Ngày/tháng/năm',
    },
    fillIn: 'Ô màu vàng là chỗ cần bạn điền. Bảng Vàng chỉ đọc trang này, không ghi lại nữa.',
  },
  en: {
    heading: 'INFORMATION ON THE BLOC',
    factHeadings: ['Item', 'Content', 'Guidance'],
    hints: {
      name: 'The full name, as in the decision that set up the blocs',
      kind: 'Cụm (territorial units) or Khối (units of like function)',
      organiser: 'Central; Ministry or branch; Province or city; or Other',
      year: 'Four digits',
      head: 'The unit that holds the rotating flag',
      deputy: 'Deputy of this year',
      nextHead: 'The unit that receives the rotating flag',
      nextDeputy: 'The unit elected as deputy',
      registrationDeadline: 'Day/month/year',
      pledgeDeadline: 'Day/month/year',
      reportDeadline: 'Day/month/year',
    },
    fillIn: 'Yellow cells are for you to fill in. Bảng Vàng only reads this sheet from now on.',
  },
};
