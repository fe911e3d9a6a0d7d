import { blocWords, type BlocWords } from './content/bloc-words';
import { blank, fact, plainText, type Phrase } from './content/phrase';
import type { HandOverFacts } from './hand-over-facts';

/** Who and when, as the sentences of the decision name them. */
export interface Names extends BlocWords {
  readonly oldHead: Phrase;
  readonly newHead: Phrase;
  readonly newDeputy: Phrase;
  readonly year: Phrase;
  readonly nextYear: Phrase;
}

export function namesIn({ bloc, year, currentHead, nextHead, nextDeputy }: HandOverFacts): Names {
  return {
    ...blocWords(bloc.kind, bloc.name),
    oldHead: fact(currentHead, 'current-head'),
    newHead: fact(nextHead, 'next-head'),
    newDeputy: fact(nextDeputy, 'next-deputy'),
    year: year === null ? blank('year') : [String(year)],
    nextYear: year === null ? blank('next-year') : [String(year + 1)],
  };
}

/** No name of the user's goes into it, so every system can keep it. */
export function handOverFileName({ year }: HandOverFacts, { head }: Names): string {
  const isKnown = head.every((piece) => typeof piece === 'string');
  const role = isKnown ? plainText(head) : 'Khối (Cụm) trưởng';
  const term = year === null ? '' : ` năm ${year + 1}`;
  return `Quyết định chuyển giao ${role} và Cờ luân lưu${term}.docx`;
}
