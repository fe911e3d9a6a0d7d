import type { SheetFinding } from '../sheets/scoresheet';
import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import type { Patch } from '../workbook/patch';
import { fail, type Result } from '../workbook/result';
import { acceptPatch } from './accept-finding';
import type { Look } from './session/look';

/** What accepts a finding that she was shown, as the workbook is now; a problem where it is not there any more. */
export function acceptInLook(
  { snapshot, outcome, findings, at }: Look,
  shown: SheetFinding,
  by: { readonly reason: string; readonly by: string },
  language: Language,
): Result<Patch, Message> {
  if (outcome.kind === 'not-computed') return fail(outcome.why);
  const key = keyOf(shown);
  const now = findings.find((one) => keyOf(one) === key);
  if (now === undefined) {
    return fail({ code: 'accept-gone', params: {} });
  }
  return acceptPatch(snapshot, outcome.computation, [now], { ...by, at }, language);
}

function keyOf({ message, sheet, cell }: SheetFinding): string {
  return JSON.stringify([message, sheet, cell]);
}
