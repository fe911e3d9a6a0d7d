import type { Points } from '../../../scoring/points';
import type { SheetFinding } from '../../scoresheet';
import { finding } from '../findings';
import { figureInWords, readFigure } from './score-cell';
import type { SheetGrid } from '../sheet-grid';

/** The weight in a cell, "60%" typed as text included; words that are no weight are an error, never "no weight". */
export function readWeight(
  grid: SheetGrid,
  row: number,
  column: number,
  findings: SheetFinding[],
): Points | null {
  if (grid.isEmptyAt(row, column)) return null;
  const words = grid.wordsAt(row, column);
  const weight =
    typeof grid.valueAt(row, column) === 'string' && words.endsWith('%')
      ? figureInWords(words.slice(0, -1))
      : readFigure(grid, row, column);
  if (weight === null) {
    findings.push(
      finding('error', { code: 'weight-unreadable', params: { text: words } }, grid.sheet.name, {
        row,
        column,
      }),
    );
  }
  return weight;
}
