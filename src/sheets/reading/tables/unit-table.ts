import { parsePoints, type Points } from '../../../scoring/points';
import type { Stage } from '../../../scoring/scheme';
import { areaName, type Area } from '../../../workbook/cell-address';
import { layoutNames } from '../../../text/layout-names';
import type { OwnedColumn } from '../../ownership';
import type { ResultColumn, SheetFinding } from '../../scoresheet';
import type { BlocSection } from '../rows/bloc-sections';
import type { CorrectionsInUse } from '../corrections/corrections';
import type { CriterionLine } from '../criteria/criteria-tree';
import { readCode, splitCode } from '../criteria/criterion-code';
import { finding } from '../findings';
import { maximumInWords, readHeading, withoutMaximum } from '../columns/headings';
import { inputsOfColumns } from '../cells/input-cells';
import { unownedArea } from '../cells/owned-cells';
import type { RawTable, ScoreLine } from '../raw-table';
import { ownFigures } from '../columns/result-columns';
import { figureInWords, readFigure, readScoreCell } from '../cells/score-cell';
import type { LeafColumn, ScoreColumns } from '../columns/score-columns';
import type { SheetGrid } from '../sheet-grid';
import { inOrder, stageReader, stagesInCells } from '../cells/stage-cells';
import type { TableHeader } from '../columns/table-header';
import type { UnitRows } from '../rows/unit-rows';
import { readWeight } from '../cells/weight-cell';
import { maximumInCells, readWrittenStages } from '../cells/written-scores';
import { baseReader, extraReader, readFractionOf, WHOLE, wholeScores } from '../cells/whole-scores';

/** What all blocs of a table with units in rows have in common. */
export interface SharedTable {
  readonly grid: SheetGrid;
  readonly header: TableHeader;
  readonly owned: readonly OwnedColumn[];
  readonly corrections: CorrectionsInUse;
  readonly body: UnitRows;
  readonly columns: ScoreColumns;
  readonly leaves: readonly LeafColumn[];
  readonly maximumRow: number | null;
  readonly resultColumns: readonly ResultColumn[];
}

