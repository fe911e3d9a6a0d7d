import type { Twips } from './measures';
import type { Face } from './typeface';

/**
 * A document as it is set on paper, in plain data: what the .docx, the text for the clipboard and the sheet in the
 * workbook are all made from, so that they say the same in the same order.
 */
export type SetBlock = SetPiece | SetColumns | SetTable | SetSection;

export type SetPiece = SetParagraph | SetRule;

export interface SetParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly SetRun[];
  readonly alignment: 'left' | 'centre' | 'justified';
  /** The width of the page or of the column that it stands in. */
  readonly within: Twips;
  readonly indent: { readonly left: Twips; readonly right: Twips; readonly firstLine: Twips };
  readonly before: Twips;
  readonly after: Twips;
  /** From line to line, as a multiple of what the typeface asks for. */
  readonly lineHeight: number;
  /** What stays on one page: the paragraph with the next one; the paragraph itself too; or nothing. */
  readonly keeps: 'next' | 'next-and-itself' | 'nothing';
}

/** A stretch of text set alike. */
export interface SetRun {
  readonly text: string;
  readonly face: Face;
  /** Whether the text only holds the place of something that a person has to fill in. */
  readonly isBlank: boolean;
}

/** A solid line in the middle of the page or of its column. */
export interface SetRule {
  readonly kind: 'rule';
  readonly length: Twips;
  readonly within: Twips;
  readonly before: Twips;
  readonly after: Twips;
}

/** Two columns side by side without lines; a row is never split between pages. */
export interface SetColumns {
  readonly kind: 'columns';
  readonly widths: readonly [left: Twips, right: Twips];
  readonly rows: readonly (readonly [left: readonly SetPiece[], right: readonly SetPiece[]])[];
}

/** A table with lines; a row is never split between pages, and the head is repeated on each. */
export interface SetTable {
  readonly kind: 'table';
  readonly widths: readonly Twips[];
  /** Free at both sides of every cell. */
  readonly padding: Twips;
  /** How many of the rows are the head. */
  readonly headRows: number;
  /** Where the text of a cell stands in a higher row. */
  readonly vertical: 'middle' | 'top';
  /** A cell a column. */
  readonly rows: readonly (readonly (readonly SetParagraph[])[])[];
}

/** A new page, turned or not, whose pages are counted from 1 again. */
export interface SetSection {
  readonly kind: 'section';
  readonly isTurned: boolean;
}

/** The text of a paragraph as it reads on paper. */
export function paragraphText({ runs }: SetParagraph): string {
  return runs.map(({ text }) => text).join('');
}

/** The paragraphs in the order in which they are read, columns and cells from left to right. */
export function paragraphsOf(blocks: readonly SetBlock[]): readonly SetParagraph[] {
  return blocks.flatMap(paragraphsOfBlock);
}

export function paragraphsOfBlock(block: SetBlock): readonly SetParagraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'columns':
      return block.rows.flat(2).filter((piece) => piece.kind === 'paragraph');
    case 'table':
      return block.rows.flat(2);
    case 'rule':
    case 'section':
      return [];
  }
}
