import { draftMaterial } from '../app/drafts/draft-material';
import type { ComputeOptions } from '../app/options';
import { computeConfirmed } from '../app/recompute';
import { namesSheetPatch } from '../app/templates/names-sheet';
import { fileHost } from '../hosts/file/disk/file-host';
import { namesSheetWords } from '../text/template-names-words';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import { callerPath } from './caller-path';
import type { Command } from './commands';
import type { ExitCode } from './output';
import type { Session } from './session';

/** Writes a copy of the workbook with the sheet of the names that a template may use. */
export async function runTemplateNames(
  { workbook, output: path, options }: Extract<Command, { readonly name: 'template-names' }>,
  chosen: ComputeOptions,
  { language, output }: Session,
): Promise<Result<ExitCode, Message>> {
  const host = fileHost(callerPath(workbook), callerPath(path));
  const read = await host.read();
  if (!read.ok) return read;
  const snapshot = read.value;
  const computed = computeConfirmed(snapshot, chosen, options.isConfirmed);
  if (!computed.ok) return computed;
  const { blocs } = computed.value;
  const patch = namesSheetPatch(snapshot, blocs, language, draftMaterial(snapshot));
  const applied = await host.apply(patch);
  if (!applied.ok) return applied;
  const words = namesSheetWords[language];
  output.print(options.asJson ? JSON.stringify({ file: path }) : words.made(path));
  return ok(0);
}
