import { acceptPatch, findingNamed } from '../app/accept-finding';
import { computeConfirmed, resultsToWrite, type WriteOptions } from '../app/recompute';
import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import type { Host } from '../workbook/host';
import { fail, ok, type Result } from '../workbook/result';

/** What a call accepts: findings by their code and place, and who says why. */
export interface Acceptance {
  readonly findings: readonly string[];
  readonly reason: string;
  readonly by: string;
}

/** Writes on the sheet "Hội đồng" what is accepted, before anything is computed from it. */
export async function acceptFirst(
  host: Host<Message>,
  { findings: named, reason, by }: Acceptance,
  options: WriteOptions,
  language: Language,
): Promise<Result<number, Message>> {
  const read = await host.read();
  if (!read.ok) return read;
  const snapshot = read.value;
  const computed = computeConfirmed(snapshot, options, options.isConfirmed);
  if (!computed.ok) return computed;
  const { findings } = resultsToWrite(snapshot, computed.value, options.now);
  const accepted = [];
  for (const one of named) {
    const found = findingNamed(findings, one);
    if (!found.ok) return found;
    accepted.push(found.value);
  }
  const signed = { reason, by, at: options.now };
  const patch = acceptPatch(snapshot, computed.value, accepted, signed, language);
  if (!patch.ok) return patch;
  const applied = await host.apply(patch.value);
  return applied.ok ? ok(accepted.length) : applied;
}

/** What the words of a call accept; null for nothing. */
export function acceptanceIn(call: {
  readonly findings: readonly string[];
  readonly reason: string | null;
  readonly by: string | null;
  readonly hasOutput: boolean;
}): Result<Acceptance | null, Message> {
  const { findings, reason, by, hasOutput } = call;
  if (findings.length === 0) {
    return reason === null ? ok(null) : fail({ code: 'accept-reason-alone', params: {} });
  }
  if (!hasOutput) return fail({ code: 'accept-needs-output', params: {} });
  if (reason === null || by === null) return fail({ code: 'accept-without-reason', params: {} });
  return ok({ findings, reason, by });
}
