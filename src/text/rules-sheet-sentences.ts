import { listed } from './result-sentences';
import type { InBoth, Sentences } from './language';
import { yesNoWords } from './council-words';

/** A cell of the sheet "Quy định khen thưởng" that has to say something. */
type Needed = 'code' | 'value' | 'award' | 'basis' | 'limit' | 'of' | 'class' | 'article' | 'from';

/** What is left out of a table. */
type Part = 'parameters' | 'quotas' | 'rules';

/** What a person has to correct on the sheet; nothing is proposed until then. */
export interface RulesMistakeParams {
  'rules-sheet-no-pack': Record<string, never>;
  'rules-sheet-unknown-pack': { readonly text: string; readonly known: readonly string[] };
  'rules-sheet-year': { readonly text: string };
  'rules-sheet-ties': { readonly text: string };
  'rules-sheet-missing': { readonly what: Needed };
  'rules-sheet-unknown-code': {
    readonly of: 'parameters' | 'rules';
    readonly text: string;
    readonly nearest: string | null;
  };
  'rules-sheet-code-twice': { readonly text: string; readonly cell: string };
  'rules-sheet-code-taken': { readonly text: string };
  'rules-sheet-number': { readonly text: string };
  'rules-sheet-whole': { readonly text: string };
  'rules-sheet-percent': { readonly text: string };
  'rules-sheet-place': { readonly text: string };
  'rules-sheet-day-month': { readonly text: string };
  'rules-sheet-date': { readonly text: string };
  'rules-sheet-dates-crossed': Record<string, never>;
  'rules-sheet-places-crossed': { readonly from: number; readonly to: number };
  'rules-sheet-status': { readonly text: string };
  'rules-sheet-yes-no': { readonly text: string };
  'rules-sheet-award': { readonly text: string; readonly nearest: string | null };
  'rules-sheet-level': { readonly text: string };
  'rules-sheet-basis': { readonly text: string; readonly known: readonly string[] };
  'rules-sheet-figure': { readonly text: string };
  'rules-sheet-no-condition': { readonly rule: string };
  'rules-sheet-none-left': Record<string, never>;
}

export interface RulesSheetSentenceParams extends RulesMistakeParams {
  'rules-needs-output': Record<string, never>;
  'rules-sheet-there': { readonly sheet: string };
  'rules-sheet-no-base': Record<string, never>;
  'rules-sheet-unmarked': { readonly sheet: string };
  'rules-sheet-passed-over': { readonly sheet: string };
  'rules-sheet-other-year': {
    readonly sheet: string;
    readonly years: string;
    readonly used: number;
  };
  'rules-sheet-wrong': { readonly sheet: string; readonly count: number };
  'rules-sheet-left-out': { readonly of: Part; readonly codes: readonly string[] };
}

const partsVi: Readonly<Record<Part, string>> = {
  parameters: 'thông số',
  quotas: 'chỉ tiêu',
  rules: 'quy định',
};

const partsEn: Readonly<Record<Part, string>> = {
  parameters: 'parameters',
  quotas: 'quotas',
  rules: 'rules',
};

const neededVi: Readonly<Record<Needed, string>> = {
  code: 'mã',
  value: 'giá trị',
  award: 'danh hiệu, hình thức khen thưởng',
  basis: 'cách tính số lượng',
  limit: 'mức nhiều nhất',
  of: 'danh hiệu lấy làm gốc',
  class: 'mức xếp loại',
  article: 'điều khoản, văn bản',
  from: 'hạng đầu tiên',
};

const neededEn: Readonly<Record<Needed, string>> = {
  code: 'a code',
  value: 'a value',
  award: 'an award',
  basis: 'how it is counted',
  limit: 'the most',
  of: 'the awards that are counted from',
  class: 'a class',
  article: 'an article or document',
  from: 'the first place',
};

const maybeVi = (nearest: string | null): string =>
  nearest === null ? '' : ` Có phải “${nearest}” không?`;
