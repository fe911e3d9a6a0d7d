import type { InBoth } from './language';
import { countText } from './numbers';

/** Headings of a sheet that lists awards proposed beside the blocs, each with what it is based on. */
export const besideBlocsWords: InBoth<{
  readonly sheet: string;
  readonly unit: string;
  readonly award: string;
  readonly basis: string;
}> = {
  vi: {
    sheet: 'Đề nghị ngoài khối',
    unit: 'Đơn vị',
    award: 'Danh hiệu, hình thức khen thưởng',
    basis: 'Căn cứ',
  },
  en: { sheet: 'Awards beside blocs', unit: 'Unit', award: 'Award', basis: 'Basis' },
};

interface ProvinceWords {
  readonly title: (year: number | null) => string;
  readonly sheets: {
    readonly blocs: string;
    readonly flags: string;
    readonly proposals: string;
    readonly people: string;
    readonly toSee: string;
  };
  readonly headings: {
    readonly number: string;
    readonly file: string;
    readonly bloc: string;
    readonly units: string;
    readonly first: string;
    readonly total: string;
    readonly flags: string;
    readonly others: string;
    readonly state: string;
    readonly unit: string;
    readonly rank: string;
    readonly award: string;
    readonly basis: string;
    readonly outcome: string;
    readonly prize: string;
    readonly source: string;
    readonly level: string;
    readonly form: string;
    readonly count: string;
    readonly severity: string;
    readonly sentence: string;
    readonly place: string;
  };
  readonly flagsTitle: (year: number | null) => string;
  readonly proposalsTitle: (year: number | null) => string;
  readonly peopleTitle: (year: number | null) => string;
  readonly toSeeTitle: string;
  readonly official: string;
  readonly notOfficial: string;
  readonly changed: string;
  readonly notRead: string;
  readonly allBlocs: string;
  readonly flagsCounted: (all: number, ofBlocs: number, beside: number) => string;
  readonly basisOfRank: (article: string) => string;
  readonly basisOfCouncil: (reason: string) => string;
  readonly allAwards: string;
  readonly prizeNote: (salary: string) => string;
  readonly byLevel: string;
  readonly byForm: string;
  readonly byAward: string;
  readonly byCategory: string;
  readonly allPeople: string;
  readonly noPrize: string;
  readonly written: (path: string) => string;
  readonly summary: (files: number, blocs: number, flags: number, people: number) => string;
  readonly reading: (number: number, all: number, file: string) => string;
  readonly fileName: (year: number | null) => string;
}

