import type { Points } from './points';
import type { Band, Limit, Stage } from './scheme';
import type { Score } from './score';

/** Why a unit could not be ranked. `leaf` is the code of the criterion concerned. */
export type ScoringProblem =
  | { readonly kind: 'missing-score'; readonly leaf: string }
  | { readonly kind: 'unreadable-score'; readonly leaf: string; readonly text: string }
  | { readonly kind: 'maximum-unknown'; readonly leaf: string }
  | { readonly kind: 'nothing-assigned' }
  /** A part of the blend that the scheme asks for is not there. */
  | { readonly kind: 'blend-incomplete'; readonly leaf: string; readonly stage: Stage };

/**
 * A step of the chain that told units apart: its index in `Scheme.tieBreaks`, from 0, and all units that were still
 * tied before it.
 */
export interface Split {
  readonly step: number;
  readonly among: readonly number[];
}

/**
 * What decided a unit's place among those of equal total: nothing was needed, a step of the chain that told it apart
 * from all others of `among`, or nothing could.
 */
export type DecidedBy =
  | { readonly kind: 'total' }
  | ({ readonly kind: 'tie-break' } & Split)
  | { readonly kind: 'shared' };

/** Where a rule around the leaves took something off, or gave penalties back. */
export interface Adjustment {
  readonly rule: 'limit' | 'penalty-stop';
  readonly kind: Limit['kind'];
  /** The leaf or group; null for the total. */
  readonly code: string | null;
  /** What it adds to the total: below 0 where base or bonus points are cut, above 0 where penalties are. */
  readonly points: Points;
}

/** Why something is kept from a unit. */
export type Cause =
  | { readonly kind: 'disqualified'; readonly reason: string }
  | {
      readonly kind: 'floor';
      readonly code: string;
      readonly reached: Points;
      readonly least: Points;
      readonly measure: 'percent' | 'points';
    }
  | { readonly kind: 'fact'; readonly fact: string }
  /** A case was counted of a rule that bars from classification. */
  | { readonly kind: 'case-bar'; readonly leaf: string; readonly rule: string };

/** What kept a unit from the class of its points; `leaf` is a criterion that counts 0. */
export interface ClassBar {
  readonly cause: Cause | { readonly kind: 'zero-score'; readonly leaf: string };
  /** The best class that it leaves, null for none at all. */
  readonly atMost: Band['name'] | null;
}

/** A score that a reviewer has cut or raised by hand, and what stood there. */
export interface MadeOverride {
  readonly leaf: string;
  readonly was: Score;
  readonly points: Points;
  readonly reason: string;
}

/** What the rules around the leaves did to one unit. */
export interface Rulings {
  /** Why it keeps its total but takes no rank ("không xếp hạng"); empty where it is ranked like the others. */
  readonly setAside: readonly Cause[];
  readonly bars: readonly ClassBar[];
  readonly adjustments: readonly Adjustment[];
  readonly overrides: readonly MadeOverride[];
  /** Every step of the chain that told it apart from some of those of equal total, the first one first. */
  readonly splits: readonly Split[];
}

/** Most units have none. */
export const noRulings: Rulings = {
  setAside: [],
  bars: [],
  adjustments: [],
  overrides: [],
  splits: [],
};

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
   * The exact total in percent of the scheme's full maximum (of the assigned one where only percentages are compared),
   * rounded once to 2 decimals; null where no maximum is known.
   */
  readonly percent: Points | null;
  readonly rank: number | null;
  /** The other units (their rows) that share the rank. */
  readonly tiedWith: readonly number[];
  readonly decidedBy: DecidedBy | null;
  readonly band: string | null;
  readonly problems: readonly ScoringProblem[];
  readonly rulings: Rulings;
}

/** What one criterion of the tree (leaf or group) adds to a unit's total, a penalty below 0; null where it does not count. */
export interface Contribution {
  readonly code: string;
  readonly points: Points | null;
}
