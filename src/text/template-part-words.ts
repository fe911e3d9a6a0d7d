import type { InBoth } from './language';

/** The words of the part "Mẫu của bạn" of the tab "Văn bản". */
export interface TemplatePartWords {
  readonly title: string;
  readonly none: string;
  readonly inUse: (file: string) => string;
  readonly hint: string;
  readonly choose: string;
  readonly chooseAnother: string;
  readonly forget: string;
  readonly names: string;
  readonly namesHint: string;
  readonly checking: string;
  readonly checkFailed: string;
  readonly mistakes: (count: number) => string;
  readonly ready: string;
  readonly blanks: (count: number) => string;
  readonly download: string;
  readonly downloadBlocked: string;
}

export const templatePartWords: InBoth<TemplatePartWords> = {
  vi: {
    title: 'Mẫu của bạn',
    none: 'Dùng văn bản Word của riêng bạn thay cho các văn bản trên',
    inUse: (file) => `Đang dùng: ${file}`,
    hint: 'Chọn một văn bản Word (.docx), trong đó các chỗ cần điền được ghi bằng tên giữa hai dấu ngoặc nhọn, ví dụ {Tên khối}, {Năm}. Mẫu đến 100 KB được lưu trong sổ này.',
    choose: 'Chọn mẫu .docx',
    chooseAnother: 'Chọn mẫu khác',
    forget: 'Bỏ mẫu này',
    names: 'Ghi trang các tên dùng được',
    namesHint: 'Trang “Tên dùng trong mẫu”: mọi tên, ý nghĩa và giá trị hiện nay.',
    checking: 'Đang xem mẫu…',
    checkFailed:
      'Chưa dùng được mẫu vì không tải được phần soạn văn bản. Kiểm tra kết nối mạng rồi chọn lại mẫu; sổ vẫn nguyên.',
    mistakes: (count) => `Mẫu có ${count} chỗ cần sửa trong Word, rồi chọn lại mẫu:`,
    ready: 'Mẫu dùng được, không còn chỗ trống nào.',
    blanks: (count) => `Mẫu dùng được; ${count} điều chưa biết sẽ là chỗ trống tô vàng:`,
    download: 'Tải văn bản theo mẫu',
    downloadBlocked:
      'Excel trên máy Mac, iPad và điện thoại không cho phần bổ trợ tải tệp về: hãy mở sổ này bằng Excel trên Windows hoặc trên web để tải văn bản.',
  },
  en: {
    title: 'Your own template',
    none: 'Use a Word document of your own instead of the documents above',
    inUse: (file) => `In use: ${file}`,
    hint: 'Choose a Word document (.docx) in which what is to be filled in stands as names between braces, for example {Tên khối} or {Năm}. A template of up to 100 KB is kept in this workbook.',
    choose: 'Choose template',
    chooseAnother: 'Choose another template',
    forget: 'Forget this template',
    names: 'Write sheet of names',
    namesHint: 'A sheet with every name, what it means and what it stands for at present.',
    checking: 'Looking at the template…',
    checkFailed:
      'The template could not be used, because the drafting part did not load. Check the network and choose the template again; the workbook is as it was.',
    mistakes: (count) =>
      `${count} ${count === 1 ? 'place' : 'places'} of the template have to be mended in Word; then choose it again:`,
    ready: 'The template can be used; nothing is missing.',
    blanks: (count) =>
      `The template can be used; ${count} ${count === 1 ? 'thing that is not known becomes a yellow blank' : 'things that are not known become yellow blanks'}:`,
    download: 'Download document',
    downloadBlocked:
      'Excel on Mac, iPad and phones does not let add-ins download files: open this workbook in Excel on Windows or on the web to download the document.',
  },
};
