import type { InBoth, Sentences } from './language';

/** What a host can say went wrong. `file` is a file as the user knows it: its name, or the path that was typed. */
export interface HostSentenceParams {
  'file-not-found': { readonly file: string };
  'file-is-folder': { readonly file: string };
  'file-no-access': { readonly file: string };
  'file-unreadable': { readonly file: string };
  'file-empty': { readonly file: string };
  'file-damaged': { readonly file: string };
  'file-encrypted': { readonly file: string };
  'file-not-workbook': { readonly file: string };
  'file-too-large': { readonly file: string; readonly mebibytes: number };
  'file-has-doctype': { readonly file: string };
  /** `cell` is the last cell that holds something, such as "XFD1048576". */
  'sheet-too-large': { readonly file: string; readonly sheet: string; readonly cell: string };
  'output-is-input': { readonly file: string };
  'output-folder-missing': { readonly folder: string };
  'output-not-writable': { readonly file: string };
  /** `extension` is the one that the output must bear: ".xlsx" or ".xlsm". */
  'output-extension': { readonly file: string; readonly extension: string };
  /** The input is of another format (.xls, .xlsb, .ods, .csv), and its result is an .xlsx. */
  'output-of-old-format': { readonly file: string; readonly extension: string };
  /** What a result lacks that was made from a workbook of another format. */
  'carried-over': { readonly file: string };
}

