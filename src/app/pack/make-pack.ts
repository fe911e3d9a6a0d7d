import { writeResults, type WrittenResults } from '../../sheets/writing/write-results';
import type { Message } from '../../text/sentences';
import { applyToSnapshot } from '../../workbook/apply-patch';
import type { Host, Receipt } from '../../workbook/host';
import type { Patch } from '../../workbook/patch';
import { fail, ok, type Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import { withAccepted } from '../accepted-findings';
import { certaintiesOf, doubtIn } from '../certainty';
import type { Computation } from '../computation';
import { computeConfirmed, doubtOfComputation, type WriteOptions } from '../recompute';
import { confirmationChanges } from '../remembering';
import type { Look } from '../session/look';
import { conferencePack, type FormsFor } from './conference-pack';

/** Results and the whole conference pack, as far as they do not stand there already. */
export function packToWrite(
  snapshot: Snapshot,
  { blocs, findings }: Computation,
  asked: { readonly now: string; readonly forms: FormsFor | null },
): WrittenResults {
  const contents = conferencePack(snapshot, { blocs, findings }, asked);
  const pack = { contents, wanted: 'all' } as const;
  const written = writeResults({ snapshot, blocs, now: asked.now, pack });
  const all = withAccepted([...findings, ...written.findings], blocs, snapshot);
  return { patch: written.patch, findings: all };
}

/** The button *Lập bộ hội nghị*: what it writes into the workbook as it was just read. */
export function packPatch({ snapshot, outcome, at }: Look): Result<Patch, Message> {
  if (outcome.kind === 'not-computed') return fail(outcome.why);
  const { computation, isConfirmed } = outcome;
  const doubt = doubtOfComputation(snapshot, computation);
  if (doubt !== null && !isConfirmed) return fail(doubt);
  return ok(packToWrite(snapshot, computation, { now: at, forms: null }).patch);
}

export interface MadePack {
  readonly computation: Computation;
  readonly patch: Patch;
  readonly receipt: Receipt;
  /** The workbook as it is now. */
  readonly after: Snapshot;
}

/** Reads the workbook, computes, and writes the results with the whole pack. */
export async function makePack(
  host: Host<Message>,
  options: WriteOptions,
  forms: FormsFor | null,
): Promise<Result<MadePack, Message>> {
  const read = await host.read();
  if (!read.ok) return read;
  const snapshot = read.value;
  const computed = computeConfirmed(snapshot, options, options.isConfirmed);
  if (!computed.ok) return computed;
  const { patch, findings } = packToWrite(snapshot, computed.value, { now: options.now, forms });
  const certainties = certaintiesOf(snapshot, computed.value);
  const isDoubtful = doubtIn(certainties, snapshot.workbookName) !== null;
  const confirmed = isDoubtful ? confirmationChanges(snapshot, certainties) : [];
  const whole = { changes: [...patch.changes, ...confirmed] };
  const applied = await host.apply(whole);
  if (!applied.ok) return applied;
  const computation = { ...computed.value, findings };
  const after = applyToSnapshot(snapshot, whole);
  return ok({ computation, patch: whole, receipt: applied.value, after });
}
