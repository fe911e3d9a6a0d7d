import type { InBoth, Sentences } from './language';
import {
  bandConditionWords,
  blendWords,
  consequenceWords,
  limitKindWords,
} from './scheme-rule-words';
import { ruleWords } from './scheme-sheet-words';

type Figure = 'limit' | 'floor' | 'part';

/** What can be wrong in the tables of limits, floors, facts and blended sources. */
export interface SchemeRuleMistakeParams {
  'scheme-sheet-limit-kind': { readonly text: string };
  'scheme-sheet-figure-missing': { readonly figure: Figure };
  'scheme-sheet-floor-code': Record<string, never>;
  'scheme-sheet-floor-without-base': { readonly criterion: string };
  'scheme-sheet-floor-maximum': { readonly criterion: string };
  'scheme-sheet-consequence': { readonly text: string };
  'scheme-sheet-consequence-class': Record<string, never>;
  'scheme-sheet-unknown-class': { readonly text: string };
  'scheme-sheet-fact-missing': Record<string, never>;
  'scheme-sheet-entry-twice': Record<string, never>;
  'scheme-sheet-blend-stage': { readonly text: string };
  'scheme-sheet-blend-how': { readonly text: string };
  'scheme-sheet-blend-whole': Record<string, never>;
  'scheme-sheet-stage-and-blend': Record<string, never>;
  'scheme-sheet-band-condition': { readonly text: string };
}

/** What the figures of these tables are called. */
export const ruleFigures: InBoth<Readonly<Record<Figure | 'share', string>>> = {
  vi: {
    limit: 'giới hạn điểm',
    floor: 'mức điểm liệt',
    part: 'tỷ lệ ghép nguồn điểm',
    share: 'tỷ lệ nhiều nhất',
  },
  en: {
    limit: 'limit',
    floor: 'floor',
    part: 'share of the blend',
    share: 'greatest share',
  },
};

/** Words that can be typed, each in quotes. */
function choices(words: Readonly<Record<string, string>>): string {
  return Object.values(words)
    .map((word) => `“${word}”`)
    .join(', ');
}

function stages({ self, cross, bloc, verified }: (typeof ruleWords)['vi']['stage']): string {
  return choices({ self, cross, bloc, verified });
}

