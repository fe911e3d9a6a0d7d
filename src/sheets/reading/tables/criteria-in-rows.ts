import type { Stage } from '../../../scoring/scheme';
import { areaName } from '../../../workbook/cell-address';
import type { Evidence, OwnFigure, SheetFinding, Unit } from '../../scoresheet';
import { readBody, type CriteriaBody } from '../rows/criteria-body';
import { readCriteriaColumns, type UnitColumn } from '../columns/criteria-columns';
import type { CorrectionsInUse } from '../corrections/corrections';
import { finding } from '../findings';
import type { FormulaGuide } from '../formula-guide';
import { readHeading } from '../columns/headings';
import { inputColumns, inputsOfRow, unitKey } from '../cells/input-cells';
import type { RawTable, ScoreLine } from '../raw-table';
import { isRateTable } from '../rows/rate-rows';
import { readFigure } from '../cells/score-cell';
import type { SheetGrid } from '../sheet-grid';
import { stageReader, stagesInCells } from '../cells/stage-cells';
import type { TableHeader } from '../columns/table-header';
import { readFractionOf } from '../cells/whole-scores';

/**
 * Layouts with the criteria in rows: a matrix with a column (or one a stage) for each unit,
 * or a form for one unit with a column a stage; `formUnit` names the unit of a form.
 * @param refused gets what the table is where it is understood and holds nobody's scores
 */
