import type { InBoth, Sentences } from './language';

/** Sentences about the table "Ngưỡng chỉ báo" on "Thông tin khối". */
export interface IndicatorSentenceParams {
  'indicator-threshold-of-none': { readonly name: string };
  'indicator-threshold-unreadable': { readonly name: string; readonly text: string };
}

export const indicatorSentences: InBoth<Sentences<IndicatorSentenceParams>> = {
  vi: {
    'indicator-threshold-of-none': ({ name }) =>
      name === ''
        ? 'Dòng này chưa ghi tên chỉ báo nên ngưỡng chưa được dùng.'
        : `Không có chỉ báo đặt được ngưỡng nào tên là “${name}”. Hãy ghi tên như ở trang “Chỉ báo”.`,
    'indicator-threshold-unreadable': ({ name, text }) =>
      `Ngưỡng “${text}” của chỉ báo “${name}” không đọc được nên Bảng Vàng dùng ngưỡng sẵn có. Hãy ghi một số, ví dụ 20% hoặc 1,5.`,
  },
  en: {
    'indicator-threshold-of-none': ({ name }) =>
      name === ''
        ? 'This row names no indicator, so its threshold is not used.'
        : `There is no indicator with a threshold of its own called “${name}”. Use a name as on the sheet “Chỉ báo”.`,
    'indicator-threshold-unreadable': ({ name, text }) =>
      `The threshold “${text}” of the indicator “${name}” cannot be read, so the usual one is used. Write a number, such as 20% or 1.5.`,
  },
};
