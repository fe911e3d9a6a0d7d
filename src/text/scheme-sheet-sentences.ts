import { sheetTitles } from './sheet-words';
import { listed } from './result-sentences';
import type { InBoth, Language, Sentences } from './language';
import {
  criterionKindWords,
  measureWords,
  ruleLabels,
  ruleWords,
  tieBreakWords,
} from './scheme-sheet-words';
import {
  ruleFigures,
  schemeRuleMistakes,
  type SchemeRuleMistakeParams,
} from './scheme-rule-sentences';
import type { RuleKey, RuleWords } from './scheme-sheet-words';
import {
  formulaFigures,
  schemeFormulaMistakes,
  type FormulaFigure,
  type SchemeFormulaMistakeParams,
} from './scheme-formula-sentences';

type Figure = 'maximum' | 'weight' | 'level' | 'limit' | 'floor' | 'part' | 'share' | FormulaFigure;

/** What a person has to correct on the sheet "Bộ tiêu chí" before anything is computed by it. */
export interface SchemeSheetMistakeParams
  extends SchemeRuleMistakeParams, SchemeFormulaMistakeParams {
  'scheme-sheet-no-criteria': Record<string, never>;
  'scheme-sheet-unknown-rule': { readonly text: string };
  'scheme-sheet-rule-twice': { readonly rule: RuleKey; readonly cell: string };
  'scheme-sheet-rule-word': { readonly rule: keyof RuleWords; readonly text: string };
  'scheme-sheet-year': { readonly text: string };
  'scheme-sheet-decimals': { readonly text: string };
  'scheme-sheet-code-missing': { readonly criterion: string };
  'scheme-sheet-name-missing': { readonly code: string };
  'scheme-sheet-duplicate-code': { readonly code: string; readonly cell: string };
  'scheme-sheet-unknown-parent': { readonly text: string };
  'scheme-sheet-own-parent': { readonly code: string };
  'scheme-sheet-too-deep': { readonly levels: number };
  'scheme-sheet-unknown-kind': { readonly text: string };
  'scheme-sheet-number': { readonly figure: Figure; readonly text: string };
  'scheme-sheet-ambiguous-number': { readonly figure: Figure; readonly text: string };
  'scheme-sheet-negative': { readonly figure: Figure; readonly text: string };
  'scheme-sheet-maximum-needed': { readonly criterion: string };
  'scheme-sheet-empty-group': { readonly group: string };
  'scheme-sheet-not-a-group': { readonly criterion: string };
  'scheme-sheet-weights-unused': Record<string, never>;
  'scheme-sheet-tie-break': { readonly text: string };
  'scheme-sheet-tie-break-code': { readonly text: string };
  'scheme-sheet-tie-break-without-code': Record<string, never>;
  'scheme-sheet-band-name': Record<string, never>;
  'scheme-sheet-band-level': { readonly band: string };
  'scheme-sheet-band-bound': { readonly text: string };
  'scheme-sheet-band-measure': { readonly text: string };
  'scheme-sheet-band-order': { readonly band: string };
  /** A criterion that the scoring table does not have. */
  'scheme-sheet-not-in-table': { readonly criterion: string; readonly table: string };
  /** A criterion of the scoring table that the scheme does not have. */
  'scheme-sheet-not-in-scheme': { readonly criterion: string; readonly sheet: string };
}

/** One mistake: what `Message` is for all sentences, for these alone. */
export type SchemeSheetMistake = {
  readonly [Code in keyof SchemeSheetMistakeParams]: {
    readonly code: Code;
    readonly params: SchemeSheetMistakeParams[Code];
  };
}[keyof SchemeSheetMistakeParams];

export interface SchemeSheetSentenceParams extends SchemeSheetMistakeParams {
  'scheme-sheet-wrong': {
    readonly sheet: string;
    /** Of the first mistake; null where it is not one cell that is wrong. */
    readonly cell: string | null;
    readonly count: number;
    readonly first: SchemeSheetMistake;
  };
  'scheme-sheet-mismatch': {
    /** The sheet of the scoring table. */
    readonly table: string;
    readonly missing: readonly string[];
    readonly unknown: readonly string[];
  };
  'scheme-sheet-there': { readonly sheet: string };
  'scheme-sheet-unmarked': { readonly sheet: string };
  'scheme-sheet-copy': { readonly sheet: string };
  'scheme-sheet-no-rules': Record<string, never>;
  'scheme-sheet-rules-left-out': { readonly rules: readonly RuleKey[] };
  'scheme-sheet-other-bloc': { readonly name: string; readonly blocs: readonly string[] };
  'scheme-sheet-other-year': { readonly year: number; readonly used: number };
  'scheme-sheet-passed-over': { readonly sheet: string };
}

