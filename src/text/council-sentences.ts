import { listed } from './result-sentences';
import type { InBoth, Sentences } from './language';
import { decimalText } from './numbers';
import { methodWords, yesNoWords } from './council-words';
import { dayText } from './days';

/** A count of votes or people. */
type Count =
  'votes' | 'voters' | 'members' | 'present' | 'written' | 'valid' | 'votesFor' | 'place';

/** What a person has to correct on the sheet "Hội đồng"; the row, or that one word of it, is not used until then. */
interface CouncilMistakeParams {
  'council-unit-missing': Record<string, never>;
  /** `nearest` is the unit whose name is most alike. */
  'council-unknown-unit': { readonly text: string; readonly nearest: string | null };
  'council-unit-in-several': { readonly unit: string };
  'council-said-twice': { readonly unit: string; readonly cell: string };
  'council-count': { readonly count: Count; readonly text: string };
  'council-count-missing': { readonly count: Count };
  'council-too-many': {
    readonly count: Count;
    readonly figure: number;
    readonly than: Count | 'present-and-written';
    readonly most: number;
  };
  'council-yes-no': { readonly text: string };
  'council-answer-missing': Record<string, never>;
  'council-reason-missing': {
    readonly of: 'cut' | 'disqualified' | 'decision' | 'accepted';
  };
  'council-unknown-fact': { readonly text: string; readonly known: readonly string[] };
  'council-fact-missing': Record<string, never>;
  'council-criterion-missing': Record<string, never>;
  'council-unknown-criterion': { readonly text: string; readonly nearest: string | null };
  'council-criterion-is-group': { readonly text: string };
  'council-points-missing': Record<string, never>;
  'council-points': { readonly text: string };
  'council-points-ambiguous': { readonly text: string };
  'council-points-negative': { readonly text: string };
  'council-unknown-condition': { readonly text: string; readonly known: readonly string[] };
  'council-condition-missing': Record<string, never>;
  'council-award-missing': Record<string, never>;
  'council-cell': { readonly text: string };
  'council-code-missing': Record<string, never>;
  'council-method': { readonly text: string };
  'council-office': { readonly text: string };
}

export interface CouncilSentenceParams extends CouncilMistakeParams {
  'council-needs-output': Record<string, never>;
  'council-sheet-there': { readonly sheet: string };
  'council-sheet-unmarked': { readonly sheet: string };
  'council-sheet-unread': { readonly sheet: string };
  'council-unsigned': { readonly missing: 'name' | 'date' | 'both' };
  'council-date': { readonly text: string };
  'council-chair-without-reason': { readonly unit: string };
  'council-above-maximum': {
    readonly criterion: string;
    readonly points: string;
    readonly maximum: string;
  };
  /** `was` is a decimal text, or null where no points stood there. */
  'council-score-changed': {
    readonly unit: string;
    readonly criterion: string;
    readonly was: string | null;
    readonly points: string;
    readonly by: string | null;
    readonly on: string | null;
    readonly reason: string;
  };
  'council-same-place': { readonly units: readonly string[]; readonly place: number };
  'council-step-missing': { readonly step: 'ballot' | 'chair'; readonly units: readonly string[] };
}

const countsVi: Readonly<Record<Count | 'present-and-written', string>> = {
  votes: 'số phiếu bầu',
  voters: 'số người bỏ phiếu',
  members: 'tổng số thành viên',
  present: 'số người có mặt',
  written: 'số ý kiến bằng văn bản',
  valid: 'số phiếu hợp lệ',
  votesFor: 'số phiếu đồng ý',
  place: 'thứ tự',
  'present-and-written': 'số người có mặt và có ý kiến bằng văn bản',
};

const countsEn: Readonly<Record<Count | 'present-and-written', string>> = {
  votes: 'number of votes',
  voters: 'number of voters',
  members: 'number of members',
  present: 'number present',
  written: 'number of opinions in writing',
  valid: 'number of valid votes',
  votesFor: 'number of votes in favour',
  place: 'order',
  'present-and-written': 'number present or with an opinion in writing',
};

