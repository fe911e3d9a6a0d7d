import { foldName } from '../../scoring/fold-name';
import type { Stage } from '../../scoring/scheme';
import { areaName } from '../../workbook/cell-address';
import type { Evidence, OwnFigure, SheetFinding, Unit } from '../scoresheet';
import { readCriteriaColumns, type CriteriaColumns, type UnitColumn } from './criteria-columns';
import type { CorrectionsInUse } from './corrections';
import type { CriterionLine } from './criteria-tree';
import { readCode, splitCode } from './criterion-code';
import { finding } from './findings';
import { fold, tidy } from './fold';
import { maximumInWords, readHeading, withoutMaximum } from './headings';
import type { RawTable, ScoreLine } from './raw-table';
import { figureInWords, readFigure, readScoreCell } from './score-cell';
import type { SheetGrid } from './sheet-grid';
import { readWeight } from './weight-cell';
import { endsTable, isColumnNumberRow, labelOf, rowRole } from './special-rows';
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
): RawTable | null {
  const sheet = grid.sheet.name;
  const findings: SheetFinding[] = [];
  const columns = readCriteriaColumns(grid, header, findings, corrections);
  if (columns.scores.length === 0) return null;
  const isForm = columns.scores.every((score) => score.unit === null);
  const body = readBody(grid, header, columns, findings);
  if (body.lines.every((line) => !line.isScored)) return null;

  const units: Unit[] = [];
  const unitIndex = new Map<string, number>();
  for (const score of columns.scores) {
    const key = unitKey(score);
    if (unitIndex.has(key)) continue;
    unitIndex.set(key, units.length);
    units.push(
      score.unit === null || score.unitPlace === null
        ? formUnit
        : { name: score.unit, place: score.unitPlace },
    );
  }
  const stages = stagesOf(columns.scores);
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
  const scoreLines: ScoreLine[] = body.lines.map(({ line }) => ({
    line,
    cellOf: (unit, stage) => {
      const column = columnOf(unit, stage);
      return column === undefined ? null : { sheet, row: line, column };
    },
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
        left: columns.scores[0]?.column ?? header.anchor,
        right: columns.scores[columns.scores.length - 1]?.column ?? header.anchor,
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

function unitKey(score: UnitColumn): string {
  return score.unit === null ? '' : foldName(score.unit);
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

interface Body {
  readonly lines: readonly CriterionLine[];
  readonly totalRow: number | null;
  readonly rankRow: number | null;
  readonly lastRow: number;
}

function readBody(
  grid: SheetGrid,
  header: TableHeader,
  columns: CriteriaColumns,
  findings: SheetFinding[],
): Body {
  const sheet = grid.sheet.name;
  const { anchor, order, area } = header;
  const lines: CriterionLine[] = [];
  let totalRow: number | null = null;
  let rankRow: number | null = null;
  let lastRow = area.bottom;
  let previousUpper: string | null = null;
  const anchorWords = fold(grid.wordsAt(area.bottom, anchor));
  const hasFigures = (row: number): boolean =>
    columns.scores.some(({ column }) => readScoreCell(grid, row, column).score.state === 'number');
  for (let row = area.bottom + 1; row <= grid.used.bottom; row += 1) {
    if (isColumnNumberRow(grid, row, area.left, area.right)) continue;
    const label = labelOf(grid, row, anchor, order);
    const isScored = columns.scores.some(
      ({ column }) => readScoreCell(grid, row, column).score.state !== 'missing',
    );
    const isFigured = hasFigures(row);
    const stated = columns.maximum === null ? null : readFigure(grid, row, columns.maximum);
    if (label === '' && !isFigured && stated === null) continue;
    if (fold(label) === anchorWords) continue;
    if (stated === null && endsTable(grid, row, order, hasFigures)) break;
    const { name, code } = nameAndCode(grid, row, anchor, order, previousUpper);
    const role = rowRole(name);
    if (role === 'total') {
      totalRow = row;
      lastRow = row;
      continue;
    }
    const heading = readHeading(name);
    const isExtra = heading.role === 'bonus' || heading.role === 'penalty';
    // The sum of the bonuses is no further bonus where they stand there one by one.
    const isSum = isExtra && heading.isSum && lines.some(({ kind }) => kind === heading.role);
    const isLastYears = heading.role === 'note' && /năm\s+\d{4}\s*$/i.test(name);
    if (role === 'subtotal' || role === 'statistic' || isSum || isLastYears) {
      lastRow = row;
      continue;
    }
    if (heading.role === 'result') {
      if (heading.field === 'rank') rankRow = row;
      lastRow = row;
      continue;
    }
    if (code?.style === 'upper') previousUpper = code.text;
    const inWords = figureInWords(maximumInWords(name) ?? '');
    lines.push({
      code,
      name: columns.maximum === null ? withoutMaximum(name) : name,
      kind: isExtra ? heading.role : null,
      groups: [],
      maximum: stated ?? (columns.maximum === null ? inWords : null),
      weight: columns.weight === null ? null : readWeight(grid, row, columns.weight, findings),
      isScored,
      place: { sheet, row, column: anchor },
      line: row,
    });
    lastRow = row;
  }
  return { lines, totalRow, rankRow, lastRow };
}

function nameAndCode(
  grid: SheetGrid,
  row: number,
  anchor: number,
  order: number | null,
  previousUpper: string | null,
): { readonly name: string; readonly code: CriterionLine['code'] } {
  const words = tidy(grid.wordsAt(row, anchor));
  const numbering = order === null ? '' : tidy(grid.wordsAt(row, order));
  // A heading merged over numbering and name carries its numbering in front, if any.
  const isMerged = order !== null && grid.areaAt(row, order).right >= anchor;
  if (!isMerged && numbering !== '' && words !== '') {
    return { name: words, code: readCode(numbering, previousUpper) };
  }
  const whole = words === '' ? numbering : words;
  const split = splitCode(whole);
  if (split.code !== null) return { name: split.name, code: readCode(split.code, previousUpper) };
  const dash = /^[-–+*•]\s*(\S.*)$/.exec(whole);
  return dash === null
    ? { name: whole, code: null }
    : { name: dash[1] ?? whole, code: readCode('-', previousUpper) };
}

function ownFigures(
  grid: SheetGrid,
  body: Body,
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
