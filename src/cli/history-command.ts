import { basename } from 'node:path';
import { importHistory, type EarlierBook } from '../app/import-history';
import type { ComputeOptions } from '../app/options';
import { computeConfirmed } from '../app/recompute';
import { findingReport } from '../app/report';
import { fileHost } from '../hosts/file/disk/file-host';
import { consoleWords } from '../text/console-words';
import { historyImportWords } from '../text/history-import-words';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import { aboutOutput } from './about-output';
import type { Command } from './commands';
import { callerPath } from './caller-path';
import { computeWorkbook } from './compute-workbooks';
import { exitCodeOf, type ExitCode } from './output';
import { findingsText } from './print-ranking';
import type { Session } from './session';

/** Adds the rankings of earlier years' workbooks to the sheet "Lịch sử" of a copy. */
export async function runHistory(
  command: Extract<Command, { readonly name: 'history' }>,
  chosen: ComputeOptions,
  { language, output }: Session,
): Promise<Result<ExitCode, Message>> {
  const { workbook, from, output: path, options } = command;
  const earlier: EarlierBook[] = [];
  for (const file of from) {
    const computed = await computeWorkbook(file, chosen, (snapshot, asked) =>
      computeConfirmed(snapshot, asked, options.isConfirmed),
    );
    if (!computed.ok) return computed;
    earlier.push({ file: basename(file), computation: computed.value });
  }
  const host = fileHost(callerPath(workbook), callerPath(path));
  const read = await host.read();
  if (!read.ok) return read;
  const imported = importHistory(read.value, earlier);
  if (!imported.ok) return imported;
  const { patch, years, lines } = imported.value;
  const added = lines.length;
  const applied = await host.apply(patch);
  if (!applied.ok) return applied;
  const findings = imported.value.findings.map((finding) => findingReport(finding, language));
  if (options.asJson) {
    output.print(JSON.stringify({ years, added, findings }, null, 2));
  } else {
    const words = consoleWords[language];
    const { cellsWritten } = applied.value;
    output.print(historyImportWords[language].added(added, years));
    if (findings.length > 0) output.print(findingsText(findings, language));
    output.print(
      cellsWritten === 0 ? words.nothingToWrite(path) : words.workbookWritten(path, cellsWritten),
    );
    for (const line of aboutOutput(host, language)) output.print(line);
  }
  return ok(exitCodeOf(findings));
}
