import type { InBoth } from './language';

/** The words of a unit's page; points come as texts. */
export interface UnitWords {
  readonly back: string;
  readonly rank: (rank: string, ranked: number) => string;
  readonly notRanked: string;
  readonly percent: (percent: string) => string;
  /** What lies between two units, by the figure that is ranked. */
  readonly distance: Readonly<Record<'total' | 'percent', (figure: string) => string>>;
  readonly reasons: {
    readonly heading: string;
    readonly whyNone: string;
    readonly ahead: (units: string, distance: string) => string;
    readonly behind: (units: string, distance: string) => string;
    readonly mostIn: (name: string, points: string) => string;
    readonly tieBreak: (side: 'above' | 'below', units: string, step: string | null) => string;
    readonly stepCriterion: (name: string) => string;
    readonly stepBonus: string;
    readonly stepPenalties: string;
    readonly stepBallot: string;
    readonly stepWomen: string;
    readonly stepChair: string;
    readonly shared: (units: string) => string;
    readonly alone: string;
    readonly takenOut: string;
    readonly missing: (criteria: string) => string;
    readonly unreadable: (criterion: string, text: string) => string;
    readonly noMaximum: (criteria: string) => string;
    readonly nothingAssigned: string;
    readonly blendIncomplete: (stage: string, criterion: string) => string;
  };
  readonly change: {
    readonly heading: string;
    readonly upTo: (units: string, rank: number, distance: string) => string;
    readonly upByTieBreak: (units: string, rank: number) => string;
    readonly downTo: (units: string, rank: number, distance: string) => string;
    readonly downByTieBreak: (units: string, rank: number) => string;
    readonly first: string;
    readonly last: string;
  };
  readonly leaves: {
    readonly heading: string;
    readonly ofMaximum: (points: string, maximum: string | null) => string;
    readonly spoken: (points: string, maximum: string | null) => string;
    readonly spokenNone: string;
    readonly noPoints: string;
    readonly bonus: string;
    readonly penalty: string;
    readonly coefficient: (weight: string) => string;
    readonly percentage: (weight: string) => string;
    readonly countsAs: (points: string) => string;
    readonly capped: string;
    readonly rescaled: string;
    readonly missing: string;
    readonly none: string;
    readonly notAssigned: string;
    readonly unreadable: (text: string) => string;
    readonly showCell: (figure: string, cell: string, sheet: string) => string;
  };
  readonly awards: {
    readonly heading: string;
    readonly none: string;
    /** Before the list of what would settle an outcome. */
    readonly needs: string;
  };
}

