import type { SheetChanges } from '../sheets/writing/sheet-changes';
import { writeResults, type WrittenResults } from '../sheets/writing/write-results';
import type { Message } from '../text/sentences';
import type { Host, Receipt } from '../workbook/host';
import type { Patch } from '../workbook/patch';
import { fail, ok, type Result } from '../workbook/result';
import type { Snapshot } from '../workbook/snapshot';
import { withAccepted } from './accepted-findings';
import { certaintiesOf, doubtIn } from './certainty';
import type { Computation } from './computation';
import { computeBlocs } from './compute-blocs';
import type { ComputeOptions } from './options';
import { packThere } from './pack/conference-pack';
import { confirmationChanges, confirmedBlocs } from './remembering';

export interface WriteOptions extends ComputeOptions {
  /** A person has looked at what was detected and agrees. */
  readonly isConfirmed: boolean;
  /** The time as it is to stand in the log, such as "20/12/2025 10:32". */
  readonly now: string;
}

/** What would be written, before anything is. */
export interface Preview {
  readonly computation: Computation;
  readonly patch: Patch;
}

export interface Recomputed extends Preview {
  readonly receipt: Receipt;
}

/**
 * Computes a workbook and what is to be written into it. Nothing is written from a doubtful detection that nobody has
 * confirmed, now or earlier in this workbook; a confirmation that settles a doubt is remembered in the workbook.
 */
export function previewResults(
  snapshot: Snapshot,
  options: WriteOptions,
): Result<Preview, Message> {
  const computed = computeConfirmed(snapshot, options, options.isConfirmed);
  if (!computed.ok) return computed;
  const computation = computed.value;
  const certainties = certaintiesOf(snapshot, computation);
  const isDoubtful = doubtIn(certainties, snapshot.workbookName) !== null;
  const { patch, findings } = resultsToWrite(snapshot, computation, options.now);
  return ok({
    patch: isDoubtful
      ? { changes: [...patch.changes, ...confirmationChanges(snapshot, certainties)] }
      : patch,
    computation: { ...computation, findings },
  });
}

/**
 * What writes the results of a computation, and everything to look at, also of the writing.
 * @param now the time as it is to stand in the log
 */
export function resultsToWrite(
  snapshot: Snapshot,
  { blocs, findings }: Computation,
  now: string,
): WrittenResults {
  // Sheets of the conference pack that are there are rebuilt with the results.
  const pack = packThere(snapshot, { blocs, findings }, now);
  const written = writeResults({ snapshot, blocs, now, pack });
  const all = withAccepted([...findings, ...written.findings], blocs, snapshot);
  return { patch: written.patch, findings: all };
}

/** Computes a workbook, unless the detection is doubtful and nobody has confirmed it, now or earlier in this workbook. */
export function computeConfirmed(
  snapshot: Snapshot,
  options: ComputeOptions,
  isConfirmedNow: boolean,
): Result<Computation, Message> {
  const computed = computeBlocs(snapshot, options);
  if (!computed.ok || isConfirmedNow) return computed;
  const certainties = certaintiesOf(snapshot, computed.value);
  const known = confirmedBlocs(snapshot, certainties);
  const asked = certainties.filter((_, bloc) => known[bloc] !== true);
  const doubt = doubtIn(asked, snapshot.workbookName);
  return doubt === null ? computed : fail(doubt);
}

/** Something to be written together with the results. */
export type AlsoWrite = (
  snapshot: Snapshot,
  computation: Computation,
) => Result<SheetChanges, Message>;

/**
 * Reads the workbook, computes, and writes what changed: the button *Tính lại*. Nothing is written where `also` has a
 * problem.
 */
export async function recompute(
  host: Host<Message>,
  options: WriteOptions,
  also: AlsoWrite = nothingElse,
): Promise<Result<Recomputed, Message>> {
  const read = await host.read();
  if (!read.ok) return read;
  const preview = previewResults(read.value, options);
  if (!preview.ok) return preview;
  const { computation } = preview.value;
  const more = also(read.value, computation);
  if (!more.ok) return more;
  const patch = { changes: [...preview.value.patch.changes, ...more.value.changes] };
  const applied = await host.apply(patch);
  if (!applied.ok) return applied;
  const findings = [...computation.findings, ...more.value.findings];
  return ok({ patch, computation: { ...computation, findings }, receipt: applied.value });
}

function nothingElse(): Result<SheetChanges, Message> {
  return ok({ changes: [], findings: [] });
}

/** Why the detection should be looked at before anything is written; null where it is sure enough. */
export function doubtOfComputation(snapshot: Snapshot, computation: Computation): Message | null {
  return doubtIn(certaintiesOf(snapshot, computation), snapshot.workbookName);
}
