import { formulaWords, type FormulaReason, type InputName } from './formula-words';
import type { InBoth, Language, Sentences } from './language';
import { countText, decimalText } from './numbers';

/** An input as a person finds it: what it is, and the rule's own words where a rule has them. */
export interface SaidInput {
  readonly name: InputName;
  readonly rule: string | null;
}

/** Sentences about criteria that are computed by a formula. Figures come as decimal texts with a dot. */
export interface FormulaSentenceParams {
  'formula-inputs-missing': {
    readonly table: string;
    readonly criteria: readonly { readonly name: string; readonly inputs: readonly SaidInput[] }[];
  };
  /** `text` is what the cell says; null for a blank one. */
  'formula-not-computed': {
    readonly unit: string;
    readonly criterion: string;
    readonly input: SaidInput;
    readonly reason: FormulaReason;
    readonly text: string | null;
    readonly isRanked: boolean;
  };
  'formula-score-differs': {
    readonly unit: string;
    readonly criterion: string;
    readonly typed: string;
    readonly computed: string;
  };
  /** Targets of one criterion that differ tenfold and more. */
  'targets-differ-in-unit': {
    readonly criterion: string;
    readonly low: { readonly unit: string; readonly cell: string; readonly target: string };
    readonly high: { readonly unit: string; readonly cell: string; readonly target: string };
  };
}

/** At most so many criteria, and inputs of each, stand in one sentence. */
const MOST_NAMED = 4;

/** “Chỉ tiêu”, or “số trường hợp” of a rule. */
function inputText({ name, rule }: SaidInput, language: Language): string {
  const words = formulaWords[language].inputs[name];
  return rule === null ? words : `${words} “${rule.replace(/[\s.;:,]+$/u, '')}”`;
}

function shortened(texts: readonly string[], between: string, language: Language): string {
  const more = texts.length - MOST_NAMED;
  const shown = texts.slice(0, MOST_NAMED).join(between);
  if (more <= 0) return shown;
  const count = countText(more, language);
  return `${shown}${between}${language === 'vi' ? `và ${count} mục khác` : `and ${count} more`}`;
}

function lackingText(
  criteria: FormulaSentenceParams['formula-inputs-missing']['criteria'],
  language: Language,
): string {
  const each = criteria.map(({ name, inputs }) => {
    const texts = inputs.map((input) => inputText(input, language));
    const of = language === 'vi' ? 'cần' : 'needs';
    return `“${name}” ${of} ${shortened(texts, ', ', language)}`;
  });
  return shortened(each, '; ', language);
}

type NotComputed = FormulaSentenceParams['formula-not-computed'];

function whyVi({ input, reason, text }: NotComputed): string {
  const said = inputText(input, 'vi');
  const figure = decimalText(text ?? '', 'vi');
  switch (reason) {
    case 'as-typed':
      return text === null ? `thiếu ${said}` : `không đọc được ${said}, ô ghi “${text}”`;
    case 'negative':
      return `${said} là số âm (${figure})`;
    case 'not-whole':
      return `${said} phải là số nguyên, ô ghi ${figure}`;
    case 'unknown-word':
      return `${said} ghi “${text ?? ''}”, bộ tiêu chí không có từ này`;
    case 'no-target':
      return 'không có chỉ tiêu';
    case 'no-bound':
      return 'thực hiện bằng 0 mà bộ tiêu chí chưa ghi được nhiều nhất bao nhiêu điểm';
    case 'more-than-all':
      return `${said} là ${figure}, lớn hơn tổng số`;
  }
}

function whyEn({ input, reason, text }: NotComputed): string {
  const said = inputText(input, 'en');
  const figure = decimalText(text ?? '', 'en');
  switch (reason) {
    case 'as-typed':
      return text === null
        ? `the ${said} is missing`
        : `the ${said} cannot be read, the cell says “${text}”`;
    case 'negative':
      return `the ${said} is below 0 (${figure})`;
    case 'not-whole':
      return `the ${said} has to be a whole number, not ${figure}`;
    case 'unknown-word':
      return `the ${said} is “${text ?? ''}”, a word that the scheme does not have`;
    case 'no-target':
      return 'there is no target';
    case 'no-bound':
      return 'nothing was used, and the scheme does not say how many points that is';
    case 'more-than-all':
      return `the ${said} is ${figure}, more than the total number`;
  }
}

