import { blocItemLabel, organiserWords, type BlocItem } from './bloc-sheet-words';
import type { InBoth, Sentences } from './language';
import { decimalText } from './numbers';

/** Sentences about what was read in the workbook. Figures come as decimal texts with a dot. */
export interface ReadingSentenceParams {
  'no-scoring-table': { readonly file: string };
  'sheet-not-found': { readonly file: string; readonly sheet: string };
  'text-numbers-read': { readonly count: number; readonly text: string; readonly reading: string };
  'number-ambiguous': { readonly text: string };
  'score-in-percent': { readonly text: string };
  'score-is-date': { readonly text: string };
  'bare-td-is-verified': { readonly heading: string };
  'column-twice': { readonly heading: string };
  'column-not-counted': { readonly heading: string };
  'column-ignored': { readonly heading: string };
  'row-not-a-unit': { readonly text: string };
  'row-without-name': Record<string, never>;
  'unit-without-number': { readonly unit: string };
  'weight-unreadable': { readonly text: string };
  'formula-without-value': { readonly text: string };
  'looks-like-a-sum': { readonly criterion: string };
  'sheet-not-read': { readonly sheet: string };
  'figures-below-table': Record<string, never>;
  'duplicate-unit': { readonly unit: string };
  'group-maximum-differs': {
    readonly criterion: string;
    readonly stated: string;
    readonly sum: string;
  };
  'total-maximum-differs': { readonly stated: string; readonly sum: string };
  'no-maxima': Record<string, never>;
  'maximum-missing': { readonly criterion: string };
  'score-below-zero': { readonly unit: string; readonly criterion: string; readonly score: string };
  'score-above-maximum': {
    readonly unit: string;
    readonly criterion: string;
    readonly score: string;
    readonly maximum: string;
  };
  'penalty-signs-mixed': { readonly criterion: string };
  'subtotal-differs': {
    readonly unit: string;
    readonly criterion: string;
    readonly stated: string;
    readonly sum: string;
  };
  'hidden-rows-read': { readonly count: number };
  'hidden-columns-read': { readonly count: number };
  'hidden-sheet-skipped': { readonly sheet: string };
  'second-table-ignored': { readonly sheet: string };
  'other-table-ignored': { readonly sheet: string; readonly chosen: string };
  /** A member's sheet of scores for the others has other criteria than theirs. */
  'cross-sheet-differs': { readonly sheet: string };
  'form-lacks-criterion': { readonly sheet: string; readonly criterion: string };
  'form-has-more': { readonly sheet: string; readonly criterion: string };
  'form-maximum-differs': {
    readonly criterion: string;
    readonly here: string;
    readonly there: string;
  };
  'year-from-name': { readonly year: number };
  'organiser-inferred': { readonly organiser: keyof (typeof organiserWords)['vi'] };
  'bloc-sheet-unmarked': { readonly sheet: string };
  'bloc-sheet-unreadable': { readonly label: BlocItem; readonly text: string };
}

