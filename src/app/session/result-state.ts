import { ownedColumns, ownedSheets, type SheetKind } from '../../sheets/ownership';
import type { ResultField, SheetFinding } from '../../sheets/scoresheet';
import { standsInTheWay } from '../../workbook/finding';
import type { Patch } from '../../workbook/patch';
import type { Snapshot } from '../../workbook/snapshot';

/** How the results that stand in a workbook relate to its scores. */
export type ResultState =
  /** Nothing of Bảng Vàng's stands there yet. */
  | { readonly kind: 'never-written' }
  /** A press of the button would change something. */
  | { readonly kind: 'changed-since' }
  /** Up to date, but so many errors stand in the way of an official ranking. */
  | { readonly kind: 'blocked'; readonly errors: number }
  | { readonly kind: 'up-to-date' };

/** The state of a workbook's results, given what a press of the button would write now. */
export function resultState(
  snapshot: Snapshot,
  patch: Patch,
  findings: readonly SheetFinding[],
): ResultState {
  if (!hasResults(snapshot)) return { kind: 'never-written' };
  if (patch.changes.length > 0) return { kind: 'changed-since' };
  const errors = findings.filter(standsInTheWay).length;
  return errors > 0 ? { kind: 'blocked', errors } : { kind: 'up-to-date' };
}

/** Sheets that show results; a log or a sheet that she fills is none. */
const OF_RESULTS: readonly SheetKind[] = ['summary', 'ranking', 'proposals', 'indicators'];

/** The columns that a list of people gets too: alone they are no ranking. */
const ALSO_OF_PEOPLE: readonly ResultField[] = ['eligibility', 'reason'];

/** Whether any results of a ranking stand in the workbook, also where she deleted some of them. */
export function hasResults(snapshot: Snapshot): boolean {
  return (
    ownedColumns(snapshot).some(({ field }) => !ALSO_OF_PEOPLE.includes(field)) ||
    ownedSheets(snapshot).some(({ kind }) => OF_RESULTS.includes(kind))
  );
}
