import { absolute, add, compare, isZero, negate, zero, type Points } from '../../../scoring/points';
import { readFigure } from '../cells/score-cell';
import type { SheetGrid } from '../sheet-grid';

/** A column of bonus or penalty points beside scores. */
export interface ExtraColumn {
  readonly column: number;
  readonly kind: 'bonus' | 'penalty';
}

/**
 * Whether figures are what stands in other columns with the extras added and taken away, in every row that has extras.
 * Null where no row can tell.
 */
export function areSums(
  grid: SheetGrid,
  rows: readonly number[],
  bases: readonly number[],
  extras: readonly ExtraColumn[],
  sum: number,
): boolean | null {
  let told = 0;
  for (const row of rows) {
    const change = extrasOf(grid, row, extras);
    if (change === null) continue;
    const to = readFigure(grid, row, sum);
    let from: Points | null = change;
    for (const base of bases) {
      const figure = readFigure(grid, row, base);
      from = figure === null || from === null ? null : add(from, figure);
    }
    if (from === null || to === null) continue;
    if (compare(from, to) !== 0) return false;
    told += 1;
  }
  return told === 0 ? null : true;
}

/** Whether anything is added or taken away in any row. */
export function haveExtras(
  grid: SheetGrid,
  rows: readonly number[],
  extras: readonly ExtraColumn[],
): boolean {
  return rows.some((row) => extrasOf(grid, row, extras) !== null);
}

/** Whether a sum of hers leaves the extras out although some unit has them: then the scores may contain them. */
export function sumsWithout(
  grid: SheetGrid,
  rows: readonly number[],
  extras: readonly ExtraColumn[],
  score: number,
  total: number,
): boolean {
  let told = 0;
  for (const row of rows) {
    const of = readFigure(grid, row, score);
    const stated = readFigure(grid, row, total);
    if (of === null || stated === null) continue;
    if (compare(of, stated) !== 0) return false;
    if (extrasOf(grid, row, extras) !== null) told += 1;
  }
  return told > 0;
}

/** Null where nothing is added or taken away. */
function extrasOf(grid: SheetGrid, row: number, extras: readonly ExtraColumn[]): Points | null {
  let change: Points | null = null;
  for (const { column, kind } of extras) {
    const figure = readFigure(grid, row, column);
    if (figure === null || isZero(figure)) continue;
    const size = absolute(figure);
    change = add(change ?? zero, kind === 'bonus' ? size : negate(size));
  }
  return change;
}