export const readingSentences: InBoth<Sentences<ReadingSentenceParams>> = {
  vi: {
    'no-scoring-table': ({ file }) =>
      `Không tìm thấy bảng điểm trong tệp “${file}”. Bảng điểm cần một hàng tiêu đề có ô “Đơn vị” (mỗi đơn vị một dòng) hoặc ô “Tiêu chí”/“Nội dung” (mỗi tiêu chí một dòng), và các ô điểm. Hãy kiểm tra lại tiêu đề bảng, hoặc chọn đọc đúng trang có bảng điểm.`,
    'sheet-not-found': ({ file, sheet }) =>
      `Tệp “${file}” không có trang “${sheet}”. Hãy kiểm tra lại tên trang.`,
    'text-numbers-read': ({ count, text, reading }) =>
      `${count} ô điểm là chữ, đã đọc như số (ví dụ “${text}” là ${decimalText(reading, 'vi')}).`,
    'number-ambiguous': ({ text }) =>
      `Không rõ “${text}” là hàng nghìn hay số thập phân; hãy gõ lại điểm ở ô này.`,
    'score-in-percent': ({ text }) =>
      `Ô điểm định dạng phần trăm (${text}); đã đọc là số thập phân. Hãy kiểm tra lại.`,
    'score-is-date': ({ text }) =>
      `Ô điểm đang là ngày tháng (${text}), có thể do Excel tự đổi khi gõ; hãy gõ lại điểm.`,
    'bare-td-is-verified': ({ heading }) => `Cột “${heading}” được hiểu là điểm thẩm định.`,
    'column-twice': ({ heading }) =>
      `Có hai cột điểm cùng nguồn cho “${heading}”; chỉ cột đầu được tính. Hãy đặt lại tiêu đề.`,
    'column-not-counted': ({ heading }) =>
      `Cột “${heading}” có số nhưng không có điểm tối đa như các tiêu chí khác nên không được tính điểm. Nếu đây là tiêu chí, hãy ghi điểm tối đa cho nó.`,
    'column-ignored': ({ heading }) => `Cột “${heading}” không phải điểm nên được bỏ qua.`,
    'row-not-a-unit': ({ text }) => `Dòng “${text}” không có điểm nên không được coi là đơn vị.`,
    'row-without-name': () =>
      'Dòng này có số nhưng không có tên đơn vị nên không được tính. Nếu là một đơn vị, hãy ghi tên.',
    'unit-without-number': ({ unit }) =>
      `Dòng “${unit}” có điểm nhưng không có số thứ tự như các đơn vị khác; tạm coi là đơn vị. Hãy ghi số thứ tự, hoặc chuyển dòng này ra ngoài bảng.`,
    'weight-unreadable': ({ text }) =>
      `Không đọc được trọng số “${text}”; kết quả chưa tính trọng số này. Hãy ghi lại bằng số.`,
    'formula-without-value': ({ text }) =>
      `Ô điểm là công thức chưa có giá trị (${text}). Hãy mở tệp bằng Excel rồi lưu lại.`,
    'looks-like-a-sum': ({ criterion }) =>
      `“${criterion}” bằng đúng tổng các tiêu chí đứng liền trước hoặc liền sau ở mọi đơn vị; nếu đây là dòng cộng thì đang bị tính hai lần. Hãy đổi tên thành “Cộng …” hoặc xác nhận là tiêu chí.`,
    'sheet-not-read': ({ sheet }) =>
      `Trang “${sheet}” có số nhưng không nhận ra bảng điểm nên không được đọc.`,
    'figures-below-table': () =>
      'Bên dưới bảng còn số ở cột điểm nhưng không được tính. Hãy kiểm tra xem bảng có bị ngắt ở giữa không.',
    'duplicate-unit': ({ unit }) =>
      `Đơn vị “${unit}” có hai lần trong bảng. Hãy xóa dòng thừa hoặc sửa tên.`,
    'group-maximum-differs': ({ criterion, stated, sum }) =>
      `Điểm tối đa của nhóm “${criterion}” ghi ${decimalText(stated, 'vi')}, nhưng các tiêu chí trong nhóm cộng lại là ${decimalText(sum, 'vi')}.`,
    'total-maximum-differs': ({ stated, sum }) =>
      `Tổng điểm tối đa ghi ${decimalText(stated, 'vi')}, nhưng các tiêu chí cộng lại là ${decimalText(sum, 'vi')}.`,
    'no-maxima': () =>
      'Bảng không ghi điểm tối đa của tiêu chí nào nên chưa tính được tỷ lệ % và chưa kiểm tra được điểm vượt mức.',
    'maximum-missing': ({ criterion }) => `Tiêu chí “${criterion}” không ghi điểm tối đa.`,
    'score-below-zero': ({ unit, criterion, score }) =>
      `${unit}: điểm “${criterion}” là số âm (${decimalText(score, 'vi')}).`,
    'score-above-maximum': ({ unit, criterion, score, maximum }) =>
      `${unit}: điểm “${criterion}” là ${decimalText(score, 'vi')}, cao hơn mức tối đa ${decimalText(maximum, 'vi')}; phần vượt chỉ bị cắt nếu bộ tiêu chí quy định.`,
    'penalty-signs-mixed': ({ criterion }) =>
      `Điểm trừ “${criterion}” có ô gõ số âm, có ô gõ số dương; tất cả đều được trừ.`,
    'subtotal-differs': ({ unit, criterion, stated, sum }) =>
      `${unit}: dòng nhóm “${criterion}” ghi ${decimalText(stated, 'vi')}, nhưng các tiêu chí trong nhóm cộng lại là ${decimalText(sum, 'vi')}; đã tính theo các tiêu chí.`,
    'hidden-rows-read': ({ count }) => `${count} dòng đang ẩn hoặc bị lọc vẫn được tính.`,
    'hidden-columns-read': ({ count }) => `${count} cột đang ẩn vẫn được tính.`,
    'hidden-sheet-skipped': ({ sheet }) =>
      `Trang ẩn “${sheet}” có bảng điểm nhưng không được đọc. Nếu cần, hãy cho hiện trang hoặc chọn trang đó.`,
    'second-table-ignored': ({ sheet }) =>
      `Trang “${sheet}” còn một bảng nữa; chỉ bảng đầu tiên được đọc. Hãy tách bảng sang trang khác nếu cần.`,
    'other-table-ignored': ({ sheet, chosen }) =>
      `Trang “${sheet}” cũng có bảng của các đơn vị này; kết quả tính theo trang “${chosen}”. Hãy chọn trang nếu muốn tính theo bảng kia.`,
    'cross-sheet-differs': ({ sheet }) =>
      `Trang “${sheet}” là điểm chấm chéo nhưng tiêu chí khác với các trang còn lại, nên chưa được tính. Hãy sửa cho giống nhau rồi tính lại.`,
    'form-lacks-criterion': ({ sheet, criterion }) =>
      `Phiếu của “${sheet}” không có tiêu chí “${criterion}”.`,
    'form-has-more': ({ sheet, criterion }) =>
      `Phiếu của “${sheet}” có tiêu chí “${criterion}” mà các phiếu khác không có; tiêu chí này chưa được tính.`,
    'form-maximum-differs': ({ criterion, here, there }) =>
      `Tiêu chí “${criterion}” ghi tối đa ${decimalText(here, 'vi')} ở phiếu này, nhưng ${decimalText(there, 'vi')} ở phiếu đầu tiên.`,
    'year-from-name': ({ year }) =>
      `Tiêu đề không ghi năm; năm ${year} lấy từ tên trang hoặc tên tệp. Hãy kiểm tra lại.`,
    'organiser-inferred': ({ organiser }) =>
      `Cấp tổ chức cụm, khối được hiểu là ${organiserWords.vi[organiser]} theo tên ghi ở tiêu đề. Nếu khác, hãy sửa ở trang “Thông tin khối”.`,
    'bloc-sheet-unmarked': ({ sheet }) =>
      `Trang “${sheet}” không do Bảng Vàng tạo nhưng có mẫu như trang thông tin khối, nên đã được dùng.`,
    'bloc-sheet-unreadable': ({ label, text }) =>
      `Không hiểu “${text}” ở mục “${blocItemLabel(label, 'vi')}” của trang thông tin khối; mục này chưa được dùng.`,
  },
  en: {
    'no-scoring-table': ({ file }) =>
      `No scoring table was found in “${file}”. A scoring table needs a header row with a cell “Đơn vị” (a row a unit) or “Tiêu chí”/“Nội dung” (a row a criterion), and scores. Check the table's header, or choose the sheet that holds the table.`,
    'sheet-not-found': ({ file, sheet }) =>
      `“${file}” has no sheet “${sheet}”. Check the sheet's name.`,
    'text-numbers-read': ({ count, text, reading }) =>
      count === 1
        ? `A score cell holds text and was read as a number (“${text}” as ${decimalText(reading, 'en')}).`
        : `${count} score cells hold text and were read as numbers (“${text}” as ${decimalText(reading, 'en')}, for example).`,
    'number-ambiguous': ({ text }) =>
      `“${text}” may mean thousands or decimals; type the score of this cell again.`,
    'score-in-percent': ({ text }) =>
      `A score is formatted as a percentage (${text}) and was read as a decimal number. Check it.`,
    'score-is-date': ({ text }) =>
      `A score is a date (${text}), perhaps changed by Excel while typing; type the score again.`,
    'bare-td-is-verified': ({ heading }) => `Column “${heading}” is taken as the verified score.`,
    'column-twice': ({ heading }) =>
      `There are two score columns of the same source for “${heading}”; only the first counts. Rename one.`,
    'column-not-counted': ({ heading }) =>
      `Column “${heading}” holds numbers but no maximum as the other criteria do, so it is not counted. If it is a criterion, state its maximum.`,
    'column-ignored': ({ heading }) => `Column “${heading}” holds no scores and is left out.`,
    'row-not-a-unit': ({ text }) => `Row “${text}” has no scores and is not taken as a unit.`,
    'row-without-name': () =>
      'This row has figures but no unit name, so it is not counted. If it is a unit, write its name.',
    'unit-without-number': ({ unit }) =>
      `Row “${unit}” has scores but no number as the other units do; it is taken as a unit for now. Number it, or move the row out of the table.`,
    'weight-unreadable': ({ text }) =>
      `The weight “${text}” cannot be read and was not applied. Write it as a number.`,
    'formula-without-value': ({ text }) =>
      `A score is a formula without a value (${text}). Open the file in Excel and save it again.`,
    'looks-like-a-sum': ({ criterion }) =>
      `“${criterion}” equals the sum of the criteria right before or behind it for every unit; if it is a sum, it is counted twice. Rename it to “Cộng …”, or confirm that it is a criterion.`,
    'sheet-not-read': ({ sheet }) =>
      `Sheet “${sheet}” has figures, but no scoring table was recognised, so it was not read.`,
    'figures-below-table': () =>
      'Below the table there are figures in score columns that were not counted. Check whether the table is interrupted.',
    'duplicate-unit': ({ unit }) =>
      `Unit “${unit}” stands in the table twice. Delete the extra row or correct the name.`,
    'group-maximum-differs': ({ criterion, stated, sum }) =>
      `Group “${criterion}” states a maximum of ${decimalText(stated, 'en')}, but its criteria add up to ${decimalText(sum, 'en')}.`,
    'total-maximum-differs': ({ stated, sum }) =>
      `The total maximum is stated as ${decimalText(stated, 'en')}, but the criteria add up to ${decimalText(sum, 'en')}.`,
    'no-maxima': () =>
      'The table states no maximum for any criterion, so percentages and scores above the maximum cannot be checked.',
    'maximum-missing': ({ criterion }) => `Criterion “${criterion}” states no maximum.`,
    'score-below-zero': ({ unit, criterion, score }) =>
      `${unit}: the score for “${criterion}” is negative (${decimalText(score, 'en')}).`,
    'score-above-maximum': ({ unit, criterion, score, maximum }) =>
      `${unit}: the score for “${criterion}” is ${decimalText(score, 'en')}, above the maximum of ${decimalText(maximum, 'en')}; it is only cut where the scheme says so.`,
    'penalty-signs-mixed': ({ criterion }) =>
      `Penalty “${criterion}” has cells typed with and without a minus sign; all are subtracted.`,
    'subtotal-differs': ({ unit, criterion, stated, sum }) =>
      `${unit}: the group row “${criterion}” says ${decimalText(stated, 'en')}, but its criteria add up to ${decimalText(sum, 'en')}; the criteria were counted.`,
    'hidden-rows-read': ({ count }) =>
      count === 1
        ? 'A hidden or filtered row was counted too.'
        : `${count} hidden or filtered rows were counted too.`,
    'hidden-columns-read': ({ count }) =>
      count === 1
        ? 'A hidden column was counted too.'
        : `${count} hidden columns were counted too.`,
    'hidden-sheet-skipped': ({ sheet }) =>
      `Hidden sheet “${sheet}” has a scoring table but was not read. Show the sheet or choose it if it is needed.`,
    'second-table-ignored': ({ sheet }) =>
      `Sheet “${sheet}” has a further table; only the first was read. Move it to another sheet if needed.`,
    'other-table-ignored': ({ sheet, chosen }) =>
      `Sheet “${sheet}” has a table of the same units; the result is from sheet “${chosen}”. Choose the sheet if the other table is meant.`,
    'cross-sheet-differs': ({ sheet }) =>
      `“${sheet}” holds cross scores, but its criteria differ from those of the other sheets, so it is not counted. Make them alike and recompute.`,
    'form-lacks-criterion': ({ sheet, criterion }) =>
      `The form “${sheet}” lacks the criterion “${criterion}”.`,
    'form-has-more': ({ sheet, criterion }) =>
      `The form “${sheet}” has the criterion “${criterion}”, which the other forms lack; it was not counted.`,
    'form-maximum-differs': ({ criterion, here, there }) =>
      `Criterion “${criterion}” has a maximum of ${decimalText(here, 'en')} in this form, but ${decimalText(there, 'en')} in the first one.`,
    'year-from-name': ({ year }) =>
      `The titles state no year; ${year} was taken from the sheet's or the file's name. Check it.`,
    'organiser-inferred': ({ organiser }) =>
      `The bloc's organiser is taken as ${organiserWords.en[organiser]} from the name in the title. If it is another, correct it in the sheet “Thông tin khối”.`,
    'bloc-sheet-unmarked': ({ sheet }) =>
      `Sheet “${sheet}” was not made by Bảng Vàng but looks like the bloc's information sheet, and was used.`,
    'bloc-sheet-unreadable': ({ label, text }) =>
      `“${text}” at “${blocItemLabel(label, 'en')}” in the bloc's information sheet was not understood and not used.`,
  },
};
