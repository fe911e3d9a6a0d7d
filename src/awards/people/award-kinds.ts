/** Who decides, as far as the counts tell it apart: the State, a ministry or province, an agency or commune below. */
export const awardLevels = ['state', 'province', 'base'] as const;
export type AwardLevel = (typeof awardLevels)[number];

/** Danh hiệu thi đua, huân chương, bằng khen, kỷ niệm chương, giấy khen. */
export const awardForms = ['title', 'order', 'certificate', 'badge', 'commendation'] as const;
export type AwardForm = (typeof awardForms)[number];

/** What the counts have to know of an award: articles 9, 19, 20 and 77 to 80 of the Law. */
export interface AwardKind {
  /** The code that rule packs use. */
  readonly code: string;
  readonly name: string;
  readonly englishName: string;
  readonly level: AwardLevel;
  readonly form: AwardForm;
  readonly subject: 'individual' | 'collective' | 'both';
}

type Row = readonly [string, string, string, AwardLevel, AwardForm, AwardKind['subject']];

/** In the order of display, the highest first; the law itself ranks only within titles and within forms. */
const ROWS: readonly Row[] = [
  ...orders('HCĐL', 'Huân chương Độc lập', 'Independence Order'),
  ...orders('HCBVTQ', 'Huân chương Bảo vệ Tổ quốc', 'Order of National Defence'),
  ...orders('HCLĐ', 'Huân chương Lao động', 'Labour Order'),
  [
    'CTĐCP',
    'Cờ thi đua của Chính phủ',
    'Government emulation flag',
    'state',
    'title',
    'collective',
  ],
  [
    'CSTĐTQ',
    'Chiến sĩ thi đua toàn quốc',
    'National emulation fighter',
    'state',
    'title',
    'individual',
  ],
  [
    'BKTTg',
    'Bằng khen của Thủ tướng Chính phủ',
    "Prime Minister's certificate of merit",
    'state',
    'certificate',
    'both',
  ],
  ['CTĐT', 'Cờ thi đua của tỉnh', 'Provincial emulation flag', 'province', 'title', 'collective'],
  [
    'CTĐB',
    'Cờ thi đua của Bộ, ban, ngành',
    'Ministerial emulation flag',
    'province',
    'title',
    'collective',
  ],
  [
    'CSTĐT',
    'Chiến sĩ thi đua cấp tỉnh',
    'Provincial emulation fighter',
    'province',
    'title',
    'individual',
  ],
  [
    'CSTĐB',
    'Chiến sĩ thi đua Bộ, ban, ngành',
    'Ministerial emulation fighter',
    'province',
    'title',
    'individual',
  ],
  [
    'TTLĐXS',
    'Tập thể lao động xuất sắc',
    'Outstanding labour collective',
    'province',
    'title',
    'collective',
  ],
  ['ĐVQT', 'Đơn vị quyết thắng', 'Victorious unit', 'province', 'title', 'collective'],
  [
    'BKT',
    'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    'Provincial certificate of merit',
    'province',
    'certificate',
    'both',
  ],
  [
    'BKB',
    'Bằng khen của Bộ, ban, ngành',
    'Ministerial certificate of merit',
    'province',
    'certificate',
    'both',
  ],
  ['KNC', 'Kỷ niệm chương', 'Commemorative medal', 'province', 'badge', 'individual'],
  [
    'CSTĐCS',
    'Chiến sĩ thi đua cơ sở',
    'Grassroots emulation fighter',
    'base',
    'title',
    'individual',
  ],
  [
    'TTLĐTT',
    'Tập thể lao động tiên tiến',
    'Advanced labour collective',
    'base',
    'title',
    'collective',
  ],
  ['ĐVTT', 'Đơn vị tiên tiến', 'Advanced unit', 'base', 'title', 'collective'],
  ['LĐTT', 'Lao động tiên tiến', 'Advanced worker', 'base', 'title', 'individual'],
  ['CSTT', 'Chiến sĩ tiên tiến', 'Advanced soldier', 'base', 'title', 'individual'],
  ['GK', 'Giấy khen', 'Letter of commendation', 'base', 'commendation', 'both'],
];

function orders(code: string, name: string, englishName: string): Row[] {
  const classes = ['Nhất', 'Nhì', 'Ba'];
  return classes.map((word, index) => [
    `${code}${index + 1}`,
    `${name} hạng ${word}`,
    `${englishName}, class ${index + 1}`,
    'state',
    'order',
    'both',
  ]);
}

export const awardKinds: readonly AwardKind[] = ROWS.map(
  ([code, name, englishName, level, form, subject]) => ({
    code,
    name,
    englishName,
    level,
    form,
    subject,
  }),
);

const BY_CODE = new Map(awardKinds.map((kind) => [kind.code, kind]));

export function awardKind(code: string): AwardKind | null {
  return BY_CODE.get(code) ?? null;
}

export function awardKindName({ name, englishName }: AwardKind, language: 'vi' | 'en'): string {
  return language === 'vi' ? name : englishName;
}

/** Forms of reward in the sense of article 9; a title is none of them. */
export function isReward({ form }: AwardKind): boolean {
  return form !== 'title';
}
