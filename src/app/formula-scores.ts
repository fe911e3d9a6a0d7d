import { leavesOf } from '../scoring/criteria';
import { applyFormulas, type FormulaLeaf } from '../scoring/formulas/apply-formulas';
import { scoreOf } from '../scoring/formulas/compute-formula';
import type { InputSpec } from '../scoring/formulas/inputs';
import type { Scheme } from '../scoring/scheme';
import type { StageChoice } from '../scoring/stages';
import type { StageScores } from '../sheets/scoresheet';
import type { CellPlace } from '../workbook/cell-address';
import { fail, ok, type Result } from '../workbook/result';
import type { ComputedLeaf } from './computation';
import { findInputs, type FoundInput, type FoundInputs } from './formula-inputs';

/** One stage as the engine scores it, and how the points of its leaves with a formula came about. */
export interface ComputedStage {
  readonly scores: StageScores;
  /** As `BlocComputation.formulas`. */
  readonly formulas: readonly (readonly (ComputedLeaf | null)[])[];
  /** The stage as it was typed, for what stands beside a computed leaf. */
  readonly typed: StageScores;
  /** By leaf, whether an input was read from the cell of the score, so that nothing was typed beside it. */
  readonly ownCells: readonly boolean[];
}

/** What a leaf's formula needs and the sheet does not have. */
export interface LackingInputs {
  readonly criterion: string;
  readonly inputs: readonly InputSpec[];
}

/**
 * Computes the leaves with a formula at every stage, each stage for the whole bloc at once from inputs that are read
 * beforehand, so that no order of units or leaves can matter. Without formulas the stages come back as they are.
 * @param stages in the order of the scheme's leaves
 */
export function computeStages(
  scheme: Scheme,
  stages: readonly StageScores[],
): Result<readonly ComputedStage[], readonly LackingInputs[]> {
  const leaves = leavesOf(scheme);
  const computed = leaves.flatMap(({ code, name, maximum, formula }, column) =>
    formula === null ? [] : [{ code, name, maximum, formula, column }],
  );
  if (computed.length === 0) {
    return ok(stages.map((typed) => ({ scores: typed, formulas: [], typed, ownCells: [] })));
  }
  const lacking = new Map<string, LackingInputs>();
  const done = stages.map((typed): ComputedStage => {
    const found = new Map<number, FoundInputs>();
    for (const { code, name, formula, column } of computed) {
      const inputs = findInputs(formula, column, stages, typed);
      if ('lacking' in inputs) lacking.set(code, { criterion: name, inputs: inputs.lacking });
      else found.set(column, inputs);
    }
    const ready = computed.filter(({ column }) => found.has(column));
    return applied(typed, leaves.length, ready, found);
  });
  return lacking.size > 0 ? fail([...lacking.values()]) : ok(done);
}

/** The stages that count, the one whose cells are shown at the end; what one member says of the others has no cells. */
export function usedStages(
  stages: readonly ComputedStage[],
  choice: Extract<StageChoice, { readonly kind: 'chosen' | 'blend' }>,
): readonly ComputedStage[] {
  const indexes =
    choice.kind === 'chosen' ? [choice.index] : choice.parts.flatMap(({ from }) => from);
  const used = [...new Set(indexes)].flatMap((index) => stages[index] ?? []);
  const own = used.filter(({ typed }) => (typed.scorer ?? null) === null);
  return own.length > 0 ? own : used;
}

function applied(
  typed: StageScores,
  width: number,
  leaves: readonly (FormulaLeaf & { readonly column: number })[],
  found: ReadonlyMap<number, FoundInputs>,
): ComputedStage {
  const cellsOf = (unit: number, column: number): readonly FoundInput[] =>
    found.get(column)?.units[unit] ?? [];
  const { outcomes } = applyFormulas(
    leaves,
    typed.scores.map((_, unit) =>
      leaves.map(({ column }) => cellsOf(unit, column).map(({ input }) => input)),
    ),
  );
  const byColumn = new Map(leaves.map(({ column }, index) => [column, index]));
  const formulas = typed.scores.map((_, unit) =>
    Array.from({ length: width }, (__, column): ComputedLeaf | null => {
      const outcome = outcomes[unit]?.[byColumn.get(column) ?? -1];
      return outcome === undefined ? null : { outcome, inputs: cellsOf(unit, column) };
    }),
  );
  return {
    scores: {
      ...typed,
      scores: typed.scores.map((row, unit) =>
        row.map((score, column) => {
          const leaf = formulas[unit]?.[column] ?? null;
          return leaf === null ? score : scoreOf(leaf.outcome);
        }),
      ),
      places: typed.places.map((row, unit) =>
        row.map((place, column) => {
          const leaf = formulas[unit]?.[column] ?? null;
          return leaf === null ? place : (cellThatSaysMost(leaf) ?? place);
        }),
      ),
    },
    formulas,
    typed,
    ownCells: Array.from({ length: width }, (_, column) => found.get(column)?.isOwnCell ?? false),
  };
}

/** The cell that keeps the leaf from having points, or else what was done, or else the first that there is. */
function cellThatSaysMost({ outcome, inputs }: ComputedLeaf): CellPlace | null {
  const wanted = outcome.kind === 'not-computed' ? outcome.input : 'actual';
  const best = inputs.find(({ key, place }) => key === wanted && place !== null);
  return (best ?? inputs.find(({ place }) => place !== null))?.place ?? null;
}