/** The table of one bloc; null where none of the columns is a criterion. */
export function blocTable(shared: SharedTable, section: BlocSection): RawTable | null {
  const { grid, header, owned, corrections, body, columns, leaves, maximumRow } = shared;
  const { units, unitRows, stageRows } = section;
  // Every row with scores of these units.
  const rows = stageRows?.flatMap((own) => [...own.values()]) ?? unitRows;
  const sheet = grid.sheet.name;
  const findings: SheetFinding[] = [];
  const plainColumns = leaves.flatMap(({ column, stage, input }) =>
    stage === null && input === null ? [column] : [],
  );
  const written = stagesInCells(grid, rows, plainColumns);
  const stacked =
    stageRows === null ? [] : inOrder(new Set(stageRows.flatMap((own) => [...own.keys()])));
  const stages = stacked.length > 0 ? stacked : written.length > 0 ? written : stagesOf(leaves);
  const byKey = new Map<string, LeafColumn[]>();
  for (const leaf of leaves) byKey.set(leaf.key, [...(byKey.get(leaf.key) ?? []), leaf]);

  const lines: CriterionLine[] = [];
  const scoreLines: ScoreLine[] = [];
  const whole = wholeScores(grid, leaves, rows);
  let hasUncounted = whole.hasOtherMaxima || whole.unstated !== null;
  let previousUpper: string | null = null;
  const someMaximum = [...byKey.values()].some(
    (group) => maximumOf(grid, group, maximumRow) !== null,
  );
  // One column of "15/12" may hold days; several state their maxima where nothing else does.
  const withFractions = leaves.filter(({ column }) => maximumInCells(grid, rows, column) !== null);
  const areInCells = !someMaximum && new Set(withFractions.map(({ key }) => key)).size > 1;
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
    const isWhole = first.key === WHOLE;
    const maximum =
      (said === null ? null : parsePoints(said)) ??
      maximumOf(grid, group, maximumRow) ??
      (isWhole ? whole.maximum : null) ??
      (areInCells ? maximumInCells(grid, rows, first.column) : null);
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
      rows.some((row) => readScoreCell(grid, row, leaf.column).score.state !== 'missing'),
    );
    const hasSums = isWhole && whole.extras > 0;
    if (maximum === null && !hasFormula && !hasSums && holdsWords(grid, group, rows)) {
      findings.push(
        finding(
          withFractions.includes(first) ? 'warning' : 'info',
          { code: 'column-ignored', params: { heading: first.words } },
          sheet,
          { row: header.area.bottom, column: first.column },
        ),
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
    const cellOf: ScoreLine['cellOf'] = (unit, stage) => {
      const column = cells.get(stage) ?? cells.get(null);
      const row =
        stageRows === null
          ? unitRows[unit]
          : stage === null
            ? undefined
            : stageRows[unit]?.get(stage);
      return column === undefined || row === undefined ? null : { sheet, row, column };
    };
    scoreLines.push({
      line: first.column,
      cellOf,
      read:
        written.length > 0
          ? stageReader(maximum)
          : isWhole
            ? baseReader(maximum)
            : (grid, row, column) => readFractionOf(grid, row, column, maximum),
      ...(hasFormula ? { inputs: inputsOfColumns(sheet, all, unitRows) } : {}),
    });
    if (isWhole && whole.unstated !== null) {
      const { text, place } = whole.unstated;
      const message = { code: 'sums-not-stated', params: { heading: first.words, text } } as const;
      findings.push(finding('warning', message, sheet, place));
    }
    for (let extra = 1; isWhole && extra <= whole.extras; extra += 1) {
      // Not a column of its own: the line only has to differ from all that are.
      const line = -extra;
      const name = extraName(extra, whole.extras);
      const plain = { code: null, groups: [], maximum: null, weight: null, isScored: true, place };
      lines.push({ ...plain, name, kind: 'bonus', line });
      scoreLines.push({ line, cellOf, read: extraReader(extra) });
    }
  }
  if (lines.length === 0) return null;
  return {
    layout: 'units-in-rows',
    sheet,
    top: header.area.top,
    bottom: body.lastRow,
    blocName: section.name,
    units,
    numbers: {
      first: numberAt(grid, header, unitRows[0]),
      last: numberAt(grid, header, unitRows[unitRows.length - 1]),
    },
    lines,
    scoreLines,
    stages,
    weighting: body.weighting,
    ownFigures: ownFigures(grid, columns, owned, unitRows, leaves, stageRows),
    totalMaximum: null,
    table: {
      sheet,
      header: unownedArea(header.area, owned, sheet),
      unitRows,
      resultColumns: shared.resultColumns,
    },
    confidence: hasUncounted || body.isDoubtful ? 0.6 : header.order === null ? 0.9 : 1,
    evidence: [
      {
        part: 'units',
        sheet,
        cell: areaName({
          top: unitRows[0] ?? 0,
          bottom: unitRows[unitRows.length - 1] ?? 0,
          left: header.anchor,
          right: header.anchor,
        }),
        text: units.map((unit) => unit.name).join('; '),
      },
    ],
    findings,
  };
}

/** The number of a unit in "STT"; null where there is none. */
function numberAt(grid: SheetGrid, { order }: TableHeader, row: number | undefined): number | null {
  if (order === null || row === undefined) return null;
  const words = grid.wordsAt(row, order).trim();
  return /^\d{1,4}\.?$/.test(words) ? Number.parseInt(words, 10) : null;
}

/** What is added after a plus sign, as a criterion of its own. */
function extraName(place: number, count: number): string {
  return count === 1 ? layoutNames.extra : `${layoutNames.extra} ${place}`;
}

function stagesOf(leaves: readonly LeafColumn[]): (Stage | null)[] {
  const labelled = [...new Set(leaves.map((leaf) => leaf.stage))].filter((stage) => stage !== null);
  return labelled.length === 0 ? [null] : labelled;
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
      if (readWrittenStages(grid.wordsAt(row, leaf.column)) !== null) return false;
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
