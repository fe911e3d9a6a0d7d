import type { InBoth } from './language';

/** Labels of the general rules on the sheet "Bộ tiêu chí", in order; what holds stands in the next cell to the right. */
export interface RuleLabels {
  readonly name: string;
  readonly year: string;
  readonly weighting: string;
  readonly roundingStage: string;
  readonly decimals: string;
  readonly ranking: string;
  readonly missing: string;
  readonly unreadable: string;
  readonly notAssigned: string;
  readonly capAtMaximum: string;
  readonly stage: string;
  readonly penaltyStop: string;
}

export type RuleKey = keyof RuleLabels;

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** The words that can be typed for a rule. */
export interface RuleWords {
  readonly weighting: Words<'none' | 'coefficient' | 'percentage'>;
  readonly roundingStage: Words<'leaf' | 'total'>;
  readonly ranking: Words<'competition' | 'dense'>;
  readonly missing: Words<'unranked' | 'zero'>;
  readonly unreadable: Words<'unranked' | 'zero'>;
  readonly notAssigned: Words<'rescale' | 'rescale-in-group' | 'percent' | 'full' | 'zero'>;
  readonly capAtMaximum: Words<'cap' | 'keep'>;
  readonly stage: Words<'any' | 'self' | 'cross' | 'bloc' | 'verified'>;
  readonly penaltyStop: Words<'none' | 'total' | 'group'>;
}

/** Headings of the four tables of the sheet, in the order of their columns. */
export interface SchemeHeadings {
  readonly rules: Words<'label' | 'value' | 'hint'>;
  readonly criteria: Words<'code' | 'name' | 'kind' | 'parent' | 'maximum' | 'weight' | 'note'>;
  readonly tieBreaks: Words<'by' | 'code' | 'hint'>;
  readonly bands: Words<'name' | 'bound' | 'from' | 'measure' | 'mostPercent' | 'condition'>;
}

export const ruleLabels: InBoth<RuleLabels> = {
  vi: {
    name: 'Tên bộ tiêu chí',
    year: 'Năm áp dụng',
    weighting: 'Hệ số, trọng số',
    roundingStage: 'Làm tròn ở',
    decimals: 'Số chữ số sau dấu phẩy',
    ranking: 'Hạng kế tiếp sau các đơn vị đồng hạng',
    missing: 'Ô điểm để trống',
    unreadable: 'Ô điểm không đọc được',
    notAssigned: 'Tiêu chí không giao (KGCT)',
    capAtMaximum: 'Điểm vượt điểm tối đa',
    stage: 'Nguồn điểm để xếp hạng',
    penaltyStop: 'Điểm trừ nhiều hơn điểm có được',
  },
  en: {
    name: 'Name of the scheme',
    year: 'Year',
    weighting: 'Weights',
    roundingStage: 'Rounding of',
    decimals: 'Number of decimals',
    ranking: 'Next rank after a shared one',
    missing: 'A blank score',
    unreadable: 'A score that cannot be read',
    notAssigned: 'A criterion that was not assigned (KGCT)',
    capAtMaximum: 'Points above the maximum',
    stage: 'Source of scores to rank by',
    penaltyStop: 'Penalties above the points that are there',
  },
};

