import { foldName } from '../../../scoring/fold-name';
import { toDecimalText } from '../../../scoring/points';
import type { Stage } from '../../../scoring/scheme';
import type { RawTable, ScoreLine } from '../raw-table';
import { readScoreCell } from '../cells/score-cell';

/** Where the scores of a unit at a stage stand: in which table, as which of its units, at which of its stages. */
export interface PlaceInTables {
  readonly table: number;
  readonly unit: number;
  readonly stage: Stage | null;
}

/** Equal for tables whose criteria and maxima are the same, in the same order. */
export function criteriaKey({ layout, weighting, lines }: RawTable): string {
  const own = lines.map(({ name, groups, kind, maximum }) => [
    foldName(name),
    ...groups.map(foldName),
    kind,
    maximum === null ? null : toDecimalText(maximum),
  ]);
  return JSON.stringify([layout, weighting, own]);
}

/** The score lines of tables of the same criteria as those of one table. */
export function linesOfAll(
  tables: readonly RawTable[],
  find: (unit: number, stage: Stage | null) => PlaceInTables | null,
): ScoreLine[] {
  const [first] = tables;
  const onSheet = new Map(tables.map((table) => [table.sheet, table]));
  return (first?.scoreLines ?? []).map((line, index) => ({
    line: line.line,
    cellOf: (unit, stage) => {
      const at = find(unit, stage);
      const own = at === null ? undefined : tables[at.table]?.scoreLines[index];
      return at === null || own === undefined ? null : own.cellOf(at.unit, at.stage);
    },
    read: (grid, row, column, stage) => {
      const own = onSheet.get(grid.sheet.name);
      const read = own?.scoreLines[index]?.read ?? readScoreCell;
      return read(grid, row, column, own?.stages.includes(stage) === true ? stage : null);
    },
    ...(line.inputs === undefined
      ? {}
      : {
          inputs: line.inputs.map(({ role }) => ({
            role,
            cellOf: (unit: number, stage: Stage | null) => {
              const at = find(unit, stage);
              const own = at === null ? undefined : tables[at.table]?.scoreLines[index];
              const input = own?.inputs?.find((other) => other.role === role);
              return at === null || input === undefined ? null : input.cellOf(at.unit, at.stage);
            },
          })),
        }),
  }));
}
