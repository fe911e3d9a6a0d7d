import { ownedSheets, type SheetKind } from '../../sheets/ownership';
import { packKinds } from '../../sheets/writing/pack/pack-sheets';
import type { Snapshot } from '../../workbook/snapshot';

const KINDS: readonly SheetKind[] = ['summary', 'ranking', ...packKinds, 'form', 'blank'];

/** The sheets of the conference pack in a workbook, in the order in which they are read at a conference. */
export function packSheetNames(snapshot: Snapshot): readonly string[] {
  const owned = ownedSheets(snapshot);
  return KINDS.flatMap((kind) =>
    owned.flatMap((sheet) => (sheet.kind === kind ? [sheet.sheet] : [])),
  );
}