export const schemeRuleMistakes: InBoth<Sentences<SchemeRuleMistakeParams>> = {
  vi: {
    'scheme-sheet-limit-kind': ({ text }) =>
      `Không hiểu giới hạn của “${text}”. Hãy ghi một trong: ${choices(limitKindWords.vi)}.`,
    'scheme-sheet-figure-missing': ({ figure }) =>
      `Chưa ghi ${ruleFigures.vi[figure]}. Hãy ghi một số, hoặc xóa cả dòng.`,
    'scheme-sheet-floor-code': () =>
      'Chưa ghi điểm liệt của tiêu chí nào. Hãy ghi mã tiêu chí hoặc nhóm, hoặc xóa cả dòng.',
    'scheme-sheet-floor-without-base': ({ criterion }) =>
      `“${criterion}” chỉ có điểm thưởng, điểm trừ nên không đặt điểm liệt được. Hãy ghi mã khác, hoặc xóa cả dòng.`,
    'scheme-sheet-floor-maximum': ({ criterion }) =>
      `Điểm liệt của “${criterion}” đo bằng % nên phải biết điểm tối đa lớn hơn 0. Hãy ghi điểm tối đa, hoặc đo bằng điểm.`,
    'scheme-sheet-consequence': ({ text }) =>
      text === ''
        ? `Chưa ghi cách xử lý. Hãy ghi một trong: ${choices(consequenceWords.vi)}.`
        : `Không hiểu cách xử lý “${text}”. Hãy ghi một trong: ${choices(consequenceWords.vi)}.`,
    'scheme-sheet-consequence-class': () =>
      `Nếu xử lý là “${consequenceWords.vi['at-most']}” thì phải ghi tên loại; nếu không thì để trống ô này.`,
    'scheme-sheet-unknown-class': ({ text }) =>
      `Không có loại nào tên “${text}”. Hãy ghi đúng tên như ở bảng xếp loại.`,
    'scheme-sheet-fact-missing': () =>
      'Chưa ghi trường hợp nào. Hãy ghi trường hợp, hoặc xóa cả dòng.',
    'scheme-sheet-entry-twice': () => 'Mục này đã ghi ở dòng trên. Hãy bỏ bớt một dòng.',
    'scheme-sheet-blend-stage': ({ text }) =>
      `Không hiểu nguồn điểm “${text}”. Hãy ghi một trong: ${stages(ruleWords.vi.stage)}.`,
    'scheme-sheet-blend-how': ({ text }) =>
      `Không hiểu cách lấy điểm “${text}”. Hãy ghi một trong: ${choices(blendWords.vi)}.`,
    'scheme-sheet-blend-whole': () =>
      'Tỷ lệ của các nguồn điểm cộng lại phải bằng 1 (hay 100 %). Hãy sửa các tỷ lệ.',
    'scheme-sheet-stage-and-blend': () =>
      `Đã ghép nhiều nguồn điểm thì không chọn riêng một nguồn nữa. Hãy ghi “${ruleWords.vi.stage.any}” ở đây, hoặc xóa bảng ghép nguồn điểm.`,
    'scheme-sheet-band-condition': ({ text }) =>
      `Không hiểu điều kiện “${text}”. Hãy ghi “${bandConditionWords.vi['no-zero']}”, hoặc để trống.`,
  },
  en: {
    'scheme-sheet-limit-kind': ({ text }) =>
      `The limit of “${text}” was not understood. Write one of: ${choices(limitKindWords.en)}.`,
    'scheme-sheet-figure-missing': ({ figure }) =>
      `The ${ruleFigures.en[figure]} is missing. Write a number, or delete the row.`,
    'scheme-sheet-floor-code': () =>
      'It is not said what has this floor. Write the code of a criterion or group, or delete the row.',
    'scheme-sheet-floor-without-base': ({ criterion }) =>
      `“${criterion}” has bonus or penalty points only, so it can have no floor. Write another code, or delete the row.`,
    'scheme-sheet-floor-maximum': ({ criterion }) =>
      `The floor of “${criterion}” is measured in %, so a maximum above 0 is needed. Write the maximum, or measure in points.`,
    'scheme-sheet-consequence': ({ text }) =>
      text === ''
        ? `The consequence is missing. Write one of: ${choices(consequenceWords.en)}.`
        : `The consequence “${text}” was not understood. Write one of: ${choices(consequenceWords.en)}.`,
    'scheme-sheet-consequence-class': () =>
      `“${consequenceWords.en['at-most']}” needs the name of a class; otherwise leave this cell blank.`,
    'scheme-sheet-unknown-class': ({ text }) =>
      `There is no class “${text}”. Write its name as in the table of classes.`,
    'scheme-sheet-fact-missing': () => 'The fact is missing. Write it, or delete the row.',
    'scheme-sheet-entry-twice': () => 'A row above already says this. Delete one of them.',
    'scheme-sheet-blend-stage': ({ text }) =>
      `The source “${text}” was not understood. Write one of: ${stages(ruleWords.en.stage)}.`,
    'scheme-sheet-blend-how': ({ text }) =>
      `“${text}” was not understood. Write one of: ${choices(blendWords.en)}.`,
    'scheme-sheet-blend-whole': () =>
      'The shares of the sources must add up to 1 (or 100 %). Correct them.',
    'scheme-sheet-stage-and-blend': () =>
      `Where several sources are blended, no single one can be chosen. Write “${ruleWords.en.stage.any}” here, or delete the table of sources.`,
    'scheme-sheet-band-condition': ({ text }) =>
      `The condition “${text}” was not understood. Write “${bandConditionWords.en['no-zero']}”, or leave it blank.`,
  },
};
