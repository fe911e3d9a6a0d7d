import { foldName } from '../../../scoring/fold-name';
import type { Stage } from '../../../scoring/scheme';
import type { InputRole } from '../../scoresheet';
import type { InputColumn, UnitColumn } from '../columns/criteria-columns';
import type { InputLine } from '../raw-table';
import type { LeafColumn } from '../columns/score-columns';

/** Finds the column of an input where criteria stand in rows. */
export type InputColumnOf = (
  unit: number,
  stage: Stage | null,
  role: InputRole,
) => number | undefined;

/** The unit of a column by name; columns that name none are the form's own, or hold for all units alike. */
export function unitKey(column: UnitColumn): string {
  return column.unit === null ? '' : foldName(column.unit);
}

/**
 * A unit's own column of that stage, then its own of no stage, then one that stands beside the criteria for all units.
 * @param keys of the units, in their order
 */
export function inputColumns(
  inputs: readonly InputColumn[],
  keys: readonly string[],
): InputColumnOf {
  const columns = new Map<string, number>();
  const keyOf = (key: string, stage: Stage | null, role: InputRole): string =>
    JSON.stringify([key, stage, role]);
  for (const input of inputs) {
    const key = keyOf(unitKey(input), input.stage, input.role);
    if (!columns.has(key)) columns.set(key, input.column);
  }
  const find = (key: string, stage: Stage | null, role: InputRole): number | undefined =>
    columns.get(keyOf(key, stage, role));
  return (unit, stage, role) => {
    const key = keys[unit] ?? '';
    return (
      find(key, stage, role) ??
      find(key, null, role) ??
      find('', stage, role) ??
      find('', null, role)
    );
  };
}

/** A line of the table that counts cases of a criterion above it. */
export interface RuleLine {
  readonly role: InputRole;
  readonly row: number;
  /** The line of the criterion. */
  readonly of: number;
}

/** In which columns the cases of a rule's line are counted: the first there is, or else where scores stand. */
const COUNTED_IN: readonly InputRole[] = ['count', 'actual', 'result'];

/** The inputs of the criterion in a row: the columns for all criteria, and the lines of its rules. */
export function inputsOfRow(
  sheet: string,
  row: number,
  inputs: readonly InputColumn[],
  rules: readonly RuleLine[],
  columnOf: InputColumnOf,
  scoreColumnOf: (unit: number, stage: Stage | null) => number | undefined,
): InputLine[] {
  const roles = [...new Set(inputs.map(({ role }) => role))];
  const columns = roles.map((role): InputLine => ({
    role,
    cellOf: (unit, stage) => {
      const column = columnOf(unit, stage, role);
      return column === undefined ? null : { sheet, row, column };
    },
  }));
  const own = rules.filter(({ of }) => of === row);
  const lines = own.map((rule): InputLine => ({
    role: rule.role,
    cellOf: (unit, stage) => {
      const counted = COUNTED_IN.map((role) => columnOf(unit, stage, role));
      const column = counted.find((found) => found !== undefined) ?? scoreColumnOf(unit, stage);
      return column === undefined ? null : { sheet, row: rule.row, column };
    },
  }));
  return [...columns, ...lines];
}

/** The inputs of the criterion that stands over these columns, units standing in rows. */
export function inputsOfColumns(
  sheet: string,
  columns: readonly LeafColumn[],
  unitRows: readonly number[],
): InputLine[] {
  const roles = new Set(columns.flatMap(({ input }) => input ?? []));
  return [...roles].map((role) => ({
    role,
    cellOf: (unit, stage) => {
      const own = columns.filter(({ input }) => input === role);
      const found =
        own.find((column) => column.stage === stage) ?? own.find((column) => column.stage === null);
      const row = unitRows[unit];
      return found === undefined || row === undefined ? null : { sheet, row, column: found.column };
    },
  }));
}
