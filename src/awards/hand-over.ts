import { foldName } from '../scoring/fold-name';
import { presentNames, type BlocHistory, type Office } from './bloc-history';

/** What a person chose instead of the proposal. */
export interface ChosenUnit {
  readonly unit: string;
  readonly reason: string;
}

/** The bloc of this year, in whose place the next head and deputy come. */
export interface BlocOffices {
  /** The members in the bloc's order. */
  readonly units: readonly string[];
  /** The award year; its head hands over for the year after. */
  readonly year: number;
  readonly head: string | null;
  readonly deputy: string | null;
  readonly chosenHead: ChosenUnit | null;
  readonly chosenDeputy: ChosenUnit | null;
}

/** Why a unit is proposed. */
export type OfficeReason =
  /** It is deputy now, and the deputy usually follows. */
  | { readonly kind: 'deputy-follows' }
  /** No year in which it was head is recorded. */
  | { readonly kind: 'never-head'; readonly since: number | null }
  /** Of all members it was head the longest ago. */
  | { readonly kind: 'longest-ago'; readonly year: number }
  /** Nothing is recorded: it follows the present head in the order of the bloc. */
  | { readonly kind: 'next-in-order' }
  | { readonly kind: 'chosen'; readonly reason: string };

export type OfficeProblem =
  | { readonly kind: 'not-a-member'; readonly unit: string }
  /** The deputy is not the head. */
  | { readonly kind: 'same-as-head'; readonly unit: string }
  | { readonly kind: 'reason-missing'; readonly unit: string }
  /** The bloc has fewer members than offices. */
  | { readonly kind: 'too-few-members' };

/** One office for the year after. */
export interface OfficeProposal {
  /** As the bloc names it; null where nobody can be proposed. */
  readonly unit: string | null;
  readonly reason: OfficeReason | null;
  /** What rotation proposes, also where a person chose otherwise. */
  readonly byRotation: string | null;
  readonly rotationReason: OfficeReason | null;
  readonly problems: readonly OfficeProblem[];
}

export interface HandOver {
  readonly year: number;
  readonly head: OfficeProposal;
  readonly deputy: OfficeProposal;
}

interface Candidate {
  readonly unit: string;
  readonly reason: OfficeReason;
}

/**
 * Proposes head and deputy for the year after by rotation: the present deputy becomes head; otherwise, and for the
 * deputy, the member that has not been head for longest, one that never was before all others, in the order of the
 * bloc after the present head. Neither the score nor an award has a part in it. What a person chose holds, with its
 * reason; where it cannot be (no member, the same unit twice) it is kept and the problem said.
 */
export function handOver(bloc: BlocOffices, history: BlocHistory): HandOver {
  const present = presentNames(history.aliases);
  const member = (name: string | null): string | null => {
    if (name === null) return null;
    const key = foldName(present(name));
    return bloc.units.find((unit) => foldName(present(unit)) === key) ?? null;
  };
  const head = member(bloc.head);
  const deputy = member(bloc.deputy);
  const queue = rotation(bloc, history, head, member);

  const following: Candidate | null =
    deputy === null || deputy === head
      ? null
      : { unit: deputy, reason: { kind: 'deputy-follows' } };
  const nextHead = following ?? queue.find(({ unit }) => unit !== head) ?? null;
  const headOffice = office(nextHead, bloc.chosenHead, member);
  const taken = headOffice.unit;
  const nextDeputy = queue.find(({ unit }) => unit !== taken) ?? null;
  const deputyOffice = office(nextDeputy, bloc.chosenDeputy, member);
  return { year: bloc.year + 1, head: headOffice, deputy: withoutHead(deputyOffice, taken) };
}

/** The members in the order in which rotation calls them, the present head last. */
function rotation(
  { units, year }: BlocOffices,
  history: BlocHistory,
  head: string | null,
  member: (name: string) => string | null,
): readonly Candidate[] {
  const lastHead = lastYearsIn('head', history, year, member);
  if (head !== null) lastHead.set(head, year);
  const start = head === null ? 0 : units.indexOf(head) + 1;
  const inOrder = [...units.slice(start), ...units.slice(0, start)];
  const isRecorded = inOrder.some((unit) => unit !== head && lastHead.has(unit));
  const years = history.lines.flatMap((line) => (line.office === 'head' ? line.year : []));
  const since = years.length === 0 ? null : Math.min(...years);
  return inOrder
    .map((unit): Candidate & { readonly last: number } => {
      const last = lastHead.get(unit);
      if (last !== undefined) return { unit, last, reason: { kind: 'longest-ago', year: last } };
      const reason = isRecorded ? ({ kind: 'never-head', since } as const) : nextInOrder;
      return { unit, last: -Infinity, reason };
    })
    .toSorted((a, b) => (a.last === b.last ? 0 : a.last - b.last));
}

const nextInOrder: OfficeReason = { kind: 'next-in-order' };

/** The last year up to this one in which each member held the office. */
function lastYearsIn(
  wanted: Office,
  { lines }: BlocHistory,
  upTo: number,
  member: (name: string) => string | null,
): Map<string, number> {
  const last = new Map<string, number>();
  for (const { year, unit, office: held } of lines) {
    const now = held === wanted && year <= upTo ? member(unit) : null;
    if (now !== null && year > (last.get(now) ?? -Infinity)) last.set(now, year);
  }
  return last;
}

function office(
  proposed: Candidate | null,
  chosen: ChosenUnit | null,
  member: (name: string) => string | null,
): OfficeProposal {
  const byRotation = proposed?.unit ?? null;
  const rotationReason = proposed?.reason ?? null;
  if (chosen === null) {
    const problems: OfficeProblem[] = proposed === null ? [{ kind: 'too-few-members' }] : [];
    return { unit: byRotation, reason: rotationReason, byRotation, rotationReason, problems };
  }
  const unit = member(chosen.unit);
  const problems: OfficeProblem[] = [];
  if (unit === null) problems.push({ kind: 'not-a-member', unit: chosen.unit });
  if (unit !== byRotation && chosen.reason.trim() === '') {
    problems.push({ kind: 'reason-missing', unit: chosen.unit });
  }
  const reason: OfficeReason = { kind: 'chosen', reason: chosen.reason };
  return { unit: unit ?? chosen.unit, reason, byRotation, rotationReason, problems };
}

function withoutHead(deputy: OfficeProposal, head: string | null): OfficeProposal {
  if (deputy.unit === null || deputy.unit !== head) return deputy;
  const problem: OfficeProblem = { kind: 'same-as-head', unit: deputy.unit };
  return { ...deputy, problems: [...deputy.problems, problem] };
}
