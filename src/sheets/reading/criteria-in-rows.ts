import type { Stage } from '../../scoring/scheme';
import { areaName } from '../../workbook/cell-address';
import type { Evidence, OwnFigure, SheetFinding, Unit } from '../scoresheet';
import { readBody, type CriteriaBody } from './criteria-body';
import { readCriteriaColumns, type UnitColumn } from './criteria-columns';
import type { CorrectionsInUse } from './corrections';
import { finding } from './findings';
import type { FormulaGuide } from './formula-guide';
import { inputColumns, inputsOfRow, unitKey } from './input-cells';
import type { RawTable, ScoreLine } from './raw-table';
import { readFigure } from './score-cell';
import type { SheetGrid } from './sheet-grid';
import type { TableHeader } from './table-header';

/**
 * Layouts with the criteria in rows: a matrix with a column (or one a stage) for each unit,
 * or a form for one unit with a column a stage; `formUnit` names the unit of a form.
 */
export function readCriteriaInRows(
  grid: SheetGrid,
  header: TableHeader,
  formUnit: Unit,
  corrections: CorrectionsInUse,
  guide: FormulaGuide | null,
): RawTable | null {
  const sheet = grid.sheet.name;
  const findings: SheetFinding[] = [];
  const columns = readCriteriaColumns(grid, header, findings, corrections, guide);
  if (columns.scores.length + columns.inputs.length === 0) return null;
  const isForm = [...columns.scores, ...columns.inputs].every(({ unit }) => unit === null);
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
  const stages = stagesOf([...columns.scores, ...columns.inputs]);
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
  const columnOf = (unit: number, stage: Stage | null): number | undefined =>
    cells.get(cellKey(unit, stage)) ?? cells.get(cellKey(unit, null));
  const inputColumnOf = inputColumns(columns.inputs, [...unitIndex.keys()]);
  const scoreLines: ScoreLine[] = body.lines.map(({ line, hasFormula = false }) => ({
    line,
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
    confidence: hasTwice || columns.hasUnknown ? 0.6 : 1,
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
