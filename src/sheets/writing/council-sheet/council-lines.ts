import type { WrittenValue } from '../../../workbook/patch';
import {
  cellsRow,
  spanned,
  wideRow,
  type Guide,
  type ImageCell,
  type ImageRow,
} from '../sheet-image';
import { emphasised, styles } from '../styles';

/** In characters: unit, person or first words, award or second words, method, five counts, name, date. */
export const COUNCIL_WIDTHS = [30, 24, 26, 14, 11, 11, 11, 11, 11, 22, 13];

/** A column of a table: over how many columns of the sheet it goes, and what is said where a cell is selected. */
export interface CouncilColumn {
  readonly heading: string;
  readonly span: number;
  readonly guide: string;
  readonly look: 'words' | 'centred' | 'date';
}

/** A blank that is coloured because somebody is waited for. */
export const AWAITED = Symbol('awaited');

/** A cell of a table: what stands there, or such a blank. */
export type CouncilCell = WrittenValue | typeof AWAITED;

export interface CouncilTableLines {
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly CouncilColumn[];
  /** A cell for each of the columns; those left out are blank. */
  readonly rows: readonly (readonly CouncilCell[])[];
}

const looks = {
  words: styles.text,
  centred: styles.centered,
  // Words, so that a day stays as it is typed in whatever language Excel speaks.
  date: { ...styles.centered, numberFormat: '@' },
} as const;

/** The rows of the sheet so far, and the hints at their cells. */
export class CouncilLines {
  readonly rows: ImageRow[] = [];
  readonly guides: Guide[] = [];

  /** @param widths of the sheet's columns, in characters */
  constructor(readonly widths: readonly number[] = COUNCIL_WIDTHS) {}

  addLine(text: string, format: ImageCell['format']): void {
    this.rows.push(wideRow(text, format, this.widths.length));
  }

  /** A blank row, the title, a line on how to fill it in, the headings, and the rows. */
  addTable({ title, hint, columns, rows }: CouncilTableLines): void {
    // Not one cell over the whole width, so that it can be typed into as well.
    this.#addCells(this.widths.map(() => ({ value: null, format: styles.blank })));
    this.addLine(title, { ...emphasised(styles.blank), horizontal: 'left', wrap: true });
    this.addLine(hint, styles.hint);
    this.#addCells(columns.flatMap(({ heading, span }) => spanned(heading, styles.heading, span)));
    const top = this.rows.length;
    for (const row of rows) {
      this.#addCells(columns.flatMap((column, index) => cellsOf(column, row[index] ?? null)));
    }
    const bottom = this.rows.length - 1;
    let left = 0;
    for (const { span, guide } of columns) {
      this.guides.push({ area: { top, left, bottom, right: left + span - 1 }, text: guide });
      left += span;
    }
  }

  #addCells(cells: readonly ImageCell[]): void {
    this.rows.push(cellsRow(cells, [0], 'when-wrapped'));
  }
}

function cellsOf({ span, look }: CouncilColumn, cell: CouncilCell): readonly ImageCell[] {
  const format = looks[look];
  return cell === AWAITED
    ? spanned(null, { ...format, fill: styles.toFillIn.fill }, span)
    : spanned(cell, format, span);
}
