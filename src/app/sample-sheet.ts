import { sampleSheetPatch } from '../sheets/writing/sample-sheet';
import type { Message } from '../text/sentences';
import type { Patch } from '../workbook/patch';
import { ok, type Result } from '../workbook/result';
import type { Look } from './session/look';

/** A sample to try on, as a new sheet; nothing that is in the workbook is changed. */
export function sampleSheet({ snapshot, at }: Look): Result<Patch, Message> {
  const year = /\b\d{4}\b/.exec(at)?.[0] ?? '';
  return ok(sampleSheetPatch(snapshot, year));
}
