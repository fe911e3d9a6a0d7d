import { ownedSheet } from '../sheets/ownership';
import { explanationImage } from '../sheets/writing/explanation-sheet';
import { sheetChanges, type SheetChanges } from '../sheets/writing/sheet-changes';
import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import type { Patch } from '../workbook/patch';
import { fail, ok, type Result } from '../workbook/result';
import type { Snapshot } from '../workbook/snapshot';
import type { BlocComputation, Computation } from './computation';
import { explainUnit, type Explanation } from './explanation';
import { explanationTable } from './explanation-table';
import type { Look } from './session/look';
import type { Ending } from './session/session-state';
import type { WorkbookSession } from './session/workbook-session';

/** What makes the sheet "Giải trình điểm" say this; nothing where it already does. There is one, of the unit asked last. */
export function explanationChanges(
  snapshot: Snapshot,
  explanations: readonly Explanation[],
  language: Language,
): SheetChanges {
  const tables = explanations.map((explanation) => explanationTable(explanation, language));
  return sheetChanges(snapshot, 'explanation', explanationImage(tables, language), language);
}

/** The explanations of the units of that name; a sentence with all names where there is none. */
export function unitsToExplain(
  computation: Computation,
  name: string,
): Result<readonly Explanation[], Message> {
  const found = explainUnit(computation, name);
  if (found.length > 0) return ok(found);
  const units = computation.blocs.flatMap(({ scoresheet }) =>
    scoresheet.units.map((unit) => unit.name),
  );
  return fail({ code: 'unit-not-found', params: { unit: name, units: units.join('; ') } });
}

/** A unit as the pane shows it. */
export interface ShownUnit {
  readonly bloc: BlocComputation;
  readonly unit: number;
}

/** *In giải trình*: writes the sheet of this unit from the workbook as it is now, and shows it. */
export async function openExplanationSheet(
  session: WorkbookSession,
  shown: ShownUnit,
  language: Language,
): Promise<Ending> {
  const { look } = session.state();
  const there = look === null ? null : ownedSheet(look.snapshot, 'explanation');
  return session.add('explanation-sheet', (now) => explanationPatch(now, shown, language), there);
}

function explanationPatch(
  { snapshot, outcome }: Look,
  { bloc, unit }: ShownUnit,
  language: Language,
): Result<Patch, Message> {
  if (outcome.kind === 'not-computed') return fail(outcome.why);
  const named = bloc.scoresheet.units[unit];
  const found = unitsToExplain(outcome.computation, named?.name ?? '');
  if (!found.ok) return found;
  // Of several units of one name she means the one that she was shown.
  const same = found.value.filter(({ bloc: own, unit: row }) => {
    const place = own.scoresheet.units[row]?.place;
    return place?.sheet === named?.place.sheet && place?.row === named?.place.row;
  });
  const explanations = same.length === 0 ? found.value : same;
  const { changes, findings } = explanationChanges(snapshot, explanations, language);
  const [finding] = findings;
  return changes.length === 0 && finding !== undefined ? fail(finding.message) : ok({ changes });
}
