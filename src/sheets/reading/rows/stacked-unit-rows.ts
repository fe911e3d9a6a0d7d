import type { Stage } from '../../../scoring/scheme';
import type { SheetFinding, Unit } from '../../scoresheet';
import { blocHeadingAt, type BlocHeading } from './bloc-headings';
import type { CorrectionsInUse } from '../corrections/corrections';
import { finding } from '../findings';
import { fold, tidy } from '../fold';
import { readScoreCell } from '../cells/score-cell';
import type { SheetGrid } from '../sheet-grid';
import { endsTable, isColumnNumberRow, labelOf, rowRole } from './special-rows';
import { stageOfLabel } from '../cells/stage-cells';
import type { StackedStages } from './stage-rows';
import type { TableHeader } from '../columns/table-header';
import { placedHeadings, type UnitRows } from './unit-rows';

/**
 * The rows of a table in which each unit has a row a stage: below its own row, or beside its merged name. Results belong
 * into the first row of the unit.
 */
export function readStackedUnitRows(
  grid: SheetGrid,
  header: TableHeader,
  stacked: StackedStages,
  findings: SheetFinding[],
  corrections: CorrectionsInUse,
): UnitRows {
  const sheet = grid.sheet.name;
  const { anchor, order, area } = header;
  const units: Unit[] = [];
  const unitRows: number[] = [];
  const stageRows: Map<Stage, number>[] = [];
  const headings: BlocHeading[] = [];
  let maximumRow: number | null = null;
  let lastRow = area.bottom;
  let pending: { readonly row: number; readonly name: string } | null = null;
  let isLeftOut = false;
  let isDoubtful = false;
  const anchorWords = fold(grid.wordsAt(area.bottom, anchor));
  const hasFigures = (row: number): boolean => {
    for (let column = stacked.column + 1; column <= area.right; column += 1) {
      if (readScoreCell(grid, row, column).score.state === 'number') return true;
    }
    return false;
  };
  const say = (code: 'row-without-name' | 'stage-row-twice', row: number): void => {
    const place = { row, column: stacked.column };
    findings.push(finding('warning', { code, params: {} }, sheet, place));
    isDoubtful = true;
  };
  for (let row = area.bottom + 1; row <= grid.used.bottom; row += 1) {
    if (isColumnNumberRow(grid, row, area.left, area.right)) continue;
    const stage = stageOfLabel(grid.wordsAt(row, stacked.column));
    const isBeside = stacked.column !== anchor;
    const name = stage !== null && !isBeside ? '' : tidy(grid.wordsAt(row, anchor));
    const label = name === '' ? '' : labelOf(grid, row, anchor, order);
    if (stage === null && label === '' && !hasFigures(row)) continue;
    // An empty row that somebody inserted among the stages of a unit.
    const isBlankRow = stage === null && name !== '' && grid.areaAt(row, anchor).top !== row;
    if (isBlankRow && grid.isEmptyAt(row, stacked.column) && !hasFigures(row)) continue;
    const role = rowRole(label);
    if (role === 'maximum' && units.length === 0) {
      maximumRow ??= row;
      continue;
    }
    if (role !== 'line') {
      // The sums of all units are nobody's scores, and the stages below them neither.
      pending = null;
      isLeftOut = true;
      continue;
    }
    if (name !== '' && fold(name) === anchorWords) continue;
    if (stage === null && endsTable(grid, row, order, hasFigures)) break;
    const isNamedHere = name !== '' && grid.areaAt(row, anchor).top === row;
    if (isNamedHere) {
      const heading = stage === null ? blocHeadingAt(grid, header, row, false) : null;
      if (heading?.isNamed === true) {
        headings.push(heading);
        pending = null;
        continue;
      }
      isLeftOut = corrections.isLeftOut({ sheet, row, column: anchor }, name);
      pending = isLeftOut ? null : { row, name };
      if (stage === null) continue;
    }
    if (isLeftOut) {
      lastRow = row;
      continue;
    }
    if (pending !== null) {
      units.push({ name: pending.name, place: { sheet, row: pending.row, column: anchor } });
      unitRows.push(pending.row);
      stageRows.push(new Map());
      pending = null;
    }
    const own = stageRows[stageRows.length - 1];
    if (stage === null || own === undefined) say('row-without-name', row);
    else if (own.has(stage)) say('stage-row-twice', row);
    else own.set(stage, row);
    lastRow = row;
  }
  return {
    units,
    unitRows,
    stageRows,
    headings: placedHeadings(grid, header, headings, unitRows),
    maximumRow,
    weightRow: null,
    weighting: 'none',
    lastRow,
    isDoubtful,
  };
}
