import type { MadeOverride } from './result';
import type { Score, ScoreTable } from './score';
import type { Override } from './unit-facts';

/** A table in which the reviewer's figures stand, and by unit what was replaced. */
export interface OverriddenTable {
  readonly table: ScoreTable;
  readonly made: ReadonlyMap<number, readonly MadeOverride[]>;
}

const MISSING: Score = { state: 'missing' };

/**
 * Puts a reviewer's figures in place of the scores; they then count like any other score. Of several for one score the
 * last holds. Throws a RangeError where the table has no such unit or leaf.
 */
export function applyOverrides(table: ScoreTable, overrides: readonly Override[]): OverriddenTable {
  if (overrides.length === 0) return { table, made: new Map() };
  const changed = new Map<number, Map<number, MadeOverride>>();
  for (const { unit, leaf, points, reason } of overrides) {
    const column = table.leaves.indexOf(leaf);
    const row = table.units[unit];
    if (column === -1 || row === undefined) {
      throw new RangeError(`The table has no unit ${unit} or no leaf ${leaf}`);
    }
    const ofUnit = changed.get(unit) ?? new Map<number, MadeOverride>();
    ofUnit.set(column, { leaf, was: row[column] ?? MISSING, points, reason });
    changed.set(unit, ofUnit);
  }
  const units = table.units.map((row, unit) => {
    const ofUnit = changed.get(unit);
    if (ofUnit === undefined) return row;
    return row.map((score, column): Score => {
      const made = ofUnit.get(column);
      return made === undefined ? score : { state: 'number', points: made.points };
    });
  });
  const made = new Map([...changed].map(([unit, of]) => [unit, [...of.values()]] as const));
  return { table: { ...table, units }, made };
}
