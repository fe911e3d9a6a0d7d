import type { Stage } from '../../../scoring/scheme';
import { isInside } from '../../../workbook/cell-address';
import type { OwnedColumn } from '../../ownership';
import type { OwnFigure, ResultColumn, ResultField } from '../../scoresheet';
import { isOwnedCell } from '../cells/owned-cells';
import { readFigure } from '../cells/score-cell';
import type { LeafColumn, ScoreColumns } from './score-columns';
import type { SheetGrid } from '../sheet-grid';

/** The totals and ranks that the user's own table gives. */
export function ownFigures(
  grid: SheetGrid,
  columns: ScoreColumns,
  owned: readonly OwnedColumn[],
  unitRows: readonly number[],
  leaves: readonly LeafColumn[],
  stageRows: readonly ReadonlyMap<Stage, number>[] | null,
): OwnFigure[] {
  const sheet = grid.sheet.name;
  const sources: { column: number; field: 'total' | 'rank'; stage: Stage | null }[] = [];
  const isLeaf = new Set(leaves.map(({ column }) => column));
  for (const total of [...columns.totals, ...columns.wholes]) {
    if (!isLeaf.has(total.column)) sources.push({ ...total, field: 'total' });
  }
  for (const { column, field } of columns.results) {
    if (field === 'rank') sources.push({ column, field, stage: null });
  }
  const lines = unitRows.flatMap((row, unit) => {
    const own = stageRows?.[unit];
    const plain: { row: number; unit: number; ofRow: Stage | null }[] = [
      { row, unit, ofRow: null },
    ];
    return own === undefined
      ? plain
      : [...own].map(([ofRow, stageRow]) => ({ row: stageRow, unit, ofRow }));
  });
  return sources.flatMap(({ column, field, stage: ofColumn }) =>
    lines.flatMap(({ row, unit, ofRow }): OwnFigure[] => {
      const stage = ofRow ?? ofColumn;
      if (isOwnedCell(owned, sheet, row, column)) return [];
      const figure = readFigure(grid, row, column);
      return figure === null ? [] : [{ unit, field, stage, figure, place: { sheet, row, column } }];
    }),
  );
}

/** The columns with a result heading: free to be filled, ours, or in use by the user. */
export function resultColumnsOf(
  grid: SheetGrid,
  columns: Pick<ScoreColumns, 'results'> & {
    readonly totals: readonly { readonly column: number }[];
  },
  owned: readonly OwnedColumn[],
  unitRows: readonly number[],
  leaves: readonly LeafColumn[],
): ResultColumn[] {
  const sheet = grid.sheet.name;
  const found: { column: number; field: ResultField }[] = [...columns.results];
  const isLeaf = new Set(leaves.map(({ column }) => column));
  for (const { column } of columns.totals) {
    if (!isLeaf.has(column)) found.push({ column, field: 'total' });
  }
  const result: ResultColumn[] = found.map(({ column, field }) => {
    const isOwned = owned.some(
      (own) => own.sheet === sheet && own.field === field && own.area.left === column,
    );
    const isFree = unitRows.every((row) => grid.isEmptyAt(row, column));
    return { field, column, state: isOwned ? 'owned' : isFree ? 'free' : 'used' };
  });
  for (const own of owned) {
    const isHere =
      own.sheet === sheet &&
      own.heading === 'ours' &&
      unitRows.some((row) => isInside({ row, column: own.area.left }, own.area));
    if (isHere) result.push({ field: own.field, column: own.area.left, state: 'owned' });
  }
  return result.sort((a, b) => a.column - b.column);
}
