import { allCriteria } from '../../../scoring/criteria';
import type { Criterion, Scheme } from '../../../scoring/scheme';
import type { Language } from '../../../text/language';
import { schemeFormulaHints } from '../../../text/scheme-formula-hints';
import { schemeFormulaHeadings } from '../../../text/scheme-formula-words';
import { schemeRulePhrases } from '../../../text/scheme-rule-words';
import { schemeHeadings, schemeSheetPhrases } from '../../../text/scheme-sheet-words';
import type { Change } from '../../../workbook/patch';
import type { Snapshot } from '../../../workbook/snapshot';
import { newSheetChanges } from '../sheet-changes';
import { wideRow, type SheetImage } from '../sheet-image';
import { styles } from '../styles';
import { addFormulaTables, formulaCell, hasFormulas } from './formula-tables';
import { Lines, spare } from './lines';
import { addRuleTables } from './rule-tables';
import { bandRow, blankCriterionRow, criterionRows, ruleRows, tieBreakRow } from './scheme-rows';
import { addSource, withNotes } from './source-lines';

/** A new sheet "Bộ tiêu chí" that says the scheme; from then on the sheet is the user's. */
export function schemeSheetChanges(
  snapshot: Snapshot,
  scheme: Scheme,
  language: Language,
): readonly Change[] {
  return newSheetChanges(snapshot, 'scheme', schemeImage(scheme, language), language);
}

/**
 * The general rules, the table of criteria, the tie-break chain, the classes, the rules around them, and the formulas
 * where there are any, one below the other.
 */
export function schemeImage(scheme: Scheme, language: Language): SheetImage {
  const phrases = schemeSheetPhrases[language];
  const withFormulas = hasFormulas(scheme);
  const sheet = new Lines(withFormulas);
  sheet.add(wideRow(phrases.heading, styles.title, sheet.widths.length));
  sheet.add(wideRow(phrases.fillIn, styles.hint, sheet.widths.length));
  if (scheme.provenance !== undefined) addSource(sheet, scheme.provenance, language);
  addRules(sheet, scheme, language);
  addCriteria(sheet, scheme, withFormulas, language);
  addTieBreaks(sheet, scheme, language);
  addBands(sheet, scheme, language);
  addRuleTables(sheet, scheme, language);
  if (withFormulas) addFormulaTables(sheet, scheme, language);
  return {
    rows: sheet.rows,
    columnWidths: sheet.widths,
    frozen: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeated: null,
    hint: null,
    guides: sheet.guides,
  };
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

function addCriteria(
  sheet: Lines,
  scheme: Scheme,
  withFormulas: boolean,
  language: Language,
): void {
  const { criterionHints } = schemeSheetPhrases[language];
  const { code, name, kind, parent, maximum, weight, note } = schemeHeadings[language].criteria;
  const formula = withFormulas ? [schemeFormulaHeadings[language].criteria.formula] : [];
  const headings = [code, name, kind, parent, maximum, weight, ...formula, note];
  sheet.addHeadings(headings.map((heading) => [heading, 1]));
  const showFormula = withFormulas ? (of: Criterion) => formulaCell(of, language) : null;
  const own = criterionRows(scheme.criteria, null, showFormula, language);
  const codes = allCriteria(scheme).map((criterion) => criterion.code);
  const noted =
    scheme.provenance === undefined
      ? own
      : withNotes(own, codes, scheme.provenance, headings.length - 1, language);
  const rows = [...noted, ...spare(() => blankCriterionRow(withFormulas))];
  for (const cells of rows) sheet.addCells(cells);
  const hints = criterionHints;
  const byColumn = [hints.code, hints.name, hints.kind, hints.parent, hints.maximum, hints.weight];
  if (withFormulas) byColumn.push(schemeFormulaHints[language].formula);
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
  sheet.addHinted(
    steps.map((step) => tieBreakRow(step, language)),
    tieBreakHints,
  );
  sheet.guide(0, steps.length, tieBreakHints.join('. '));
}

function addBands(sheet: Lines, scheme: Scheme, language: Language): void {
  const { name, bound, from, measure, mostPercent, condition } = schemeHeadings[language].bands;
  const { bandHints } = schemeSheetPhrases[language];
  sheet.addHeadings([
    [name, 2],
    [bound, 1],
    [from, 1],
    [measure, 1],
    [mostPercent, 1],
    [condition, 1],
  ]);
  const bands = [...scheme.bands, ...spare(() => null)];
  for (const band of bands) sheet.addCells(bandRow(band, language));
  for (const column of [0, 2, 3, 4]) {
    sheet.guide(column, bands.length, bandHints.join('. '));
  }
  const others = schemeRulePhrases[language].bandHints;
  sheet.guide(5, bands.length, others.mostPercent);
  sheet.guide(6, bands.length, others.condition);
}
