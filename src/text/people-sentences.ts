import { counted, countText } from './numbers';
import type { InBoth, Sentences } from './language';
import {
  peopleCouncilSentences,
  type PeopleCouncilSentenceParams,
} from './people-council-sentences';

/** What is said once for all cells with the same text; the finding stands at the first of them. */
interface Repeated {
  readonly text: string;
  readonly count: number;
}

interface Together {
  readonly name: string;
  readonly award: string;
  /** The cells of the other lines, such as "B12, B45". */
  readonly cells: string;
}

/** Sentences about lists of people who are proposed for awards. */
export interface PeopleSentenceParams extends PeopleCouncilSentenceParams {
  'no-people-list': { readonly file: string };
  'people-year-unknown': Record<string, never>;
  'people-award-unknown': Repeated;
  'people-award-missing': Repeated;
  'people-unit-missing': Repeated;
  'people-category-derived': Repeated;
  'people-category-unknown': Repeated;
  'people-category-missing': Repeated;
  'people-category-differs': Repeated;
  'people-prior-unread': Repeated;
  'people-prior-without-year': Repeated;
  'people-years-doubtful': Repeated;
  'people-rating-unread': Repeated;
  'people-type-unknown': Repeated;
  'people-points-unread': Repeated;
  'people-year-unread': Repeated;
  'people-row-unclear': Repeated;
  'people-same-award': Together;
  'people-same-achievement': Together;
  'people-state-twice': Together;
  'people-maybe-same-person': Together;
  'people-columns-no-room': { readonly sheet: string };
  'people-columns-protected': { readonly sheet: string };
}

/** Beside a text that occurs once there is nothing to count. */
const where = (count: number): string =>
  count === 1 ? '' : ` (${rows(count)}, ô này là dòng đầu tiên)`;
const first = (count: number): string =>
  count === 1 ? '' : ` (${lines(count)}, the first one here)`;
const rows = (count: number): string => `${countText(count, 'vi')} dòng`;
const lines = (count: number): string => counted(count, 'line', 'lines');

