import type { InBoth, Sentences } from './language';
import { decimalText } from './numbers';

/** Figures are decimal texts with a point, such as "97.25". */
export interface WritingSentenceParams {
  'own-total-differs': { readonly unit: string; readonly own: string; readonly computed: string };
  'own-rank-differs': {
    readonly unit: string;
    readonly own: string;
    readonly computed: number | null;
  };
  'formula-in-our-column': { readonly formula: string };
  'result-columns-no-room': { readonly sheet: string };
  'result-columns-protected': { readonly sheet: string };
  'result-sheet-protected': { readonly sheet: string };
  'result-sheet-moved': { readonly sheet: string };
}

export const writingSentences: InBoth<Sentences<WritingSentenceParams>> = {
  vi: {
    'own-total-differs': ({ unit, own, computed }) =>
      `Tổng điểm của ${unit} trong bảng là ${decimalText(own, 'vi')}, Bảng Vàng tính được ${decimalText(computed, 'vi')}; hãy kiểm tra lại điểm thành phần hoặc công thức của ô này.`,
    'own-rank-differs': ({ unit, own, computed }) =>
      computed === null
        ? `Bảng ghi ${unit} xếp hạng ${decimalText(own, 'vi')}, nhưng Bảng Vàng chưa xếp hạng được đơn vị này; hãy xem lý do.`
        : `Bảng ghi ${unit} xếp hạng ${decimalText(own, 'vi')}, Bảng Vàng xếp hạng ${computed}; hãy kiểm tra lại.`,
    'formula-in-our-column': ({ formula }) =>
      `Ô này thuộc cột do Bảng Vàng ghi nhưng đang có công thức của bạn (${formula}), nên được giữ nguyên. Nếu muốn Bảng Vàng ghi lại, hãy xóa công thức.`,
    'result-columns-no-room': ({ sheet }) =>
      `Bên phải bảng điểm ở trang “${sheet}” không còn khoảng trống nào đủ rộng, nên kết quả chỉ được ghi ở trang “Xếp hạng”.`,
    'result-columns-protected': ({ sheet }) =>
      `Trang “${sheet}” đang được bảo vệ nên không ghi được cột kết quả; kết quả có ở trang “Xếp hạng”. Bỏ bảo vệ trang rồi tính lại nếu muốn có cột kết quả.`,
    'result-sheet-protected': ({ sheet }) =>
      `Trang “${sheet}” của Bảng Vàng đang được bảo vệ nên chưa cập nhật được; hãy bỏ bảo vệ trang rồi tính lại.`,
    'result-sheet-moved': ({ sheet }) =>
      `Bảng ở trang “${sheet}” cần thêm chỗ mà bên cạnh có nội dung của bạn, nên được lập lại ở phía dưới; nội dung của bạn giữ nguyên.`,
  },
  en: {
    'own-total-differs': ({ unit, own, computed }) =>
      `The table gives ${decimalText(own, 'en')} as the total of ${unit}, Bảng Vàng computes ${decimalText(computed, 'en')}; check the scores or the formula of this cell.`,
    'own-rank-differs': ({ unit, own, computed }) =>
      computed === null
        ? `The table gives ${unit} rank ${decimalText(own, 'en')}, but Bảng Vàng cannot rank this unit yet; see the reason.`
        : `The table gives ${unit} rank ${decimalText(own, 'en')}, Bảng Vàng ranks it ${computed}; please check.`,
    'formula-in-our-column': ({ formula }) =>
      `This cell is in a column that Bảng Vàng writes, but holds a formula of yours (${formula}), so it was left alone. Delete the formula to have it written again.`,
    'result-columns-no-room': ({ sheet }) =>
      `There is no free space wide enough to the right of the table on sheet “${sheet}”, so the results are written to the ranking sheet only.`,
    'result-columns-protected': ({ sheet }) =>
      `Sheet “${sheet}” is protected, so the result columns could not be written; the results are on the ranking sheet. Unprotect the sheet and run again to have the columns.`,
    'result-sheet-protected': ({ sheet }) =>
      `Bảng Vàng's sheet “${sheet}” is protected and could not be updated; unprotect it and run again.`,
    'result-sheet-moved': ({ sheet }) =>
      `The table on sheet “${sheet}” needs more room where you have written something, so it now stands further down; what you wrote is untouched.`,
  },
};
