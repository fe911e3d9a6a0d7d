import { draftMaterial } from '../app/drafts/draft-material';
import { draftDocuments, type DraftDocument } from '../app/drafts/draft-documents';
import { draftSources } from '../app/drafts/draft-sources';
import { noMaterial } from '../app/drafts/conference-facts';
import type { ComputeOptions } from '../app/options';
import { computeConfirmed } from '../app/recompute';
import { findingReport, type FindingReport } from '../app/report';
import { saveIntoFolder } from '../hosts/file/disk/save-output';
import { consoleWords } from '../text/console-words';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import type { Command } from './commands';
import { callerPath } from './caller-path';
import { computeWorkbook } from './compute-workbooks';
import { exitCodeOf, type ExitCode } from './output';
import { findingsText } from './print-ranking';
import type { Session } from './session';

export interface DraftReport {
  readonly document: string;
  readonly file: string;
  readonly bloc: string | null;
  readonly blanks: readonly { readonly id: string; readonly label: string }[];
  readonly notes: readonly string[];
  /** Every unit, figure and award of the document with the cell that it came from. */
  readonly sources: readonly {
    readonly text: string;
    readonly sheet: string;
    readonly cell: string | null;
  }[];
}

/** Drafts the documents of the conference, or those asked for, into a folder, which is made where it is missing. */
export async function runDraft(
  command: Extract<Command, { readonly name: 'draft' }>,
  chosen: ComputeOptions,
  { language, output }: Session,
): Promise<Result<ExitCode, Message>> {
  const { workbook, folder, head, nextHead, deputy, only, options } = command;
  const wanted = documentsAsked(only);
  if (!wanted.ok) return wanted;
  let material = noMaterial;
  const computed = await computeWorkbook(workbook, chosen, (snapshot, asked) => {
    material = draftMaterial(snapshot);
    return computeConfirmed(snapshot, asked, options.isConfirmed);
  });
  if (!computed.ok) return computed;
  const { packDraft } = await import('../app/drafts/make-draft');
  const inputs = {
    ...(head === null ? {} : { head }),
    ...(nextHead === null ? {} : { 'next-head': nextHead }),
    ...(deputy === null ? {} : { deputy }),
  };
  const drafts: DraftReport[] = [];
  const findings = new Map<string, FindingReport>();
  const { blocs } = computed.value;
  for (const bloc of blocs) {
    for (const document of wanted.value) {
      const { draft, findings: found } = document.word(bloc, inputs, material);
      const numbered = `${String(document.number).padStart(2, '0')} ${draft.fileName}`;
      const name = blocs.length === 1 ? numbered : withBloc(numbered, bloc.scheme.name);
      const saved = await saveIntoFolder(callerPath(folder), name, await packDraft(draft));
      if (!saved.ok) return saved;
      drafts.push({
        document: document.id,
        file: saved.value,
        bloc: bloc.facts.name?.value ?? null,
        blanks: draft.blanks.map(({ id, label }) => ({ id, label: label[language] })),
        notes: draft.notes.map(({ text }) => text[language]),
        sources: draftSources(draft).map(({ text, spot }) => ({ text, ...spot })),
      });
      // Several documents name the same units: what is said of them is said once.
      for (const one of found.map((finding) => findingReport(finding, language))) {
        findings.set(JSON.stringify(one), one);
      }
    }
  }
  const said = [...findings.values()];
  if (options.asJson) {
    output.print(JSON.stringify({ drafts, findings: said }, null, 2));
  } else {
    for (const draft of drafts) output.print(draftText(draft, language));
    if (said.length > 0) output.print(findingsText(said, language));
  }
  return ok(exitCodeOf(said));
}

/** Those named; without a name all but the other forms of one that is there anyway. */
function documentsAsked(only: readonly string[]): Result<readonly DraftDocument[], Message> {
  if (only.length === 0) return ok(draftDocuments.filter(({ isOtherForm }) => !isOtherForm));
  const known = draftDocuments.map(({ id }) => id);
  const unknown = only.find((asked) => !known.some((id) => id === asked));
  if (unknown !== undefined) {
    const params = { option: '--only', value: unknown, allowed: known.join(', ') };
    return fail({ code: 'option-value-not-known', params });
  }
  return ok(draftDocuments.filter(({ id }) => only.includes(id)));
}

export function withBloc(fileName: string, bloc: string): string {
  return fileName.replace(/\.docx$/, ` - ${bloc}.docx`);
}

export function draftText(
  { file, blanks, notes }: DraftReport,
  language: Session['language'],
): string {
  const words = consoleWords[language];
  return [
    words.draftWritten(file),
    words.draftBlanks(blanks.length),
    ...blanks.map(({ label }) => `  … ${label}`),
    ...notes.map((note) => `- ${note}`),
  ].join('\n');
}
