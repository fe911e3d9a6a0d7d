import { draftBlocHandOver } from '../app/draft-hand-over';
import type { ComputeOptions } from '../app/options';
import { historyIn } from '../app/propose-hand-over';
import { computeConfirmed } from '../app/recompute';
import { findingReport, type FindingReport } from '../app/report';
import { saveIntoFolder } from '../hosts/file/disk/save-output';
import { consoleWords } from '../text/console-words';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import type { Command } from './commands';
import { callerPath } from './caller-path';
import { computeWorkbook } from './compute-workbooks';
import { exitCodeOf, type ExitCode } from './output';
import { findingsText } from './print-ranking';
import type { Session } from './session';

interface DraftReport {
  readonly file: string;
  readonly bloc: string | null;
  readonly blanks: readonly { readonly id: string; readonly label: string }[];
  readonly notes: readonly string[];
}

/** Drafts the hand-over decision of every bloc of a workbook into a folder, which is made where it is missing. */
export async function runDraft(
  command: Extract<Command, { readonly name: 'draft' }>,
  chosen: ComputeOptions,
  { language, output }: Session,
): Promise<Result<ExitCode, Message>> {
  const { workbook, folder, head, nextHead, deputy, options } = command;
  let history: ReturnType<typeof historyIn> | undefined;
  const computed = await computeWorkbook(workbook, chosen, (snapshot, asked) => {
    history = historyIn(snapshot);
    return computeConfirmed(snapshot, asked, options.isConfirmed);
  });
  if (!computed.ok) return computed;
  const drafts: DraftReport[] = [];
  const findings: FindingReport[] = [];
  const { blocs } = computed.value;
  for (const bloc of blocs) {
    const draft = await draftBlocHandOver(bloc, { head, nextHead, deputy }, history);
    const { fileName, bytes, blanks, notes } = draft.file;
    const name = blocs.length === 1 ? fileName : withBloc(fileName, bloc.scheme.name);
    const saved = await saveIntoFolder(callerPath(folder), name, bytes);
    if (!saved.ok) return saved;
    drafts.push({
      file: saved.value,
      bloc: bloc.facts.name?.value ?? null,
      blanks: blanks.map(({ id, label }) => ({ id, label: label[language] })),
      notes: notes.map(({ text }) => text[language]),
    });
    findings.push(...draft.findings.map((finding) => findingReport(finding, language)));
  }
  if (options.asJson) {
    output.print(JSON.stringify({ drafts, findings }, null, 2));
  } else {
    for (const draft of drafts) output.print(draftText(draft, language));
    if (findings.length > 0) output.print(findingsText(findings, language));
  }
  return ok(exitCodeOf(findings));
}

function withBloc(fileName: string, bloc: string): string {
  return fileName.replace(/\.docx$/, ` - ${bloc}.docx`);
}

function draftText({ file, blanks, notes }: DraftReport, language: Session['language']): string {
  const words = consoleWords[language];
  return [
    words.draftWritten(file),
    words.draftBlanks(blanks.length),
    ...blanks.map(({ label }) => `  … ${label}`),
    ...notes.map((note) => `- ${note}`),
  ].join('\n');
}
