import { noAwardName } from './award-lists';
import { countWords, declaredWords, type SaidDeclared } from './condition-words';
import { methodWords } from './council-words';
import { dayText } from './days';
import type { InBoth, Language } from './language';
import { decimalText } from './numbers';
import { sheetTitles } from './sheet-words';

/** A fact that would settle an outcome, in the shape in which `awards` gives it. */
export type SpokenNeed =
  | { readonly kind: 'rank' | 'tie' | 'year' | 'organiser' | 'percent' | 'class' | 'tags' }
  | { readonly kind: 'founded' }
  /** `what`: the code of a declared condition, or a sentence of the organiser's own. */
  | { readonly kind: 'declaration'; readonly what: string }
  | { readonly kind: 'rating'; readonly year: number | null }
  | { readonly kind: 'count'; readonly of: keyof (typeof countWords)['vi'] }
  | { readonly kind: 'award'; readonly awards: readonly string[]; readonly year: number | null };

/** A vote of the council as it came out; shares are decimal texts. */
export interface SpokenVote {
  readonly method: keyof (typeof methodWords)['vi'];
  readonly award: string;
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly votesFor: number | null;
  readonly share: string | null;
  readonly least: string | null;
  readonly missing: number | null;
  readonly isUnverified: boolean;
}

/** Who decided and why. */
export interface SpokenDecision {
  readonly award: string | null;
  readonly reason: string;
  readonly by: string;
  readonly on: string | null;
}

interface AwardPageWords {
  readonly unchecked: (law: string) => string;
  readonly moreNeeds: (count: number) => string;
  readonly final: {
    readonly heading: string;
    readonly computed: (award: string | null) => string;
    readonly vote: (vote: SpokenVote) => string;
    readonly decision: (decision: SpokenDecision) => string;
    readonly result: (award: string | null) => string;
  };
  /** Parts of the column "Lý do". */
  readonly decided: (decision: SpokenDecision) => string;
  /** Beside the award in the ranking. */
  readonly byCouncil: Readonly<Record<'decision' | 'vote', string>>;
  readonly computed: (award: string | null) => string;
}

const vi: AwardPageWords = {
  unchecked: (law) => `chưa đối chiếu ${shortLaw(law)}`,
  moreNeeds: (count) => `và ${count} điều khác`,
  final: {
    heading: 'Ý kiến của Hội đồng',
    computed: (award) => `Tính theo điểm và điều kiện: ${award ?? noAwardName.vi}`,
    vote: ({ method, award, outcome, votesFor, share, least, missing, isUnverified }) => {
      const figures = [
        ...(votesFor === null
          ? method === 'ballot'
            ? []
            : ['thống nhất']
          : [`${votesFor} phiếu đồng ý`]),
        ...(share === null ? [] : [`bằng ${decimalText(share, 'vi')} %`]),
        ...(least === null ? [] : [`cần ${decimalText(least, 'vi')} %`]),
        ...(missing === null || missing === 0 ? [] : [`còn thiếu ${missing} phiếu`]),
        ...(isUnverified ? ['tỷ lệ này chưa đối chiếu văn bản'] : []),
      ];
      const outcomes = { pass: 'đủ phiếu', fail: 'chưa đủ phiếu', unknown: 'chưa dùng được' };
      const how = method === 'ballot' ? 'Bỏ phiếu' : methodWords.vi[method];
      return `${how} ${award}: ${outcomes[outcome]}${figures.length === 0 ? '' : ` (${figures.join(', ')})`}`;
    },
    decision: ({ award, reason, by, on }) =>
      `Hội đồng quyết định: ${award ?? noAwardName.vi}. Lý do: ${reason}${signed(by, on)}`,
    result: (award) => `Kết quả: ${award ?? noAwardName.vi}`,
  },
  decided: ({ reason, by, on }) => `Hội đồng quyết định: ${reason}${signed(by, on)}`,
  byCouncil: { decision: 'Hội đồng quyết định', vote: 'theo kết quả bỏ phiếu' },
  computed: (award) => `tính theo điểm: ${award ?? noAwardName.vi}`,
};