function knownVi(known: readonly string[]): string {
  return listed(known, (count) => ` hoặc ${count} mục khác`);
}

function knownEn(known: readonly string[]): string {
  return listed(known, (count) => ` or ${count} more`);
}

const reasonsVi = {
  cut: 'Điều chỉnh điểm phải có lý do. Hãy ghi lý do; khi chưa có, điểm trong bảng vẫn được tính.',
  disqualified:
    'Không xét một đơn vị thì phải ghi lý do ở ô này; khi chưa có, đơn vị vẫn được xếp hạng.',
  decision: 'Quyết định khác với đề nghị theo điểm phải có lý do. Hãy ghi lý do.',
  accepted:
    'Chấp nhận một vấn đề thì phải có lý do. Hãy ghi lý do; khi chưa có, vấn đề vẫn phải xử lý.',
} as const;

const reasonsEn = {
  cut: 'Points changed by hand need a reason. State it; until then the points of the table count.',
  disqualified: 'State why the unit is not considered; until then it is ranked.',
  decision: 'A decision that differs from the proposal needs a reason. State it.',
  accepted: 'State why the finding is accepted; until then it has to be dealt with.',
} as const;

export const councilSentences: InBoth<Sentences<CouncilSentenceParams>> = {
  vi: {
    'council-unit-missing': () =>
      'Dòng này chưa ghi đơn vị nên chưa được dùng. Hãy ghi tên đơn vị.',
    'council-unknown-unit': ({ text, nearest }) =>
      `Bảng điểm không có đơn vị “${text}” nên dòng này chưa được dùng.${nearest === null ? '' : ` Có phải “${nearest}” không?`} Hãy ghi tên như trong bảng điểm.`,
    'council-unit-in-several': ({ unit }) =>
      `Trong sổ có nhiều đơn vị tên “${unit}” nên không rõ dòng này nói về đơn vị nào. Hãy đặt tên khác nhau trong bảng điểm và ở đây.`,
    'council-said-twice': ({ unit, cell }) =>
      `“${unit}” đã ghi ở ô ${cell}; dòng này chưa được dùng. Hãy để lại một dòng.`,
    'council-count': ({ count, text }) =>
      `Không đọc được ${countsVi[count]} “${text}”. Hãy ghi một số nguyên, ví dụ 9.`,
    'council-count-missing': ({ count }) =>
      `Dòng này chưa có ${countsVi[count]} nên chưa được dùng. Hãy ghi thêm.`,
    'council-too-many': ({ count, figure, than, most }) =>
      `Không đúng: ${countsVi[count]} là ${figure}, nhiều hơn ${countsVi[than]} là ${most}. Hãy kiểm tra lại; khi chưa sửa, dòng này chưa được dùng.`,
    'council-yes-no': ({ text }) =>
      `Không hiểu “${text}”. Hãy ghi “${yesNoWords.vi.yes}” hoặc “${yesNoWords.vi.no}”, hoặc để trống nếu chưa biết.`,
    'council-answer-missing': () =>
      `Điều kiện này chưa có câu trả lời. Hãy ghi “${yesNoWords.vi.yes}” hoặc “${yesNoWords.vi.no}”.`,
    'council-reason-missing': ({ of }) => reasonsVi[of],
    'council-unknown-fact': ({ text, known }) =>
      known.length === 0
        ? `Bộ tiêu chí chưa có trường hợp nào làm giảm mức xếp loại nên “${text}” chưa được dùng. Hãy thêm ở trang “Bộ tiêu chí”.`
        : `Bộ tiêu chí không có trường hợp “${text}”. Hãy ghi một trong: ${knownVi(known)}.`,
    'council-fact-missing': () =>
      'Dòng này chưa ghi trường hợp nào. Hãy ghi tên trường hợp như ở trang “Bộ tiêu chí”.',
    'council-criterion-missing': () =>
      'Dòng này chưa ghi tiêu chí nên chưa được dùng. Hãy ghi mã hoặc tên tiêu chí.',
    'council-unknown-criterion': ({ text, nearest }) =>
      `Bảng điểm không có tiêu chí “${text}” nên dòng này chưa được dùng.${nearest === null ? '' : ` Có phải “${nearest}” không?`} Hãy ghi mã hoặc tên như trong bảng điểm.`,
    'council-criterion-is-group': ({ text }) =>
      `“${text}” là một nhóm, không có điểm riêng. Hãy ghi tiêu chí nằm trong nhóm.`,
    'council-points-missing': () =>
      'Dòng này chưa ghi điểm được tính nên chưa được dùng. Hãy ghi một số, ví dụ 12,5.',
    'council-points': ({ text }) => `Không đọc được điểm “${text}”. Hãy ghi một số, ví dụ 12,5.`,
    'council-points-ambiguous': ({ text }) =>
      `“${text}” có thể hiểu theo hai cách. Hãy gõ lại thành số, không có dấu ngăn cách hàng nghìn.`,
    'council-points-negative': ({ text }) =>
      `“${text}” là số âm. Hãy ghi chính số điểm được tính, từ 0 trở lên.`,
    'council-unknown-condition': ({ text, known }) =>
      `Không có điều kiện “${text}”. Hãy ghi một trong: ${knownVi(known)}.`,
    'council-condition-missing': () => 'Dòng này chưa ghi điều kiện nào. Hãy ghi tên điều kiện.',
    'council-award-missing': () =>
      'Dòng này chưa ghi danh hiệu, hình thức khen thưởng nên chưa được dùng. Hãy ghi thêm.',
    'council-cell': ({ text }) => `“${text}” không phải là tên ô. Hãy ghi như D7, hoặc để trống.`,
    'council-code-missing': () =>
      'Dòng này chưa ghi mã vấn đề nên chưa được dùng. Hãy ghi mã như Bảng Vàng nêu.',
    'council-method': ({ text }) =>
      `Không hiểu “${text}”. Hãy ghi “${methodWords.vi.ballot}”, “${methodWords.vi['show-of-hands']}” hoặc “${methodWords.vi.acclamation}”.`,
    'council-office': ({ text }) =>
      text === ''
        ? 'Dòng này chưa ghi nhiệm vụ. Hãy ghi “Khối trưởng” hoặc “Khối phó”.'
        : `Không hiểu nhiệm vụ “${text}”. Hãy ghi “Khối trưởng” hoặc “Khối phó” (“Cụm trưởng”, “Cụm phó”).`,
    'council-needs-output': () =>
      'Tùy chọn --council thêm trang “Hội đồng” vào bảng tính nên cần -o và tên tệp để ghi, ví dụ: bang-vang rank "Bảng điểm 2025.xlsx" --council -o "Kết quả.xlsx".',
    'council-sheet-there': ({ sheet }) =>
      `Trang “Hội đồng” đã có ở trang “${sheet}”. Hãy ghi tiếp ở đó; muốn tạo lại thì đổi tên hoặc xóa trang cũ trước.`,
    'council-sheet-unmarked': ({ sheet }) =>
      `Trang “${sheet}” không do Bảng Vàng tạo nhưng có đúng các bảng của Hội đồng nên vẫn được đọc.`,
    'council-sheet-unread': ({ sheet }) =>
      `Không thấy bảng nào của Hội đồng ở trang “${sheet}”. Hãy giữ nguyên hàng tiêu đề của các bảng, hoặc xóa trang này để tạo lại.`,
    'council-unsigned': ({ missing }) =>
      `Dòng này chưa ghi ${{ name: 'họ và tên', date: 'ngày', both: 'họ và tên, ngày' }[missing]}. Hãy ghi thêm để biết ai quyết định và khi nào.`,
    'council-date': ({ text }) =>
      `“${text}” không phải là ngày. Hãy ghi ngày/tháng/năm, ví dụ 20/12/2025.`,
    'council-chair-without-reason': ({ unit }) =>
      `Thứ tự của “${unit}” chưa có lý do. Thứ tự vẫn được dùng; hãy ghi thêm lý do.`,
    'council-above-maximum': ({ criterion, points, maximum }) =>
      `Điểm được tính là ${decimalText(points, 'vi')}, cao hơn điểm tối đa ${decimalText(maximum, 'vi')} của “${criterion}”. Hãy kiểm tra lại.`,
    'council-score-changed': ({ unit, criterion, was, points, by, on, reason }) => {
      const before = was === null ? 'ô chưa có điểm' : `thay cho ${decimalText(was, 'vi')}`;
      const who = by ?? 'người chưa ghi tên';
      const when = on === null ? '' : ` (${dayText(on)})`;
      return `${unit}: điểm “${criterion}” được tính ${decimalText(points, 'vi')}, ${before}, theo ${who}${when}: ${reason}.`;
    },
    'council-same-place': ({ units, place }) =>
      `${listed(units, (count) => ` và ${count} đơn vị khác`)} cùng được ghi thứ tự ${place} nên vẫn đồng hạng. Hãy ghi thứ tự khác nhau.`,
    'council-step-missing': ({ step, units }) =>
      `${listed(units, (count) => ` và ${count} đơn vị khác`)} vẫn đồng hạng vì bộ tiêu chí không có bước “${{ ballot: 'Nhiều phiếu bầu hơn', chair: 'Người chủ trì quyết định' }[step]}”. Muốn dùng điều ghi ở đây, hãy thêm bước đó vào mục “Khi bằng điểm, xét lần lượt” của trang “Bộ tiêu chí”.`,
  },
  en: {
    'council-unit-missing': () => 'This row names no unit, so it is not used. Name it.',
    'council-unknown-unit': ({ text, nearest }) =>
      `The scoring table has no unit “${text}”, so this row is not used.${nearest === null ? '' : ` Is “${nearest}” meant?`} Write the name as it stands there.`,
    'council-unit-in-several': ({ unit }) =>
      `Several units of the workbook are called “${unit}”, so it is not clear which is meant. Give them different names, in the scoring table and here.`,
    'council-said-twice': ({ unit, cell }) =>
      `“${unit}” already stands in ${cell}; this row is not used. Leave one of them.`,
    'council-count': ({ count, text }) =>
      `The ${countsEn[count]} “${text}” cannot be read. Write a whole number such as 9.`,
    'council-count-missing': ({ count }) =>
      `This row lacks the ${countsEn[count]}, so it is not used. Fill it in.`,
    'council-too-many': ({ count, figure, than, most }) =>
      `The ${countsEn[count]} is ${figure}, more than the ${countsEn[than]}, which is ${most}. Check it; until then the row is not used.`,
    'council-yes-no': ({ text }) =>
      `“${text}” is not understood. Write “${yesNoWords.en.yes}” or “${yesNoWords.en.no}”, or leave it blank.`,
    'council-answer-missing': () =>
      `This condition has no answer yet. Write “${yesNoWords.en.yes}” or “${yesNoWords.en.no}”.`,
    'council-reason-missing': ({ of }) => reasonsEn[of],
    'council-unknown-fact': ({ text, known }) =>
      known.length === 0
        ? `The scheme has no facts that lower a class, so “${text}” is not used. Add it on the sheet “Bộ tiêu chí”.`
        : `The scheme has no fact “${text}”. Write one of: ${knownEn(known)}.`,
    'council-fact-missing': () => 'This row names no fact. Write it as on the sheet “Bộ tiêu chí”.',
    'council-criterion-missing': () =>
      'This row names no criterion, so it is not used. Write its code or name.',
    'council-unknown-criterion': ({ text, nearest }) =>
      `The scoring table has no criterion “${text}”, so this row is not used.${nearest === null ? '' : ` Is “${nearest}” meant?`} Write its code or name as it stands there.`,
    'council-criterion-is-group': ({ text }) =>
      `“${text}” is a group without scores of its own. Name a criterion in it.`,
    'council-points-missing': () =>
      'This row has no points, so it is not used. Write a number such as 12.5.',
    'council-points': ({ text }) =>
      `The points “${text}” cannot be read. Write a number such as 12.5.`,
    'council-points-ambiguous': ({ text }) =>
      `“${text}” may mean thousands or decimals. Type it without a thousands separator.`,
    'council-points-negative': ({ text }) =>
      `“${text}” is negative. Write the points that count, 0 or more.`,
    'council-unknown-condition': ({ text, known }) =>
      `There is no condition “${text}”. Write one of: ${knownEn(known)}.`,
    'council-condition-missing': () => 'This row names no condition. Name it.',
    'council-award-missing': () => 'This row names no award, so it is not used. Name it.',
    'council-cell': ({ text }) => `“${text}” is no cell. Write D7, for example, or leave it blank.`,
    'council-code-missing': () => 'This row has no code of a finding, so it is not used. Write it.',
    'council-method': ({ text }) =>
      `“${text}” is not understood. Write “${methodWords.en.ballot}”, “${methodWords.en['show-of-hands']}” or “${methodWords.en.acclamation}”.`,
    'council-office': ({ text }) =>
      text === ''
        ? 'This row names no office. Write “Head” or “Deputy”.'
        : `“${text}” is no office. Write “Head” or “Deputy”.`,
    'council-needs-output': () =>
      '--council adds the sheet “Hội đồng” to the workbook, so it needs -o and a file to write, for example: bang-vang rank scores.xlsx --council -o out.xlsx.',
    'council-sheet-there': ({ sheet }) =>
      `The council's sheet is there already: “${sheet}”. Go on there; to make a new one, rename or delete it first.`,
    'council-sheet-unmarked': ({ sheet }) =>
      `“${sheet}” was not made by Bảng Vàng, but has the tables of a council, so it is read.`,
    'council-sheet-unread': ({ sheet }) =>
      `“${sheet}” has none of the council's tables. Keep their header rows, or delete the sheet to make it anew.`,
    'council-unsigned': ({ missing }) =>
      `This row lacks ${{ name: 'a name', date: 'a date', both: 'a name and a date' }[missing]}. Add it, so that it is known who decided and when.`,
    'council-date': ({ text }) => `“${text}” is no date. Write day/month/year, such as 20/12/2025.`,
    'council-chair-without-reason': ({ unit }) =>
      `The order of “${unit}” has no reason. It is used all the same; add the reason.`,
    'council-above-maximum': ({ criterion, points, maximum }) =>
      `The points are ${decimalText(points, 'en')}, above the maximum ${decimalText(maximum, 'en')} of “${criterion}”. Check them.`,
    'council-score-changed': ({ unit, criterion, was, points, by, on, reason }) => {
      const before =
        was === null ? 'where no points stood' : `instead of ${decimalText(was, 'en')}`;
      const who = by ?? 'somebody unnamed';
      const when = on === null ? '' : ` (${dayText(on)})`;
      return `${unit}: “${criterion}” counts ${decimalText(points, 'en')} ${before}, by ${who}${when}: ${reason}.`;
    },
    'council-same-place': ({ units, place }) =>
      `${listed(units, (count) => ` and ${count} more`)} have the same order ${place}, so they still share the rank. Give them different ones.`,
    'council-step-missing': ({ step, units }) =>
      `${listed(units, (count) => ` and ${count} more`)} still share the rank because the scheme lacks the step “${{ ballot: 'More votes', chair: 'Decision of the chair' }[step]}”. To use what stands here, add the step to the tie-break chain on the sheet “Bộ tiêu chí”.`,
  },
};
