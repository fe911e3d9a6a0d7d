import { statedConditions } from '../awards/stated-conditions';
import { foldName } from '../scoring/fold-name';
import { findCouncilSheet } from '../sheets/user-sheets';
import { councilSheetChanges } from '../sheets/writing/council-sheet/council-sheet';
import type { Language } from '../text/language';
import { sentence, type Message } from '../text/sentences';
import { standsInTheWay } from '../workbook/finding';
import type { Change, Patch } from '../workbook/patch';
import { fail, ok, type Result } from '../workbook/result';
import type { Snapshot } from '../workbook/snapshot';
import { shownAt } from './accepted-findings';
import type { BlocComputation, Computation } from './computation';

/** The name of the sheet "Hội đồng", whatever its title is by now; null where there is none. */
export function councilSheetPlace(snapshot: Snapshot): string | null {
  return findCouncilSheet(snapshot)?.sheet ?? null;
}

/** What the sheet is made from in a workbook with nothing but lists of people: its tables are blank. */
export const nothingRanked: Computation = { blocs: [], findings: [] };

/** What makes the sheet "Hội đồng", with what the results wait for. Refused where there is one: it is never written over. */
export function createCouncilSheet(
  snapshot: Snapshot,
  { blocs, findings }: Computation,
  language: Language,
): Result<Patch, Message> {
  const sheet = councilSheetPlace(snapshot);
  if (sheet !== null) return fail({ code: 'council-sheet-there', params: { sheet } });
  const offered = findings.filter(standsInTheWay).map(({ message, sheet: place, cell }) => ({
    code: message.code,
    text: sentence(message, language),
    sheet: place,
    cell,
    was: shownAt(snapshot, place, cell),
  }));
  const toDeclare = blocs.flatMap(statedToDeclare);
  return ok({ changes: councilSheetChanges(snapshot, { blocs, offered, toDeclare }, language) });
}

/** Conditions of the organiser's own rules that keep a unit's outcome open, by their words. */
function statedToDeclare({
  awards,
  pack,
  scoresheet,
}: BlocComputation): readonly { readonly unit: string; readonly condition: string }[] {
  const stated = pack === null ? [] : statedConditions(pack.pack);
  if (stated.length === 0) return [];
  return awards.flatMap(({ unit, eligibility }) => {
    const needed = new Set(
      eligibility.flatMap(({ needs }) =>
        needs.flatMap((need) => (need.kind === 'declaration' ? need.what : [])),
      ),
    );
    const { name = '' } = scoresheet.units[unit] ?? {};
    const texts = new Map(
      stated.filter(({ id }) => needed.has(id)).map(({ text }) => [foldName(text), text]),
    );
    return [...texts.values()].map((text) => ({ unit: name, condition: text }));
  });
}

/** The same, with nothing to do where the sheet is there. */
export function councilSheetWhereNone(
  snapshot: Snapshot,
  computation: Computation,
  language: Language,
): readonly Change[] {
  const made = createCouncilSheet(snapshot, computation, language);
  return made.ok ? made.value.changes : [];
}
