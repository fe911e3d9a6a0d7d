import type { LeafFormula } from '../../../scoring/formulas/leaf-formula';
import { parameterLabels, type FormulaKind } from '../../../text/scheme-formula-words';
import { cellName, type CellAddress } from '../../../workbook/cell-address';
import { readCaseRules } from './case-rules';
import { codeFinder } from './codes';
import type { CriterionRow } from './criterion-rows';
import { mayRepeat, parametersOf } from './formula-parameters';
import { readLeafFormula } from './leaf-formulas';
import { LeafParameters } from './leaf-parameters';
import type { Mistakes } from './mistakes';
import type { ParameterRow } from './parameter-values';
import type { CaseRuleColumn, ParameterColumn, VolumeColumn } from './sections';
import type { TableRow } from './tables';
import { choiceOf } from './words';

export interface FormulaTables {
  readonly parameters: readonly TableRow<ParameterColumn>[];
  readonly caseRules: readonly TableRow<CaseRuleColumn>[];
  readonly volumes: readonly TableRow<VolumeColumn>[];
}

/** The cells of what a formula says, by its place in it, such as ".shape.steps[0].from". */
export type FormulaCells = ReadonlyMap<CriterionRow, ReadonlyMap<string, CellAddress>>;

export interface FormulaReading {
  /** Of every row of criteria that says a formula without a mistake. */
  readonly byRow: ReadonlyMap<CriterionRow, LeafFormula>;
  readonly cells: FormulaCells;
}

/** The formulas of the criteria: their kinds from the table of criteria, the rest from the tables below. */
export function readFormulas(
  tables: FormulaTables,
  rows: readonly CriterionRow[],
  mistakes: Mistakes,
): FormulaReading {
  const ofLeaf = rowsOfLeaves(rows, mistakes);
  const parameters = ofLeaf(tables.parameters, 'code', false);
  const caseRules = ofLeaf(tables.caseRules, 'leaf', true);
  const volumes = ofLeaf(tables.volumes, 'leaf', true);
  const isGroup = groupsOf(rows);
  const byRow = new Map<CriterionRow, LeafFormula>();
  const cells = new Map<CriterionRow, ReadonlyMap<string, CellAddress>>();
  for (const row of rows) {
    const kind = row.formula;
    if (kind === null || kind === 'unknown') continue;
    const criterion = nameOf(row);
    if (isGroup(row)) {
      const params = { group: criterion };
      mistakes.add({ code: 'scheme-sheet-formula-of-a-group', params }, row.at('formula'));
      continue;
    }
    const before = mistakes.found;
    const known = parameterRows(kind, parameters.get(row) ?? [], mistakes);
    const from = new LeafParameters(known, mistakes);
    const ruleRows = caseRules.get(row) ?? [];
    const rules = readCaseRules(ruleRows, volumes.get(row) ?? [], from.cells, mistakes);
    const formula = readLeafFormula(kind, from, rules);
    from.noteUnused();
    if (from.missing.length > 0) {
      const params = { criterion, parameters: from.missing };
      mistakes.add({ code: 'scheme-sheet-parameters-missing', params }, row.at('formula'));
    }
    if (kind === 'cases' && rules.length === 0) {
      mistakes.add({ code: 'scheme-sheet-case-none', params: { criterion } }, row.at('formula'));
    }
    if (mistakes.found > before) continue;
    byRow.set(row, formula);
    cells.set(row, from.cells);
  }
  return { byRow, cells };
}

/** What a row of criteria is called in a sentence. */
export function nameOf({ code, name }: CriterionRow): string {
  return name === '' ? code : name;
}

/** Sorts the rows of a table by the criterion that they name; a row that names none, or no fitting one, is a mistake. */
function rowsOfLeaves(rows: readonly CriterionRow[], mistakes: Mistakes) {
  const find = codeFinder(rows);
  return <Key extends string>(
    table: readonly TableRow<Key>[],
    column: NoInfer<Key>,
    areCases: boolean,
  ): ReadonlyMap<CriterionRow, readonly TableRow<Key>[]> => {
    const found = new Map<CriterionRow, TableRow<Key>[]>();
    for (const row of table) {
      const text = row.words(column);
      const at = row.at(column);
      const leaf = text === '' ? null : find(text);
      if (text === '') mistakes.add({ code: 'scheme-sheet-formula-code', params: {} }, at);
      else if (leaf === null) {
        mistakes.add({ code: 'scheme-sheet-tie-break-code', params: { text } }, at);
      } else if (leaf.formula === null) {
        const params = { criterion: nameOf(leaf) };
        mistakes.add({ code: 'scheme-sheet-formula-none', params }, at);
      } else if (areCases && leaf.formula !== 'cases' && leaf.formula !== 'unknown') {
        const params = { criterion: nameOf(leaf) };
        mistakes.add({ code: 'scheme-sheet-formula-no-cases', params }, at);
      } else found.set(leaf, [...(found.get(leaf) ?? []), row]);
    }
    return found;
  };
}

/** Whether a row says that it is a group, or others name it as theirs. */
function groupsOf(rows: readonly CriterionRow[]): (row: CriterionRow) => boolean {
  const find = codeFinder(rows);
  const named = new Set(rows.flatMap(({ parent }) => (parent === '' ? [] : (find(parent) ?? []))));
  return (row) => row.kind === 'group' || named.has(row);
}

/** The rows by the parameters that they name; one that is unknown or there twice is a mistake. */
function parameterRows(
  kind: FormulaKind,
  rows: readonly TableRow<ParameterColumn>[],
  mistakes: Mistakes,
): readonly ParameterRow[] {
  const parameters = parametersOf(kind);
  const first = new Map<string, CellAddress>();
  const found: ParameterRow[] = [];
  for (const row of rows) {
    const text = row.words('parameter');
    const at = row.at('parameter');
    const parameter = choiceOf(parameters, parameterLabels, text);
    if (parameter === null) {
      const params = { text, kind, parameters };
      mistakes.add({ code: 'scheme-sheet-parameter-unknown', params }, at);
      continue;
    }
    const before = first.get(parameter);
    if (before !== undefined && !mayRepeat(parameter)) {
      const params = { parameter, cell: cellName(before) };
      mistakes.add({ code: 'scheme-sheet-parameter-twice', params }, at);
      continue;
    }
    first.set(parameter, at);
    found.push({ parameter, row });
  }
  return found;
}