export const peopleSentences: InBoth<Sentences<PeopleSentenceParams>> = {
  vi: {
    ...peopleCouncilSentences.vi,
    'no-people-list': ({ file }) =>
      `Không thấy danh sách cá nhân nào trong “${file}”. Danh sách cần dòng tiêu đề có cột “Họ và tên” và cột danh hiệu, hình thức đề nghị.`,
    'people-year-unknown': () =>
      'Chưa rõ năm xét khen thưởng của danh sách, nên chưa xét được thành tích liên tục. Hãy ghi năm ở tiêu đề (ví dụ “năm 2025”) hoặc chọn năm khi chạy.',
    'people-award-unknown': ({ text, count }) =>
      `Không nhận ra danh hiệu, hình thức “${text}”${where(count)}. Hãy ghi đủ tên, ví dụ “Bằng khen của Chủ tịch UBND tỉnh”; mỗi dòng chỉ một danh hiệu hoặc hình thức.`,
    'people-award-missing': ({ count }) =>
      `${rows(count)} chưa ghi danh hiệu, hình thức đề nghị (ô này là dòng đầu tiên), nên chưa xét được.`,
    'people-unit-missing': ({ count }) =>
      `${rows(count)} chưa ghi đơn vị (ô này là dòng đầu tiên), nên chưa đếm được theo đơn vị và chưa dò được người trùng.`,
    'people-category-derived': ({ count }) =>
      `${rows(count)} không ghi đối tượng; Bảng Vàng tạm xếp theo chức vụ (ô này là dòng đầu tiên). Hãy kiểm tra, hoặc thêm cột “Đối tượng”.`,
    'people-category-unknown': ({ text, count }) =>
      `Không nhận ra đối tượng “${text}”${where(count)}. Hãy dùng đúng tên trong biểu thống kê, ví dụ “Người trực tiếp công tác, lao động”.`,
    'people-category-missing': ({ count }) =>
      `${rows(count)} chưa rõ đối tượng và chức vụ không cho biết (ô này là dòng đầu tiên); những dòng này không tính vào tỷ lệ.`,
    'people-category-differs': ({ count }) =>
      `${rows(count)} ghi đối tượng không khớp chức vụ, ví dụ lãnh đạo ghi là người trực tiếp hoặc ngược lại (ô này là dòng đầu tiên). Bảng Vàng đếm theo đối tượng đã ghi; hãy kiểm tra.`,
    'people-prior-unread': ({ text, count }) =>
      `Không đọc được “${text}” trong thành tích đã đạt${where(count)}. Hãy ghi dạng “CSTĐCS 2023, 2024; BK UBND tỉnh 2022”.`,
    'people-prior-without-year': ({ text, count }) =>
      `“${text}” trong thành tích đã đạt không ghi năm${where(count)}, nên chưa dùng để xét được. Hãy ghi thêm năm.`,
    'people-years-doubtful': ({ text, count }) =>
      `“${text}” có thể là hai năm hoặc một năm học${where(count)}; Bảng Vàng chỉ tính năm sau. Hãy ghi “năm học ${text}” hoặc ghi rõ từng năm.`,
    'people-rating-unread': ({ text, count }) =>
      `Không nhận ra mức xếp loại “${text}”${where(count)}. Hãy ghi ví dụ “Hoàn thành tốt nhiệm vụ” hoặc “HTTNV”.`,
    'people-type-unknown': ({ text, count }) =>
      `Không nhận ra loại hình khen thưởng “${text}”${where(count)}. Hãy ghi: công trạng, đột xuất, phong trào, chuyên đề, cống hiến, niên hạn hoặc đối ngoại.`,
    'people-points-unread': ({ text, count }) =>
      `Không đọc được điểm “${text}”${where(count)}, nên chưa dùng để xếp thứ tự. Hãy ghi một số, ví dụ 95,5.`,
    'people-year-unread': ({ text, count }) =>
      `Không đọc được năm “${text}”${where(count)}. Hãy ghi năm bằng bốn chữ số.`,
    'people-row-unclear': ({ text, count }) =>
      `“${text}” không rõ là người hay đơn vị${where(count)}, nên chưa đọc. Hãy ghi số thứ tự nếu là người, số La Mã nếu là tên đơn vị.`,
    'people-same-award': ({ name, award, cells }) =>
      `${name} được đề nghị ${award} nhiều lần trong một năm; xem thêm ô ${cells}. Hãy bỏ dòng thừa.`,
    'people-same-achievement': ({ name, award, cells }) =>
      `${name} được đề nghị ${award} cho cùng một thành tích; xem thêm ô ${cells}. Một thành tích chỉ khen bằng một hình thức; hãy chọn một.`,
    'people-state-twice': ({ name, award, cells }) =>
      `${name} được đề nghị ${award} trong một năm; xem thêm ô ${cells}. Thông lệ mỗi năm chỉ một hình thức cấp Nhà nước (chưa đối chiếu văn bản); hãy kiểm tra.`,
    'people-maybe-same-person': ({ name, award, cells }) =>
      `${name} có thể là một người ghi hai lần cho ${award}; xem thêm ô ${cells}. Hãy kiểm tra.`,
    'people-columns-no-room': ({ sheet }) =>
      `Bên phải danh sách ở trang “${sheet}” không còn khoảng trống đủ rộng nên chưa ghi được kết quả từng người. Hãy chừa hai cột trống rồi chạy lại.`,
    'people-columns-protected': ({ sheet }) =>
      `Trang “${sheet}” đang được bảo vệ nên chưa ghi được kết quả từng người. Hãy bỏ bảo vệ trang rồi chạy lại.`,
  },
  en: {
    ...peopleCouncilSentences.en,
    'no-people-list': ({ file }) =>
      `No list of people was found in “${file}”. A list needs a header row with a column of names (“Họ và tên”) and one of proposed awards.`,
    'people-year-unknown': () =>
      'The award year of the list is not known, so nothing that has to be consecutive could be judged. Write it in the title (“năm 2025”) or give it when you run the check.',
    'people-award-unknown': ({ text, count }) =>
      `The award “${text}” is not known${first(count)}. Write its full name, one award a line.`,
    'people-award-missing': ({ count }) =>
      `${lines(count)} without a proposed award (the first one here) could not be judged.`,
    'people-unit-missing': ({ count }) =>
      `${lines(count)} without a unit (the first one here) could not be counted by unit or compared for duplicates.`,
    'people-category-derived': ({ count }) =>
      `${lines(count)} without a category were sorted by position for now (the first one here). Check them, or add a column “Đối tượng”.`,
    'people-category-unknown': ({ text, count }) =>
      `The category “${text}” is not known${first(count)}. Use the words of the statistical form.`,
    'people-category-missing': ({ count }) =>
      `${lines(count)} without a category, and the position does not tell it (the first one here); they are left out of the shares.`,
    'people-category-differs': ({ count }) =>
      `${lines(count)} with a category that does not fit the position, such as a leader called a direct worker (the first one here). They are counted as written; check them.`,
    'people-prior-unread': ({ text, count }) =>
      `“${text}” among the earlier awards could not be read${first(count)}. Write it like “CSTĐCS 2023, 2024; BK UBND tỉnh 2022”.`,
    'people-prior-without-year': ({ text, count }) =>
      `“${text}” among the earlier awards has no year${first(count)}, so it could not be used. Add the year.`,
    'people-years-doubtful': ({ text, count }) =>
      `“${text}” may be two years or one school year${first(count)}; only the later year was counted. Write “năm học ${text}”, or each year.`,
    'people-rating-unread': ({ text, count }) =>
      `The rating “${text}” is not known${first(count)}. Write for example “Hoàn thành tốt nhiệm vụ” or “HTTNV”.`,
    'people-type-unknown': ({ text, count }) =>
      `The type of reward “${text}” is not known${first(count)}. Write công trạng, đột xuất, phong trào, chuyên đề, cống hiến, niên hạn or đối ngoại.`,
    'people-points-unread': ({ text, count }) =>
      `The points “${text}” could not be read${first(count)} and put nobody in order. Write a number such as 95.5.`,
    'people-year-unread': ({ text, count }) =>
      `The year “${text}” could not be read${first(count)}. Write it with four digits.`,
    'people-row-unclear': ({ text, count }) =>
      `“${text}” may be a person or a unit${first(count)} and was not read. Number people 1, 2, 3 and units I, II, III.`,
    'people-same-award': ({ name, award, cells }) =>
      `${name} is proposed for ${award} more than once in a year; see also ${cells}. Remove the line too many.`,
    'people-same-achievement': ({ name, award, cells }) =>
      `${name} is proposed for ${award} for one and the same achievement; see also ${cells}. One achievement is rewarded once; choose one.`,
    'people-state-twice': ({ name, award, cells }) =>
      `${name} is proposed for ${award} in one year; see also ${cells}. By habit there is one state-level award a year (not checked against a text); check it.`,
    'people-maybe-same-person': ({ name, award, cells }) =>
      `${name} may be one person written twice for ${award}; see also ${cells}. Check it.`,
    'people-columns-no-room': ({ sheet }) =>
      `There is no free space to the right of the list on sheet “${sheet}”, so the results of each person were not written. Leave two empty columns and run again.`,
    'people-columns-protected': ({ sheet }) =>
      `Sheet “${sheet}” is protected, so the results of each person were not written. Unprotect it and run again.`,
  },
};
