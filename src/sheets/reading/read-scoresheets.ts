import { foldName } from '../../scoring/fold-name';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { ownedColumns, ownedSheets, type OwnedColumn } from '../ownership';
import type { BlocFacts, Scoresheet, SheetFinding, Unit } from '../scoresheet';
import { assemble } from './assemble';
import { firstStated, noFacts } from './bloc-facts';
import { readCriteriaInRows } from './criteria-in-rows';
import { finding } from './findings';
import { fold } from './fold';
import type { RawTable } from './raw-table';
import { sheetGrid, type SheetGrid } from './sheet-grid';
import { findHeaders } from './table-header';
import { linesOutside, readTitleFacts, unitNameIn } from './title-facts';
import { joinForms } from './unit-forms';
import { readUnitsInRows } from './units-in-rows';

/** Below this confidence nothing is written until a person has confirmed what was detected. */
export const CONFIDENCE_NEEDED = 0.75;

export interface ReadingOptions {
  /** Only these sheets; empty for all. */
  readonly sheets: readonly string[];
  /** The award year asked for; decides between two tables of the same units. */
  readonly year: number | null;
}

export interface Reading {
  readonly scoresheets: readonly Scoresheet[];
  readonly findings: readonly SheetFinding[];
}

/** Sheets that the user fills for us; they hold no scores. Our own are known by their marks. */
const FILLED_BY_USER =
  /^(thông tin khối|bộ tiêu chí|quy định khen thưởng|hội đồng|lịch sử)( \(bảng vàng\))?$/;

/** Finds every bloc's scores in a workbook. Nothing found is an empty list, never an error. */
export function readScoresheets(snapshot: Snapshot, options: ReadingOptions): Reading {
  const owned = ownedColumns(snapshot);
  const ours = new Set(ownedSheets(snapshot).map(({ sheet }) => sheet));
  const wanted = new Set(options.sheets.map(fold));
  const findings: SheetFinding[] = [];
  const grids = new Map<string, SheetGrid>();
  const tables: RawTable[] = [];
  const forms: RawTable[] = [];
  const facts = new Map<string, BlocFacts>();
  for (const sheet of snapshot.sheets) {
    if (ours.has(sheet.name) || !isWanted(sheet, wanted)) continue;
    const grid = sheetGrid(sheet);
    if (grid === null) continue;
    if (sheet.visibility !== 'visible' && wanted.size === 0) {
      if (readSheet(grid, owned).tables.length > 0) {
        findings.push(
          finding(
            'info',
            { code: 'hidden-sheet-skipped', params: { sheet: sheet.name } },
            sheet.name,
          ),
        );
      }
      continue;
    }
    const read = readSheet(grid, owned);
    findings.push(...read.findings);
    if (
      read.tables.length === 0 &&
      read.findings.length === 0 &&
      countFigures(grid) >= MANY_FIGURES
    ) {
      findings.push(
        finding('info', { code: 'sheet-not-read', params: { sheet: sheet.name } }, sheet.name),
      );
    }
    for (const table of read.tables) {
      grids.set(sheet.name, grid);
      facts.set(sheet.name, readTitleFacts(linesOutside(grid, table.top, table.bottom)));
      (table.layout === 'sheet-per-unit' ? forms : tables).push(table);
    }
  }
  const order = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  const scoresheets = [...tables, ...joinForms(forms)]
    .map((table) => {
      const sheets = [...new Set(table.units.map((unit) => unit.place.sheet))];
      const bloc = withFileYear(
        firstStated(sheets.map((sheet) => facts.get(sheet) ?? noFacts)),
        table,
        snapshot,
      );
      return assemble(table, sheets, bloc, grids);
    })
    .sort((a, b) => (order.get(a.sheets[0] ?? '') ?? 0) - (order.get(b.sheets[0] ?? '') ?? 0));
  const chosen = withoutOtherViews(scoresheets, options.year);
  return { scoresheets: chosen.scoresheets, findings: [...findings, ...chosen.findings] };
}

/** A sheet with fewer figures than these is a cover page or a note, not worth a word. */
const MANY_FIGURES = 6;

function countFigures(grid: SheetGrid): number {
  let count = 0;
  for (const row of grid.sheet.values) {
    for (const value of row) if (typeof value === 'number') count += 1;
  }
  return count;
}

/** The first figure below a table that stands in one of its score columns. */
function figureBelow(grid: SheetGrid, table: RawTable): { row: number; column: number } | null {
  const columns = new Set<number>();
  for (const line of table.scoreLines) {
    table.units.forEach((_, unit) => {
      for (const stage of table.stages) {
        const place = line.cellOf(unit, stage);
        if (place !== null) columns.add(place.column);
      }
    });
  }
  for (let row = table.bottom + 1; row <= grid.used.bottom; row += 1) {
    for (const column of columns) {
      if (typeof grid.valueAt(row, column) === 'number') return { row, column };
    }
  }
  return null;
}

