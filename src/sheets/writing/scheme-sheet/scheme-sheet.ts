import type { Scheme } from '../../../scoring/scheme';
import type { Language } from '../../../text/language';
import { schemeHeadings, schemeSheetPhrases } from '../../../text/scheme-sheet-words';
import type { Change } from '../../../workbook/patch';
import type { Snapshot } from '../../../workbook/snapshot';
import { newSheetChanges } from '../sheet-changes';
import {
  cellsRow,
  spanned,
  wideRow,
  type Guide,
  type ImageCell,
  type ImageRow,
  type SheetImage,
} from '../sheet-image';
import { styles } from '../styles';
import { bandRow, blankCriterionRow, criterionRows, ruleRows, tieBreakRow } from './scheme-rows';

/** In characters: code, name, kind, code of the group, maximum, weight, note. */
const WIDTHS = [9, 46, 18, 13, 11, 11, 32];
/** Blank rows that invite a person to add something. */
const SPARE = 3;

/** A new sheet "Bộ tiêu chí" that says the scheme; from then on the sheet is the user's. */
export function schemeSheetChanges(
  snapshot: Snapshot,
  scheme: Scheme,
  language: Language,
): readonly Change[] {
  return newSheetChanges(snapshot, 'scheme', schemeImage(scheme, language), language);
}

/** The general rules, the table of criteria, the tie-break chain and the classes, one below the other. */
export function schemeImage(scheme: Scheme, language: Language): SheetImage {
  const phrases = schemeSheetPhrases[language];
  const sheet = new Lines();
  sheet.add(wideRow(phrases.heading, styles.title, WIDTHS.length));
  sheet.add(wideRow(phrases.fillIn, styles.hint, WIDTHS.length));
  addRules(sheet, scheme, language);
  addCriteria(sheet, scheme, language);
  addTieBreaks(sheet, scheme, language);
  addBands(sheet, scheme, language);
  return {
    rows: sheet.rows,
    columnWidths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeated: null,
    hint: null,
    guides: sheet.guides,
  };
}

/** The rows of the sheet so far, and the hints at their cells. */
class Lines {
  readonly rows: ImageRow[] = [];
  readonly guides: Guide[] = [];

  add(row: ImageRow): void {
    this.rows.push(row);
  }

  addCells(cells: readonly ImageCell[]): void {
    const missing = Math.max(0, WIDTHS.length - cells.length);
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
}

function addRules(sheet: Lines, scheme: Scheme, language: Language): void {
  const { label, value, hint } = schemeHeadings[language].rules;
  sheet.addHeadings([
    [label, 2],
    [value, 2],
    [hint, 3],
  ]);
  for (const { cells, guide } of ruleRows(scheme, language)) {
    sheet.addCells(cells);
    sheet.guide(2, 1, guide);
  }
}

function addCriteria(sheet: Lines, scheme: Scheme, language: Language): void {
  const { criterionHints } = schemeSheetPhrases[language];
  const { code, name, kind, parent, maximum, weight, note } = schemeHeadings[language].criteria;
  const headings = [code, name, kind, parent, maximum, weight, note];
  sheet.addHeadings(headings.map((heading) => [heading, 1]));
  const rows = [...criterionRows(scheme.criteria, null, language), ...spare(blankCriterionRow)];
  for (const cells of rows) sheet.addCells(cells);
  const hints = criterionHints;
  const byColumn = [hints.code, hints.name, hints.kind, hints.parent, hints.maximum, hints.weight];
  for (const [column, hint] of byColumn.entries()) sheet.guide(column, rows.length, hint);
}

function addTieBreaks(sheet: Lines, scheme: Scheme, language: Language): void {
  const { by, code, hint } = schemeHeadings[language].tieBreaks;
  const { tieBreakHints } = schemeSheetPhrases[language];
  sheet.addHeadings([
    [by, 2],
    [code, 2],
    [hint, 3],
  ]);
  const steps = [...scheme.tieBreaks, ...spare(() => null)];
  addHinted(
    sheet,
    steps.map((step) => tieBreakRow(step, language)),
    tieBreakHints,
  );
  sheet.guide(0, steps.length, tieBreakHints.join('. '));
}

function addBands(sheet: Lines, scheme: Scheme, language: Language): void {
  const { name, bound, from, measure, hint } = schemeHeadings[language].bands;
  const { bandHints } = schemeSheetPhrases[language];
  sheet.addHeadings([
    [name, 2],
    [bound, 1],
    [from, 1],
    [measure, 1],
    [hint, 2],
  ]);
  const bands = [...scheme.bands, ...spare(() => null)];
  addHinted(
    sheet,
    bands.map((band) => bandRow(band, language)),
    bandHints,
  );
  for (const column of [2, 3, 4]) {
    sheet.guide(column, bands.length, bandHints.join('. '));
  }
}

/** Rows with a line of guidance beside each of the first. */
function addHinted(
  sheet: Lines,
  rows: readonly (readonly ImageCell[])[],
  hints: readonly string[],
): void {
  for (const [index, cells] of rows.entries()) {
    const hint = spanned(hints[index] ?? null, styles.hint, WIDTHS.length - cells.length);
    sheet.addCells([...cells, ...hint]);
  }
}

function spare<Row>(make: () => Row): readonly Row[] {
  return Array.from({ length: SPARE }, make);
}
