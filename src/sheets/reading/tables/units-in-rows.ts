import { areaName, cellName } from '../../../workbook/cell-address';
import type { OwnedColumn } from '../../ownership';
import type { Evidence, Found, SheetFinding } from '../../scoresheet';
import { isAwardList } from './award-list';
import { nearestBlocName } from '../rows/bloc-headings';
import { sectionsOf } from '../rows/bloc-sections';
import type { CorrectionsInUse } from '../corrections/corrections';
import { splitCode } from '../criteria/criterion-code';
import { extrasBeside } from '../columns/extras-beside';
import { finding } from '../findings';
import { fold } from '../fold';
import type { FormulaGuide } from '../formula-guide';
import type { RawTable } from '../raw-table';
import { resultColumnsOf } from '../columns/result-columns';
import { readFigure } from '../cells/score-cell';
import { readScoreColumns, type LeafColumn } from '../columns/score-columns';
import type { SheetGrid } from '../sheet-grid';
import { isColumnNumberRow } from '../rows/special-rows';
import type { TableHeader } from '../columns/table-header';
import { readStackedUnitRows } from '../rows/stacked-unit-rows';
import { stackedStages, type StackedStages } from '../rows/stage-rows';
import { linesBetween } from '../titles/title-facts';
import { readUnitRows, type HeadingInRows, type UnitRows } from '../rows/unit-rows';
import { blocTable } from './unit-table';
import { wholesAsLeaves } from '../cells/whole-scores';

/**
 * Layout "units in rows": a header of one to six rows, perhaps a row of maxima, then a row a unit. Headings such as
 * "I. Cụm Thi đua 1" part it into blocs, each a table of its own; none where there are no units or no scores.
 * @param refused gets what the table is where it is understood and holds no scores
 */
export function readUnitsInRows(
  grid: SheetGrid,
  header: TableHeader,
  owned: readonly OwnedColumn[],
  corrections: CorrectionsInUse,
  guide: FormulaGuide | null,
  refused: SheetFinding[],
): RawTable[] {
  const sheet = grid.sheet.name;
  const findings: SheetFinding[] = [];
  const stacked = stackedStages(grid, header);
  const body =
    stacked === null
      ? readUnitRows(grid, header, owned, findings, corrections)
      : readStackedUnitRows(grid, header, stacked, findings, corrections);
  if (body.units.length === 0) return [];
  const beside =
    stacked === null
      ? header
      : { ...header, anchorRight: Math.max(header.anchorRight, stacked.column) };
  const columns = readScoreColumns(grid, beside, owned, findings, guide);
  const isAlone = columns.leaves.every(({ kind }) => kind !== null);
  if (
    body.maximumRow === null &&
    isAwardList(grid, header, columns, columns.leaves, body.unitRows)
  ) {
    const place = { row: header.area.top, column: header.anchor };
    refused.push(finding('info', { code: 'award-list', params: { sheet } }, sheet, place));
    return [];
  }
  const whole = isAlone ? wholesAsLeaves(grid, columns, header) : [];
  const rows = body.stageRows?.flatMap((own) => [...own.values()]) ?? body.unitRows;
  const extras = extrasBeside(grid, columns, whole, rows, header, findings);
  const leaves = [...extras.wholes, ...extras.leaves];
  if (leaves.length === 0) return [];
  for (const column of columns.bareVerified.slice(0, 1)) {
    const heading = grid.wordsAt(header.area.bottom, column);
    const message = { code: 'bare-td-is-verified', params: { heading } } as const;
    findings.push(finding('info', message, sheet, { row: header.area.bottom, column }));
  }
  const headings = withoutTitles(grid, header, body.headings);
  const {
    sections,
    isDoubtful,
    evidence: ofBlocs,
  } = sectionsOf({ ...body, headings }, titleOfFirst(grid, header), sheet, findings);
  const shared = {
    grid,
    header,
    owned,
    corrections,
    body,
    columns,
    leaves,
    maximumRow: body.maximumRow ?? impliedMaximumRow(grid, header, columns.leaves),
    resultColumns: resultColumnsOf(grid, columns, owned, body.unitRows, leaves),
  };
  const evidence: Evidence[] = [
    {
      part: 'header',
      sheet,
      cell: areaName(header.area),
      text: grid.wordsAt(header.area.top, header.anchor),
    },
    ...stageEvidence(grid, stacked, body.stageRows),
    ...ofBlocs,
  ];
  const said = new Set<string>();
  const isNew = (one: SheetFinding): boolean => {
    const key = JSON.stringify(one);
    return !said.has(key) && said.add(key).size > 0;
  };
  return sections.flatMap((section): RawTable[] => {
    const table = blocTable(shared, section);
    if (table === null) return [];
    return [
      {
        ...table,
        confidence:
          isDoubtful || extras.isDoubtful ? Math.min(table.confidence, 0.6) : table.confidence,
        evidence: [...evidence, ...table.evidence],
        // What holds for the whole table is said once.
        findings: [...findings.splice(0), ...table.findings].filter(isNew),
      },
    ];
  });
}

/** The first row of each stage, where stages stand in rows. */
function stageEvidence(
  grid: SheetGrid,
  stacked: StackedStages | null,
  stageRows: UnitRows['stageRows'],
): Evidence[] {
  const [first] = stageRows ?? [];
  if (stacked === null || first === undefined) return [];
  const { column } = stacked;
  return [...first.values()].map((row) => ({
    part: 'stage',
    sheet: grid.sheet.name,
    cell: cellName({ row, column }),
    text: grid.wordsAt(row, column),
  }));
}

/** What a numbered title right above the header calls its bloc, as in "I. CỤM THI ĐUA SỐ 1". */
function titleOfFirst(grid: SheetGrid, header: TableHeader): Found<string> | null {
  const row = header.area.top - 1;
  const numbered = linesBetween(grid, Math.max(grid.used.top, row), row).filter(
    ({ text }) => splitCode(text).code !== null,
  );
  return nearestBlocName(numbered);
}

/** A title of the sheet that is printed again above a further page begins no bloc. */
function withoutTitles(
  grid: SheetGrid,
  header: TableHeader,
  headings: readonly HeadingInRows[],
): readonly HeadingInRows[] {
  if (headings.length === 0) return headings;
  const titles = linesBetween(grid, grid.used.top, header.area.top - 1);
  const said = new Set(titles.map(({ text }) => fold(text)));
  return headings.filter(({ name }) => !said.has(fold(name.value)));
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
