import { listed, noAwardName } from './award-lists';
import { methodWords } from './council-words';
import type { InBoth, Language, Sentences } from './language';
import { decimalText } from './numbers';

/** The name of an award in both languages. */
export type SaidAward = InBoth<string>;

type BallotCount = 'members' | 'present' | 'written' | 'valid' | 'for' | 'took-part';

/** Sentences about what the council said of awards, about "Lịch sử" as rules read it, and about accepted findings. */
export interface AwardSentenceParams {
  'history-award-unknown': { readonly text: string; readonly unit: string };
  /** `shows` is what the cell shows now. */
  'accepted-changed': { readonly cell: string; readonly was: string; readonly shows: string };
  'quota-reached': {
    readonly awards: readonly SaidAward[];
    readonly limit: number;
    readonly beyond: readonly string[];
    readonly isTied: boolean;
  };
  /** Null: no award is proposed or given. */
  'council-overrides': {
    readonly unit: string;
    readonly proposed: SaidAward | null;
    readonly decided: SaidAward | null;
    readonly reason: string;
  };
  'council-vote-against': { readonly unit: string; readonly award: SaidAward };
  'council-vote-for-another': {
    readonly unit: string;
    readonly award: SaidAward;
    readonly proposed: SaidAward | null;
  };
  'council-several-votes': { readonly unit: string; readonly awards: readonly SaidAward[] };
  'council-decided-against-vote': { readonly unit: string; readonly award: SaidAward };
  'council-vote-missing': { readonly unit: string; readonly award: SaidAward };
  'council-rule-fails': {
    readonly unit: string;
    readonly award: SaidAward;
    readonly rules: readonly string[];
  };
  'council-decision-incomplete': {
    readonly unit: string;
    readonly lacks: readonly ('reason' | 'name' | 'date')[];
  };
  'council-unknown-award': { readonly unit: string; readonly award: string };
  'council-decision-stale': { readonly unit: string; readonly code: string };
  'council-decision-unkept': { readonly unit: string; readonly code: string };
  'ballot-too-many': {
    readonly unit: string;
    readonly what: BallotCount;
    readonly count: number;
    readonly most: number;
  };
  'ballot-left-out': { readonly unit: string; readonly what: BallotCount };
  /** `least` is a percentage as a decimal text. */
  'ballot-no-quorum': {
    readonly unit: string;
    readonly of: BallotCount;
    readonly count: number;
    readonly members: number;
    readonly least: string;
  };
  'ballot-compulsory': {
    readonly unit: string;
    readonly award: SaidAward;
    readonly method: keyof (typeof methodWords)['vi'];
    readonly isUnverified: boolean;
  };
}

const countsVi: Readonly<Record<BallotCount, string>> = {
  members: 'tổng số thành viên',
  present: 'số người có mặt',
  written: 'số ý kiến bằng văn bản',
  valid: 'số phiếu hợp lệ',
  for: 'số phiếu đồng ý',
  'took-part': 'số người tham gia, kể cả ý kiến bằng văn bản',
};

const countsEn: Readonly<Record<BallotCount, string>> = {
  members: 'number of members',
  present: 'number present',
  written: 'number of opinions in writing',
  valid: 'number of valid votes',
  for: 'number of votes in favour',
  'took-part': 'number that took part, opinions in writing among them',
};

const lacksVi = { reason: 'lý do', name: 'họ và tên', date: 'ngày' } as const;
const lacksEn = { reason: 'the reason', name: 'the name', date: 'the date' } as const;

