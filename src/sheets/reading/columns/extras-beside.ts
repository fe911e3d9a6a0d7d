import type { SheetFinding } from '../../scoresheet';
import { areSums, haveExtras, sumsWithout } from './contained-extras';
import { finding } from '../findings';
import type { LeafColumn, ScoreColumns } from './score-columns';
import type { SheetGrid } from '../sheet-grid';
import type { TableHeader } from './table-header';

/** What counts of whole scores and the bonus and penalty columns beside them. */
interface CountedColumns {
  readonly wholes: readonly LeafColumn[];
  readonly leaves: readonly LeafColumn[];
  /** Whether a person has to look. */
  readonly isDoubtful: boolean;
}

/**
 * Bonus and penalty columns beside whole scores. They are left out where the scores are the base points with them, and
 * counted where a total of the table counts them too; where nothing tells, a person has to.
 */
export function extrasBeside(
  grid: SheetGrid,
  { leaves, maxima, totals }: ScoreColumns,
  wholes: readonly LeafColumn[],
  rows: readonly number[],
  header: TableHeader,
  findings: SheetFinding[],
): CountedColumns {
  const extras = leaves.flatMap(({ column, kind, input }) =>
    kind === null || input !== null ? [] : [{ column, kind }],
  );
  const [first] = extras;
  const all = { wholes, leaves };
  if (first === undefined || extras.length < leaves.length) return { ...all, isDoubtful: false };
  const headings = [...new Set(leaves.map(({ words }) => words))].join(', ');
  const place = { row: header.area.bottom, column: first.column };
  const sheet = grid.sheet.name;
  if (wholes.length === 0) {
    const bases = basesAsScores(grid, header, maxima);
    if (bases.length === 0) return { ...all, isDoubtful: false };
    const message = { code: 'bases-as-scores', params: { heading: headings } } as const;
    findings.push(finding('warning', message, sheet, place));
    return { wholes: bases, leaves, isDoubtful: true };
  }
  const areContained =
    maxima.length > 0 &&
    wholes.every(({ column }) => areSums(grid, rows, maxima, extras, column) === true);
  if (areContained) {
    const message = { code: 'extras-contained', params: { heading: headings } } as const;
    findings.push(finding('info', message, sheet, place));
    return { wholes, leaves: [], isDoubtful: false };
  }
  const sums = totals.filter((total) => wholes.every(({ column }) => column !== total.column));
  const areCounted = sums.some((sum) =>
    wholes.some(({ column }) => areSums(grid, rows, [column], extras, sum.column) === true),
  );
  if (areCounted || !haveExtras(grid, rows, extras)) return { ...all, isDoubtful: false };
  const isLeftOut = sums.some((sum) =>
    wholes.some(({ column }) => sumsWithout(grid, rows, extras, column, sum.column)),
  );
  const params = { heading: headings, hint: isLeftOut ? 'total' : 'nothing' } as const;
  findings.push(finding('warning', { code: 'extras-unclear', params }, sheet, place));
  return { ...all, isDoubtful: true };
}

/** Base points of each unit stand in for scores where the table has no others. */
function basesAsScores(
  grid: SheetGrid,
  header: TableHeader,
  maxima: readonly number[],
): LeafColumn[] {
  return maxima.map((column) => ({
    column,
    stage: null,
    key: `base ${column}`,
    words: grid.wordsAt(header.area.top, column),
    groups: [],
    kind: null,
    isSum: false,
    input: null,
    hasFormula: false,
  }));
}
