import type { BlocKind } from './content/bloc-words';
import type { Traced } from './content/traced';
import { unknownHandOver, type HandOverFacts } from './hand-over-facts';

/** What stands around the text of a document: who issues it, its number and date, who signs, who receives it. */
export type PaperFacts = Pick<
  HandOverFacts,
  'organiser' | 'issuer' | 'number' | 'place' | 'date' | 'signer' | 'recipients'
>;

/**
 * What the documents of a year-end conference are made from. Null says that something is not known: it becomes a marked
 * blank, never a guess. Figures are texts as they are printed.
 */
export interface ConferenceFacts {
  readonly paper: PaperFacts;
  readonly bloc: { readonly kind: BlocKind | null; readonly name: Traced<string> | null };
  /** N, the year that was judged. */
  readonly year: Traced<number> | null;
  readonly offices: {
    readonly head: Traced<string> | null;
    readonly nextHead: Traced<string> | null;
    readonly nextDeputy: Traced<string> | null;
  };
  /** The full maximum of the bloc's scheme. */
  readonly maximum: string | null;
  /** By rank, those without one at the end. */
  readonly units: readonly UnitLine[];
  /** The papers of the dossiers of everything that is proposed. */
  readonly papers: readonly string[];
  readonly registered: Registered | null;
  /** What the sheet with next year's pledge says; null without one. */
  readonly pledge: PledgeFacts | null;
}

export interface UnitLine {
  /** Its row in the scoring table, which is the order of the bloc's members. */
  readonly row: number;
  readonly name: Traced<string>;
  readonly rank: number | null;
  /** Whether others share the rank. */
  readonly isTied: boolean;
  readonly total: Traced<string> | null;
  /** Xếp loại. */
  readonly class: string | null;
  readonly award: AwardLine | null;
  /** Every vote on the unit that was written down, also on another award. */
  readonly votes: readonly VoteLine[];
}

/** The award that is proposed for a unit in the end: by a decision of people, by vote, or as computed. */
export interface AwardLine {
  readonly code: string;
  readonly name: Traced<string>;
  /** Who grants it: the State, a ministry or province, or somebody below; null where that is not known. */
  readonly level: 'state' | 'province' | 'base' | null;
  readonly article: string | null;
  readonly outcome: 'pass' | 'fail' | 'unknown' | null;
  /** Why people decided otherwise than computed; null where they did not, or nobody wrote it down. */
  readonly reason: string | null;
}

export interface VoteLine {
  readonly code: string;
  readonly award: Traced<string>;
  readonly method: 'ballot' | 'show-of-hands' | 'acclamation';
  readonly members: number | null;
  readonly present: number | null;
  readonly written: number | null;
  readonly valid: number | null;
  readonly votesFor: number | null;
  /** In percent, as printed: "88,89". */
  readonly share: string | null;
}

/** How many units registered in time, as far as their dates are written down. */
export interface Registered {
  readonly registered: number;
  readonly pledged: number;
  readonly reported: number;
  readonly units: number;
}

export interface PledgeFacts {
  readonly year: number | null;
  readonly movements: readonly {
    readonly movement: string;
    readonly aim: string;
    readonly launched: string;
    readonly reviewed: string;
  }[];
  readonly targets: readonly {
    readonly name: string;
    readonly measure: string;
    readonly plan: Traced<string> | null;
    /** The targets of units of their own, by name. */
    readonly own: readonly { readonly unit: string; readonly target: Traced<string> }[];
    readonly note: string;
  }[];
}

const { organiser, issuer, number, place, date, signer, recipients } = unknownHandOver;

/** Nothing known yet: what a caller fills in from. */
export const unknownConference: ConferenceFacts = {
  paper: { organiser, issuer, number, place, date, signer, recipients },
  bloc: { kind: null, name: null },
  year: null,
  offices: { head: null, nextHead: null, nextDeputy: null },
  maximum: null,
  units: [],
  papers: [],
  registered: null,
  pledge: null,
};
