import type { InBoth } from './language';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Headings of the tables on the sheet "Quy định khen thưởng", in the order of their columns. */
export interface RulesHeadings {
  readonly about: Words<'label' | 'value' | 'hint'>;
  readonly parameters: Words<'code' | 'name' | 'value' | 'unit' | 'status' | 'note'>;
  readonly quotas: Words<'code' | 'awards' | 'basis' | 'limit' | 'of' | 'article' | 'applies'>;
  readonly rules: Words<'code' | 'awards' | 'subject' | 'article' | 'condition' | 'applies'>;
  readonly own: Words<
    | 'code'
    | 'award'
    | 'levels'
    | 'placeFrom'
    | 'placeTo'
    | 'percent'
    | 'class'
    | 'other'
    | 'article'
    | 'from'
    | 'to'
  >;
}

export type RulesSection = keyof RulesHeadings;
export type OwnRuleColumn = keyof RulesHeadings['own'];

export const rulesHeadings: InBoth<RulesHeadings> = {
  vi: {
    about: { label: 'Thông tin', value: 'Đang dùng', hint: 'Cách ghi' },
    parameters: {
      code: 'Mã',
      name: 'Nội dung',
      value: 'Giá trị',
      unit: 'Đơn vị tính',
      status: 'Tình trạng',
      note: 'Ghi chú',
    },
    quotas: {
      code: 'Mã',
      awards: 'Danh hiệu, hình thức khen thưởng',
      basis: 'Cách tính số lượng',
      limit: 'Nhiều nhất',
      of: 'Tính theo',
      article: 'Điều khoản, văn bản',
      applies: 'Áp dụng',
    },
    rules: {
      code: 'Mã',
      awards: 'Danh hiệu, hình thức khen thưởng',
      subject: 'Đối tượng',
      article: 'Điều khoản',
      condition: 'Điều kiện',
      applies: 'Áp dụng',
    },
    own: {
      code: 'Mã',
      award: 'Danh hiệu, hình thức khen thưởng',
      levels: 'Cho cấp tổ chức',
      placeFrom: 'Hạng từ',
      placeTo: 'đến hạng',
      percent: 'Điểm đạt ít nhất (%)',
      class: 'Xếp loại ít nhất',
      other: 'Điều kiện khác',
      article: 'Điều khoản, văn bản',
      from: 'Từ ngày',
      to: 'Đến ngày',
    },
  },
  en: {
    about: { label: 'About', value: 'In use', hint: 'How to fill in' },
    parameters: {
      code: 'Code',
      name: 'What it is',
      value: 'Value',
      unit: 'Measured in',
      status: 'Status',
      note: 'Note',
    },
    quotas: {
      code: 'Code',
      awards: 'Title or form of award',
      basis: 'How it is counted',
      limit: 'At most',
      of: 'Counted by',
      article: 'Article, document',
      applies: 'Applies',
    },
    rules: {
      code: 'Code',
      awards: 'Title or form of award',
      subject: 'Subject',
      article: 'Article',
      condition: 'Condition',
      applies: 'Applies',
    },
    own: {
      code: 'Code',
      award: 'Title or form of award',
      levels: 'For organisers',
      placeFrom: 'Place from',
      placeTo: 'to place',
      percent: 'Points at least (%)',
      class: 'Class at least',
      other: 'Other condition',
      article: 'Article, document',
      from: 'From',
      to: 'Until',
    },
  },
};

/** The lines of the first table. */
export const rulesAboutWords: InBoth<Words<'pack' | 'name' | 'effective' | 'year' | 'ties'>> = {
  vi: {
    pack: 'Mã bộ quy định',
    name: 'Văn bản',
    effective: 'Có hiệu lực',
    year: 'Năm xét khen thưởng',
    ties: 'Khi đồng hạng ở suất cuối cùng',
  },
  en: {
    pack: 'Code of the rule pack',
    name: 'Document',
    effective: 'In force',
    year: 'Award year',
    ties: 'Equal ranks at the last place',
  },
};

export const tiePolicyWords: InBoth<Words<'council' | 'none-in'>> = {
  vi: { council: 'Hội đồng quyết định', 'none-in': 'Không đơn vị nào được đề nghị' },
  en: { council: 'The council decides', 'none-in': 'None of them is proposed' },
};

export const parameterUnitWords: InBoth<
  Words<'percent' | 'place' | 'years' | 'times' | 'people' | 'units' | 'day-month'>
> = {
  vi: {
    percent: '%',
    place: 'hạng',
    years: 'năm',
    times: 'lần',
    people: 'người',
    units: 'đơn vị',
    'day-month': 'ngày/tháng',
  },
  en: {
    percent: '%',
    place: 'place',
    years: 'years',
    times: 'times',
    people: 'people',
    units: 'units',
    'day-month': 'day/month',
  },
};

export const sourceStatusWords: InBoth<Words<'found' | 'unverified'>> = {
  vi: { found: 'đã kiểm chứng', unverified: 'chưa kiểm chứng' },
  en: { found: 'verified', unverified: 'not verified' },
};

export const quotaBasisWords: InBoth<
  Words<
    | 'in-a-bloc'
    | 'share-of-rest'
    | 'share-of-qualified'
    | 'by-class'
    | 'in-a-list'
    | 'share-of-people'
  >
> = {
  vi: {
    'in-a-bloc': 'Số lượng trong một cụm, khối',
    'share-of-rest': '% số đơn vị còn lại',
    'share-of-qualified': '% số tập thể đủ tiêu chuẩn',
    'by-class': '% số đơn vị cùng mức xếp loại',
    'in-a-list': 'Số cá nhân trong danh sách',
    'share-of-people': '% số cá nhân của từng đơn vị',
  },
  en: {
    'in-a-bloc': 'Number in one bloc',
    'share-of-rest': '% of the units left over',
    'share-of-qualified': '% of the collectives qualified',
    'by-class': '% of the units of a class',
    'in-a-list': 'Number of persons in the list',
    'share-of-people': '% of the persons of each unit',
  },
};

export const ruleSubjectWords: InBoth<Words<'collective' | 'individual'>> = {
  vi: { collective: 'Tập thể', individual: 'Cá nhân' },
  en: { collective: 'Collective', individual: 'Individual' },
};
