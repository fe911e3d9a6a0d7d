import { methodWords } from './council-words';
import type { InBoth, Language } from './language';

/** What the ranking and the council said of one unit, to be read side by side. */
export interface SideBySide {
  /** Null where the unit has no rank. */
  readonly rank: number | null;
  readonly method: keyof (typeof methodWords)['vi'];
  /** Votes for it and of how many; null where all agreed and nobody was counted. */
  readonly votes: { readonly for: number; readonly of: number | null } | null;
}

const words: InBoth<{
  readonly points: string;
  readonly rank: (rank: number) => string;
  readonly noRank: string;
  readonly votes: string;
  readonly all: string;
}> = {
  vi: {
    points: 'điểm',
    rank: (rank) => `hạng ${rank}`,
    noRank: 'không xếp hạng',
    votes: 'phiếu',
    all: 'thống nhất',
  },
  en: {
    points: 'points',
    rank: (rank) => `rank ${rank}`,
    noRank: 'not ranked',
    votes: 'votes',
    all: 'unanimous',
  },
};

const heard: InBoth<Readonly<Record<SideBySide['method'], string>>> = {
  vi: {
    ballot: 'theo kết quả bỏ phiếu của Hội đồng',
    'show-of-hands': 'theo biểu quyết của Hội đồng',
    acclamation: 'Hội đồng suy tôn',
  },
  en: {
    ballot: 'by the vote of the council',
    'show-of-hands': 'by show of hands of the council',
    acclamation: 'acclaimed by the council',
  },
};

/** How the council gave an award. */
export function heardText(method: SideBySide['method'], language: Language): string {
  return heard[language][method];
}

/** "điểm: hạng 2; phiếu: 9/10" */
export function sideBySideText({ rank, method, votes }: SideBySide, language: Language): string {
  const said = words[language];
  const place = rank === null ? said.noRank : said.rank(rank);
  const how = method === 'ballot' ? said.votes : methodWords[language][method].toLowerCase();
  const count =
    votes === null ? said.all : votes.of === null ? `${votes.for}` : `${votes.for}/${votes.of}`;
  return `${said.points}: ${place}; ${how}: ${count}`;
}
