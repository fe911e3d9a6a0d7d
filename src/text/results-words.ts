import type { InBoth } from './language';

/** The words of the tab "Kết quả" and of the first run. */
export interface ResultsWords {
  readonly heading: string;
  readonly rankingOf: (units: number, ranked: number) => string;
  /** What a bar shows; the figures are texts. */
  readonly barsFrom: (from: string, to: string) => string;
  readonly notWrittenYet: string;
  readonly council: string;
  readonly withCount: (outcome: string, count: number) => string;
  readonly lacks: (cells: number) => string;
  readonly unreadable: (cells: number) => string;
  readonly maximumUnknown: string;
  readonly nothingAssigned: string;
  readonly takenOut: string;
  readonly showCell: (cell: string) => string;
  readonly more: (count: number) => string;
  readonly shown: (shown: number, all: number) => string;
  readonly find: string;
  readonly foundNone: string;
  readonly spoken: {
    readonly rank: (rank: number) => string;
    readonly notRanked: string;
    readonly tiedWith: (names: readonly string[], more: number) => string;
    readonly points: (points: string) => string;
  };
  readonly firstRun: {
    readonly heading: string;
    readonly lines: readonly [string, string, string];
    readonly trySample: string;
    readonly useMine: string;
  };
  readonly nothingFound: {
    readonly heading: string;
    readonly lookedAt: (sheets: string) => string;
    readonly moreSheets: (count: number) => string;
    readonly noSheets: string;
    readonly needs: string;
    readonly needed: readonly [string, string, string];
    readonly then: string;
    readonly readAgain: string;
  };
  readonly cannotCompute: string;
}

export const resultsWords: InBoth<ResultsWords> = {
  vi: {
    heading: 'Kết quả xếp hạng',
    rankingOf: (units, ranked) =>
      ranked === units ? `${units} đơn vị` : `${units} đơn vị, ${ranked} đã xếp hạng`,
    barsFrom: (from, to) => `Thanh: từ ${from} đến ${to} điểm`,
    notWrittenYet: 'Thứ hạng này mới chỉ xem ở đây, chưa ghi vào sổ.',
    council: 'đồng hạng: Hội đồng quyết định',
    withCount: (outcome, count) => `${outcome} (${count})`,
    lacks: (cells) => `thiếu ${cells} ô điểm`,
    unreadable: (cells) => `${cells} ô không đọc được`,
    maximumUnknown: 'chưa biết điểm tối đa',
    nothingAssigned: 'không được giao tiêu chí nào',
    takenOut: 'không xếp hạng',
    showCell: (cell) => `Xem ô ${cell}`,
    more: (count) => `Xem thêm ${count} đơn vị`,
    shown: (shown, all) => `Đang hiện ${shown} trong ${all} đơn vị.`,
    find: 'Tìm đơn vị',
    foundNone: 'Không có đơn vị nào có tên như vậy.',
    spoken: {
      rank: (rank) => `hạng ${rank}`,
      notRanked: 'chưa xếp hạng',
      tiedWith: (names, more) =>
        `đồng hạng với ${names.join(', ')}${more > 0 ? ` và ${more} đơn vị khác` : ''}`,
      points: (points) => `${points} điểm`,
    },
    firstRun: {
      heading: 'Xếp hạng thi đua ngay trong sổ này',
      lines: [
        'Đọc bảng điểm như đang có: đơn vị, tiêu chí, điểm.',
        'Xếp hạng và đề nghị khen thưởng, kèm lý do từng đơn vị.',
        'Ghi kết quả cạnh bảng; không thay ô nào của bạn.',
      ],
      trySample: 'Thử với bảng mẫu',
      useMine: 'Dùng bảng của tôi',
    },
    nothingFound: {
      heading: 'Chưa thấy bảng điểm trong sổ',
      lookedAt: (sheets) => `Đã xem trang ${sheets}.`,
      moreSheets: (count) => ` và ${count} trang khác`,
      noSheets: 'Sổ chưa có trang nào đang hiện.',
      needs: 'Một bảng điểm cần có:',
      needed: [
        'một cột “Tên đơn vị”, mỗi đơn vị một dòng',
        'mỗi tiêu chí một cột, tên tiêu chí ở dòng đầu bảng',
        'điểm là số; điểm tối đa ở dưới hoặc cạnh tên tiêu chí',
      ],
      then: 'Hãy mở sổ có bảng điểm, hoặc nhập bảng vào sổ này rồi đọc lại.',
      readAgain: 'Đọc lại sổ',
    },
    cannotCompute: 'Chưa tính được',
  },
  en: {
    heading: 'Ranking',
    rankingOf: (units, ranked) =>
      ranked === units ? `${units} units` : `${units} units, ${ranked} of them ranked`,
    barsFrom: (from, to) => `Bars: from ${from} to ${to} points`,
    notWrittenYet: 'This ranking is only shown here; nothing was written to the workbook.',
    council: 'tied: the council decides',
    withCount: (outcome, count) => `${outcome} (${count})`,
    lacks: (cells) => `${cells} ${cells === 1 ? 'score' : 'scores'} missing`,
    unreadable: (cells) => `${cells} ${cells === 1 ? 'cell' : 'cells'} cannot be read`,
    maximumUnknown: 'a maximum is not known',
    nothingAssigned: 'no criterion was assigned',
    takenOut: 'not ranked',
    showCell: (cell) => `Show cell ${cell}`,
    more: (count) => `Show ${count} more units`,
    shown: (shown, all) => `${shown} of ${all} units are shown.`,
    find: 'Find a unit',
    foundNone: 'No unit has a name like that.',
    spoken: {
      rank: (rank) => `rank ${rank}`,
      notRanked: 'not ranked',
      tiedWith: (names, more) =>
        `tied with ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      points: (points) => `${points} points`,
    },
    firstRun: {
      heading: 'Rank a bloc right in this workbook',
      lines: [
        'Reads the scoring table as it is: units, criteria, points.',
        'Ranks and proposes awards, with the reason for each unit.',
        'Writes the results beside the table; replaces no cell of yours.',
      ],
      trySample: 'Try a sample',
      useMine: 'Use my table',
    },
    nothingFound: {
      heading: 'No scoring table was found',
      lookedAt: (sheets) => `Looked at sheet ${sheets}.`,
      moreSheets: (count) => ` and ${count} more`,
      noSheets: 'No sheet of the workbook is visible.',
      needs: 'A scoring table needs:',
      needed: [
        'a column “Tên đơn vị” (units), a row for each unit',
        'a column for each criterion, its name in the first row of the table',
        'scores as numbers; the maximum below or beside the name of the criterion',
      ],
      then: 'Open the workbook that has the table, or enter the table here and read again.',
      readAgain: 'Read the workbook again',
    },
    cannotCompute: 'Cannot compute yet',
  },
};
