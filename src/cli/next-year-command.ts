import { basename, extname } from 'node:path';
import { nextYear } from '../app/next-year/next-year';
import type { ComputeOptions } from '../app/options';
import { computeConfirmed } from '../app/recompute';
import { findingReport } from '../app/report';
import { isSameFile } from '../hosts/file/disk/existing-file';
import { fileHost } from '../hosts/file/disk/file-host';
import { saveOutput } from '../hosts/file/disk/save-output';
import { newWorkbook } from '../hosts/file/writing/new-workbook';
import { consoleWords } from '../text/console-words';
import { nextYearWords } from '../text/next-year-words';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import type { Command } from './commands';
import { callerPath } from './caller-path';
import { exitCodeOf, type ExitCode } from './output';
import { findingsText } from './print-ranking';
import type { Session } from './session';

/** Makes the workbook of the year after as a file of its own; the workbook itself is only read. */
export async function runNextYear(
  { workbook, output: path, options }: Extract<Command, { readonly name: 'next-year' }>,
  chosen: ComputeOptions,
  { language, output }: Session,
): Promise<Result<ExitCode, Message>> {
  if (extname(path).toLowerCase() !== '.xlsx') {
    return fail({ code: 'output-extension', params: { file: path, extension: '.xlsx' } });
  }
  if (await isSameFile(callerPath(workbook), callerPath(path))) {
    return fail({ code: 'output-is-input', params: { file: path } });
  }
  const read = await fileHost(callerPath(workbook), null).read();
  if (!read.ok) return read;
  const computed = computeConfirmed(read.value, chosen, options.isConfirmed);
  if (!computed.ok) return computed;
  const next = nextYear(read.value, computed.value);
  if (!next.ok) return next;
  const made = await newWorkbook(next.value.patch, basename(path));
  if (!made.ok) return made;
  const saved = await saveOutput(callerPath(path), made.value.bytes, null);
  if (!saved.ok) return saved;
  const { year, sheets } = next.value;
  const findings = next.value.findings.map((finding) => findingReport(finding, language));
  if (options.asJson) {
    output.print(JSON.stringify({ year, sheets, findings }, null, 2));
    return ok(exitCodeOf(findings));
  }
  const words = nextYearWords[language];
  output.print(words.written(path, year));
  output.print(words.contents(sheets));
  if (saved.value !== null) output.print(consoleWords[language].keptBefore(saved.value));
  if (findings.length > 0) output.print(findingsText(findings, language));
  return ok(exitCodeOf(findings));
}
