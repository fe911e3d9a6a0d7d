import type { Points } from './points';

/** Why a unit could not be ranked. `leaf` is the code of the criterion concerned. */
export type ScoringProblem =
  | { readonly kind: 'missing-score'; readonly leaf: string }
  | { readonly kind: 'unreadable-score'; readonly leaf: string; readonly text: string }
  | { readonly kind: 'maximum-unknown'; readonly leaf: string }
  | { readonly kind: 'nothing-assigned' };

/**
 * What decided a unit's place among those of equal total: nothing was needed, a step of the chain (its index in
 * `Scheme.tieBreaks`, from 0), or nothing could.
 */
export type DecidedBy =
  | { readonly kind: 'total' }
  | { readonly kind: 'tie-break'; readonly step: number }
  | { readonly kind: 'shared' };

/** One unit's figures. Everything is exact; null where it could not be computed. */
export interface UnitResult {
  /** The unit's row in the score table. */
  readonly unit: number;
  /** Exact, weights applied, rescaled where something was not assigned. */
  readonly base: Points | null;
  readonly bonus: Points | null;
  /** At or above 0, subtracted. */
  readonly penalty: Points | null;
  /** Rounded to the scheme's decimals: the figure printed is the figure ranked. */
  readonly total: Points | null;
  /**
   * The exact total in percent of the scheme's full maximum, rounded once to 2 decimals; null where no maximum is
   * known.
   */
  readonly percent: Points | null;
  readonly rank: number | null;
  /** The other units (their rows) that share the rank. */
  readonly tiedWith: readonly number[];
  readonly decidedBy: DecidedBy | null;
  readonly band: string | null;
  readonly problems: readonly ScoringProblem[];
}

/** What one criterion of the tree (leaf or group) adds to a unit's total, a penalty below 0; null where it does not count. */
export interface Contribution {
  readonly code: string;
  readonly points: Points | null;
}
