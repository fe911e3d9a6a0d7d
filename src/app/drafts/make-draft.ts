import type { Draft } from '../../documents/content/draft';
import { draftHtml } from '../../documents/copying/draft-html';
import { draftText } from '../../documents/copying/draft-text';
import { laidOut } from '../../documents/layout/blocks';
import { packDraft } from '../../documents/packing/pack-draft';
import type { DraftBand } from '../../sheets/writing/draft-page';
import { draftBands } from './draft-bands';

export { packDraft };

/** A document in every form in which it can be taken along. */
export interface MadeDraft {
  readonly fileName: string;
  readonly docx: Uint8Array;
  readonly html: string;
  readonly text: string;
  readonly bands: readonly DraftBand[];
}

/** Load this file only when a document is wanted: it brings the .docx library along. */
export async function makeDraft(draft: Draft): Promise<MadeDraft> {
  const blocks = laidOut(draft.blocks, 'none');
  return {
    fileName: draft.fileName,
    docx: await packDraft(draft),
    html: draftHtml(blocks),
    text: draftText(blocks),
    bands: draftBands(blocks),
  };
}
