import type { Council } from '../awards/council';
import type { SheetFinding } from '../sheets/scoresheet';
import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import type { Patch } from '../workbook/patch';
import { fail, type Result } from '../workbook/result';
import { councilSheetPlace, createCouncilSheet, nothingRanked } from './council-sheet';
import type { Look } from './session/look';

/** What the pane shows of the sheet "Hội đồng". */
export interface CouncilPart {
  readonly sheet: string;
  readonly mistakes: readonly SheetFinding[];
  /** How much of each kind is in use for the bloc that is shown, only what there is; null where there is no bloc. */
  readonly used: readonly CouncilUse[] | null;
}

export interface CouncilUse {
  readonly what: CouncilCount;
  readonly count: number;
}

export type CouncilCount =
  | 'cuts'
  | 'disqualified'
  | 'votes'
  | 'women'
  | 'facts'
  | 'chair'
  | 'declarations'
  | 'ballots'
  | 'decisions'
  | 'accepted'
  | 'offices';

/** Null where the workbook has no such sheet. */
export function councilPart(
  { snapshot, outcome, findings, people }: Look,
  bloc: number,
): CouncilPart | null {
  const sheet = councilSheetPlace(snapshot);
  if (sheet === null) return null;
  const shown = outcome.kind === 'computed' ? outcome.computation.blocs[bloc] : undefined;
  // Without any bloc it is the lists of people that the sheet was read for.
  const found = outcome.kind === 'computed' ? findings : [...findings, ...(people?.findings ?? [])];
  return {
    sheet,
    mistakes: found.filter((one) => one.sheet === sheet && one.severity === 'error'),
    used: shown === undefined ? null : usesOf(shown.council),
  };
}

function usesOf(council: Council | null): readonly CouncilUse[] {
  return council === null ? [] : countsOf(council).filter(({ count }) => count > 0);
}

function countsOf(council: Council): readonly CouncilUse[] {
  const { opinions, cuts, facts, chair, declarations, ballots, decisions, accepted, offices } =
    council;
  return [
    { what: 'cuts', count: cuts.length },
    { what: 'disqualified', count: opinions.filter((of) => of.disqualified !== null).length },
    { what: 'votes', count: opinions.filter((of) => of.votes !== null).length },
    { what: 'women', count: opinions.filter((of) => of.isWomen !== null).length },
    { what: 'facts', count: facts.length },
    { what: 'chair', count: chair.length },
    { what: 'declarations', count: declarations.length },
    { what: 'ballots', count: ballots.length },
    { what: 'decisions', count: decisions.length },
    { what: 'accepted', count: accepted.length },
    { what: 'offices', count: offices.length },
  ];
}

/**
 * What makes the sheet "Hội đồng" of a workbook as it was just read; says why where there is neither a bloc nor a list
 * of people.
 */
export function councilSheetPatch(
  { snapshot, outcome, findings, people }: Look,
  language: Language,
): Result<Patch, Message> {
  if (outcome.kind === 'not-computed') {
    return people === null
      ? fail(outcome.why)
      : createCouncilSheet(snapshot, nothingRanked, language);
  }
  return createCouncilSheet(snapshot, { ...outcome.computation, findings }, language);
}
