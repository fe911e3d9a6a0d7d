import type { ComputeOptions } from '../app/options';
import { whatIf } from '../app/what-if';
import { whatIfJson } from '../app/what-if-json';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import type { Command } from './commands';
import { computeWorkbooks } from './compute-workbooks';
import type { ExitCode } from './output';
import { whatIfText } from './print-what-if';
import type { Session } from './session';

/** Prints what would have to be otherwise for the rankings to be others. Nothing is written. */
export async function runWhatIf(
  { workbooks, percent, options }: Extract<Command, { readonly name: 'what-if' }>,
  chosen: ComputeOptions,
  { language, output }: Session,
): Promise<Result<ExitCode, Message>> {
  const computed = await computeWorkbooks(workbooks, chosen);
  if (!computed.ok) return computed;
  const asked = computed.value.blocs.map((bloc) => ({
    bloc,
    answer: percent === null ? whatIf(bloc) : whatIf(bloc, percent),
  }));
  if (options.asJson) output.print(whatIfJson(asked, language));
  else
    for (const { bloc, answer } of asked) output.print(`${whatIfText(bloc, answer, language)}\n`);
  return ok(0);
}
