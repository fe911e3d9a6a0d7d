import type { Weighting } from '../../scoring/scheme';
import type { OwnedColumn } from '../ownership';
import type { SheetFinding, Unit } from '../scoresheet';
import type { CorrectionsInUse } from './corrections';
import { finding } from './findings';
import { fold, tidy } from './fold';
import { isOwnedCell } from './owned-cells';
import { readScoreCell } from './score-cell';
import type { SheetGrid } from './sheet-grid';
import { isColumnNumberRow, endsTable, labelOf, rowRole } from './special-rows';
import type { TableHeader } from './table-header';

/** The rows below the header of a table with units in rows. */
export interface UnitRows {
  readonly units: readonly Unit[];
  readonly unitRows: readonly number[];
  readonly maximumRow: number | null;
  readonly weightRow: number | null;
  readonly weighting: Weighting;
  readonly lastRow: number;
  /** Some row may not be a unit at all. */
  readonly isDoubtful: boolean;
}

/** Finds the units, the rows of maxima and weights, and where the table ends. */
export function readUnitRows(
  grid: SheetGrid,
  header: TableHeader,
  owned: readonly OwnedColumn[],
  findings: SheetFinding[],
  corrections: CorrectionsInUse,
): UnitRows {
  const sheet = grid.sheet.name;
  const { anchor, order, area } = header;
  const units: Unit[] = [];
  const unitRows: number[] = [];
  let maximumRow: number | null = null;
  let weightRow: number | null = null;
  let weighting: Weighting = 'none';
  let lastRow = area.bottom;
  const anchorWords = fold(grid.wordsAt(area.bottom, anchor));
  const waiting: { row: number; name: string }[] = [];
  const unnumbered: { row: number; name: string }[] = [];
  const nameless: number[] = [];
  const doubtful: { row: number; name: string }[] = [];
  const isScoredRow = (row: number): boolean => {
    for (let column = header.anchorRight + 1; column <= area.right; column += 1) {
      if (isOwnedCell(owned, sheet, row, column)) continue;
      if (readScoreCell(grid, row, column).score.state === 'number') return true;
    }
    return false;
  };
  const accept = (row: number, name: string): void => {
    units.push({ name, place: { sheet, row, column: anchor } });
    unitRows.push(row);
    lastRow = row;
  };
  for (let row = area.bottom + 1; row <= grid.used.bottom; row += 1) {
    if (isColumnNumberRow(grid, row, area.left, area.right)) continue;
    const label = labelOf(grid, row, anchor, order);
    const name = tidy(grid.wordsAt(row, anchor));
    const isScored = isScoredRow(row);
    if (label === '' && !isScored) continue;
    const role = rowRole(label);
    if (role === 'maximum' && maximumRow === null && units.length === 0) {
      maximumRow = row;
      lastRow = row;
      continue;
    }
    if ((role === 'coefficient' || role === 'percentage') && weightRow === null) {
      weightRow = row;
      weighting = role;
      lastRow = Math.max(lastRow, row);
      continue;
    }
    if (role !== 'line') {
      if (units.length > 0) lastRow = row;
      continue;
    }
    // A header printed again on the next page.
    if (fold(name) === anchorWords) continue;
    if (endsTable(grid, row, order, isScoredRow)) break;
    if (name === '') {
      // Figures without a name: a sum of hers, or a unit whose name was forgotten.
      if (units.length > 0) nameless.push(row);
      continue;
    }
    if (corrections.isLeftOut({ sheet, row, column: anchor }, name)) {
      lastRow = row;
      continue;
    }
    const number = order === null ? '' : tidy(grid.wordsAt(row, order));
    if (/^\d{1,4}\.?$/.test(number) || isScored) {
      // Names without a score between scored rows are units that did not submit.
      for (const skipped of waiting.splice(0)) accept(skipped.row, skipped.name);
      if (order !== null && number === '') doubtful.push({ row, name });
      accept(row, name);
    } else if (/^(?=[IVX])[IVX]{1,6}\.?$/.test(number)) {
      findings.push(
        finding('error', { code: 'several-blocs-in-table', params: { heading: name } }, sheet, {
          row,
          column: anchor,
        }),
      );
    } else if (order === null) {
      waiting.push({ row, name });
    } else {
      unnumbered.push({ row, name });
    }
  }
  // Beside numbered units, a scored row without a number may be an average or a note: a person should say.
  const isDoubtful = doubtful.length > 0 && doubtful.length < units.length;
  for (const { row, name } of isDoubtful ? doubtful : []) {
    findings.push(
      finding('warning', { code: 'unit-without-number', params: { unit: name } }, sheet, {
        row,
        column: anchor,
      }),
    );
  }
  for (const row of nameless) {
    findings.push(
      finding('warning', { code: 'row-without-name', params: {} }, sheet, { row, column: anchor }),
    );
  }
  // Words right below the table, or in the middle of it, may be a unit that somebody forgot to number or score.
  for (const { row, name } of [...waiting, ...unnumbered]) {
    if (units.length === 0 || row > lastRow + 1) continue;
    findings.push(
      finding('warning', { code: 'row-not-a-unit', params: { text: name } }, sheet, {
        row,
        column: anchor,
      }),
    );
  }
  return { units, unitRows, maximumRow, weightRow, weighting, lastRow, isDoubtful };
}
