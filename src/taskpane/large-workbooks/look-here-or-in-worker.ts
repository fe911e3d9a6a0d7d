import type { Look } from '../../app/session/look';
import type { Snapshot } from '../../workbook/snapshot';
import { lookHere } from './look-here';
import { lookInWorker } from './look-in-worker';
import { startLookWorker } from './start-look-worker';

/** Below so many cells a look is done before anybody notices. */
const MANY_CELLS = 30_000;

/** The look of a workbook: in this thread, or in a worker where the workbook is large. */
export async function lookHereOrInWorker(
  snapshot: Snapshot,
  at: string,
  signal: AbortSignal,
): Promise<Look> {
  return cellCount(snapshot) > MANY_CELLS
    ? lookInWorker(snapshot, at, signal, startLookWorker)
    : lookHere(snapshot, at);
}

function cellCount({ sheets }: Snapshot): number {
  return sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
}
