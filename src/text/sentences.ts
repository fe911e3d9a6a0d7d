import type { InBoth, Language, Sentences } from './language';
import { awardSentences, type AwardSentenceParams } from './award-sentences';
import { hostSentences, type HostSentenceParams } from './host-sentences';
import { readingSentences, type ReadingSentenceParams } from './reading-sentences';
import { scoringSentences, type ScoringSentenceParams } from './scoring-sentences';

/** Every sentence the product can say, by code, with the parameters that it needs. */
export interface SentenceParams
  extends
    AwardSentenceParams,
    HostSentenceParams,
    ReadingSentenceParams,
    ScoringSentenceParams {}

export type SentenceCode = keyof SentenceParams;

/** A code together with its parameters: what the core emits in place of words. */
export type Message<Code extends SentenceCode = SentenceCode> = {
  readonly [Key in Code]: { readonly code: Key; readonly params: SentenceParams[Key] };
}[Code];

const catalogue: InBoth<Sentences<SentenceParams>> = {
  vi: {
    ...awardSentences.vi,
    ...hostSentences.vi,
    ...readingSentences.vi,
    ...scoringSentences.vi,
  },
  en: {
    ...awardSentences.en,
    ...hostSentences.en,
    ...readingSentences.en,
    ...scoringSentences.en,
  },
};

/** The message as one sentence for a person. */
export function sentence<Code extends SentenceCode>(
  message: Message<Code>,
  language: Language,
): string {
  const say: Sentences<SentenceParams>[Code] = catalogue[language][message.code];
  return say(message.params);
}
