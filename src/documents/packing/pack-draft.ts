import { Document, Packer } from 'docx';
import type { Draft } from '../content/draft';
import { laidOut } from '../layout/blocks';
import { sectionsOf } from '../layout/sections';
import { documentStyles } from './document-styles';
import { docxBlocks } from './docx-blocks';
import { pageSetup } from './page-setup';
import { withoutClock } from './without-clock';

/** The draft as the bytes of a .docx. Load this file only when a document is wanted: it brings the library along. */
export async function packDraft(draft: Draft): Promise<Uint8Array> {
  const document = new Document({
    title: draft.title,
    creator: 'Bảng Vàng',
    lastModifiedBy: 'Bảng Vàng',
    ...documentStyles,
    sections: sectionsOf(laidOut(draft.blocks)).map(({ isTurned, blocks }) => ({
      ...pageSetup(isTurned),
      children: docxBlocks(blocks),
    })),
  });
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(document)), draft.issuedOn);
}
