import { builtInScheme, builtInSchemes } from '../app/built-in-schemes';
import type { ComputeOptions, Scheme } from '../app/options';
import { schemeText } from '../app/scheme-text';
import { isSameFile } from '../hosts/file/disk/existing-file';
import { saveOutput } from '../hosts/file/disk/save-output';
import { consoleWords } from '../text/console-words';
import { schemeCommandWords } from '../text/scheme-command-words';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import type { Command } from './commands';
import { callerPath } from './caller-path';
import { computeWorkbook } from './compute-workbooks';
import type { ExitCode } from './output';
import { builtInSchemesJson, builtInSchemesText } from './print-schemes';
import type { Session } from './session';

type SchemeCommand = Extract<Command, { readonly name: 'scheme' }>;

/** Lists the built-in schemes; or prints or writes one of them, or the one that a workbook is computed by, as JSON. */
export async function runScheme(
  { of, output: path, options }: SchemeCommand,
  chosen: ComputeOptions,
  { language, output }: Session,
): Promise<Result<ExitCode, Message>> {
  if (of === null) {
    if (path !== null) return fail({ code: 'scheme-needs-name', params: {} });
    const all = await builtInSchemes();
    output.print(options.asJson ? builtInSchemesJson(all) : builtInSchemesText(all, language));
    return ok(0);
  }
  const found = await schemeOf(of, chosen);
  if (!found.ok) return found;
  const text = schemeText(found.value);
  if (path === null) {
    output.print(text.trimEnd());
    return ok(0);
  }
  if (await isSameFile(callerPath(of), callerPath(path))) {
    return fail({ code: 'output-is-input', params: { file: path } });
  }
  const saved = await saveOutput(callerPath(path), new TextEncoder().encode(text), null);
  if (!saved.ok) return saved;
  output.print(schemeCommandWords[language].written(path));
  if (saved.value !== null) output.print(consoleWords[language].keptBefore(saved.value));
  return ok(0);
}

async function schemeOf(name: string, chosen: ComputeOptions): Promise<Result<Scheme, Message>> {
  const builtIn = await builtInScheme(name);
  if (builtIn !== null) return ok(builtIn.scheme);
  const computed = await computeWorkbook(name, chosen);
  if (!computed.ok) return computed;
  const { blocs } = computed.value;
  const [bloc] = blocs;
  if (bloc === undefined) return fail({ code: 'no-scoring-table', params: { file: name } });
  if (blocs.length > 1) {
    const names = blocs.map(({ scheme }) => scheme.name);
    return fail({ code: 'scheme-of-several-blocs', params: { blocs: names } });
  }
  return ok(bloc.scheme);
}
