import type { Council } from '../awards/council';
import type { FormulaOutcome } from '../scoring/formulas/compute-formula';
import type { FormulaInput, InputKey } from '../scoring/formulas/inputs';
import type { BlendPart } from '../scoring/scheme';
import type { BlocFacts, SheetFinding, StageScores } from '../sheets/scoresheet';
import type { BlocResults } from '../sheets/writing/bloc-results';
import type { CellPlace } from '../workbook/cell-address';
import type { JudgedAwards } from './award-units';

/** One bloc with everything that was computed of it. */
export interface BlocComputation extends BlocResults, Omit<JudgedAwards, 'findings'> {
  readonly awards: JudgedAwards['awards'];
  /** What a person chose, then what she states on her sheet, then what titles say. */
  readonly facts: BlocFacts;
  /** The scores that were ranked, in the order of the scheme's leaves, without those changed by hand (`given`). */
  readonly scores: StageScores;
  /**
   * How the points of leaves with a formula came about: a row a unit and in it an entry a leaf, null for a leaf without
   * a formula. Empty where the scheme has none.
   */
  readonly formulas: readonly (readonly (ComputedLeaf | null)[])[];
  /** What blended scores were put together from, the parts in the order of the scheme; null where one stage is ranked. */
  readonly blended: readonly BlendSource[] | null;
  /** What its council decided; null without a sheet "Hội đồng". */
  readonly council: Council | null;
  /**
   * The sheet "Quy định khen thưởng" that its awards are judged by, or whose mistakes keep them from being judged; null
   * or left out: they are judged by a built-in pack, or by none.
   */
  readonly rulesSheet?: string | null;
}

/** A part of a blend with the columns that it is taken from, in the order of the scheme's leaves. */
export interface BlendSource {
  readonly part: BlendPart;
  readonly from: readonly StageScores[];
}

/** A leaf's points by its formula, and the cells that they come from. */
export interface ComputedLeaf {
  readonly outcome: FormulaOutcome;
  /** In the order of `inputsOf(formula)`. */
  readonly inputs: readonly {
    readonly key: InputKey;
    readonly input: FormulaInput;
    /** Null where the sheet has no cell for it. */
    readonly place: CellPlace | null;
  }[];
}

/** Everything that was computed of a workbook: its blocs in the order of the sheets. */
export interface Computation {
  readonly blocs: readonly BlocComputation[];
  readonly findings: readonly SheetFinding[];
}
