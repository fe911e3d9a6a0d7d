import { plainText, type Phrase } from '../content/phrase';
import type { DocumentTable, TableColumn } from '../content/block';
import { points, type Twips } from './measures';
import { runs } from './runs';
import type { SetParagraph, SetTable } from './set-text';
import { textWidth } from './text-width';
import { faces, type Face } from './typeface';

/** Free at both sides of a cell, and above and below its text. */
export const cellPadding = points(4);
const cellGap = points(2);

/** A table over the whole width of the text; its size of letters is that of the text (mục II.6.e). */
export function table({ columns, rows }: DocumentTable, within: Twips): SetTable {
  const widths = columnWidths(columns, rows, within);
  const cells = (
    row: readonly Phrase[],
    face: Face,
    alignment: (column: TableColumn) => SetParagraph['alignment'],
    keeps: SetParagraph['keeps'],
  ): readonly (readonly SetParagraph[])[] =>
    columns.map((column, index) => [
      {
        kind: 'paragraph',
        runs: runs(row[index] ?? [], face),
        alignment: alignment(column),
        within: (widths[index] ?? 0) - 2 * cellPadding,
        indent: { left: 0, right: 0, firstLine: 0 },
        before: cellGap,
        after: cellGap,
        lineHeight: 1,
        keeps,
      },
    ]);
  const head = columns.map(({ heading }): Phrase => [heading]);
  return {
    kind: 'table',
    widths,
    padding: cellPadding,
    headRows: 1,
    vertical: 'middle',
    rows: [
      cells(head, faces.tableHead, () => 'centre', 'next'),
      ...rows.map((row) => cells(row, faces.tableText, ({ alignment }) => alignment, 'nothing')),
    ],
  };
}

/** Every word fits into its column; what is left over is shared out. */
function columnWidths(
  columns: readonly TableColumn[],
  rows: DocumentTable['rows'],
  within: Twips,
): readonly Twips[] {
  const most = within / columns.length;
  const needed = columns.map(({ heading }, index) => {
    const words = [
      ...heading.split(' ').map((word) => textWidth(word, faces.tableHead)),
      ...rows.flatMap((row) =>
        plainText(row[index] ?? [])
          .split(' ')
          .map((word) => textWidth(word, faces.tableText)),
      ),
    ];
    return Math.min(most, Math.max(...words) + 2 * cellPadding + points(2));
  });
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const left = within - needed.reduce((sum, width) => sum + width, 0);
  const widths = columns.map(({ share }, index) =>
    Math.floor((needed[index] ?? 0) + (left * share) / shares),
  );
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) =>
    index === widths.length - 1 ? width + within - whole : width,
  );
}
