import { blocWords, type BlocWords } from './content/bloc-words';
import { isBlank, blank, plainText, type Phrase } from './content/phrase';
import { traced, tracedFact } from './content/traced';
import type { ConferenceFacts } from './conference-facts';

/** Who and when, as the sentences of a conference's documents name them. */
export interface ConferenceNames extends BlocWords {
  readonly year: Phrase;
  readonly nextYear: Phrase;
  readonly oldHead: Phrase;
  readonly newHead: Phrase;
  readonly newDeputy: Phrase;
}

export function conferenceNames({ bloc, year, offices }: ConferenceFacts): ConferenceNames {
  const words = blocWords(bloc.kind, bloc.name?.value ?? null);
  return {
    ...words,
    bloc: traced(words.bloc, bloc.name?.source ?? null),
    year: year === null ? blank('year') : traced([String(year.value)], year.source),
    nextYear: year === null ? blank('next-year') : [String(year.value + 1)],
    oldHead: tracedFact(offices.head, 'current-head'),
    newHead: tracedFact(offices.nextHead, 'next-head'),
    newDeputy: tracedFact(offices.nextDeputy, 'next-deputy'),
  };
}

/** The title of a head in the name of a file; no name of the user's goes into it, so every system can keep it. */
export function roleInFileName({ head }: Pick<BlocWords, 'head'>): string {
  return head.some(isBlank) ? 'Khối (Cụm) trưởng' : plainText(head);
}

/** " năm 2026" for the end of a file's name; nothing where the year is not known. */
export function yearInFileName(year: number | null): string {
  return year === null ? '' : ` năm ${year}`;
}
