import type { Scheme, Stage } from '../../../scoring/scheme';
import { scoringFormWords as words } from '../../../text/scoring-form-words';
import type { CellFormat, WrittenValue } from '../../../workbook/patch';
import {
  cellsRow,
  spanned,
  wideRow,
  type ImageCell,
  type ImageRow,
  type SheetImage,
} from '../sheet-image';
import { numberStyle, styles } from '../styles';
import { written } from '../written-text';
import { formColumns, type FormColumn } from './form-columns';

/** What a blank scoring table is made for. */
export interface BlankScoresheet {
  readonly scheme: Scheme;
  readonly year: number | null;
  /** As in its title; null leaves the line out. */
  readonly bloc: string | null;
  readonly units: readonly string[];
  /** Whose scores it has room for; none for one column of scores a criterion. */
  readonly stages: readonly Stage[];
  /** What stands in a cell already, such as a target; null leaves it to be filled in. */
  readonly known: (unit: number, column: FormColumn) => WrittenValue;
}

/** In characters: the number, the unit, every column of scores. */
const WIDTHS = { number: 6, unit: 42, score: 14 };
const LEFT = 2;
const LONGEST_HEADING = 300;

/** A table with a row a unit and a blank column for each score or input of the scheme. */
export function blankScoresheetImage(form: BlankScoresheet): SheetImage {
  const columns = formColumns(form.scheme, form.stages);
  const columnWidths = [WIDTHS.number, WIDTHS.unit, ...columns.map(() => WIDTHS.score)];
  const width = columnWidths.length;
  const titles = [
    wideRow(words.tableTitle(form.year), styles.title, width),
    ...(form.bloc === null ? [] : [wideRow(written(form.bloc), styles.title, width)]),
    wideRow(null, styles.blank, width),
  ];
  const header = headerRows(columns);
  const first = titles.length;
  const last = first + header.length - 1;
  return {
    rows: [
      ...titles,
      ...header,
      ...form.units.map((name, unit) => unitRow(form, columns, name, unit)),
    ],
    columnWidths,
    frozen: { rows: last + 1, columns: LEFT },
    orientation: 'landscape',
    repeated: { first, last },
    hint: null,
  };
}

/** A row a level of headings, and one for the columns' own where some leaf has several. */
function headerRows(columns: readonly FormColumn[]): readonly ImageRow[] {
  const levels = Math.max(1, ...columns.map(({ headings }) => headings.length));
  const hasOwn = columns.some(({ own }) => own !== null);
  const height = levels + (hasOwn ? 1 : 0);
  const corner = (level: number): readonly ImageCell[] =>
    [words.number, words.unit].map((value) =>
      level === 0
        ? { value, format: styles.heading, down: height }
        : { value: null, format: styles.heading },
    );
  const rows: ImageRow[] = [];
  for (let level = 0; level < levels; level += 1) {
    const pieces = sharedHeadings(columns, (column) => pathTo(column, level, levels));
    rows.push(cellsRow([...corner(level), ...pieces]));
  }
  if (hasOwn) {
    const own = columns.map((column) => ({ value: column.own, format: styles.heading }));
    rows.push(cellsRow([...corner(levels), ...own]));
  }
  return rows;
}

/** The heading of a column at a level with all above it: groups from the top, the leaf always in the last row. */
function pathTo(
  { headings, leaf }: FormColumn,
  level: number,
  levels: number,
): { readonly text: string | null; readonly key: string } {
  const groups = headings.slice(0, -1);
  const isLeafRow = level === levels - 1;
  const shown = isLeafRow ? headings : groups.slice(0, level + 1);
  const text = isLeafRow ? headings[headings.length - 1] : groups[level];
  return { text: text ?? null, key: JSON.stringify([shown, isLeafRow ? leaf.code : level]) };
}

/** Neighbours under the same heading share one wide cell; a blank is never shared. */
function sharedHeadings(
  columns: readonly FormColumn[],
  at: (column: FormColumn) => { readonly text: string | null; readonly key: string },
): readonly ImageCell[] {
  const groups: { text: string | null; key: string; span: number }[] = [];
  for (const column of columns) {
    const { text, key } = at(column);
    const before = groups[groups.length - 1];
    if (before?.key === key && text !== null) before.span += 1;
    else groups.push({ text, key, span: 1 });
  }
  return groups.flatMap(({ text, span }) =>
    spanned(written(text ?? '', LONGEST_HEADING), styles.heading, span),
  );
}

function unitRow(
  { known }: BlankScoresheet,
  columns: readonly FormColumn[],
  name: string,
  unit: number,
): ImageRow {
  const cells: readonly ImageCell[] = [
    { value: unit + 1, format: styles.whole },
    { value: written(name), format: styles.text },
    ...columns.map((column): ImageCell => {
      const value = known(unit, column);
      return { value, format: value === null ? TO_FILL_IN : toShow(value) };
    }),
  ];
  return cellsRow(cells);
}

/** Right-aligned figures on the colour of places where a person still has something to do. */
const TO_FILL_IN: CellFormat = { ...styles.toFillIn, horizontal: 'center' };

function toShow(value: WrittenValue): CellFormat {
  return typeof value === 'number' ? { ...numberStyle(2), numberFormat: 'General' } : styles.text;
}
