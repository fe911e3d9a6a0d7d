import type { Points } from '../scoring/points';
import type { VotingMethod } from './ballots';
import type { Office } from './bloc-history';

/** The cell in which something was said: handed on to whoever shows it, never looked at here. */
export interface SaidAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Who said something and when; null where the sheet does not say. */
export interface Signed {
  readonly by: string | null;
  /** Such as "2025-12-20". */
  readonly on: string | null;
  /** The first cell of what was said. */
  readonly at: SaidAt;
}

/** What the council knows of one unit beside its points; `unit` is always the row in the score table. */
export interface UnitOpinion extends Signed {
  readonly unit: number;
  /** Votes given to it among units of equal points, and how many voted. */
  readonly votes: number | null;
  readonly voters: number | null;
  /** Whether it is a woman, or a collective with at least 70 % women. */
  readonly isWomen: boolean | null;
  /** Không xét. */
  readonly disqualified: { readonly reason: string } | null;
}

/** A fact of the scheme's `downgrades` that holds for a unit. */
export interface StatedFact extends Signed {
  readonly unit: number;
  /** As the scheme writes it. */
  readonly fact: string;
  readonly basis: string | null;
}

/** A reviewer's own figure for one score. */
export interface ScoreCut extends Signed {
  readonly unit: number;
  /** Code of the leaf. */
  readonly leaf: string;
  readonly points: Points;
  readonly reason: string;
}

/** A unit's place among those of equal points, as the chair has decided: 1 before 2. */
export interface ChairPlace extends Signed {
  readonly unit: number;
  readonly place: number;
  readonly reason: string | null;
}

/** A condition that only a person can declare. */
export interface Declaration extends Signed {
  readonly unit: number;
  /** The code of a declared condition, or the id of one that the organiser's own rules state. */
  readonly condition: string;
  readonly holds: boolean;
  readonly basis: string | null;
}

/** The same of a person. */
export interface PersonDeclaration extends Omit<Declaration, 'unit'> {
  readonly subject: Extract<AwardSubject, { readonly kind: 'person' }>;
}

/** Whom people chose as head or deputy of the bloc for the year after. */
export interface OfficeChoice extends Signed {
  readonly office: Office;
  readonly unit: number;
  /** Why, where it is not the unit that rotation calls; null where nobody wrote it down. */
  readonly reason: string | null;
  /** Where the reason stands or would have to be written. */
  readonly reasonAt: SaidAt;
}

/** Whom an award is for. A person's unit is null where it is none of the bloc's; `unitName` is then what was written. */
export type AwardSubject =
  | { readonly kind: 'unit'; readonly unit: number }
  | {
      readonly kind: 'person';
      readonly name: string;
      readonly unit: number | null;
      readonly unitName: string | null;
    };

/** An award as it was written, with the code of the built-in rule packs where they know it. */
export interface WrittenAward {
  readonly text: string;
  readonly code: string | null;
}

/** How the council agreed on one award; a count is null where the sheet does not say. */
export interface Ballot extends Signed {
  readonly subject: AwardSubject;
  readonly award: WrittenAward;
  readonly method: VotingMethod;
  /** All members of the council. */
  readonly members: number | null;
  readonly present: number | null;
  /** Absent members who gave their opinion in writing. */
  readonly written: number | null;
  readonly valid: number | null;
  /** Null where all agreed and nobody was counted. */
  readonly votesFor: number | null;
}

/** What the council decided on an award, whatever points say; null for "không đề nghị". */
export interface AwardDecision extends Signed {
  readonly subject: AwardSubject;
  readonly award: WrittenAward | null;
  readonly reason: string;
  /** The code of what it was decided on; null where the sheet does not keep it. */
  readonly facts: string | null;
}

/** Something to look at that was accepted as it is. */
export interface AcceptedFinding extends Signed {
  readonly code: string;
  /** What was said of it; "" where nobody wrote it down. */
  readonly what: string;
  readonly sheet: string | null;
  /** Such as "D7"; null where the sheet as a whole is meant, or the workbook. */
  readonly cell: string | null;
  /** What the cell showed when it was accepted; "" where it was blank or nobody wrote it down. */
  readonly was: string;
  readonly reason: string;
}

/** Everything that a council decided about one bloc, in the order of the sheet. */
export interface Council {
  /** The name of the sheet that says so. */
  readonly sheet: string;
  readonly opinions: readonly UnitOpinion[];
  readonly facts: readonly StatedFact[];
  readonly cuts: readonly ScoreCut[];
  readonly chair: readonly ChairPlace[];
  readonly declarations: readonly Declaration[];
  /** Of this bloc's units, and of people whose unit is of no bloc. */
  readonly ballots: readonly Ballot[];
  readonly decisions: readonly AwardDecision[];
  readonly offices: readonly OfficeChoice[];
  /** Of the whole workbook: the same for every bloc. */
  readonly accepted: readonly AcceptedFinding[];
}
