import type { InBoth } from './language';

/** How far a scheme may be relied on. */
export type SourceLevelKey = 'found' | 'partly' | 'unverified' | 'illustration';

interface SchemeSourceWords {
  /** What stands on the sheet "Bộ tiêu chí" before the source, and before the level. */
  readonly source: string;
  readonly level: string;
  readonly levels: Readonly<Record<SourceLevelKey, string>>;
  /** What stands before a note that is not simply a remark of the source. */
  readonly noteOf: Readonly<Record<'unverified' | 'illustration', string>>;
}

/** Where a scheme comes from, on the sheet, on the screen and on the console. */
export const schemeSourceWords: InBoth<SchemeSourceWords> = {
  vi: {
    source: 'Nguồn:',
    level: 'Tình trạng:',
    levels: {
      found: 'Đã đối chiếu với nguồn',
      partly: 'Có chỗ chưa kiểm chứng',
      unverified: 'Chưa kiểm chứng',
      illustration: 'Số liệu minh họa',
    },
    noteOf: { unverified: 'Chưa kiểm chứng:', illustration: 'Số liệu minh họa:' },
  },
  en: {
    source: 'Source:',
    level: 'Status:',
    levels: {
      found: 'Checked against its source',
      partly: 'Some of it is not verified',
      unverified: 'Not verified',
      illustration: 'Made-up figures for illustration',
    },
    noteOf: { unverified: 'Not verified:', illustration: 'Made-up figures:' },
  },
};
