import type { InBoth } from './language';

/** What stands on the page of the workbench, around the pane and the grid. */
export interface WorkbenchWords {
  readonly title: string;
  readonly notExcel: string;
  readonly openFile: string;
  readonly saveFile: string;
  readonly sample: string;
  readonly chooseSample: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark' | 'contrast', string>>;
  readonly paneWidth: string;
  readonly sheet: string;
  readonly renameSheet: string;
  readonly deleteSheet: string;
  readonly protectSheet: string;
  readonly unprotectSheet: string;
  readonly newName: string;
  readonly ok: string;
  readonly cancel: string;
  readonly pane: string;
  readonly dialog: string;
  readonly closePane: string;
  readonly closeDialog: string;
  readonly workbook: string;
  readonly paneHidden: string;
  readonly opening: (file: string) => string;
  readonly opened: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly protectedSheet: (sheet: string) => string;
  readonly refusedName: (name: string) => string;
  readonly refusedDeletion: string;
  readonly commandFailed: (label: string) => string;
  readonly reallyDelete: (sheet: string) => string;
  readonly notSaved: string;
}

export const workbenchWords: InBoth<WorkbenchWords> = {
  vi: {
    title: 'Bàn thử Bảng Vàng',
    notExcel:
      'Đây không phải Excel: trang này thay Excel để thử Bảng Vàng trên máy. Công thức không được tính lại, ô có công thức giữ kết quả đã lưu trong tệp.',
    openFile: 'Mở tệp .xlsx',
    saveFile: 'Lưu tệp .xlsx',
    sample: 'Bảng mẫu',
    chooseSample: 'Chọn…',
    language: 'Ngôn ngữ',
    theme: 'Giao diện',
    themes: { light: 'Sáng', dark: 'Tối', contrast: 'Tương phản cao' },
    paneWidth: 'Bề rộng bảng',
    sheet: 'Trang tính',
    renameSheet: 'Đổi tên trang',
    deleteSheet: 'Xoá trang',
    protectSheet: 'Khoá trang',
    unprotectSheet: 'Mở khoá trang',
    newName: 'Tên mới của trang',
    ok: 'Đồng ý',
    cancel: 'Bỏ qua',
    pane: 'Bảng Vàng',
    dialog: 'Hộp thoại của Bảng Vàng',
    closePane: 'Đóng bảng',
    closeDialog: 'Đóng hộp thoại',
    workbook: 'Bảng tính',
    paneHidden: 'Bảng đang đóng. Chọn “Mở bảng” ở phía trên để mở.',
    opening: (file) => `Đang mở “${file}”…`,
    opened: (file) => `Đã mở “${file}”.`,
    saved: (file) => `Đã lưu “${file}”.`,
    protectedSheet: (sheet) => `Trang “${sheet}” đang bị khoá: hãy mở khoá trang rồi sửa.`,
    refusedName: (name) =>
      `Không đặt được tên “${name}”: tên trang dài từ 1 đến 31 ký tự, không trùng trang khác và không có các dấu : \\ / ? * [ ].`,
    refusedDeletion: 'Không xoá được: sổ làm việc phải còn ít nhất một trang đang hiện.',
    commandFailed: (label) =>
      `Nút “${label}” không chạy được: hãy đóng trang này và mở lại bằng lệnh npm run workbench.`,
    reallyDelete: (sheet) => `Xoá trang “${sheet}”?`,
    notSaved: 'Chưa lưu được tệp, vì có chỗ bàn thử chưa ghi được:',
  },
  en: {
    title: 'Bảng Vàng workbench',
    notExcel:
      'This is not Excel: this page stands in for it, to try Bảng Vàng on this computer. Formulas are not recalculated; a formula keeps the result saved in the file.',
    openFile: 'Open .xlsx file',
    saveFile: 'Save .xlsx file',
    sample: 'Sample',
    chooseSample: 'Choose…',
    language: 'Language',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    paneWidth: 'Pane width',
    sheet: 'Sheet',
    renameSheet: 'Rename sheet',
    deleteSheet: 'Delete sheet',
    protectSheet: 'Protect sheet',
    unprotectSheet: 'Unprotect sheet',
    newName: 'New name of the sheet',
    ok: 'OK',
    cancel: 'Cancel',
    pane: 'Bảng Vàng',
    dialog: 'Bảng Vàng dialog',
    closePane: 'Close pane',
    closeDialog: 'Close dialog',
    workbook: 'Workbook',
    paneHidden: 'The pane is closed. Choose “Open pane” above to open it.',
    opening: (file) => `Opening “${file}”…`,
    opened: (file) => `Opened “${file}”.`,
    saved: (file) => `Saved “${file}”.`,
    protectedSheet: (sheet) => `The sheet “${sheet}” is protected: unprotect it first.`,
    refusedName: (name) =>
      `The name “${name}” cannot be used: a sheet name has 1 to 31 characters, none of : \\ / ? * [ ], and no other sheet bears it.`,
    refusedDeletion: 'This cannot be deleted: a workbook keeps at least one visible sheet.',
    commandFailed: (label) =>
      `The button “${label}” could not run: close this page and start npm run workbench again.`,
    reallyDelete: (sheet) => `Delete the sheet “${sheet}”?`,
    notSaved: 'The file was not saved, since the workbench cannot write some of it:',
  },
};

