import type { BlocFacts, SheetFinding, StageScores } from '../sheets/scoresheet';
import type { BlocResults } from '../sheets/writing/bloc-results';
import type { PackUsed } from './award-units';

/** One bloc with everything that was computed of it. */
export interface BlocComputation extends BlocResults {
  /** What a person chose, then what she states on her sheet, then what titles say. */
  readonly facts: BlocFacts;
  /** The scores that were ranked, in the order of the scheme's leaves. */
  readonly scores: StageScores;
  /** Null where there is no rule pack for the award year. */
  readonly pack: PackUsed | null;
}

/** Everything that was computed of a workbook: its blocs in the order of the sheets. */
export interface Computation {
  readonly blocs: readonly BlocComputation[];
  readonly findings: readonly SheetFinding[];
}
