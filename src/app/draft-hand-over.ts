import { noHistory, type BlocHistory } from '../awards/bloc-history';
import type { Draft } from '../documents/content/draft';
import { draftHandOver, type DraftFile } from '../documents/draft-hand-over';
import { handOverDecision } from '../documents/hand-over-decision';
import { unknownHandOver, type HandOverFacts } from '../documents/hand-over-facts';
import { foldName } from '../scoring/fold-name';
import type { BlocFacts, SheetFinding } from '../sheets/scoresheet';
import type { BlocComputation } from './computation';
import { proposeOffices } from './propose-hand-over';

/** Names that a person gives; null leaves each to the workbook. */
export interface OfficersGiven {
  readonly head: string | null;
  readonly nextHead: string | null;
  readonly deputy: string | null;
}

export interface HandOverDraft {
  readonly file: DraftFile;
  readonly findings: readonly SheetFinding[];
}

/**
 * Drafts the decision on the hand-over of the head's role and of its rotating flag: names given by a person first,
 * then those of the sheet "Thông tin khối", then those in titles, then whom rotation proposes from the history, to be
 * confirmed; what nobody says is a marked blank.
 */
export async function draftBlocHandOver(
  bloc: BlocComputation,
  given: OfficersGiven,
  history: BlocHistory = noHistory,
): Promise<HandOverDraft> {
  const { facts, findings } = handOverFacts(bloc, given, history);
  return { file: await draftHandOver(facts), findings };
}

/** The same decision in words, before it is packed: what it says and what it lacks. */
export function wordHandOver(
  bloc: BlocComputation,
  given: OfficersGiven,
  history: BlocHistory = noHistory,
): { readonly draft: Draft; readonly findings: readonly SheetFinding[] } {
  const { facts, findings } = handOverFacts(bloc, given, history);
  return { draft: handOverDecision(facts), findings };
}

/** The only organiser whose name follows from the level alone. */
const CENTRAL_COUNCIL = 'Hội đồng Thi đua - Khen thưởng Trung ương';

function handOverFacts(
  { facts, scoresheet }: BlocComputation,
  given: OfficersGiven,
  history: BlocHistory,
): { readonly facts: HandOverFacts; readonly findings: readonly SheetFinding[] } {
  const findings: SheetFinding[] = [];
  const units = scoresheet.units.map(({ name }) => name);
  const officer = (chosen: string | null, found: BlocFacts['head']): string | null => {
    const name = chosen ?? found?.value ?? null;
    if (name === null) return null;
    const member = units.find((unit) => foldName(unit) === foldName(name));
    if (member === undefined) {
      findings.push({
        severity: 'warning',
        message: { code: 'officer-not-a-member', params: { unit: name } },
        sheet: chosen === null ? (found?.place?.sheet ?? null) : null,
        cell: null,
      });
    }
    return member ?? name;
  };
  const currentHead = officer(given.head, facts.head);
  const nextHead = officer(given.nextHead, facts.nextHead);
  const nextDeputy = officer(given.deputy, facts.nextDeputy);
  const named = { head: currentHead, nextHead, nextDeputy };
  const proposed = proposeOffices(units, facts, named, history);
  return {
    facts: {
      ...unknownHandOver,
      bloc: { kind: facts.kind, name: facts.name?.value ?? null },
      year: facts.year?.value ?? null,
      currentHead,
      nextHead: nextHead ?? proposed.nextHead,
      nextDeputy: nextDeputy ?? proposed.nextDeputy,
      organiser: facts.organiser?.value === 'tw' ? CENTRAL_COUNCIL : null,
    },
    findings: [...findings, ...proposed.findings],
  };
}
