import type { InBoth } from './language';

interface TabWords {
  readonly reading: string;
  readonly more: (shown: number, count: number) => string;
  /** Takes a correction back. */
  readonly revoke: string;
  /** A button's words and what it is about, for whoever hears the button alone. */
  readonly about: (button: string, subject: string) => string;
}

/** What several tabs of the pane say alike. */
export const tabWords: InBoth<TabWords> = {
  vi: {
    reading: 'Đang đọc bảng điểm…',
    more: (shown, count) => `Hiện thêm (đang hiện ${shown} trên ${count})`,
    revoke: 'Bỏ sửa',
    about: (button, subject) => `${button}: ${subject}`,
  },
  en: {
    reading: 'Reading the scoring table…',
    more: (shown, count) => `Show more (${shown} of ${count} are shown)`,
    revoke: 'Take back',
    about: (button, subject) => `${button}: ${subject}`,
  },
};
