import type { InBoth } from './language';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** The ways in which the points of a criterion come about, as the column "Cách tính" says them. */
export type FormulaKindWords = Words<
  | 'direct'
  | 'pass-fail'
  | 'count'
  | 'attainment'
  | 'pool-relative'
  | 'bonus-penalty'
  | 'cases'
  | 'levels'
>;

export type FormulaKind = keyof FormulaKindWords;

export const formulaKindWords: InBoth<FormulaKindWords> = {
  vi: {
    direct: 'Chấm trực tiếp',
    'pass-fail': 'Đạt/không đạt',
    count: 'Đếm số lần',
    attainment: 'Theo chỉ tiêu',
    'pool-relative': 'So trong khối',
    'bonus-penalty': 'Thưởng/phạt',
    cases: 'Trừ theo vụ việc',
    levels: 'Theo mức',
  },
  en: {
    direct: 'Direct points',
    'pass-fail': 'Pass/fail',
    count: 'Count',
    attainment: 'Against a target',
    'pool-relative': 'Compared in the bloc',
    'bonus-penalty': 'Bonus/penalty',
    cases: 'Lost by cases',
    levels: 'By level',
  },
};

/** Headings of the tables of formulas, in the order of their columns. */
export interface SchemeFormulaHeadings {
  /** The column of the table of criteria. */
  readonly criteria: Words<'formula'>;
  readonly parameters: Words<'code' | 'parameter' | 'level' | 'value' | 'hint'>;
  readonly rules: Words<
    'leaf' | 'name' | 'effect' | 'code' | 'each' | 'most' | 'oneOf' | 'condition'
  >;
  readonly volumes: Words<
    'leaf' | 'volume' | 'part' | 'code' | 'size' | 'share' | 'points' | 'bound'
  >;
}

export const schemeFormulaHeadings: InBoth<SchemeFormulaHeadings> = {
  vi: {
    criteria: { formula: 'Cách tính' },
    parameters: {
      code: 'Mã tiêu chí',
      parameter: 'Thông số tính điểm',
      level: 'Mức',
      value: 'Giá trị',
      hint: 'Cách ghi',
    },
    rules: {
      leaf: 'Mã tiêu chí',
      name: 'Quy định trừ, thưởng theo vụ việc',
      effect: 'Tác dụng',
      code: 'Mã quy định',
      each: 'Mỗi vụ việc (điểm)',
      most: 'Nhiều nhất (điểm)',
      oneOf: 'Chỉ lấy một trong',
      condition: 'Điều kiện',
    },
    volumes: {
      leaf: 'Mã tiêu chí',
      volume: 'Bậc điểm theo khối lượng của',
      part: 'Phần được xét',
      code: 'Mã quy định',
      size: 'Khối lượng từ',
      share: 'Phần từ (%)',
      points: 'Điểm của bậc',
      bound: 'Từ hay trên',
    },
  },
  en: {
    criteria: { formula: 'How points come about' },
    parameters: {
      code: 'Code of the criterion',
      parameter: 'Parameter',
      level: 'Level',
      value: 'Value',
      hint: 'How to fill in',
    },
    rules: {
      leaf: 'Code of the criterion',
      name: 'Rule by cases',
      effect: 'Effect',
      code: 'Code of the rule',
      each: 'Each case (points)',
      most: 'At most (points)',
      oneOf: 'Only one of',
      condition: 'Condition',
    },
    volumes: {
      leaf: 'Code of the criterion',
      volume: 'Steps by the volume of',
      part: 'Part that counts',
      code: 'Code of the rule',
      size: 'Volume from',
      share: 'Part from (%)',
      points: 'Points of the step',
      bound: 'From or above',
    },
  },
};

/** What the tables of formulas call their parameters; a formula of one kind has some of them. */
export type ParameterLabels = Words<
  | 'each'
  | 'most'
  | 'least'
  | 'fractions'
  | 'pass'
  | 'fail'
  | 'passPoints'
  | 'failPoints'
  | 'blankResult'
  | 'direction'
  | 'target'
  | 'standard'
  | 'below'
  | 'belowEach'
  | 'belowCounting'
  | 'above'
  | 'aboveEach'
  | 'aboveCounting'
  | 'aboveMost'
  | 'floor'
  | 'floorAbove'
  | 'step'
  | 'stepAbove'
  | 'otherwise'
  | 'noTarget'
  | 'blankTarget'
  | 'shareAtTarget'
  | 'bonus'
  | 'penalty'
  | 'blankCases'
  | 'base'
  | 'mostDeducted'
  | 'mostBonus'
  | 'belowZero'
  | 'level'
