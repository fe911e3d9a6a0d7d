import type { InBoth, Sentences } from './language';

export interface ReadingSentenceParams {
  'placeholder-reading': Record<string, never>;
}

export const readingSentences: InBoth<Sentences<ReadingSentenceParams>> = {
  vi: {
    'placeholder-reading': () => '',
  },
  en: {
    'placeholder-reading': () => '',
  },
};
