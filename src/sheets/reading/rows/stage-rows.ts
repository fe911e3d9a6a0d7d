import type { Stage } from '../../../scoring/scheme';
import { isBlankColumn } from '../columns/blank-columns';
import { stageOfLabel } from '../cells/stage-cells';
import type { SheetGrid } from '../sheet-grid';
import type { TableHeader } from '../columns/table-header';

/** How a table stacks the stages of a unit in rows below each other. */
export interface StackedStages {
  /** The column that holds "ĐTC", "TĐ1": that of the names, or one beside it. */
  readonly column: number;
}

/** Rows looked through before it is said that a table does not stack its stages. */
const LOOKED_AT = 40;

/**
 * Whether stages stand in rows: at least two different ones below each other, in the column of the names or in one of
 * the two columns to its right.
 */
export function stackedStages(grid: SheetGrid, header: TableHeader): StackedStages | null {
  const beside: number[] = [];
  for (let column = header.anchorRight + 1; column <= header.area.right; column += 1) {
    if (beside.length < 2 && !isBlankColumn(grid, column)) beside.push(column);
  }
  for (const column of [header.anchor, ...beside]) {
    const found = new Set<Stage>();
    const last = Math.min(grid.used.bottom, header.area.bottom + LOOKED_AT);
    let rows = 0;
    for (let row = header.area.bottom + 1; row <= last; row += 1) {
      const value = grid.valueAt(row, column);
      const stage = typeof value === 'string' ? stageOfLabel(grid.wordsAt(row, column)) : null;
      if (stage === null) continue;
      found.add(stage);
      rows += 1;
    }
    if (found.size >= 2 && rows >= 3) return { column };
  }
  return null;
}
