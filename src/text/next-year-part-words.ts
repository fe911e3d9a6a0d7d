import type { InBoth } from './language';
import { nextYearWords } from './next-year-words';
import { provincePartWords } from './province-part-words';

/** The words of the part *Năm mới* of the tab *Văn bản*. */
interface NextYearPartWords {
  readonly title: string;
  readonly summary: string;
  readonly hint: string;
  readonly make: string;
  readonly making: string;
  readonly downloadBlocked: string;
  /** What was made, and where it went. */
  readonly made: (fileName: string, year: number, sheets: readonly string[]) => string;
  readonly toSee: string;
  readonly createPledge: string;
  readonly createPledgeHint: string;
  readonly openPledge: string;
}

export const nextYearPartWords: InBoth<NextYearPartWords> = {
  vi: {
    title: 'Năm mới',
    summary: 'bảng tính của năm sau',
    hint: 'Lập bảng tính năm sau từ sổ này: cùng đơn vị và tiêu chí, trưởng và phó sau chuyển giao, lịch sử, chỉ tiêu theo giao ước, điểm để trống. Sổ này giữ nguyên.',
    make: 'Lập bảng tính năm sau',
    making: 'Đang lập bảng tính năm sau…',
    downloadBlocked: provincePartWords.vi.downloadBlocked,
    made: (fileName, year, sheets) =>
      `${provincePartWords.vi.downloaded(fileName)} Đó là bảng tính năm ${year}. ${nextYearWords.vi.contents(sheets)}`,
    toSee: 'Nên biết',
    createPledge: 'Tạo trang “Giao ước”',
    createPledgeHint:
      'Nơi ghi chỉ tiêu mà các đơn vị giao ước cho năm sau. Điền xong rồi hãy lập bảng tính năm sau.',
    openPledge: 'Mở trang “Giao ước”',
  },
  en: {
    title: 'The new year',
    summary: 'next year’s workbook',
    hint: 'Makes next year’s workbook from this one: the same units and criteria, head and deputy after the hand-over, the history, the targets of the pledge, and blank scores. This workbook stays as it is.',
    make: 'Make next year’s workbook',
    making: 'Making next year’s workbook…',
    downloadBlocked: provincePartWords.en.downloadBlocked,
    made: (fileName, year, sheets) =>
      `${provincePartWords.en.downloaded(fileName)} It is the workbook of ${year}. ${nextYearWords.en.contents(sheets)}`,
    toSee: 'Good to know',
    createPledge: 'Make the sheet of the pledge',
    createPledgeHint:
      'For the targets that the units pledge for next year. Fill it in before you make next year’s workbook.',
    openPledge: 'Open the sheet of the pledge',
  },
};
