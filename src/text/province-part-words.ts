import type { InBoth } from './language';
import { countText, counted } from './numbers';

/** What was found in the files that were chosen. */
interface ProvinceFigures {
  readonly files: number;
  readonly blocs: number;
  readonly flags: number;
  readonly people: number;
}

/** The words of the part *Tổng hợp nhiều khối* of the tab *Văn bản*. */
interface ProvincePartWords {
  readonly title: string;
  readonly summary: string;
  readonly hint: string;
  readonly choose: string;
  readonly chooseAgain: string;
  readonly chooseHint: string;
  readonly reading: (number: number, of: number, file: string) => string;
  readonly stop: string;
  readonly stopped: (read: number, of: number) => string;
  readonly found: (figures: ProvinceFigures) => string;
  readonly otherFindings: (count: number, sheet: string) => string;
  readonly download: string;
  readonly downloadHint: string;
  readonly downloaded: (fileName: string) => string;
  readonly downloadBlocked: string;
}

export const provincePartWords: InBoth<ProvincePartWords> = {
  vi: {
    title: 'Tổng hợp nhiều khối',
    summary: 'khi mỗi cụm, khối gửi một tệp',
    hint: 'Chọn các tệp kết quả của các cụm, khối và các danh sách đề nghị. Bảng Vàng lập một bảng tính tổng hợp: kết quả từng khối, cờ thi đua, đề nghị khen thưởng, thống kê cá nhân và những điều cần xem.',
    choose: 'Chọn các tệp của khối',
    chooseAgain: 'Chọn lại các tệp của khối',
    chooseHint: 'Chọn nhiều tệp cùng lúc được. Các tệp ấy và sổ đang mở giữ nguyên.',
    reading: (number, of, file) => `(${number}/${of}) ${file}`,
    stop: 'Dừng đọc tệp',
    stopped: (read, of) =>
      `Đã dừng khi mới đọc ${countText(read, 'vi')}/${countText(of, 'vi')} tệp. Chưa lập gì.`,
    found: ({ files, blocs, flags, people }) =>
      `${countText(files, 'vi')} tệp: ${countText(blocs, 'vi')} khối, ${countText(flags, 'vi')} cờ thi đua, ${countText(people, 'vi')} dòng trong các danh sách đề nghị.`,
    otherFindings: (count, sheet) =>
      `${countText(count, 'vi')} điều nên biết ghi ở trang “${sheet}” của bảng tổng hợp.`,
    download: 'Tải bảng tổng hợp',
    downloadHint: 'Tệp Excel, vào thư mục Tải xuống.',
    downloaded: (fileName) => `Đã gửi tệp “${fileName}” để tải về, thường vào thư mục Tải xuống.`,
    downloadBlocked:
      'Excel trên máy Mac, iPad và điện thoại không cho phần bổ trợ tải tệp về: hãy làm việc này bằng Excel trên Windows hoặc Excel trên web.',
  },
  en: {
    title: 'Put many blocs together',
    summary: 'when every bloc sends a file',
    hint: 'Choose the results of the blocs and the lists of proposals. They become one workbook: the result of every bloc, flags, proposals, counts of people, and what to look at.',
    choose: 'Choose the files of the blocs',
    chooseAgain: 'Choose the files again',
    chooseHint: 'You can choose many files at once. They and the open workbook stay as they are.',
    reading: (number, of, file) => `(${number}/${of}) ${file}`,
    stop: 'Stop reading',
    stopped: (read, of) =>
      `Stopped after ${countText(read, 'en')} of ${counted(of, 'file', 'files')}. Nothing was made.`,
    found: ({ files, blocs, flags, people }) =>
      `${counted(files, 'file', 'files')}: ${counted(blocs, 'bloc', 'blocs')}, ${counted(flags, 'flag', 'flags')}, ${counted(people, 'line', 'lines')} in lists of proposals.`,
    otherFindings: (count, sheet) =>
      `${counted(count, 'remark stands', 'remarks stand')} on the sheet “${sheet}” of the workbook.`,
    download: 'Download the workbook',
    downloadHint: 'An Excel file, into your Downloads folder.',
    downloaded: (fileName) =>
      `The file “${fileName}” was handed over for download, usually into the Downloads folder.`,
    downloadBlocked:
      'Excel on Mac, iPad and phones does not let add-ins download files: do this in Excel on Windows or on the web.',
  },
};
