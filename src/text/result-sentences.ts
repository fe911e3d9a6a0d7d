import type { InBoth, Language, Sentences } from './language';
import { countText, decimalText } from './numbers';
import { causesText, type SaidCause } from './ruling-words';
import { howSettled, type SettlingStep } from './settling-words';
import { blendWords } from './scheme-rule-words';
import { stageWords } from './sheet-words';

type StageName = keyof (typeof stageWords)['vi'];

function stageList(stages: readonly StageName[], language: Language): string {
  return stages.map((stage) => stageWords[language][stage]).join(', ');
}

/** Units of which only the first few are named. */
export interface FirstUnits {
  readonly units: readonly string[];
  /** How many there are besides. */
  readonly more: number;
}

function unitsInWords({ units, more }: FirstUnits, language: Language): string {
  const named = units.join(', ');
  if (more === 0) return named;
  const count = countText(more, language);
  return language === 'vi' ? `${named} và ${count} đơn vị khác` : `${named} and ${count} more`;
}

/** What is said of computed results; figures come as decimal texts with a dot. */
export interface ResultSentenceParams {
  'score-missing': { readonly unit: string; readonly criterion: string };
  'score-unreadable': { readonly unit: string; readonly criterion: string; readonly text: string };
  'maximum-needed': { readonly unit: string; readonly criterion: string };
  'nothing-assigned': { readonly unit: string };
  'blend-incomplete': {
    readonly unit: string;
    readonly criterion: string;
    readonly stage: StageName;
  };
  'unit-set-aside': { readonly unit: string; readonly causes: readonly SaidCause[] };
  /** `band` is the class that it gets, null for none. */
  'class-barred': {
    readonly unit: string;
    readonly causes: readonly SaidCause[];
    readonly band: string | null;
  };
  'band-share-exceeded': {
    readonly band: string;
    readonly count: number;
    readonly considered: number;
    readonly allowed: number;
    readonly beyond: readonly string[];
  };
  'stages-blended': {
    readonly parts: readonly {
      readonly stage: StageName;
      readonly weight: string;
      readonly how: keyof (typeof blendWords)['vi'];
    }[];
  };
  /** `settledBy` is what the sheet "Hội đồng" could still say to settle it. */
  'rank-shared': FirstUnits & {
    readonly rank: number;
    readonly total: string;
    readonly settledBy: readonly SettlingStep[];
  };
  'no-bands': Record<string, never>;
  'stage-chosen': { readonly stage: StageName; readonly others: readonly StageName[] };
  'stage-incomplete': { readonly stage: StageName; readonly missing: number };
  'stage-passed-over': {
    readonly stage: StageName;
    readonly missing: number;
    readonly used: StageName;
  };
  'stage-not-found': { readonly stage: StageName; readonly available: readonly StageName[] };
  /** Members have scored each other on so many sheets. */
  'cross-scores-alone': { readonly scorers: number };
  'scheme-mismatch': {
    readonly file: string;
    readonly missing: readonly string[];
    readonly unknown: readonly string[];
  };
  'criterion-matched-by-number': { readonly scheme: string; readonly sheet: string };
  'scheme-maximum-differs': {
    readonly criterion: string;
    readonly sheet: string;
    readonly scheme: string;
  };
  'weights-not-hundred': { readonly sum: string };
  'year-unknown': Record<string, never>;
  'organiser-unknown': Record<string, never>;
  'organiser-without-rules': Record<string, never>;
  'no-rule-pack': { readonly year: number };
  'rule-pack-unknown': { readonly requested: string; readonly available: string };
  'rule-pack-of-other-years': { readonly pack: string; readonly year: number };
  'rules-not-checked': { readonly law: string; readonly date: string };
  'proposal-tie': FirstUnits & { readonly rank: number };
  'officer-not-a-member': { readonly unit: string };
  'places-unverified': { readonly places: string };
}

/** "0,3 × điểm tự chấm (một cột) + …" */
function blended(
  parts: ResultSentenceParams['stages-blended']['parts'],
  language: Language,
): string {
  return parts
    .map(({ stage, weight, how }) => {
      const way = blendWords[language][how].toLowerCase();
      return `${decimalText(weight, language)} × ${stageWords[language][stage]} (${way})`;
    })
    .join(' + ');
}

/** At most so many names stand in one sentence. */
const MOST_NAMES = 4;

