import { checkPeopleIn, previewPeople, type PeopleOptions } from '../app/people/check-people';
import type { PeopleComputation } from '../app/people/check-people';
import { sheetsForPeople } from '../app/people/people-sheets';
import { peopleReport } from '../app/people/people-report';
import type { ComputeOptions } from '../app/options';
import { fileHost } from '../hosts/file/disk/file-host';
import { consoleWords } from '../text/console-words';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import { aboutOutput } from './about-output';
import type { Command } from './commands';
import { callerPath } from './caller-path';
import { localTime } from './local-time';
import { exitCodeOf, type ExitCode } from './output';
import { peopleText } from './print-people';
import { findingsText } from './print-ranking';
import type { Session } from './session';

type PeopleCommand = Extract<Command, { readonly name: 'people' }>;

/** Checks the lists of people in a workbook; with an output, writes the results into a copy. */
export async function runPeople(
  command: PeopleCommand,
  { sheets, rules, year }: ComputeOptions,
  session: Session,
): Promise<Result<ExitCode, Message>> {
  const { language, output } = session;
  const checked = await check(command, { sheets, rules, year }, session);
  if (!checked.ok) return checked;
  const { computation, written } = checked.value;
  const report = peopleReport(computation, language);
  if (command.options.asJson) {
    output.print(JSON.stringify(report, null, 2));
  } else {
    output.print(`${peopleText(report, language)}\n`);
    output.print(findingsText(report.findings, language));
    for (const line of written) output.print(line);
  }
  return ok(exitCodeOf(report.findings));
}

/** What was found, and lines on what was written. */
interface Checked {
  readonly computation: PeopleComputation;
  readonly written: readonly string[];
}

async function check(
  { workbook, output: path, ...wanted }: PeopleCommand,
  options: PeopleOptions,
  { language, now }: Session,
): Promise<Result<Checked, Message>> {
  const time = localTime(now);
  if (path === null) {
    const read = await fileHost(callerPath(workbook), null).read();
    if (!read.ok) return read;
    const preview = previewPeople(read.value, options, time);
    return preview.ok ? ok({ computation: preview.value.computation, written: [] }) : preview;
  }
  const host = fileHost(callerPath(workbook), callerPath(path));
  const done = await checkPeopleIn(host, options, time, (snapshot, computation) =>
    sheetsForPeople(snapshot, computation, wanted, language),
  );
  if (!done.ok) return done;
  const { computation, receipt } = done.value;
  const words = consoleWords[language];
  return ok({
    computation,
    written: [
      receipt.cellsWritten === 0
        ? words.nothingToWrite(path)
        : words.workbookWritten(path, receipt.cellsWritten),
      ...aboutOutput(host, language),
    ],
  });
}
