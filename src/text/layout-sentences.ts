import type { InBoth, Language, Sentences } from './language';
import { decimalText } from './numbers';
import { stageWords } from './sheet-words';

type Stage = keyof (typeof stageWords)['vi'];

/** Sentences about how tables are laid out and how scores are written in them. Figures come as decimal texts with a dot. */
export interface LayoutSentenceParams {
  'several-blocs-read': { readonly blocs: readonly string[] };
  'bloc-without-units': { readonly heading: string };
  'bloc-heading-doubtful': { readonly heading: string };
  'units-above-heading': { readonly heading: string };
  'unit-groups-in-table': { readonly headings: readonly string[] };
  'stage-row-twice': Record<string, never>;
  'group-sheets-joined': { readonly sheets: readonly string[] };
  'unit-sheets-joined': { readonly sheets: readonly string[] };
  'bloc-on-other-sheet': { readonly name: string; readonly sheet: string };
  'stage-sheets-joined': {
    readonly sources: readonly { readonly sheet: string; readonly stage: Stage }[];
  };
  'unit-not-on-sheet': { readonly sheet: string; readonly unit: string };
  'other-table-agrees': { readonly sheet: string; readonly chosen: string };
  'other-table-differs': {
    readonly unit: string;
    readonly here: string;
    readonly there: string;
    readonly chosen: string;
  };
  'rate-table': { readonly sheet: string };
  'rate-not-counted': { readonly text: string };
  'extras-contained': { readonly heading: string };
  'extras-unclear': {
    readonly heading: string;
    /** Her own total leaves them out, or there is nothing to tell. */
    readonly hint: 'total' | 'nothing';
  };
  'bases-as-scores': { readonly heading: string };
  'award-list': { readonly sheet: string };
  'sums-read': { readonly count: number; readonly text: string; readonly reading: string };
  'sums-not-stated': { readonly heading: string; readonly text: string };
  'fractions-read': { readonly count: number; readonly text: string; readonly reading: string };
  'fraction-of-other-maximum': { readonly text: string };
}

