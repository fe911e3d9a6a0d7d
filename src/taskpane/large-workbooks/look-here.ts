import type { Look } from '../../app/session/look';
import type { Snapshot } from '../../workbook/snapshot';

/** The look of a workbook in this thread. What computes is loaded only now: the pane draws itself before. */
export async function lookHere(snapshot: Snapshot, at: string): Promise<Look> {
  const { lookAt } = await import('../../app/session/look');
  return lookAt(snapshot, at);
}
