import { blocWords, type BlocWords } from './content/bloc-words';
import { blank, fact, isBlank, plainText, type Phrase } from './content/phrase';
import { traced } from './content/traced';
import type { HandOverFacts } from './hand-over-facts';

/** Who and when, as the sentences of the decision name them. */
export interface Names extends BlocWords {
  readonly oldHead: Phrase;
  readonly newHead: Phrase;
  readonly newDeputy: Phrase;
  readonly year: Phrase;
  readonly nextYear: Phrase;
}

export function namesIn(facts: HandOverFacts): Names {
  const { bloc, year, currentHead, nextHead, nextDeputy, sources = {} } = facts;
  const words = blocWords(bloc.kind, bloc.name);
  return {
    ...words,
    bloc: traced(words.bloc, sources.bloc ?? null),
    oldHead: traced(fact(currentHead, 'current-head'), sources.currentHead ?? null),
    newHead: traced(fact(nextHead, 'next-head'), sources.nextHead ?? null),
    newDeputy: traced(fact(nextDeputy, 'next-deputy'), sources.nextDeputy ?? null),
    year: year === null ? blank('year') : traced([String(year)], sources.year ?? null),
    nextYear: year === null ? blank('next-year') : [String(year + 1)],
  };
}

/** No name of the user's goes into it, so every system can keep it. */
export function handOverFileName({ year }: HandOverFacts, { head }: Names): string {
  const isKnown = !head.some(isBlank);
  const role = isKnown ? plainText(head) : 'Khối (Cụm) trưởng';
  const term = year === null ? '' : ` năm ${year + 1}`;
  return `Quyết định chuyển giao ${role} và Cờ luân lưu${term}.docx`;
}
