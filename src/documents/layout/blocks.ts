import type { Block } from '../content/block';
import { article } from './article';
import { basisLines } from './basis-lines';
import { issuingAuthority, resolutionWords } from './capital-line';
import { closing } from './closing';
import { letterhead } from './letterhead';
import type { SetBlock } from './set-text';
import { titleBlock } from './title-block';

/** The blocks of a document as they are set on paper, in their order. */
export function laidOut(blocks: readonly Block[]): readonly SetBlock[] {
  return blocks.flatMap((block, index) => laidOutBlock(block, blocks[index + 1]));
}

function laidOutBlock(block: Block, next: Block | undefined): readonly SetBlock[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterhead(block)];
    case 'title':
      return titleBlock(block);
    case 'issuing-authority':
      return [issuingAuthority(block)];
    case 'basis-lines':
      return basisLines(block);
    case 'resolution-words':
      return [resolutionWords(block)];
    case 'article':
      return article(block, next?.kind === 'closing');
    case 'closing':
      return [closing(block)];
  }
}
