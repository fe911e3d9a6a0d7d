import type { InBoth } from './language';

interface PackWords {
  readonly publicHeading: (year: number | null) => string;
  readonly publicCollectives: string;
  readonly publicIndividuals: string;
  readonly publicNumber: string;
  readonly publicName: string;
  readonly publicUnit: string;
  readonly publicRank: string;
  readonly publicAward: string;
  readonly chartsHeading: (year: number | null) => string;
  readonly chartUnit: string;
  readonly chartTotal: string;
  readonly chartPoints: string;
  readonly chartRank: string;
  readonly totals: (bloc: string) => string;
  readonly groups: (bloc: string) => string;
  readonly ranks: (bloc: string) => string;
  readonly rankOf: (year: number) => string;
  readonly hint: string;
  /** The button of the pane. */
  readonly make: string;
  readonly makeHint: string;
  readonly made: (path: string, cells: number) => string;
  readonly unchanged: (path: string) => string;
  readonly sheets: (names: readonly string[]) => string;
}

/** Words of the public list, the charts and the pack as a whole; hints stay under 255 characters. */
export const packWords: InBoth<PackWords> = {
  vi: {
    publicHeading: (year) =>
      `KẾT QUẢ XẾP HẠNG VÀ DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG${year === null ? '' : ` NĂM ${year}`}`,
    publicCollectives: 'I. TẬP THỂ',
    publicIndividuals: 'II. CÁ NHÂN, HỘ GIA ĐÌNH',
    publicNumber: 'STT',
    publicName: 'Tên tập thể, cá nhân',
    publicUnit: 'Đơn vị',
    publicRank: 'Hạng',
    publicAward: 'Danh hiệu, hình thức đề nghị',
    chartsHeading: (year) => `BIỂU ĐỒ KẾT QUẢ THI ĐUA${year === null ? '' : ` NĂM ${year}`}`,
    chartUnit: 'Đơn vị',
    chartTotal: 'Tổng điểm',
    chartPoints: 'Điểm',
    chartRank: 'Hạng',
    totals: (bloc) => `Tổng điểm các đơn vị – ${bloc}`,
    groups: (bloc) => `Điểm theo nhóm tiêu chí – ${bloc}`,
    ranks: (bloc) => `Hạng năm nay so với năm trước (cột ngắn hơn là hạng cao hơn) – ${bloc}`,
    rankOf: (year) => `Hạng năm ${year}`,
    hint: 'Trang này do Bảng Vàng lập lại mỗi lần tính. Những gì bạn ghi ngoài bảng được giữ nguyên.',
    make: 'Lập bộ hội nghị',
    makeHint:
      'Tổng hợp, xếp hạng, đề nghị khen thưởng, theo dõi, danh sách công khai và biểu đồ: mỗi thứ một trang, sẵn để in.',
    made: (path, cells) => `Đã ghi bộ hội nghị vào ${path} (${cells} ô).`,
    unchanged: (path) => `Bộ hội nghị đã đúng với số liệu hiện tại: ${path}.`,
    sheets: (names) => `Các trang của bộ hội nghị: ${names.join('; ')}.`,
  },
  en: {
    publicHeading: (year) => `RANKING AND AWARDS PROPOSED${year === null ? '' : ` FOR ${year}`}`,
    publicCollectives: 'I. COLLECTIVES',
    publicIndividuals: 'II. INDIVIDUALS, HOUSEHOLDS',
    publicNumber: 'No.',
    publicName: 'Collective or individual',
    publicUnit: 'Unit',
    publicRank: 'Rank',
    publicAward: 'Award proposed',
    chartsHeading: (year) => `CHARTS OF THE RESULTS${year === null ? '' : ` ${year}`}`,
    chartUnit: 'Unit',
    chartTotal: 'Total points',
    chartPoints: 'Points',
    chartRank: 'Rank',
    totals: (bloc) => `Total points of the units – ${bloc}`,
    groups: (bloc) => `Points by group of criteria – ${bloc}`,
    ranks: (bloc) => `Ranks of this year and last year (a shorter bar is a better rank) – ${bloc}`,
    rankOf: (year) => `Rank in ${year}`,
    hint: 'Bảng Vàng rebuilds this sheet at each run. What you write outside the table stays.',
    make: 'Build the conference pack',
    makeHint:
      'Totals, ranking, proposals, tracking, public list and charts: a sheet each, ready to be printed.',
    made: (path, cells) => `The conference pack was written to ${path} (${cells} cells).`,
    unchanged: (path) => `The conference pack already fits the data: ${path}.`,
    sheets: (names) => `Sheets of the pack: ${names.join('; ')}.`,
  },
};