const en: AwardPageWords = {
  unchecked: (law) => `not checked against ${law}`,
  moreNeeds: (count) => `and ${count} more`,
  final: {
    heading: 'The word of the council',
    computed: (award) => `By points and conditions: ${award ?? noAwardName.en}`,
    vote: ({ method, award, outcome, votesFor, share, least, missing, isUnverified }) => {
      const figures = [
        ...(votesFor === null
          ? method === 'ballot'
            ? []
            : ['unanimous']
          : [`${votesFor} in favour`]),
        ...(share === null ? [] : [`${decimalText(share, 'en')} %`]),
        ...(least === null ? [] : [`needed ${decimalText(least, 'en')} %`]),
        ...(missing === null || missing === 0 ? [] : [`${missing} missing`]),
        ...(isUnverified ? ['no source confirms this share yet'] : []),
      ];
      const outcomes = { pass: 'enough votes', fail: 'not enough votes', unknown: 'not used' };
      const how = method === 'ballot' ? 'Vote' : methodWords.en[method];
      return `${how} on ${award}: ${outcomes[outcome]}${figures.length === 0 ? '' : ` (${figures.join(', ')})`}`;
    },
    decision: ({ award, reason, by, on }) =>
      `The council decided: ${award ?? noAwardName.en}. Reason: ${reason}${signed(by, on)}`,
    result: (award) => `Result: ${award ?? noAwardName.en}`,
  },
  decided: ({ reason, by, on }) => `decided by the council: ${reason}${signed(by, on)}`,
  byCouncil: { decision: 'decided by the council', vote: 'by vote' },
  computed: (award) => `by points: ${award ?? noAwardName.en}`,
};

export const awardPageWords: InBoth<AwardPageWords> = { vi, en };

/** What has to be known, as the text of a link: "mức hoàn thành nhiệm vụ năm 2024". */
export function needText(need: SpokenNeed, language: Language): string {
  const words = language === 'vi' ? needsVi : needsEn;
  switch (need.kind) {
    case 'declaration':
      return isDeclared(need.what) ? declaredWords[language][need.what] : need.what;
    case 'rating':
      return words.rating(need.year);
    case 'count':
      return countWords[language][need.of];
    case 'award':
      return words.award(need.awards, need.year);
    default:
      return words.plain[need.kind];
  }
}

/** What the sheet "Thông tin khối" has a column for. */
const STATED: ReadonlySet<string> = new Set([
  'staff',
  'leaders',
  'advanced-workers',
  'grassroots-fighters',
  'completed-tasks',
  'targets',
  'targets-exceeded',
]);

/** Where it would be written, where no cell waits for it yet; null where no sheet does. */
export function needPlace(need: SpokenNeed, language: Language): string | null {
  switch (need.kind) {
    case 'declaration':
    case 'tie':
      return sheetTitles[language].council;
    case 'rating':
    case 'award':
      return sheetTitles[language][
        need.year === null && need.kind === 'rating' ? 'bloc' : 'history'
      ];
    case 'count':
      return STATED.has(need.of) ? sheetTitles[language].bloc : null;
    case 'tags':
    case 'founded':
    case 'year':
    case 'organiser':
      return sheetTitles[language].bloc;
    case 'rank':
    case 'percent':
    case 'class':
      return null;
  }
}

/** "Cần biết: …" with the cell or the sheet behind it. */
export function needLine(what: string, place: string | null, language: Language): string {
  if (language === 'vi')
    return place === null ? `Cần biết: ${what}` : `Cần biết: ${what} (${place})`;
  return place === null ? `To be known: ${what}` : `To be known: ${what} (${place})`;
}

interface NeedWords {
  readonly plain: Readonly<
    Record<'rank' | 'tie' | 'year' | 'organiser' | 'percent' | 'class' | 'tags' | 'founded', string>
  >;
  readonly rating: (year: number | null) => string;
  readonly award: (awards: readonly string[], year: number | null) => string;
}

const needsVi: NeedWords = {
  plain: {
    rank: 'thứ hạng của đơn vị',
    tie: 'thứ tự giữa các đơn vị đồng hạng',
    year: 'năm xét khen thưởng',
    organiser: 'cấp tổ chức cụm, khối',
    percent: 'tỷ lệ điểm đạt được',
    class: 'xếp loại của đơn vị',
    tags: 'đơn vị thuộc loại nào',
    founded: 'năm thành lập',
  },
  rating: (year) => `mức hoàn thành nhiệm vụ${year === null ? '' : ` năm ${year}`}`,
  award: (awards, year) =>
    `có được tặng ${awards.join(' hoặc ')} ${year === null ? 'trong các năm trước' : `năm ${year}`} không`,
};

const needsEn: NeedWords = {
  plain: {
    rank: 'the rank of the unit',
    tie: 'the order of the units that share the rank',
    year: 'the award year',
    organiser: 'the organiser of the bloc',
    percent: 'the share of the maximum',
    class: 'the class of the unit',
    tags: 'what kind of unit it is',
    founded: 'the year in which it was founded',
  },
  rating: (year) => `how well tasks were completed${year === null ? '' : ` in ${year}`}`,
  award: (awards, year) =>
    `whether ${awards.join(' or ')} was awarded ${year === null ? 'in earlier years' : `in ${year}`}`,
};

function isDeclared(what: string): what is SaidDeclared {
  return Object.hasOwn(declaredWords.vi, what);
}

/** "Luật 06/2026/QH16" */
function shortLaw(law: string): string {
  return law.replace(/^Luật số /u, 'Luật ');
}

function signed(by: string, on: string | null): string {
  const named = [by, on === null ? '' : dayText(on)].filter((part) => part !== '');
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
}
