import { parsePoints, type Points } from '../../scoring/points';
import type { Stage } from '../../scoring/scheme';
import { areaName, type Area } from '../../workbook/cell-address';
import type { OwnedColumn } from '../ownership';
import type { Evidence, SheetFinding } from '../scoresheet';
import type { CorrectionsInUse } from './corrections';
import type { CriterionLine } from './criteria-tree';
import { readCode, splitCode } from './criterion-code';
import { finding } from './findings';
import type { FormulaGuide } from './formula-guide';
import { maximumInWords, readHeading, withoutMaximum } from './headings';
import { inputsOfColumns } from './input-cells';
import { unownedArea } from './owned-cells';
import type { RawTable, ScoreLine } from './raw-table';
import { ownFigures, resultColumnsOf } from './result-columns';
import { figureInWords, readFigure, readScoreCell } from './score-cell';
import { readWeight } from './weight-cell';
import { readScoreColumns, type LeafColumn, type ScoreColumns } from './score-columns';
import type { SheetGrid } from './sheet-grid';
import { isColumnNumberRow } from './special-rows';
import type { TableHeader } from './table-header';
import { readUnitRows } from './unit-rows';

/** Layout "units in rows": a header of one to six rows, perhaps a row of maxima, then a row a unit. */
export function readUnitsInRows(
  grid: SheetGrid,
  header: TableHeader,
  owned: readonly OwnedColumn[],
  corrections: CorrectionsInUse,
  guide: FormulaGuide | null,
): RawTable | null {
  const sheet = grid.sheet.name;
  const findings: SheetFinding[] = [];
  const evidence: Evidence[] = [
    {
      part: 'header',
      sheet,
      cell: areaName(header.area),
      text: grid.wordsAt(header.area.top, header.anchor),
    },
  ];
  const body = readUnitRows(grid, header, owned, findings, corrections);
  if (body.units.length === 0) return null;
  evidence.push({
    part: 'units',
    sheet,
    cell: areaName({
      top: body.unitRows[0] ?? 0,
      bottom: body.unitRows[body.unitRows.length - 1] ?? 0,
      left: header.anchor,
      right: header.anchor,
    }),
    text: body.units.map((unit) => unit.name).join('; '),
  });

  const columns = readScoreColumns(grid, header, owned, findings, guide);
  const maximumRow = body.maximumRow ?? impliedMaximumRow(grid, header, columns.leaves);
  const isAlone = columns.leaves.every(({ kind }) => kind !== null);
  const leafColumns = isAlone
    ? [...wholesAsLeaves(grid, columns, header), ...columns.leaves]
    : columns.leaves;
  if (leafColumns.length === 0) return null;

  const stages = stagesOf(leafColumns);
  const byKey = new Map<string, LeafColumn[]>();
  for (const leaf of leafColumns) byKey.set(leaf.key, [...(byKey.get(leaf.key) ?? []), leaf]);

  const lines: CriterionLine[] = [];
  const scoreLines: ScoreLine[] = [];
  let hasUncounted = false;
  let previousUpper: string | null = null;
  const someMaximum = [...byKey.values()].some(
    (group) => maximumOf(grid, group, maximumRow) !== null,
  );
  for (const all of byKey.values()) {
    const [first] = all;
    if (first === undefined) continue;
    const { hasFormula } = first;
    const scored = all.filter(({ input }) => input === null);
    // What is said of a criterion stands above its scores, or else above its inputs.
    const group = [...scored, ...all.filter(({ input }) => input !== null)];
    const row = homeRow(grid, header.area, first.column, hasFormula ? first.words : null);
    const place = { sheet, row, column: first.column };
    const split = splitCode(withoutMaximum(first.words));
    const names = [split.name, first.words];
    const said = corrections.maximumOf(sheet, names);
    const maximum =
      (said === null ? null : parsePoints(said)) ?? maximumOf(grid, group, maximumRow);
    const cells = new Map<Stage | null, number>();
    for (const leaf of scored) {
      if (cells.has(leaf.stage)) {
        if (corrections.isNoCriterion(place, names)) continue;
        findings.push(
          finding('error', { code: 'column-twice', params: { heading: leaf.words } }, sheet, {
            row: header.area.bottom,
            column: leaf.column,
          }),
        );
        hasUncounted = true;
        continue;
      }
      cells.set(leaf.stage, leaf.column);
    }
    const isScored = group.some((leaf) =>
      body.unitRows.some((row) => readScoreCell(grid, row, leaf.column).score.state !== 'missing'),
    );
    if (maximum === null && !hasFormula && holdsWords(grid, group, body.unitRows)) {
      findings.push(
        finding('info', { code: 'column-ignored', params: { heading: first.words } }, sheet, {
          row: header.area.bottom,
          column: first.column,
        }),
      );
      continue;
    }
    if (someMaximum && maximum === null && first.kind === null && !hasFormula) {
      if (corrections.isNoCriterion(place, names)) continue;
      // A count of staff or a code beside the criteria: not a score, as long as nobody says so.
      hasUncounted ||= isScored;
      if (isScored) {
        findings.push(
          finding(
            'warning',
            { code: 'column-not-counted', params: { heading: first.words } },
            sheet,
            {
              row: header.area.bottom,
              column: first.column,
            },
          ),
        );
      }
      continue;
    }
    const own = readCode(
      split.code ?? (/^.{1,4}$/.test(split.name) ? split.name : ''),
      previousUpper,
    );
    if (own?.style === 'upper') previousUpper = own.text;
    lines.push({
      code: own,
      name: split.name,
      kind: first.kind,
      groups: first.groups,
      maximum,
      weight: weightOf(grid, group, body.weightRow, findings),
      isScored: isScored || hasFormula,
      ...(hasFormula ? { hasFormula } : {}),
      place,
      line: first.column,
    });
    scoreLines.push({
      line: first.column,
      cellOf: (unit, stage) => {
        const column = cells.get(stage) ?? cells.get(null);
        const row = body.unitRows[unit];
        return column === undefined || row === undefined ? null : { sheet, row, column };
      },
      ...(hasFormula ? { inputs: inputsOfColumns(sheet, all, body.unitRows) } : {}),
    });
  }
  if (lines.length === 0) return null;
  for (const column of columns.bareVerified.slice(0, 1)) {
    findings.push(
      finding(
        'info',
        {
          code: 'bare-td-is-verified',
          params: { heading: grid.wordsAt(header.area.bottom, column) },
        },
        sheet,
        { row: header.area.bottom, column },
      ),
    );
  }
  const resultColumns = resultColumnsOf(grid, columns, owned, body.unitRows, leafColumns);
  return {
    layout: 'units-in-rows',
    sheet,
    top: header.area.top,
    bottom: body.lastRow,
    units: body.units,
    lines,
    scoreLines,
    stages,
    weighting: body.weighting,
    ownFigures: ownFigures(grid, columns, owned, body.unitRows, leafColumns),
    totalMaximum: null,
    table: {
      sheet,
      header: unownedArea(header.area, owned, sheet),
      unitRows: body.unitRows,
      resultColumns,
    },
    confidence: hasUncounted || body.isDoubtful ? 0.6 : header.order === null ? 0.9 : 1,
    evidence,
    findings,
  };
}

