import { foldName } from '../../../scoring/fold-name';
import type { Stage } from '../../../scoring/scheme';
import type { Found } from '../../scoresheet';
import { namesBloc } from '../rows/bloc-headings';
import { finding } from '../findings';
import { tidy } from '../fold';
import type { RawTable } from '../raw-table';
import type { SheetGrid } from '../sheet-grid';
import { headingPath, type TableHeader } from '../columns/table-header';

/** The bloc whose name stands above a unit's column; null where there is none. */
function blocOver(grid: SheetGrid, { area }: TableHeader, column: number): Found<string> | null {
  const over = headingPath(grid, area, column).find(({ words }) => namesBloc(words));
  if (over === undefined) return null;
  const place = { sheet: grid.sheet.name, row: over.area.top, column: over.area.left };
  return { value: tidy(over.words), place };
}

/**
 * A table with units in columns, parted by the names of blocs above its units. Where some units stand below no name, it
 * stays whole and a person has to look.
 */
export function partedByBlocs(grid: SheetGrid, header: TableHeader, table: RawTable): RawTable[] {
  const over = table.units.map(({ place }) => blocOver(grid, header, place.column));
  const blocs = new Map<string, { readonly name: Found<string>; readonly units: number[] }>();
  for (const [unit, name] of over.entries()) {
    if (name === null) continue;
    const known = blocs.get(foldName(name.value));
    if (known === undefined) blocs.set(foldName(name.value), { name, units: [unit] });
    else known.units.push(unit);
  }
  if (blocs.size < 2) return [table];
  const names = [...blocs.values()].map(({ name }) => name);
  const params = { blocs: names.map(({ value }) => value) };
  const place = names[1]?.place ?? null;
  if (over.includes(null)) {
    const message = { code: 'blocs-over-units', params } as const;
    const doubt = finding('warning', message, grid.sheet.name, place);
    const confidence = Math.min(table.confidence, 0.6);
    return [{ ...table, confidence, findings: [...table.findings, doubt] }];
  }
  const message = { code: 'several-blocs-read', params } as const;
  const said = finding('info', message, grid.sheet.name, place);
  return [...blocs.values()].map(({ name, units }, index) => ({
    ...ofUnits(table, units),
    blocName: name,
    // What holds for the whole table is said once.
    findings: index === 0 ? [...table.findings, said] : [],
  }));
}

/** The table with some of its units only. */
function ofUnits(table: RawTable, units: readonly number[]): RawTable {
  const at = (unit: number): number => units[unit] ?? -1;
  return {
    ...table,
    units: table.units.filter((_, unit) => units.includes(unit)),
    scoreLines: table.scoreLines.map((line) => ({
      ...line,
      cellOf: (unit: number, stage: Stage | null) => line.cellOf(at(unit), stage),
      ...(line.inputs === undefined
        ? {}
        : {
            inputs: line.inputs.map((input) => ({
              ...input,
              cellOf: (unit: number, stage: Stage | null) => input.cellOf(at(unit), stage),
            })),
          }),
    })),
    ownFigures: table.ownFigures.flatMap((figure) =>
      units.includes(figure.unit) ? [{ ...figure, unit: units.indexOf(figure.unit) }] : [],
    ),
  };
}
