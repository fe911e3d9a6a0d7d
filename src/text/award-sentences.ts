import type { InBoth, Sentences } from './language';

export interface AwardSentenceParams {
  'placeholder-award': Record<string, never>;
}

export const awardSentences: InBoth<Sentences<AwardSentenceParams>> = {
  vi: {
    'placeholder-award': () => '',
  },
  en: {
    'placeholder-award': () => '',
  },
};