export const unitWords: InBoth<UnitWords> = {
  vi: {
    back: 'Về bảng xếp hạng',
    rank: (rank, ranked) => `Hạng ${rank} trong ${ranked} đơn vị được xếp hạng`,
    notRanked: 'Chưa xếp hạng',
    percent: (percent) => `Đạt ${percent} % điểm tối đa`,
    distance: {
      total: (figure) => `${figure} điểm`,
      percent: (figure) => `${figure} điểm phần trăm`,
    },
    reasons: {
      heading: 'Vì sao ở hạng này',
      whyNone: 'Vì sao chưa xếp hạng',
      ahead: (units, distance) => `Hơn ${units} ${distance}`,
      behind: (units, distance) => `Kém ${units} ${distance}`,
      mostIn: (name, points) => `nhiều nhất ở “${name}” (${points})`,
      tieBreak: (side, units, step) =>
        `Bằng tổng điểm với ${units}, xếp ${side === 'above' ? 'trên' : 'dưới'} theo ${step ?? 'tiêu chí phụ'}`,
      stepCriterion: (name) => `tiêu chí phụ “${name}”`,
      stepBonus: 'điểm thưởng',
      stepPenalties: 'điểm trừ',
      stepBallot: 'số phiếu bầu',
      stepWomen: 'ưu tiên nữ',
      stepChair: 'quyết định của người chủ trì',
      shared: (units) => `Bằng điểm nên đồng hạng với ${units}; Hội đồng quyết định`,
      alone: 'Là đơn vị duy nhất được xếp hạng',
      takenOut: 'Không xếp hạng, vẫn giữ tổng điểm',
      missing: (criteria) => `Thiếu điểm ${criteria}`,
      unreadable: (criterion, text) => `Không đọc được điểm ${criterion}: ô ghi “${text}”`,
      noMaximum: (criteria) => `Chưa biết điểm tối đa của ${criteria}`,
      nothingAssigned: 'Không được giao tiêu chí nào',
      blendIncomplete: (stage, criterion) => `Thiếu ${stage} của ${criterion}`,
    },
    change: {
      heading: 'Điều gì làm đổi hạng',
      upTo: (units, rank, distance) => `Còn thiếu ${distance} để bằng ${units} (hạng ${rank})`,
      upByTieBreak: (units, rank) =>
        `Đã bằng tổng điểm với ${units} (hạng ${rank}): thêm điểm là vượt`,
      downTo: (units, rank, distance) => `Hơn ${units} (hạng ${rank}) ${distance}`,
      downByTieBreak: (units, rank) =>
        `Chỉ hơn ${units} (hạng ${rank}) nhờ tiêu chí phụ: bớt điểm là xuống hạng`,
      first: 'Không có đơn vị nào xếp trên',
      last: 'Không có đơn vị nào xếp dưới',
    },
    leaves: {
      heading: 'Điểm từng tiêu chí',
      ofMaximum: (points, maximum) => (maximum === null ? points : `${points} / ${maximum}`),
      spoken: (points, maximum) =>
        maximum === null ? `${points} điểm` : `${points} điểm, tối đa ${maximum}`,
      spokenNone: 'không có điểm',
      noPoints: '–',
      bonus: 'cộng thêm vào tổng',
      penalty: 'trừ vào tổng',
      coefficient: (weight) => `hệ số ${weight}`,
      percentage: (weight) => `trọng số ${weight} %`,
      countsAs: (points) => `tính ${points} điểm`,
      capped: 'vượt tối đa, tính bằng tối đa',
      rescaled: 'quy đổi vì có tiêu chí không giao',
      missing: 'chưa có điểm',
      none: 'không có',
      notAssigned: 'không giao (KGCT)',
      unreadable: (text) => `không đọc được “${text}”`,
      showCell: (figure, cell, sheet) => `${figure}: xem ô ${cell} của trang “${sheet}”`,
    },
    awards: {
      heading: 'Điều kiện khen thưởng',
      none: 'Chưa có quy định nào để xét cho đơn vị này.',
      needs: 'Cần ghi thêm:',
    },
  },
  en: {
    back: 'Back to the ranking',
    rank: (rank, ranked) => `Rank ${rank} of ${ranked} ranked units`,
    notRanked: 'Not ranked',
    percent: (percent) => `${percent} % of the maximum`,
    distance: {
      total: (figure) => `${figure} points`,
      percent: (figure) => `${figure} percentage points`,
    },
    reasons: {
      heading: 'Why this rank',
      whyNone: 'Why not ranked',
      ahead: (units, distance) => `${distance} ahead of ${units}`,
      behind: (units, distance) => `${distance} behind ${units}`,
      mostIn: (name, points) => `most of it in “${name}” (${points})`,
      tieBreak: (side, units, step) =>
        `Same total as ${units}, placed ${side} by ${step ?? 'the tie-break'}`,
      stepCriterion: (name) => `the tie-break “${name}”`,
      stepBonus: 'bonus points',
      stepPenalties: 'penalty points',
      stepBallot: 'votes',
      stepWomen: 'the preference for women',
      stepChair: "the chair's decision",
      shared: (units) => `Same points and so the same rank as ${units}; the council decides`,
      alone: 'The only unit that is ranked',
      takenOut: 'Takes no rank, keeps its total',
      missing: (criteria) => `No score for ${criteria}`,
      unreadable: (criterion, text) =>
        `The score for ${criterion} cannot be read: the cell says “${text}”`,
      noMaximum: (criteria) => `The maximum of ${criteria} is not known`,
      nothingAssigned: 'No criterion was assigned',
      blendIncomplete: (stage, criterion) => `The ${stage} of ${criterion} are missing`,
    },
    change: {
      heading: 'What would change the rank',
      upTo: (units, rank, distance) => `${distance} short of ${units} (rank ${rank})`,
      upByTieBreak: (units, rank) =>
        `Same total as ${units} (rank ${rank}): any more points overtake`,
      downTo: (units, rank, distance) => `${distance} ahead of ${units} (rank ${rank})`,
      downByTieBreak: (units, rank) =>
        `Ahead of ${units} (rank ${rank}) by the tie-break alone: any fewer points lose the rank`,
      first: 'No unit stands above',
      last: 'No unit stands below',
    },
    leaves: {
      heading: 'Points by criterion',
      ofMaximum: (points, maximum) => (maximum === null ? points : `${points} / ${maximum}`),
      spoken: (points, maximum) =>
        maximum === null ? `${points} points` : `${points} points of ${maximum}`,
      spokenNone: 'no points',
      noPoints: '–',
      bonus: 'added to the total',
      penalty: 'taken off the total',
      coefficient: (weight) => `coefficient ${weight}`,
      percentage: (weight) => `weight ${weight} %`,
      countsAs: (points) => `counts ${points} points`,
      capped: 'above the maximum, counts as the maximum',
      rescaled: 'rescaled for what was not assigned',
      missing: 'no score yet',
      none: 'none',
      notAssigned: 'not assigned (KGCT)',
      unreadable: (text) => `“${text}” cannot be read`,
      showCell: (figure, cell, sheet) => `${figure}: show cell ${cell} of sheet “${sheet}”`,
    },
    awards: {
      heading: 'Award conditions',
      none: 'There is no rule to judge this unit by.',
      needs: 'Still to be filled in:',
    },
  },
};
