import type { Rating } from '../../../awards/conditions';
import type { AchievementType } from '../../../awards/facts';
import { rememberTexts } from '../../../scoring/remember-texts';
import { achievementTypeOf, awardOf } from './award-text';
import { bare } from './bare';
import { ratingOf } from './rating-text';

/** An award that a text says was given. */
export interface PriorAward {
  readonly award: string;
  /** Null where the text names none. */
  readonly year: number | null;
  readonly decision: string | null;
  readonly type: AchievementType | null;
}

/** What a text such as "CSTĐCS 2023, 2024; BK UBND tỉnh 2021 (QĐ 123/QĐ-UBND)" says. */
export interface PriorText {
  readonly awards: readonly PriorAward[];
  readonly ratings: readonly { readonly year: number; readonly rating: Rating }[];
  /** Parts of which nothing could be made. */
  readonly unread: readonly string[];
  /** "2022-2023": two years, or a school year? The later one counts; the other is open. */
  readonly doubtfulYears: readonly string[];
  /** Whether the text says that there are none. */
  readonly saysNone: boolean;
}

const NONE = /^(?:khong|chua|khong co|chua co|chua dat|chua duoc khen|khong co thanh tich)$/u;

/** Reads the awards and ratings of earlier years; what cannot be read is handed back, never dropped. */
export const readPriorText = rememberTexts((text): PriorText => {
  const said = new Said();
  const words = bare(text);
  if (NONE.test(words) || /^\s*[-–—0]\s*$/u.test(text)) return said.result(true);
  for (const segment of segments(text)) readSegment(segment, said);
  return said.result(false);
});

class Said {
  readonly awards: PriorAward[] = [];
  readonly ratings: { year: number; rating: Rating }[] = [];
  readonly unread: string[] = [];
  readonly doubtfulYears: string[] = [];

  result(saysNone: boolean): PriorText {
    const { awards, ratings, unread, doubtfulYears } = this;
    return { awards, ratings, unread, doubtfulYears, saysNone };
  }
}

/** Lines, parts between semicolons, and bullets. */
function segments(text: string): string[] {
  return (
    text
      .normalize('NFC')
      // "các năm 2021; 2022": years alone go on with what was named before them.
      .replace(/(?<=\b(?:19|20)\d{2}\s*);(?=\s*(?:19|20)\d{2}\s*(?:[;,\r\n]|$))/gu, ',')
      .split(/[\r\n;]+|(?:^|\s)[+•*](?=\s)/u)
      .map((part) => part.replace(/^[\s\-–—.,]+|[\s.,]+$/gu, ''))
      .filter((part) => part !== '')
  );
}

const DECISION =
  /\(?\s*(?:theo\s+)?(?:quyết định|qđ)\s*(?:số)?\s*[:.]?\s*(\d[\p{L}\d/.-]*)\s*(?:,?\s*ngày\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4})?\s*\)?/giu;
