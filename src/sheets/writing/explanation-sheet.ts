import type { Language } from '../../text/language';
import { explanationWords } from '../../text/explanation-words';
import type { CellFormat } from '../../workbook/patch';
import { cellsRow, wideRow, type ImageRow, type SheetImage } from './sheet-image';
import { emphasised, numberStyle, styles } from './styles';
import { written } from './written-text';

/** Where a unit's points come from, laid out to be printed; all in words but the points. */
export interface PrintedExplanation {
  readonly heading: string;
  /** The bloc, and the sheet whose cells are named without it. */
  readonly basis: string;
  /** Rank and percentage. */
  readonly standing: readonly string[];
  /** Of the points below. */
  readonly decimals: number;
  readonly rows: readonly PrintedCriterion[];
  readonly total: { readonly name: string; readonly points: number | null };
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

export interface PrintedCriterion {
  readonly name: string;
  readonly depth: number;
  readonly isGroup: boolean;
  readonly cells: string;
  readonly figures: string;
  readonly how: string;
  readonly points: number | null;
}

/** In characters: criterion, cell, figures, how it counts, points; one A4 page wide. */
const WIDTHS = [30, 11, 20, 35, 10];
const HEADER_ROW = 2;
/** Of a text that fits on a line or two of its column. */
const LONGEST_SHORT = 20;
/** A level of the tree to the right; blanks of another kind would be tidied away. */
const INDENT = '\u00a0\u00a0\u00a0';

/** The sheet "Giải trình điểm": of one unit, in each bloc that has one of that name. */
export function explanationImage(
  explanations: readonly PrintedExplanation[],
  language: Language,
): SheetImage {
  return {
    rows: explanations.flatMap((explanation) => rowsOf(explanation, language)),
    columnWidths: WIDTHS,
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    orientation: 'portrait',
    repeated: { first: HEADER_ROW, last: HEADER_ROW },
    hint: explanationWords[language].sheet.hint,
  };
}

function rowsOf(
  { heading, basis, standing, decimals, rows, total, sections }: PrintedExplanation,
  language: Language,
): readonly ImageRow[] {
  const wide = (text: string, format: CellFormat): ImageRow =>
    wideRow(written(text), format, WIDTHS.length);
  return [
    wide(heading, styles.title),
    wide(basis, { ...styles.hint, horizontal: 'center' }),
    headerRow(language),
    ...rows.map((row) => criterionRow(row, decimals)),
    totalRow(total, decimals),
    wide(standing.join(' · '), styles.band),
    ...sections.flatMap((section) => [
      wide(section.heading, styles.band),
      ...section.lines.map((line) => wide(`${line}.`, styles.text)),
    ]),
  ];
}

function headerRow(language: Language): ImageRow {
  const { criterion, cell, figures, how, points } = explanationWords[language].columns;
  return cellsRow(
    [criterion, cell, figures, how, points].map((value) => ({ value, format: styles.heading })),
  );
}

function criterionRow(row: PrintedCriterion, decimals: number): ImageRow {
  const face = (format: CellFormat): CellFormat => (row.isGroup ? emphasised(format) : format);
  return cellsRow(
    [
      {
        value: `${INDENT.repeat(row.depth)}${written(row.name) ?? ''}`,
        format: face(styles.text),
      },
      { value: written(row.cells), format: listStyle(row.cells) },
      { value: written(row.figures), format: face(listStyle(row.figures)) },
      { value: written(row.how), format: styles.remark },
      { value: row.points, format: face(numberStyle(decimals)) },
    ],
    [0, 1, 2],
  );
}

/** A single figure or cell stands in the middle; several are read as a list. */
function listStyle(text: string): CellFormat {
  return text.length > LONGEST_SHORT ? styles.remark : styles.centered;
}

function totalRow({ name, points }: PrintedExplanation['total'], decimals: number): ImageRow {
  const label = emphasised(styles.text);
  return cellsRow([
    { value: name, format: label },
    { value: null, format: label },
    { value: null, format: label },
    { value: null, format: label },
    { value: points, format: emphasised(numberStyle(decimals)) },
  ]);
}
