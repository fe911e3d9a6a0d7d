import { leavesOf } from '../../../scoring/criteria';
import type { Criterion, Scheme } from '../../../scoring/scheme';
import type { Language } from '../../../text/language';
import { parameterHints, schemeFormulaHints } from '../../../text/scheme-formula-hints';
import {
  formulaKindWords,
  parameterLabels,
  schemeFormulaHeadings,
} from '../../../text/scheme-formula-words';
import { parametersOf } from '../../reading/scheme-sheet/formula-parameters';
import { spanned, type ImageCell } from '../sheet-image';
import { styles } from '../styles';
import { addCaseTables } from './case-tables';
import { exactCell, wordCell } from './exact-value';
import { formulaEntries, type FormulaEntry } from './formula-entries';
import { spare, type Lines } from './lines';
import { codeCell, LONGEST_TEXT, textCell } from './scheme-rows';

/** Excel's bound for the text of an input message. */
const LONGEST_GUIDE = 255;

/** Whether any leaf has a formula: only then does the sheet speak of formulas at all. */
export function hasFormulas(scheme: Scheme): boolean {
  return leavesOf(scheme).some(({ formula }) => formula !== null);
}

/** The tables that say how the points of the leaves come about, one below the other. */
export function addFormulaTables(sheet: Lines, scheme: Scheme, language: Language): void {
  addParameters(sheet, scheme, language);
  addCaseTables(sheet, scheme, language);
}

/** The kind of a leaf's formula as the table of criteria says it. */
export function formulaCell({ formula }: Criterion, language: Language): ImageCell {
  const words = formula === null ? null : formulaKindWords[language][formula.kind];
  return { ...textCell(words), format: styles.centered };
}

/** Code of the leaf, parameter, level, value, and how to fill it in. */
function addParameters(sheet: Lines, scheme: Scheme, language: Language): void {
  const { code, parameter, level, value, hint } = schemeFormulaHeadings[language].parameters;
  const hints = schemeFormulaHints[language];
  sheet.addHeadings([
    [code, 1],
    [parameter, 1],
    [level, 1],
    [value, 2],
    [hint, 3],
  ]);
  for (const leaf of leavesOf(scheme)) {
    if (leaf.formula === null) continue;
    const entries = formulaEntries(leaf.formula, language);
    for (const entry of entries) sheet.addCells(parameterRow(leaf.code, entry, language));
    if (entries.length > 0) {
      sheet.guide(0, entries.length, hints.code);
      sheet.guide(1, entries.length, namesOf(leaf.formula.kind, language));
    }
  }
  const blanks = spare(() => parameterRow(null, null, language));
  for (const cells of blanks) sheet.addCells(cells);
  sheet.guide(0, blanks.length, hints.code);
  sheet.guide(1, blanks.length, hints.parameter);
}

function parameterRow(
  code: string | null,
  entry: FormulaEntry | null,
  language: Language,
): readonly ImageCell[] {
  const value = entry?.value ?? null;
  return [
    codeCell(code),
    textCell(entry === null ? null : parameterLabels[language][entry.parameter]),
    wordOrFigure(entry?.level ?? null, language),
    ...over(wordOrFigure(value, language), 2),
    ...spanned(entry === null ? null : parameterHints[language][entry.parameter], styles.hint, 3),
  ];
}

function wordOrFigure(value: FormulaEntry['value'] | null, language: Language): ImageCell {
  return typeof value === 'string' ? wordCell(value, LONGEST_TEXT) : exactCell(value, language);
}

function over({ value, format }: ImageCell, span: number): readonly ImageCell[] {
  return spanned(value, format, span);
}

/** As many names of parameters as an input message holds. */
function namesOf(kind: Parameters<typeof parametersOf>[0], language: Language): string {
  const names = parametersOf(kind).map((key) => parameterLabels[language][key]);
  const head = `${formulaKindWords[language][kind]}: `;
  let text = head + (names[0] ?? '');
  for (const name of names.slice(1)) {
    const longer = `${text}; ${name}`;
    if (longer.length >= LONGEST_GUIDE) return `${text}…`;
    text = longer;
  }
  return text;
}
