import type { InBoth, Sentences } from './language';

export interface ScoringSentenceParams {
  'placeholder-scoring': Record<string, never>;
}

export const scoringSentences: InBoth<Sentences<ScoringSentenceParams>> = {
  vi: {
    'placeholder-scoring': () => '',
  },
  en: {
    'placeholder-scoring': () => '',
  },
};
