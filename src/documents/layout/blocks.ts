import { LineRuleType, Paragraph, type Table } from 'docx';
import type { Block } from '../content/block';
import { article } from './article';
import { basisLines } from './basis-lines';
import { issuingAuthority, resolutionWords } from './capital-line';
import { closing } from './closing';
import { letterhead } from './letterhead';
import { points } from './measures';
import { runFace } from './runs';
import { titleBlock } from './title-block';

/** The blocks of a document as paragraphs and tables, in their order. */
export function laidOut(blocks: readonly Block[]): readonly (Paragraph | Table)[] {
  return [
    ...blocks.flatMap((block, index) => laidOutBlock(block, blocks[index + 1])),
    afterLastTable(),
  ];
}

function laidOutBlock(block: Block, next: Block | undefined): readonly (Paragraph | Table)[] {
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

/** Word wants a paragraph after the last table; this one takes up no room. */
function afterLastTable(): Paragraph {
  const line = { before: 0, after: 0, line: points(1), lineRule: LineRuleType.EXACT };
  return new Paragraph({ spacing: line, run: runFace({ size: 1 }) });
}