/** Words of a province's consolidated workbook. */
export const provinceWords: InBoth<ProvinceWords> = {
  vi: {
    title: (year) => `TỔNG HỢP KẾT QUẢ CÁC CỤM, KHỐI THI ĐUA${year === null ? '' : ` NĂM ${year}`}`,
    sheets: {
      blocs: 'Các cụm, khối',
      flags: 'Cờ thi đua',
      proposals: 'Đề nghị khen thưởng',
      people: 'Thống kê cá nhân',
      toSee: 'Cần xem',
    },
    headings: {
      number: 'STT',
      file: 'Tệp',
      bloc: 'Cụm, khối thi đua',
      units: 'Số đơn vị',
      first: 'Đơn vị dẫn đầu',
      total: 'Tổng điểm',
      flags: 'Số cờ',
      others: 'Hình thức khác',
      state: 'Tình trạng',
      unit: 'Đơn vị',
      rank: 'Hạng',
      award: 'Danh hiệu, hình thức khen thưởng',
      basis: 'Căn cứ',
      outcome: 'Đủ điều kiện',
      prize: 'Tiền thưởng (đồng)',
      source: 'Nguồn (tệp, trang, ô)',
      level: 'Cấp',
      form: 'Hình thức',
      count: 'Số lượng',
      severity: 'Mức độ',
      sentence: 'Nội dung',
      place: 'Ở đâu',
    },
    flagsTitle: (year) => `DANH SÁCH ĐỀ NGHỊ TẶNG CỜ THI ĐUA${year === null ? '' : ` NĂM ${year}`}`,
    proposalsTitle: (year) =>
      `DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG${year === null ? '' : ` NĂM ${year}`}`,
    peopleTitle: (year) =>
      `THỐNG KÊ CÁ NHÂN, TẬP THỂ TRONG CÁC DANH SÁCH ĐỀ NGHỊ${year === null ? '' : ` NĂM ${year}`}`,
    toSeeTitle: 'NHỮNG ĐIỀU CẦN XEM',
    official: 'Đã chốt',
    notOfficial: 'Chưa chốt',
    changed: 'Đã chốt, sau đó có sửa',
    notRead: 'Không đọc được',
    allBlocs: 'Cộng',
    flagsCounted: (all, ofBlocs, beside) =>
      `${countText(all, 'vi')} cờ: ${countText(ofBlocs, 'vi')} của các cụm, khối; ${countText(beside, 'vi')} theo căn cứ khác.`,
    basisOfRank: (article) => `Xếp hạng trong cụm, khối; ${article}`,
    basisOfCouncil: (reason) => `Hội đồng quyết định: ${reason}`,
    allAwards: 'Cộng',
    prizeNote: (salary) =>
      `Tiền thưởng tính theo mức lương cơ sở ${salary} đồng (Nghị định 152/2025/NĐ-CP). Ô trống: chưa có căn cứ về mức thưởng.`,
    byLevel: 'Theo cấp',
    byForm: 'Theo hình thức',
    byAward: 'Theo danh hiệu, hình thức khen thưởng',
    byCategory: 'Theo đối tượng',
    allPeople: 'Tất cả',
    noPrize: '',
    written: (path) => `Đã ghi: ${path}`,
    summary: (files, blocs, flags, people) =>
      `${countText(files, 'vi')} tệp, ${countText(blocs, 'vi')} cụm, khối; ${countText(flags, 'vi')} cờ thi đua; ${countText(people, 'vi')} dòng đề nghị trong các danh sách.`,
    reading: (number, all, file) => `(${number}/${all}) ${file}`,
    fileName: (year) => `Tổng hợp thi đua${year === null ? '' : ` ${year}`}.xlsx`,
  },
  en: {
    title: (year) => `RESULTS OF ALL EMULATION BLOCS${year === null ? '' : ` ${year}`}`,
    sheets: {
      blocs: 'Blocs',
      flags: 'Emulation flags',
      proposals: 'Award proposals',
      people: 'Counts of people',
      toSee: 'To look at',
    },
    headings: {
      number: 'No.',
      file: 'File',
      bloc: 'Bloc',
      units: 'Units',
      first: 'First',
      total: 'Total',
      flags: 'Flags',
      others: 'Other awards',
      state: 'State',
      unit: 'Unit',
      rank: 'Rank',
      award: 'Award',
      basis: 'Basis',
      outcome: 'Eligible',
      prize: 'Prize (đồng)',
      source: 'Source (file, sheet, cell)',
      level: 'Level',
      form: 'Form',
      count: 'Count',
      severity: 'Severity',
      sentence: 'What',
      place: 'Where',
    },
    flagsTitle: (year) => `EMULATION FLAGS PROPOSED${year === null ? '' : ` ${year}`}`,
    proposalsTitle: (year) => `COLLECTIVES PROPOSED FOR AWARDS${year === null ? '' : ` ${year}`}`,
    peopleTitle: (year) => `COUNTS OF THE LISTS OF PEOPLE${year === null ? '' : ` ${year}`}`,
    toSeeTitle: 'WHAT TO LOOK AT',
    official: 'Official',
    notOfficial: 'Not official yet',
    changed: 'Official, changed since',
    notRead: 'Cannot be read',
    allBlocs: 'Sum',
    flagsCounted: (all, ofBlocs, beside) =>
      `${countText(all, 'en')} flags: ${countText(ofBlocs, 'en')} of blocs; ${countText(beside, 'en')} on another basis.`,
    basisOfRank: (article) => `Rank within the bloc; ${article}`,
    basisOfCouncil: (reason) => `Decided by the council: ${reason}`,
    allAwards: 'Sum',
    prizeNote: (salary) =>
      `Prizes by a base salary of ${salary} đồng (Decree 152/2025/NĐ-CP). Blank: no source for the prize yet.`,
    byLevel: 'By level',
    byForm: 'By form',
    byAward: 'By award',
    byCategory: 'By category',
    allPeople: 'All',
    noPrize: '',
    written: (path) => `Written: ${path}`,
    summary: (files, blocs, flags, people) =>
      `${countText(files, 'en')} files, ${countText(blocs, 'en')} blocs; ${countText(flags, 'en')} flags; ${countText(people, 'en')} lines in lists of people.`,
    reading: (number, all, file) => `(${number}/${all}) ${file}`,
    fileName: (year) => `Emulation results${year === null ? '' : ` ${year}`}.xlsx`,
  },
};