const figures: InBoth<Readonly<Record<Figure, string>>> = {
  vi: {
    maximum: 'điểm tối đa',
    weight: 'hệ số, trọng số',
    level: 'mức xếp loại',
    ...ruleFigures.vi,
    ...formulaFigures.vi,
  },
  en: {
    maximum: 'maximum',
    weight: 'weight',
    level: 'level of the class',
    ...ruleFigures.en,
    ...formulaFigures.en,
  },
};

/** Words that can be typed, each in quotes. */
function choices(words: Readonly<Record<string, string>>): string {
  return Object.values(words)
    .map((word) => `“${word}”`)
    .join(', ');
}

function labels(rules: readonly RuleKey[], language: Language): string {
  return rules.map((rule) => `“${ruleLabels[language][rule]}”`).join(', ');
}

const mistakesVi: Sentences<SchemeSheetMistakeParams> = {
  ...schemeRuleMistakes.vi,
  ...schemeFormulaMistakes.vi,
  'scheme-sheet-no-criteria': () =>
    'Trang bộ tiêu chí chưa có tiêu chí nào. Hãy ghi dưới hàng tiêu đề có “Mã” và “Tên tiêu chí”, hoặc xóa trang này để tạo lại.',
  'scheme-sheet-unknown-rule': ({ text }) =>
    `Không có quy tắc chung nào tên “${text}”. Hãy sửa lại tên mục; lời ghi thêm thì đặt sang cột khác.`,
  'scheme-sheet-rule-twice': ({ rule, cell }) =>
    `Mục “${ruleLabels.vi[rule]}” đã ghi ở ô ${cell}. Hãy bỏ bớt một dòng.`,
  'scheme-sheet-rule-word': ({ rule, text }) =>
    `Không hiểu “${text}” ở mục “${ruleLabels.vi[rule]}”. Hãy ghi một trong: ${choices(ruleWords.vi[rule])}.`,
  'scheme-sheet-year': ({ text }) =>
    `“${text}” không phải là năm. Hãy ghi bốn chữ số, ví dụ 2025, hoặc để trống.`,
  'scheme-sheet-decimals': ({ text }) =>
    `“${text}” không phải là số chữ số sau dấu phẩy. Hãy ghi một số từ 0 đến 10.`,
  'scheme-sheet-code-missing': ({ criterion }) =>
    `“${criterion}” chưa có mã. Hãy ghi một mã chưa dùng ở dòng khác.`,
  'scheme-sheet-name-missing': ({ code }) =>
    `Dòng mã “${code}” chưa có tên. Hãy ghi tên tiêu chí như trong bảng điểm, hoặc xóa cả dòng.`,
  'scheme-sheet-duplicate-code': ({ code, cell }) =>
    `Mã “${code}” đã dùng ở ô ${cell}. Hãy đổi thành mã khác.`,
  'scheme-sheet-unknown-parent': ({ text }) =>
    `Không có nhóm nào mang mã “${text}”. Hãy ghi đúng mã của nhóm, hoặc để trống.`,
  'scheme-sheet-own-parent': ({ code }) =>
    `“${code}” đang thuộc về chính nó, trực tiếp hoặc qua nhóm khác. Hãy ghi mã của nhóm đứng trên nó, hoặc để trống.`,
  'scheme-sheet-too-deep': ({ levels }) =>
    `Nhóm nằm trong nhóm quá nhiều lần. Hãy sắp lại để có nhiều nhất ${levels} cấp.`,
  'scheme-sheet-unknown-kind': ({ text }) =>
    `Không hiểu loại “${text}”. Hãy ghi một trong: ${choices(criterionKindWords.vi)}.`,
  'scheme-sheet-number': ({ figure, text }) =>
    `Không đọc được ${figures.vi[figure]} “${text}”. Hãy ghi một số, ví dụ 12,5; phân số thì thêm dấu nháy đơn ở trước: '1/3.`,
  'scheme-sheet-ambiguous-number': ({ figure, text }) =>
    `Ở ${figures.vi[figure]}, “${text}” có thể hiểu theo hai cách. Hãy gõ lại thành số, không có dấu ngăn cách hàng nghìn.`,
  'scheme-sheet-negative': ({ figure, text }) =>
    `Ở ${figures.vi[figure]} ghi “${text}” là số âm. Hãy ghi số không âm.`,
  'scheme-sheet-maximum-needed': ({ criterion }) =>
    `“${criterion}” có trọng số % nên phải có điểm tối đa lớn hơn 0. Hãy ghi điểm tối đa.`,
  'scheme-sheet-empty-group': ({ group }) =>
    `Nhóm “${group}” chưa có tiêu chí nào. Hãy ghi mã nhóm này ở cột “Thuộc nhóm” của các tiêu chí, hoặc đổi loại thành “${criterionKindWords.vi.base}”.`,
  'scheme-sheet-not-a-group': ({ criterion }) =>
    `“${criterion}” có tiêu chí thuộc về nó nên phải thuộc loại “${criterionKindWords.vi.group}”. Hãy đổi loại ở đây, hoặc sửa cột “Thuộc nhóm” của các dòng kia.`,
  'scheme-sheet-weights-unused': () =>
    `Có hệ số, trọng số nhưng chưa nói cách tính. Hãy ghi quy tắc chung “${ruleLabels.vi.weighting}”: ${choices(ruleWords.vi.weighting)}.`,
  'scheme-sheet-tie-break': ({ text }) =>
    `Không hiểu “${text}”. Khi bằng điểm có thể xét: ${choices(tieBreakWords.vi)}.`,
  'scheme-sheet-tie-break-code': ({ text }) =>
    `Không có tiêu chí nào mang mã “${text}”. Hãy ghi đúng mã như ở bảng tiêu chí.`,
  'scheme-sheet-tie-break-without-code': () =>
    'Chưa ghi xét theo tiêu chí nào. Hãy ghi mã của tiêu chí.',
  'scheme-sheet-band-name': () => 'Mức này chưa có tên xếp loại. Hãy ghi tên, hoặc xóa cả dòng.',
  'scheme-sheet-band-level': ({ band }) =>
    `Loại “${band}” chưa ghi mức. Hãy ghi một số, ví dụ 90; loại thấp nhất ghi 0.`,
  'scheme-sheet-band-bound': ({ text }) =>
    `Không hiểu “${text}”. Hãy ghi “Từ” nếu đạt đúng mức là được, “Trên” nếu phải vượt mức.`,
  'scheme-sheet-band-measure': ({ text }) =>
    `Không hiểu “${text}”. Hãy ghi một trong: ${choices(measureWords.vi)}.`,
  'scheme-sheet-band-order': ({ band }) =>
    `Loại “${band}” không bao giờ đạt tới, vì loại ở dòng trên có mức không cao hơn. Hãy xếp các loại từ cao xuống thấp.`,
  'scheme-sheet-not-in-table': ({ criterion, table }) =>
    `Bảng điểm ở trang “${table}” không có “${criterion}”. Hãy ghi tên hoặc mã đúng như bảng điểm, hoặc xóa dòng này.`,
  'scheme-sheet-not-in-scheme': ({ criterion, sheet }) =>
    `Trang “${sheet}” không có “${criterion}” như ở bảng điểm này. Hãy thêm một dòng, hoặc sửa tên cho khớp.`,
};

