import type { ComputeOptions } from '../app/options';
import { makePack } from '../app/pack/make-pack';
import { packSheetNames } from '../app/pack/pack-sheet-names';
import { reportOf } from '../app/report';
import { fileHost } from '../hosts/file/disk/file-host';
import { consoleWords } from '../text/console-words';
import { packWords } from '../text/pack-words';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import { callerPath } from './caller-path';
import type { Command } from './commands';
import { localTime } from './local-time';
import { exitCodeOf, type ExitCode } from './output';
import { findingsText } from './print-ranking';
import type { Session } from './session';

/** Writes the results and the whole conference pack into a copy of the workbook. */
export async function runPack(
  { workbook, output: path, forms, options }: Extract<Command, { readonly name: 'pack' }>,
  chosen: ComputeOptions,
  { language, output, now }: Session,
): Promise<Result<ExitCode, Message>> {
  const host = fileHost(callerPath(workbook), callerPath(path));
  const writing = { ...chosen, isConfirmed: options.isConfirmed, now: localTime(now) };
  const made = await makePack(host, writing, forms);
  if (!made.ok) return made;
  const { computation, receipt, after } = made.value;
  const report = reportOf(computation, language);
  const sheets = packSheetNames(after);
  const { cellsWritten } = receipt;
  if (options.asJson) {
    output.print(JSON.stringify({ ...report, sheets, cellsWritten }, null, 2));
    return ok(exitCodeOf(report.findings));
  }
  const words = packWords[language];
  output.print(findingsText(report.findings, language));
  output.print(cellsWritten === 0 ? words.unchanged(path) : words.made(path, cellsWritten));
  output.print(words.sheets(sheets));
  const kept = host.keptBeside();
  if (kept !== null) output.print(consoleWords[language].keptBefore(kept));
  return ok(exitCodeOf(report.findings));
}
