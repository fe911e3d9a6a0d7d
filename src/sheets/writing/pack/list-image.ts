import type { CellFormat } from '../../../workbook/patch';
import {
  cellsRow,
  spanned,
  wideRow,
  type ImageCell,
  type ImageRow,
  type SheetImage,
} from '../sheet-image';
import { styles } from '../styles';

export interface ListColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

/** A table of one header with bands, lines and notes below it. */
export interface ListTable {
  readonly title: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ImageRow[];
  readonly notes: readonly string[];
  readonly hint: string;
  readonly orientation: SheetImage['orientation'];
}

/** Title, header and rows; the header stays in view and on every page. */
export function listImage(table: ListTable): SheetImage {
  const { columns, rows, notes, title, hint, orientation } = table;
  const width = columns.length;
  return {
    rows: [
      wideRow(title, styles.title, width),
      cellsRow(columns.map(({ heading }) => ({ value: heading, format: styles.heading }))),
      ...rows,
      ...notes.map((note) => wideRow(note, styles.hint, width)),
    ],
    columnWidths: columns.map((column) => column.width),
    frozen: { rows: 2, columns: 0 },
    orientation,
    repeated: { first: 1, last: 1 },
    hint,
  };
}

/** A text over all columns but the last, which holds a figure. */
export function sumRow(
  text: string,
  figure: ImageCell,
  width: number,
  format: CellFormat,
): ImageRow {
  return cellsRow([...spanned(text, format, width - 1), figure]);
}
