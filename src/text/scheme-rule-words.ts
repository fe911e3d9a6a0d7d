import type { InBoth } from './language';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Headings of the tables below the classes on the sheet "Bộ tiêu chí", in the order of their columns. */
export interface SchemeRuleHeadings {
  readonly limits: Words<'kind' | 'code' | 'most' | 'hint'>;
  readonly floors: Words<'code' | 'least' | 'measure' | 'consequence' | 'band'>;
  readonly downgrades: Words<'fact' | 'consequence' | 'band'>;
  readonly blend: Words<'stage' | 'weight' | 'how' | 'hint'>;
}

export const schemeRuleHeadings: InBoth<SchemeRuleHeadings> = {
  vi: {
    limits: {
      kind: 'Giới hạn của',
      code: 'Mã tiêu chí, nhóm',
      most: 'Nhiều nhất (điểm)',
      hint: 'Cách ghi',
    },
    floors: {
      code: 'Điểm liệt của (mã)',
      least: 'Ít nhất',
      measure: 'Đo bằng',
      consequence: 'Nếu thấp hơn thì',
      band: 'Xếp loại cao nhất',
    },
    downgrades: {
      fact: 'Trường hợp bị hạ loại',
      consequence: 'Xử lý',
      band: 'Xếp loại cao nhất',
    },
    blend: { stage: 'Ghép nguồn điểm', weight: 'Tỷ lệ', how: 'Cách lấy', hint: 'Cách ghi' },
  },
  en: {
    limits: {
      kind: 'Limit of',
      code: 'Code of criterion or group',
      most: 'At most (points)',
      hint: 'How to fill in',
    },
    floors: {
      code: 'Floor of (code)',
      least: 'At least',
      measure: 'Measured in',
      consequence: 'Below it',
      band: 'Class at most',
    },
    downgrades: { fact: 'Fact with a consequence', consequence: 'Then', band: 'Class at most' },
    blend: {
      stage: 'Blended source',
      weight: 'Share',
      how: 'How it is taken',
      hint: 'How to fill in',
    },
  },
};

export const limitKindWords: InBoth<Words<'base' | 'bonus' | 'penalty'>> = {
  vi: { base: 'Điểm chấm', bonus: 'Điểm thưởng', penalty: 'Điểm trừ' },
  en: { base: 'Base points', bonus: 'Bonus points', penalty: 'Penalty points' },
};

export const consequenceWords: InBoth<Words<'not-ranked' | 'not-classified' | 'at-most'>> = {
  vi: {
    'not-ranked': 'Không xếp hạng',
    'not-classified': 'Không xếp loại',
    'at-most': 'Chỉ xếp loại đến',
  },
  en: { 'not-ranked': 'No rank', 'not-classified': 'No class', 'at-most': 'Class at most' },
};

export const blendWords: InBoth<Words<'value' | 'mean' | 'trimmed-mean'>> = {
  vi: {
    value: 'Một cột điểm',
    mean: 'Trung bình các cột',
    'trimmed-mean': 'Trung bình, bỏ điểm cao nhất và thấp nhất',
  },
  en: {
    value: 'One column',
    mean: 'Mean of the columns',
    'trimmed-mean': 'Mean without the highest and the lowest',
  },
};

/** A condition of a class; a blank cell is none. */
export const bandConditionWords: InBoth<Words<'no-zero'>> = {
  vi: { 'no-zero': 'Không tiêu chí nào 0 điểm' },
  en: { 'no-zero': 'No criterion at 0' },
};

interface SchemeRulePhrases {
  /** A line beside each of the first rows. */
  readonly limitHints: readonly [string, string, string];
  readonly blendHints: readonly [string, string, string];
  /** Shown where a cell of that column is selected. */
  readonly floorHints: Words<'code' | 'least' | 'measure' | 'consequence' | 'band'>;
  readonly downgradeHints: Words<'fact' | 'consequence' | 'band'>;
  readonly bandHints: Words<'mostPercent' | 'condition'>;
}

const consequenceVi = 'Ghi một trong: Không xếp hạng; Không xếp loại; Chỉ xếp loại đến.';
const consequenceEn = 'One of: No rank; No class; Class at most.';
const bandVi = 'Tên loại cao nhất còn được xếp; chỉ ghi khi xử lý là “Chỉ xếp loại đến”.';
const bandEn = 'The best class that is left; only where it says “Class at most”.';

/** What the sheet says of these tables; every hint is also an input message, so under 255 characters. */
export const schemeRulePhrases: InBoth<SchemeRulePhrases> = {
  vi: {
    limitHints: [
      'Điểm chấm; Điểm thưởng; hoặc Điểm trừ',
      'Mã tiêu chí hoặc nhóm; để trống: cả tổng',
      'Cộng (hoặc trừ) nhiều nhất bấy nhiêu điểm',
    ],
    blendHints: [
      'Tự chấm; Chấm chéo; Cụm, khối chấm; hoặc Thẩm định',
      'Tỷ lệ như 0,3 hoặc 30%, cộng lại bằng 1',
      'Một cột điểm; Trung bình các cột; hoặc Trung bình, bỏ điểm cao nhất và thấp nhất',
    ],
    floorHints: {
      code: 'Mã của tiêu chí hoặc nhóm có điểm liệt.',
      least: 'Mức thấp nhất phải đạt, ví dụ 30; đạt đúng mức là được.',
      measure: 'Đo bằng Điểm, hoặc % của điểm tối đa. Để trống: Điểm.',
      consequence: consequenceVi,
      band: bandVi,
    },
    downgradeHints: {
      fact: 'Một trường hợp, ví dụ: người đứng đầu bị khiển trách.',
      consequence: consequenceVi,
      band: bandVi,
    },
    bandHints: {
      mostPercent:
        'Nhiều nhất bao nhiêu % số đơn vị được xếp loại này, ví dụ 20. Để trống nếu không hạn chế.',
      condition: 'Ghi “Không tiêu chí nào 0 điểm” nếu có điều kiện đó; để trống nếu không.',
    },
  },
  en: {
    limitHints: [
      'Base points; Bonus points; or Penalty points',
      'Code of a criterion or group; blank: all together',
      'At most so many points are added (or taken off)',
    ],
    blendHints: [
      'Self-scores; Cross-scores; Scores of the bloc; or Verified scores',
      'Shares such as 0.3 or 30%, which add up to 1',
      'One column; Mean of the columns; or Mean without the highest and the lowest',
    ],
    floorHints: {
      code: 'The code of the criterion or group that has a floor.',
      least: 'What has to be reached at least, such as 30; the level itself is enough.',
      measure: 'In Points, or in % of the maximum. Blank: Points.',
      consequence: consequenceEn,
      band: bandEn,
    },
    downgradeHints: {
      fact: 'A fact, such as: the leader was reprimanded.',
      consequence: consequenceEn,
      band: bandEn,
    },
    bandHints: {
      mostPercent: 'How many % of the units may have the class, such as 20. Blank for any number.',
      condition: 'Write “No criterion at 0” where that is a condition; blank for none.',
    },
  },
};
