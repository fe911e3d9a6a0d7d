import type { InBoth } from './language';

/** What is said after rankings of earlier years were added to the sheet "Lịch sử". */
interface HistoryImportWords {
  readonly added: (lines: number, years: readonly number[]) => string;
}

export const historyImportWords: InBoth<HistoryImportWords> = {
  vi: {
    added: (lines, years) =>
      lines === 0
        ? `Trang “Lịch sử” đã có đủ kết quả của năm ${years.join(', ')}.`
        : `Đã thêm ${lines} dòng vào trang “Lịch sử” (năm ${years.join(', ')}). Khen thưởng và số quyết định của từng năm: hãy ghi thêm.`,
  },
  en: {
    added: (lines, years) =>
      lines === 0
        ? `The sheet “Lịch sử” already has the results of ${years.join(', ')}.`
        : `${lines} lines were added to the sheet “Lịch sử” (${years.join(', ')}). Add the awards and decisions of these years by hand.`,
  },
};
