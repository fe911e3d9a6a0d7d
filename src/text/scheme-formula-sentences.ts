import type { InBoth, Sentences } from './language';
import { listOfParameters, parameterHints } from './scheme-formula-hints';
import {
  formulaKindWords,
  parameterLabels,
  ruleConditionWords,
  ruleEffectWords,
  schemeFormulaHeadings,
  volumeBoundWords,
  volumePartWords,
  type FormulaKind,
  type ParameterKey,
} from './scheme-formula-words';

/** Figures of the tables of formulas. */
export type FormulaFigure =
  'parameter' | 'parameter-level' | 'case' | 'case-most' | 'volume' | 'volume-share' | 'step';

/** What can be wrong in the column "Cách tính" and in the tables of formulas. */
export interface SchemeFormulaMistakeParams {
  'scheme-sheet-formula-kind': { readonly text: string };
  'scheme-sheet-formula-of-a-group': { readonly group: string };
  'scheme-sheet-formula-maximum': { readonly criterion: string };
  /** A row of these tables says no criterion. */
  'scheme-sheet-formula-code': Record<string, never>;
  /** A row for a criterion that has no formula, or one of another kind than the table needs. */
  'scheme-sheet-formula-none': { readonly criterion: string };
  'scheme-sheet-formula-no-cases': { readonly criterion: string };
  'scheme-sheet-parameter-unknown': {
    readonly text: string;
    readonly kind: FormulaKind;
    readonly parameters: readonly ParameterKey[];
  };
  'scheme-sheet-parameters-missing': {
    readonly criterion: string;
    readonly parameters: readonly ParameterKey[];
  };
  'scheme-sheet-parameter-twice': { readonly parameter: ParameterKey; readonly cell: string };
  /** A parameter that goes with another choice than the one that is made. */
  'scheme-sheet-parameter-unused': { readonly parameter: ParameterKey };
  'scheme-sheet-parameter-blank': { readonly parameter: ParameterKey };
  'scheme-sheet-parameter-value': { readonly parameter: ParameterKey; readonly text: string };
  'scheme-sheet-parameter-without-level': { readonly parameter: ParameterKey };
  'scheme-sheet-parameter-range': { readonly parameter: RangedParameter };
  'scheme-sheet-same-word': { readonly text: string };
  'scheme-sheet-step-order': Record<string, never>;
  'scheme-sheet-case-none': { readonly criterion: string };
  'scheme-sheet-case-code': Record<string, never>;
  'scheme-sheet-case-name': Record<string, never>;
  'scheme-sheet-case-code-twice': { readonly code: string };
  'scheme-sheet-case-effect': { readonly text: string };
  'scheme-sheet-case-condition': { readonly text: string };
  'scheme-sheet-case-points': Record<string, never>;
  /** Points for each case, or a limit, where steps by volume say what the rule is worth. */
  'scheme-sheet-case-points-and-steps': Record<string, never>;
  /** Something that a bar to classification cannot have. */
  'scheme-sheet-case-bar': Record<string, never>;
  'scheme-sheet-volume-code': { readonly text: string };
  'scheme-sheet-volume-name': Record<string, never>;
  'scheme-sheet-volume-part': { readonly text: string };
  'scheme-sheet-volume-bound': { readonly text: string };
  'scheme-sheet-volume-differs': { readonly cell: string };
  'scheme-sheet-formula-figure': { readonly figure: FormulaFigure };
}

export type RangedParameter = Extract<
  ParameterKey,
  'shareAtTarget' | 'target' | 'most' | 'least' | 'floor'
>;

export const formulaFigures: InBoth<Readonly<Record<FormulaFigure, string>>> = {
  vi: {
    parameter: 'giá trị',
    'parameter-level': 'mức',
    case: 'điểm mỗi vụ việc',
    'case-most': 'điểm nhiều nhất',
    volume: 'mức khối lượng',
    'volume-share': 'mức của phần được xét',
    step: 'điểm của bậc',
  },
  en: {
    parameter: 'value',
    'parameter-level': 'level',
    case: 'points for each case',
    'case-most': 'greatest points',
    volume: 'boundary of the volume',
    'volume-share': 'boundary of the part',
    step: 'points of the step',
  },
};

const rangesVi: Readonly<Record<RangedParameter, string>> = {
  shareAtTarget: 'Tỷ lệ này phải từ 0 đến 100%. Hãy sửa lại.',
  target: 'Chỉ tiêu chung phải lớn hơn 0. Hãy ghi số khác.',
  most: 'Kết quả càng thấp càng tốt mà không hạn chế thì điểm có thể lớn vô cùng. Hãy ghi một số, hoặc “Điểm tối đa”.',
  least: 'Mức ít nhất đang lớn hơn mức nhiều nhất. Hãy sửa một trong hai.',
  floor:
    'Đạt thấp hơn mức này lại được nhiều điểm hơn khi vừa tới mức. Hãy ghi tỷ lệ điểm thấp hơn.',
};

