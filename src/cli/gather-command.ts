import { bringInForms, gather, proposedKeys } from '../app/gather/gather';
import { gatherReport } from '../app/gather/gather-report';
import type { Gathering } from '../app/gather/gathering';
import { fileHost } from '../hosts/file/disk/file-host';
import { consoleWords } from '../text/console-words';
import { gatherWords } from '../text/gather-words';
import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import type { Snapshot } from '../workbook/snapshot';
import { aboutOutput } from './about-output';
import { callerPath } from './caller-path';
import type { Command } from './commands';
import { exitCodeOf, type ExitCode } from './output';
import { gatheringText } from './print-gathering';
import { sentFiles } from './sent-files';
import type { Session } from './session';

type GatherCommand = Extract<Command, { readonly name: 'gather' }>;

/** Puts the forms of many files together; with an output, brings them into a copy of the workbook. */
export async function runGather(
  command: GatherCommand,
  { language, output }: Session,
): Promise<Result<ExitCode, Message>> {
  const { workbook, from, output: path, deadline, units, options } = command;
  const read = await fileHost(callerPath(workbook), null).read();
  if (!read.ok) return read;
  const sent = await sentFiles(from, path === null ? [workbook] : [workbook, path]);
  if (!sent.ok) return sent;
  const { year, isConfirmed, asJson } = options;
  const gathering = gather(read.value, sent.value.files, { deadline, units, year });
  const taken = await bring(command, read.value, gathering, isConfirmed, language);
  if (!taken.ok) return taken;
  const { brought, lines } = taken.value;
  const report = gatherReport(gathering, brought, sent.value.findings, language);
  if (asJson) output.print(JSON.stringify(report, null, 2));
  else output.print([gatheringText(report, language), '', ...lines].join('\n'));
  return ok(exitCodeOf(report.findings));
}

/** Writes what is brought in, where there is an output; else says what could be. */
async function bring(
  { workbook, output: path }: GatherCommand,
  snapshot: Snapshot,
  gathering: Gathering,
  isAgreed: boolean,
  language: Language,
) {
  const words = gatherWords[language];
  const keys = proposedKeys(gathering, isAgreed);
  if (path === null) {
    return ok({ brought: [], lines: keys.size === 0 ? [] : [words.wouldBring(keys.size)] });
  }
  const { patch, brought } = bringInForms(snapshot, gathering, keys);
  const host = fileHost(callerPath(workbook), callerPath(path));
  const applied = await host.apply(patch);
  if (!applied.ok) return applied;
  const { cellsWritten } = applied.value;
  const waiting = proposedKeys(gathering, true).size - keys.size;
  const written =
    cellsWritten === 0
      ? consoleWords[language].nothingToWrite(path)
      : consoleWords[language].workbookWritten(path, cellsWritten);
  return ok({
    brought,
    lines: [
      words.brought(brought.map(({ sheet }) => sheet)),
      ...(waiting === 0 ? [] : [words.askFirst(waiting)]),
      written,
      ...aboutOutput(host, language),
    ],
  });
}