export const ruleWords: InBoth<RuleWords> = {
  vi: {
    weighting: { none: 'Không dùng', coefficient: 'Hệ số', percentage: 'Trọng số %' },
    roundingStage: { leaf: 'Từng tiêu chí', total: 'Tổng điểm' },
    ranking: { competition: 'Bỏ cách: 1, 1, 3', dense: 'Liền nhau: 1, 1, 2' },
    missing: { unranked: 'Không xếp hạng', zero: 'Tính 0 điểm' },
    unreadable: { unranked: 'Không xếp hạng', zero: 'Tính 0 điểm' },
    notAssigned: {
      rescale: 'Quy đổi theo phần được giao',
      'rescale-in-group': 'Từng nhóm quy đổi riêng',
      percent: 'Chỉ so sánh tỷ lệ %',
      full: 'Tính điểm tối đa',
      zero: 'Tính 0 điểm',
    },
    capAtMaximum: { cap: 'Tính bằng điểm tối đa', keep: 'Giữ nguyên' },
    stage: {
      any: 'Nguồn đủ điểm nhất',
      self: 'Tự chấm',
      cross: 'Chấm chéo',
      bloc: 'Cụm, khối chấm',
      verified: 'Thẩm định',
    },
    penaltyStop: {
      none: 'Trừ hết, tổng có thể âm',
      total: 'Tổng điểm không dưới 0',
      group: 'Điểm từng nhóm không dưới 0',
    },
  },
  en: {
    weighting: { none: 'Not used', coefficient: 'Coefficients', percentage: 'Percentages' },
    roundingStage: { leaf: 'Each criterion', total: 'The total' },
    ranking: { competition: 'With a gap: 1, 1, 3', dense: 'Without a gap: 1, 1, 2' },
    missing: { unranked: 'Not ranked', zero: 'Counts 0' },
    unreadable: { unranked: 'Not ranked', zero: 'Counts 0' },
    notAssigned: {
      rescale: 'Rescaled to what was assigned',
      'rescale-in-group': 'Each group rescaled on its own',
      percent: 'Only percentages are compared',
      full: 'Counts its maximum',
      zero: 'Counts 0',
    },
    capAtMaximum: { cap: 'Count as the maximum', keep: 'Kept as they are' },
    stage: {
      any: 'The most complete',
      self: 'Self-scores',
      cross: 'Cross-scores',
      bloc: 'Scores of the bloc',
      verified: 'Verified scores',
    },
    penaltyStop: {
      none: 'All taken off, even below 0',
      total: 'The total stops at 0',
      group: 'Each group stops at 0',
    },
  },
};

export const schemeHeadings: InBoth<SchemeHeadings> = {
  vi: {
    rules: { label: 'Quy tắc chung', value: 'Đang dùng', hint: 'Cách ghi' },
    criteria: {
      code: 'Mã',
      name: 'Tên tiêu chí',
      kind: 'Loại',
      parent: 'Thuộc nhóm (mã)',
      maximum: 'Điểm tối đa',
      weight: 'Hệ số, trọng số',
      note: 'Ghi chú',
    },
    tieBreaks: { by: 'Khi bằng điểm, xét lần lượt', code: 'Mã tiêu chí', hint: 'Cách ghi' },
    bands: {
      name: 'Xếp loại',
      bound: 'Từ hay trên',
      from: 'Mức',
      measure: 'Đo bằng',
      mostPercent: 'Nhiều nhất (%)',
      condition: 'Điều kiện',
    },
  },
  en: {
    rules: { label: 'General rule', value: 'In use', hint: 'How to fill in' },
    criteria: {
      code: 'Code',
      name: 'Name of the criterion',
      kind: 'Kind',
      parent: 'In group (code)',
      maximum: 'Maximum',
      weight: 'Weight',
      note: 'Note',
    },
    tieBreaks: {
      by: 'On equal points, compare in turn',
      code: 'Code of the criterion',
      hint: 'How to fill in',
    },
    bands: {
      name: 'Class',
      bound: 'From or above',
      from: 'Level',
      measure: 'Measured in',
      mostPercent: 'At most (%)',
      condition: 'Condition',
    },
  },
};

/** Other headings that mean the same where a person typed the sheet herself; none is a word of the cells below. */
export const otherCriterionHeadings = {
  code: ['Mã tiêu chí', 'Mã TC'],
  name: ['Tên', 'Criterion name', 'Name'],
  kind: ['Loại tiêu chí'],
  parent: ['Thuộc nhóm', 'Nhóm cha', 'Mã nhóm', 'In group', 'Parent'],
  maximum: ['Điểm tối đa (ĐTĐ)', 'ĐTĐ', 'Điểm chuẩn'],
  weight: ['Hệ số', 'Trọng số', 'Trọng số (%)', 'Trọng số %', 'Weights'],
} as const;

