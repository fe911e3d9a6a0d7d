import type { InBoth, Sentences } from './language';
import { counted, countText } from './numbers';

interface OnPerson {
  readonly name: string;
  /** The award's code. */
  readonly award: string;
}

export type DecisionLack = 'reason' | 'name' | 'date';

/** Sentences on quotas of persons, and on what the council said of them. */
export interface PeopleCouncilSentenceParams {
  'people-quota-reached': {
    readonly awards: string;
    /** Null: the list as a whole. */
    readonly unit: string | null;
    readonly units: number;
    readonly proposed: number;
    readonly limit: number;
    readonly beyond: number;
    readonly isTied: boolean;
  };
  'people-quota-no-basis': { readonly awards: string; readonly of: string; readonly units: number };
  'people-quota-decided-beyond': {
    readonly awards: string;
    readonly limit: number;
    readonly beyond: number;
  };
  'people-word-elsewhere': OnPerson;
  'people-council-overrides': {
    readonly name: string;
    readonly proposed: string | null;
    readonly decided: string | null;
    readonly reason: string;
  };
  'people-council-vote-against': OnPerson;
  'people-council-decided-against-vote': OnPerson;
  'people-council-vote-missing': OnPerson & { readonly count: number };
  'people-council-rule-fails': OnPerson;
  'people-council-unknown-award': OnPerson;
  'people-council-incomplete': { readonly name: string; readonly lacks: readonly DecisionLack[] };
  'people-council-stale': { readonly name: string; readonly code: string };
  'people-council-unkept': { readonly name: string; readonly code: string };
  'people-ballot-not-held': OnPerson;
}

const lacksVi: Readonly<Record<DecisionLack, string>> = {
  reason: 'lý do',
  name: 'người quyết định',
  date: 'ngày',
};
const lacksEn: Readonly<Record<DecisionLack, string>> = {
  reason: 'a reason',
  name: 'who decided',
  date: 'a date',
};
const noneVi = 'không đề nghị';
const noneEn = 'no award';

