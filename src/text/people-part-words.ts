import type { InBoth } from './language';
import { countText, counted } from './numbers';

/** The words of the part of the pane that shows the lists of people proposed for awards. */
export interface PeoplePartWords {
  readonly heading: string;
  /** The sheets that have a list, how many lines there are, and of which award year; null: several or none. */
  readonly found: (sheets: readonly string[], people: number, year: number | null) => string;
  readonly rules: (names: readonly string[]) => string;
  readonly noRules: string;
  readonly level: string;
  readonly levels: Readonly<Record<'state' | 'province' | 'base' | 'unread', string>>;
  readonly all: string;
  readonly total: string;
  readonly notWritten: string;
  readonly changed: string;
  readonly written: string;
  readonly write: string;
  readonly mistakes: string;
  readonly toSee: (count: number) => string;
  /** The sentence above the parts of a workbook without any ranking. */
  readonly onlyPeople: string;
}

function sheetList(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join(', ');
}

export const peoplePartWords: InBoth<PeoplePartWords> = {
  vi: {
    heading: 'Danh sách đề nghị khen thưởng',
    found: (sheets, people, year) =>
      `Trang ${sheetList(sheets)}: ${countText(people, 'vi')} dòng đề nghị${year === null ? '' : `, năm ${year}`}.`,
    rules: (names) => `Xét theo: ${names.join('; ')}.`,
    noRules: 'Chưa có bộ quy định cho năm này nên chưa xét được dòng nào.',
    level: 'Cấp khen',
    levels: {
      state: 'Nhà nước',
      province: 'Bộ, tỉnh',
      base: 'Cơ sở',
      unread: 'Chưa đọc được',
    },
    all: 'Tất cả',
    total: 'Số dòng',
    notWritten: 'Kết quả xét này mới chỉ xem ở đây, chưa ghi vào sổ.',
    changed: 'Danh sách hoặc quy định đã đổi từ lần ghi trước.',
    written:
      'Kết quả đã ghi cạnh từng dòng, kèm lý do; số liệu tổng hợp ở trang “Thống kê khen thưởng”.',
    write: 'Ghi kết quả xét danh sách',
    mistakes: 'Cần xem trong danh sách:',
    toSee: (count) => `Xem ${countText(count, 'vi')} điều cần xem trong danh sách`,
    onlyPeople: 'Sổ này có danh sách đề nghị khen thưởng, chưa có bảng điểm để xếp hạng.',
  },
  en: {
    heading: 'List of people proposed for awards',
    found: (sheets, people, year) =>
      `Sheet ${sheetList(sheets)}: ${counted(people, 'line', 'lines')}${year === null ? '' : `, ${year}`}.`,
    rules: (names) => `Judged by: ${names.join('; ')}.`,
    noRules: 'There are no award rules for this year, so no line can be judged.',
    level: 'Level',
    levels: {
      state: 'State',
      province: 'Province',
      base: 'Below',
      unread: 'Not read',
    },
    all: 'All',
    total: 'Lines',
    notWritten: 'These results are only shown here; nothing was written to the workbook.',
    changed: 'The list or the rules have changed since the results were written.',
    written:
      'The results stand beside each line with their reason; the counts are on the sheet “Thống kê khen thưởng”.',
    write: 'Write the results of the list',
    mistakes: 'To look at in the list:',
    toSee: (count) => `See ${counted(count, 'thing', 'things')} to look at in the list`,
    onlyPeople: 'This workbook has a list of people and no scoring table to rank by yet.',
  },
};
