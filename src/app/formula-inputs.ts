import {
  inputsOf,
  type FormulaInput,
  type InputKey,
  type InputSpec,
} from '../scoring/formulas/inputs';
import type { LeafFormula } from '../scoring/formulas/leaf-formula';
import type { InputRole, PlacedInput, StageScores } from '../sheets/scoresheet';
import type { ComputedLeaf } from './computation';

/** One input of a unit with its cell. */
export type FoundInput = ComputedLeaf['inputs'][number];

/** Where the inputs of one leaf stand at one stage: a list a unit, in the order of `inputsOf`. */
export interface FoundInputs {
  readonly units: readonly (readonly FoundInput[])[];
  /** Whether an input is read from the cell of the leaf's own score. */
  readonly isOwnCell: boolean;
}

/** The columns that an input may be read from, the best first: what was done is often called "Kết quả". */
const STANDS_IN: Readonly<Partial<Record<InputKey, readonly InputRole[]>>> = {
  actual: ['actual', 'result'],
  count: ['count', 'actual', 'result'],
  result: ['result', 'actual'],
  level: ['level', 'result', 'actual'],
};

/** A formula of a single input may have it where another leaf has its score. */
const IN_OWN_CELL: ReadonlySet<InputKey> = new Set(['score', 'actual', 'count', 'result', 'level']);

/**
 * Finds the inputs of a leaf for all units: in the columns (or lines) of that name at the stage itself, then at the first
 * other stage that has them (a target is the same whoever looks at it), and the only input of a formula in the leaf's own
 * cell where there is no such column. What is nowhere is a list of what is lacking.
 * @param column the place of the leaf in the rows of `stages`
 */
export function findInputs(
  formula: LeafFormula,
  column: number,
  stages: readonly StageScores[],
  at: StageScores,
): FoundInputs | { readonly lacking: readonly InputSpec[] } {
  const specs = inputsOf(formula);
  const sources = specs.map((spec) => sourceOf(spec, specs.length === 1, column, stages, at));
  const lacking = specs.filter((_, index) => sources[index] === null);
  if (lacking.length > 0) return { lacking };
  return {
    isOwnCell: sources.includes('own-cell'),
    units: at.scores.map((_, unit) =>
      specs.map((spec, index): FoundInput => {
        const source = sources[index];
        const cell =
          source === 'own-cell' || source === null || source === undefined
            ? ownCell(at, unit, column)
            : placedAt(source.stage, unit, column, source.role);
        return { key: spec.key, input: asWord(spec, cell.input), place: cell.place };
      }),
    ),
  };
}

type Source = { readonly stage: StageScores; readonly role: InputRole } | 'own-cell' | null;

function sourceOf(
  { key }: InputSpec,
  isOnly: boolean,
  column: number,
  stages: readonly StageScores[],
  at: StageScores,
): Source {
  if (key !== 'score') {
    // A unit's own sheet of scores for the others says nothing of what they have done.
    const others = stages.filter((stage) => stage !== at && (stage.scorer ?? null) === null);
    for (const role of STANDS_IN[key] ?? [key]) {
      const stage = [at, ...others].find((one) => has(one, column, role));
      if (stage !== undefined) return { stage, role };
    }
  }
  const isTyped = at.places.some((row) => (row[column] ?? null) !== null);
  return isOnly && isTyped && IN_OWN_CELL.has(key) ? 'own-cell' : null;
}

function has({ inputs }: StageScores, column: number, wanted: InputRole): boolean {
  return inputs.some((row) => row[column]?.some(({ role }) => role === wanted) === true);
}

function placedAt(
  { inputs }: StageScores,
  unit: number,
  column: number,
  wanted: InputRole,
): Pick<FoundInput, 'input' | 'place'> {
  const found: PlacedInput | undefined = inputs[unit]?.[column]?.find(
    ({ role }) => role === wanted,
  );
  return found ?? { input: { state: 'missing' }, place: null };
}

function ownCell(
  { scores, places }: StageScores,
  unit: number,
  column: number,
): Pick<FoundInput, 'input' | 'place'> {
  return {
    input: scores[unit]?.[column] ?? { state: 'missing' },
    place: places[unit]?.[column] ?? null,
  };
}

function asWord({ expects }: InputSpec, input: FormulaInput): FormulaInput {
  return expects === 'number-or-word' && input.state === 'unreadable'
    ? { state: 'word', text: input.text }
    : input;
}
