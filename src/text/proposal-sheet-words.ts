import type { InBoth } from './language';
import { decimalText } from './numbers';

/** Whether the workbook says the base salary: where it says something else than an amount, the usual one is taken. */
export type SalarySaid = 'stated' | 'unreadable' | 'not-stated';

interface ProposalSheetWords {
  readonly heading: (year: number | null) => string;
  readonly headings: {
    readonly number: string;
    readonly name: string;
    readonly position: string;
    readonly unit: string;
    readonly award: string;
    readonly article: string;
    readonly eligibility: string;
    readonly votes: string;
    readonly prize: string;
  };
  readonly collectives: string;
  readonly individuals: string;
  readonly nobody: string;
  readonly byLevel: string;
  readonly unknownLevel: string;
  readonly all: string;
  /** Counts of collectives, households and individuals. */
  readonly counted: (collectives: number, households: number, individuals: number) => string;
  /** The salary is a decimal text. */
  readonly salaryNote: (salary: string, said: SalarySaid) => string;
  readonly noPrizeNote: (count: number) => string;
  readonly failedNote: (count: number) => string;
  readonly rulesNote: (packs: string) => string;
  readonly blanksNote: string;
  /** Under 255 characters. */
  readonly hint: string;
  readonly votes: (votesFor: number, of: number, share: string) => string;
  readonly votesOnly: (votesFor: number) => string;
  readonly agreed: string;
}

const SALARY_NOTES: InBoth<Readonly<Record<SalarySaid, string>>> = {
  vi: {
    stated: ' Mức này lấy từ trang “Thông tin khối”.',
    unreadable:
      ' Ô “Mức lương cơ sở” ở trang “Thông tin khối” không phải là một số tiền: hãy ghi lại, ví dụ 2.340.000.',
    'not-stated': '',
  },
  en: {
    stated: ' It is taken from the sheet “Thông tin khối”.',
    unreadable:
      ' The cell “Base salary” on the sheet “Thông tin khối” is no amount of money: please write it again, such as 2340000.',
    'not-stated': '',
  },
};

export const proposalSheetWords: InBoth<ProposalSheetWords> = {
  vi: {
    heading: (year) => `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG${year === null ? '' : ` NĂM ${year}`}`,
    headings: {
      number: 'STT',
      name: 'Tên tập thể, cá nhân',
      position: 'Chức vụ',
      unit: 'Đơn vị',
      award: 'Danh hiệu, hình thức đề nghị',
      article: 'Điều khoản áp dụng',
      eligibility: 'Đủ điều kiện',
      votes: 'Số phiếu, tỷ lệ',
      prize: 'Tiền thưởng (đồng)',
    },
    collectives: 'I. TẬP THỂ',
    individuals: 'II. CÁ NHÂN, HỘ GIA ĐÌNH',
    nobody: 'Chưa có đề nghị nào.',
    byLevel: 'TỔNG HỢP THEO CẤP QUYẾT ĐỊNH',
    unknownLevel: 'Danh hiệu, hình thức khác',
    all: 'Tổng cộng',
    counted: (collectives, households, individuals) =>
      `${collectives} tập thể, ${individuals} cá nhân${households === 0 ? '' : `, ${households} hộ gia đình`}`,
    salaryNote: (salary, said) =>
      `Tiền thưởng tính theo mức lương cơ sở ${decimalText(salary, 'vi')} đồng/tháng, Điều 50, 51 và 54 Nghị định số 152/2025/NĐ-CP.${SALARY_NOTES.vi[said]}`,
    noPrizeNote: (count) =>
      `${count} dòng để trống tiền thưởng vì chưa có căn cứ về mức thưởng; không cộng vào tổng.`,
    failedNote: (count) => `${count} dòng chưa đạt điều kiện: không tính tiền thưởng.`,
    rulesNote: (packs) => `Điều khoản áp dụng: ${packs}.`,
    blanksNote: 'Ô trống: chưa có trong bảng tính.',
    hint: 'Bảng này do Bảng Vàng lập lại mỗi lần tính; ghi chú ngoài bảng được giữ nguyên. Mức lương cơ sở khác: thêm dòng “Mức lương cơ sở” vào trang “Thông tin khối”, số tiền ở ô bên phải.',
    votes: (votesFor, of, share) => `${votesFor}/${of} (${decimalText(share, 'vi')} %)`,
    votesOnly: (votesFor) => `${votesFor} phiếu`,
    agreed: 'Tất cả đồng ý',
  },
  en: {
    heading: (year) => `LIST OF AWARDS PROPOSED${year === null ? '' : ` FOR ${year}`}`,
    headings: {
      number: 'No.',
      name: 'Collective or individual',
      position: 'Position',
      unit: 'Unit',
      award: 'Award proposed',
      article: 'Article',
      eligibility: 'Eligibility',
      votes: 'Votes',
      prize: 'Prize (đồng)',
    },
    collectives: 'I. COLLECTIVES',
    individuals: 'II. INDIVIDUALS, HOUSEHOLDS',
    nobody: 'Nothing is proposed yet.',
    byLevel: 'TOTALS BY LEVEL OF DECISION',
    unknownLevel: 'Other awards',
    all: 'All together',
    counted: (collectives, households, individuals) =>
      `collectives: ${collectives}, individuals: ${individuals}${households === 0 ? '' : `, households: ${households}`}`,
    salaryNote: (salary, said) =>
      `Prizes by a base salary of ${decimalText(salary, 'en')} đồng a month, articles 50, 51 and 54 of Decree 152/2025/NĐ-CP.${SALARY_NOTES.en[said]}`,
    noPrizeNote: (count) =>
      `${count} lines have no prize: no source says how much; they are not in the sums.`,
    failedNote: (count) => `${count} lines do not meet the conditions: no prize is counted.`,
    rulesNote: (packs) => `Rules: ${packs}.`,
    blanksNote: 'Blank cells: the workbook does not say.',
    hint: 'Bảng Vàng rebuilds this table at each run; notes outside it stay. Another base salary: add a row “Base salary” to the sheet “Thông tin khối”, the amount in the cell to the right.',
    votes: (votesFor, of, share) => `${votesFor}/${of} (${decimalText(share, 'en')} %)`,
    votesOnly: (votesFor) => `${votesFor} votes`,
    agreed: 'All agreed',
  },
};
