import type { Points } from '../points';
import type { Score, ScoreTable } from '../score';
import { computeFormula, scoreOf, type FormulaOutcome } from './compute-formula';
import { inputsOf, type FormulaInput, type InputKey, type ReadInput } from './inputs';
import type { LeafFormula } from './leaf-formula';

/** What `applyFormulas` needs of a leaf of the scheme. */
export interface FormulaLeaf {
  readonly code: string;
  readonly maximum: Points | null;
  readonly formula: LeafFormula;
}

/**
 * The inputs of one bloc at one stage: a row a unit, in it a list a leaf, and in that an input for each of
 * `inputsOf(leaf.formula)`, in that order.
 */
export type FormulaInputs = readonly (readonly (readonly FormulaInput[])[])[];

export interface AppliedFormulas {
  /** The table that the engine scores: leaves and units in the order in which they were given. */
  readonly table: ScoreTable;
  /** How each score came about, a row a unit and in it an outcome a leaf. */
  readonly outcomes: readonly (readonly FormulaOutcome[])[];
}

const MISSING: FormulaInput = { state: 'missing' };

/**
 * Turns input cells into the points of the leaves, before any policy, weight or sum. All units are computed at once
 * from the same inputs: where a formula compares the units, adding one of them may change the points of all.
 *
 * Its cost is a fixed number of exact operations for each input (and each rule of a leaf), so figures of hundreds of
 * digits stay quick: the points of a leaf have at most some ten times the digits of the figures that they come from.
 * Throws a RangeError where a row does not fit the leaves: whoever made the inputs made a mistake.
 */
export function applyFormulas(
  leaves: readonly FormulaLeaf[],
  inputs: FormulaInputs,
): AppliedFormulas {
  for (const row of inputs) checkLength(row, leaves.length, 'leaves');
  const columns = leaves.map(({ formula, maximum }, column) => {
    const keys = inputsOf(formula).map(({ key }) => key);
    const units = inputs.map((row) => readerOf(keys, row[column] ?? []));
    return computeFormula(formula, maximum, units);
  });
  const outcomes = inputs.map((_, unit) => columns.flatMap((column) => column[unit] ?? []));
  const units: readonly (readonly Score[])[] = outcomes.map((row) => row.map(scoreOf));
  return { table: { leaves: leaves.map(({ code }) => code), units }, outcomes };
}

function readerOf(keys: readonly InputKey[], cells: readonly FormulaInput[]): ReadInput {
  checkLength(cells, keys.length, 'inputs of a leaf');
  return (key) => cells[keys.indexOf(key)] ?? MISSING;
}

function checkLength(cells: readonly unknown[], expected: number, what: string): void {
  if (cells.length === expected) return;
  throw new RangeError(`Expected ${expected} ${what}, not ${cells.length}`);
}
