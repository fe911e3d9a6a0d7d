import type { InBoth } from './language';

type InputName = 'head' | 'next-head' | 'deputy';

/** The words of the tab "Văn bản". */
export interface DraftsWords {
  readonly heading: string;
  readonly nothingYet: string;
  readonly lacks: (count: number) => string;
  readonly lacksNothing: string;
  readonly inputs: Readonly<Record<InputName, string>>;
  readonly inputsHeading: string;
  readonly inputLeftOut: (found: string) => string;
  readonly inputUnknown: string;
  readonly lackingHere: string;
  readonly lackingInDocument: string;
  readonly fillField: (field: string) => string;
  readonly fillCell: string;
  readonly fillBlocSheet: string;
  readonly toSee: string;
  readonly make: string;
  readonly makeAgain: string;
  readonly making: string;
  readonly made: (fileName: string) => string;
  readonly makeFailed: string;
  readonly changedSince: string;
  readonly waysHeading: string;
  readonly download: string;
  readonly downloadHint: string;
  readonly downloadBlocked: string;
  readonly downloaded: (fileName: string) => string;
  readonly openSheet: string;
  readonly openSheetHint: string;
  readonly sheetThere: (sheet: string) => string;
  readonly copy: string;
  readonly copyHint: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly textToCopy: string;
  readonly otherForms: string;
  readonly sources: (count: number) => string;
}

export const draftsWords: InBoth<DraftsWords> = {
  vi: {
    heading: 'Các văn bản soạn được',
    nothingYet: 'Chưa có gì để soạn: cần một bảng điểm đọc được trong sổ.',
    lacks: (count) => `Còn thiếu ${count} chỗ`,
    lacksNothing: 'Đã đủ thông tin',
    inputs: {
      head: 'Đơn vị đứng đầu hiện nay',
      'next-head': 'Đơn vị đứng đầu năm sau',
      deputy: 'Đơn vị cấp phó năm sau',
    },
    inputsHeading: 'Chọn hoặc gõ tên đơn vị',
    inputLeftOut: (found) => `Để trống thì dùng tên trong sổ: ${found}`,
    inputUnknown:
      'Sổ chưa ghi; để trống thì văn bản dùng đề xuất theo luân phiên (nếu trang “Lịch sử” cho biết), không thì chừa chỗ này.',
    lackingHere: 'Điền trước khi tạo',
    lackingInDocument: 'Điền trong văn bản, ở chỗ tô vàng',
    fillField: (field) => `Chọn ở “${field}”`,
    fillCell: 'Ghi vào',
    fillBlocSheet: 'Ghi ở trang “Thông tin khối”; trang này có sau lần ghi kết quả đầu tiên.',
    toSee: 'Nên biết',
    make: 'Tạo bản thảo',
    makeAgain: 'Tạo lại bản thảo',
    making: 'Đang tạo bản thảo…',
    made: (fileName) => `Đã tạo: ${fileName}`,
    makeFailed:
      'Chưa tạo được bản thảo vì không tải được phần soạn văn bản. Kiểm tra kết nối mạng rồi bấm lại; sổ vẫn nguyên.',
    changedSince: 'Thông tin đã đổi sau khi tạo bản thảo này: hãy tạo lại.',
    waysHeading: 'Lấy bản thảo',
    download: 'Tải .docx',
    downloadHint: 'Tệp Word, vào thư mục Tải xuống.',
    downloadBlocked:
      'Excel trên máy Mac, iPad và điện thoại không cho phần bổ trợ tải tệp về: hãy chép sang Word hoặc mở thành trang tính.',
    downloaded: (fileName) =>
      `Đã gửi tệp “${fileName}” để tải về, thường vào thư mục Tải xuống. Không thấy tệp thì chép sang Word hoặc mở thành trang tính.`,
    openSheet: 'Mở thành trang tính',
    openSheetHint: 'Một trang mới trong sổ này, khổ A4, in được ngay.',
    sheetThere: (sheet) => `Trang “${sheet}” đã có đúng bản thảo này nên không thêm trang nữa.`,
    copy: 'Chép sang Word',
    copyHint: 'Chép vào bộ nhớ tạm; sang Word bấm Ctrl+V.',
    copied: 'Đã chép. Mở Word, đặt con trỏ vào văn bản trống rồi bấm Ctrl+V.',
    copyRefused:
      'Excel không cho chép tự động. Văn bản dưới đây đã được chọn sẵn: nhấn Ctrl+C (máy Mac: ⌘C) để chép.',
    textToCopy: 'Văn bản để chép',
    otherForms: 'Dạng khác của văn bản chuyển giao',
    sources: (count) => `Nguồn số liệu (${count})`,
  },
  en: {
    heading: 'Documents that can be drafted',
    nothingYet: 'Nothing to draft yet: a scoring table that can be read is needed in the workbook.',
    lacks: (count) => `${count} ${count === 1 ? 'blank' : 'blanks'} left`,
    lacksNothing: 'Nothing is missing',
    inputs: {
      head: 'Present head unit',
      'next-head': 'Head unit of next year',
      deputy: 'Deputy unit of next year',
    },
    inputsHeading: 'Choose or type the name of a unit',
    inputLeftOut: (found) => `Leave empty to use the workbook’s: ${found}`,
    inputUnknown:
      'The workbook does not say; left empty, the document uses the proposal by rotation where “Lịch sử” tells one, or keeps a blank.',
    lackingHere: 'Fill in before drafting',
    lackingInDocument: 'Fill in by hand in the document, where it is yellow',
    fillField: (field) => `Choose in “${field}”`,
    fillCell: 'Write it into',
    fillBlocSheet:
      'Write it on the sheet “Thông tin khối”, which comes with the first writing of results.',
    toSee: 'Good to know',
    make: 'Make draft',
    makeAgain: 'Make draft again',
    making: 'Making the draft…',
    made: (fileName) => `Made: ${fileName}`,
    makeFailed:
      'The draft could not be made, because the drafting part did not load. Check the network and try again; the workbook is as it was.',
    changedSince: 'Something has changed since this draft was made: make it again.',
    waysHeading: 'Take the draft',
    download: 'Download .docx',
    downloadHint: 'A Word file, into your Downloads folder.',
    downloadBlocked:
      'Excel on Mac, iPad and phones does not let add-ins download files: copy for Word, or open as a sheet.',
    downloaded: (fileName) =>
      `The file “${fileName}” was handed over for download, usually into the Downloads folder. If you do not find it, copy for Word or open as a sheet.`,
    openSheet: 'Open as sheet',
    openSheetHint: 'A new sheet in this workbook, A4, ready to print.',
    sheetThere: (sheet) =>
      `The sheet “${sheet}” already holds exactly this draft, so none was added.`,
    copy: 'Copy for Word',
    copyHint: 'Copies to the clipboard; press Ctrl+V in Word.',
    copied: 'Copied. Open Word, click into an empty document and press Ctrl+V.',
    copyRefused:
      'Excel does not allow copying by itself. The text below is selected: press Ctrl+C (on a Mac ⌘C) to copy it.',
    textToCopy: 'Text to copy',
    otherForms: 'Other forms of the hand-over',
    sources: (count) => `Where the figures come from (${count})`,
  },
};

