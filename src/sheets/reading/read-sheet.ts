import type { OwnedColumn } from '../ownership';
import type { SheetFinding, Unit } from '../scoresheet';
import type { CorrectionsInUse } from './corrections';
import { readCriteriaInRows } from './criteria-in-rows';
import { finding } from './findings';
import type { FormulaGuide } from './formula-guide';
import type { RawTable } from './raw-table';
import type { SheetGrid } from './sheet-grid';
import { findHeaders, type TableHeader } from './table-header';
import { linesOutside, unitNameIn } from './title-facts';
import { readUnitsInRows } from './units-in-rows';

export interface SheetReading {
  readonly tables: readonly RawTable[];
  readonly findings: readonly SheetFinding[];
  /** The unit of the form that it is was said to be none. */
  readonly isLeftOut: boolean;
}

/** The first scoring table of a sheet; a further one is reported, not read. */
export function readSheet(
  grid: SheetGrid,
  owned: readonly OwnedColumn[],
  corrections: CorrectionsInUse,
  guide: FormulaGuide | null = null,
): SheetReading {
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
    const table = readTable(grid, header, owned, formUnit, corrections, guide);
    if (table === null) continue;
    if (isFormLeftOut(table, corrections)) return { tables: [], findings: [], isLeftOut: true };
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
  if (found === null) return { tables: [], findings, isLeftOut: false };
  const missed = figureBelow(grid, found);
  if (missed !== null && findings.length === 0) {
    findings.push(finding('warning', { code: 'figures-below-table', params: {} }, sheet, missed));
  }
  const several = found.findings.filter(({ message }) => message.code === 'several-blocs-in-table');
  // Ranking several blocs as one would be wrong whatever a person confirms.
  if (several.length > 0) {
    return { tables: [], findings: [...findings, ...several], isLeftOut: false };
  }
  return { tables: [found], findings, isLeftOut: false };
}

/** The table as a person said that it is laid out; as it looks where that cannot be. */
function readTable(
  grid: SheetGrid,
  header: TableHeader,
  owned: readonly OwnedColumn[],
  formUnit: Unit,
  corrections: CorrectionsInUse,
  guide: FormulaGuide | null,
): RawTable | null {
  const sheet = grid.sheet.name;
  const read = (rowsAre: TableHeader['rowsAre']): RawTable | null =>
    rowsAre === 'units'
      ? readUnitsInRows(grid, header, owned, corrections, guide)
      : readCriteriaInRows(grid, header, formUnit, corrections, guide);
  const { layout } = corrections.of(sheet);
  if (layout !== null) {
    const wanted = layout.layout;
    const place = { sheet, row: header.area.top, column: header.anchor };
    const table = read(wanted === 'units-in-rows' ? 'units' : 'criteria');
    // A form may also stand for itself: a table of one unit.
    const isFitting = table?.layout === wanted || wanted === 'criteria-in-rows';
    if (table !== null && isFitting) {
      corrections.say(layout, 'held', place);
      return { ...table, layout: wanted };
    }
    corrections.say(layout, 'impossible', place);
  }
  return read(header.rowsAre);
}

function isFormLeftOut(table: RawTable, corrections: CorrectionsInUse): boolean {
  const [unit] = table.units;
  if (table.layout !== 'sheet-per-unit' || unit === undefined) return false;
  return corrections.isLeftOut(unit.place, unit.name);
}

function namedUnit(found: ReturnType<typeof unitNameIn>): Unit | null {
  return found === null ? null : { name: found.value, place: found.place };
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
