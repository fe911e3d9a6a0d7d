import { foldName } from '../../scoring/fold-name';
import type { OwnedColumn } from '../ownership';
import type { Found, SheetFinding, Unit } from '../scoresheet';
import { nearestBlocName } from './rows/bloc-headings';
import { partedByBlocs } from './tables/blocs-over-units';
import type { CorrectionsInUse } from './corrections/corrections';
import { readCriteriaInRows } from './tables/criteria-in-rows';
import { finding } from './findings';
import type { FormulaGuide } from './formula-guide';
import type { RawTable } from './raw-table';
import type { SheetGrid } from './sheet-grid';
import { findHeaders, type TableHeader } from './columns/table-header';
import { linesBetween, linesOutside, unitNameIn, type TitleLine } from './titles/title-facts';
import { readUnitsInRows } from './tables/units-in-rows';

/** A table with the lines that may speak of its bloc: its own first, then those of the whole sheet. */
export interface PlacedTable {
  readonly table: RawTable;
  readonly ownLines: readonly TitleLine[];
  readonly sheetLines: readonly TitleLine[];
}

export interface SheetReading {
  readonly tables: readonly PlacedTable[];
  readonly findings: readonly SheetFinding[];
  /** The unit of the form that it is was said to be none. */
  readonly isLeftOut: boolean;
}

/**
 * The scoring tables of a sheet: the first one, each bloc in it by itself, and further ones below it that a line above
 * names as those of other blocs. Any other table is reported, not read.
 */
export function readSheet(
  grid: SheetGrid,
  owned: readonly OwnedColumn[],
  corrections: CorrectionsInUse,
  guide: FormulaGuide | null = null,
): SheetReading {
  const sheet = grid.sheet.name;
  const findings: SheetFinding[] = [];
  const refused: SheetFinding[] = [];
  const found: FoundTables[] = [];
  let bottom = grid.used.top - 1;
  let mayLackUnits = false;
  for (const header of findHeaders(grid)) {
    if (header.area.top <= bottom) continue;
    const tables = readTables(grid, header, owned, corrections, guide, refused);
    const [first] = tables;
    if (first === undefined) continue;
    if (isFormLeftOut(first, corrections)) return { tables: [], findings: [], isLeftOut: true };
    const lines = linesBetween(grid, bottom + 1, header.area.top - 1);
    const next = { tables, lines, blocName: nearestBlocName(lines) };
    if (found.length === 0 || isOtherBloc(next, found)) {
      found.push(next);
      bottom = first.bottom;
    } else {
      const place = { row: header.area.top, column: header.anchor };
      const message = { code: 'second-table-ignored', params: { sheet } } as const;
      findings.push(finding('warning', message, sheet, place));
      mayLackUnits ||= hasOtherUnits(next, found);
    }
  }
  const all = found.flatMap(({ tables }) => tables);
  const [first] = all;
  const last = all[all.length - 1];
  if (first === undefined || last === undefined) {
    return { tables: [], findings: [...findings, ...refused], isLeftOut: false };
  }
  const missed = figureBelow(grid, last);
  if (missed !== null && findings.length === 0) {
    findings.push(finding('warning', { code: 'figures-below-table', params: {} }, sheet, missed));
  }
  const sheetLines = linesOutside(grid, first.top, last.bottom);
  const isOne = found.length === 1;
  const most = mayLackUnits ? 0.6 : 1;
  const placed = found.flatMap(({ tables, lines, blocName }) =>
    tables.map((table) => ({
      table: {
        ...table,
        ...(isOne ? {} : { blocName: table.blocName ?? blocName }),
        confidence: Math.min(table.confidence, most),
      },
      ownLines: isOne ? sheetLines : lines,
      sheetLines,
    })),
  );
  return { tables: placed, findings, isLeftOut: false };
}

interface FoundTables {
  readonly tables: readonly RawTable[];
  readonly lines: readonly TitleLine[];
  readonly blocName: Found<string> | null;
}

/** Whether a further table names a bloc of its own and has none of the units of those above it. */
function isOtherBloc(next: FoundTables, known: readonly FoundTables[]): boolean {
  const { blocName } = next;
  if (blocName === null) return false;
  const name = foldName(blocName.value);
  if (known.some((other) => foldName(other.blocName?.value ?? '') === name)) return false;
  const units = new Set(known.flatMap(({ tables }) => unitNames(tables)));
  return !unitNames(next.tables).some((unit) => units.has(unit));
}

/** Whether a further table has units that those above it lack: it may be the rest of one that was broken off. */
function hasOtherUnits(next: FoundTables, known: readonly FoundTables[]): boolean {
  const units = new Set(known.flatMap(({ tables }) => unitNames(tables)));
  const isOfForms = next.tables.some(({ layout }) => layout === 'sheet-per-unit');
  return !isOfForms && unitNames(next.tables).some((unit) => !units.has(unit));
}

function unitNames(tables: readonly RawTable[]): string[] {
  return tables.flatMap(({ units }) => units.map((unit) => foldName(unit.name)));
}

/** The tables below a header as a person said that they are laid out; as they look where that cannot be. */
function readTables(
  grid: SheetGrid,
  header: TableHeader,
  owned: readonly OwnedColumn[],
  corrections: CorrectionsInUse,
  guide: FormulaGuide | null,
  refused: SheetFinding[],
): RawTable[] {
  const sheet = grid.sheet.name;
  const read = (rowsAre: TableHeader['rowsAre']): RawTable[] => {
    if (rowsAre === 'units')
      return readUnitsInRows(grid, header, owned, corrections, guide, refused);
    const formUnit = formUnitOf(grid, header);
    const table = readCriteriaInRows(grid, header, formUnit, corrections, guide, refused);
    return table === null ? [] : partedByBlocs(grid, header, table);
  };
  const { layout } = corrections.of(sheet);
  if (layout !== null) {
    const wanted = layout.layout;
    const place = { sheet, row: header.area.top, column: header.anchor };
    const tables = read(wanted === 'units-in-rows' ? 'units' : 'criteria');
    const [first] = tables;
    // A form may also stand for itself: a table of one unit.
    const isFitting = first?.layout === wanted || wanted === 'criteria-in-rows';
    if (first !== undefined && isFitting) {
      corrections.say(layout, 'held', place);
      return tables.map((table) => ({ ...table, layout: wanted }));
    }
    corrections.say(layout, 'impossible', place);
  }
  return read(header.rowsAre);
}

/** The unit of a form: as a line of the sheet names it, or else the sheet's own name. */
function formUnitOf(grid: SheetGrid, header: TableHeader): Unit {
  const sheet = grid.sheet.name;
  const named = unitNameIn(linesOutside(grid, header.area.top, grid.used.bottom));
  return named === null
    ? { name: sheet, place: { sheet, row: header.area.top, column: header.anchor } }
    : { name: named.value, place: named.place };
}

function isFormLeftOut(table: RawTable, corrections: CorrectionsInUse): boolean {
  const [unit] = table.units;
  if (table.layout !== 'sheet-per-unit' || unit === undefined) return false;
  return corrections.isLeftOut(unit.place, unit.name);
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
