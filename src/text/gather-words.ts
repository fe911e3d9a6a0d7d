import { dayText } from './days';
import type { InBoth } from './language';
import { countText, counted } from './numbers';

export type StandingName =
  | 'ready'
  | 'newer'
  | 'older'
  | 'unclear'
  | 'again'
  | 'other-year'
  | 'other-form'
  | 'there-same'
  | 'there-other'
  | 'not-as-read';

/** What is said of the forms that units have sent, on the console and in the pane. */
export interface GatherWords {
  readonly unit: string;
  readonly file: string;
  readonly day: string;
  readonly standing: string;
  readonly standings: Readonly<Record<StandingName, string>>;
  /** The day of a form; `isOfFile`: the form itself says none. */
  readonly dayOf: (day: string | null, isOfFile: boolean) => string;
  readonly late: (days: number) => string;
  /** `expected`: null without a list of units. */
  readonly received: (units: number, expected: number | null) => string;
  readonly nothing: string;
  readonly wouldBring: (count: number) => string;
  readonly askFirst: (count: number) => string;
  readonly brought: (sheets: readonly string[]) => string;
}

export const gatherWords: InBoth<GatherWords> = {
  vi: {
    unit: 'Đơn vị',
    file: 'Tệp',
    day: 'Ngày',
    standing: 'Tình trạng',
    standings: {
      ready: 'dùng được',
      newer: 'mới hơn, cần bạn đồng ý',
      older: 'cũ hơn',
      unclear: 'không rõ mới hay cũ',
      again: 'giống tệp khác',
      'other-year': 'khác năm',
      'other-form': 'khác mẫu',
      'there-same': 'đã có trong sổ',
      'there-other': 'sổ đã có phiếu khác',
      'not-as-read': 'không chép được',
    },
    dayOf: (day, isOfFile) =>
      day === null ? 'không rõ' : `${dayText(day)}${isOfFile ? ' (ngày lưu tệp)' : ''}`,
    late: (days) => `muộn ${countText(days, 'vi')} ngày`,
    received: (units, expected) =>
      expected === null
        ? `Đã nhận phiếu của ${countText(units, 'vi')} đơn vị.`
        : `Đã nhận phiếu của ${countText(units, 'vi')} trên ${countText(expected, 'vi')} đơn vị.`,
    nothing: 'Không có phiếu nào dùng được.',
    wouldBring: (count) =>
      `Có thể đưa ${countText(count, 'vi')} phiếu vào sổ: thêm -o và tên tệp mới.`,
    askFirst: (count) =>
      `${countText(count, 'vi')} phiếu mới hơn chưa được đưa vào. Nếu đồng ý dùng phiếu mới hơn, hãy thêm --confirm.`,
    brought: (sheets) =>
      sheets.length === 0
        ? 'Không có phiếu nào phải đưa vào sổ.'
        : `Đã đưa ${countText(sheets.length, 'vi')} phiếu vào sổ, mỗi phiếu một trang: ${sheets.join('; ')}.`,
  },
  en: {
    unit: 'Unit',
    file: 'File',
    day: 'Day',
    standing: 'Standing',
    standings: {
      ready: 'can be used',
      newer: 'newer, needs your word',
      older: 'older',
      unclear: 'newer or older not known',
      again: 'same as another file',
      'other-year': 'of another year',
      'other-form': 'another form',
      'there-same': 'in the workbook already',
      'there-other': 'the workbook has another',
      'not-as-read': 'cannot be copied',
    },
    dayOf: (day, isOfFile) =>
      day === null ? 'not known' : `${dayText(day)}${isOfFile ? ' (date of the file)' : ''}`,
    late: (days) => `${counted(days, 'day', 'days')} late`,
    received: (units, expected) =>
      expected === null
        ? `Forms of ${counted(units, 'unit', 'units')} were received.`
        : `Forms of ${countText(units, 'en')} of ${counted(expected, 'unit', 'units')} were received.`,
    nothing: 'There is no form that can be used.',
    wouldBring: (count) =>
      `${counted(count, 'form', 'forms')} can be brought into the workbook: add -o and the name of a new file.`,
    askFirst: (count) =>
      `${counted(count, 'newer form was', 'newer forms were')} not brought in. Add --confirm if the newer ones shall be used.`,
    brought: (sheets) =>
      sheets.length === 0
        ? 'No form has to be brought into the workbook.'
        : `${counted(sheets.length, 'form was', 'forms were')} brought into the workbook, a sheet each: ${sheets.join('; ')}.`,
  },
};
