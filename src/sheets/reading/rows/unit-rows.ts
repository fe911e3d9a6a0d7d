import type { Stage, Weighting } from '../../../scoring/scheme';
import type { OwnedColumn } from '../../ownership';
import type { SheetFinding, Unit } from '../../scoresheet';
import { blocHeadingAt, type BlocHeading } from './bloc-headings';
import type { CorrectionsInUse } from '../corrections/corrections';
import { finding } from '../findings';
import { fold, tidy } from '../fold';
import { isHeaderAgain, isTitleAgain } from '../columns/header-again';
import { isOwnedCell } from '../cells/owned-cells';
import { readScoreCell } from '../cells/score-cell';
import type { SheetGrid } from '../sheet-grid';
import { isColumnNumberRow, endsTable, labelOf, rowRole } from './special-rows';
import type { TableHeader } from '../columns/table-header';
import { isWrittenScore } from '../cells/written-scores';

/** A heading of a bloc with what follows it. */
export interface HeadingInRows extends BlocHeading {
  /** The place among the units of the first one below it. */
  readonly from: number;
  /** Whether the numbers in "STT" begin again below it. */
  readonly restarts: boolean;
}

/** The rows below the header of a table with units in rows. */
export interface UnitRows {
  readonly units: readonly Unit[];
  readonly unitRows: readonly number[];
  /** Where each stage of a unit has a row of its own, these rows; null where a unit is one row. */
  readonly stageRows: readonly ReadonlyMap<Stage, number>[] | null;
  readonly headings: readonly HeadingInRows[];
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
  const headings: BlocHeading[] = [];
  const isScoredRow = (row: number): boolean => {
    for (let column = header.anchorRight + 1; column <= area.right; column += 1) {
      if (isOwnedCell(owned, sheet, row, column)) continue;
      if (readScoreCell(grid, row, column).score.state === 'number') return true;
      // Without numbers in "STT" nothing else tells a unit from a remark.
      if (order === null && isWrittenScore(grid, row, column)) return true;
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
    if (fold(name) === anchorWords) {
      // A header printed again on the next page; that of another table ends this one.
      if (isHeaderAgain(grid, header, row)) continue;
      break;
    }
    if (endsTable(grid, row, order, isScoredRow)) break;
    const heading = blocHeadingAt(grid, header, row, isScored);
    if (name === '' && heading === null) {
      // Figures without a name: a sum of hers, or a unit whose name was forgotten.
      if (units.length > 0 && isScored) nameless.push(row);
      else if (!isScored && !isTitleAgain(grid, header, label)) {
        unnumbered.push({ row, name: label });
      }
      continue;
    }
    if (corrections.isLeftOut({ sheet, row, column: anchor }, name)) {
      lastRow = row;
      continue;
    }
    if (heading !== null) {
      headings.push(heading);
      continue;
    }
    const number = order === null ? '' : tidy(grid.wordsAt(row, order));
    if (/^\d{1,4}\.?$/.test(number) || isScored) {
      // Names without a score between scored rows are units that did not submit.
      for (const skipped of waiting.splice(0)) accept(skipped.row, skipped.name);
      if (order !== null && number === '') doubtful.push({ row, name });
      accept(row, name);
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
  return {
    units,
    unitRows,
    stageRows: null,
    headings: placedHeadings(grid, header, headings, unitRows),
    maximumRow,
    weightRow,
    weighting,
    lastRow,
    isDoubtful,
  };
}

/** Headings with the unit that follows each of them. */
export function placedHeadings(
  grid: SheetGrid,
  { order }: TableHeader,
  headings: readonly BlocHeading[],
  unitRows: readonly number[],
): HeadingInRows[] {
  return headings.map((heading) => {
    const from = firstAfter(unitRows, heading.row);
    const row = unitRows[from];
    const number = row === undefined || order === null ? '' : tidy(grid.wordsAt(row, order));
    return { ...heading, from, restarts: /^0?1\.?$/.test(number) };
  });
}

/** The place of the first row below another, in a list of rows from the top down. */
function firstAfter(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