export const hostSentences: InBoth<Sentences<HostSentenceParams>> = {
  vi: {
    'file-not-found': ({ file }) =>
      `Không tìm thấy tệp “${file}”: hãy kiểm tra lại tên tệp và đường dẫn.`,
    'file-is-folder': ({ file }) =>
      `“${file}” là một thư mục: hãy chỉ ra tệp bảng tính .xlsx nằm trong đó.`,
    'file-no-access': ({ file }) =>
      `Không có quyền đọc tệp “${file}”: hãy xin quyền đọc, hoặc chép tệp sang thư mục của mình.`,
    'file-unreadable': ({ file }) =>
      `Không đọc được tệp “${file}” từ ổ đĩa: hãy thử lại, hoặc chép tệp sang nơi khác rồi mở.`,
    'file-empty': ({ file }) =>
      `Tệp “${file}” rỗng (0 byte): hãy chép hoặc tải lại tệp từ nơi gửi.`,
    'file-damaged': ({ file }) =>
      `Tệp “${file}” bị hỏng hoặc tải về chưa đủ: hãy chép hoặc tải lại tệp, ` +
      `hoặc mở bằng Excel để Excel sửa rồi lưu lại.`,
    'file-encrypted': ({ file }) =>
      `Tệp “${file}” có mật khẩu mở tệp: hãy mở bằng Excel, bỏ mật khẩu ` +
      `(Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại.`,
    'file-not-workbook': ({ file }) =>
      `Tệp “${file}” không phải là bảng tính (.xlsx, .xlsm, .xls, .xlsb, .ods, .csv): hãy chọn tệp khác, ` +
      `hoặc mở bằng Excel và lưu lại thành .xlsx.`,
    'file-too-large': ({ file, mebibytes }) =>
      `Tệp “${file}” quá lớn khi giải nén (giới hạn ${mebibytes} MiB): ` +
      `hãy chép các trang cần dùng sang một tệp mới.`,
    'file-has-doctype': ({ file }) =>
      `Tệp “${file}” chứa khai báo DOCTYPE, thứ bảng tính không bao giờ cần, nên không được mở: ` +
      `hãy mở bằng Excel và lưu lại thành tệp mới.`,
    'sheet-too-large': ({ file, sheet, cell }) =>
      `Trang “${sheet}” của tệp “${file}” trải tới tận ô ${cell} nên không đọc hết được: ` +
      `hãy xoá các ô lạc ở xa bảng rồi lưu lại.`,
    'output-is-input': ({ file }) =>
      `Tệp kết quả trùng với tệp đầu vào “${file}”: hãy đặt tên khác cho tệp kết quả.`,
    'output-folder-missing': ({ folder }) =>
      `Không có thư mục “${folder}” để ghi kết quả: hãy tạo thư mục này hoặc chọn thư mục khác.`,
    'output-not-writable': ({ file }) =>
      `Không ghi được “${file}”: hãy đóng tệp nếu đang mở, kiểm tra quyền ghi và chỗ trống của ổ đĩa.`,
    'output-extension': ({ file, extension }) =>
      `Tệp kết quả “${file}” phải có đuôi ${extension} như tệp đầu vào: hãy đổi đuôi rồi chạy lại.`,
    'output-of-old-format': ({ file, extension }) =>
      `Tệp kết quả “${file}” phải có đuôi ${extension}, vì kết quả của định dạng cũ được ghi theo định dạng mới: ` +
      `hãy đổi đuôi rồi chạy lại.`,
    'carried-over': ({ file }) =>
      `Kết quả của “${file}” được ghi sang định dạng mới với đủ số liệu, công thức, ô gộp, dòng và cột ẩn, ` +
      `nhưng không giữ phông chữ, màu, đường kẻ, hình, biểu đồ và macro: ` +
      `hãy giữ lại tệp cũ, hoặc mở tệp cũ bằng Excel, lưu lại thành .xlsx rồi chạy lại để giữ nguyên hình thức.`,
  },
  en: {
    'file-not-found': ({ file }) =>
      `The file “${file}” was not found: check its name and its folder.`,
    'file-is-folder': ({ file }) =>
      `“${file}” is a folder: point to the .xlsx workbook that is in it.`,
    'file-no-access': ({ file }) =>
      `You may not read the file “${file}”: ask for permission, or copy it to a folder of your own.`,
    'file-unreadable': ({ file }) =>
      `The file “${file}” could not be read from the disk: try again, or copy it elsewhere and open the copy.`,
    'file-empty': ({ file }) => `The file “${file}” is empty (0 bytes): copy or download it again.`,
    'file-damaged': ({ file }) =>
      `The file “${file}” is damaged or was not downloaded whole: copy or download it again, ` +
      `or open it in Excel, let Excel repair it and save it.`,
    'file-encrypted': ({ file }) =>
      `The file “${file}” has a password: open it in Excel, remove the password ` +
      `(File > Info > Protect Workbook) and save it.`,
    'file-not-workbook': ({ file }) =>
      `The file “${file}” is not a workbook (.xlsx, .xlsm, .xls, .xlsb, .ods, .csv): choose another file, ` +
      `or open it in Excel and save it as .xlsx.`,
    'file-too-large': ({ file, mebibytes }) =>
      `The file “${file}” is too large when unpacked (the limit is ${mebibytes} MiB): ` +
      `copy the sheets that you need to a new file.`,
    'file-has-doctype': ({ file }) =>
      `The file “${file}” has a DOCTYPE declaration, which no workbook needs, and was not opened: ` +
      `open it in Excel and save it as a new file.`,
    'sheet-too-large': ({ file, sheet, cell }) =>
      `The sheet “${sheet}” of “${file}” reaches as far as the cell ${cell} and cannot be read whole: ` +
      `delete the stray cells far from the table and save the file.`,
    'output-is-input': ({ file }) =>
      `The output is the same file as the input “${file}”: give the output another name.`,
    'output-folder-missing': ({ folder }) =>
      `There is no folder “${folder}” to write to: make it or choose another folder.`,
    'output-not-writable': ({ file }) =>
      `“${file}” could not be written: close it if it is open, and check the permission and the space on the disk.`,
    'output-extension': ({ file, extension }) =>
      `The output “${file}” must end in ${extension} like the input: rename it and run again.`,
    'output-of-old-format': ({ file, extension }) =>
      `The output “${file}” must end in ${extension}, because the result of an older format is written in the new one: ` +
      `rename it and run again.`,
    'carried-over': ({ file }) =>
      `The result of “${file}” is written in the new format with its figures, formulas, merged cells, hidden rows and columns, ` +
      `but without fonts, colours, borders, pictures, charts and macros: ` +
      `keep the old file, or save it as .xlsx in Excel and run again to keep its looks.`,
  },
};