const DATE = /(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/giu;
const SCHOOL_YEAR = /(?:năm học|nh)\s*:?\s*((?:19|20)\d{2})\s*[-–—/]\s*((?:19|20)?\d{2})(?!\d)/giu;
const RANGE =
  /(?<!\d)((?:19|20)\d{2})\s*(?:-|–|—|đến( hết)?( năm)?|tới)\s*((?:19|20)\d{2})(?!\d)/giu;
/** Three years or more between dashes are each meant: no range has two ends. */
const LISTED = /(?<!\d)(?:19|20)\d{2}(?:\s*[-–—]\s*(?:19|20)\d{2}){2,}(?!\d)/gu;
const YEAR = /(?<![\d/])((?:19|20)\d{2})(?![\d/])/gu;
const MARK = '\u0001';
/** A longer range is a slip of the hand. */
const LONGEST_RANGE = 30;

type Token =
  | { readonly kind: 'years'; readonly years: readonly number[] }
  | { readonly kind: 'award'; readonly award: string; readonly type: AchievementType | null }
  | { readonly kind: 'rating'; readonly rating: Rating }
  | { readonly kind: 'type'; readonly type: AchievementType }
  | { readonly kind: 'decision'; readonly decision: string };

function readSegment(segment: string, said: Said): void {
  const tokens = tokensOf(segment, said);
  // "Năm 2022: CSTĐCS" against "CSTĐCS 2022".
  const first = tokens.find(({ kind }) => kind !== 'decision' && kind !== 'type');
  if (first?.kind === 'years') yearsFirst(tokens, said);
  else awardsFirst(tokens, said);
}

interface Open {
  readonly named: (Extract<Token, { kind: 'award' | 'rating' }> & { decision: string | null })[];
  readonly years: { readonly year: number; decision: string | null }[];
}

function newOpen(): Open {
  return { named: [], years: [] };
}

function addYears(open: Open, years: readonly number[]): void {
  for (const year of years) {
    if (!open.years.some((known) => known.year === year)) open.years.push({ year, decision: null });
  }
}

function yearsFirst(tokens: readonly Token[], said: Said): void {
  let open = newOpen();
  for (const token of tokens) {
    if (token.kind === 'years') {
      if (open.named.length > 0) {
        close(open, said);
        open = newOpen();
      }
      addYears(open, token.years);
    } else {
      take(token, open);
    }
  }
  close(open, said);
}

function awardsFirst(tokens: readonly Token[], said: Said): void {
  let open = newOpen();
  for (const token of tokens) {
    if (token.kind === 'years') {
      addYears(open, token.years);
      continue;
    }
    const isNext = (token.kind === 'award' || token.kind === 'rating') && open.years.length > 0;
    if (isNext) {
      close(open, said);
      open = newOpen();
    }
    take(token, open);
  }
  close(open, said);
}

function take(token: Exclude<Token, { kind: 'years' }>, open: Open): void {
  const last = open.named.at(-1);
  switch (token.kind) {
    case 'award':
    case 'rating':
      open.named.push({ ...token, decision: null });
      break;
    case 'decision':
      // It belongs to the years just named, where there are any: "2022 (QĐ 12), 2023 (QĐ 15)".
      if (open.years.length > 0) for (const of of open.years) of.decision ??= token.decision;
      else if (last !== undefined) last.decision ??= token.decision;
      break;
    case 'type':
      if (last?.kind === 'award' && last.type === null) {
        open.named[open.named.length - 1] = { ...last, type: token.type };
      }
      break;
  }
}

function close({ named, years }: Open, said: Said): void {
  for (const item of named) {
    if (item.kind === 'rating') {
      for (const { year } of years) said.ratings.push({ year, rating: item.rating });
      continue;
    }
    const { award, type, decision } = item;
    for (const of of years.length === 0 ? [{ year: null, decision }] : years) {
      said.awards.push({ award, year: of.year, decision: of.decision ?? decision, type });
    }
  }
}

/** The segment's words, years and decisions, in their order. */
function tokensOf(segment: string, said: Said): Token[] {
  const kept: Token[] = [];
  const keep = (token: Token): string => {
    kept.push(token);
    return `${MARK}${kept.length - 1}${MARK}`;
  };
  const hasSchoolYears = /năm học|\bNH\b/u.test(segment);
  const marked = segment
    .replace(DECISION, (_, decision: string) => keep({ kind: 'decision', decision }))
    .replace(DATE, ' ')
    .replace(SCHOOL_YEAR, (_, from: string, to: string) =>
      keep({ kind: 'years', years: [to.length === 2 ? Number(from) + 1 : Number(to)] }),
    )
    .replace(LISTED, (whole) =>
      keep({ kind: 'years', years: [...whole.matchAll(YEAR)].map(([year]) => Number(year)) }),
    )
    .replace(RANGE, (whole: string, ...groups: unknown[]) => {
      const [from, to] = [Number(groups[0]), Number(groups[3])];
      if (to === from + 1 && /\d\s*[-–—]\s*\d/u.test(whole)) {
        if (!hasSchoolYears) said.doubtfulYears.push(whole);
        return keep({ kind: 'years', years: [to] });
      }
      return keep({ kind: 'years', years: rangeOf(from, to) });
    })
    .replace(YEAR, (_, year: string) => keep({ kind: 'years', years: [Number(year)] }))
    // Commas inside the usual names of bodies part nothing.
    .replace(/bộ\s*,\s*ban\s*,\s*ngành\s*,\s*tỉnh/giu, 'bộ ban ngành tỉnh')
    .replace(/bộ\s*,\s*ban\s*,\s*ngành/giu, 'bộ ban ngành');
  return marked.split(new RegExp(`${MARK}(\\d+)${MARK}`, 'u')).flatMap((part, index): Token[] => {
    if (index % 2 === 0) return wordTokens(part, said);
    const token = kept[Number(part)];
    return token === undefined ? [] : [token];
  });
}

function rangeOf(from: number, to: number): number[] {
  const length = to - from + 1;
  if (length < 1 || length > LONGEST_RANGE) return [from, to];
  return Array.from({ length }, (_, index) => from + index);
}

/** Words that say nothing of their own beside an award or a year. */
const FILLING =
  /^(?:(?:da|duoc|dat|tang|cac|nam|trong|lien tuc|lien tiep|lan|tu|den|va|cong nhan|theo|thang|tai|vao|la|danh hieu|thi dua|co|so|qd|quyet dinh|xep loai|gom|ca nhan|thanh tich) ?|\d{1,2} (?:nam|lan)(?: lien tuc| lien tiep)? ?)+/u;
const ONLY_FILLING = new RegExp(`${FILLING.source}$`, 'u');
const INITIATIVE = /^(?:\d{1,2} )?(?:sang kien|skkn|de tai|giai phap|sk )/u;

function wordTokens(part: string, said: Said): Token[] {
  return part.split(/[,:()/]|\s[-–—]\s|(?<=\s|^)và(?=\s|$)/u).flatMap((piece): Token[] => {
    const text = piece.replace(/^[\s\-–—.]+|[\s\-–—.]+$/gu, '');
    const words = bare(text);
    if (words === '' || /^\d{1,2}$/u.test(words) || ONLY_FILLING.test(words)) return [];
    for (const candidate of [withoutTail(words), words.replace(FILLING, ''), words]) {
      const award = awardOf(candidate);
      if (award !== null) return [{ kind: 'award', award, type: achievementTypeOf(words) }];
      const rating = ratingOf(candidate);
      if (rating !== null) return [{ kind: 'rating', rating }];
    }
    const type = achievementTypeOf(words);
    if (type !== null) return [{ kind: 'type', type }];
    if (INITIATIVE.test(words)) return [];
    said.unread.push(text);
    return [];
  });
}

/** "CSTĐCS các năm", "CSTĐCS 03 năm liên tục". */
function withoutTail(words: string): string {
  return words
    .replace(FILLING, '')
    .replace(
      / (?:(?:\d{1,2} )?(?:cac|trong|nam|lan|lien tuc|lien tiep|tu|den|vao|theo|so|qd)\b ?)+$/u,
      '',
    )
    .trim();
}
