import type { Draft } from '../../src/documents/content/draft';
import { handOverDecision } from '../../src/documents/hand-over-decision';
import type { HandOverFacts } from '../../src/documents/hand-over-facts';
import { packDraft } from '../../src/documents/packing/pack-draft';

export interface DraftFile extends Pick<Draft, 'fileName' | 'blanks' | 'notes'> {
  readonly bytes: Uint8Array;
}

/** The decision on the hand-over as a .docx. */
export async function draftHandOver(facts: HandOverFacts): Promise<DraftFile> {
  const draft = handOverDecision(facts);
  const { fileName, blanks, notes } = draft;
  return { fileName, blanks, notes, bytes: await packDraft(draft) };
}