const mistakesEn: Sentences<SchemeSheetMistakeParams> = {
  ...schemeRuleMistakes.en,
  ...schemeFormulaMistakes.en,
  'scheme-sheet-no-criteria': () =>
    'The scheme has no criterion. Write them below the header row with “Code” and “Name of the criterion”, or delete the sheet to make it again.',
  'scheme-sheet-unknown-rule': ({ text }) =>
    `There is no general rule “${text}”. Correct the label; remarks go into another column.`,
  'scheme-sheet-rule-twice': ({ rule, cell }) =>
    `“${ruleLabels.en[rule]}” is already said in cell ${cell}. Delete one of the rows.`,
  'scheme-sheet-rule-word': ({ rule, text }) =>
    `“${text}” at “${ruleLabels.en[rule]}” was not understood. Write one of: ${choices(ruleWords.en[rule])}.`,
  'scheme-sheet-year': ({ text }) =>
    `“${text}” is no year. Write four digits, such as 2025, or leave it blank.`,
  'scheme-sheet-decimals': ({ text }) =>
    `“${text}” is no number of decimals. Write a number from 0 to 10.`,
  'scheme-sheet-code-missing': ({ criterion }) =>
    `“${criterion}” has no code. Write one that no other row has.`,
  'scheme-sheet-name-missing': ({ code }) =>
    `The row of code “${code}” has no name. Write it as in the scoring table, or delete the row.`,
  'scheme-sheet-duplicate-code': ({ code, cell }) =>
    `Code “${code}” is already used in cell ${cell}. Write another one.`,
  'scheme-sheet-unknown-parent': ({ text }) =>
    `No group has the code “${text}”. Write the code of a group, or leave it blank.`,
  'scheme-sheet-own-parent': ({ code }) =>
    `“${code}” belongs to itself, directly or through another group. Write the code of the group above it, or leave it blank.`,
  'scheme-sheet-too-deep': ({ levels }) =>
    `There are too many groups within groups. Arrange them in at most ${levels} levels.`,
  'scheme-sheet-unknown-kind': ({ text }) =>
    `The kind “${text}” was not understood. Write one of: ${choices(criterionKindWords.en)}.`,
  'scheme-sheet-number': ({ figure, text }) =>
    `The ${figures.en[figure]} “${text}” cannot be read. Write a number, such as 12.5; a fraction needs an apostrophe in front: '1/3.`,
  'scheme-sheet-ambiguous-number': ({ figure, text }) =>
    `The ${figures.en[figure]} “${text}” can be read in two ways. Type it again as a number, without separators of thousands.`,
  'scheme-sheet-negative': ({ figure, text }) =>
    `The ${figures.en[figure]} “${text}” is negative. Write a number that is not.`,
  'scheme-sheet-maximum-needed': ({ criterion }) =>
    `“${criterion}” has a percentage weight and so needs a maximum above 0. Write the maximum.`,
  'scheme-sheet-empty-group': ({ group }) =>
    `Group “${group}” has no criterion. Write its code in the column “In group” of its criteria, or make its kind “${criterionKindWords.en.base}”.`,
  'scheme-sheet-not-a-group': ({ criterion }) =>
    `“${criterion}” has criteria below it, so its kind must be “${criterionKindWords.en.group}”. Correct the kind, or the column “In group” of the others.`,
  'scheme-sheet-weights-unused': () =>
    `There are weights, but not how they count. Write the general rule “${ruleLabels.en.weighting}”: ${choices(ruleWords.en.weighting)}.`,
  'scheme-sheet-tie-break': ({ text }) =>
    `“${text}” was not understood. On equal points these can be compared: ${choices(tieBreakWords.en)}.`,
  'scheme-sheet-tie-break-code': ({ text }) =>
    `No criterion has the code “${text}”. Write a code of the table of criteria.`,
  'scheme-sheet-tie-break-without-code': () =>
    'It is not said which criterion to compare. Write its code.',
  'scheme-sheet-band-name': () => 'This class has no name. Write one, or delete the row.',
  'scheme-sheet-band-level': ({ band }) =>
    `Class “${band}” has no level. Write a number, such as 90; for the lowest class, 0.`,
  'scheme-sheet-band-bound': ({ text }) =>
    `“${text}” was not understood. Write “From” where the level itself is enough, “Above” where it is not.`,
  'scheme-sheet-band-measure': ({ text }) =>
    `“${text}” was not understood. Write one of: ${choices(measureWords.en)}.`,
  'scheme-sheet-band-order': ({ band }) =>
    `Class “${band}” can never be reached, because the one above it starts no higher. List the classes from the highest down.`,
  'scheme-sheet-not-in-table': ({ criterion, table }) =>
    `The scoring table of sheet “${table}” has no “${criterion}”. Write its name or code as in the table, or delete the row.`,
  'scheme-sheet-not-in-scheme': ({ criterion, sheet }) =>
    `Sheet “${sheet}” has no “${criterion}” as this table does. Add a row, or correct the name.`,
};

