import type { AchievementType } from '../../../awards/facts';
import { rememberTexts } from '../../../scoring/remember-texts';
import { bare } from './bare';

const FIGHTER = '(?:cstd|chien si thi dua|chien si td|cs thi dua)';
const CERTIFICATE = '(?:bk|bang khen)';
const FLAG = '(?:ctd|co thi dua|co td)';
/** Up to six words of a name: "Bắc Ninh", "Giáo dục và Đào tạo". */
const NAME = '(?: [a-z]+){0,6}';
/** The party's and the youth's own bodies of a province give awards of another law. */
const PROVINCE = `(?:cap )?(?:tinh(?! (?:uy|doan|hoi))|thanh pho|tp(?! (?:uy|doan)))${NAME}`;
const CHAIR = '(?:cua )?(?:(?:chu tich|ct) )?(?:(?:ubnd|uy ban nhan dan) )?';
const MINISTRY = `(?:cap )?(?:bo|bo truong|ban nganh|nganh|toan nganh)${NAME}`;

const CLASSES: Readonly<Record<string, string>> = {
  nhat: '1',
  nhi: '2',
  ba: '3',
  i: '1',
  ii: '2',
  iii: '3',
  '1': '1',
  '2': '2',
  '3': '3',
};

/** The whole name of an award by its bare words; the first that fits counts. */
const AWARDS: readonly (readonly [string, string])[] = [
  ['CSTĐTQ', `${FIGHTER} ?(?:tq|toan quoc)`],
  ['CSTĐCS', `${FIGHTER} ?(?:cs|(?:cap )?co so)`],
  ['CSTĐT', `${FIGHTER} ?t|${FIGHTER} (?:cap )?bo(?: ban nganh)? tinh|${FIGHTER} ${PROVINCE}`],
  ['CSTĐB', `${FIGHTER} ?b|${FIGHTER} ${MINISTRY}`],
  ['TTLĐXS', 'ttldxs|tap the (?:lao dong|ld) xuat sac|tap the ldxs'],
  ['TTLĐTT', 'ttldtt|tap the (?:lao dong|ld) tien tien|tap the ldtt'],
  ['ĐVQT', 'dvqt|don vi quyet thang'],
  ['ĐVTT', 'dvtt|don vi tien tien'],
  ['LĐTT', '(?:ldtt|lao dong tien tien|ld tien tien)(?: (?:cstt|chien si tien tien))?'],
  ['CSTT', 'cstt|chien si tien tien'],
  ['BKTTg', `bkttg|bkttcp|${CERTIFICATE} (?:cua )?(?:ttg|ttcp|thu tuong)(?: chinh phu| cp)?`],
  [
    'BKT',
    `bkt|${CERTIFICATE} (?:cua )?(?:cap )?bo(?: ban nganh)? tinh|${CERTIFICATE} ${CHAIR}${PROVINCE}`,
  ],
  ['BKB', `bkb|${CERTIFICATE} (?:cua )?${MINISTRY}`],
  ['CTĐCP', `${FLAG} ?cp|${FLAG} (?:cua )?chinh phu`],
  ['CTĐT', `${FLAG} ?t|${FLAG} ${CHAIR}${PROVINCE}`],
  ['CTĐB', `${FLAG} ?b|${FLAG} (?:cua )?${MINISTRY}`],
  ['GK', '(?:gk|giay khen).*'],
  ['KNC', '(?:knc|ky niem chuong).*'],
];

const PATTERNS = AWARDS.map(([code, words]) => [code, new RegExp(`^(?:${words})$`, 'u')] as const);

const ORDERS: readonly (readonly [string, string])[] = [
  ['HCLĐ', 'hcld|(?:hc|huan chuong) (?:lao dong|ld)'],
  ['HCĐL', 'hcdl|(?:hc|huan chuong) (?:doc lap|dl)'],
  ['HCBVTQ', 'hcbvtq|(?:hc|huan chuong) (?:bao ve to quoc|bvtq)'],
];
const ORDER_PATTERNS = ORDERS.map(
  ([code, words]) =>
    [code, new RegExp(`^(?:${words})(?: hang)? ?(nhat|nhi|ba|i{1,3}|[123])$`, 'u')] as const,
);

const BEFORE =
  /^(?:(?:de nghi|xet|tang|trao|duoc|da|dat|cong nhan|danh hieu|hinh thuc|thi dua(?= (?:danh hieu|ldtt))|khen thuong) )+/u;

const TYPES: readonly (readonly [AchievementType, RegExp])[] = [
  ['ad-hoc', /\bdot xuat\b/u],
  ['movement', /\b(?:chuyen de|phong trao)\b/u],
  ['devotion', /\bcong hien\b/u],
  ['tenure', /\bnien han\b/u],
  ['foreign', /\bdoi ngoai\b/u],
  ['merit', /\b(?:cong trang|thuong xuyen|toan dien)\b/u],
];

/** The type of achievement that words speak of; null where they speak of none. */
export function achievementTypeOf(text: string): AchievementType | null {
  const words = bare(text);
  return TYPES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What an award was given for stands behind its name: "đột xuất", "về thành tích chuyên đề…". */
const WHAT_FOR =
  / (?:(?:ve|do|vi|theo|trong|(?:co|dat) thanh tich) .*|(?:khen thuong )?(?:dot xuat|chuyen de|phong trao|cong hien|nien han|doi ngoai|cong trang|thuong xuyen|toan dien)\b.*)$/u;

/** The award that a text names as a whole: by its full name, an abbreviation or a code; null for anything else. */
export const awardOf = rememberTexts((text): string | null =>
  readAward(bare(text.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' '))),
);

function readAward(all: string): string | null {
  const words = all.replace(BEFORE, '');
  const name = words.replace(WHAT_FOR, '');
  for (const candidate of name === words ? [words] : [name, words]) {
    for (const [code, pattern] of PATTERNS) if (pattern.test(candidate)) return code;
    for (const [code, pattern] of ORDER_PATTERNS) {
      const word = pattern.exec(candidate)?.[1];
      if (word !== undefined) return `${code}${CLASSES[word] ?? ''}`;
    }
  }
  return null;
}
