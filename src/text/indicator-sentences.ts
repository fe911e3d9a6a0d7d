import { indicatorNames, type OfIndicators } from './indicator-words';
import type { InBoth, Sentences } from './language';

type Code = keyof OfIndicators<unknown>;

/** Sentences about thresholds on the sheet "Chỉ báo" and in the table "Ngưỡng chỉ báo" on "Thông tin khối". */
export interface IndicatorSentenceParams {
  'indicator-threshold-of-none': { readonly name: string };
  'indicator-threshold-unreadable': { readonly indicator: Code; readonly text: string };
  /** `most`: a share as a decimal text. */
  'indicator-threshold-beyond': {
    readonly indicator: Code;
    readonly text: string;
    readonly most: string;
  };
  'indicator-threshold-fixed': { readonly indicator: Code; readonly text: string };
}

export const indicatorSentences: InBoth<Sentences<IndicatorSentenceParams>> = {
  vi: {
    'indicator-threshold-of-none': ({ name }) =>
      name === ''
        ? 'Dòng này chưa ghi tên chỉ báo nên ngưỡng chưa được dùng.'
        : `Không có chỉ báo đặt được ngưỡng nào tên là “${name}”. Hãy ghi tên như ở trang “Chỉ báo”.`,
    'indicator-threshold-unreadable': ({ indicator, text }) =>
      `Ngưỡng “${text}” của chỉ báo “${indicatorNames.vi[indicator]}” không đọc được nên Bảng Vàng dùng ngưỡng sẵn có. Hãy ghi một số từ 0 trở lên, ví dụ 20% hoặc 1,5.`,
    'indicator-threshold-beyond': ({ indicator, text, most }) =>
      `Ngưỡng “${text}” của chỉ báo “${indicatorNames.vi[indicator]}” quá lớn nên Bảng Vàng dùng ngưỡng sẵn có. Hãy ghi một số không quá ${most}.`,
    'indicator-threshold-fixed': ({ indicator, text }) =>
      `Chỉ báo “${indicatorNames.vi[indicator]}” không đặt được ngưỡng nên “${text}” không được dùng. Hãy xóa ô này.`,
  },
  en: {
    'indicator-threshold-of-none': ({ name }) =>
      name === ''
        ? 'This row names no indicator, so its threshold is not used.'
        : `There is no indicator with a threshold of its own called “${name}”. Use a name as on the sheet “Chỉ báo”.`,
    'indicator-threshold-unreadable': ({ indicator, text }) =>
      `The threshold “${text}” of the indicator “${indicatorNames.en[indicator]}” cannot be read, so the usual one is used. Write a number from 0 up, such as 20% or 1.5.`,
    'indicator-threshold-beyond': ({ indicator, text, most }) =>
      `The threshold “${text}” of the indicator “${indicatorNames.en[indicator]}” is too large, so the usual one is used. Write a number of at most ${most}.`,
    'indicator-threshold-fixed': ({ indicator, text }) =>
      `The indicator “${indicatorNames.en[indicator]}” has no threshold to be set, so “${text}” is not used. Clear the cell.`,
  },
};
