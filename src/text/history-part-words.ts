import type { InBoth } from './language';
import { countText, counted } from './numbers';

/** The words of the part *Lịch sử* of the tab *Quy chế*. */
interface HistoryPartWords {
  /** What stands beside the heading while it is folded. */
  readonly summary: {
    readonly none: string;
    readonly mistakes: (count: number) => string;
    readonly lines: (count: number, years: readonly number[]) => string;
  };
  readonly createHint: string;
  readonly create: string;
  readonly open: string;
  readonly inUse: (count: number, years: readonly number[]) => string;
  readonly nothingYet: string;
  readonly mistakes: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly reading: (file: string) => string;
  readonly came: (years: readonly number[], units: number) => string;
  readonly unsure: string;
  /** Before the sentence that says why. */
  readonly notUsed: string;
  readonly willAdd: (count: number) => string;
  readonly allThere: string;
  readonly year: (year: number, count: number) => string;
  readonly rank: (rank: number) => string;
  readonly noRank: string;
  readonly class: (name: string) => string;
  readonly write: string;
  readonly later: string;
}

/** "2022–2024", or each by itself where there are gaps. */
function yearsText(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  const isWhole = last - first === years.length - 1 && years.length > 1;
  return isWhole ? `${first}–${last}` : years.join(', ');
}

export const historyPartWords: InBoth<HistoryPartWords> = {
  vi: {
    summary: {
      none: 'chưa có trang',
      mistakes: (count) => `${countText(count, 'vi')} chỗ nên xem`,
      lines: (count, years) =>
        count === 0 ? 'chưa ghi gì' : `${countText(count, 'vi')} dòng, năm ${yearsText(years)}`,
    },
    createHint:
      'Trang này ghi kết quả và khen thưởng của từng năm. Quy định xét nhiều năm liên tục cần đến trang này; năm chưa ghi được coi là chưa biết.',
    create: 'Tạo trang “Lịch sử”',
    open: 'Mở trang “Lịch sử”',
    inUse: (count, years) =>
      `Đang dùng ${countText(count, 'vi')} dòng của năm ${yearsText(years)} ở trang này.`,
    nothingYet: 'Trang này chưa ghi gì.',
    mistakes: 'Những chỗ sau ở trang này nên xem lại:',
    choose: 'Lấy kết quả từ tệp năm trước',
    chooseHint:
      'Chọn một hay nhiều sổ Excel (.xlsx) của các năm trước. Xếp hạng, xếp loại, khối trưởng, khối phó được lấy từ đó; các tệp ấy giữ nguyên.',
    reading: (file) => `Đang đọc “${file}”…`,
    came: (years, units) => `năm ${yearsText(years)}, ${countText(units, 'vi')} đơn vị.`,
    unsure: 'Chưa chắc đã nhận đúng bảng điểm của tệp này: hãy so với các dòng dưới đây.',
    notUsed: 'chưa lấy được.',
    willAdd: (count) => `Sẽ thêm ${countText(count, 'vi')} dòng vào trang “Lịch sử”:`,
    allThere: 'Trang “Lịch sử” đã có đủ những kết quả này, không phải ghi gì thêm.',
    year: (year, count) => `Năm ${year} (${countText(count, 'vi')} đơn vị)`,
    rank: (rank) => `hạng ${countText(rank, 'vi')}`,
    noRank: 'không có hạng',
    class: (name) => `xếp loại ${name}`,
    write: 'Ghi vào trang “Lịch sử”',
    later: 'Để sau',
  },
  en: {
    summary: {
      none: 'no sheet yet',
      mistakes: (count) => `${counted(count, 'place', 'places')} to look at`,
      lines: (count, years) =>
        count === 0 ? 'nothing yet' : `${counted(count, 'line', 'lines')}, ${yearsText(years)}`,
    },
    createHint:
      'This sheet holds the results and awards of each year. Rules about consecutive years need it; a year that is not there counts as not known.',
    create: 'Make the sheet “Lịch sử”',
    open: 'Open the sheet “Lịch sử”',
    inUse: (count, years) =>
      `${counted(count, 'line', 'lines')} of ${yearsText(years)} on this sheet ${count === 1 ? 'is' : 'are'} in use.`,
    nothingYet: 'Nothing stands on this sheet yet.',
    mistakes: 'These places of the sheet should be looked at:',
    choose: 'Take results from earlier years',
    chooseHint:
      'Choose one or more Excel workbooks (.xlsx) of earlier years. Rank, class, head and deputy are taken from them; the files themselves stay as they are.',
    reading: (file) => `Reading “${file}”…`,
    came: (years, units) => `${yearsText(years)}, ${counted(units, 'unit', 'units')}.`,
    unsure:
      'The scoring table of this file was not recognised with certainty: compare it with the lines below.',
    notUsed: 'nothing was taken.',
    willAdd: (count) => `${counted(count, 'line', 'lines')} will be added to “Lịch sử”:`,
    allThere: 'The sheet “Lịch sử” already has these results; nothing has to be written.',
    year: (year, count) => `${year} (${counted(count, 'unit', 'units')})`,
    rank: (rank) => `rank ${countText(rank, 'en')}`,
    noRank: 'no rank',
    class: (name) => `class ${name}`,
    write: 'Write to the sheet “Lịch sử”',
    later: 'Later',
  },
};