export const layoutSentences: InBoth<Sentences<LayoutSentenceParams>> = {
  vi: {
    'several-blocs-read': ({ blocs }) =>
      `Bảng có ${blocs.length} cụm, khối (${quoted(blocs, 'vi')}); mỗi cụm, khối được xếp hạng riêng.`,
    'bloc-without-units': ({ heading }) =>
      `Dưới dòng “${heading}” không có đơn vị nào nên cụm, khối này không được tính.`,
    'bloc-heading-doubtful': ({ heading }) =>
      `Dòng “${heading}” được hiểu là tên cụm, khối của các đơn vị ở dưới. Nếu đây là một đơn vị, hãy ghi số thứ tự hoặc điểm cho dòng này; nếu đúng là tên cụm, khối, hãy xác nhận.`,
    'units-above-heading': ({ heading }) =>
      `Phía trên dòng “${heading}” còn đơn vị chưa rõ thuộc cụm, khối nào; các đơn vị đó tạm được xếp hạng riêng. Hãy ghi tên cụm, khối cho chúng.`,
    'unit-groups-in-table': ({ headings }) =>
      `Bảng chia đơn vị thành các nhóm (${quoted(headings, 'vi')}) nhưng không ghi đó là cụm hay khối và số thứ tự chạy tiếp, nên tất cả tạm được xếp hạng chung. Nếu mỗi nhóm xếp hạng riêng, hãy ghi “Cụm …” hoặc “Khối …” ở dòng tên nhóm.`,
    'stage-row-twice': () =>
      'Đơn vị này có hai dòng điểm của cùng một nguồn; chỉ dòng đầu được tính. Hãy sửa tên nguồn hoặc xóa dòng thừa.',
    'group-sheets-joined': ({ sheets }) =>
      `Các trang ${quoted(sheets, 'vi')} có cùng các đơn vị, mỗi trang một nhóm tiêu chí, nên được cộng chung thành một bảng điểm.`,
    'unit-sheets-joined': ({ sheets }) =>
      `Các trang ${quoted(sheets, 'vi')} có cùng tiêu chí và các đơn vị khác nhau, nên được đọc là một cụm, khối và xếp hạng chung. Nếu là các cụm, khối khác nhau, hãy ghi tên cụm, khối ở từng trang.`,
    'bloc-on-other-sheet': ({ name, sheet }) =>
      `Trang “${sheet}” cũng ghi “${name}” nhưng có các đơn vị khác và tiêu chí khác, nên hai trang được xếp hạng riêng. Nếu là cùng một cụm, khối, hãy ghi tiêu chí và điểm tối đa giống nhau; nếu không, hãy ghi tên cụm, khối khác nhau.`,
    'stage-sheets-joined': ({ sources }) =>
      `Các trang có cùng đơn vị và tiêu chí, mỗi trang một nguồn điểm (${ofStages(sources, 'vi')}), nên được đọc là một bảng điểm.`,
    'unit-not-on-sheet': ({ sheet, unit }) =>
      `Trang “${sheet}” không có “${unit}” như các trang kia; điểm của đơn vị này ở trang đó coi như chưa có.`,
    'other-table-agrees': ({ sheet, chosen }) =>
      `Trang “${sheet}” là bảng tổng hợp của các đơn vị này; tổng điểm khớp với trang “${chosen}” nên không tính lần nữa.`,
    'other-table-differs': ({ unit, here, there, chosen }) =>
      `${unit}: bảng này cho tổng ${decimalText(here, 'vi')}, nhưng cộng từ trang “${chosen}” là ${decimalText(there, 'vi')}. Hãy kiểm tra lại.`,
    'rate-table': ({ sheet }) =>
      `Trang “${sheet}” là bảng quy định điểm chuẩn và mức cộng, trừ cho từng trường hợp, không phải điểm đã chấm của đơn vị nào, nên không được cộng.`,
    'rate-not-counted': ({ text }) =>
      `Dòng “${text}” là mức cộng, trừ cho mỗi trường hợp nên số ở dòng này không được cộng như điểm. Nếu đó là điểm đã trừ hoặc đã thưởng, hãy đặt dòng dưới mục “Điểm trừ” hoặc “Điểm thưởng”; nếu là số trường hợp, hãy dùng bộ tiêu chí có quy tắc cộng, trừ.`,
    'extras-contained': ({ heading }) =>
      `Cột điểm đã gồm “${heading}” (đúng bằng điểm chuẩn cộng thưởng, trừ phạt ở mọi dòng), nên các cột này không được tính thêm lần nữa.`,
    'extras-unclear': ({ heading, hint }) =>
      hint === 'total'
        ? `Tổng ghi trong bảng bằng đúng cột điểm dù có số ở “${heading}”, nên có thể điểm đã gồm các số này; hiện chúng vẫn được tính thêm. Hãy xem lại và xác nhận.`
        : `Không rõ cột điểm đã gồm “${heading}” hay chưa; hiện các số này được tính thêm vào điểm. Hãy xem lại và xác nhận, hoặc ghi thêm cột “Tổng điểm”.`,
    'bases-as-scores': ({ heading }) =>
      `Bảng không có cột điểm đạt nên điểm được hiểu là điểm chuẩn cộng thưởng, trừ phạt (“${heading}”). Hãy xem lại và xác nhận, hoặc ghi thêm cột “Tổng điểm”.`,
    'award-list': ({ sheet }) =>
      `Trang “${sheet}” là danh sách tập thể đề nghị khen thưởng, không phải bảng điểm, nên không được tính điểm.`,
    'sums-read': ({ count, text, reading }) =>
      `${count} ô ghi hai số cộng nhau; ví dụ “${text}” được đọc là ${decimalText(reading, 'vi')} điểm, phần sau dấu cộng là điểm thưởng.`,
    'sums-not-stated': ({ heading, text }) =>
      `Cột “${heading}” có ô ghi “${text}”, nhưng tiêu đề không nói gì về điểm thưởng; phần sau dấu cộng tạm được tính là điểm thưởng. Hãy xem lại và xác nhận.`,
    'fractions-read': ({ count, text, reading }) =>
      `${count} ô ghi cả điểm và mức tối đa; ví dụ “${text}” được đọc là ${decimalText(reading, 'vi')} điểm.`,
    'fraction-of-other-maximum': ({ text }) =>
      `Ô ghi “${text}” có mức tối đa khác với mức tối đa của cột nên chưa được tính. Hãy ghi lại điểm theo cùng một mức tối đa.`,
  },
  en: {
    'several-blocs-read': ({ blocs }) =>
      `The table holds ${blocs.length} blocs (${quoted(blocs, 'en')}); each is ranked by itself.`,
    'bloc-without-units': ({ heading }) =>
      `Below “${heading}” there is no unit, so this bloc is not counted.`,
    'bloc-heading-doubtful': ({ heading }) =>
      `Row “${heading}” is taken as the name of the bloc of the units below it. If it is a unit, give it a number or a score; if it names a bloc, confirm that.`,
    'units-above-heading': ({ heading }) =>
      `Above “${heading}” there are units of no named bloc; they are ranked by themselves for now. Write the name of their bloc.`,
    'unit-groups-in-table': ({ headings }) =>
      `The table groups its units (${quoted(headings, 'en')}) without saying that the groups are blocs, and the numbers run on, so all are ranked together for now. If each group is ranked by itself, begin its name with “Cụm …” or “Khối …”.`,
    'stage-row-twice': () =>
      'This unit has two rows of scores from the same source; only the first counts. Correct the name of the source, or delete the extra row.',
    'group-sheets-joined': ({ sheets }) =>
      `The sheets ${quoted(sheets, 'en')} have the same units and a group of criteria each, so they are added up as one table.`,
    'unit-sheets-joined': ({ sheets }) =>
      `The sheets ${quoted(sheets, 'en')} have the same criteria and different units, so they are read as one bloc and ranked together. If they are different blocs, write the name of each on its sheet.`,
    'bloc-on-other-sheet': ({ name, sheet }) =>
      `Sheet “${sheet}” names “${name}” too but has other units and other criteria, so the two are ranked apart. If they are one bloc, write the same criteria and maxima on both; if not, give them different names.`,
    'stage-sheets-joined': ({ sources }) =>
      `The sheets have the same units and criteria and a source of scores each (${ofStages(sources, 'en')}), so they are read as one table.`,
    'unit-not-on-sheet': ({ sheet, unit }) =>
      `Sheet “${sheet}” lacks “${unit}”, which the others have; its scores there count as missing.`,
    'other-table-agrees': ({ sheet, chosen }) =>
      `Sheet “${sheet}” sums up the same units; its totals agree with sheet “${chosen}”, so it is not counted again.`,
    'other-table-differs': ({ unit, here, there, chosen }) =>
      `${unit}: this table gives a total of ${decimalText(here, 'en')}, but sheet “${chosen}” adds up to ${decimalText(there, 'en')}. Check them.`,
    'rate-table': ({ sheet }) =>
      `Sheet “${sheet}” lays down base points and what each case earns or costs; it holds no unit's scores, so nothing in it is added up.`,
    'rate-not-counted': ({ text }) =>
      `Row “${text}” says what each case earns or costs, so its figures are not added up as scores. If they are points already lost or earned, put the row below “Điểm trừ” or “Điểm thưởng”; if they count cases, use a scheme with such rules.`,
    'extras-contained': ({ heading }) =>
      `The scores contain “${heading}” already (in every row they are the base points with these added and taken away), so these columns are not counted again.`,
    'extras-unclear': ({ heading, hint }) =>
      hint === 'total'
        ? `The table's own total equals the scores although there are figures in “${heading}”, so the scores may contain them; they are still counted on top for now. Look at it and confirm.`
        : `Nothing tells whether the scores contain “${heading}” already; these figures are counted on top for now. Look at it and confirm, or add a column “Tổng điểm”.`,
    'bases-as-scores': ({ heading }) =>
      `The table has no column of scores, so the base points with “${heading}” added and taken away are taken as the scores. Look at it and confirm, or add a column “Tổng điểm”.`,
    'award-list': ({ sheet }) =>
      `Sheet “${sheet}” lists collectives proposed for awards and is no scoring table, so it is not scored.`,
    'sums-read': ({ count, text, reading }) =>
      `${count === 1 ? 'A cell adds' : `${count} cells add`} two numbers; “${text}” is read as ${decimalText(reading, 'en')} points, and what follows the plus sign as a bonus.`,
    'sums-not-stated': ({ heading, text }) =>
      `Column “${heading}” has a cell “${text}”, but its heading says nothing of a bonus; what follows the plus sign is taken as one for now. Look at it and confirm.`,
    'fractions-read': ({ count, text, reading }) =>
      `${count === 1 ? 'A cell states' : `${count} cells state`} a score and its maximum; “${text}” is read as ${decimalText(reading, 'en')} points.`,
    'fraction-of-other-maximum': ({ text }) =>
      `“${text}” states another maximum than its column, so it is not counted. Write the score out of the same maximum.`,
  },
};

function ofStages(
  sources: readonly { readonly sheet: string; readonly stage: Stage }[],
  language: Language,
): string {
  const words = stageWords[language];
  return sources.map(({ sheet, stage }) => `“${sheet}”: ${words[stage]}`).join(', ');
}

/** The first names in quotation marks, and how many more there are. */
function quoted(names: readonly string[], language: Language): string {
  const most = 6;
  const shown = names.slice(0, most).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  const rest = language === 'vi' ? `và ${more} tên nữa` : `and ${more} more`;
  return [...shown, ...(more > 0 ? [rest] : [])].join(', ');
}
