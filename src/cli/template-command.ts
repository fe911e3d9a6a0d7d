import path from 'node:path';
import type { DraftMaterial } from '../app/drafts/conference-facts';
import { noMaterial } from '../app/drafts/conference-facts';
import { draftMaterial } from '../app/drafts/draft-material';
import type { ComputeOptions } from '../app/options';
import { computeConfirmed } from '../app/recompute';
import { findingReport, type FindingReport } from '../app/report';
import { fillBlocTemplate } from '../app/templates/use-template';
import { readBytes } from '../hosts/file/disk/read-file';
import { saveIntoFolder } from '../hosts/file/disk/save-output';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import { callerPath } from './caller-path';
import type { Command } from './commands';
import { computeWorkbook } from './compute-workbooks';
import { draftText, withBloc, type DraftReport } from './draft-command';
import { exitCodeOf, type ExitCode } from './output';
import { findingsText } from './print-ranking';
import type { Session } from './session';

type TemplateCommand = Extract<Command, { readonly name: 'draft' }> & { readonly template: string };

/** Fills a template of the user's own for every bloc; its mistakes are printed, and then nothing is written. */
export async function runTemplate(
  { workbook, folder, template, head, nextHead, deputy, options }: TemplateCommand,
  chosen: ComputeOptions,
  { language, output }: Session,
): Promise<Result<ExitCode, Message>> {
  const read = await readBytes(callerPath(template));
  if (!read.ok) return read;
  let material: DraftMaterial = noMaterial;
  const computed = await computeWorkbook(workbook, chosen, (snapshot, asked) => {
    material = draftMaterial(snapshot);
    return computeConfirmed(snapshot, asked, options.isConfirmed);
  });
  if (!computed.ok) return computed;
  const { blocs } = computed.value;
  const drafts: DraftReport[] = [];
  const findings = new Map<string, FindingReport>();
  const file = { name: path.basename(template), bytes: read.value };
  for (const bloc of blocs) {
    const made = await fillBlocTemplate(file, bloc, { head, nextHead, deputy }, material);
    if (!made.ok) return made;
    // Several blocs have the same template: what is said of it is said once.
    for (const each of made.value.findings.map((one) => findingReport(one, language))) {
      findings.set(JSON.stringify(each), each);
    }
    const document = made.value.file;
    if (document === null) break;
    const name = blocs.length === 1 ? document.name : withBloc(document.name, bloc.scheme.name);
    const saved = await saveIntoFolder(callerPath(folder), name, document.bytes);
    if (!saved.ok) return saved;
    drafts.push({
      document: 'template',
      file: saved.value,
      bloc: bloc.facts.name?.value ?? null,
      blanks: made.value.blanks.map((blank) => ({ id: blank, label: blank })),
      notes: [],
      sources: [],
    });
  }
  const said = [...findings.values()];
  if (options.asJson) {
    output.print(JSON.stringify({ drafts, findings: said }, null, 2));
  } else {
    for (const draft of drafts) output.print(draftText(draft, language));
    if (said.length > 0) output.print(findingsText(said, language));
  }
  if (drafts.length > 0) return ok(exitCodeOf(said));
  const params = { file: file.name, count: said.length };
  return fail({ code: 'template-has-mistakes', params });
}
