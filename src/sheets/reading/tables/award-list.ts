import { fold } from '../fold';
import { readScoreCell } from '../cells/score-cell';
import type { LeafColumn, ScoreColumns } from '../columns/score-columns';
import type { SheetGrid } from '../sheet-grid';
import type { TableHeader } from '../columns/table-header';

const AWARD_WORDS =
  /danh hiệu|hình thức khen|loại (hình )?khen|quyết định khen|số quyết định|^mã (danh hiệu|hình thức|loại|phân loại)/;

/**
 * Whether a table of units lists what they are proposed for, as the forms for importing awards do: a column names titles
 * or forms, nothing speaks of points, and hardly a column in sight holds figures. Codes in hidden columns are no scores.
 */
export function isAwardList(
  grid: SheetGrid,
  { area }: TableHeader,
  { wholes, totals, maxima }: ScoreColumns,
  leaves: readonly LeafColumn[],
  unitRows: readonly number[],
): boolean {
  if (wholes.length + totals.length + maxima.length > 0) return false;
  if (leaves.some(({ kind, stage, hasFormula }) => kind !== null || stage !== null || hasFormula)) {
    return false;
  }
  const hidden = new Set(grid.sheet.hiddenColumns);
  const inSight = leaves.filter(
    ({ column }) =>
      !hidden.has(column) &&
      unitRows.some((row) => readScoreCell(grid, row, column).score.state === 'number'),
  );
  if (inSight.length > 1) return false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (grid.isHome(row, column) && AWARD_WORDS.test(fold(grid.wordsAt(row, column))))
        return true;
    }
  }
  return false;
}
