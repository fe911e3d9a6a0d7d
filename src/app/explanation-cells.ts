import { inputsOf, type FormulaInput, type InputKey } from '../scoring/formulas/inputs';
import type { LeafFormula } from '../scoring/formulas/leaf-formula';
import type { Stage } from '../scoring/scheme';
import type { Score } from '../scoring/score';
import type { CellPlace } from '../workbook/cell-address';
import type { ComputedLeaf } from './computation';
import type { BlendedPart } from './explanation-blend';

/** What a cell is to its criterion. */
export type CellRole =
  | { readonly kind: 'score' }
  /** An input of the criterion's formula; `name` is that of the formula's own rule where it has one. */
  | { readonly kind: 'input'; readonly key: InputKey; readonly name: string | null }
  /** A score of one stage of a blend, and the row of the unit that gave it. */
  | { readonly kind: 'stage'; readonly stage: Stage; readonly scorer: number | null };

/** A cell that a score comes from, and what it says. */
export interface ExplainedCell {
  readonly role: CellRole;
  readonly says: FormulaInput;
  /** Null where the sheet has no cell for it. */
  readonly place: CellPlace | null;
}

interface LeafSources {
  /** The leaf's formula, and what it made of its inputs. */
  readonly rule: LeafFormula | null;
  readonly typed: Score;
  readonly place: CellPlace | null;
  readonly computed: ComputedLeaf | null;
  readonly blend: readonly BlendedPart[];
}

/** Every cell that a leaf's score comes from: of its blend, of its formula, or the one that holds the points. */
export function cellsOfLeaf({ typed, place, rule, computed, blend }: LeafSources): ExplainedCell[] {
  const ofStages = blend.flatMap(({ part, scores }) =>
    scores.map(({ score, place: own, scorer }): ExplainedCell => {
      return { role: { kind: 'stage', stage: part.stage, scorer }, says: score, place: own };
    }),
  );
  const names = new Map(rule === null ? [] : inputsOf(rule).map(({ key, name }) => [key, name]));
  const ofFormula = (computed?.inputs ?? []).map(({ key, input, place: own }): ExplainedCell => {
    return { role: { kind: 'input', key, name: names.get(key) ?? null }, says: input, place: own };
  });
  if (ofStages.length > 0 || ofFormula.length > 0) return [...ofStages, ...ofFormula];
  return [{ role: { kind: 'score' }, says: typed, place }];
}