/** The documents of a conference, each with the code by which the command knows it. */
export type DraftDocumentId =
  | 'year-report'
  | 'vote-count'
  | 'meeting-minutes'
  | 'award-proposal'
  | 'award-decision'
  | 'hand-over'
  | 'hand-over-notice'
  | 'hand-over-record'
  | 'hand-over-minutes'
  | 'pledge';

const judged =
  (name: string) =>
  (year: number | null): string =>
    `Dự thảo – ${name}${year === null ? '' : ` ${year}`}`;

/** Named after the year of the new term. */
const following =
  (name: string) =>
  (year: number | null): string =>
    judged(name)(year === null ? null : year + 1);

/** The titles of draft sheets, given the year that was judged; in Vietnamese like the documents on them. */
export const draftSheetTitles: Readonly<Record<DraftDocumentId, (year: number | null) => string>> =
  {
    'year-report': judged('Báo cáo'),
    'vote-count': judged('Kiểm phiếu'),
    'meeting-minutes': judged('BB bình xét'),
    'award-proposal': judged('Tờ trình'),
    'award-decision': judged('QĐ khen'),
    'hand-over': following('Chuyển giao'),
    'hand-over-notice': following('TB chuyển giao'),
    'hand-over-record': following('BB chuyển giao'),
    'hand-over-minutes': following('Bàn giao'),
    pledge: following('Giao ước'),
  };
