import type { Message } from '../text/sentences';
import { applyToSnapshot } from '../workbook/apply-patch';
import type { Host } from '../workbook/host';
import type { Change, Patch } from '../workbook/patch';
import { ok, type Result } from '../workbook/result';
import type { Snapshot } from '../workbook/snapshot';
import { certaintiesOf, doubtIn } from './certainty';
import type { Computation } from './computation';
import { officialPatch, officialState, reopenPatch, type OfficialState } from './official';
import { computeConfirmed, type Recomputed, type WriteOptions } from './recompute';
import { confirmationChanges } from './remembering';

/** What a person asks for: to make the result official, or to open it again. */
export type OfficialDeed =
  | { readonly kind: 'make-official'; readonly by: string }
  | { readonly kind: 'reopen'; readonly by: string; readonly reason: string };

export interface OfficialDone extends Recomputed {
  /** Whether the result is official after it. */
  readonly state: OfficialState;
}

/** What a deed writes and everything to look at after it; a problem where it may not be done. Pure. */
export function deedPatch(
  snapshot: Snapshot,
  computation: Computation,
  deed: OfficialDeed,
  now: string,
): Result<{ readonly patch: Patch; readonly findings: Computation['findings'] }, Message> {
  if (deed.kind === 'make-official') return officialPatch(snapshot, computation, deed.by, now);
  const patch = reopenPatch(snapshot, computation, deed, now);
  return patch.ok ? ok({ patch: patch.value, findings: computation.findings }) : patch;
}

/** Reads a workbook, computes it and makes its result official or opens it again. */
export async function doOfficially(
  host: Host<Message>,
  options: WriteOptions,
  deed: OfficialDeed,
): Promise<Result<OfficialDone, Message>> {
  const read = await host.read();
  if (!read.ok) return read;
  const snapshot = read.value;
  const computed = computeConfirmed(snapshot, options, options.isConfirmed);
  if (!computed.ok) return computed;
  const computation = computed.value;
  const confirmation = settledDoubt(snapshot, computation);
  const confirmed = applyToSnapshot(snapshot, { changes: confirmation });
  const done = deedPatch(confirmed, computation, deed, options.now);
  if (!done.ok) return done;
  // The text that the deed keeps holds the confirmation too.
  const marks = confirmation.filter(({ kind }) => kind !== 'keep-text');
  const patch = { changes: [...marks, ...done.value.patch.changes] };
  const applied = await host.apply(patch);
  if (!applied.ok) return applied;
  return ok({
    computation: { ...computation, findings: done.value.findings },
    patch,
    receipt: applied.value,
    state: officialState(applyToSnapshot(snapshot, patch), computation.blocs),
  });
}

/** A confirmation that settled a doubt is remembered in the workbook. */
function settledDoubt(snapshot: Snapshot, computation: Computation): readonly Change[] {
  const certainties = certaintiesOf(snapshot, computation);
  const isDoubtful = doubtIn(certainties, snapshot.workbookName) !== null;
  return isDoubtful ? confirmationChanges(snapshot, certainties) : [];
}
