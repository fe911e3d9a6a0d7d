import type { Block, Paragraphs } from '../content/block';
import { addressees } from './addressees';
import { appendixHeading } from './appendix-heading';
import { article } from './article';
import { basisLines } from './basis-lines';
import { bodyParagraph } from './body-paragraph';
import { issuingAuthority, resolutionWords } from './capital-line';
import { closing } from './closing';
import { heading } from './heading';
import { letterhead } from './letterhead';
import type { Twips } from './measures';
import { textArea, turnedTextArea } from './page';
import { runs } from './runs';
import type { SetBlock, SetParagraph } from './set-text';
import { signatories } from './signatories';
import { signatureGrid } from './signature-grid';
import { table } from './table';
import { titleBlock } from './title-block';
import { faces } from './typeface';

/** Whether pages with wide tables are turned, or everything stays upright: a sheet and a copied text have one width. */
export type Turning = 'wide-ones' | 'none';

/** The blocks of a document as they are set on paper, in their order. */
export function laidOut(
  blocks: readonly Block[],
  turning: Turning = 'wide-ones',
): readonly SetBlock[] {
  return laidOutWithin(blocks, textArea, turning);
}

function laidOutWithin(
  blocks: readonly Block[],
  within: Twips,
  turning: Turning,
): readonly SetBlock[] {
  return blocks.flatMap((block, index) => laidOutBlock(block, blocks[index + 1], within, turning));
}

function laidOutBlock(
  block: Block,
  next: Block | undefined,
  within: Twips,
  turning: Turning,
): readonly SetBlock[] {
  const isBeforeSignature = next?.kind === 'closing' || next?.kind === 'signatories';
  switch (block.kind) {
    case 'letterhead':
      return [letterhead(block)];
    case 'title':
      return titleBlock(block);
    case 'addressees':
      return addressees(block, within);
    case 'issuing-authority':
      return [issuingAuthority(block)];
    case 'basis-lines':
      return basisLines(block);
    case 'resolution-words':
      return [resolutionWords(block)];
    case 'article':
      return article(block, isBeforeSignature);
    case 'heading':
      return [heading(block, within)];
    case 'paragraphs':
      return bodyText(block, within, keptWith(next, isBeforeSignature));
    case 'table':
      return [table(block, within)];
    case 'signature-grid':
      // Word takes a table without rows for a damaged file.
      return block.signatures.length === 0 ? [] : [signatureGrid(block, within)];
    case 'signatories':
      return [signatories(block, within)];
    case 'closing':
      return [closing(block)];
    case 'appendix': {
      const isTurned = block.isWide && turning === 'wide-ones';
      const width = isTurned ? turnedTextArea : textArea;
      return [
        { kind: 'section', isTurned },
        ...appendixHeading(block, width),
        ...laidOutWithin(block.blocks, width, turning),
      ];
    }
  }
}

/** The words over a table stay with it, and the last ones with the signature. */
function keptWith(next: Block | undefined, isBeforeSignature: boolean): SetParagraph['keeps'] {
  if (isBeforeSignature) return 'next-and-itself';
  return next?.kind === 'table' || next?.kind === 'signature-grid' ? 'next' : 'nothing';
}

function bodyText(
  { paragraphs }: Paragraphs,
  within: Twips,
  keeps: SetParagraph['keeps'],
): readonly SetParagraph[] {
  const last = paragraphs.length - 1;
  return paragraphs.map((phrase, index) =>
    bodyParagraph(runs(phrase, faces.body), index === last ? keeps : 'nothing', within),
  );
}
