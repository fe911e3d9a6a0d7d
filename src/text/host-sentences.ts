import type { InBoth, Sentences } from './language';

export interface HostSentenceParams {
  'placeholder-host': Record<string, never>;
}

export const hostSentences: InBoth<Sentences<HostSentenceParams>> = {
  vi: {
    'placeholder-host': () => '',
  },
  en: {
    'placeholder-host': () => '',
  },
};
