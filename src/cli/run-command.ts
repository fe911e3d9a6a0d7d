import type { ComputeOptions } from '../app/options';
import { sentence, type Message } from '../text/sentences';
import type { Language } from '../text/language';
import { consoleWords } from '../text/console-words';
import type { Result } from '../workbook/result';
import type { Command, CommonOptions } from './commands';
import { runDraft } from './draft-command';
import { runGather } from './gather-command';
import { runHistory } from './history-command';
import { runInspect } from './inspect-command';
import { runNextYear } from './next-year-command';
import type { ExitCode, Output } from './output';
import { runPack } from './pack-command';
import { runPeople } from './people-command';
import { runRank } from './rank-command';
import { runProvince } from './province-command';
import { readScheme } from './read-scheme';
import { runScheme } from './scheme-command';
import type { Session } from './session';
import { runTemplate } from './template-command';
import { runTemplateNames } from './template-names-command';
import { runWhatIf } from './what-if-command';

/** Runs one command; what cannot be done is one sentence on the error output and exit code 2. */
export async function runCommand(
  command: Command,
  language: Language,
  output: Output,
  now: Date,
): Promise<ExitCode> {
  if (command.name === 'help') {
    output.print(consoleWords[language].usage);
    return 0;
  }
  const session: Session = { language, output, now };
  const done = await runOn(command, session);
  if (done.ok) return done.value;
  output.complain(sentence(done.problem, language));
  return 2;
}

async function runOn(
  command: Exclude<Command, { readonly name: 'help' }>,
  session: Session,
): Promise<Result<ExitCode, Message>> {
  const chosen = await chosenOptions(command.options);
  if (!chosen.ok) return chosen;
  switch (command.name) {
    case 'inspect':
      return runInspect(command, chosen.value, session);
    case 'rank':
      return runRank(command, chosen.value, session);
    case 'what-if':
      return runWhatIf(command, chosen.value, session);
    case 'people':
      return runPeople(command, chosen.value, session);
    case 'history':
      return runHistory(command, chosen.value, session);
    case 'gather':
      return runGather(command, session);
    case 'province':
      return runProvince(command, chosen.value, session);
    case 'next-year':
      return runNextYear(command, chosen.value, session);
    case 'pack':
      return runPack(command, chosen.value, session);
    case 'scheme':
      return runScheme(command, chosen.value, session);
    case 'draft':
      return command.template === null
        ? runDraft(command, chosen.value, session)
        : runTemplate({ ...command, template: command.template }, chosen.value, session);
    case 'template-names':
      return runTemplateNames(command, chosen.value, session);
  }
}

async function chosenOptions(options: CommonOptions): Promise<Result<ComputeOptions, Message>> {
  const scheme = await readScheme(options.scheme);
  if (!scheme.ok) return scheme;
  const { sheets, stage, organiser, rules, year } = options;
  return { ok: true, value: { sheets, scheme: scheme.value, stage, organiser, rules, year } };
}