function isWanted(sheet: SheetSnapshot, wanted: ReadonlySet<string>): boolean {
  const name = fold(sheet.name);
  return wanted.size > 0 ? wanted.has(name) : !FILLED_BY_USER.test(name);
}

/** The first scoring table of a sheet; a further one is reported, not read. */
function readSheet(
  grid: SheetGrid,
  owned: readonly OwnedColumn[],
): { readonly tables: readonly RawTable[]; readonly findings: readonly SheetFinding[] } {
  const sheet = grid.sheet.name;
  const findings: SheetFinding[] = [];
  let found: RawTable | null = null;
  for (const header of findHeaders(grid)) {
    if (found !== null && header.area.top <= found.bottom) continue;
    const lines = linesOutside(grid, header.area.top, grid.used.bottom);
    const formUnit: Unit = namedUnit(unitNameIn(lines)) ?? {
      name: sheet,
      place: { sheet, row: header.area.top, column: header.anchor },
    };
    const table =
      header.rowsAre === 'units'
        ? readUnitsInRows(grid, header, owned)
        : readCriteriaInRows(grid, header, formUnit);
    if (table === null) continue;
    if (found === null) {
      found = table;
    } else {
      findings.push(
        finding('warning', { code: 'second-table-ignored', params: { sheet } }, sheet, {
          row: header.area.top,
          column: header.anchor,
        }),
      );
    }
  }
  if (found === null) return { tables: [], findings };
  const missed = figureBelow(grid, found);
  if (missed !== null && findings.length === 0) {
    findings.push(finding('warning', { code: 'figures-below-table', params: {} }, sheet, missed));
  }
  const several = found.findings.filter(({ message }) => message.code === 'several-blocs-in-table');
  // Ranking several blocs as one would be wrong whatever a person confirms.
  if (several.length > 0) return { tables: [], findings: [...findings, ...several] };
  return { tables: [found], findings };
}

function namedUnit(found: ReturnType<typeof unitNameIn>): Unit | null {
  return found === null ? null : { name: found.value, place: found.place };
}

/** Without a year in the titles, the sheet's name and then the file's name may hold exactly one. */
function withFileYear(facts: BlocFacts, table: RawTable, snapshot: Snapshot): BlocFacts {
  if (facts.year !== null) return facts;
  for (const name of [table.sheet, snapshot.workbookName]) {
    const years = [
      ...new Set([...name.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map((match) => match[1])),
    ];
    const [year] = years;
    if (years.length === 1 && year !== undefined) {
      return { ...facts, year: { value: Number(year), place: null } };
    }
  }
  return facts;
}

/** Two tables over the same units are views of one bloc: the latest year, then the most detailed, is read. */
function withoutOtherViews(all: readonly Scoresheet[], year: number | null): Reading {
  const kept: Scoresheet[] = [];
  const findings: SheetFinding[] = [];
  for (const next of all) {
    const index = kept.findIndex((known) => sharesUnits(known, next));
    const known = kept[index];
    if (known === undefined) {
      kept.push(next);
      continue;
    }
    const [better, other] = isBetterView(next, known, year) ? [next, known] : [known, next];
    const isClear = viewRank(better) !== viewRank(other);
    kept[index] = isClear ? better : unsure(better);
    findings.push(
      finding(
        'warning',
        {
          code: 'other-table-ignored',
          params: { sheet: other.sheets.join(', '), chosen: better.sheets.join(', ') },
        },
        other.sheets[0] ?? null,
        other.units[0]?.place ?? null,
      ),
    );
  }
  return { scoresheets: kept, findings };
}

function sharesUnits(a: Scoresheet, b: Scoresheet): boolean {
  const names = new Set(a.units.map((unit) => foldName(unit.name)));
  const shared = b.units.filter((unit) => names.has(foldName(unit.name))).length;
  return shared * 2 >= Math.min(a.units.length, b.units.length) && shared > 0;
}

function leafCount(scoresheet: Scoresheet): number {
  return scoresheet.stages[0]?.scores[0]?.length ?? 0;
}

/** Equal for two views that nothing tells apart. */
function viewRank(scoresheet: Scoresheet): string {
  return `${scoresheet.bloc.year?.value ?? 0}:${leafCount(scoresheet)}`;
}

function isBetterView(next: Scoresheet, known: Scoresheet, asked: number | null): boolean {
  const [nextYear, knownYear] = [next.bloc.year?.value ?? 0, known.bloc.year?.value ?? 0];
  if (nextYear === knownYear) return leafCount(next) > leafCount(known);
  if (asked === nextYear || asked === knownYear) return asked === nextYear;
  return nextYear > knownYear;
}

function unsure(scoresheet: Scoresheet): Scoresheet {
  const { detection } = scoresheet;
  return {
    ...scoresheet,
    detection: { ...detection, confidence: Math.min(detection.confidence, 0.5) },
  };
}
