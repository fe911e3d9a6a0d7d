import { countWords, declaredWords, ratingWords, type SaidDeclared } from './condition-words';
import type { Language } from './language';
import { decimalText } from './numbers';

type Rating = keyof (typeof ratingWords)['vi'];
type Countable = keyof (typeof countWords)['vi'];

/** A condition in the shape in which `awards` gives it. */
export type SpokenCondition =
  | { readonly kind: 'place' | 'percent' | 'age' }
  | { readonly kind: 'declared'; readonly what: SaidDeclared }
  | { readonly kind: 'stated'; readonly text: string }
  | { readonly kind: 'rating'; readonly least: Rating }
  | { readonly kind: 'ratio'; readonly of: Countable; readonly to: Countable }
  | { readonly kind: 'count'; readonly of: Countable }
  | {
      readonly kind: 'in-a-row';
      readonly each: { readonly rating: Rating | null; readonly awards: readonly string[] };
    }
  | { readonly kind: 'awards'; readonly awards: readonly string[] }
  | { readonly kind: 'rated-years'; readonly rating: Rating }
  | { readonly kind: 'class'; readonly least: string }
  | { readonly kind: 'tag'; readonly anyOf: readonly string[] };

/** One condition as it was judged; figures are decimal texts with a dot. */
export interface SpokenLeaf {
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly condition: SpokenCondition;
  readonly figure: string | null;
  readonly least: string | null;
  readonly most: string | null;
  /** Above 0 where something is missing. */
  readonly distance: string | null;
  /** The year that breaks a row of years; null where none does. */
  readonly brokenIn: number | null;
}

/** More of them than these are only counted. */
const MOST_SAID = 4;

/** One condition with its figure, its threshold and what is missing, as a part of a sentence. */
export function conditionText(leaf: SpokenLeaf, language: Language): string {
  const what = subject(leaf.condition, language);
  const figures = figuresText(leaf, language);
  return figures === '' ? what : `${what} (${figures})`;
}

/** What decides an outcome, in one sentence: "Chưa đủ dữ liệu về: …". */
export function conditionsText(
  outcome: SpokenLeaf['outcome'],
  leaves: readonly SpokenLeaf[],
  language: Language,
): string {
  const words = language === 'vi' ? vi : en;
  const parts = [...new Set(leaves.map((leaf) => conditionText(leaf, language)))];
  const more = parts.length - MOST_SAID;
  const said = parts.slice(0, MOST_SAID).join('; ');
  const listed = more > 0 ? `${said}; ${words.more(more)}` : said;
  switch (outcome) {
    case 'pass':
      return words.passes(listed);
    case 'fail':
      return words.failsFor(listed);
    case 'unknown':
      return words.unknown(listed);
  }
}

function subject(condition: SpokenCondition, language: Language): string {
  const words = language === 'vi' ? vi : en;
  switch (condition.kind) {
    case 'declared':
      return declaredWords[language][condition.what];
    case 'stated':
      return condition.text;
    case 'rating':
      return ratingWords[language][condition.least];
    case 'ratio':
      return words.ratio(countWords[language][condition.of], countWords[language][condition.to]);
    case 'count':
      return countWords[language][condition.of];
    case 'in-a-row':
      return words.inARow(yearText(condition.each, language));
    case 'awards':
      return words.awards(condition.awards.join(words.or));
    case 'rated-years':
      return words.ratedYears(ratingWords[language][condition.rating]);
    case 'class':
      return words.class(condition.least);
    case 'tag':
      return words.tag(condition.anyOf.join(', '));
    case 'place':
      return words.place;
    case 'percent':
      return words.percent;
    case 'age':
      return words.age;
  }
}

function yearText(
  { rating, awards }: Extract<SpokenCondition, { readonly kind: 'in-a-row' }>['each'],
  language: Language,
): string {
  const words = language === 'vi' ? vi : en;
  const named = rating === null ? [] : [ratingWords[language][rating]];
  return [...named, ...awards].join(words.or);
}

