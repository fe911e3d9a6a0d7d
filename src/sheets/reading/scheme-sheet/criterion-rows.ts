import { absolute, type Points } from '../../../scoring/points';
import type { CriterionKind, Weighting } from '../../../scoring/scheme';
import { formulaKindWords, type FormulaKind } from '../../../text/scheme-formula-words';
import { criterionKindWords } from '../../../text/scheme-sheet-words';
import type { CellAddress } from '../../../workbook/cell-address';
import { readNumber } from './exact-number';
import type { Mistakes } from './mistakes';
import type { CriterionColumn } from './sections';
import type { TableRow } from './tables';
import { choiceOf } from './words';

/** A row of the table of criteria, before the rows are put into a tree. */
export interface CriterionRow {
  readonly code: string;
  readonly name: string;
  /** Null where the row leaves it to what belongs to it. */
  readonly kind: CriterionKind | null;
  /** As it is typed; "" for none. */
  readonly parent: string;
  readonly maximum: Points | null;
  readonly weight: Points | null;
  /** Null where the cell is blank. */
  readonly formula: FormulaKind | 'unknown' | null;
  readonly at: (column: CriterionColumn) => CellAddress;
}

const KINDS = ['group', 'base', 'bonus', 'penalty'] as const satisfies readonly CriterionKind[];

const FORMULAS = [
  'direct',
  'pass-fail',
  'count',
  'attainment',
  'pool-relative',
  'bonus-penalty',
  'cases',
  'levels',
] as const satisfies readonly FormulaKind[];

/** What a row says; it keeps its place in the tree even where something in it has to be corrected. */
export function readCriterionRow(
  row: TableRow<CriterionColumn>,
  weighting: Weighting,
  mistakes: Mistakes,
): CriterionRow {
  const [code, name, parent] = [row.words('code'), row.words('name'), row.words('parent')];
  if (code === '') {
    const criterion = name === '' ? parent : name;
    mistakes.add({ code: 'scheme-sheet-code-missing', params: { criterion } }, row.at('code'));
  } else if (name === '') {
    mistakes.add({ code: 'scheme-sheet-name-missing', params: { code } }, row.at('name'));
  }
  const kind = kindOf(row, mistakes);
  const maximum = readNumber(
    row,
    'maximum',
    { figure: 'maximum', percent: 'no', mayBeNegative: kind === 'penalty' },
    mistakes,
  );
  const percent = weighting === 'percentage' ? 'as-is' : 'share';
  return {
    code,
    name,
    kind,
    parent,
    // The most that is taken off is often typed with a minus.
    maximum: maximum === null ? null : absolute(maximum),
    weight: readNumber(
      row,
      'weight',
      { figure: 'weight', percent, mayBeNegative: false },
      mistakes,
    ),
    formula: formulaOf(row, mistakes),
    at: row.at,
  };
}

function kindOf(row: TableRow<CriterionColumn>, mistakes: Mistakes): CriterionKind | null {
  const text = row.words('kind');
  if (text === '') return null;
  const kind = choiceOf(KINDS, criterionKindWords, text);
  if (kind === null) {
    mistakes.add({ code: 'scheme-sheet-unknown-kind', params: { text } }, row.at('kind'));
  }
  return kind;
}

function formulaOf(row: TableRow<CriterionColumn>, mistakes: Mistakes): CriterionRow['formula'] {
  const text = row.words('formula');
  if (text === '') return null;
  const kind = choiceOf(FORMULAS, formulaKindWords, text);
  if (kind === null) {
    mistakes.add({ code: 'scheme-sheet-formula-kind', params: { text } }, row.at('formula'));
  }
  return kind ?? 'unknown';
}
