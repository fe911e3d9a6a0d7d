import type { Council } from '../awards/council';
import type { SheetFinding } from '../sheets/scoresheet';
import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import type { Patch } from '../workbook/patch';
import { fail, type Result } from '../workbook/result';
import { councilSheetPlace, createCouncilSheet } from './council-sheet';
import type { Look } from './session/look';

/** What the pane shows of the sheet "Hội đồng". */
export interface CouncilPart {
  readonly sheet: string;
  readonly mistakes: readonly SheetFinding[];
  /** How much of each kind is in use for the bloc that is shown; only what there is. */
  readonly used: readonly { readonly what: CouncilCount; readonly count: number }[];
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
  | 'accepted';

/** Null where the workbook has no such sheet. */
export function councilPart(
  { snapshot, outcome, findings }: Look,
  bloc: number,
): CouncilPart | null {
  const sheet = councilSheetPlace(snapshot);
  if (sheet === null) return null;
  const shown = outcome.kind === 'computed' ? outcome.computation.blocs[bloc] : undefined;
  const council = shown?.council ?? null;
  return {
    sheet,
    mistakes: findings.filter((one) => one.sheet === sheet && one.severity === 'error'),
    used: council === null ? [] : countsOf(council).filter(({ count }) => count > 0),
  };
}

function countsOf(council: Council): CouncilPart['used'] {
  const { opinions, cuts, facts, chair, declarations, ballots, decisions, accepted } = council;
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
  ];
}

/** What makes the sheet "Hội đồng" of a workbook as it was just read; says why where nothing was computed. */
export function councilSheetPatch(
  { snapshot, outcome, findings }: Look,
  language: Language,
): Result<Patch, Message> {
  if (outcome.kind === 'not-computed') return fail(outcome.why);
  return createCouncilSheet(snapshot, { ...outcome.computation, findings }, language);
}
