import type { Points } from './points';
import type { ScoringProblem } from './result';

/** What is known of a unit beside its scores. Nothing of it changes the total. */
export interface UnitFacts {
  /** Votes given to it; null where nobody voted. */
  readonly votes: number | null;
  /** Whether it is a woman, or a collective with at least 70 % women; null where that is not known. */
  readonly isWomen: boolean | null;
  /** Its place among those still tied, as the chair decided: 1 before 2. */
  readonly chair: { readonly place: number; readonly reason: string } | null;
  readonly disqualified: { readonly reason: string } | null;
  /** Which of `Scheme.downgrades` hold for it. */
  readonly facts: readonly string[];
  /** What its base criteria won and lost by cases that were counted; its points already hold that. */
  readonly cases: readonly CountedCases[];
}

/** The cases of one base criterion, in points of that criterion. */
export interface CountedCases {
  readonly leaf: string;
  /** At or above 0, before the criterion's own caps. */
  readonly won: Points;
  readonly lost: Points;
  /** The rules of which a case keeps the unit from every class. */
  readonly bars: readonly { readonly code: string; readonly name: string }[];
}

/** A reviewer's own figure for one leaf, in place of what was typed or computed. */
export interface Override {
  /** The unit's row in the table. */
  readonly unit: number;
  readonly leaf: string;
  readonly points: Points;
  readonly reason: string;
}

/** What the engine is told beside the scores; each list has an entry a unit, or is shorter where there is no more. */
export interface Given {
  readonly facts: readonly UnitFacts[];
  /** Of several for one score the last holds. */
  readonly overrides: readonly Override[];
  /** What already keeps a unit from being ranked, such as an incomplete blend. */
  readonly problems: readonly (readonly ScoringProblem[])[];
}

export const noUnitFacts: UnitFacts = {
  votes: null,
  isWomen: null,
  chair: null,
  disqualified: null,
  facts: [],
  cases: [],
};

export const nothingGiven: Given = { facts: [], overrides: [], problems: [] };
