import { awardTypeWords, historyHeadings, ratingWords } from './history-words';
import type { InBoth, Sentences } from './language';

/** Sentences about the sheet "Lịch sử". */
export interface HistorySentenceParams {
  'history-unmarked': { readonly sheet: string };
  'history-year-unreadable': { readonly text: string };
  'history-unit-missing': Record<string, never>;
  'history-rank-unreadable': { readonly text: string };
  'history-rating-unknown': { readonly text: string };
  'history-office-unknown': { readonly text: string };
  'history-type-unknown': { readonly text: string };
  'history-years-crossed': { readonly from: number; readonly to: number };
  'history-alias-half': Record<string, never>;
  'history-alias-twice': { readonly name: string };
  'history-alias-circle': { readonly name: string };
  /** `unclear`: the years of which the parts do not say the same. */
  'history-merged': {
    readonly unit: string;
    readonly parts: readonly string[];
    readonly unclear: readonly number[];
  };
  /** Two rows of a unit and a year give it two ranks. */
  'history-rank-twice': {
    readonly unit: string;
    readonly year: number;
    readonly first: string;
    readonly other: string;
  };
  'history-office-twice': { readonly year: number; readonly units: readonly string[] };
  /** An earlier year's workbook that does not say of which year it is. */
  'history-import-without-year': { readonly file: string };
  /** A workbook that was to be an earlier year's and is none; `now` is the year that is judged. */
  'history-import-not-earlier': {
    readonly file: string;
    readonly year: number;
    readonly now: number;
  };
  /** Columns that a sheet of hers lacks, so that what belongs there is not written. */
  'history-columns-left-out': {
    readonly sheet: string;
    readonly columns: readonly ('rank' | 'class' | 'office')[];
  };
  'history-needs-from': Record<string, never>;
}

