import type { SourceRef } from '../../awards/facts';
import type { DocumentBlankId } from '../../text/document-words';
import { statedText } from './clean-text';
import { blank, type Phrase } from './phrase';

/** Something that is known, with the place in the workbook that says so; null where none does. */
export interface Traced<Value> {
  readonly value: Value;
  readonly source: SourceRef | null;
}

/** The words of a phrase as coming from that place; blanks come from nowhere. */
export function traced(phrase: Phrase, source: SourceRef | null): Phrase {
  if (source === null) return phrase;
  return phrase.map((piece) => (typeof piece === 'string' ? { text: piece, source } : piece));
}

/** The fact as it is to be printed, with its place, or a blank where it is not known. */
export function tracedFact(fact: Traced<string> | null, id: DocumentBlankId): Phrase {
  const stated = statedText(fact?.value ?? null);
  return fact === null || stated === null ? blank(id) : traced([stated], fact.source);
}
