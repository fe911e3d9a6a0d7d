import type { InBoth, Language } from './language';
import { countText, counted as en } from './numbers';

/** What a ribbon button says in a little window when the pane is not in sight. */
export type RibbonNotice =
  | {
      readonly kind: 'written';
      readonly cells: number;
      readonly sheetsAdded: number;
      /** Findings that stand in the way of an official ranking. */
      readonly errors: number;
    }
  | { readonly kind: 'unchanged'; readonly errors: number }
  /** Something waits for her in the pane, and the pane could not be opened for her. */
  | { readonly kind: 'see-pane' };

interface RibbonNoticeWords {
  readonly written: (notice: Extract<RibbonNotice, { kind: 'written' }>) => string;
  readonly unchanged: (notice: Extract<RibbonNotice, { kind: 'unchanged' }>) => string;
  readonly seePane: string;
  readonly close: string;
}

const vi = (count: number) => countText(count, 'vi');

const errorsVi = (errors: number) =>
  errors === 0 ? '' : ` Còn ${vi(errors)} việc phải xử lý: hãy bấm Mở bảng, xem thẻ Kiểm tra.`;
const errorsEn = (errors: number) =>
  errors === 0
    ? ''
    : ` ${en(errors, 'problem needs', 'problems need')} your attention: press Open pane and see Checks.`;

const words: InBoth<RibbonNoticeWords> = {
  vi: {
    written: ({ cells, sheetsAdded, errors }) =>
      `Đã tính lại xếp hạng: ghi ${vi(cells)} ô${sheetsAdded === 0 ? '' : `, thêm ${vi(sheetsAdded)} trang`}. ` +
      `Muốn bỏ, hãy bấm Mở bảng rồi Hoàn tác.${errorsVi(errors)}`,
    unchanged: ({ errors }) =>
      `Xếp hạng đã đúng với số liệu hiện tại nên không có gì phải ghi.${errorsVi(errors)}`,
    seePane:
      'Bảng Vàng cần bạn xem một việc trước khi làm tiếp: hãy bấm Mở bảng trong nhóm Bảng Vàng.',
    close: 'Đóng thông báo',
  },
  en: {
    written: ({ cells, sheetsAdded, errors }) =>
      `The ranking was recomputed: ${en(cells, 'cell', 'cells')} written${
        sheetsAdded === 0 ? '' : `, ${en(sheetsAdded, 'sheet', 'sheets')} added`
      }. To take it back, press Open pane, then Undo.${errorsEn(errors)}`,
    unchanged: ({ errors }) =>
      `The ranking already matches the current scores, so there was nothing to write.${errorsEn(errors)}`,
    seePane:
      'Bảng Vàng needs you to look at something before it goes on: press Open pane in the Bảng Vàng group.',
    close: 'Close notice',
  },
};

/** The notice as a person reads it. */
export function ribbonNoticeText(notice: RibbonNotice, language: Language): string {
  const { written, unchanged, seePane } = words[language];
  switch (notice.kind) {
    case 'written':
      return written(notice);
    case 'unchanged':
      return unchanged(notice);
    case 'see-pane':
      return seePane;
  }
}

/** The words of the button that closes the notice. */
export function closeNoticeText(language: Language): string {
  return words[language].close;
}
