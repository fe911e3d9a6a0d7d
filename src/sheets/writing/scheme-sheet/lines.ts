import { cellsRow, spanned, type Guide, type ImageCell, type ImageRow } from '../sheet-image';
import { styles } from '../styles';

/** In characters: code, name, kind, code of the group, maximum, weight, note. */
const WIDTHS = [9, 46, 18, 13, 11, 11, 32];
/** The same with a column for the formula before the note. */
const WIDTHS_WITH_FORMULAS = [9, 46, 18, 13, 11, 11, 20, 32];
/** Blank rows that invite a person to add something. */
const SPARE = 3;

/** The rows of the sheet so far, and the hints at their cells. */
export class Lines {
  readonly rows: ImageRow[] = [];
  readonly guides: Guide[] = [];
  readonly widths: readonly number[];

  constructor(hasFormulas: boolean) {
    this.widths = hasFormulas ? WIDTHS_WITH_FORMULAS : WIDTHS;
  }

  add(row: ImageRow): void {
    this.rows.push(row);
  }

  /** Cells from the left; those that fill the plain sheet fill the wider one too. */
  addCells(cells: readonly ImageCell[]): void {
    const missing = Math.max(0, this.widths.length - cells.length);
    if (missing > 0 && cells.length === WIDTHS.length) {
      this.add(cellsRow(widened(cells, missing), [0], 'when-wrapped'));
      return;
    }
    const blanks = Array.from({ length: missing }, (): ImageCell => ({
      value: null,
      format: styles.blank,
    }));
    this.add(cellsRow([...cells, ...blanks], [0], 'when-wrapped'));
  }

  /** A blank row, then the headings of a table, each over its number of columns. */
  addHeadings(headings: readonly (readonly [string, number])[]): void {
    this.addCells([]);
    this.addCells(headings.flatMap(([text, span]) => spanned(text, styles.heading, span)));
  }

  /** A hint at one column of the last rows. */
  guide(column: number, height: number, text: string): void {
    const bottom = this.rows.length - 1;
    const area = { top: bottom - height + 1, left: column, bottom, right: column };
    this.guides.push({ area, text });
  }

  /** Rows with a line of guidance beside each of the first. */
  addHinted(rows: readonly (readonly ImageCell[])[], hints: readonly string[]): void {
    for (const [index, cells] of rows.entries()) {
      const hint = spanned(hints[index] ?? null, styles.hint, this.widths.length - cells.length);
      this.addCells([...cells, ...hint]);
    }
  }
}

/** The last cell of a row, made wider by so many columns. */
function widened(cells: readonly ImageCell[], by: number): readonly ImageCell[] {
  const last = cells.findIndex(({ span = 1 }, index) => index + span === cells.length);
  const own = cells[last];
  if (own === undefined) throw new Error('The cells of a row do not end where it ends');
  const span = cells.length - last + by;
  return [...cells.slice(0, last), ...spanned(own.value, own.format, span)];
}

/** Blank rows to fill in. */
export function spare<Row>(make: () => Row): readonly Row[] {
  return Array.from({ length: SPARE }, make);
}
