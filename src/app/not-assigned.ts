import { leavesOf } from '../scoring/criteria';
import { CriterionNames } from '../sheets/reading/corrections/corrected-criteria';
import type { Correction } from '../sheets/remembered';
import type { SheetFinding } from '../sheets/scoresheet';
import { parseCellName, type CellAddress } from '../workbook/cell-address';
import type { BlocComputation } from './computation';

/**
 * For the findings of missing and unreadable scores: the correction that takes the score as not assigned (KGCT), with
 * the unit and the criterion as the sheet names them, found by the cell's place.
 */
export function notAssignedAt(
  bloc: BlocComputation | null,
  findings: readonly SheetFinding[],
): (finding: SheetFinding) => Correction | null {
  const corrections = new Map<string, Correction>();
  const wanted = wantedCells(findings);
  if (bloc === null || wanted.size === 0) return () => null;
  const { scoresheet } = bloc;
  const names = new CriterionNames(scoresheet.scheme.criteria);
  const leaves = leavesOf(scoresheet.scheme);
  for (const { places } of scoresheet.stages) {
    for (const [unit, row] of places.entries()) {
      for (const [leaf, place] of row.entries()) {
        const cell = place === null ? undefined : wanted.get(place.sheet)?.get(keyOf(place));
        const named = scoresheet.units[unit];
        const criterion = leaves[leaf];
        if (place === null || cell === undefined || named === undefined || criterion === undefined)
          continue;
        corrections.set(`${cell} ${place.sheet}`, {
          kind: 'not-assigned',
          sheet: place.sheet,
          unit: named.name,
          criterion: names.nameOf(criterion),
        });
      }
    }
  }
  return ({ message, sheet, cell }) =>
    isScoreLacking(message.code) ? (corrections.get(`${cell ?? ''} ${sheet ?? ''}`) ?? null) : null;
}

function isScoreLacking(code: string): boolean {
  return code === 'score-missing' || code === 'score-unreadable';
}

/** The cells to look for, so that a table of a hundred thousand scores is gone through with figures alone. */
function wantedCells(findings: readonly SheetFinding[]): Map<string, Map<number, string>> {
  const wanted = new Map<string, Map<number, string>>();
  for (const { message, sheet, cell } of findings) {
    if (!isScoreLacking(message.code) || sheet === null || cell === null) continue;
    const address = parseCellName(cell);
    if (address === null) continue;
    const cells = wanted.get(sheet) ?? new Map<number, string>();
    cells.set(keyOf(address), cell);
    wanted.set(sheet, cells);
  }
  return wanted;
}

const COLUMNS = 16384;

function keyOf({ row, column }: CellAddress): number {
  return row * COLUMNS + column;
}
