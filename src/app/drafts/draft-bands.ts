import { lineCount } from '../../documents/layout/line-count';
import type { Twips } from '../../documents/layout/measures';
import {
  paragraphText,
  type SetBlock,
  type SetParagraph,
  type SetPiece,
} from '../../documents/layout/set-text';
import type { DraftBand, DraftPiece } from '../../sheets/writing/draft-page';

/** Times New Roman asks for so much of its size from line to line, and Excel for a little more. */
const LINE = 1.22;

/** What a cell keeps free at its sides, in twips; and screens draw letters a little wider than paper. */
const CELL_PADDING = 120;
const ON_SCREEN = 0.97;

/** A set document as bands of a sheet. */
export function draftBands(blocks: readonly SetBlock[]): readonly DraftBand[] {
  return blocks.flatMap((block): readonly DraftBand[] => {
    if (block.kind !== 'columns') return [{ columns: [[pieceAt(block, 0)]] }];
    const [left] = block.widths;
    return block.rows.map((row) => ({
      columns: row.map((pieces, column) =>
        pieces.map((piece) => pieceAt(piece, column === 0 ? 0 : left)),
      ),
    }));
  });
}

function pieceAt(piece: SetPiece, from: Twips): DraftPiece {
  if (piece.kind === 'paragraph') return textAt(piece, from);
  const left = from + (piece.within - piece.length) / 2;
  return {
    kind: 'rule',
    left: points(left),
    right: points(left + piece.length),
    after: points(piece.after),
  };
}

function textAt(paragraph: SetParagraph, from: Twips): DraftPiece {
  const { runs, within, alignment, before, after, lineHeight } = paragraph;
  const size = Math.max(...runs.map(({ face }) => face.size));
  return {
    kind: 'text',
    text: paragraphText(paragraph),
    left: points(from),
    right: points(from + within),
    size,
    bold: runs.every(({ face }) => face.bold === true),
    italic: runs.every(({ face }) => face.italics === true),
    alignment: alignment === 'centre' ? 'center' : 'left',
    hasBlank: runs.some(({ isBlank }) => isBlank),
    lines: lineCount(paragraph, within * ON_SCREEN - CELL_PADDING),
    lineHeight: size * LINE * lineHeight,
    before: points(before),
    after: points(after),
  };
}

function points(twips: Twips): number {
  return twips / 20;
}
