import { lineCount } from '../../documents/layout/line-count';
import type { Twips } from '../../documents/layout/measures';
import {
  paragraphText,
  type SetBlock,
  type SetParagraph,
  type SetPiece,
  type SetTable,
} from '../../documents/layout/set-text';
import type { DraftBand, DraftPiece, DraftText } from '../../sheets/writing/draft-page';

/** Times New Roman asks for so much of its size from line to line, and Excel for a little more. */
const LINE = 1.22;

/** No text is set smaller, and a cell without any is not flat. */
const MOST_SMALL = 11;

/** What a cell keeps free at its sides, in twips; and screens draw letters a little wider than paper. */
const CELL_PADDING = 120;
const ON_SCREEN = 0.97;

/** A set document as bands of a sheet. */
export function draftBands(blocks: readonly SetBlock[]): readonly DraftBand[] {
  return blocks.flatMap(bandsOf);
}

function bandsOf(block: SetBlock): readonly DraftBand[] {
  switch (block.kind) {
    case 'paragraph':
    case 'rule':
      return [{ columns: [[pieceAt(block, 0)]] }];
    case 'columns': {
      const [left] = block.widths;
      return block.rows.map((row) => ({
        columns: row.map((pieces, column) =>
          pieces.map((piece) => pieceAt(piece, column === 0 ? 0 : left)),
        ),
      }));
    }
    case 'table':
      return block.rows.map((cells) => tableRow(cells, block.widths));
    case 'section':
      return [];
  }
}

/** A row of a table is a row of the sheet: what stands in a cell is one text. */
function tableRow(cells: SetTable['rows'][number], widths: SetTable['widths']): DraftBand {
  let from = 0;
  const texts = cells.map((paragraphs, column): DraftText => {
    const width = widths[column] ?? 0;
    const text = cellText(paragraphs, from, width);
    from += width;
    return text;
  });
  return { cells: texts };
}

/** Room above a paragraph, as for a signature, is so many empty lines. */
function cellText(paragraphs: readonly SetParagraph[], from: Twips, width: Twips): DraftText {
  const texts = paragraphs.map((paragraph) => textAt({ ...paragraph, within: width }, from));
  const [first] = texts;
  if (first === undefined) return { ...emptyCell, left: points(from), right: points(from + width) };
  const empty = texts.map(({ before, lineHeight }, index) =>
    index === 0 ? 0 : Math.round(before / lineHeight),
  );
  return {
    ...first,
    text: texts.map(({ text }, index) => '\n'.repeat(empty[index] ?? 0) + text).join('\n'),
    bold: texts.every(({ bold }) => bold),
    italic: texts.every(({ italic }) => italic),
    hasBlank: texts.some(({ hasBlank }) => hasBlank),
    lines: texts.reduce((sum, { lines }, index) => sum + lines + (empty[index] ?? 0), 0),
  };
}

const emptyCell: Omit<DraftText, 'left' | 'right'> = {
  kind: 'text',
  text: '',
  size: 13,
  bold: false,
  italic: false,
  alignment: 'left',
  hasBlank: false,
  lines: 1,
  lineHeight: 13 * LINE,
  before: 0,
  after: 0,
};

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

function textAt(paragraph: SetParagraph, from: Twips): DraftText {
  const { runs, within, alignment, before, after, lineHeight } = paragraph;
  const size = Math.max(MOST_SMALL, ...runs.map(({ face }) => face.size));
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
