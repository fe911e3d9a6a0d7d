import type { InBoth } from './language';

interface SchemeLibraryWords {
  readonly builtIn: string;
  readonly builtInHint: string;
  readonly loading: string;
  readonly use: string;
  readonly useNamed: (name: string) => string;
  readonly notes: (count: number) => string;
  /** A sheet "Bộ tiêu chí" stands there already and is never written over. */
  readonly sheetThere: (sheet: string) => string;
  readonly file: string;
  readonly importFile: string;
  readonly importHint: string;
  readonly exportFile: string;
  readonly exportHint: string;
  readonly exportBlocked: string;
  readonly exported: (file: string) => string;
  /** What the file is called, before the name of the scheme. */
  readonly fileName: string;
}

/** The built-in schemes and the files of a scheme in the tab *Quy chế*. */
export const schemeLibraryWords: InBoth<SchemeLibraryWords> = {
  vi: {
    builtIn: 'Bộ tiêu chí có sẵn',
    builtInHint:
      'Bộ bạn chọn được ghi thành trang “Bộ tiêu chí” để bạn sửa trong Excel. Bảng điểm không bị sửa.',
    loading: 'Đang mở danh sách…',
    use: 'Dùng bộ này',
    useNamed: (name) => `Dùng bộ này: ${name}`,
    notes: (count) => `${count} ghi chú`,
    sheetThere: (sheet) =>
      `Sổ đã có trang “${sheet}”, Bảng Vàng không ghi đè. Muốn dùng bộ khác, hãy đổi tên hoặc xóa trang đó trước.`,
    file: 'Tệp bộ tiêu chí',
    importFile: 'Lấy từ tệp',
    importHint: 'Tệp .json nhận từ khối khác, hoặc do Bảng Vàng ghi ra.',
    exportFile: 'Ghi ra tệp',
    exportHint:
      'Ghi bộ tiêu chí đang dùng ra tệp .json để gửi cho khối khác hoặc dùng lại năm sau.',
    exportBlocked:
      'Excel trên máy này không cho tải tệp xuống. Hãy mở sổ bằng Excel trên web hoặc trên Windows rồi ghi ra tệp.',
    exported: (file) => `Đã ghi tệp “${file}” vào thư mục tải xuống.`,
    fileName: 'Bộ tiêu chí',
  },
  en: {
    builtIn: 'Built-in schemes',
    builtInHint:
      'The one you choose becomes the sheet “Bộ tiêu chí”, which you edit in Excel. The scoring table is not changed.',
    loading: 'Opening the list…',
    use: 'Use this scheme',
    useNamed: (name) => `Use this scheme: ${name}`,
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
    sheetThere: (sheet) =>
      `The workbook has a sheet “${sheet}”, which Bảng Vàng never writes over. To use another scheme, rename or delete that sheet first.`,
    file: 'Scheme files',
    importFile: 'Take from a file',
    importHint: 'A .json file from another bloc, or one that Bảng Vàng wrote.',
    exportFile: 'Write to a file',
    exportHint:
      'Writes the scheme in use to a .json file, to send to another bloc or to use again next year.',
    exportBlocked:
      'Excel on this machine does not let files be downloaded. Open the workbook in Excel on the web or on Windows and write the file there.',
    exported: (file) => `The file “${file}” is in the downloads folder.`,
    fileName: 'Scheme',
  },
};
