import { countText, counted } from './numbers';
import type { InBoth } from './language';

interface PeopleConsoleWords {
  readonly found: (people: number, sheets: string) => string;
  readonly rules: (names: string) => string;
  readonly noRules: string;
  readonly name: string;
  readonly unit: string;
  readonly award: string;
  readonly reason: string;
  readonly cell: string;
  readonly leaders: string;
  readonly direct: string;
  readonly outcomes: (pass: string, fail: string, unknown: string, waiting: string) => string;
  readonly shares: (known: string, leaders: string, direct: string) => string;
  readonly failed: (count: number) => string;
  readonly more: (count: number) => string;
  readonly rulesSheet: (sheet: string) => string;
  /** Lines with a vote or a decision, and those of them that have to be looked at again. */
  readonly council: (decided: string, voted: string, toReview: string) => string;
  readonly quotas: string;
  readonly proposed: string;
  readonly limit: string;
  readonly beyond: string;
}

/** Words of what `bang-vang people` prints. */
export const peopleConsoleWords: InBoth<PeopleConsoleWords> = {
  vi: {
    found: (people, sheets) => `Danh sách ở trang ${sheets}: ${countText(people, 'vi')} dòng.`,
    rules: (names) => `Quy định khen thưởng: ${names}.`,
    noRules: 'Quy định khen thưởng: chưa có bộ quy định cho năm này.',
    name: 'Họ và tên',
    unit: 'Đơn vị',
    award: 'Danh hiệu, hình thức',
    reason: 'Lý do',
    cell: 'Ô',
    leaders: 'Lãnh đạo',
    direct: 'Trực tiếp',
    outcomes: (pass, fail, unknown, waiting) =>
      `Đạt ${pass}, không đạt ${fail}, chưa đủ dữ liệu ${unknown} (trong đó ${waiting} chỉ còn chờ xác nhận).`,
    shares: (known, leaders, direct) =>
      `Trong ${known} cá nhân đã rõ đối tượng: lãnh đạo ${leaders} %, người trực tiếp ${direct} %.`,
    failed: (count) => `Không đạt: ${countText(count, 'vi')} dòng.`,
    more: (count) => `… và ${countText(count, 'vi')} dòng khác; xem đủ bằng -o hoặc --json.`,
    rulesSheet: (sheet) => `Quy định lấy theo trang “${sheet}”.`,
    council: (decided, voted, toReview) =>
      `Hội đồng: quyết định ${decided} dòng, bỏ phiếu ${voted} dòng; cần xem lại ${toReview} dòng.`,
    quotas: 'Vượt số lượng được phép:',
    proposed: 'Đề nghị',
    limit: 'Nhiều nhất',
    beyond: 'Chưa được tính',
  },
  en: {
    found: (people, sheets) => `List on sheet ${sheets}: ${counted(people, 'line', 'lines')}.`,
    rules: (names) => `Award rules: ${names}.`,
    noRules: 'Award rules: there is no rule pack for this year.',
    name: 'Name',
    unit: 'Unit',
    award: 'Award',
    reason: 'Reason',
    cell: 'Cell',
    leaders: 'Leaders',
    direct: 'Direct',
    outcomes: (pass, fail, unknown, waiting) =>
      `Met ${pass}, not met ${fail}, not enough data ${unknown} (${waiting} of them only wait for somebody's word).`,
    shares: (known, leaders, direct) =>
      `Of ${known} individuals whose category is known: leaders ${leaders} %, direct workers ${direct} %.`,
    failed: (count) => `Not met: ${counted(count, 'line', 'lines')}.`,
    more: (count) => `… and ${counted(count, 'more line', 'more lines')}; -o or --json gives all.`,
    rulesSheet: (sheet) => `The rules are those of the sheet “${sheet}”.`,
    council: (decided, voted, toReview) =>
      `Council: lines decided ${decided}, voted on ${voted}; to be looked at again ${toReview}.`,
    quotas: 'Beyond a quota:',
    proposed: 'Proposed',
    limit: 'At most',
    beyond: 'Left out',
  },
};
