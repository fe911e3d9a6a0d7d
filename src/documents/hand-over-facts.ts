import type { SourceRef } from '../awards/facts';
import type { Absent } from './content/absent';
import type { BlocKind } from './content/bloc-words';
import type { CalendarDate } from './content/calendar-date';
import type { Signer } from './content/signer';

/**
 * What the decision on the hand-over of the head's role and of its rotating flag is made from.
 * Null (or blank text) says that a fact is not known: it becomes a marked blank, never a guess.
 */
export interface HandOverFacts {
  readonly bloc: { readonly kind: BlocKind | null; readonly name: string | null };
  /** N, the year that was judged; the new term is N + 1. */
  readonly year: number | null;
  readonly currentHead: string | null;
  readonly nextHead: string | null;
  readonly nextDeputy: string | null;
  /** Who organises the bloc, such as the province's council; receives a copy. */
  readonly organiser: string | null;
  readonly issuer: Issuer;
  readonly number: number | null;
  readonly place: string | null;
  readonly date: CalendarDate | null;
  readonly signer: Signer;
  readonly bases: Bases;
  readonly recipients: Recipients;
  /** The conference at which the flag changes hands; absent where it is not to be mentioned. */
  readonly conference: Conference | Absent | null;
  /** Where the workbook says it; left out, or null, where it does not. */
  readonly sources?: Readonly<Partial<Record<SourcedFact, SourceRef | null>>>;
}

type SourcedFact = 'bloc' | 'year' | 'currentHead' | 'nextHead' | 'nextDeputy';

export interface Issuer {
  /** Not known: the present head unit, on whose letterhead a bloc usually writes. */
  readonly name: string | null;
  /** The agency directly above it; absent where there is none. */
  readonly superior: string | Absent | null;
  /** As in the symbol of its documents: "KTĐ" in "Số: 05/QĐ-KTĐ". */
  readonly abbreviation: string | null;
  /** "Giám đốc Sở Xây dựng"; not known: what follows from the signer. */
  readonly authority: string | null;
}

export interface Bases {
  /** Grounds between the law and the bloc's regulation, with or without "Căn cứ". */
  readonly others: readonly string[];
  /** The bloc's own regulation, with number, agency and date. */
  readonly regulation: string | null;
  /** The minutes of the year-end conference, with number and date. */
  readonly minutes: string | null;
  /** "Theo đề nghị của …"; absent where nobody proposes. */
  readonly proposer: string | Absent | null;
}

export interface Recipients {
  /** Not known: those of Điều 3, the organiser and the members. The archive's line is always added. */
  readonly lines: readonly string[] | null;
  /** Abbreviation of the unit that drafts, after "Lưu: VT,"; absent where none is written. */
  readonly draftingUnit: string | Absent | null;
}

export interface Conference {
  readonly place: string | null;
  readonly date: CalendarDate | null;
}

/** Nothing known yet: what a caller fills in from. */
export const unknownHandOver: HandOverFacts = {
  bloc: { kind: null, name: null },
  year: null,
  currentHead: null,
  nextHead: null,
  nextDeputy: null,
  organiser: null,
  issuer: { name: null, superior: null, abbreviation: null, authority: null },
  number: null,
  place: null,
  date: null,
  signer: { capacity: null, position: null, name: null, otherPosition: null },
  bases: { others: [], regulation: null, minutes: null, proposer: null },
  recipients: { lines: null, draftingUnit: null },
  conference: null,
};
