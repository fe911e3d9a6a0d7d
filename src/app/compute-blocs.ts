import { contributions } from '../scoring/contributions';
import { leavesOf } from '../scoring/criteria';
import type { ScoreTable } from '../scoring/score';
import { scoreUnits } from '../scoring/score-units';
import { chooseStage } from '../scoring/stages';
import { firstStated } from '../sheets/reading/bloc-facts';
import { readBlocSheet } from '../sheets/reading/bloc-sheet';
import { readScoresheets } from '../sheets/reading/read-scoresheets';
import { foldTitle } from '../sheets/sheet-title';
import type { BlocFacts, Scoresheet, SheetFinding, StageScores } from '../sheets/scoresheet';
import type { Message } from '../text/sentences';
import type { Snapshot } from '../workbook/snapshot';
import { fail, ok, type Result } from '../workbook/result';
import { awardUnits } from './award-units';
import type { BlocComputation, Computation } from './computation';
import { matchColumns } from './match-columns';
import type { ComputeOptions } from './options';
import { resultFindings } from './result-findings';

/** Reads, scores, ranks and proposes. Pure; a problem is one sentence that says why nothing can be computed. */
export function computeBlocs(
  snapshot: Snapshot,
  options: ComputeOptions,
): Result<Computation, Message> {
  const file = snapshot.workbookName;
  const names = new Set(snapshot.sheets.map(({ name }) => foldTitle(name)));
  const unknown = options.sheets.find((sheet) => !names.has(foldTitle(sheet)));
  if (unknown !== undefined) {
    return fail({ code: 'sheet-not-found', params: { file, sheet: unknown } });
  }
  const reading = readScoresheets(snapshot, { sheets: options.sheets, year: options.year });
  if (reading.scoresheets.length === 0) {
    const why = reading.findings.find(({ severity }) => severity === 'error');
    return fail(why?.message ?? { code: 'no-scoring-table', params: { file } });
  }
  const stated = readBlocSheet(snapshot);
  const isOnlyBloc = reading.scoresheets.length === 1;
  const blocs: BlocComputation[] = [];
  const findings: SheetFinding[] = [...reading.findings, ...(stated?.findings ?? [])];
  for (const scoresheet of reading.scoresheets) {
    // With several blocs in one workbook the sheet's own names cannot be all of theirs.
    const own = stated === null ? [] : [isOnlyBloc ? stated.facts : shared(stated.facts)];
    const known = firstStated([...own, scoresheet.bloc]);
    const facts = withChosen(known, options);
    const computed = computeBloc(scoresheet, facts, options, file);
    if (!computed.ok) return computed;
    blocs.push(computed.value.bloc);
    findings.push(...scoresheet.findings, ...computed.value.findings);
  }
  return ok({ blocs, findings });
}

/** What holds for every bloc of a workbook alike. */
function shared(facts: BlocFacts): BlocFacts {
  return {
    ...facts,
    name: null,
    kind: null,
    head: null,
    deputy: null,
    nextHead: null,
    nextDeputy: null,
  };
}

function withChosen(facts: BlocFacts, options: ComputeOptions): BlocFacts {
  return {
    ...facts,
    year: options.year === null ? facts.year : { value: options.year, place: null },
    organiser:
      options.organiser === null ? facts.organiser : { value: options.organiser, place: null },
  };
}

function computeBloc(
  scoresheet: Scoresheet,
  facts: BlocFacts,
  options: ComputeOptions,
  file: string,
): Result<{ readonly bloc: BlocComputation; readonly findings: readonly SheetFinding[] }, Message> {
  const scheme = options.scheme ?? scoresheet.scheme;
  const matched = matchColumns(scheme, scoresheet);
  if (!matched.ok) {
    const { missing, unknown } = matched.problem;
    return fail({ code: 'scheme-mismatch', params: { file, missing, unknown } });
  }
  const stages = scoresheet.stages.map((stage) => inColumns(stage, matched.value.columns));
  const choice = chooseStage(scheme, stages, options.stage);
  if (choice.kind === 'unknown-stage') {
    return fail({
      code: 'stage-not-found',
      params: { stage: choice.stage, available: choice.available },
    });
  }
  const scores = choice.kind === 'chosen' ? stages[choice.index] : undefined;
  if (choice.kind !== 'chosen' || scores === undefined) {
    return fail({ code: 'no-scoring-table', params: { file } });
  }
  const table: ScoreTable = {
    leaves: leavesOf(scheme).map(({ code }) => code),
    units: scores.scores,
  };
  const results = scoreUnits(scheme, table);
  const judged = awardUnits(results, facts, options.rules);
  if (judged.kind === 'unknown-pack') {
    const { requested, available } = judged;
    return fail({
      code: 'rule-pack-unknown',
      params: { requested, available: available.join(', ') },
    });
  }
  const bloc: BlocComputation = {
    scoresheet,
    scheme,
    stage: choice.stage,
    results,
    contributions: results.map(({ unit }) => contributions(scheme, table, unit)),
    awards: judged.awards,
    facts,
    scores,
    pack: judged.used,
  };
  return ok({ bloc, findings: [...matched.value.findings, ...resultFindings(bloc, choice)] });
}

function inColumns(stage: StageScores, columns: readonly number[]): StageScores {
  return {
    stage: stage.stage,
    scores: stage.scores.map((row) =>
      columns.map((column) => row[column] ?? { state: 'missing' as const }),
    ),
    places: stage.places.map((row) => columns.map((column) => row[column] ?? null)),
  };
}
