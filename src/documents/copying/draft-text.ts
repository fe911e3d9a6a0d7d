import { paragraphsOfBlock, paragraphText, type SetBlock, type SetTable } from '../layout/set-text';

/** A set document as bare text, a line a paragraph or a row of a table, for programs that take no layout. */
export function draftText(blocks: readonly SetBlock[]): string {
  return blocks
    .flatMap((block) =>
      block.kind === 'table' ? tableLines(block) : paragraphsOfBlock(block).map(paragraphText),
    )
    .join('\n');
}

/** Cells with a tab between them, as tables are pasted; a cell of several paragraphs keeps to its line. */
function tableLines({ rows }: SetTable): readonly string[] {
  return rows.map((cells) =>
    cells.map((paragraphs) => paragraphs.map(paragraphText).join(' ')).join('\t'),
  );
}