/** What the workbench cannot save, and why. */
export interface UnsavableParams {
  'sheet-deleted': { readonly sheet: string };
  'sheet-renamed': { readonly from: string; readonly to: string };
  'sheets-reordered': Readonly<Record<string, never>>;
  'sheet-visibility': { readonly sheet: string };
  'sheet-protection': { readonly sheet: string };
  'formula-typed': { readonly sheet: string; readonly cell: string };
  'boolean-typed': { readonly sheet: string; readonly cell: string };
  'cell-look': { readonly sheet: string; readonly cell: string };
  'table-changed': { readonly sheet: string };
  'chart-foreign': { readonly sheet: string };
  'lines-hidden': { readonly sheet: string };
  'validation-changed': { readonly sheet: string };
  'print-changed': { readonly sheet: string };
  'name-formula': { readonly name: string };
  'cells-unwritable': Readonly<Record<string, never>>;
}

export const unsavableSentences: InBoth<{
  readonly [Code in keyof UnsavableParams]: (params: UnsavableParams[Code]) => string;
}> = {
  vi: {
    'sheet-deleted': ({ sheet }) =>
      `trang “${sheet}” đã bị xoá: hãy mở lại tệp và giữ nguyên trang này.`,
    'sheet-renamed': ({ from, to }) =>
      `trang “${from}” đã đổi tên thành “${to}”: hãy đổi lại tên cũ.`,
    'sheets-reordered': () => 'thứ tự các trang đã đổi: hãy mở lại tệp.',
    'sheet-visibility': ({ sheet }) =>
      `trang “${sheet}” đã bị ẩn hoặc hiện lại: hãy đưa về như cũ.`,
    'sheet-protection': ({ sheet }) =>
      `việc khoá trang “${sheet}” đã đổi: hãy khoá hoặc mở khoá lại như cũ.`,
    'formula-typed': ({ sheet, cell }) =>
      `ô ${cell} của trang “${sheet}” có công thức mới: hãy thay bằng con số.`,
    'boolean-typed': ({ sheet, cell }) =>
      `ô ${cell} của trang “${sheet}” chứa TRUE hoặc FALSE mới nhập: hãy thay bằng chữ.`,
    'cell-look': ({ sheet, cell }) =>
      `định dạng mới của ô ${cell} trên trang “${sheet}”: hãy nhập dưới dạng số thường.`,
    'table-changed': ({ sheet }) => `bảng (Table) trên trang “${sheet}” đã đổi.`,
    'chart-foreign': ({ sheet }) => `biểu đồ mới trên trang “${sheet}”.`,
    'lines-hidden': ({ sheet }) => `hàng hoặc cột ẩn của trang “${sheet}” đã đổi.`,
    'validation-changed': ({ sheet }) => `quy tắc nhập liệu của trang “${sheet}” đã đổi.`,
    'print-changed': ({ sheet }) => `khổ giấy của trang “${sheet}” đã đổi.`,
    'name-formula': ({ name }) => `tên “${name}” không còn chỉ vào một vùng ô.`,
    'cells-unwritable': () =>
      'có ô không ghi đè được, như tiêu đề của bảng (Table) hoặc công thức mà các ô khác dùng chung.',
  },
  en: {
    'sheet-deleted': ({ sheet }) =>
      `the sheet “${sheet}” was deleted: open the file again and keep the sheet.`,
    'sheet-renamed': ({ from, to }) =>
      `the sheet “${from}” was renamed to “${to}”: give it its old name.`,
    'sheets-reordered': () => 'the sheets stand in another order: open the file again.',
    'sheet-visibility': ({ sheet }) => `the sheet “${sheet}” was hidden or shown: undo that.`,
    'sheet-protection': ({ sheet }) => `the protection of “${sheet}” was changed: undo that.`,
    'formula-typed': ({ sheet, cell }) =>
      `the cell ${cell} of “${sheet}” has a new formula: type a number instead.`,
    'boolean-typed': ({ sheet, cell }) =>
      `the cell ${cell} of “${sheet}” has a new TRUE or FALSE: type a text instead.`,
    'cell-look': ({ sheet, cell }) =>
      `the new format of the cell ${cell} of “${sheet}”: type a plain number.`,
    'table-changed': ({ sheet }) => `a table of the sheet “${sheet}” was changed.`,
    'chart-foreign': ({ sheet }) => `a new chart on the sheet “${sheet}”.`,
    'lines-hidden': ({ sheet }) => `hidden rows or columns of the sheet “${sheet}” were changed.`,
    'validation-changed': ({ sheet }) => `the data validation of the sheet “${sheet}” was changed.`,
    'print-changed': ({ sheet }) => `the paper of the sheet “${sheet}” was changed.`,
    'name-formula': ({ name }) => `the name “${name}” no longer points at an area.`,
    'cells-unwritable': () =>
      'some cells cannot be written over, such as the heading of a table or a formula that other cells share.',
  },
};