/** A mistake in words; the first one is told inside another sentence. */
function say<Code extends keyof SchemeSheetMistakeParams>(
  mistake: {
    readonly [Key in Code]: { readonly code: Key; readonly params: SchemeSheetMistakeParams[Key] };
  }[Code],
  sentences: Sentences<SchemeSheetMistakeParams>,
): string {
  const sentence: Sentences<SchemeSheetMistakeParams>[Code] = sentences[mistake.code];
  return sentence(mistake.params);
}

export const schemeSheetSentences: InBoth<Sentences<SchemeSheetSentenceParams>> = {
  vi: {
    ...mistakesVi,
    'scheme-sheet-wrong': ({ sheet, cell, count, first }) =>
      `Chưa tính được vì trang “${sheet}” có ${count} chỗ cần sửa; ${count === 1 ? 'đó là' : 'chỗ đầu tiên là'} ${cell === null ? 'cả trang' : `ô ${cell}`}: ${say(first, mistakesVi)}`,
    'scheme-sheet-mismatch': ({ table, missing, unknown }) => {
      const apart = [
        ...(missing.length === 0
          ? []
          : [`bảng điểm thiếu ${listed(missing, (count) => ` và ${count} tiêu chí khác`)}`]),
        ...(unknown.length === 0
          ? []
          : [`bộ tiêu chí thiếu ${listed(unknown, (count) => ` và ${count} tiêu chí khác`)}`]),
      ];
      return `Chưa tính được vì trang bộ tiêu chí không khớp với bảng điểm ở trang “${table}”: ${apart.join('; ')}. Hãy sửa tên, hoặc thêm, bớt dòng cho khớp.`;
    },
    'scheme-sheet-there': ({ sheet }) =>
      `Bộ tiêu chí đã có ở trang “${sheet}”, nên không tạo thêm. Hãy sửa ở trang đó, hoặc xóa trang rồi tạo lại.`,
    'scheme-sheet-unmarked': ({ sheet }) =>
      `Trang “${sheet}” không do Bảng Vàng tạo nhưng có mẫu như trang bộ tiêu chí, nên đã được dùng.`,
    'scheme-sheet-copy': ({ sheet }) =>
      `Trang “${sheet}” có mẫu như trang bộ tiêu chí nhưng không phải trang đang dùng, nên được bỏ qua. Nếu muốn dùng, hãy đổi tên thành “${sheetTitles.vi.scheme}” và xóa trang kia.`,
    'scheme-sheet-no-rules': () =>
      'Trang bộ tiêu chí không có phần “Quy tắc chung”, nên dùng các quy tắc thông thường.',
    'scheme-sheet-rules-left-out': ({ rules }) =>
      `Trang bộ tiêu chí chưa ghi ${labels(rules, 'vi')}, nên dùng cách thông thường.`,
    'scheme-sheet-other-bloc': ({ name, blocs }) =>
      `Bộ tiêu chí này ghi tên “${name}”, không khớp cụm, khối nào trong tệp (${blocs.map((bloc) => `“${bloc}”`).join(', ')}), nên chưa được dùng. Hãy ghi đúng tên cụm, khối và năm.`,
    'scheme-sheet-other-year': ({ year, used }) =>
      `Bộ tiêu chí ghi áp dụng cho năm ${year}, còn bảng điểm là năm ${used}; vẫn tính theo bộ tiêu chí này. Hãy kiểm tra lại.`,
    'scheme-sheet-passed-over': ({ sheet }) =>
      `Bạn đã chọn một bộ tiêu chí khác, nên trang “${sheet}” không được dùng.`,
  },
  en: {
    ...mistakesEn,
    'scheme-sheet-wrong': ({ sheet, cell, count, first }) =>
      `Nothing can be computed: sheet “${sheet}” has ${count} ${count === 1 ? 'mistake' : 'mistakes, the first'} at ${cell === null ? 'the sheet as a whole' : `cell ${cell}`}: ${say(first, mistakesEn)}`,
    'scheme-sheet-mismatch': ({ table, missing, unknown }) => {
      const apart = [
        ...(missing.length === 0
          ? []
          : [`the table lacks ${listed(missing, (count) => ` and ${count} more criteria`)}`]),
        ...(unknown.length === 0
          ? []
          : [`the scheme lacks ${listed(unknown, (count) => ` and ${count} more criteria`)}`]),
      ];
      return `Nothing can be computed: the scheme sheet does not match the scoring table of sheet “${table}”: ${apart.join('; ')}. Correct the names, or add or delete rows.`;
    },
    'scheme-sheet-there': ({ sheet }) =>
      `The scheme already stands on sheet “${sheet}”, so no other is made. Edit it there, or delete the sheet and make it again.`,
    'scheme-sheet-unmarked': ({ sheet }) =>
      `Sheet “${sheet}” was not made by Bảng Vàng but looks like a scheme, and was used.`,
    'scheme-sheet-copy': ({ sheet }) =>
      `Sheet “${sheet}” looks like a scheme but is not the one in use, so it was skipped. To use it, name it “${sheetTitles.en.scheme}” and delete the other.`,
    'scheme-sheet-no-rules': () =>
      'The scheme sheet has no table of general rules, so the usual rules are used.',
    'scheme-sheet-rules-left-out': ({ rules }) =>
      `The scheme sheet does not say ${labels(rules, 'en')}, so the usual way is used.`,
    'scheme-sheet-other-bloc': ({ name, blocs }) =>
      `The scheme names “${name}”, which is none of the blocs of the file (${blocs.map((bloc) => `“${bloc}”`).join(', ')}), so it was not used. Write the name of the bloc and its year.`,
    'scheme-sheet-other-year': ({ year, used }) =>
      `The scheme is for ${year} and the scoring table for ${used}; it was used all the same. Check it.`,
    'scheme-sheet-passed-over': ({ sheet }) =>
      `Another scheme was chosen, so sheet “${sheet}” was not used.`,
  },
};
