import { noHistory, presentNames, type BlocHistory } from '../awards/bloc-history';
import type { SourceRef } from '../awards/facts';
import type { Draft } from '../documents/content/draft';
import { handOverDecision } from '../documents/hand-over-decision';
import { unknownHandOver, type HandOverFacts } from '../documents/hand-over-facts';
import { foldName } from '../scoring/fold-name';
import type { SheetFinding } from '../sheets/scoresheet';
import type { BlocComputation } from './computation';
import { namedOffices, type NamedOffice, type NextOffices } from './named-offices';
import { proposeOffices } from './propose-hand-over';
import { sourceRef } from './source-ref';

/** Names that a person gives; null leaves each to the workbook. */
export interface OfficersGiven {
  readonly head: string | null;
  readonly nextHead: string | null;
  readonly deputy: string | null;
  /** Why another than rotation calls; left out: what "Hội đồng" says. */
  readonly reason?: string | null;
}

/** What is drafted, what to look at in it, and whom people named. */
export interface HandOverDraft {
  readonly draft: Draft;
  readonly findings: readonly SheetFinding[];
  /** Whom people named, with their reasons; null where rotation proposes, or nobody. */
  readonly offices: NextOffices;
}

/**
 * Words the decision on the hand-over of the head's role and of its rotating flag: names given by a person first,
 * then those of the sheets "Hội đồng" and "Thông tin khối", then those in titles, then whom rotation proposes from the
 * history, to be confirmed; what nobody says is a marked blank.
 */
export function wordHandOver(
  bloc: BlocComputation,
  given: OfficersGiven,
  history: BlocHistory = noHistory,
): HandOverDraft {
  const { facts, findings, offices } = handOverFacts(bloc, given, history);
  return { draft: handOverDecision(facts), findings, offices };
}

/** The cells that name the units of the hand-over; null where the workbook does not say it. */
interface OfficePlaces {
  readonly head: SourceRef | null;
  readonly nextHead: SourceRef | null;
  readonly nextDeputy: SourceRef | null;
}

/** The only organiser whose name follows from the level alone. */
const CENTRAL_COUNCIL = 'Hội đồng Thi đua - Khen thưởng Trung ương';

/** What the decision is made from, with the cells that name the units. */
export function handOverFacts(
  bloc: BlocComputation,
  given: OfficersGiven,
  history: BlocHistory,
): {
  readonly facts: HandOverFacts;
  readonly places: OfficePlaces;
} & Pick<HandOverDraft, 'findings' | 'offices'> {
  const { facts, scoresheet } = bloc;
  const present = presentNames(history.aliases);
  const findings: SheetFinding[] = [];
  const units = scoresheet.units.map(({ name }) => name);
  const officer = (name: string | null, sheet: string | null): string | null => {
    if (name === null) return null;
    const called = (text: string) => units.find((unit) => foldName(unit) === foldName(text));
    // A former name of a member is that member.
    const member = called(name) ?? called(present(name));
    if (member === undefined) {
      findings.push({
        severity: 'warning',
        message: { code: 'officer-not-a-member', params: { unit: name } },
        sheet,
        cell: null,
      });
    }
    return member ?? name;
  };
  const currentHead =
    given.head === null
      ? officer(facts.head?.value ?? null, facts.head?.place?.sheet ?? null)
      : officer(given.head, null);
  const said = namedOffices(bloc, { ...given, reason: given.reason ?? null });
  const inBloc = (office: NamedOffice | null): NamedOffice | null => {
    const unit = officer(office?.unit ?? null, office?.place?.sheet ?? null);
    return office === null || unit === null ? null : { ...office, unit };
  };
  const offices = { nextHead: inBloc(said.nextHead), nextDeputy: inBloc(said.nextDeputy) };
  const named = { head: currentHead, ...offices };
  const proposed = proposeOffices(units, facts, named, history);
  const places: OfficePlaces = {
    head: given.head === null ? sourceRef(facts.head?.place ?? null) : null,
    nextHead: sourceRef(offices.nextHead?.place ?? null),
    nextDeputy: sourceRef(offices.nextDeputy?.place ?? null),
  };
  return {
    places,
    facts: {
      ...unknownHandOver,
      bloc: { kind: facts.kind, name: facts.name?.value ?? null },
      year: facts.year?.value ?? null,
      currentHead,
      nextHead: offices.nextHead?.unit ?? proposed.nextHead,
      nextDeputy: offices.nextDeputy?.unit ?? proposed.nextDeputy,
      organiser: facts.organiser?.value === 'tw' ? CENTRAL_COUNCIL : null,
      sources: {
        bloc: sourceRef(facts.name?.place ?? null),
        year: sourceRef(facts.year?.place ?? null),
        currentHead: places.head,
        nextHead: places.nextHead,
        nextDeputy: places.nextDeputy,
      },
    },
    findings: [...findings, ...proposed.findings],
    offices,
  };
}