export const historySentences: InBoth<Sentences<HistorySentenceParams>> = {
  vi: {
    'history-import-without-year': ({ file }) =>
      `Chưa biết tệp “${file}” là của năm nào nên chưa ghi gì. Hãy ghi năm vào tiêu đề bảng điểm của tệp ấy rồi làm lại.`,
    'history-import-not-earlier': ({ file, year, now }) =>
      `Tệp “${file}” là của năm ${year}, không phải của năm trước năm ${now} nên không được lấy. Kết quả của năm đang xét được ghi vào “Lịch sử” khi chốt.`,
    'history-columns-left-out': ({ sheet, columns }) =>
      `Trang “${sheet}” không có cột ${columns.map((column) => `“${historyHeadings.vi[column]}”`).join(', ')} nên phần này không được ghi. Muốn có, hãy thêm cột vào bảng rồi lấy lại.`,
    'history-needs-from': () =>
      'Lệnh history cần tệp của các năm trước và tệp để ghi, ví dụ: bang-vang history "Năm 2025.xlsx" --from "Năm 2024.xlsx" -o "Năm 2025 có lịch sử.xlsx".',
    'history-unmarked': ({ sheet }) =>
      `Trang “${sheet}” do bạn tự lập; Bảng Vàng đọc lịch sử thi đua từ trang này.`,
    'history-year-unreadable': ({ text }) =>
      text === ''
        ? 'Dòng này chưa ghi năm nên chưa được dùng. Hãy ghi năm, ví dụ 2024.'
        : `“${text}” không phải là năm nên dòng này chưa được dùng. Hãy ghi năm bằng bốn chữ số, ví dụ 2024.`,
    'history-unit-missing': () => 'Dòng này chưa ghi tên đơn vị nên chưa được dùng.',
    'history-rank-unreadable': ({ text }) =>
      `“${text}” không đọc được thành thứ hạng. Hãy ghi một số nguyên từ 1, hoặc để trống.`,
    'history-rating-unknown': ({ text }) =>
      `“${text}” không phải là mức hoàn thành nhiệm vụ. Có thể ghi: ${Object.values(ratingWords.vi).join('; ')}.`,
    'history-office-unknown': ({ text }) =>
      `“${text}” không phải là chức trách trong cụm, khối. Hãy ghi “Khối trưởng” hoặc “Khối phó”, hoặc để trống.`,
    'history-type-unknown': ({ text }) =>
      `“${text}” không phải là loại khen thưởng của Luật. Có thể ghi: ${Object.values(awardTypeWords.vi).join('; ')}.`,
    'history-years-crossed': ({ from, to }) =>
      `Năm bắt đầu ${from} sau năm kết thúc ${to}. Hãy sửa một trong hai.`,
    'history-alias-half': () =>
      'Dòng đổi tên này mới có một tên. Hãy ghi cả tên trước đây và tên hiện nay.',
    'history-alias-twice': ({ name }) =>
      `“${name}” được ghi đổi thành hai đơn vị khác nhau nên các năm trước của “${name}” chưa tính cho đơn vị nào. Nếu một đơn vị kế thừa, hãy giữ lại dòng của đơn vị đó.`,
    'history-alias-circle': ({ name }) =>
      `Các dòng đổi tên của “${name}” quay vòng về chính tên đó. Hãy sửa một dòng.`,
    'history-merged': ({ unit, parts, unclear }) =>
      unclear.length === 0
        ? `${unit} được sáp nhập từ ${parts.join(', ')}: những năm trước sáp nhập, chỉ tính điều mà tất cả các đơn vị này cùng có.`
        : `${unit} được sáp nhập từ ${parts.join(', ')}. Năm ${unclear.join(', ')} các đơn vị này không giống nhau, nên phần khác nhau được coi là chưa biết. Hãy hỏi cơ quan thi đua, khen thưởng xem ${unit} được tính tiếp theo đơn vị nào, rồi ghi các năm đó bằng tên ${unit}.`,
    'history-rank-twice': ({ unit, year, first, other }) =>
      `${unit} năm ${year} có hai thứ hạng, ${first} và ${other}. Bảng Vàng dùng dòng sau; hãy xóa dòng sai.`,
    'history-office-twice': ({ year, units }) =>
      `Năm ${year} có hai khối trưởng: ${units.join(' và ')}. Hãy sửa một dòng.`,
  },
  en: {
    'history-import-without-year': ({ file }) =>
      `It is not known of which year “${file}” is, so nothing was written. Write the year into the title of its scoring sheet and try again.`,
    'history-import-not-earlier': ({ file, year, now }) =>
      `“${file}” is of ${year}, not of a year before ${now}, so it was not taken. The results of this year are added when they become official.`,
    'history-columns-left-out': ({ sheet, columns }) =>
      `The sheet “${sheet}” has no column ${columns.map((column) => `“${historyHeadings.vi[column]}”`).join(', ')}, so this part is not written. Add the column to the table and take the results again to have it.`,
    'history-needs-from': () =>
      'The command history needs workbooks of earlier years and a file to write, for example: bang-vang history 2025.xlsx --from 2024.xlsx -o 2025-with-history.xlsx.',
    'history-unmarked': ({ sheet }) =>
      `“${sheet}” is a sheet of your own; Bảng Vàng reads the bloc's history from it.`,
    'history-year-unreadable': ({ text }) =>
      text === ''
        ? 'This row has no year and is not used. Write a year, such as 2024.'
        : `“${text}” is no year, so this row is not used. Write four digits, such as 2024.`,
    'history-unit-missing': () => 'This row names no unit and is not used.',
    'history-rank-unreadable': ({ text }) =>
      `“${text}” cannot be read as a rank. Write a whole number from 1, or leave it blank.`,
    'history-rating-unknown': ({ text }) =>
      `“${text}” is no task rating. Possible are: ${Object.values(ratingWords.en).join('; ')}.`,
    'history-office-unknown': ({ text }) =>
      `“${text}” is no office of the bloc. Write “Head” or “Deputy”, or leave it blank.`,
    'history-type-unknown': ({ text }) =>
      `“${text}” is no type of award of the Law. Possible are: ${Object.values(awardTypeWords.en).join('; ')}.`,
    'history-years-crossed': ({ from, to }) =>
      `The first year ${from} is after the last year ${to}. Correct one of them.`,
    'history-alias-half': () =>
      'This row has only one name. Write the former and the present name.',
    'history-alias-twice': ({ name }) =>
      `“${name}” is said to have become two different units, so its earlier years count for neither. Where one of them goes on with them, keep its row.`,
    'history-alias-circle': ({ name }) =>
      `The new names of “${name}” lead back to itself. Correct one row.`,
    'history-merged': ({ unit, parts, unclear }) =>
      unclear.length === 0
        ? `${unit} was merged from ${parts.join(', ')}: of the years before, only what all of them have counts.`
        : `${unit} was merged from ${parts.join(', ')}. In ${unclear.join(', ')} they differ, and where they do nothing is taken as known. Ask whose years ${unit} goes on with, and write those years under its own name.`,
    'history-rank-twice': ({ unit, year, first, other }) =>
      `${unit} has two ranks in ${year}, ${first} and ${other}. The later row is used; delete the wrong one.`,
    'history-office-twice': ({ year, units }) =>
      `${year} has two heads: ${units.join(' and ')}. Correct one row.`,
  },
};
