import type { InBoth, Sentences } from './language';

/** What can stand in the way of taking back what was written, and what should never happen. */
export interface SessionSentenceParams {
  'undo-moved': Record<string, never>;
  /** A mistake of ours; `what` is for those who mend it. */
  'unexpected-fault': { readonly what: string };
}

export const sessionSentences: InBoth<Sentences<SessionSentenceParams>> = {
  vi: {
    'undo-moved': () =>
      `Sau lần ghi, sổ đã được thêm, bớt dòng, cột hoặc đổi tên trang nên chưa hoàn tác gì: ` +
      `hãy bỏ thay đổi đó (Ctrl+Z của Excel, hoặc đổi lại tên trang như cũ) rồi bấm lại.`,
    'unexpected-fault': () =>
      `Bảng Vàng gặp lỗi ngoài dự kiến và đã dừng lại: hãy bấm Hoàn tác nếu vừa ghi, rồi đóng và mở lại bảng bên.`,
  },
  en: {
    'undo-moved': () =>
      `Rows, columns or sheets were moved or renamed after the writing, so nothing was undone: ` +
      `take that change back (with Excel's own Ctrl+Z, or by giving the sheet its old name), then try again.`,
    'unexpected-fault': () =>
      `Bảng Vàng met a fault of its own and stopped: press Undo if it was writing, then close the pane and open it again.`,
  },
};