export const awardSentences: InBoth<Sentences<AwardSentenceParams>> = {
  vi: {
    'history-award-unknown': ({ text, unit }) =>
      `Không nhận ra danh hiệu, hình thức khen thưởng “${text}” của ${unit} nên chưa dùng khi xét điều kiện. Hãy ghi tên đầy đủ hoặc chữ viết tắt, ví dụ: Tập thể lao động xuất sắc.`,
    'accepted-changed': ({ cell, was, shows }) =>
      `Dòng chấp nhận này không còn hiệu lực: ô ${cell} nay ghi ${shown(shows, '“', '”', 'trống')}, khi chấp nhận ghi ${shown(was, '“', '”', 'trống')}. Nếu vẫn chấp nhận, hãy ghi lại nội dung ô vào cột “Nội dung ô”.`,
    'quota-reached': ({ awards, limit, beyond, isTied }) =>
      `${namesOf(awards, 'vi')}: chỉ được đề nghị tối đa ${limit}; chưa đề nghị ${listed(beyond, 'vi')}${isTied ? ' vì đồng hạng, Hội đồng quyết định' : ''}.`,
    'council-overrides': ({ unit, proposed, decided, reason }) =>
      `${unit}: tính theo điểm và điều kiện là ${proposed?.vi ?? noAwardName.vi}, Hội đồng quyết định ${decided?.vi ?? noAwardName.vi}. Lý do: ${reason}`,
    'council-vote-against': ({ unit, award }) =>
      `${unit} được đề nghị ${award.vi} theo điểm nhưng phiếu đồng ý chưa đủ. Kết quả ghi theo phiếu; hãy xem lại hoặc ghi quyết định của Hội đồng.`,
    'council-vote-for-another': ({ unit, award, proposed }) =>
      `${unit}: phiếu bầu đồng ý ${award.vi}, còn tính theo điểm là ${proposed?.vi ?? noAwardName.vi}. Kết quả ghi theo phiếu.`,
    'council-several-votes': ({ unit, awards }) =>
      `${unit} được đủ phiếu cho nhiều hình thức: ${namesOf(awards, 'vi')}. Hãy ghi quyết định của Hội đồng để chọn một.`,
    'council-decided-against-vote': ({ unit, award }) =>
      `${unit}: Hội đồng quyết định ${award.vi} nhưng phiếu đồng ý cho hình thức này chưa đủ. Hãy kiểm tra lại.`,
    'council-vote-missing': ({ unit, award }) =>
      `${unit}: ${award.vi} phải qua bỏ phiếu nhưng chưa có kết quả bỏ phiếu hợp lệ. Hãy ghi vào bảng bỏ phiếu ở trang “Hội đồng”.`,
    'council-rule-fails': ({ unit, award, rules }) =>
      `${unit} không đạt điều kiện của ${award.vi} (${rules.join(', ')}), nhưng Hội đồng đã chọn. Hãy kiểm tra lại.`,
    'council-decision-incomplete': ({ unit, lacks }) =>
      `Quyết định về ${unit} còn thiếu: ${listed(
        lacks.map((lack) => lacksVi[lack]),
        'vi',
      )}.`,
    'council-unknown-award': ({ unit, award }) =>
      `Quyết định về ${unit} ghi “${award}”, không có trong quy định khen thưởng đang dùng. Hãy kiểm tra tên danh hiệu, hình thức.`,
    'council-decision-stale': ({ unit, code }) =>
      `Căn cứ của quyết định về ${unit} đã thay đổi từ khi quyết định. Hãy xem lại; nếu vẫn giữ, ghi mã ${code} vào cột “Mã căn cứ”.`,
    'council-decision-unkept': ({ unit, code }) =>
      `Quyết định về ${unit} chưa ghi mã căn cứ. Hãy ghi ${code} vào cột “Mã căn cứ” để được báo khi căn cứ thay đổi.`,
    'ballot-too-many': ({ unit, what, count, most }) =>
      `Kết quả bỏ phiếu về ${unit} không khớp: ${countsVi[what]} là ${count}, nhiều nhất chỉ có thể là ${most}. Phiếu này chưa được dùng.`,
    'ballot-left-out': ({ unit, what }) =>
      `Kết quả bỏ phiếu về ${unit} chưa ghi ${countsVi[what]} nên chưa được dùng.`,
    'ballot-no-quorum': ({ unit, of, count, members, least }) =>
      `Cuộc bỏ phiếu về ${unit} chưa đủ thành phần: ${countsVi[of]} là ${count} trên ${members} thành viên, cần từ ${decimalText(least, 'vi')} %. Phiếu này chưa được dùng.`,
    'ballot-compulsory': ({ unit, award, method, isUnverified }) =>
      `${unit}: ${award.vi} phải bỏ phiếu kín, ${methodWords.vi[method].toLowerCase()} chưa đủ.${isUnverified ? ' Quy định này chưa đối chiếu văn bản đang có hiệu lực.' : ''} Hãy ghi kết quả bỏ phiếu kín.`,
  },
  en: {
    'history-award-unknown': ({ text, unit }) =>
      `The award “${text}” of ${unit} is not known, so it counts for no rule. Write its full name or abbreviation, such as “Tập thể lao động xuất sắc”.`,
    'accepted-changed': ({ cell, was, shows }) =>
      `This row accepts nothing any more: ${cell} now shows ${shown(shows, '“', '”', 'nothing')}, it showed ${shown(was, '“', '”', 'nothing')} when it was accepted. If it is still accepted, write what it shows into the column “What the cell shows”.`,
    'quota-reached': ({ awards, limit, beyond, isTied }) =>
      `${namesOf(awards, 'en')}: at most ${limit} may be proposed; not proposed: ${listed(beyond, 'en')}${isTied ? ', which share a rank: the council decides' : ''}.`,
    'council-overrides': ({ unit, proposed, decided, reason }) =>
      `${unit}: points and conditions give ${proposed?.en ?? noAwardName.en}, the council decided ${decided?.en ?? noAwardName.en}. Reason: ${reason}`,
    'council-vote-against': ({ unit, award }) =>
      `${unit} is proposed for ${award.en} by its points, but the vote was not enough. The result follows the vote; check it, or write down a decision.`,
    'council-vote-for-another': ({ unit, award, proposed }) =>
      `${unit}: the vote was for ${award.en}, the points give ${proposed?.en ?? noAwardName.en}. The result follows the vote.`,
    'council-several-votes': ({ unit, awards }) =>
      `${unit} has enough votes for several awards: ${namesOf(awards, 'en')}. Write down which one the council decided.`,
    'council-decided-against-vote': ({ unit, award }) =>
      `${unit}: the council decided ${award.en}, but the vote on it was not enough. Check it.`,
    'council-vote-missing': ({ unit, award }) =>
      `${unit}: ${award.en} takes a vote, and none that holds is written down. Add it to the table of votes on the sheet “Hội đồng”.`,
    'council-rule-fails': ({ unit, award, rules }) =>
      `${unit} does not meet the conditions of ${award.en} (${rules.join(', ')}), yet the council chose it. Check it.`,
    'council-decision-incomplete': ({ unit, lacks }) =>
      `The decision on ${unit} lacks ${listed(
        lacks.map((lack) => lacksEn[lack]),
        'en',
      )}.`,
    'council-unknown-award': ({ unit, award }) =>
      `The decision on ${unit} says “${award}”, which the award rules in use do not have. Check its name.`,
    'council-decision-stale': ({ unit, code }) =>
      `What the decision on ${unit} rests on has changed since. Check it; if it still stands, write the code ${code} into the column “Code of the basis”.`,
    'council-decision-unkept': ({ unit, code }) =>
      `The decision on ${unit} has no code of its basis. Write ${code} into the column “Code of the basis” to be told when the basis changes.`,
    'ballot-too-many': ({ unit, what, count, most }) =>
      `The vote on ${unit} does not add up: the ${countsEn[what]} is ${count}, and can be at most ${most}. This vote is not used.`,
    'ballot-left-out': ({ unit, what }) =>
      `The vote on ${unit} lacks the ${countsEn[what]}, so it is not used.`,
    'ballot-no-quorum': ({ unit, of, count, members, least }) =>
      `Too few took part in the vote on ${unit}: the ${countsEn[of]} is ${count} of ${members} members, needed are ${decimalText(least, 'en')} %. This vote is not used.`,
    'ballot-compulsory': ({ unit, award, method, isUnverified }) =>
      `${unit}: ${award.en} takes a secret ballot; ${methodWords.en[method].toLowerCase()} is not enough.${isUnverified ? ' No text in force confirms this rule yet.' : ''}`,
  },
};

function shown(text: string, open: string, close: string, blank: string): string {
  return text === '' ? blank : `${open}${text}${close}`;
}

/** "Cờ thi đua cấp tỉnh, Bằng khen cấp tỉnh" */
export function namesOf(awards: readonly SaidAward[], language: Language): string {
  return listed(
    awards.map((award) => award[language]),
    language,
  );
}
