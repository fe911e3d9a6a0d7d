import { findPledgeSheet } from '../../sheets/user-sheets';
import type { Snapshot } from '../../workbook/snapshot';

/** The name of the sheet "Giao ước", whatever its title is by now; null where there is none. */
export function pledgeSheetPlace(snapshot: Snapshot): string | null {
  return findPledgeSheet(snapshot)?.sheet ?? null;
}