>;

export type ParameterKey = keyof ParameterLabels;

export const parameterLabels: InBoth<ParameterLabels> = {
  vi: {
    each: 'Mỗi lần được (điểm)',
    most: 'Nhiều nhất',
    least: 'Ít nhất',
    fractions: 'Số lần lẻ, ví dụ 1,5',
    pass: 'Lời ghi là đạt',
    fail: 'Lời ghi là không đạt',
    passPoints: 'Điểm khi đạt',
    failPoints: 'Điểm khi không đạt',
    blankResult: 'Ô kết quả để trống',
    direction: 'Kết quả',
    target: 'Chỉ tiêu',
    standard: 'Điểm chuẩn',
    below: 'Chưa đạt chỉ tiêu',
    belowEach: 'Mỗi % thiếu trừ (điểm)',
    belowCounting: 'Phần lẻ của % thiếu',
    above: 'Vượt chỉ tiêu',
    aboveEach: 'Mỗi % vượt cộng (điểm)',
    aboveCounting: 'Phần lẻ của % vượt',
    aboveMost: 'Phần vượt cộng nhiều nhất (điểm)',
    floor: 'Đạt dưới mức (% chỉ tiêu) thì được (% điểm chuẩn)',
    floorAbove: 'Đạt từ mức trở xuống (% chỉ tiêu) thì được (% điểm chuẩn)',
    step: 'Bậc: đạt từ mức (% chỉ tiêu) được (điểm)',
    stepAbove: 'Bậc: đạt trên mức (% chỉ tiêu) được (điểm)',
    otherwise: 'Dưới mọi bậc được (điểm)',
    noTarget: 'Không có chỉ tiêu',
    blankTarget: 'Ô chỉ tiêu để trống',
    shareAtTarget: 'Vừa đạt chỉ tiêu được (% điểm chuẩn)',
    bonus: 'Mỗi lần thưởng cộng (điểm)',
    penalty: 'Mỗi lần phạt trừ (điểm)',
    blankCases: 'Ô số lần để trống',
    base: 'Điểm ban đầu',
    mostDeducted: 'Trừ nhiều nhất (điểm)',
    mostBonus: 'Thưởng nhiều nhất (điểm)',
    belowZero: 'Trừ quá điểm ban đầu',
    level: 'Mức đánh giá được (điểm)',
  },
  en: {
    each: 'Each one is worth (points)',
    most: 'At most',
    least: 'At least',
    fractions: 'Counts such as 1.5',
    pass: 'Words for a pass',
    fail: 'Words for a fail',
    passPoints: 'Points for a pass',
    failPoints: 'Points for a fail',
    blankResult: 'A blank result',
    direction: 'Better is',
    target: 'Target',
    standard: 'Standard',
    below: 'Below the target',
    belowEach: 'Each % short costs (points)',
    belowCounting: 'Parts of a % short',
    above: 'Above the target',
    aboveEach: 'Each % over earns (points)',
    aboveCounting: 'Parts of a % over',
    aboveMost: 'What is over earns at most (points)',
    floor: 'Below the level (% of the target) it is worth (% of the standard)',
    floorAbove: 'Up to the level (% of the target) it is worth (% of the standard)',
    step: 'Step: from the level (% of the target) it is worth (points)',
    stepAbove: 'Step: above the level (% of the target) it is worth (points)',
    otherwise: 'Under all steps it is worth (points)',
    noTarget: 'No target',
    blankTarget: 'A blank target',
    shareAtTarget: 'Meeting the target is worth (% of the standard)',
    bonus: 'Each bonus case earns (points)',
    penalty: 'Each penalty case costs (points)',
    blankCases: 'A blank number of cases',
    base: 'Points at the start',
    mostDeducted: 'Lost at most (points)',
    mostBonus: 'Earned at most (points)',
    belowZero: 'Losing more than the start',
    level: 'The level is worth (points)',
  },
};

/** The words that can be typed for parameters. */
export interface ParameterWords {
  readonly fractions: Words<'allowed' | 'refused'>;
  readonly blankResult: Words<'missing' | 'fail'>;
  readonly direction: Words<'more' | 'less'>;
  /** In place of one figure for all. */
  readonly target: Words<'cell'>;
  /** In place of a figure of its own. */
  readonly maximum: Words<'maximum'>;
  readonly most: Words<'none' | 'maximum'>;
  readonly below: Words<'pro-rata' | 'percent'>;
  readonly above: Words<'flat' | 'pro-rata' | 'percent'>;
  readonly counting: Words<'exact' | 'complete' | 'started'>;
  readonly noTarget: Words<'not-assigned' | 'missing' | 'zero' | 'full' | 'full-if-done'>;
  readonly blankTarget: Words<'missing' | 'no-target'>;
  readonly blankCases: Words<'missing' | 'none'>;
  readonly belowZero: Words<'allowed' | 'refused'>;
}

