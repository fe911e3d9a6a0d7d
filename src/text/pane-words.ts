import type { InBoth } from './language';

/** The words of the pane. */
export interface PaneWords {
  readonly name: string;
  /** What Bảng Vàng is for, in one line. */
  readonly promise: string;
  /** What it does, a line each. */
  readonly does: readonly [string, string, string];
  readonly notHereYet: { readonly heading: string; readonly sentence: string };
  readonly commandLine: {
    readonly heading: string;
    readonly where: string;
    readonly commands: readonly string[];
    readonly result: string;
  };
}

export const paneWords: InBoth<PaneWords> = {
  vi: {
    name: 'Bảng Vàng',
    promise: 'Xếp hạng thi đua ngay trong bảng điểm của khối, cụm.',
    does: [
      'Đọc bảng điểm như đang có: đơn vị, tiêu chí, điểm tối đa.',
      'Tính tổng điểm, xếp hạng và đề nghị khen thưởng, kèm lý do từng đơn vị.',
      'Lập trang tổng hợp cho hội nghị và dự thảo quyết định.',
    ],
    notHereYet: {
      heading: 'Bản này chưa tính được trong Excel.',
      sentence: 'Nút tính lại xếp hạng sẽ có ở đây từ bản sau. Bản này chạy từ dòng lệnh.',
    },
    commandLine: {
      heading: 'Cách chạy',
      where: 'Máy cần có Node.js 20 trở lên. Mở cửa sổ dòng lệnh tại thư mục Bảng Vàng rồi gõ:',
      commands: ['npm ci', 'npm run --silent cli -- rank bangdiem.xlsx -o ketqua.xlsx'],
      result: 'Kết quả nằm trong tệp mới ketqua.xlsx; tệp của bạn giữ nguyên.',
    },
  },
  en: {
    name: 'Bảng Vàng',
    promise: 'Emulation rankings inside the scoring workbook of your bloc.',
    does: [
      'Reads the scoring table as it is: units, criteria, maximum points.',
      'Works out totals, ranks and award proposals, with the reason for each unit.',
      'Builds the summary sheets for the conference and drafts the decisions.',
    ],
    notHereYet: {
      heading: 'This version cannot calculate in Excel yet.',
      sentence:
        'The button that recalculates the ranking comes with the next version. This one runs from the command line.',
    },
    commandLine: {
      heading: 'How to run it',
      where:
        'You need Node.js 20 or newer. Open a command window in the Bảng Vàng folder and type:',
      commands: ['npm ci', 'npm run --silent cli -- rank scores.xlsx -o result.xlsx'],
      result: 'The result is in the new file result.xlsx; your own file stays as it was.',
    },
  },
};
