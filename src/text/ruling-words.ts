import type { InBoth, Language } from './language';
import { decimalText } from './numbers';

/** Why something is kept from a unit; figures are decimal texts with a dot. */
export type SaidCause =
  | { readonly kind: 'disqualified'; readonly reason: string }
  | {
      readonly kind: 'floor';
      readonly criterion: string;
      readonly reached: string;
      readonly least: string;
      readonly measure: 'percent' | 'points';
    }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'case-bar'; readonly criterion: string; readonly rule: string }
  | { readonly kind: 'zero-score'; readonly criterion: string };

/** Parts of sentences on what the rules around the points do to a unit. */
interface RulingWords {
  readonly disqualified: (reason: string) => string;
  readonly floor: (criterion: string, reached: string, least: string) => string;
  readonly points: (figure: string) => string;
  readonly percent: (figure: string) => string;
  readonly caseBar: (criterion: string, rule: string) => string;
  readonly zeroScore: (criterion: string) => string;
  readonly setAside: (why: string) => string;
  readonly atMost: (band: string, why: string) => string;
  readonly noClass: (why: string) => string;
  readonly byBallot: string;
  readonly byWomen: string;
  readonly byChair: string;
}

export const rulingWords: InBoth<RulingWords> = {
  vi: {
    disqualified: (reason) => (reason === '' ? 'không được xét' : reason),
    floor: (criterion, reached, least) =>
      `“${criterion}” đạt ${reached}, dưới mức điểm liệt ${least}`,
    points: (figure) => `${figure} điểm`,
    percent: (figure) => `${figure} %`,
    caseBar: (criterion, rule) =>
      `có trường hợp không được xếp loại ở “${criterion}”: ${rule.replace(/[.;:\s]+$/u, '')}`,
    zeroScore: (criterion) => `“${criterion}” được 0 điểm`,
    setAside: (why) => `không xếp hạng: ${why}`,
    atMost: (band, why) => `xếp loại cao nhất là “${band}” vì ${why}`,
    noClass: (why) => `không xếp loại vì ${why}`,
    byBallot: 'bằng tổng điểm, phân định bằng số phiếu bầu',
    byWomen: 'bằng tổng điểm, phân định bằng ưu tiên nữ',
    byChair: 'bằng tổng điểm, phân định theo quyết định của người chủ trì',
  },
  en: {
    disqualified: (reason) => (reason === '' ? 'not considered' : reason),
    floor: (criterion, reached, least) =>
      `“${criterion}” reached ${reached}, below the floor of ${least}`,
    points: (figure) => `${figure} points`,
    percent: (figure) => `${figure} %`,
    caseBar: (criterion, rule) =>
      `a case that bars from every class in “${criterion}”: ${rule.replace(/[.;:\s]+$/u, '')}`,
    zeroScore: (criterion) => `“${criterion}” counts 0`,
    setAside: (why) => `takes no rank: ${why}`,
    atMost: (band, why) => `at most class “${band}”: ${why}`,
    noClass: (why) => `no class: ${why}`,
    byBallot: 'equal totals, decided by votes',
    byWomen: 'equal totals, decided by the preference for women',
    byChair: 'equal totals, decided by the chair',
  },
};

/** A cause as it stands in the middle of a sentence. */
export function causeText(cause: SaidCause, language: Language): string {
  const words = rulingWords[language];
  switch (cause.kind) {
    case 'disqualified':
      return words.disqualified(cause.reason);
    case 'floor': {
      const figure = (text: string): string => words[cause.measure](decimalText(text, language));
      return words.floor(cause.criterion, figure(cause.reached), figure(cause.least));
    }
    case 'fact':
      return cause.fact;
    case 'case-bar':
      return words.caseBar(cause.criterion, cause.rule);
    case 'zero-score':
      return words.zeroScore(cause.criterion);
  }
}

/** Several causes, one after the other. */
export function causesText(causes: readonly SaidCause[], language: Language): string {
  return causes.map((cause) => causeText(cause, language)).join('; ');
}
