import { presentNames } from '../../awards/bloc-history';
import { leavesOf } from '../../scoring/criteria';
import { foldName } from '../../scoring/fold-name';
import { pledgeImage, type TargetLine } from '../../sheets/writing/pledge-sheet';
import { newSheetChanges } from '../../sheets/writing/sheet-changes';
import type { Language } from '../../text/language';
import type { Message } from '../../text/sentences';
import type { Patch } from '../../workbook/patch';
import { fail, ok, type Result } from '../../workbook/result';
import type { Computation } from '../computation';
import { historyIn } from '../propose-hand-over';
import type { Look } from '../session/look';
import { pledgeSheetPlace } from './pledge-sheet-place';
import { distinctNames, presentUnits } from './present-units';
import { sharedYear } from './shared-year';

/**
 * What makes the sheet "Giao ước" for the year after, with the criteria and units of this one and every target blank.
 * Refused where there is one: it is never written over.
 */
export function pledgeSheetPatch(
  { snapshot, outcome }: Look,
  language: Language,
): Result<Patch, Message> {
  const sheet = pledgeSheetPlace(snapshot);
  if (sheet !== null) return fail({ code: 'pledge-sheet-there', params: { sheet } });
  if (outcome.kind === 'not-computed') return fail(outcome.why);
  const { blocs } = outcome.computation;
  const present = presentNames(historyIn(snapshot).aliases);
  const units = distinctNames(blocs.flatMap((bloc) => presentUnits(bloc, present)));
  const year = sharedYear(blocs);
  const draft = {
    year: year === null ? null : year + 1,
    units,
    movements: [],
    targets: targetLines(blocs, units.length),
  };
  const image = pledgeImage(draft, language);
  return ok({ changes: newSheetChanges(snapshot, 'pledge', image, language) });
}

/** A line a criterion; nobody pledges penalties. */
function targetLines(blocs: Computation['blocs'], units: number): readonly TargetLine[] {
  const leaves = blocs
    .flatMap(({ scheme }) => leavesOf(scheme))
    .filter(({ kind }) => kind !== 'penalty');
  const distinct = new Map(leaves.map((leaf) => [foldName(leaf.name), leaf]));
  return [...distinct.values()].map(({ code, name }) => ({
    code,
    name,
    measure: null,
    plan: null,
    byUnit: Array.from({ length: units }, () => null),
    note: null,
  }));
}
