import type { InBoth } from './language';

interface WhatIfWords {
  readonly pairs: {
    readonly title: string;
    readonly none: string;
    readonly above: string;
    readonly below: string;
    readonly change: string;
    readonly effect: string;
    readonly raise: (unit: string, criterion: string, from: string, to: string) => string;
    readonly lower: (unit: string, criterion: string, from: string, to: string) => string;
    readonly impossible: string;
    readonly effects: { readonly tie: string; readonly swap: string };
    /** "2. Sở Y tế" */
    readonly ranked: (rank: number | null, unit: string) => string;
  };
  readonly without: {
    readonly title: string;
    readonly moved: string;
    readonly nothingLeft: string;
  };
  readonly weights: {
    readonly title: (percent: string) => string;
    readonly note: (upTo: string) => string;
    readonly raised: (percent: string) => string;
    readonly lowered: (percent: string) => string;
    readonly firstRaised: string;
    readonly firstLowered: string;
    readonly percent: (figure: string) => string;
    readonly impossible: string;
  };
  /** "Sở Y tế 3 → 2"; a dash for no rank. */
  readonly move: (unit: string, from: number | null, to: number | null) => string;
  readonly others: (count: number) => string;
  readonly unmoved: string;
}

const rankText = (rank: number | null): string => (rank === null ? '–' : String(rank));

/** Words of `bang-vang what-if`: what would have to be otherwise for the ranking to be another. */
export const whatIfWords: InBoth<WhatIfWords> = {
  vi: {
    pairs: {
      title: 'Đổi ít điểm nhất để hai đơn vị liền nhau đồng hạng hoặc đổi chỗ',
      none: 'Không có hai đơn vị liền nhau khác hạng.',
      above: 'Đơn vị trên',
      below: 'Đơn vị dưới',
      change: 'Cần đổi',
      effect: 'Kết quả',
      raise: (unit, criterion, from, to) => `${unit}: ${criterion} tăng từ ${from} lên ${to}`,
      lower: (unit, criterion, from, to) => `${unit}: ${criterion} giảm từ ${from} xuống ${to}`,
      impossible: 'không một điểm riêng lẻ nào làm đổi được',
      effects: { tie: 'đồng hạng', swap: 'đổi chỗ' },
      ranked: (rank, unit) => `${rankText(rank)}. ${unit}`,
    },
    without: {
      title: 'Xếp hạng nếu bỏ từng tiêu chí',
      moved: 'Đơn vị đổi hạng',
      nothingLeft: 'không còn tiêu chí nào để xếp hạng',
    },
    weights: {
      title: (percent) => `Xếp hạng nếu hệ số hoặc tỷ trọng của từng tiêu chí đổi ${percent} %`,
      note: (upTo) =>
        `Cột “đổi hạng từ” cho biết mức thay đổi nhỏ nhất, theo từng 1 %, đến ${upTo} %, làm đổi hạng của ít nhất một đơn vị. Khi một tỷ trọng đổi, các tiêu chí cùng nhóm chia nhau phần còn lại.`,
      raised: (percent) => `Tăng ${percent} %`,
      lowered: (percent) => `Giảm ${percent} %`,
      firstRaised: 'Tăng: đổi hạng từ',
      firstLowered: 'Giảm: đổi hạng từ',
      percent: (figure) => `${figure} %`,
      impossible: 'không đổi được đến mức này',
    },
    move: (unit, from, to) => `${unit} ${rankText(from)} → ${rankText(to)}`,
    others: (count) => `và ${count} đơn vị khác`,
    unmoved: 'không đổi',
  },
  en: {
    pairs: {
      title: 'The smallest change of a score that makes two neighbours tie or change places',
      none: 'There are no neighbours of different ranks.',
      above: 'Above',
      below: 'Below',
      change: 'What would change',
      effect: 'Result',
      raise: (unit, criterion, from, to) => `${unit}: ${criterion} up from ${from} to ${to}`,
      lower: (unit, criterion, from, to) => `${unit}: ${criterion} down from ${from} to ${to}`,
      impossible: 'no single score can do it',
      effects: { tie: 'tie', swap: 'change places' },
      ranked: (rank, unit) => `${rankText(rank)}. ${unit}`,
    },
    without: {
      title: 'The ranking without each criterion',
      moved: 'Units whose rank changes',
      nothingLeft: 'no criterion is left to rank by',
    },
    weights: {
      title: (percent) => `The ranking where the weight of each criterion changes by ${percent} %`,
      note: (upTo) =>
        `“Changes from” is the smallest change, in steps of 1 % up to ${upTo} %, that moves any rank. Where a percentage weight changes, the criteria beside it share what is left.`,
      raised: (percent) => `Up ${percent} %`,
      lowered: (percent) => `Down ${percent} %`,
      firstRaised: 'Up: changes from',
      firstLowered: 'Down: changes from',
      percent: (figure) => `${figure} %`,
      impossible: 'cannot be moved that far',
    },
    move: (unit, from, to) => `${unit} ${rankText(from)} → ${rankText(to)}`,
    others: (count) => `and ${count} others`,
    unmoved: 'unchanged',
  },
};
