import type { InBoth, Sentences } from './language';

/** What Excel can refuse while a workbook is read or written. Unless a sentence says otherwise, nothing was changed. */
export interface ExcelSentenceParams {
  'excel-sheet-missing': { readonly sheet: string };
  'excel-sheet-protected': { readonly sheet: string };
  /** The structure of the workbook is locked: no sheet can be added. */
  'excel-workbook-protected': { readonly sheet: string };
  'excel-title-taken': { readonly sheet: string };
  'excel-cell-editing': Record<string, never>;
  /** `cell` is the last cell that holds something. */
  'excel-sheet-too-large': { readonly sheet: string; readonly cell: string };
  'excel-message-too-large': Record<string, never>;
  'excel-too-old': Record<string, never>;
  'excel-no-answer': Record<string, never>;
  /** `code` is Excel's own word for what went wrong. */
  'excel-refused': { readonly code: string };
  'excel-half-written': Record<string, never>;
  /** There is no such sheet to be shown. */
  'excel-sheet-gone': { readonly sheet: string };
  'excel-sheet-hidden': { readonly sheet: string };
  /** Somebody pressed Dừng. */
  'excel-stopped': Record<string, never>;
}

export const excelSentences: InBoth<Sentences<ExcelSentenceParams>> = {
  vi: {
    'excel-sheet-missing': ({ sheet }) =>
      `Trang “${sheet}” vừa bị xoá hoặc đổi tên nên chưa ghi gì: hãy bấm Tính lại để đọc lại sổ.`,
    'excel-sheet-protected': ({ sheet }) =>
      `Trang “${sheet}” đang được bảo vệ nên chưa ghi gì: hãy vào Xem lại > Bỏ bảo vệ trang tính rồi bấm Tính lại.`,
    'excel-workbook-protected': ({ sheet }) =>
      `Cấu trúc sổ đang được bảo vệ nên không thêm được trang “${sheet}”: ` +
      `hãy vào Xem lại > Bảo vệ sổ làm việc để bỏ bảo vệ rồi bấm Tính lại.`,
    'excel-title-taken': ({ sheet }) =>
      `Sổ vừa có thêm trang “${sheet}” nên chưa ghi gì: hãy bấm Tính lại để đọc lại sổ.`,
    'excel-cell-editing': () =>
      `Excel đang chờ gõ xong một ô: hãy nhấn Enter để kết thúc ô đó rồi bấm lại.`,
    'excel-sheet-too-large': ({ sheet, cell }) =>
      `Trang “${sheet}” trải tới tận ô ${cell} nên không đọc hết được: hãy xoá các ô lạc ở xa bảng.`,
    'excel-message-too-large': () =>
      `Có hàng chứa quá nhiều chữ nên Excel không chuyển được: hãy rút ngắn các ô chữ rất dài rồi bấm lại.`,
    'excel-too-old': () =>
      `Bản Excel này chưa đủ mới: hãy dùng Excel 2021, Microsoft 365 hoặc Excel trên web.`,
    'excel-no-answer': () =>
      `Excel không trả lời nên sổ được giữ nguyên như trước: hãy kiểm tra kết nối rồi bấm lại.`,
    'excel-refused': () =>
      `Excel từ chối thao tác nên sổ được giữ nguyên như trước: hãy lưu sổ, mở lại rồi thử lần nữa.`,
    'excel-half-written': () =>
      `Excel ngừng trả lời giữa chừng và chưa khôi phục được: hãy bấm Hoàn tác trước khi làm tiếp.`,
    'excel-sheet-gone': ({ sheet }) =>
      `Trang “${sheet}” không còn trong sổ: hãy bấm Tính lại để đọc lại sổ.`,
    'excel-sheet-hidden': ({ sheet }) =>
      `Trang “${sheet}” đang ẩn: hãy bấm chuột phải vào tên một trang, chọn Bỏ ẩn, rồi bấm lại.`,
    'excel-stopped': () => `Đã dừng theo yêu cầu: sổ được giữ nguyên như trước.`,
  },
  en: {
    'excel-sheet-missing': ({ sheet }) =>
      `The sheet “${sheet}” has just been deleted or renamed and nothing was written: press Recompute to read the workbook again.`,
    'excel-sheet-protected': ({ sheet }) =>
      `The sheet “${sheet}” is protected and nothing was written: choose Review > Unprotect Sheet, then press Recompute.`,
    'excel-workbook-protected': ({ sheet }) =>
      `The workbook's structure is protected, so the sheet “${sheet}” cannot be added: ` +
      `switch off Review > Protect Workbook, then press Recompute.`,
    'excel-title-taken': ({ sheet }) =>
      `The workbook has just got a sheet “${sheet}” and nothing was written: press Recompute to read the workbook again.`,
    'excel-cell-editing': () =>
      `Excel is waiting for a cell to be finished: press Enter in that cell, then try again.`,
    'excel-sheet-too-large': ({ sheet, cell }) =>
      `The sheet “${sheet}” reaches as far as the cell ${cell} and cannot be read whole: delete the stray cells far from the table.`,
    'excel-message-too-large': () =>
      `A row holds more text than Excel can hand over: shorten the very long cells, then try again.`,
    'excel-too-old': () =>
      `This Excel is not new enough: use Excel 2021, Microsoft 365 or Excel on the web.`,
    'excel-no-answer': () =>
      `Excel did not answer, and the workbook was left as it was: check the connection, then try again.`,
    'excel-refused': () =>
      `Excel refused, and the workbook was left as it was: save the workbook, open it again and retry.`,
    'excel-half-written': () =>
      `Excel stopped answering half way and the workbook could not be restored: press Undo before you go on.`,
    'excel-sheet-gone': ({ sheet }) =>
      `The sheet “${sheet}” is no longer in the workbook: press Recompute to read it again.`,
    'excel-sheet-hidden': ({ sheet }) =>
      `The sheet “${sheet}” is hidden: right-click the name of a sheet, choose Unhide, then try again.`,
    'excel-stopped': () => `Stopped as you asked: the workbook is as it was.`,
  },
};