/** What a person does about it. */
function remedy({ reason, text }: NotComputed, language: Language): string {
  const isVi = language === 'vi';
  switch (reason) {
    case 'no-target':
      return isVi ? 'Hãy kiểm tra lại chỉ tiêu.' : 'Check the target.';
    case 'no-bound':
      return isVi
        ? 'Hãy ghi mức tối đa trong bộ tiêu chí.'
        : 'State the most that it can be in the scheme.';
    case 'as-typed':
      if (text === null) {
        return isVi
          ? 'Hãy điền ô này, hoặc ghi KGCT nếu không giao.'
          : 'Fill in this cell, or write KGCT if it was not assigned.';
      }
      return isVi ? 'Hãy sửa ô này.' : 'Correct this cell.';
    case 'negative':
    case 'not-whole':
    case 'unknown-word':
    case 'more-than-all':
      return isVi ? 'Hãy sửa ô này.' : 'Correct this cell.';
  }
}

export const formulaSentences: InBoth<Sentences<FormulaSentenceParams>> = {
  vi: {
    'formula-inputs-missing': ({ table, criteria }) =>
      `Chưa tính điểm được: trang “${table}” không có cột hoặc dòng mà bộ tiêu chí dùng để tính điểm. ${lackingText(criteria, 'vi')}. Hãy thêm cột dưới tiêu đề của tiêu chí (hoặc dòng bên dưới tiêu chí), hoặc sửa cách tính trong bộ tiêu chí.`,
    'formula-not-computed': (params) =>
      `${params.unit} ${params.isRanked ? 'không được tính điểm' : 'chưa được xếp hạng vì chưa tính được điểm'} “${params.criterion}”: ${whyVi(params)}. ${remedy(params, 'vi')}`,
    'formula-score-differs': ({ unit, criterion, typed, computed }) =>
      `${unit}: điểm “${criterion}” ghi trong bảng là ${decimalText(typed, 'vi')}, tính theo bộ tiêu chí là ${decimalText(computed, 'vi')}; đã dùng ${decimalText(computed, 'vi')}. Nếu Hội đồng chấm khác, hãy ghi vào trang “Hội đồng” kèm lý do.`,
    'targets-differ-in-unit': ({ criterion, low, high }) =>
      `Chỉ tiêu của “${criterion}” chênh nhau từ 10 lần trở lên: ${low.unit} ghi ${decimalText(low.target, 'vi')} (ô ${low.cell}), ${high.unit} ghi ${decimalText(high.target, 'vi')} (ô ${high.cell}). Hãy kiểm tra xem có cùng đơn vị tính không.`,
  },
  en: {
    'formula-inputs-missing': ({ table, criteria }) =>
      `The points cannot be computed: sheet “${table}” has no column or row for what the scheme computes them from. ${lackingText(criteria, 'en')}. Add a column below the heading of the criterion (or a row below the criterion), or change the formula in the scheme.`,
    'formula-not-computed': (params) =>
      `${params.unit} ${params.isRanked ? 'gets no points for' : 'is not ranked: there are no points for'} “${params.criterion}”: ${whyEn(params)}. ${remedy(params, 'en')}`,
    'formula-score-differs': ({ unit, criterion, typed, computed }) =>
      `${unit}: the score typed for “${criterion}” is ${decimalText(typed, 'en')}, by the scheme it is ${decimalText(computed, 'en')}; ${decimalText(computed, 'en')} was used. If the council decides otherwise, write it into the sheet “Hội đồng” with a reason.`,
    'targets-differ-in-unit': ({ criterion, low, high }) =>
      `The targets of “${criterion}” differ tenfold or more: ${low.unit} has ${decimalText(low.target, 'en')} (cell ${low.cell}), ${high.unit} has ${decimalText(high.target, 'en')} (cell ${high.cell}). Check that they are in the same unit of measure.`,
  },
};