function stagesOf(leaves: readonly LeafColumn[]): (Stage | null)[] {
  const labelled = [...new Set(leaves.map((leaf) => leaf.stage))].filter((stage) => stage !== null);
  return labelled.length === 0 ? [null] : labelled;
}

/**
 * A table without criteria ("Đơn vị | Điểm tự chấm | Điểm thẩm định | Điểm thưởng"): the whole score of a stage is its one
 * criterion; where there are only totals, they are.
 */
function wholesAsLeaves(grid: SheetGrid, columns: ScoreColumns, header: TableHeader): LeafColumn[] {
  const wholes = columns.wholes.length > 0 ? columns.wholes : columns.totals;
  const used = new Set<Stage | null>();
  return wholes.flatMap(({ column, stage }) => {
    if (used.has(stage)) return [];
    used.add(stage);
    const words = grid.wordsAt(header.area.top, column);
    const plain = { groups: [], kind: null, isSum: false, input: null, hasFormula: false };
    return [{ column, stage, key: 'total', words, ...plain }];
  });
}

/** Without a row named "Điểm tối đa", a last header row of figures holds the maxima. */
function impliedMaximumRow(
  grid: SheetGrid,
  header: TableHeader,
  leaves: readonly LeafColumn[],
): number | null {
  const row = header.area.bottom;
  if (header.area.top === row || leaves.length < 2) return null;
  if (isColumnNumberRow(grid, row, header.area.left, header.area.right)) return null;
  const figures = leaves.filter((leaf) => readFigure(grid, row, leaf.column) !== null).length;
  return figures * 2 > leaves.length ? row : null;
}

function maximumOf(
  grid: SheetGrid,
  group: readonly LeafColumn[],
  row: number | null,
): Points | null {
  for (const leaf of group) {
    const figure = row === null ? null : readFigure(grid, row, leaf.column);
    const stated = figure ?? figureInWords(maximumInWords(leaf.words) ?? '');
    if (stated !== null) return stated;
  }
  return null;
}

function weightOf(
  grid: SheetGrid,
  group: readonly LeafColumn[],
  row: number | null,
  findings: SheetFinding[],
): Points | null {
  if (row === null) return null;
  for (const leaf of group) {
    const weight = readWeight(grid, row, leaf.column, findings);
    if (weight !== null) return weight;
  }
  return null;
}

/** Columns that hold words in every row (an address, a remark) are no scores, unless they state a maximum. */
function holdsWords(
  grid: SheetGrid,
  group: readonly LeafColumn[],
  unitRows: readonly number[],
): boolean {
  let words = 0;
  for (const leaf of group) {
    for (const row of unitRows) {
      const { score, note } = readScoreCell(grid, row, leaf.column);
      if (score.state === 'unreadable' && note === null) words += 1;
      else if (score.state !== 'missing') return false;
    }
  }
  return words > 0;
}

/**
 * The lowest header cell with words above a column: what a person would call the criterion's heading. Above the inputs
 * of a formula it is the cell of these words.
 */
function homeRow(grid: SheetGrid, header: Area, column: number, words: string | null): number {
  for (let row = header.bottom; row > header.top; row -= 1) {
    const said = grid.wordsAt(row, column);
    const isHome = words === null ? readHeading(said).role === 'other' : said === words;
    if (said !== '' && isHome) return grid.areaAt(row, column).top;
  }
  return grid.areaAt(header.top, column).top;
}
