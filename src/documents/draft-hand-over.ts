import type { Draft } from './content/draft';
import { handOverDecision } from './hand-over-decision';
import type { HandOverFacts } from './hand-over-facts';

/** A document ready to be saved. The same facts give the same bytes. */
export interface DraftFile extends Pick<Draft, 'fileName' | 'blanks' | 'notes'> {
  readonly bytes: Uint8Array;
}

/** The decision on the hand-over as a .docx. The library that packs it is loaded only now. */
export async function draftHandOver(facts: HandOverFacts): Promise<DraftFile> {
  const draft = handOverDecision(facts);
  const { packDraft } = await import('./packing/pack-draft');
  const { fileName, blanks, notes } = draft;
  return { fileName, blanks, notes, bytes: await packDraft(draft) };
}
