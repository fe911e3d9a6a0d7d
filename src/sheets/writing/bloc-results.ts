import type { UnitAwards } from '../../awards/eligibility';
import type { Contribution, UnitResult } from '../../scoring/result';
import type { Scheme, Stage } from '../../scoring/scheme';
import type { Given } from '../../scoring/unit-facts';
import type { SideBySide } from '../../text/side-by-side-words';
import type { PlacedIndicator } from '../indicators';
import type { Points } from '../../scoring/points';
import type { BlocFacts, Scoresheet } from '../scoresheet';

/** An award that the council gave by decision or vote, whatever was computed. */
export interface ChangedAward {
  readonly unit: number;
  /** Null: none. */
  readonly award: string | null;
  /** Its name in Vietnamese; null for no award. */
  readonly name: string | null;
  readonly from: 'decision' | 'vote';
  readonly reason: string;
  readonly by: string;
  readonly on: string | null;
  /** The rank beside the vote; null where nobody voted. */
  readonly compared: SideBySide | null;
}

/** Figures a unit, in the order of `Scoresheet.units`; null where the workbook does not say them. */
export interface PictureFigures {
  readonly claims: {
    readonly self: readonly (Points | null)[];
    readonly verified: readonly (Points | null)[];
  } | null;
  /** How many flags the history has for each unit. */
  readonly flags: readonly number[] | null;
}

/** All that is known of one bloc when its results are written. */
export interface BlocResults {
  readonly scoresheet: Scoresheet;
  /** What is known of the bloc: a person's word comes before what titles say. */
  readonly facts: BlocFacts;
  /** The scheme used, which need not be the one drafted from the sheet. */
  readonly scheme: Scheme;
  /** The stage used; null where the sheet names none. */
  readonly stage: Stage | null;
  readonly results: readonly UnitResult[];
  /** A row a unit, in the order of `Scoresheet.units`. */
  readonly contributions: readonly (readonly Contribution[])[];
  readonly awards: readonly UnitAwards[];
  /** The awards that people gave in place of what was computed; left out where nobody has. */
  readonly changedAwards: readonly ChangedAward[];
  /** The fairness indicators, those that cannot be computed among them. */
  readonly indicators: readonly PlacedIndicator[];
  /** Further figures that the charts of the indicators draw; left out where there are none. */
  readonly pictures?: PictureFigures;
  /** What the engine was told beside the scores. */
  readonly given: Given;
}