export const criterionKindWords: InBoth<Words<'group' | 'base' | 'bonus' | 'penalty'>> = {
  vi: { group: 'Nhóm', base: 'Tiêu chí', bonus: 'Điểm thưởng', penalty: 'Điểm trừ' },
  en: { group: 'Group', base: 'Criterion', bonus: 'Bonus', penalty: 'Penalty' },
};

export const tieBreakWords: InBoth<
  Words<'criterion' | 'fewer-penalties' | 'more-bonus' | 'ballot' | 'women' | 'chair'>
> = {
  vi: {
    criterion: 'Điểm của tiêu chí',
    'fewer-penalties': 'Ít điểm trừ hơn',
    'more-bonus': 'Nhiều điểm thưởng hơn',
    ballot: 'Nhiều phiếu bầu hơn',
    women: 'Ưu tiên nữ',
    chair: 'Người chủ trì quyết định',
  },
  en: {
    criterion: 'Points of the criterion',
    'fewer-penalties': 'Fewer penalty points',
    'more-bonus': 'More bonus points',
    ballot: 'More votes',
    women: 'Preference for women',
    chair: 'Decision of the chair',
  },
};

/** Whether the boundary of a class belongs to it. */
export const boundWords: InBoth<Words<'included' | 'excluded'>> = {
  vi: { included: 'Từ', excluded: 'Trên' },
  en: { included: 'From', excluded: 'Above' },
};

export const measureWords: InBoth<Words<'percent' | 'points'>> = {
  vi: { percent: '%', points: 'Điểm' },
  en: { percent: '%', points: 'Points' },
};

interface SchemeSheetPhrases {
  readonly heading: string;
  readonly fillIn: string;
  readonly ruleHints: RuleLabels;
  /** Shown where a cell of that column is selected. */
  readonly criterionHints: Words<'code' | 'name' | 'kind' | 'parent' | 'maximum' | 'weight'>;
  /** A line beside each of the first rows. */
  readonly tieBreakHints: readonly [string, string, string];
  readonly bandHints: readonly [string, string, string];
}