export const peopleCouncilSentences: InBoth<Sentences<PeopleCouncilSentenceParams>> = {
  vi: {
    'people-quota-reached': ({ awards, unit, units, proposed, limit, beyond, isTied }) =>
      `${awards}${unit === null ? '' : ` của ${unit}`}: đề nghị ${countText(proposed, 'vi')} người, nhiều nhất ${countText(limit, 'vi')} người; ${countText(beyond, 'vi')} người chưa được tính${isTied ? ' (bằng nhau ở suất cuối cùng thì cùng được hoặc cùng không)' : ''}.${units > 1 ? ` Tất cả có ${countText(units, 'vi')} đơn vị vượt như vậy.` : ''} Hãy bớt người, hoặc ghi quyết định của Hội đồng ở trang “Hội đồng”.`,
    'people-quota-no-basis': ({ awards, of, units }) =>
      `Chưa kiểm tra được tỷ lệ ${awards} của ${countText(units, 'vi')} đơn vị vì chưa biết số người đạt ${of}. Hãy ghi số này ở trang “Thông tin khối”, hoặc thêm người đạt ${of} vào danh sách.`,
    'people-quota-decided-beyond': ({ awards, limit, beyond }) =>
      `${awards}: Hội đồng quyết định nhiều hơn số lượng cho phép ${countText(beyond, 'vi')} người (nhiều nhất ${countText(limit, 'vi')}). Quyết định được giữ nguyên; hãy kiểm tra lại.`,
    'people-word-elsewhere': ({ name, award }) =>
      `Trang “Hội đồng” có ghi “${award}” cho ${name}, nhưng danh sách không có dòng nào đề nghị ${name} như vậy, nên chưa dùng. Hãy kiểm tra tên danh hiệu.`,
    'people-council-overrides': ({ name, proposed, decided, reason }) =>
      `${name}: xét theo quy định là ${proposed ?? noneVi}, Hội đồng quyết định ${decided ?? noneVi}. Lý do: ${reason}`,
    'people-council-vote-against': ({ name, award }) =>
      `${name} được đề nghị ${award} nhưng phiếu đồng ý chưa đủ. Hãy xem lại, hoặc ghi quyết định của Hội đồng.`,
    'people-council-decided-against-vote': ({ name, award }) =>
      `${name}: Hội đồng quyết định ${award} dù phiếu đồng ý chưa đủ. Hãy kiểm tra lại.`,
    'people-council-vote-missing': ({ name, award, count }) =>
      `${name}: ${award} phải qua bỏ phiếu nhưng chưa có kết quả bỏ phiếu hợp lệ${count > 1 ? ` (${countText(count, 'vi')} người như vậy, đây là người đầu tiên)` : ''}. Hãy ghi vào bảng bỏ phiếu ở trang “Hội đồng”.`,
    'people-council-rule-fails': ({ name, award }) =>
      `${name} không đạt điều kiện của ${award}, nhưng Hội đồng đã chọn. Hãy kiểm tra lại.`,
    'people-council-unknown-award': ({ name, award }) =>
      `Quyết định về ${name} ghi “${award}”, không có trong bộ quy định khen thưởng. Hãy ghi đúng tên hoặc chữ viết tắt.`,
    'people-council-incomplete': ({ name, lacks }) =>
      `Quyết định về ${name} còn thiếu ${lacks.map((lack) => lacksVi[lack]).join(', ')}. Hãy ghi thêm.`,
    'people-council-stale': ({ name, code }) =>
      `Căn cứ của quyết định về ${name} đã thay đổi từ khi quyết định. Hãy xem lại; nếu vẫn giữ, ghi mã ${code} vào cột “Mã căn cứ”.`,
    'people-council-unkept': ({ name, code }) =>
      `Quyết định về ${name} chưa ghi mã căn cứ. Hãy ghi ${code} vào cột “Mã căn cứ” để được báo khi căn cứ thay đổi.`,
    'people-ballot-not-held': ({ name, award }) =>
      `Kết quả bỏ phiếu ${award} cho ${name} chưa dùng được: các số chưa khớp hoặc chưa đủ người tham dự. Hãy kiểm tra các số đã ghi.`,
  },
  en: {
    'people-quota-reached': ({ awards, unit, units, proposed, limit, beyond, isTied }) =>
      `${awards}${unit === null ? '' : ` of ${unit}`}: ${counted(proposed, 'person is', 'people are')} proposed, at most ${countText(limit, 'en')} may be; ${countText(beyond, 'en')} left out${isTied ? ' (equals at the last place are all in or none is)' : ''}.${units > 1 ? ` ${countText(units, 'en')} units are beyond theirs.` : ''} Leave people out, or write down a decision on the sheet “Hội đồng”.`,
    'people-quota-no-basis': ({ awards, of, units }) =>
      `The share of ${awards} could not be checked for ${counted(units, 'unit', 'units')}: nobody knows how many people there have ${of}. Write the number on the sheet “Thông tin khối”, or add them to the list.`,
    'people-quota-decided-beyond': ({ awards, limit, beyond }) =>
      `${awards}: the council decided on ${countText(beyond, 'en')} more than the quota of ${countText(limit, 'en')}. Its decisions stay; check them.`,
    'people-word-elsewhere': ({ name, award }) =>
      `The sheet “Hội đồng” speaks of “${award}” for ${name}, but no line of a list proposes it, so it is not used. Check the name of the award.`,
    'people-council-overrides': ({ name, proposed, decided, reason }) =>
      `${name}: the rules give ${proposed ?? noneEn}, the council decided ${decided ?? noneEn}. Reason: ${reason}`,
    'people-council-vote-against': ({ name, award }) =>
      `${name} is proposed for ${award}, but the vote was not enough. Check it, or write down a decision.`,
    'people-council-decided-against-vote': ({ name, award }) =>
      `${name}: the council decided on ${award} although the vote was not enough. Check it.`,
    'people-council-vote-missing': ({ name, award, count }) =>
      `${name}: ${award} takes a vote, and none that holds is written down${count > 1 ? ` (so for ${counted(count, 'person', 'people')}, the first one here)` : ''}. Add it to the table of votes on the sheet “Hội đồng”.`,
    'people-council-rule-fails': ({ name, award }) =>
      `${name} does not meet the conditions of ${award}, yet the council chose it. Check it.`,
    'people-council-unknown-award': ({ name, award }) =>
      `The decision on ${name} says “${award}”, which the award rules do not have. Write its name or code.`,
    'people-council-incomplete': ({ name, lacks }) =>
      `The decision on ${name} lacks ${lacks.map((lack) => lacksEn[lack]).join(', ')}. Add it.`,
    'people-council-stale': ({ name, code }) =>
      `What the decision on ${name} rests on has changed since. Check it; if it still stands, write the code ${code} into the column “Code of the basis”.`,
    'people-council-unkept': ({ name, code }) =>
      `The decision on ${name} has no code of its basis. Write ${code} into the column “Code of the basis” to be told when the basis changes.`,
    'people-ballot-not-held': ({ name, award }) =>
      `The vote on ${award} for ${name} cannot be used: its numbers do not fit, or too few took part. Check the numbers.`,
  },
};
