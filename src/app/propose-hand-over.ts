import { noHistory, type BlocHistory } from '../awards/bloc-history';
import {
  handOver,
  type HandOver,
  type OfficeProposal,
  type OfficeReason,
} from '../awards/hand-over';
import { foldName } from '../scoring/fold-name';
import { finding } from '../sheets/reading/findings';
import { readHistorySheet } from '../sheets/reading/history-sheet/read-history-sheet';
import type { BlocFacts, SheetFinding } from '../sheets/scoresheet';
import type { RotationReason } from '../text/hand-over-words';
import type { Message } from '../text/sentences';
import type { CellPlace } from '../workbook/cell-address';
import type { Snapshot } from '../workbook/snapshot';
import type { BlocComputation } from './computation';
import { namedOffices, type NamedOffice, type NextOffices } from './named-offices';

/** What is said of the offices of the year after, and who is head now, as far as anybody says it. */
export interface NamedOffices extends NextOffices {
  readonly head: string | null;
}

/** Who is proposed where nobody named one, and what to confirm or look at. */
export interface ProposedOffices {
  readonly nextHead: string | null;
  readonly nextDeputy: string | null;
  readonly findings: readonly SheetFinding[];
}

const nothingProposed: ProposedOffices = { nextHead: null, nextDeputy: null, findings: [] };

/** What the sheet "Lịch sử" of a workbook says. */
export function historyIn(snapshot: Snapshot): BlocHistory {
  return readHistorySheet(snapshot)?.history ?? noHistory;
}

/**
 * Head and deputy of the year after by rotation, where the history tells who was head before; without one nothing is
 * proposed. What a person named is never changed: she is told where rotation would call another.
 */
export function proposeOffices(
  units: readonly string[],
  facts: BlocFacts,
  named: NamedOffices,
  history: BlocHistory,
): ProposedOffices {
  const year = facts.year?.value ?? null;
  if (year === null) return nothingProposed;
  const chosen = (named: NamedOffice | null) =>
    named === null ? null : { unit: named.unit, reason: named.reason ?? '' };
  const next = handOver(
    {
      units,
      year,
      head: named.head,
      deputy: facts.deputy?.value ?? null,
      chosenHead: chosen(named.nextHead),
      chosenDeputy: chosen(named.nextDeputy),
    },
    history,
  );
  const same = next.deputy.problems.flatMap((problem) =>
    problem.kind === 'same-as-head' ? problem.unit : [],
  );
  if (named.nextHead !== null && named.nextDeputy !== null && same[0] !== undefined) {
    const params = { unit: same[0], year: next.year };
    return {
      ...nothingProposed,
      findings: [said('warning', { code: 'hand-over-same-unit', params }, named.nextDeputy.place)],
    };
  }
  const known = history.lines.some((line) => line.office === 'head' && line.year < year);
  // The order of a list alone is no rotation that the bloc has kept to.
  if (!known || next.head.rotationReason?.kind === 'next-in-order') return nothingProposed;
  // A deputy that a person named is no head, whatever rotation says.
  const nextHead = named.nextHead === null && same.length === 0 ? next.head.unit : null;
  const nextDeputy = named.nextDeputy === null ? next.deputy.unit : null;
  const findings = [
    ...aboutOffice('head', next, named.nextHead, nextHead),
    ...aboutOffice('deputy', next, named.nextDeputy, nextDeputy),
  ];
  const flags = nextHead === null ? [] : [said('info', { code: 'hand-over-flags', params: {} })];
  return { nextHead, nextDeputy, findings: [...findings, ...flags] };
}

function aboutOffice(
  office: 'head' | 'deputy',
  next: HandOver,
  named: NamedOffice | null,
  proposed: string | null,
): readonly SheetFinding[] {
  const { year } = next;
  const about = next[office];
  const reason = rotationReason(about.reason) ?? rotationReason(about.rotationReason);
  if (reason === null) return [];
  if (proposed !== null) {
    const params = { office, unit: proposed, year, reason };
    return [said('warning', { code: 'hand-over-proposed', params })];
  }
  if (named === null || !isOutOfTurn(about) || about.byRotation === null) return [];
  const { unit, place } = named;
  const params = { office, unit, year, inTurn: about.byRotation, reason };
  const because = named.reason?.trim() ?? '';
  return because === ''
    ? [said('warning', { code: 'hand-over-out-of-turn', params }, place)]
    : [said('info', { code: 'hand-over-chosen', params: { ...params, because } }, place)];
}

/** A unit that is no member is said elsewhere. */
function isOutOfTurn({ unit, byRotation, problems }: OfficeProposal): boolean {
  const isMember = problems.every(({ kind }) => kind !== 'not-a-member');
  return (
    isMember && unit !== null && byRotation !== null && foldName(unit) !== foldName(byRotation)
  );
}

function rotationReason(reason: OfficeReason | null): RotationReason | null {
  return reason === null || reason.kind === 'chosen' ? null : reason;
}

function said(
  severity: SheetFinding['severity'],
  message: Message,
  place: CellPlace | null = null,
): SheetFinding {
  return finding(severity, message, place?.sheet ?? null, place);
}

/** What to look at where "Hội đồng" says who follows; nothing where it says nothing. */
export function officeFindings(
  bloc: BlocComputation,
  history: BlocHistory,
): readonly SheetFinding[] {
  const { facts, scoresheet, council } = bloc;
  if (council === null || council.offices.length === 0) return [];
  const units = scoresheet.units.map(({ name }) => name);
  const named = { head: facts.head?.value ?? null, ...namedOffices(bloc) };
  return proposeOffices(units, facts, named, history).findings.filter(({ message }) =>
    ABOUT_CHOICES.has(message.code),
  );
}

/** Proposals are made where a document is drafted. */
const ABOUT_CHOICES: ReadonlySet<string> = new Set([
  'hand-over-out-of-turn',
  'hand-over-chosen',
  'hand-over-same-unit',
]);
