import type { InBoth } from './language';

/** Words of the explanation of a unit's points; figures come as texts. */
export interface ExplanationWords {
  readonly heading: (unit: string) => string;
  readonly columns: Readonly<Record<'criterion' | 'cell' | 'figures' | 'how' | 'points', string>>;
  readonly total: string;
  readonly cell: (name: string, says: string) => string;
  readonly blank: string;
  readonly unreadable: (text: string) => string;
  readonly givenBy: (stage: string, unit: string) => string;
  readonly ofMaximum: (points: string, maximum: string) => string;
  readonly blend: {
    readonly value: (stage: string, value: string, weight: string, adds: string) => string;
    readonly mean: (
      count: number,
      stage: string,
      value: string,
      weight: string,
      adds: string,
    ) => string;
    readonly trimmed: string;
    readonly atStage: (stage: string, line: string) => string;
    readonly withoutOwn: string;
    readonly lacking: (stage: string) => string;
    readonly sum: (points: string) => string;
  };
  readonly override: (was: string, points: string, reason: string) => string;
  readonly countsZero: string;
  readonly countsMaximum: string;
  readonly percentage: (maximum: string, weight: string) => string;
  readonly ofGroup: (weight: string, group: string) => string;
  readonly rescaled: Readonly<Record<'whole' | 'group', (factor: string) => string>>;
  readonly limited: Readonly<
    Record<'base' | 'bonus' | 'penalty', (most: string, change: string) => string>
  >;
  readonly penaltyStop: Readonly<Record<'group' | 'whole', (change: string) => string>>;
  readonly leafRounded: (from: string, to: string) => string;
  readonly sum: {
    readonly heading: string;
    readonly base: (points: string) => string;
    readonly bonus: (points: string) => string;
    readonly penalty: (points: string) => string;
    readonly exact: (sum: string, points: string) => string;
    readonly rounded: (decimals: number, total: string) => string;
    readonly total: (total: string) => string;
    readonly percent: (total: string, maximum: string, percent: string) => string;
    readonly percentOfAssigned: (total: string, maximum: string, percent: string) => string;
    readonly open: string;
  };
  readonly band: {
    readonly heading: string;
    readonly reached: (band: string, bound: string | null) => string;
    readonly none: string;
    readonly from: (figure: string, included: boolean) => string;
  };
  readonly order: {
    readonly heading: string;
    readonly step: (number: number, step: string, figures: string, decided: boolean) => string;
    readonly shared: string;
    readonly figure: (unit: string, points: string) => string;
    readonly unknown: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly sheet: {
    readonly basis: (bloc: string, sheet: string) => string;
    readonly hint: string;
  };
  readonly print: string;
}

export const explanationWords: InBoth<ExplanationWords> = {
  vi: {
    heading: (unit) => `GIẢI TRÌNH ĐIỂM: ${unit}`,
    columns: {
      criterion: 'Tiêu chí',
      cell: 'Ô',
      figures: 'Số liệu',
      how: 'Cách tính',
      points: 'Điểm tính',
    },
    total: 'Tổng điểm',
    cell: (name, says) => `${name}: ${says}`,
    blank: 'để trống',
    unreadable: (text) => `“${text}”`,
    givenBy: (stage, unit) => `${stage} của ${unit}`,
    ofMaximum: (points, maximum) => `${points} / ${maximum}`,
    blend: {
      value: (stage, value, weight, adds) => `${stage} ${value} × ${weight} = ${adds}`,
      mean: (count, stage, value, weight, adds) =>
        `trung bình ${count} ${stage} ${value} × ${weight} = ${adds}`,
      atStage: (stage, line) => `${stage}: ${line}`,
      trimmed: 'bỏ một điểm cao nhất và một điểm thấp nhất',
      withoutOwn: 'không lấy điểm tự cho mình',
      lacking: (stage) => `thiếu ${stage}`,
      sum: (points) => `ghép các nguồn được ${points} điểm`,
    },
    override: (was, points, reason) =>
      `Hội đồng sửa từ ${was} thành ${points} điểm${reason === '' ? '' : `, lý do: ${reason}`}`,
    countsZero: 'tính 0 điểm theo bộ tiêu chí',
    countsMaximum: 'tính bằng điểm tối đa theo bộ tiêu chí',
    percentage: (maximum, weight) => `chia cho tối đa ${maximum}, nhân trọng số ${weight}`,
    ofGroup: (weight, group) => `${weight} của nhóm “${group}”`,
    rescaled: {
      whole: (factor) => `quy đổi vì có tiêu chí không giao: nhân ${factor}`,
      group: (factor) => `quy đổi trong nhóm vì có tiêu chí không giao: nhân ${factor}`,
    },
    limited: {
      base: (most, change) => `nhiều nhất ${most} điểm nên bớt ${change}`,
      bonus: (most, change) => `thưởng nhiều nhất ${most} điểm nên bớt ${change}`,
      penalty: (most, change) => `trừ nhiều nhất ${most} điểm nên không trừ ${change}`,
    },
    penaltyStop: {
      group: (change) => `điểm của nhóm không dưới 0 nên không trừ ${change}`,
      whole: (change) => `tổng điểm không dưới 0 nên không trừ ${change}`,
    },
    leafRounded: (from, to) => `làm tròn ${from} thành ${to}`,
    sum: {
      heading: 'Cách tính tổng điểm',
      base: (points) => `Điểm các tiêu chí: ${points}`,
      bonus: (points) => `Điểm thưởng: ${points}`,
      penalty: (points) => `Điểm trừ: ${points}`,
      exact: (sum, points) => `Cộng lại: ${sum} = ${points}`,
      rounded: (decimals, total) =>
        decimals === 0
          ? `Làm tròn đến số nguyên, tổng điểm: ${total}`
          : `Làm tròn ${decimals} số lẻ, tổng điểm: ${total}`,
      total: (total) => `Tổng điểm: ${total}`,
      percent: (total, maximum, percent) => `Tỷ lệ: ${total} ÷ ${maximum} = ${percent} %`,
      percentOfAssigned: (total, maximum, percent) =>
        `Tỷ lệ trên điểm tối đa được giao: ${total} ÷ ${maximum} = ${percent} %`,
      open: 'Chưa tính được tổng điểm',
    },
    band: {
      heading: 'Xếp loại',
      reached: (band, bound) => `Xếp loại “${band}”${bound === null ? '' : `: mức ${bound}`}`,
      none: 'Chưa đạt mức của loại nào',
      from: (figure, included) => `${included ? 'từ' : 'trên'} ${figure}`,
    },
    order: {
      heading: 'Xét các đơn vị bằng tổng điểm',
      step: (number, step, figures, decided) =>
        `Bước ${number}, ${step}${figures === '' ? '' : ` (${figures})`}: ${decided ? 'phân định được' : 'chưa phân định được'}`,
      shared: 'Hết các bước mà chưa phân định được: đồng hạng, Hội đồng quyết định',
      figure: (unit, points) => `${unit}: ${points}`,
      unknown: 'chưa có',
      yes: 'có',
      no: 'không',
    },
    sheet: {
      basis: (bloc, sheet) => `${bloc}. Số liệu ở trang “${sheet}” nếu không ghi trang khác.`,
      hint: 'Trang này do Bảng Vàng lập khi bạn yêu cầu, không tự đổi khi điểm thay đổi. Muốn lập lại, mở trang của đơn vị rồi bấm “In giải trình”.',
    },
    print: 'In giải trình',
  },
  en: {
    heading: (unit) => `HOW THE POINTS WERE COUNTED: ${unit}`,
    columns: {
      criterion: 'Criterion',
      cell: 'Cell',
      figures: 'Figures',
      how: 'How it counts',
      points: 'Counts as',
    },
    total: 'Total',
    cell: (name, says) => `${name}: ${says}`,
    blank: 'blank',
    unreadable: (text) => `“${text}”`,
    givenBy: (stage, unit) => `${stage} by ${unit}`,
    ofMaximum: (points, maximum) => `${points} / ${maximum}`,
    blend: {
      value: (stage, value, weight, adds) => `${stage} ${value} × ${weight} = ${adds}`,
      mean: (count, stage, value, weight, adds) =>
        `mean of ${count} ${stage} ${value} × ${weight} = ${adds}`,
      atStage: (stage, line) => `${stage}: ${line}`,
      trimmed: 'without one highest and one lowest',
      withoutOwn: 'without what it gave itself',
      lacking: (stage) => `${stage} are missing`,
      sum: (points) => `the sources together give ${points} points`,
    },
    override: (was, points, reason) =>
      `changed by the council from ${was} to ${points} points${reason === '' ? '' : `: ${reason}`}`,
    countsZero: 'counts 0 by the scheme',
    countsMaximum: 'counts its maximum by the scheme',
    percentage: (maximum, weight) =>
      `divided by the maximum ${maximum}, times the weight ${weight}`,
    ofGroup: (weight, group) => `${weight} of the group “${group}”`,
    rescaled: {
      whole: (factor) => `rescaled for what was not assigned: times ${factor}`,
      group: (factor) => `rescaled within its group for what was not assigned: times ${factor}`,
    },
    limited: {
      base: (most, change) => `at most ${most} points, so ${change} less`,
      bonus: (most, change) => `at most ${most} bonus points, so ${change} less`,
      penalty: (most, change) => `at most ${most} penalty points, so ${change} are not taken off`,
    },
    penaltyStop: {
      group: (change) => `the group stays at 0 or above, so ${change} are not taken off`,
      whole: (change) => `the total stays at 0 or above, so ${change} are not taken off`,
    },
    leafRounded: (from, to) => `${from} rounded to ${to}`,
    sum: {
      heading: 'How the total was counted',
      base: (points) => `Points of the criteria: ${points}`,
      bonus: (points) => `Bonus points: ${points}`,
      penalty: (points) => `Penalty points: ${points}`,
      exact: (sum, points) => `Together: ${sum} = ${points}`,
      rounded: (decimals, total) =>
        decimals === 0
          ? `Rounded to whole points, the total is ${total}`
          : `Rounded to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}, the total is ${total}`,
      total: (total) => `Total: ${total}`,
      percent: (total, maximum, percent) => `Percentage: ${total} ÷ ${maximum} = ${percent} %`,
      percentOfAssigned: (total, maximum, percent) =>
        `Percentage of the maximum that was assigned: ${total} ÷ ${maximum} = ${percent} %`,
      open: 'The total cannot be computed yet',
    },
    band: {
      heading: 'Class',
      reached: (band, bound) => `Class “${band}”${bound === null ? '' : `: ${bound}`}`,
      none: 'No class is reached',
      from: (figure, included) => `${included ? 'from' : 'above'} ${figure}`,
    },
    order: {
      heading: 'Units of the same total',
      step: (number, step, figures, decided) =>
        `Step ${number}, ${step}${figures === '' ? '' : ` (${figures})`}: ${decided ? 'tells them apart' : 'does not tell them apart'}`,
      shared: 'No step is left: the rank is shared, the council decides',
      figure: (unit, points) => `${unit}: ${points}`,
      unknown: 'none',
      yes: 'yes',
      no: 'no',
    },
    sheet: {
      basis: (bloc, sheet) =>
        `${bloc}. Figures stand on the sheet “${sheet}” unless another is named.`,
      hint: 'Bảng Vàng makes this sheet when you ask for it; it does not follow later changes. To make it anew, open the page of the unit and choose “Print explanation”.',
    },
    print: 'Print explanation',
  },
};
