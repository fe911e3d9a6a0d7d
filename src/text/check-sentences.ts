import type { InBoth, Language, Sentences } from './language';
import { decimalText } from './numbers';

/** Sentences about figures that were read rightly and may have been typed wrongly. Figures come as decimal texts with a dot. */
export interface CheckSentenceParams {
  'score-in-other-unit': {
    readonly unit: string;
    readonly criterion: string;
    readonly score: string;
    /** What the others have, and what the score would be in their unit of measure. */
    readonly usual: string;
    readonly likely: string;
  };
  'target-in-other-unit': {
    readonly unit: string;
    readonly criterion: string;
    readonly target: string;
    readonly usual: string;
  };
  'target-unlike-actual': {
    readonly unit: string;
    readonly criterion: string;
    readonly target: string;
    readonly actual: string;
  };
  'criteria-all-at-maximum': { readonly criteria: readonly string[]; readonly units: number };
  'year-unlike-file': { readonly year: number; readonly file: string };
  'year-unlike-sheet': { readonly year: number; readonly sheet: string };
  'rates-beside': { readonly heading: string };
}

export const checkSentences: InBoth<Sentences<CheckSentenceParams>> = {
  vi: {
    'score-in-other-unit': ({ unit, criterion, score, usual, likely }) =>
      `${unit}: điểm “${criterion}” là ${decimalText(score, 'vi')}, trong khi các đơn vị khác khoảng ${decimalText(usual, 'vi')}; có thể đã ghi theo thang điểm khác (${decimalText(likely, 'vi')}?). Điểm vẫn được tính như đã ghi. Hãy kiểm tra và sửa trong ô, hoặc bỏ qua nếu đúng.`,
    'target-in-other-unit': ({ unit, criterion, target, usual }) =>
      `${unit}: chỉ tiêu “${criterion}” ghi ${decimalText(target, 'vi')}, các đơn vị khác khoảng ${decimalText(usual, 'vi')}; có thể dùng đơn vị đo khác. Hãy xem số thực hiện có ghi theo cùng đơn vị đo với chỉ tiêu không.`,
    'target-unlike-actual': ({ unit, criterion, target, actual }) =>
      `${unit}: “${criterion}” có chỉ tiêu ${decimalText(target, 'vi')} nhưng thực hiện ${decimalText(actual, 'vi')}; có thể hai số dùng đơn vị đo khác nhau. Hãy ghi cả hai theo cùng một đơn vị đo.`,
    'criteria-all-at-maximum': ({ criteria, units }) =>
      `Cả ${units} đơn vị đều đạt điểm tối đa ở ${quoted(criteria, 'vi')}, nên tiêu chí này không phân biệt được các đơn vị. Hãy xem lại cách chấm, hoặc cân nhắc khi sửa bộ tiêu chí năm sau.`,
    'year-unlike-file': ({ year, file }) =>
      `Tiêu đề ghi năm ${year} nhưng tên tệp là “${file}”. Kết quả được tính cho năm ${year}; hãy sửa tiêu đề hoặc đổi tên tệp nếu không đúng.`,
    'year-unlike-sheet': ({ year, sheet }) =>
      `Tiêu đề ghi năm ${year} nhưng tên trang là “${sheet}”. Kết quả được tính cho năm ${year}; hãy sửa tiêu đề hoặc đổi tên trang nếu không đúng.`,
    'rates-beside': ({ heading }) =>
      `Số ở cột “${heading}” là mức cộng, trừ cho mỗi trường hợp (ở các dòng quy định, không có điểm chấm) nên không được cộng vào điểm.`,
  },
  en: {
    'score-in-other-unit': ({ unit, criterion, score, usual, likely }) =>
      `${unit}: the score for “${criterion}” is ${decimalText(score, 'en')} while the others have about ${decimalText(usual, 'en')}; it may have been typed on another scale (${decimalText(likely, 'en')}?). It is counted as typed. Check it and correct the cell, or pass over this if it is right.`,
    'target-in-other-unit': ({ unit, criterion, target, usual }) =>
      `${unit}: the target of “${criterion}” is ${decimalText(target, 'en')} while the others have about ${decimalText(usual, 'en')}; it may be in another unit of measure. See whether what was attained is in the same unit as the target.`,
    'target-unlike-actual': ({ unit, criterion, target, actual }) =>
      `${unit}: “${criterion}” has a target of ${decimalText(target, 'en')} but ${decimalText(actual, 'en')} attained; the two may be in different units of measure. Write both in the same one.`,
    'criteria-all-at-maximum': ({ criteria, units }) =>
      `All ${units} units have the maximum in ${quoted(criteria, 'en')}, so this does not tell the units apart. See how it was scored, or think of it when the criteria are revised.`,
    'year-unlike-file': ({ year, file }) =>
      `The title says ${year} but the file is called “${file}”. The results are those of ${year}; correct the title or rename the file if that is wrong.`,
    'year-unlike-sheet': ({ year, sheet }) =>
      `The title says ${year} but the sheet is called “${sheet}”. The results are those of ${year}; correct the title or rename the sheet if that is wrong.`,
    'rates-beside': ({ heading }) =>
      `The figures in “${heading}” say what each case earns or costs (in rows of rules without scores), so they are not added to the scores.`,
  },
};

/** The first names in quotation marks, and how many more there are. */
function quoted(names: readonly string[], language: Language): string {
  const most = 4;
  const shown = names.slice(0, most).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  const rest = language === 'vi' ? `và ${more} tiêu chí nữa` : `and ${more} more`;
  return [...shown, ...(more > 0 ? [rest] : [])].join(', ');
}