/** What the sheet says of itself; every hint is also an input message, so under 255 characters. */
export const schemeSheetPhrases: InBoth<SchemeSheetPhrases> = {
  vi: {
    heading: 'BỘ TIÊU CHÍ CHẤM ĐIỂM THI ĐUA',
    fillIn:
      'Bạn sửa thẳng trên trang này rồi bấm “Tính lại xếp hạng”. Mỗi dòng một mục; thêm thì ghi vào dòng trống hoặc chèn dòng, bớt thì xóa dòng. Bảng Vàng chỉ đọc trang này, không ghi lại nữa.',
    ruleHints: {
      name: 'Tên đầy đủ. Tệp có nhiều khối: ghi đúng tên khối dùng bộ này.',
      year: 'Bốn chữ số; để trống nếu năm nào cũng dùng.',
      weighting: 'Không dùng; Hệ số (điểm × hệ số); Trọng số % (điểm ÷ điểm tối đa × trọng số)',
      roundingStage: 'Từng tiêu chí; hoặc Tổng điểm',
      decimals: 'Số từ 0 đến 10',
      ranking: 'Bỏ cách: 1, 1, 3; hoặc Liền nhau: 1, 1, 2',
      missing: 'Không xếp hạng (nêu lý do); hoặc Tính 0 điểm',
      unreadable: 'Không xếp hạng (nêu lý do); hoặc Tính 0 điểm',
      notAssigned:
        'Quy đổi theo phần được giao; Từng nhóm quy đổi riêng; Chỉ so sánh tỷ lệ %; Tính điểm tối đa; hoặc Tính 0 điểm',
      capAtMaximum: 'Tính bằng điểm tối đa; hoặc Giữ nguyên',
      stage: 'Nguồn đủ điểm nhất; Tự chấm; Chấm chéo; Cụm, khối chấm; hoặc Thẩm định',
      penaltyStop:
        'Trừ hết, tổng có thể âm; Tổng điểm không dưới 0; hoặc Điểm từng nhóm không dưới 0',
    },
    criterionHints: {
      code: 'Mã riêng của từng dòng, không trùng nhau, ví dụ I, 1.2 hoặc a.',
      name: 'Tên như trong bảng điểm.',
      kind: 'Ghi một trong: Nhóm; Tiêu chí; Điểm thưởng; Điểm trừ. Để trống: dòng có dòng khác thuộc về nó là Nhóm, còn lại là Tiêu chí.',
      parent: 'Mã của nhóm mà dòng này thuộc về; để trống nếu không thuộc nhóm nào.',
      maximum: 'Một số như 20 hoặc 12,5; để trống nếu không có.',
      weight:
        'Một số như 2 hoặc 0,5; trọng số thì ghi theo %, ví dụ 30. Để trống nếu không có. Cách tính ghi ở mục “Hệ số, trọng số” phía trên.',
    },
    tieBreakHints: [
      'Điểm của tiêu chí (ghi mã ở ô bên)',
      'Ít điểm trừ hơn; Nhiều điểm thưởng hơn; Nhiều phiếu bầu hơn; Ưu tiên nữ; Người chủ trì quyết định',
      'Xét từ trên xuống; không ghi gì: đồng hạng',
    ],
    bandHints: [
      'Mỗi dòng một loại, từ cao xuống thấp',
      'Từ: đạt đúng mức là được; Trên: phải vượt',
      'Đo bằng % của điểm tối đa, hoặc Điểm',
    ],
  },
  en: {
    heading: 'SCORING SCHEME',
    fillIn:
      'Edit this sheet and recompute. One thing a row; add in a blank row or insert one, delete what is not wanted. Bảng Vàng only reads this sheet from now on.',
    ruleHints: {
      name: 'The full name. With several blocs in the file: the name of the bloc.',
      year: 'Four digits; blank for any year.',
      weighting:
        'Not used; Coefficients (points × weight); Percentages (points ÷ maximum × weight)',
      roundingStage: 'Each criterion; or The total',
      decimals: 'A number from 0 to 10',
      ranking: 'With a gap: 1, 1, 3; or Without a gap: 1, 1, 2',
      missing: 'Not ranked (and said why); or Counts 0',
      unreadable: 'Not ranked (and said why); or Counts 0',
      notAssigned:
        'Rescaled to what was assigned; Each group rescaled on its own; Only percentages are compared; Counts its maximum; or Counts 0',
      capAtMaximum: 'Count as the maximum; or Kept as they are',
      stage: 'The most complete; Self-scores; Cross-scores; Scores of the bloc; or Verified scores',
      penaltyStop: 'All taken off, even below 0; The total stops at 0; or Each group stops at 0',
    },
    criterionHints: {
      code: 'A code of its own for each row, such as I, 1.2 or a.',
      name: 'The name as in the scoring table.',
      kind: 'One of: Group; Criterion; Bonus; Penalty. Blank: a row that others belong to is a Group, any other a Criterion.',
      parent: 'The code of the group that the row belongs to; blank for none.',
      maximum: 'A number such as 20 or 12.5; blank for none.',
      weight:
        'A number such as 2 or 0.5; percentages in percent, such as 30. Blank for none. How weights count is said at “Weights” above.',
    },
    tieBreakHints: [
      'Points of the criterion (its code beside it)',
      'Fewer penalty points; More bonus points; More votes; Preference for women; Decision of the chair',
      'From the top down; nothing: the rank is shared',
    ],
    bandHints: [
      'One class a row, from the highest down',
      'From: the level is enough; Above: it is not',
      'Measured in % of the maximum, or in Points',
    ],
  },
};