function figuresText(leaf: SpokenLeaf, language: Language): string {
  const words = language === 'vi' ? vi : en;
  const { condition, figure, least, most, distance, brokenIn } = leaf;
  const isShare = condition.kind === 'ratio' || condition.kind === 'percent';
  const said = (decimal: string): string =>
    `${decimalText(decimal, language)}${isShare ? ' %' : ''}`;
  const parts: string[] = [];
  if (figure !== null) parts.push(words.has(said(figure)));
  if (least !== null) {
    const range = most === null || most === least ? said(least) : `${said(least)}–${said(most)}`;
    parts.push(most === null ? words.needs(range) : words.needsPlace(range));
  }
  if (distance !== null && distance !== '0' && condition.kind !== 'place') {
    parts.push(words.lacks(said(distance)));
  }
  if (brokenIn !== null) parts.push(words.broken(brokenIn));
  return parts.join(', ');
}

interface Words {
  readonly passes: (conditions: string) => string;
  readonly failsFor: (conditions: string) => string;
  readonly unknown: (conditions: string) => string;
  readonly more: (count: number) => string;
  readonly ratio: (part: string, whole: string) => string;
  readonly inARow: (each: string) => string;
  readonly awards: (awards: string) => string;
  readonly ratedYears: (rating: string) => string;
  readonly class: (least: string) => string;
  readonly tag: (tags: string) => string;
  readonly place: string;
  readonly percent: string;
  readonly age: string;
  readonly has: (figure: string) => string;
  readonly needs: (figure: string) => string;
  readonly needsPlace: (places: string) => string;
  readonly lacks: (figure: string) => string;
  readonly broken: (year: number) => string;
  readonly or: string;
}

const vi: Words = {
  passes: (conditions) => `Đã có: ${conditions}.`,
  failsFor: (conditions) => `Không đạt: ${conditions}.`,
  unknown: (conditions) => `Chưa đủ dữ liệu về: ${conditions}.`,
  more: (count) => `${count} điều kiện khác`,
  ratio: (part, whole) => `${part} trên ${whole}`,
  inARow: (each) => `số năm liên tục ${each}`,
  awards: (awards) => `số lần được tặng ${awards}`,
  ratedYears: (rating) => `số năm ${rating}`,
  class: (least) => `xếp loại từ “${least}” trở lên`,
  tag: (tags) => `đơn vị thuộc loại: ${tags}`,
  place: 'hạng trong cụm, khối',
  percent: 'tỷ lệ điểm đạt được',
  age: 'số năm xây dựng, phát triển',
  has: (figure) => `hiện có ${figure}`,
  needs: (figure) => `cần từ ${figure}`,
  needsPlace: (places) => `cần hạng ${places}`,
  lacks: (figure) => `còn thiếu ${figure}`,
  broken: (year) => `không liên tục vì năm ${year}`,
  or: ' hoặc ',
};

const en: Words = {
  passes: (conditions) => `Given: ${conditions}.`,
  failsFor: (conditions) => `Not met: ${conditions}.`,
  unknown: (conditions) => `Not enough is known of: ${conditions}.`,
  more: (count) => (count === 1 ? '1 more condition' : `${count} more conditions`),
  ratio: (part, whole) => `${part} of ${whole}`,
  inARow: (each) => `years in a row of: ${each}`,
  awards: (awards) => `times awarded ${awards}`,
  ratedYears: (rating) => `years of: ${rating}`,
  class: (least) => `class “${least}” or better`,
  tag: (tags) => `unit of the kind: ${tags}`,
  place: 'rank in the bloc',
  percent: 'share of the maximum',
  age: 'years since it was founded',
  has: (figure) => `found ${figure}`,
  needs: (figure) => `needed ${figure}`,
  needsPlace: (places) => `needed rank ${places}`,
  lacks: (figure) => `${figure} missing`,
  broken: (year) => `interrupted in ${year}`,
  or: ' or ',
};
