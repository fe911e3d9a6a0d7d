import { toDecimalText } from '../../../src/scoring/points';
import type { Criterion } from '../../../src/scoring/scheme';
import { readScoresheets } from '../../../src/sheets/reading/read-scoresheets';
import type { Scoresheet, SheetFinding } from '../../../src/sheets/scoresheet';
import { parseAreaName, type Area } from '../../../src/workbook/cell-address';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';

interface SheetParts {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetSnapshot['visibility'];
}

/** A sheet as a host would read it, from rows that begin at A1. */
export function sheetOf(
  rows: readonly (readonly (CellValue | undefined)[])[],
  parts: SheetParts = {},
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const grid = <Value>(make: (value: CellValue, row: number, column: number) => Value): Value[][] =>
    rows.map((row, rowIndex) =>
      Array.from({ length: width }, (_, column) => make(row[column] ?? null, rowIndex, column)),
    );
  return {
    name: parts.name ?? 'Bảng điểm',
    visibility: parts.visibility ?? 'visible',
    origin: { row: 0, column: 0 },
    values: grid((value) => value),
    texts: grid((value) => (value === null ? '' : String(value))),
    numberFormats: grid(() => 'General'),
    formulas: grid(() => null),
    merges: (parts.merges ?? []).map(areaOf),
    tables: [],
    hiddenRows: parts.hiddenRows ?? [],
    hiddenColumns: parts.hiddenColumns ?? [],
    isProtected: false,
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { workbookName: 'thu.xlsx', sheets, names: [], keptText: null };
}

function areaOf(name: string): Area {
  const area = parseAreaName(name);
  if (area === null) throw new Error(`not an area: ${name}`);
  return area;
}

/** The one bloc that a workbook of these sheets holds. */
export function readOne(...sheets: readonly SheetSnapshot[]): Scoresheet {
  const { scoresheets } = readScoresheets(workbookOf(...sheets), { sheets: [], year: null });
  const [scoresheet] = scoresheets;
  if (scoresheet === undefined || scoresheets.length > 1) {
    throw new Error(`${scoresheets.length} blocs found`);
  }
  return scoresheet;
}

/** Scores as short texts: "9.5", "–" missing, "KG" not assigned, "?" unreadable. */
export function scoresOf(scoresheet: Scoresheet, stage: string | null = null): string[][] {
  const found = scoresheet.stages.find((scores) => scores.stage === stage);
  return (found?.scores ?? []).map((scores) =>
    scores.map((score) => {
      switch (score.state) {
        case 'number':
          return toDecimalText(score.points);
        case 'missing':
          return '–';
        case 'not-assigned':
          return 'KG';
        case 'unreadable':
          return '?';
      }
    }),
  );
}

/** "I Nhóm một > 1 Tiêu chí a (30); …": the criteria tree on one line a leaf, with its maximum. */
export function leavesOf(scoresheet: Scoresheet): string[] {
  const visit = (criteria: readonly Criterion[], above: string): string[] =>
    criteria.flatMap((criterion) => {
      const own = `${above}${criterion.code} ${criterion.name}`;
      if (criterion.children.length > 0) return visit(criterion.children, `${own} > `);
      const maximum = criterion.maximum === null ? '' : ` (${toDecimalText(criterion.maximum)})`;
      return [`${own}${maximum}${criterion.kind === 'base' ? '' : ` ${criterion.kind}`}`];
    });
  return visit(scoresheet.scheme.criteria, '');
}

export function codesOf(findings: readonly SheetFinding[]): string[] {
  return findings.map(({ message, cell }) => `${message.code} ${cell ?? ''}`.trim());
}