export function readCriteriaInRows(
  grid: SheetGrid,
  header: TableHeader,
  formUnit: Unit,
  corrections: CorrectionsInUse,
  guide: FormulaGuide | null,
  refused: SheetFinding[],
): RawTable | null {
  const sheet = grid.sheet.name;
  const findings: SheetFinding[] = [];
  const columns = readCriteriaColumns(grid, header, findings, corrections, guide);
  const isForm = [...columns.scores, ...columns.inputs].every(({ unit }) => unit === null);
  if (guide === null && isForm && columns.scores.every(({ stage }) => stage === null)) {
    const figures = [...columns.scores, ...columns.extras].map(({ column }) => column);
    if (isRateTable(grid, header.area.bottom + 1, header.anchor, figures)) {
      const place = { row: header.area.top, column: header.anchor };
      refused.push(finding('warning', { code: 'rate-table', params: { sheet } }, sheet, place));
      return null;
    }
  }
  if (columns.scores.length + columns.inputs.length === 0) return null;
  const body = readBody(grid, header, columns, findings, guide);
  if (body.lines.every((line) => !line.isScored)) return null;

  const units: Unit[] = [];
  const unitIndex = new Map<string, number>();
  for (const score of [...columns.scores, ...columns.inputs]) {
    const key = unitKey(score);
    // A column of targets beside the criteria holds for all units.
    if (unitIndex.has(key) || (key === '' && !isForm)) continue;
    unitIndex.set(key, units.length);
    units.push(
      score.unit === null || score.unitPlace === null
        ? formUnit
        : { name: score.unit, place: score.unitPlace },
    );
  }
  const plainColumns = columns.scores.flatMap(({ column, stage }) =>
    stage === null ? [column] : [],
  );
  const written = stagesInCells(
    grid,
    body.lines.map(({ line }) => line),
    plainColumns,
  );
  const stages = written.length > 0 ? written : stagesOf([...columns.scores, ...columns.inputs]);
  const cells = new Map<string, number>();
  let hasTwice = false;
  for (const score of columns.scores) {
    const key = cellKey(unitIndex.get(unitKey(score)) ?? 0, score.stage);
    if (cells.has(key)) {
      hasTwice = true;
      findings.push(
        finding(
          'error',
          {
            code: 'column-twice',
            params: { heading: grid.wordsAt(header.area.bottom, score.column) },
          },
          sheet,
          { row: header.area.bottom, column: score.column },
        ),
      );
      continue;
    }
    cells.set(key, score.column);
  }
  // "Điểm tự chấm" as the name of a line: the table may lie on its side.
  const stageLine = body.lines.find(
    ({ name, isScored, hasFormula }) =>
      isScored && hasFormula !== true && readHeading(name).role === 'stage',
  );
  if (stageLine !== undefined) {
    const message = { code: 'stages-in-lines', params: { text: stageLine.name } } as const;
    findings.push(finding('warning', message, sheet, stageLine.place));
  }
  const hasDoubts = hasTwice || stageLine !== undefined;
  const columnOf = (unit: number, stage: Stage | null): number | undefined =>
    cells.get(cellKey(unit, stage)) ?? cells.get(cellKey(unit, null));
  const inputColumnOf = inputColumns(columns.inputs, [...unitIndex.keys()]);
  const scoreLines: ScoreLine[] = body.lines.map(({ line, maximum, hasFormula = false }) => ({
    line,
    read:
      written.length > 0
        ? stageReader(maximum)
        : (grid, row, column) => readFractionOf(grid, row, column, maximum),
    cellOf: (unit, stage) => {
      const column = columnOf(unit, stage);
      return column === undefined ? null : { sheet, row: line, column };
    },
    ...(hasFormula
      ? {
          inputs: inputsOfRow(sheet, line, columns.inputs, body.rules, inputColumnOf, columnOf),
        }
      : {}),
  }));
  if (columns.bareVerified !== null) {
    findings.push(
      finding(
        'info',
        {
          code: 'bare-td-is-verified',
          params: { heading: grid.wordsAt(header.area.bottom, columns.bareVerified) },
        },
        sheet,
        { row: header.area.bottom, column: columns.bareVerified },
      ),
    );
  }
  const evidence: Evidence[] = [
    {
      part: 'header',
      sheet,
      cell: areaName(header.area),
      text: grid.wordsAt(header.area.bottom, header.anchor),
    },
    {
      part: 'units',
      sheet,
      cell: areaName({
        top: header.area.top,
        bottom: header.area.bottom,
        left: columns.scores[0]?.column ?? columns.inputs[0]?.column ?? header.anchor,
        right:
          columns.scores[columns.scores.length - 1]?.column ??
          columns.inputs[columns.inputs.length - 1]?.column ??
          header.anchor,
      }),
      text: units.map((unit) => unit.name).join('; '),
    },
  ];
  const totalMaximum =
    body.totalRow === null || columns.maximum === null
      ? null
      : readFigure(grid, body.totalRow, columns.maximum);
  return {
    layout: isForm ? 'sheet-per-unit' : 'criteria-in-rows',
    sheet,
    top: header.area.top,
    bottom: body.lastRow,
    units,
    lines: body.lines,
    scoreLines,
    stages,
    weighting: columns.weighting,
    ownFigures: ownFigures(grid, body, units.length, stages, columnOf),
    totalMaximum:
      totalMaximum === null || body.totalRow === null || columns.maximum === null
        ? null
        : { points: totalMaximum, place: { sheet, row: body.totalRow, column: columns.maximum } },
    table: null,
    confidence: hasDoubts || columns.hasUnknown || body.hasRates ? 0.6 : 1,
    evidence,
    findings,
  };
}

function cellKey(unit: number, stage: Stage | null): string {
  return `${unit}:${stage ?? ''}`;
}

function stagesOf(scores: readonly UnitColumn[]): (Stage | null)[] {
  const labelled = [...new Set(scores.map((score) => score.stage))].filter(
    (stage) => stage !== null,
  );
  return labelled.length === 0 ? [null] : labelled;
}

function ownFigures(
  grid: SheetGrid,
  body: CriteriaBody,
  unitCount: number,
  stages: readonly (Stage | null)[],
  columnOf: (unit: number, stage: Stage | null) => number | undefined,
): OwnFigure[] {
  const sheet = grid.sheet.name;
  const figures: OwnFigure[] = [];
  const add = (
    row: number | null,
    field: 'total' | 'rank',
    stage: Stage | null,
    unit: number,
  ): void => {
    const column = columnOf(unit, stage);
    if (row === null || column === undefined) return;
    const figure = readFigure(grid, row, column);
    if (figure === null) return;
    figures.push({ unit, field, stage, figure, place: { sheet, row, column } });
  };
  for (let unit = 0; unit < unitCount; unit += 1) {
    for (const stage of stages) {
      add(body.totalRow, 'total', stage, unit);
      add(body.rankRow, 'rank', stage, unit);
    }
  }
  return figures;
}
