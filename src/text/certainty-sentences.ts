import { certaintyWords, type DetectedPart } from './certainty-words';
import type { InBoth, Language, Sentences } from './language';
import { decimalText } from './numbers';
import { resultHeadings, stageWords } from './sheet-words';

type Stage = keyof (typeof stageWords)['vi'];
type ResultField = keyof (typeof resultHeadings)['vi'];
type Nothing = Record<string, never>;

/** A part of the reading with how sure it is. */
export interface UnsurePart {
  readonly part: DetectedPart;
  readonly percent: number;
}

/** Sentences on what was detected, and what speaks for it or against it. */
export interface CertaintySentenceParams {
  'needs-confirmation': {
    readonly file: string;
    readonly sheet: string;
    readonly parts: readonly UnsurePart[];
  };
  'part-unsure': UnsurePart;
  'seen-header': { readonly words: string; readonly rows: number };
  'seen-units': { readonly count: number; readonly first: string; readonly last: string };
  /** The table has no column with their numbers. */
  'seen-units-without-order': Nothing;
  'seen-criteria': { readonly leaves: number; readonly groups: number };
  'seen-maxima': { readonly count: number; readonly sum: string | null };
  'seen-maxima-of-scheme': Nothing;
  'seen-no-maxima': Nothing;
  'seen-maxima-missing': { readonly missing: number; readonly all: number };
  /** The table's own line says the same sum. */
  'seen-total-maximum': Nothing;
  'seen-stage': { readonly stage: Stage | null; readonly others: readonly Stage[] };
  'seen-totals-agree': { readonly agreeing: number; readonly all: number };
  'seen-totals-differ': { readonly differing: number; readonly all: number };
  'seen-no-totals': Nothing;
  'seen-results-elsewhere': Nothing;
  'seen-no-result-columns': Nothing;
  'seen-free-columns': { readonly fields: readonly ResultField[] };
  'seen-used-columns': { readonly fields: readonly ResultField[] };
  'seen-result-columns-twice': { readonly field: ResultField };
  'column-without-heading': { readonly column: string; readonly count: number };
  'seen-bloc': { readonly name: string };
  'seen-alone-doubtful': Nothing;
}

function unsureParts(parts: readonly UnsurePart[], language: Language): string {
  const words = certaintyWords[language].parts;
  return parts.map(({ part, percent }) => `${words[part].toLowerCase()} (${percent} %)`).join(', ');
}

function fieldsText(fields: readonly ResultField[], language: Language): string {
  return fields.map((field) => `“${resultHeadings[language][field]}”`).join(', ');
}

