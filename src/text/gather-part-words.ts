import type { InBoth } from './language';
import { countText, counted } from './numbers';

/** The words of the part *Gom phiếu* of the tab *Quy chế*. */
interface GatherPartWords {
  /** What stands beside the heading while it is folded. */
  readonly summary: string;
  readonly hint: string;
  readonly deadline: string;
  readonly deadlineHint: string;
  readonly deadlineWrong: string;
  readonly units: string;
  readonly unitsHint: string;
  readonly choose: string;
  readonly chooseMore: string;
  readonly chooseHint: string;
  readonly reading: (file: string, number: number, of: number) => string;
  /** The list of the forms, for whoever hears it. */
  readonly forms: string;
  readonly toSee: string;
  readonly place: (file: string | null, sheet: string | null, cell: string | null) => string;
  readonly bringIn: (count: number) => string;
  readonly bringInHint: string;
  readonly nothingToBring: string;
  readonly putAside: string;
}

export const gatherPartWords: InBoth<GatherPartWords> = {
  vi: {
    summary: 'khi mỗi đơn vị gửi một tệp',
    hint: 'Chọn các tệp phiếu mà đơn vị đã gửi. Bảng Vàng cho biết đơn vị nào còn thiếu, nộp muộn, gửi nhiều lần hoặc dùng mẫu khác; bạn xem rồi mới đưa phiếu vào sổ.',
    deadline: 'Hạn nộp phiếu',
    deadlineHint: 'Ví dụ 05/12/2026; để trống nếu không xét hạn.',
    deadlineWrong: 'Không hiểu ngày này. Hãy ghi ngày, tháng, năm, ví dụ 05/12/2026.',
    units: 'Các đơn vị phải nộp phiếu',
    unitsHint: 'Mỗi dòng một đơn vị. Sổ này chưa có danh sách đơn vị.',
    choose: 'Chọn các tệp phiếu',
    chooseMore: 'Chọn thêm tệp phiếu',
    chooseHint: 'Chọn nhiều tệp cùng lúc được. Các tệp ấy giữ nguyên.',
    reading: (file, number, of) => `Đang đọc “${file}” (${number}/${of})…`,
    forms: 'Các phiếu đã nhận',
    toSee: 'Cần xem',
    place: (file, sheet, cell) =>
      [
        ...(file === null ? [] : [file]),
        ...(sheet === null ? [] : [`trang “${sheet}”`]),
        ...(cell === null ? [] : [`ô ${cell}`]),
      ].join(', '),
    bringIn: (count) => `Đưa ${countText(count, 'vi')} phiếu vào sổ`,
    bringInHint: 'Mỗi phiếu thành một trang mới ở cuối sổ. Trang đang có giữ nguyên.',
    nothingToBring: 'Chưa chọn phiếu nào để đưa vào sổ.',
    putAside: 'Để sau',
  },
  en: {
    summary: 'when every unit sends a file',
    hint: 'Choose the forms that the units have sent. You see whose form is missing, late, sent twice or different, before anything is brought into the workbook.',
    deadline: 'Deadline of the forms',
    deadlineHint: 'Such as 05/12/2026 (day first); leave it blank for none.',
    deadlineWrong: 'This day is not understood. Write day, month and year, such as 05/12/2026.',
    units: 'The units that have to send a form',
    unitsHint: 'One unit a line. This workbook has no list of units.',
    choose: 'Choose the forms',
    chooseMore: 'Choose more forms',
    chooseHint: 'You can choose many files at once. The files stay as they are.',
    reading: (file, number, of) => `Reading “${file}” (${number}/${of})…`,
    forms: 'The forms received',
    toSee: 'To look at',
    place: (file, sheet, cell) =>
      [
        ...(file === null ? [] : [file]),
        ...(sheet === null ? [] : [`sheet “${sheet}”`]),
        ...(cell === null ? [] : [`cell ${cell}`]),
      ].join(', '),
    bringIn: (count) => `Bring ${counted(count, 'form', 'forms')} into the workbook`,
    bringInHint:
      'Each form becomes a new sheet at the end. Sheets that are there stay as they are.',
    nothingToBring: 'No form is chosen.',
    putAside: 'Later',
  },
};