export const parameterWords: InBoth<ParameterWords> = {
  vi: {
    fractions: { allowed: 'Được ghi', refused: 'Không được ghi' },
    blankResult: { missing: 'Chưa có số liệu', fail: 'Không đạt' },
    direction: { more: 'Càng cao càng tốt', less: 'Càng thấp càng tốt' },
    target: { cell: 'Theo bảng điểm' },
    maximum: { maximum: 'Điểm tối đa' },
    most: { none: 'Không hạn chế', maximum: 'Điểm tối đa' },
    below: { 'pro-rata': 'Theo tỷ lệ đạt', percent: 'Trừ theo từng %' },
    above: {
      flat: 'Không cộng thêm',
      'pro-rata': 'Theo tỷ lệ đạt',
      percent: 'Cộng theo từng %',
    },
    counting: {
      exact: 'Tính cả phần lẻ',
      complete: 'Chỉ tính đủ từng %',
      started: 'Tính tròn lên một %',
    },
    noTarget: {
      'not-assigned': 'Coi như không giao',
      missing: 'Chưa có số liệu',
      zero: 'Tính 0 điểm',
      full: 'Đủ điểm chuẩn',
      'full-if-done': 'Đủ điểm chuẩn nếu có kết quả',
    },
    blankTarget: { missing: 'Chưa có số liệu', 'no-target': 'Không có chỉ tiêu' },
    blankCases: { missing: 'Chưa có số liệu', none: 'Không có lần nào' },
    belowZero: { allowed: 'Được', refused: 'Không được' },
  },
  en: {
    fractions: { allowed: 'May be written', refused: 'Are refused' },
    blankResult: { missing: 'Is missing', fail: 'Is a fail' },
    direction: { more: 'More', less: 'Less' },
    target: { cell: 'As in the table' },
    maximum: { maximum: 'The maximum' },
    most: { none: 'No limit', maximum: 'The maximum' },
    below: { 'pro-rata': 'In proportion', percent: 'By each %' },
    above: { flat: 'Nothing more', 'pro-rata': 'In proportion', percent: 'By each %' },
    counting: {
      exact: 'Count exactly',
      complete: 'Only whole % count',
      started: 'Each one begun counts',
    },
    noTarget: {
      'not-assigned': 'Is not assigned',
      missing: 'Is missing',
      zero: 'Counts 0',
      full: 'Is worth the standard',
      'full-if-done': 'Is worth the standard once anything was done',
    },
    blankTarget: { missing: 'Is missing', 'no-target': 'Is no target' },
    blankCases: { missing: 'Is missing', none: 'Is none' },
    belowZero: { allowed: 'Allowed', refused: 'Not allowed' },
  },
};

/** A limit of so many times the maximum: the figure, and then these words. */
export const timesMaximum: InBoth<string> = {
  vi: 'lần điểm tối đa',
  en: 'times the maximum',
};

export const ruleEffectWords: InBoth<Words<'deduction' | 'bonus' | 'bar'>> = {
  vi: { deduction: 'Trừ', bonus: 'Thưởng', bar: 'Không xếp loại' },
  en: { deduction: 'Deduction', bonus: 'Bonus', bar: 'No class' },
};

/** A condition of a rule; a blank cell is none. */
export const ruleConditionWords: InBoth<Words<'without-deductions'>> = {
  vi: { 'without-deductions': 'Chỉ khi không bị trừ điểm nào' },
  en: { 'without-deductions': 'Only where nothing was lost' },
};

/** Whether the cell of the part holds a share or how many there were. */
export const volumePartWords: InBoth<Words<'share' | 'number'>> = {
  vi: { share: 'Ghi bằng %', number: 'Ghi bằng số lượng' },
  en: { share: 'Given in %', number: 'Given as a number' },
};

/** Which of the two boundaries of a step leaves itself out; a blank cell is neither. */
export const volumeBoundWords: InBoth<Words<'from' | 'above-size' | 'above-share' | 'above-both'>> =
  {
    vi: {
      from: 'Từ',
      'above-size': 'Khối lượng: trên',
      'above-share': 'Phần: trên',
      'above-both': 'Cả hai: trên',
    },
    en: {
      from: 'From',
      'above-size': 'Volume: above',
      'above-share': 'Part: above',
      'above-both': 'Both: above',
    },
  };
