import type { Language } from './language';
import { conditionsText, type SpokenLeaf } from './judged-words';
import { reasonWords } from './reason-words';

/** A place in the ranking and the places for which an award is meant. */
interface PlaceFigures {
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

type Condition = keyof (typeof reasonWords)['vi']['conditions'];

/** The reasons for an outcome, in the shape in which `awards` gives them. */
export type SpokenReason =
  | ({ readonly kind: 'place-fits' | 'place-outside' } & PlaceFigures)
  | ({ readonly kind: 'tie-across-quota'; readonly tied: number } & PlaceFigures)
  | ({ readonly kind: 'not-declared'; readonly conditions: readonly Condition[] } & PlaceFigures)
  | { readonly kind: 'not-ranked' | 'organiser-unknown' }
  | {
      readonly kind: 'conditions';
      readonly outcome: SpokenLeaf['outcome'];
      /** Those that decide the outcome. */
      readonly leaves: readonly SpokenLeaf[];
    };

/** Why a rule came out as it did, with the figure and how far it is from the threshold, in one sentence. */
export function eligibilityText(reason: SpokenReason, language: Language): string {
  const words = language === 'vi' ? vi : en;
  switch (reason.kind) {
    case 'place-fits':
      return words.fits(reason.rank, places(reason));
    case 'place-outside':
      return words.outside(reason.rank, places(reason), distance(reason));
    case 'tie-across-quota':
      return words.tie(reason.rank, reason.tied, places(reason));
    case 'not-declared': {
      const { conditions } = reasonWords[language];
      const named = reason.conditions.map((condition) => conditions[condition]).join('; ');
      return words.undeclared(reason.rank, places(reason), named);
    }
    case 'not-ranked':
      return words.notRanked;
    case 'organiser-unknown':
      return words.organiserUnknown;
    case 'conditions':
      return conditionsText(reason.outcome, reason.leaves, language);
  }
}

function places({ from, to }: PlaceFigures): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** Ranks between the unit and the nearest place that fits; it stands below where positive. */
function distance({ rank, from, to }: PlaceFigures): number {
  return rank > to ? rank - to : rank - from;
}

interface Words {
  readonly fits: (rank: number, places: string) => string;
  readonly outside: (rank: number, places: string, distance: number) => string;
  readonly tie: (rank: number, tied: number, places: string) => string;
  readonly undeclared: (rank: number, places: string, conditions: string) => string;
  readonly notRanked: string;
  readonly organiserUnknown: string;
}

const vi: Words = {
  fits: (rank, where) => `Hạng ${rank}, đúng hạng được xét (${where}).`,
  outside: (rank, where, by) =>
    `Hạng ${rank}, được xét là hạng ${where}: ${by > 0 ? `thấp hơn ${by} bậc` : `cao hơn ${-by} bậc`}.`,
  tie: (rank, tied, where) =>
    `${tied} đơn vị đồng hạng ${rank}, vượt số lượng của hạng ${where}: Hội đồng quyết định.`,
  undeclared: (rank, where, conditions) =>
    `Hạng ${rank}, đúng hạng được xét (${where}); chưa có ai xác nhận: ${conditions}.`,
  notRanked: 'Đơn vị chưa được xếp hạng.',
  organiserUnknown: 'Chưa biết cấp tổ chức cụm, khối.',
};

const en: Words = {
  fits: (rank, where) => `Rank ${rank}, within the ranks considered (${where}).`,
  outside: (rank, where, by) =>
    `Rank ${rank}; the ranks considered are ${where}: ${Math.abs(by)} ${by > 0 ? 'below' : 'above'}.`,
  tie: (rank, tied, where) =>
    `${tied} units share rank ${rank}, more than the ranks ${where} allow: the council decides.`,
  undeclared: (rank, where, conditions) =>
    `Rank ${rank}, within the ranks considered (${where}); nobody has confirmed yet: ${conditions}.`,
  notRanked: 'The unit is not ranked.',
  organiserUnknown: 'The organiser of the bloc is not known.',
};