export const certaintySentences: InBoth<Sentences<CertaintySentenceParams>> = {
  vi: {
    'needs-confirmation': ({ file, sheet, parts }) =>
      `Chưa chắc đã nhận đúng bảng điểm ở trang “${sheet}” của tệp “${file}”: ${unsureParts(parts, 'vi')}. Chưa ghi gì. Hãy xem lại bằng lệnh inspect; nếu đúng, chạy lại với --confirm.`,
    'part-unsure': ({ part, percent }) =>
      `Chưa chắc đã đọc đúng phần ${certaintyWords.vi.parts[part].toLowerCase()} (${percent} %). Hãy xem lại; nếu đúng thì xác nhận.`,
    'seen-header': ({ words, rows }) =>
      words === ''
        ? `Tiêu đề bảng gồm ${rows} dòng.`
        : `Tiêu đề bảng có ô “${words}”, gồm ${rows} dòng.`,
    'seen-units': ({ count, first, last }) =>
      count === 1 ? `1 đơn vị: “${first}”.` : `${count} đơn vị, từ “${first}” đến “${last}”.`,
    'seen-units-without-order': () =>
      'Bảng không có cột STT, nên đơn vị được nhận ra nhờ có tên và có điểm.',
    'seen-criteria': ({ leaves, groups }) =>
      groups === 0
        ? `${leaves} tiêu chí có ô điểm.`
        : `${leaves} tiêu chí có ô điểm, trong ${groups} nhóm.`,
    'seen-maxima': ({ count, sum }) =>
      sum === null
        ? `${count} tiêu chí có ghi điểm tối đa.`
        : `${count} tiêu chí có ghi điểm tối đa, cộng lại là ${decimalText(sum, 'vi')}.`,
    'seen-maxima-of-scheme': () => 'Điểm tối đa lấy theo bộ tiêu chí đã chọn.',
    'seen-no-maxima': () =>
      'Bảng không ghi điểm tối đa, nên không kiểm tra được điểm vượt mức và không tính được tỷ lệ.',
    'seen-maxima-missing': ({ missing, all }) =>
      `${missing} trong ${all} tiêu chí không ghi điểm tối đa.`,
    'seen-total-maximum': () => 'Dòng tổng của bảng ghi điểm tối đa đúng bằng tổng các tiêu chí.',
    'seen-stage': ({ stage, others }) => {
      if (stage === null) return 'Bảng có một cột điểm cho mỗi tiêu chí, không ghi nguồn điểm.';
      const used = `Xếp hạng theo “${stageWords.vi[stage]}”`;
      return others.length === 0
        ? `${used}, nguồn điểm duy nhất của bảng.`
        : `${used}; bảng còn có ${others.map((one) => `“${stageWords.vi[one]}”`).join(', ')}.`;
    },
    'seen-totals-agree': ({ agreeing, all }) =>
      `${agreeing} trên ${all} tổng điểm ghi sẵn trong bảng đúng bằng tổng tính được.`,
    'seen-totals-differ': ({ differing, all }) =>
      `${differing} trên ${all} tổng điểm ghi sẵn trong bảng khác với tổng tính được; có thể có cột bị hiểu sai.`,
    'seen-no-totals': () => 'Bảng không ghi sẵn tổng điểm để đối chiếu.',
    'seen-results-elsewhere': () => 'Kết quả được ghi ở trang “Xếp hạng”.',
    'seen-no-result-columns': () =>
      'Bảng chưa có cột kết quả; Bảng Vàng thêm cột bên phải, hoặc ghi ở trang “Xếp hạng”.',
    'seen-free-columns': ({ fields }) => `Cột ${fieldsText(fields, 'vi')} đang trống, sẽ được ghi.`,
    'seen-used-columns': ({ fields }) =>
      `Cột ${fieldsText(fields, 'vi')} đã có số liệu của bạn: chỉ đối chiếu, không ghi đè.`,
    'seen-result-columns-twice': ({ field }) =>
      `Bảng có hai cột trống cùng tên ${fieldsText([field], 'vi')}; không rõ ghi vào cột nào.`,
    'column-without-heading': ({ column, count }) =>
      `Cột ${column} có ${count} ô là số nhưng không có tiêu đề; cột này không được tính điểm. Hãy ghi tiêu đề cho cột.`,
    'seen-bloc': ({ name }) => `Tên đọc được: “${name}”.`,
    'seen-alone-doubtful': () =>
      'Bảng không đủ dấu hiệu quen thuộc; hãy xem tiêu chí và đơn vị có đúng không.',
  },
  en: {
    'needs-confirmation': ({ file, sheet, parts }) =>
      `The scoring table on sheet “${sheet}” of “${file}” was not recognised with certainty: ${unsureParts(parts, 'en')}. Nothing was written. Look at it with inspect; if it is right, run again with --confirm.`,
    'part-unsure': ({ part, percent }) =>
      `Not sure that this was read rightly: ${certaintyWords.en.parts[part].toLowerCase()} (${percent} %). Look at it; if it is right, confirm it.`,
    'seen-header': ({ words, rows }) => {
      const lines = rows === 1 ? '1 row' : `${rows} rows`;
      return words === ''
        ? `The header has ${lines}.`
        : `The header has a cell “${words}” and ${lines}.`;
    },
    'seen-units': ({ count, first, last }) =>
      count === 1 ? `1 unit: “${first}”.` : `${count} units, from “${first}” to “${last}”.`,
    'seen-units-without-order': () =>
      'The table has no column of numbers (STT): units are told by their names and scores.',
    'seen-criteria': ({ leaves, groups }) =>
      groups === 0
        ? `Criteria with scores: ${leaves}.`
        : `Criteria with scores: ${leaves}, in groups: ${groups}.`,
    'seen-maxima': ({ count, sum }) =>
      sum === null
        ? `Criteria that state a maximum: ${count}.`
        : `Criteria that state a maximum: ${count}; together ${decimalText(sum, 'en')}.`,
    'seen-maxima-of-scheme': () => 'The maxima are those of the chosen scheme.',
    'seen-no-maxima': () =>
      'The table states no maxima: scores above them cannot be found, nor percentages computed.',
    'seen-maxima-missing': ({ missing, all }) => `${missing} of ${all} criteria state no maximum.`,
    'seen-total-maximum': () => 'The total line of the table states the sum of the maxima.',
    'seen-stage': ({ stage, others }) => {
      if (stage === null) return 'Each criterion has one column of scores, of no named source.';
      const used = `Ranked by “${stageWords.en[stage]}”`;
      return others.length === 0
        ? `${used}, the only source of scores.`
        : `${used}; the table also has ${others.map((one) => `“${stageWords.en[one]}”`).join(', ')}.`;
    },
    'seen-totals-agree': ({ agreeing, all }) =>
      `${agreeing} of ${all} totals in the table equal the computed ones.`,
    'seen-totals-differ': ({ differing, all }) =>
      `${differing} of ${all} totals in the table differ from the computed ones; a column may have been misunderstood.`,
    'seen-no-totals': () => 'The table has no totals of its own to compare with.',
    'seen-results-elsewhere': () => 'Results are written on the sheet “Xếp hạng”.',
    'seen-no-result-columns': () =>
      'The table has no result columns yet; they are added on its right, or on the sheet “Xếp hạng”.',
    'seen-free-columns': ({ fields }) =>
      `Empty result columns, to be filled: ${fieldsText(fields, 'en')}.`,
    'seen-used-columns': ({ fields }) =>
      `Columns that hold figures of yours: ${fieldsText(fields, 'en')}; they are compared, never written over.`,
    'seen-result-columns-twice': ({ field }) =>
      `Two empty columns are both called ${fieldsText([field], 'en')}; it is not clear which is to be filled.`,
    'column-without-heading': ({ column, count }) =>
      `Column ${column} has ${count} numbers but no heading, so it is not counted. Give it a heading.`,
    'seen-bloc': ({ name }) => `The name that was read: “${name}”.`,
    'seen-alone-doubtful': () =>
      'The table lacks the usual signs; see whether its criteria and units are right.',
  },
};
