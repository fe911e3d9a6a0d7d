import type { InBoth, Sentences } from './language';

/** Sentences about the conference pack. */
export interface PackSentenceParams {
  'pack-needs-output': Readonly<Record<string, never>>;
}

export const packSentences: InBoth<Sentences<PackSentenceParams>> = {
  vi: {
    'pack-needs-output': () =>
      'Hãy cho biết ghi bộ hội nghị vào đâu, ví dụ: -o "Hội nghị 2025.xlsx".',
  },
  en: {
    'pack-needs-output': () =>
      'Say where the conference pack goes, for example: -o "Conference 2025.xlsx".',
  },
};