const rangesEn: Readonly<Record<RangedParameter, string>> = {
  shareAtTarget: 'This share must be from 0 to 100%. Correct it.',
  target: 'A target for all must be above 0. Write another number.',
  most: 'Where less is better and nothing limits the points, they may have no end. Write a number, or “The maximum”.',
  least: 'The least is more than the most. Correct one of the two.',
  floor: 'Doing less than this level would earn more than reaching it. Write a smaller share.',
};

/** Words that can be typed, each in quotes. */
function choices(words: Readonly<Record<string, string>>): string {
  return Object.values(words)
    .map((word) => `“${word}”`)
    .join(', ');
}

const { vi, en } = schemeFormulaHeadings;

export const schemeFormulaMistakes: InBoth<Sentences<SchemeFormulaMistakeParams>> = {
  vi: {
    'scheme-sheet-formula-kind': ({ text }) =>
      `Không hiểu cách tính “${text}”. Hãy ghi một trong: ${choices(formulaKindWords.vi)}; hoặc để trống nếu chấm trực tiếp.`,
    'scheme-sheet-formula-of-a-group': ({ group }) =>
      `“${group}” là nhóm, điểm cộng từ các tiêu chí bên trong, nên không có cách tính riêng. Hãy để trống ô này.`,
    'scheme-sheet-formula-maximum': ({ criterion }) =>
      `Cách tính của “${criterion}” cần điểm tối đa. Hãy ghi điểm tối đa ở đây, hoặc ghi số điểm ở bảng “${vi.parameters.parameter}”.`,
    'scheme-sheet-formula-code': () =>
      'Dòng này chưa ghi của tiêu chí nào. Hãy ghi mã tiêu chí, hoặc xóa cả dòng.',
    'scheme-sheet-formula-none': ({ criterion }) =>
      `“${criterion}” chưa ghi cách tính nên không dùng dòng này. Hãy ghi cột “${vi.criteria.formula}” ở bảng tiêu chí, hoặc xóa cả dòng.`,
    'scheme-sheet-formula-no-cases': ({ criterion }) =>
      `Bảng này chỉ dùng cho cách tính “${formulaKindWords.vi.cases}”, còn “${criterion}” không tính như vậy. Hãy sửa mã, hoặc xóa cả dòng.`,
    'scheme-sheet-parameter-unknown': ({ text, kind, parameters }) =>
      parameters.length === 0
        ? `Cách tính “${formulaKindWords.vi[kind]}” không có thông số nào. Hãy xóa cả dòng.`
        : `${text === '' ? 'Chưa ghi thông số nào' : `Cách tính “${formulaKindWords.vi[kind]}” không có thông số “${text}”`}. Hãy ghi một trong: ${listOfParameters(parameters, 'vi')}; hoặc xóa cả dòng.`,
    'scheme-sheet-parameters-missing': ({ criterion, parameters }) =>
      `Cách tính của “${criterion}” còn thiếu: ${listOfParameters(parameters, 'vi')}. Hãy thêm dòng ở bảng “${vi.parameters.parameter}”.`,
    'scheme-sheet-parameter-twice': ({ parameter, cell }) =>
      `“${parameterLabels.vi[parameter]}” của tiêu chí này đã ghi ở ô ${cell}. Hãy bỏ bớt một dòng.`,
    'scheme-sheet-parameter-unused': ({ parameter }) =>
      `“${parameterLabels.vi[parameter]}” không đi với các thông số khác của tiêu chí này. Hãy xóa dòng này, hoặc sửa các dòng kia.`,
    'scheme-sheet-parameter-blank': ({ parameter }) =>
      `Chưa ghi “${parameterLabels.vi[parameter]}”. Có thể ghi: ${parameterHints.vi[parameter]}.`,
    'scheme-sheet-parameter-value': ({ parameter, text }) =>
      `Không hiểu “${text}” ở “${parameterLabels.vi[parameter]}”. Có thể ghi: ${parameterHints.vi[parameter]}.`,
    'scheme-sheet-parameter-without-level': ({ parameter }) =>
      `“${parameterLabels.vi[parameter]}” không dùng ô “${vi.parameters.level}”. Hãy để trống ô này.`,
    'scheme-sheet-parameter-range': ({ parameter }) => rangesVi[parameter],
    'scheme-sheet-same-word': ({ text }) =>
      `“${text}” đã ghi ở trên nên không phân biệt được. Hãy bỏ bớt, hoặc ghi khác đi.`,
    'scheme-sheet-step-order': () =>
      'Bậc này không bao giờ đạt tới, vì bậc ở dòng trên có mức không cao hơn. Hãy xếp các bậc từ cao xuống thấp.',
    'scheme-sheet-case-none': ({ criterion }) =>
      `“${criterion}” chưa có quy định nào để trừ, thưởng. Hãy thêm dòng ở bảng “${vi.rules.name}”.`,
    'scheme-sheet-case-code': () =>
      'Quy định này chưa có mã. Hãy ghi một mã riêng trong tiêu chí, hoặc xóa cả dòng.',
    'scheme-sheet-case-name': () =>
      'Quy định này chưa có nội dung. Hãy ghi nội dung, hoặc xóa cả dòng.',
    'scheme-sheet-case-code-twice': ({ code }) =>
      `Mã quy định “${code}” đã dùng cho quy định khác của tiêu chí này. Hãy đổi thành mã khác.`,
    'scheme-sheet-case-effect': ({ text }) =>
      text === ''
        ? `Chưa ghi tác dụng của quy định. Hãy ghi một trong: ${choices(ruleEffectWords.vi)}.`
        : `Không hiểu tác dụng “${text}”. Hãy ghi một trong: ${choices(ruleEffectWords.vi)}.`,
    'scheme-sheet-case-condition': ({ text }) =>
      `Không hiểu điều kiện “${text}”. Hãy ghi ${choices(ruleConditionWords.vi)}, hoặc để trống.`,
    'scheme-sheet-case-points': () =>
      `Chưa ghi điểm cho mỗi vụ việc. Hãy ghi một số, hoặc thêm các bậc của quy định này ở bảng “${vi.volumes.volume}”.`,
    'scheme-sheet-case-points-and-steps': () =>
      `Quy định này đã có bậc điểm ở bảng “${vi.volumes.volume}”. Hãy để trống ô này, hoặc xóa các bậc kia.`,
    'scheme-sheet-case-bar': () =>
      `Quy định “${ruleEffectWords.vi.bar}” không trừ, không thưởng điểm. Hãy để trống ô này, hoặc đổi tác dụng.`,
    'scheme-sheet-volume-code': ({ text }) =>
      text === ''
        ? 'Chưa ghi bậc này của quy định nào. Hãy ghi mã quy định, hoặc xóa cả dòng.'
        : `Tiêu chí này không có quy định trừ, thưởng nào mang mã “${text}”. Hãy ghi đúng mã như ở bảng “${vi.rules.name}”.`,
    'scheme-sheet-volume-name': () =>
      'Chưa ghi bậc này tính theo khối lượng nào. Hãy ghi tên khối lượng, ví dụ: hồ sơ tiếp nhận.',
    'scheme-sheet-volume-part': ({ text }) =>
      text === ''
        ? `Chưa ghi phần được xét ghi bằng gì. Hãy ghi một trong: ${choices(volumePartWords.vi)}.`
        : `Không hiểu “${text}”. Hãy ghi một trong: ${choices(volumePartWords.vi)}.`,
    'scheme-sheet-volume-bound': ({ text }) =>
      `Không hiểu “${text}”. Hãy ghi một trong: ${choices(volumeBoundWords.vi)}; hoặc để trống.`,
    'scheme-sheet-volume-differs': ({ cell }) =>
      `Các bậc của một quy định phải ghi giống nhau ở cột này, mà ô ${cell} ghi khác. Hãy sửa cho giống, hoặc để trống ô này.`,
    'scheme-sheet-formula-figure': ({ figure }) =>
      `Chưa ghi ${formulaFigures.vi[figure]}. Hãy ghi một số, hoặc xóa cả dòng.`,
  },
  en: {
    'scheme-sheet-formula-kind': ({ text }) =>
      `“${text}” is no way in which points come about. Write one of: ${choices(formulaKindWords.en)}; or leave it blank for direct points.`,
    'scheme-sheet-formula-of-a-group': ({ group }) =>
      `“${group}” is a group, whose points are those of its criteria. Leave this cell blank.`,
    'scheme-sheet-formula-maximum': ({ criterion }) =>
      `The formula of “${criterion}” needs its maximum. Write it here, or write the points in the table “${en.parameters.parameter}”.`,
    'scheme-sheet-formula-code': () =>
      'It is not said which criterion this row belongs to. Write its code, or delete the row.',
    'scheme-sheet-formula-none': ({ criterion }) =>
      `“${criterion}” has no formula, so this row is not used. Fill in “${en.criteria.formula}” in the table of criteria, or delete the row.`,
    'scheme-sheet-formula-no-cases': ({ criterion }) =>
      `This table is for “${formulaKindWords.en.cases}” only, and “${criterion}” is computed otherwise. Correct the code, or delete the row.`,
    'scheme-sheet-parameter-unknown': ({ text, kind, parameters }) =>
      parameters.length === 0
        ? `“${formulaKindWords.en[kind]}” has no parameters. Delete the row.`
        : `${text === '' ? 'The parameter is missing' : `“${formulaKindWords.en[kind]}” has no parameter “${text}”`}. Write one of: ${listOfParameters(parameters, 'en')}; or delete the row.`,
    'scheme-sheet-parameters-missing': ({ criterion, parameters }) =>
      `The formula of “${criterion}” lacks: ${listOfParameters(parameters, 'en')}. Add rows to the table “${en.parameters.parameter}”.`,
    'scheme-sheet-parameter-twice': ({ parameter, cell }) =>
      `“${parameterLabels.en[parameter]}” of this criterion is already said in cell ${cell}. Delete one of the rows.`,
    'scheme-sheet-parameter-unused': ({ parameter }) =>
      `“${parameterLabels.en[parameter]}” does not go with the other parameters of this criterion. Delete the row, or correct the others.`,
    'scheme-sheet-parameter-blank': ({ parameter }) =>
      `“${parameterLabels.en[parameter]}” is not filled in. It can be: ${parameterHints.en[parameter]}.`,
    'scheme-sheet-parameter-value': ({ parameter, text }) =>
      `“${text}” at “${parameterLabels.en[parameter]}” was not understood. It can be: ${parameterHints.en[parameter]}.`,
    'scheme-sheet-parameter-without-level': ({ parameter }) =>
      `“${parameterLabels.en[parameter]}” has no “${en.parameters.level}”. Leave this cell blank.`,
    'scheme-sheet-parameter-range': ({ parameter }) => rangesEn[parameter],
    'scheme-sheet-same-word': ({ text }) =>
      `“${text}” already stands above and cannot be told from it. Leave one out, or write another.`,
    'scheme-sheet-step-order': () =>
      'This step can never be reached, because the one above it starts no higher. List the steps from the highest down.',
    'scheme-sheet-case-none': ({ criterion }) =>
      `“${criterion}” has no rule by which points are lost or earned. Add rows to the table “${en.rules.name}”.`,
    'scheme-sheet-case-code': () =>
      'This rule has no code. Write one that no other rule of the criterion has, or delete the row.',
    'scheme-sheet-case-name': () =>
      'It is not said what this rule is. Write it, or delete the row.',
    'scheme-sheet-case-code-twice': ({ code }) =>
      `Another rule of this criterion has the code “${code}”. Write another one.`,
    'scheme-sheet-case-effect': ({ text }) =>
      text === ''
        ? `The effect of the rule is missing. Write one of: ${choices(ruleEffectWords.en)}.`
        : `The effect “${text}” was not understood. Write one of: ${choices(ruleEffectWords.en)}.`,
    'scheme-sheet-case-condition': ({ text }) =>
      `The condition “${text}” was not understood. Write ${choices(ruleConditionWords.en)}, or leave it blank.`,
    'scheme-sheet-case-points': () =>
      `The points for each case are missing. Write a number, or add the steps of this rule to the table “${en.volumes.volume}”.`,
    'scheme-sheet-case-points-and-steps': () =>
      `This rule has steps in the table “${en.volumes.volume}”. Leave this cell blank, or delete the steps.`,
    'scheme-sheet-case-bar': () =>
      `A rule “${ruleEffectWords.en.bar}” neither costs nor earns points. Leave this cell blank, or write another effect.`,
    'scheme-sheet-volume-code': ({ text }) =>
      text === ''
        ? 'It is not said which rule this step belongs to. Write its code, or delete the row.'
        : `The criterion has no rule of points with the code “${text}”. Write a code of the table “${en.rules.name}”.`,
    'scheme-sheet-volume-name': () =>
      'It is not said by which volume this step goes. Write a name for it, such as: files received.',
    'scheme-sheet-volume-part': ({ text }) =>
      text === ''
        ? `It is not said how the part is given. Write one of: ${choices(volumePartWords.en)}.`
        : `“${text}” was not understood. Write one of: ${choices(volumePartWords.en)}.`,
    'scheme-sheet-volume-bound': ({ text }) =>
      `“${text}” was not understood. Write one of: ${choices(volumeBoundWords.en)}; or leave it blank.`,
    'scheme-sheet-volume-differs': ({ cell }) =>
      `All steps of a rule must say the same in this column, and cell ${cell} says something else. Make them alike, or leave this cell blank.`,
    'scheme-sheet-formula-figure': ({ figure }) =>
      `The ${formulaFigures.en[figure]} is missing. Write a number, or delete the row.`,
  },
};