/** Names in quotes, and how many more there are. */
export function listed(names: readonly string[], more: (count: number) => string): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  const rest = names.length - shown.length;
  return shown.join(', ') + (rest > 0 ? more(rest) : '');
}

export const resultSentences: InBoth<Sentences<ResultSentenceParams>> = {
  vi: {
    'score-missing': ({ unit, criterion }) =>
      `${unit} chưa được xếp hạng vì thiếu điểm “${criterion}”. Hãy điền điểm, hoặc ghi KGCT nếu không giao.`,
    'score-unreadable': ({ unit, criterion, text }) =>
      `${unit} chưa được xếp hạng vì không đọc được điểm “${criterion}”: ô ghi “${text}”. Hãy sửa thành số.`,
    'maximum-needed': ({ unit, criterion }) =>
      `${unit} chưa được xếp hạng: có tiêu chí không giao nên cần biết điểm tối đa của “${criterion}”.`,
    'nothing-assigned': ({ unit }) => `${unit} chưa được xếp hạng vì không được giao tiêu chí nào.`,
    'blend-incomplete': ({ unit, criterion, stage }) =>
      `${unit} chưa được xếp hạng vì thiếu ${stageWords.vi[stage]} của “${criterion}”, một phần của điểm ghép từ nhiều nguồn. Hãy điền đủ.`,
    'unit-set-aside': ({ unit, causes }) =>
      `${unit} không xếp hạng nhưng vẫn giữ tổng điểm: ${causesText(causes, 'vi')}.`,
    'class-barred': ({ unit, causes, band }) =>
      `${unit} ${band === null ? 'không xếp loại' : `chỉ xếp loại “${band}”`} dù đủ điểm cho loại cao hơn: ${causesText(causes, 'vi')}.`,
    'band-share-exceeded': ({ band, count, considered, allowed, beyond }) =>
      `Có ${count} trong ${considered} đơn vị đạt loại “${band}”, nhiều hơn mức được phép là ${allowed}. Cần xem lại ${listed(beyond, (more) => ` và ${more} đơn vị khác`)}; Hội đồng quyết định.`,
    'stages-blended': ({ parts }) => `Điểm của từng tiêu chí được ghép: ${blended(parts, 'vi')}.`,
    'rank-shared': ({ rank, total, settledBy, ...units }) =>
      `${unitsInWords(units, 'vi')} cùng ${decimalText(total, 'vi')} điểm nên đồng hạng ${rank}; ${howSettled(settledBy, 'vi')}.`,
    'no-bands': () => 'Bộ tiêu chí chưa có mức xếp loại nên cột “Xếp loại” để trống.',
    'stage-chosen': ({ stage, others }) =>
      `Bảng có nhiều nguồn điểm; xếp hạng theo ${stageWords.vi[stage]}, không trộn với ${stageList(others, 'vi')}.`,
    'stage-incomplete': ({ stage, missing }) =>
      `Không nguồn điểm nào đủ cho mọi đơn vị; xếp hạng theo ${stageWords.vi[stage]}, còn thiếu ${missing} ô.`,
    'stage-passed-over': ({ stage, missing, used }) =>
      `Có ${stageWords.vi[stage]} nhưng còn ${missing} ô trống hoặc không đọc được (ô đầu tiên ở đây), nên đang xếp hạng theo ${stageWords.vi[used]}. Hãy điền đủ, hoặc chọn nguồn điểm.`,
    'stage-not-found': ({ stage, available }) =>
      `Bảng không có ${stageWords.vi[stage]}. Nguồn điểm có: ${stageList(available, 'vi')}.`,
    'cross-scores-alone': ({ scorers }) =>
      `Có ${scorers} trang tính là điểm các đơn vị chấm chéo cho nhau, nhưng bộ tiêu chí chưa nói tính chung thế nào. Trong trang “Bộ tiêu chí”, hãy ghi cách phối hợp nguồn điểm, ví dụ: chấm chéo, tỷ lệ 1, trung bình; hoặc chọn nguồn điểm khác.`,
    'scheme-mismatch': ({ file, missing, unknown }) =>
      `Bộ tiêu chí không khớp với bảng điểm của tệp “${file}”: ${[
        missing.length === 0
          ? null
          : `bảng thiếu ${listed(missing, (count) => ` và ${count} tiêu chí khác`)}`,
        unknown.length === 0
          ? null
          : `bộ tiêu chí không có ${listed(unknown, (count) => ` và ${count} tiêu chí khác`)}`,
      ]
        .filter((part) => part !== null)
        .join('; ')}. Hãy chọn đúng bộ tiêu chí hoặc sửa tên tiêu chí.`,
    'criterion-matched-by-number': ({ scheme, sheet }) =>
      `Tiêu chí “${scheme}” của bộ tiêu chí được ghép với “${sheet}” trong bảng chỉ theo số thứ tự, vì tên khác nhau. Hãy kiểm tra lại.`,
    'scheme-maximum-differs': ({ criterion, sheet, scheme }) =>
      `Điểm tối đa của “${criterion}” trong bảng là ${decimalText(sheet, 'vi')}, trong bộ tiêu chí là ${decimalText(scheme, 'vi')}; đã tính theo bộ tiêu chí.`,
    'weights-not-hundred': ({ sum }) =>
      `Trọng số các tiêu chí cộng lại là ${decimalText(sum, 'vi')} %, không phải 100 %.`,
    'year-unknown': () =>
      'Không thấy năm xét thi đua; tạm dùng quy định khen thưởng đang có hiệu lực. Hãy ghi năm ở tiêu đề hoặc ở trang “Thông tin khối”.',
    'organiser-unknown': () =>
      'Chưa biết cấp tổ chức cụm, khối nên chưa đề nghị khen thưởng. Hãy ghi ở trang “Thông tin khối”.',
    'organiser-without-rules': () =>
      'Bộ quy định không có điều nào cho cụm, khối của cấp này nên không đề nghị khen thưởng; quy định riêng của nơi tổ chức có thể khác.',
    'no-rule-pack': ({ year }) =>
      `Chưa có bộ quy định khen thưởng cho năm ${year} nên chưa xét khen thưởng; không dùng quy định của năm khác.`,
    'rule-pack-unknown': ({ requested, available }) =>
      `Không có bộ quy định “${requested}”. Các bộ có: ${available}.`,
    'rule-pack-of-other-years': ({ pack, year }) =>
      `Bộ quy định “${pack}” được chọn không dành cho năm ${year}. Hãy kiểm tra lại.`,
    'rules-not-checked': ({ law, date }) =>
      `Kết quả xét khen thưởng chưa đối chiếu ${law} (có hiệu lực từ ${date}). Hãy đối chiếu trước khi trình.`,
    'proposal-tie': ({ rank, ...units }) =>
      `Chưa đề nghị khen thưởng cho ${unitsInWords(units, 'vi')}: đồng hạng ${rank} vượt số lượng được đề nghị; Hội đồng quyết định.`,
    'officer-not-a-member': ({ unit }) =>
      `“${unit}” không có tên trong bảng điểm của cụm, khối; dự thảo vẫn ghi như vậy. Hãy kiểm tra lại tên.`,
    'places-unverified': ({ places }) =>
      `Số hạng được đề nghị (${places}) là thông lệ chưa kiểm chứng; hãy đối chiếu với quy định của nơi tổ chức.`,
  },
  en: {
    'score-missing': ({ unit, criterion }) =>
      `${unit} is not ranked: the score for “${criterion}” is missing. Fill it in, or write KGCT if it was not assigned.`,
    'score-unreadable': ({ unit, criterion, text }) =>
      `${unit} is not ranked: the score for “${criterion}” cannot be read, the cell says “${text}”. Make it a number.`,
    'maximum-needed': ({ unit, criterion }) =>
      `${unit} is not ranked: a criterion was not assigned, so the maximum of “${criterion}” is needed.`,
    'nothing-assigned': ({ unit }) => `${unit} is not ranked: no criterion was assigned to it.`,
    'blend-incomplete': ({ unit, criterion, stage }) =>
      `${unit} is not ranked: the ${stageWords.en[stage]} of “${criterion}” are missing, and the scheme blends several sources. Fill them in.`,
    'unit-set-aside': ({ unit, causes }) =>
      `${unit} takes no rank but keeps its total: ${causesText(causes, 'en')}.`,
    'class-barred': ({ unit, causes, band }) =>
      `${unit} ${band === null ? 'has no class' : `has only class “${band}”`} though its points reach a higher one: ${causesText(causes, 'en')}.`,
    'band-share-exceeded': ({ band, count, considered, allowed, beyond }) =>
      `${count} of ${considered} units reach class “${band}”, more than the ${allowed} allowed. Look at ${listed(beyond, (more) => ` and ${more} more`)}; the council decides.`,
    'stages-blended': ({ parts }) => `Each score is blended: ${blended(parts, 'en')}.`,
    'rank-shared': ({ rank, total, settledBy, ...units }) =>
      `${unitsInWords(units, 'en')} have ${decimalText(total, 'en')} points each and share rank ${rank}; ${howSettled(settledBy, 'en')}.`,
    'no-bands': () => 'The scheme has no classes, so the column “Xếp loại” stays blank.',
    'stage-chosen': ({ stage, others }) =>
      `The table has several sources of scores; the ranking uses ${stageWords.en[stage]} and mixes in nothing of ${stageList(others, 'en')}.`,
    'stage-incomplete': ({ stage, missing }) =>
      `No source of scores is complete for every unit; the ranking uses ${stageWords.en[stage]}, which lacks ${missing} cells.`,
    'stage-passed-over': ({ stage, missing, used }) =>
      `There are ${stageWords.en[stage]}, but ${missing} cells are blank or cannot be read (the first is here), so the ranking uses ${stageWords.en[used]}. Fill them in, or choose the source of scores.`,
    'stage-not-found': ({ stage, available }) =>
      `The table has no ${stageWords.en[stage]}. There are: ${stageList(available, 'en')}.`,
    'cross-scores-alone': ({ scorers }) =>
      `${scorers} sheets hold the scores that members gave each other, but the scheme does not say how to put them together. State a blend on the sheet “Bộ tiêu chí”, such as cross scores, share 1, mean; or choose another source of scores.`,
    'scheme-mismatch': ({ file, missing, unknown }) =>
      `The scheme does not match the scoring table of “${file}”: ${[
        missing.length === 0
          ? null
          : `the table lacks ${listed(missing, (count) => ` and ${count} more criteria`)}`,
        unknown.length === 0
          ? null
          : `the scheme lacks ${listed(unknown, (count) => ` and ${count} more criteria`)}`,
      ]
        .filter((part) => part !== null)
        .join('; ')}. Choose the right scheme or correct the names.`,
    'criterion-matched-by-number': ({ scheme, sheet }) =>
      `“${scheme}” of the scheme was matched with “${sheet}” of the table by its number alone, since the names differ. Check it.`,
    'scheme-maximum-differs': ({ criterion, sheet, scheme }) =>
      `The maximum of “${criterion}” is ${decimalText(sheet, 'en')} in the table and ${decimalText(scheme, 'en')} in the scheme; the scheme was used.`,
    'weights-not-hundred': ({ sum }) =>
      `The weights of the criteria add up to ${decimalText(sum, 'en')} %, not 100 %.`,
    'year-unknown': () =>
      'The award year was not found; the award rules in force now are used. State the year in the title or in the sheet “Thông tin khối”.',
    'organiser-unknown': () =>
      'The organiser of the bloc is not known, so no award is proposed. State it in the sheet “Thông tin khối”.',
    'organiser-without-rules': () =>
      'The rule pack has no rule for a bloc of this level, so no award is proposed; the organiser may have rules of its own.',
    'no-rule-pack': ({ year }) =>
      `There is no award rule pack for ${year}, so no award was considered; another year's rules are not used.`,
    'rule-pack-unknown': ({ requested, available }) =>
      `There is no rule pack “${requested}”. There are: ${available}.`,
    'rule-pack-of-other-years': ({ pack, year }) =>
      `The rule pack “${pack}” that was chosen is not meant for ${year}. Check it.`,
    'rules-not-checked': ({ law, date }) =>
      `The award outcomes have not been checked against ${law} (in force from ${date}). Check them before submitting.`,
    'proposal-tie': ({ rank, ...units }) =>
      `No award is proposed for ${unitsInWords(units, 'en')}: they share rank ${rank} across the border of a quota; the council decides.`,
    'officer-not-a-member': ({ unit }) =>
      `“${unit}” is not a unit of the bloc's scoring table; the draft names it all the same. Check the name.`,
    'places-unverified': ({ places }) =>
      `The ranks that are proposed (${places}) are an unverified habit; check them with the organiser's regulation.`,
  },
};