const maybeEn = (nearest: string | null): string =>
  nearest === null ? '' : ` Is it “${nearest}”?`;

export const rulesSheetSentences: InBoth<Sentences<RulesSheetSentenceParams>> = {
  vi: {
    'rules-sheet-no-pack': () =>
      'Trang này chưa ghi mã bộ quy định. Hãy ghi lại mã, ví dụ luat-06-2022, hoặc xóa trang này rồi tạo lại.',
    'rules-sheet-unknown-pack': ({ text, known }) =>
      `Không có bộ quy định “${text}”. Hãy ghi một trong: ${listed(known, (count) => ` hoặc ${count} mã khác`)}.`,
    'rules-sheet-year': ({ text }) =>
      `“${text}” không phải là năm. Hãy ghi bốn chữ số, ví dụ 2025, hoặc để trống.`,
    'rules-sheet-ties': ({ text }) =>
      `Không hiểu “${text}”. Hãy ghi “Hội đồng quyết định” hoặc “Không đơn vị nào được đề nghị”.`,
    'rules-sheet-missing': ({ what }) => `Dòng này chưa có ${neededVi[what]}. Hãy ghi thêm.`,
    'rules-sheet-unknown-code': ({ of, text, nearest }) =>
      `Bộ quy định không có ${partsVi[of]} mang mã “${text}”.${maybeVi(nearest)} Hãy sửa mã, hoặc xóa dòng này.`,
    'rules-sheet-code-twice': ({ text, cell }) =>
      `Mã “${text}” đã ghi ở ô ${cell}. Hãy để lại một dòng, hoặc đặt mã khác.`,
    'rules-sheet-code-taken': ({ text }) =>
      `Mã “${text}” là của một quy định ở bảng trên. Hãy đặt mã khác.`,
    'rules-sheet-number': ({ text }) =>
      `“${text}” không phải là một số đọc được. Hãy ghi một số không âm, ví dụ 70 hoặc 66,5.`,
    'rules-sheet-whole': ({ text }) => `Ở đây cần số nguyên, nhưng ô ghi “${text}”. Hãy sửa lại.`,
    'rules-sheet-percent': ({ text }) =>
      `Tỷ lệ “${text}” lớn hơn 100 %. Hãy ghi một số từ 0 đến 100.`,
    'rules-sheet-place': ({ text }) =>
      `Hạng “${text}” không đúng. Hãy ghi một số nguyên từ 1 trở lên.`,
    'rules-sheet-day-month': ({ text }) => `“${text}” không phải là ngày/tháng. Hãy ghi như 30/3.`,
    'rules-sheet-date': ({ text }) =>
      `“${text}” không phải là ngày. Hãy ghi ngày/tháng/năm, ví dụ 01/07/2025.`,
    'rules-sheet-dates-crossed': () =>
      'Ngày hết hiệu lực đứng trước ngày có hiệu lực. Hãy sửa một trong hai ngày.',
    'rules-sheet-places-crossed': ({ from, to }) =>
      `Hạng cuối cùng là ${to}, đứng trên hạng đầu tiên là ${from}. Hãy sửa một trong hai hạng.`,
    'rules-sheet-status': ({ text }) =>
      `Không hiểu tình trạng “${text}”. Hãy ghi “đã kiểm chứng” hoặc “chưa kiểm chứng”.`,
    'rules-sheet-yes-no': ({ text }) =>
      `Không hiểu “${text}”. Hãy ghi “${yesNoWords.vi.yes}” hoặc “${yesNoWords.vi.no}”.`,
    'rules-sheet-award': ({ text, nearest }) =>
      `Bộ quy định không có danh hiệu, hình thức khen thưởng “${text}”.${maybeVi(nearest)} Hãy sửa lại; nhiều danh hiệu thì cách nhau bằng dấu chấm phẩy.`,
    'rules-sheet-level': ({ text }) =>
      `Không có cấp tổ chức “${text}”. Hãy ghi: Trung ương; Bộ, ban, ngành; Tỉnh, thành phố; Khác, hoặc để trống cho mọi cấp.`,
    'rules-sheet-basis': ({ text, known }) =>
      `Không hiểu cách tính “${text}”. Hãy ghi một trong: ${listed(known, () => '')}.`,
    'rules-sheet-figure': ({ text }) =>
      `“${text}” không phải là số, cũng không phải mã của một thông số ở bảng “Thông số”. Hãy sửa lại.`,
    'rules-sheet-no-condition': ({ rule }) =>
      `Quy định “${rule}” chưa có điều kiện nào. Hãy ghi hạng, tỷ lệ điểm, xếp loại hoặc điều kiện khác.`,
    'rules-sheet-none-left': () =>
      'Không còn quy định nào được áp dụng. Hãy ghi “Có” ở ít nhất một quy định.',
    'rules-needs-output': () =>
      'Tùy chọn --rules-sheet thêm trang “Quy định khen thưởng” vào bảng tính nên cần -o và tên tệp để ghi, ví dụ: bang-vang rank "Bảng điểm 2025.xlsx" --rules-sheet -o "Kết quả.xlsx".',
    'rules-sheet-there': ({ sheet }) =>
      `Sổ đã có trang “${sheet}”. Hãy sửa ở trang đó; muốn tạo lại thì xóa trang đó trước.`,
    'rules-sheet-no-base': () =>
      'Chưa có bộ quy định cho năm này nên chưa tạo được trang “Quy định khen thưởng”. Hãy ghi đúng năm, hoặc chọn một bộ quy định trước.',
    'rules-sheet-unmarked': ({ sheet }) =>
      `Trang “${sheet}” không do Bảng Vàng tạo nhưng ghi đúng dạng nên vẫn được dùng.`,
    'rules-sheet-passed-over': ({ sheet }) =>
      `Trang “${sheet}” không được dùng vì đã chọn một bộ quy định khác. Muốn dùng trang này, hãy bỏ lựa chọn đó.`,
    'rules-sheet-other-year': ({ sheet, years, used }) =>
      `Trang “${sheet}” dành cho năm ${years}, nhưng bảng điểm là của năm ${used}, nên không dùng trang này. Hãy sửa năm ở ô này, hoặc tạo trang khác cho năm ${used}.`,
    'rules-sheet-wrong': ({ sheet, count }) =>
      `Trang “${sheet}” còn ${count} chỗ ghi sai nên chưa xét khen thưởng; xếp hạng không bị ảnh hưởng. Hãy sửa từng ô.`,
    'rules-sheet-left-out': ({ of, codes }) =>
      `Trang này không còn dòng của ${partsVi[of]} ${listed(codes, (count) => ` và ${count} mã khác`)} nên vẫn dùng như trong bộ quy định. Muốn bỏ một quy định, hãy ghi “Không” ở cột “Áp dụng”.`,
  },
  en: {
    'rules-sheet-no-pack': () =>
      'The sheet does not say which rule pack it rests on. Write its code again, such as luat-06-2022, or delete the sheet and make it anew.',
    'rules-sheet-unknown-pack': ({ text, known }) =>
      `There is no rule pack “${text}”. Write one of: ${listed(known, (count) => ` or ${count} more`)}.`,
    'rules-sheet-year': ({ text }) =>
      `“${text}” is no year. Write four digits, such as 2025, or leave it blank.`,
    'rules-sheet-ties': ({ text }) =>
      `“${text}” is not understood. Write “The council decides” or “None of them is proposed”.`,
    'rules-sheet-missing': ({ what }) => `This row needs ${neededEn[what]}.`,
    'rules-sheet-unknown-code': ({ of, text, nearest }) =>
      `The rule pack has no “${text}” among its ${partsEn[of]}.${maybeEn(nearest)} Correct the code or delete the row.`,
    'rules-sheet-code-twice': ({ text, cell }) =>
      `“${text}” stands in ${cell} already. Leave one row, or use another code.`,
    'rules-sheet-code-taken': ({ text }) =>
      `“${text}” is a rule of the table above. Use another code.`,
    'rules-sheet-number': ({ text }) =>
      `“${text}” is not a number that can be read. Write one that is not negative, such as 70.`,
    'rules-sheet-whole': ({ text }) => `A whole number is needed here, not “${text}”.`,
    'rules-sheet-percent': ({ text }) =>
      `“${text}” is more than 100 %. Write a number from 0 to 100.`,
    'rules-sheet-place': ({ text }) => `“${text}” is no place. Write a whole number from 1 on.`,
    'rules-sheet-day-month': ({ text }) => `“${text}” is no day and month. Write it like 30/3.`,
    'rules-sheet-date': ({ text }) =>
      `“${text}” is no date. Write day/month/year, such as 01/07/2025.`,
    'rules-sheet-dates-crossed': () => 'The last day is before the first. Correct one of them.',
    'rules-sheet-places-crossed': ({ from, to }) =>
      `The last place is ${to}, above the first, ${from}. Correct one of them.`,
    'rules-sheet-status': ({ text }) =>
      `“${text}” is not understood. Write “verified” or “not verified”.`,
    'rules-sheet-yes-no': ({ text }) =>
      `“${text}” is not understood. Write “${yesNoWords.en.yes}” or “${yesNoWords.en.no}”.`,
    'rules-sheet-award': ({ text, nearest }) =>
      `The rule pack has no award “${text}”.${maybeEn(nearest)} Several awards have semicolons between them.`,
    'rules-sheet-level': ({ text }) =>
      `There is no organiser “${text}”. Write Central; Ministry or branch; Province or city; Other, or leave it blank for all.`,
    'rules-sheet-basis': ({ text, known }) =>
      `“${text}” is no way of counting. Write one of: ${listed(known, () => '')}.`,
    'rules-sheet-figure': ({ text }) =>
      `“${text}” is neither a number nor the code of a parameter.`,
    'rules-sheet-no-condition': ({ rule }) =>
      `The rule “${rule}” has no condition. Write places, a percentage, a class or another condition.`,
    'rules-sheet-none-left': () => 'No rule applies any more. Write “Yes” beside one at least.',
    'rules-needs-output': () =>
      '--rules-sheet adds the sheet “Quy định khen thưởng” to the workbook, so it needs -o and a file to write, for example: bang-vang rank scores.xlsx --rules-sheet -o out.xlsx.',
    'rules-sheet-there': ({ sheet }) =>
      `The workbook has the sheet “${sheet}”. Change it there; to make it anew, delete it first.`,
    'rules-sheet-no-base': () =>
      'There is no rule pack for this year, so the sheet of award rules cannot be made. State the right year, or choose a rule pack first.',
    'rules-sheet-unmarked': ({ sheet }) =>
      `The sheet “${sheet}” was not made by Bảng Vàng; it has the right form and is used.`,
    'rules-sheet-passed-over': ({ sheet }) =>
      `The sheet “${sheet}” is not used, since another rule pack was chosen. Take that choice back to use the sheet.`,
    'rules-sheet-other-year': ({ sheet, years, used }) =>
      `The sheet “${sheet}” is for ${years}, but the scores are of ${used}, so it is not used. Correct the year in this cell, or make another sheet for ${used}.`,
    'rules-sheet-wrong': ({ sheet, count }) =>
      `The sheet “${sheet}” has ${count} mistakes, so nothing is proposed; the ranking is not touched by it. Correct them cell by cell.`,
    'rules-sheet-left-out': ({ of, codes }) =>
      `The sheet has no rows any more for these ${partsEn[of]}: ${listed(codes, (count) => ` and ${count} more`)}. They hold as in the pack. Write “No” under “Applies” to leave one out.`,
  },
};
