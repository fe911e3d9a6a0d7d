import { basename } from 'node:path';
import { explanationReport } from '../app/explanation-json';
import { explanationChanges, unitsToExplain } from '../app/explanation-sheet';
import type { Computation } from '../app/computation';
import { councilSheetWhereNone } from '../app/council-sheet';
import type { ComputeOptions } from '../app/options';
import { doOfficially } from '../app/make-official';
import { previewResults, recompute, type AlsoWrite } from '../app/recompute';
import { reportOf } from '../app/report';
import { rulesSheetWhereNone } from '../app/rules-sheet';
import { fileHost } from '../hosts/file/disk/file-host';
import { acceptingWords } from '../text/accepting-words';
import { consoleWords } from '../text/console-words';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import { aboutOutput } from './about-output';
import { acceptFirst } from './accept-first';
import type { Command } from './commands';
import { callerPath } from './caller-path';
import { computeWorkbooks } from './compute-workbooks';
import { localTime } from './local-time';
import {
  deedLine,
  officialLine,
  officialReports,
  reportsOf,
  type OfficialReport,
} from './official-result';
import { exitCodeOf, type ExitCode } from './output';
import { explanationText } from './print-explanation';
import { findingsText, rankingText } from './print-ranking';
import { unsureOf, unsureText } from './print-unsure';
import type { Session } from './session';

type RankCommand = Extract<Command, { readonly name: 'rank' }>;

/** What was computed, and lines on what was written. */
interface Ranked {
  readonly computation: Computation;
  readonly written: readonly string[];
  /** Which of the workbooks have an official result. */
  readonly official: readonly OfficialReport[];
}

/** Recomputes workbooks and prints the rankings; with an output, writes result columns and sheets into a copy. */
export async function runRank(
  command: RankCommand,
  chosen: ComputeOptions,
  session: Session,
): Promise<Result<ExitCode, Message>> {
  const { output: path, workbooks, explain, options } = command;
  const [workbook = ''] = workbooks;
  const ranked =
    path === null
      ? await rankOnly(workbooks, chosen, session)
      : await rankInto(workbook, path, command, chosen, session);
  const { language, output } = session;
  if (!ranked.ok) {
    if (ranked.problem.code !== 'needs-confirmation') return ranked;
    const unsure = await unsureOf(workbooks, chosen, language);
    if (unsure.ok) output.print(unsureText(unsure.value, options.asJson, language));
    return ranked;
  }
  const { computation, written, official } = ranked.value;
  const report = reportOf(computation, language);
  const explained = explain === null ? ok([]) : unitsToExplain(computation, explain);
  if (!explained.ok) return explained;
  if (explain !== null) {
    const explanations = explained.value.map((unit) => explanationReport(unit, language));
    if (options.asJson) {
      output.print(JSON.stringify({ ...report, explanations, official }, null, 2));
    } else {
      output.print(explained.value.map((unit) => explanationText(unit, language)).join('\n\n'));
      for (const line of written) output.print(`\n${line}`);
    }
    return ok(exitCodeOf(report.findings));
  }
  if (options.asJson) {
    output.print(JSON.stringify({ ...report, official }, null, 2));
  } else {
    report.blocs.forEach((own, index) => {
      const bloc = computation.blocs[index];
      if (bloc !== undefined) output.print(`${rankingText(own, bloc, language)}\n`);
    });
    output.print(findingsText(report.findings, language));
    // What was done just now is said below.
    const known = command.official === null ? official : [];
    for (const entry of known) output.print(officialLine(entry, language));
    for (const line of written) output.print(line);
  }
  return ok(exitCodeOf(report.findings));
}

/** Without an output, whatever can be computed is printed, confirmed or not. */
async function rankOnly(
  workbooks: readonly string[],
  chosen: ComputeOptions,
  { now }: Session,
): Promise<Result<Ranked, Message>> {
  const official: OfficialReport[] = [];
  const computed = await computeWorkbooks(workbooks, chosen, (snapshot, options) => {
    const preview = previewResults(snapshot, {
      ...options,
      isConfirmed: true,
      now: localTime(now),
    });
    if (!preview.ok) return preview;
    official.push(...officialReports(snapshot, preview.value.computation));
    return ok(preview.value.computation);
  });
  return computed.ok ? ok({ computation: computed.value, written: [], official }) : computed;
}

async function rankInto(
  workbook: string,
  path: string,
  { explain, withCouncil, withRules, official: deed, accept, options }: RankCommand,
  chosen: ComputeOptions,
  { language, now }: Session,
): Promise<Result<Ranked, Message>> {
  const words = consoleWords[language];
  const host = fileHost(callerPath(workbook), callerPath(path));
  const writing = { ...chosen, isConfirmed: options.isConfirmed, now: localTime(now) };
  let official: readonly OfficialReport[] = [];
  const accepted: string[] = [];
  if (accept !== null) {
    const done = await acceptFirst(host, accept, writing, language);
    if (!done.ok) return done;
    accepted.push(acceptingWords[language].done(done.value));
  }
  if (deed !== null) {
    const done = await doOfficially(host, writing, deed);
    if (!done.ok) return done;
    const { computation, receipt, state } = done.value;
    return ok({
      computation,
      official: reportsOf(basename(workbook), state),
      written: [
        ...accepted,
        deedLine(deed, writing.now, language),
        words.workbookWritten(path, receipt.cellsWritten),
        ...aboutOutput(host, language),
      ],
    });
  }
  const also: AlsoWrite = (snapshot, computation) => {
    official = officialReports(snapshot, computation);
    const council = withCouncil ? councilSheetWhereNone(snapshot, computation, language) : [];
    const rules = withRules ? rulesSheetWhereNone(snapshot, computation, language) : ok([]);
    if (!rules.ok) return rules;
    const sheets = [...council, ...rules.value];
    if (explain === null) return ok({ changes: sheets, findings: [] });
    const found = unitsToExplain(computation, explain);
    if (!found.ok) return found;
    const { changes, findings } = explanationChanges(snapshot, found.value, language);
    return ok({ changes: [...sheets, ...changes], findings });
  };
  const done = await recompute(host, writing, also);
  if (!done.ok) return done;
  const { computation, receipt } = done.value;
  return ok({
    computation,
    official,
    written: [
      ...accepted,
      receipt.cellsWritten === 0
        ? words.nothingToWrite(path)
        : words.workbookWritten(path, receipt.cellsWritten),
      ...aboutOutput(host, language),
    ],
  });
}
