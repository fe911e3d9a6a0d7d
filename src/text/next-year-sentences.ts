import type { InBoth, Sentences } from './language';

/** Sentences about the workbook of the year after. */
export interface NextYearSentenceParams {
  'next-year-without-year': Readonly<Record<string, never>>;
  'next-year-needs-output': Readonly<Record<string, never>>;
  'next-year-unsure': { readonly sheet: string };
  'next-year-not-official': { readonly year: number };
  'next-year-office-open': { readonly office: 'head' | 'deputy'; readonly year: number };
  'next-year-no-pledge': { readonly year: number };
  'next-year-pledge-of': { readonly year: number; readonly stated: number };
  'next-year-several-schemes': { readonly year: number };
  'pledge-sheet-there': { readonly sheet: string };
}

export const nextYearSentences: InBoth<Sentences<NextYearSentenceParams>> = {
  vi: {
    'next-year-without-year': () =>
      'Chưa biết bảng tính này là của năm nào nên chưa lập được bảng tính năm sau. Hãy ghi năm ở trang “Thông tin khối” rồi làm lại.',
    'next-year-needs-output': () =>
      'Hãy cho biết ghi bảng tính năm sau vào đâu, ví dụ: -o "Khối 2026.xlsx".',
    'next-year-unsure': ({ sheet }) =>
      `Chưa chắc đã đọc đúng bảng điểm ở trang “${sheet}” nên chưa lập bảng tính năm sau. Hãy xem cách đọc ở mục “Quy chế”, xác nhận rồi làm lại.`,
    'next-year-not-official': ({ year }) =>
      `Kết quả năm ${year} chưa chốt. Trang “Lịch sử” của bảng tính năm sau đã nhận kết quả như hiện nay; nếu kết quả còn đổi, hãy lập lại bảng tính năm sau.`,
    'next-year-office-open': ({ office, year }) =>
      `Chưa ai ghi đơn vị nào làm ${office === 'head' ? 'cụm trưởng, khối trưởng' : 'cụm phó, khối phó'} năm ${year}. Ô đó ở trang “Thông tin khối” của bảng tính năm sau còn để trống.`,
    'next-year-no-pledge': ({ year }) =>
      `Chưa có trang “Giao ước” nên chỉ tiêu năm ${year} còn để trống.`,
    'next-year-pledge-of': ({ year, stated }) =>
      `Trang “Giao ước” ghi năm ${stated}, không phải năm ${year}, nên các chỉ tiêu ở đó không được mang sang. Hãy sửa năm ở trang “Giao ước” rồi làm lại.`,
    'next-year-several-schemes': ({ year }) =>
      `Các khối trong bảng tính dùng bộ tiêu chí khác nhau, mà trang “Bộ tiêu chí” chỉ chứa được một bộ: bảng tính năm ${year} có đủ bảng điểm của từng khối nhưng không có trang đó.`,
    'pledge-sheet-there': ({ sheet }) => `Sổ đã có trang “${sheet}”. Hãy điền tiếp ở trang đó.`,
  },
  en: {
    'next-year-without-year': () =>
      'It is not known of which year this workbook is, so next year’s cannot be made. Write the year on the sheet “Thông tin khối” and try again.',
    'next-year-needs-output': () =>
      'Say where next year’s workbook goes, for example: -o "Khối 2026.xlsx".',
    'next-year-unsure': ({ sheet }) =>
      `The scoring table on sheet “${sheet}” may not have been read rightly, so next year’s workbook was not made. See the reading in the tab “Rules”, confirm it and try again.`,
    'next-year-not-official': ({ year }) =>
      `The result of ${year} is not official yet. The sheet “Lịch sử” of next year’s workbook holds it as it is now; if it changes, make next year’s workbook again.`,
    'next-year-office-open': ({ office, year }) =>
      `Nobody has said which unit is ${office === 'head' ? 'head' : 'deputy'} in ${year}. That cell on the sheet “Thông tin khối” of next year’s workbook is blank.`,
    'next-year-no-pledge': ({ year }) =>
      `There is no sheet “Giao ước”, so the targets of ${year} are blank.`,
    'next-year-pledge-of': ({ year, stated }) =>
      `The sheet “Giao ước” is of ${stated}, not of ${year}, so its targets were not taken over. Correct the year on the sheet “Giao ước” and try again.`,
    'next-year-several-schemes': ({ year }) =>
      `The blocs of the workbook use different criteria, and the sheet “Bộ tiêu chí” holds only one set: the workbook of ${year} has a table for every bloc but not that sheet.`,
    'pledge-sheet-there': ({ sheet }) => `The sheet “${sheet}” is there already: fill it in there.`,
  },
};
