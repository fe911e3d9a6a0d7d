import { noHistory } from '../awards/bloc-history';
import { builtInPacks } from '../awards/built-in-packs';
import { statedConditions } from '../awards/stated-conditions';
import { blendStages } from '../scoring/blend';
import { contributions } from '../scoring/contributions';
import { leavesOf } from '../scoring/criteria';
import { applyOverrides } from '../scoring/overrides';
import type { Scheme } from '../scoring/scheme';
import type { ScoreTable } from '../scoring/score';
import { scoreUnits } from '../scoring/score-units';
import { chooseStage, type StageChoice } from '../scoring/stages';
import { nothingGiven, type Given } from '../scoring/unit-facts';
import { firstStated, noFacts } from '../sheets/reading/titles/bloc-facts';
import { inUnicode } from '../sheets/reading/in-unicode';
import type { Correction } from '../sheets/remembered';
import { foldTitle } from '../sheets/sheet-title';
import type { BlocFacts, Scoresheet, SheetFinding, StageScores } from '../sheets/scoresheet';
import type { Message } from '../text/sentences';
import type { Snapshot } from '../workbook/snapshot';
import { fail, ok, type Result } from '../workbook/result';
import { changedSinceAccepted, withAccepted } from './accepted-findings';
import { readAwardSources, type AwardSources } from './award-facts';
import { awardFindings } from './award-findings';
import { awardUnits } from './award-units';
import { indicatorsOf } from './indicators/indicators';
import { pictureFigures } from './indicators/pictures';
import { indicatorSources, type IndicatorSources } from './indicators/sources';
import { chooseScheme } from './choose-scheme';
import type { BlendSource, BlocComputation, Computation } from './computation';
import { correctedStage, correctionFindings } from './correction-findings';
import { readCouncils } from './council';
import { councilFindings } from './council-findings';
import { dossierFindings } from './dossier-findings';
import { withCountedCases } from './formula-cases';
import { formulaFindings } from './formula-findings';
import { computeStages, usedStages } from './formula-scores';
import { withCouncil } from './given';
import { matchColumns } from './match-columns';
import type { ComputeOptions } from './options';
import { qualifiedShareFindings } from './qualified-share';
import { readCorrected } from './read-corrected';
import { lackingMessage } from './said-inputs';
import { whyNothingWasRead } from './why-nothing-was-read';
import { officeFindings } from './propose-hand-over';
import { resultFindings } from './result-findings';
import {
  packForWith,
  packOfSheet,
  rulesSheetFindings,
  rulesSheetOf,
  type OwnRules,
} from './rules-sheet';
import { mismatchMessage } from './scheme-mismatch';

/** Reads, scores, ranks and proposes. Pure; a problem is one sentence that says why nothing can be computed. */
export function computeBlocs(
  asItStands: Snapshot,
  options: ComputeOptions,
): Result<Computation, Message> {
  const { snapshot, findings: ofOldTexts } = inUnicode(asItStands);
  const file = snapshot.workbookName;
  const names = new Set(snapshot.sheets.map(({ name }) => foldTitle(name)));
  const unknown = options.sheets.find((sheet) => !names.has(foldTitle(sheet)));
  if (unknown !== undefined) {
    return fail({ code: 'sheet-not-found', params: { file, sheet: unknown } });
  }
  const read = readCorrected(snapshot, options);
  const { reading, stated, corrections } = read;
  if (reading.scoresheets.length === 0) return fail(whyNothingWasRead(read, file));
  const choice = chooseScheme(snapshot, reading.scoresheets, options);
  if (!choice.ok) return choice;
  const { schemeFor, findingsFor } = choice.value;
  const isOnlyBloc = reading.scoresheets.length === 1;
  const ownRules = packOfSheet(snapshot);
  const ownPack = ownRules?.pack ?? null;
  const declarable = ownPack === null ? [] : statedConditions(ownPack);
  const councils = readCouncils(snapshot, reading.scoresheets, schemeFor, options, declarable);
  const sources = readAwardSources(snapshot, declarable);
  const toAsk = indicatorSources(snapshot, reading.scoresheets, sources);
  const blocs: BlocComputation[] = [];
  const findings: SheetFinding[] = [
    ...ofOldTexts,
    ...reading.findings,
    ...(stated?.findings ?? []),
    ...choice.value.findings,
    ...councils.findings,
    ...sources.findings,
    ...toAsk.findings,
  ];
  for (const scoresheet of reading.scoresheets) {
    // With several blocs in one workbook the sheet's own names cannot be all of theirs.
    const own = stated === null ? [] : [isOnlyBloc ? stated.facts : shared(stated.facts)];
    const known = firstStated([...own, correctedFacts(corrections), scoresheet.bloc]);
    const facts = withChosen(known, options);
    const scheme = schemeFor(scoresheet);
    const asked = {
      stage: options.stage ?? correctedStage({ scoresheet, scheme }, corrections),
      rules: options.rules ?? correctedRules(corrections),
      council: councils.councilOf(scoresheet),
      ownRules,
    };
    const computed = computeBloc(
      scoresheet,
      scheme,
      facts,
      { ...asked, sources, toAsk: toAsk.sources },
      file,
    );
    if (!computed.ok) return computed;
    blocs.push(computed.value.bloc);
    findings.push(...officeFindings(computed.value.bloc, sources.history?.history ?? noHistory));
    const ofScheme = findingsFor(scheme, facts);
    findings.push(...scoresheet.findings, ...ofScheme, ...computed.value.findings);
  }
  findings.push(...qualifiedShareFindings(blocs));
  const years = blocs.map(({ facts }) => facts.year?.value ?? null);
  const rules = options.rules ?? correctedRules(corrections);
  findings.push(...rulesSheetFindings(ownRules, years, rules));
  findings.push(...read.findings, ...correctionFindings({ snapshot, read, blocs, options }));
  findings.push(...changedSinceAccepted(findings, blocs, asItStands));
  return ok({ blocs, findings: withAccepted(findings, blocs, asItStands) });
}

/** What a person has said of the bloc in place of what titles say. */
function correctedFacts(corrections: readonly Correction[]): BlocFacts {
  const year = corrections.find((correction) => correction.kind === 'year');
  const organiser = corrections.find((correction) => correction.kind === 'organiser');
  return {
    ...noFacts,
    year: year === undefined ? null : { value: year.year, place: null },
    organiser: organiser === undefined ? null : { value: organiser.organiser, place: null },
  };
}

/** The rule pack that a person has chosen, as long as there is one of that id. */
function correctedRules(corrections: readonly Correction[]): string | null {
  const chosen = corrections.find((correction) => correction.kind === 'rules')?.pack ?? null;
  return builtInPacks().some(({ id }) => id === chosen) ? chosen : null;
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
  scheme: Scheme,
  facts: BlocFacts,
  asked: Pick<ComputeOptions, 'stage' | 'rules'> &
    Pick<BlocComputation, 'council'> & {
      readonly sources: AwardSources;
      readonly ownRules: OwnRules;
      readonly toAsk: IndicatorSources;
    },
  file: string,
): Result<{ readonly bloc: BlocComputation; readonly findings: readonly SheetFinding[] }, Message> {
  const matched = matchColumns(scheme, scoresheet);
  if (!matched.ok) return fail(mismatchMessage(scheme, scoresheet, matched.problem, file));
  const typed = scoresheet.stages.map((stage) => inColumns(stage, matched.value.columns));
  const computed = computeStages(scheme, typed);
  if (!computed.ok) return fail(lackingMessage(scoresheet.sheets[0] ?? '', computed.problem));
  const stages = computed.value.map(({ scores }) => scores);
  const choice = chooseStage(scheme, stages, asked.stage);
  if (choice.kind === 'unknown-stage') {
    return fail({
      code: 'stage-not-found',
      params: { stage: choice.stage, available: choice.available },
    });
  }
  if (choice.kind === 'cross-scores-alone') {
    return fail({ code: 'cross-scores-alone', params: { scorers: choice.scorers } });
  }
  const ranked = choice.kind === 'no-scores' ? null : rankedScores(scheme, stages, choice);
  if (choice.kind === 'no-scores' || ranked === null) {
    return fail({ code: 'no-scoring-table', params: { file } });
  }
  const { scores } = ranked;
  const table: ScoreTable = {
    leaves: leavesOf(scheme).map(({ code }) => code),
    units: scores.scores,
  };
  const used = usedStages(computed.value, choice);
  const formulas = used.at(-1)?.formulas ?? [];
  const decided = withCouncil({ ...nothingGiven, problems: ranked.problems }, asked.council);
  const given = withCountedCases(decided, scheme, formulas);
  const results = scoreUnits(scheme, table, given);
  const counted = applyOverrides(table, given.overrides).table;
  const { council, sources } = asked;
  const toJudge = { scoresheet, scores, scheme, results, council, facts };
  const judged = awardUnits(toJudge, sources, asked.rules, packForWith(asked.ownRules));
  if (judged.kind === 'unknown-pack') {
    const { requested, available } = judged;
    return fail({
      code: 'rule-pack-unknown',
      params: { requested, available: available.join(', ') },
    });
  }
  const judgedBloc = {
    scoresheet,
    scheme,
    stage: scores.stage,
    results,
    contributions: results.map(({ unit }) => contributions(scheme, counted, unit)),
    ...judged.judged,
    facts,
    scores,
    formulas,
    blended: ranked.blended,
    given,
    council,
    rulesSheet: rulesSheetOf(asked.ownRules, facts.year?.value ?? null, asked.rules),
  };
  const indicators = indicatorsOf(judgedBloc, stages, asked.toAsk);
  const pictures = pictureFigures(judgedBloc, stages, asked.toAsk);
  const bloc: BlocComputation = { ...judgedBloc, indicators, pictures };
  const findings = [
    ...resultFindings(bloc, choice),
    ...formulaFindings(bloc, used),
    ...councilFindings(bloc),
    ...judged.judged.findings,
    ...awardFindings(bloc),
    ...dossierFindings(bloc),
  ];
  return ok({ bloc, findings: [...matched.value.findings, ...findings] });
}

/** The scores of the chosen stage, or those that the scheme's blend makes of several. */
function rankedScores(
  scheme: Scheme,
  stages: readonly StageScores[],
  choice: Extract<StageChoice, { readonly kind: 'chosen' | 'blend' }>,
): {
  readonly scores: StageScores;
  readonly problems: Given['problems'];
  readonly blended: readonly BlendSource[] | null;
} | null {
  if (choice.kind === 'chosen') {
    const scores = stages[choice.index];
    return scores === undefined ? null : { scores, problems: [], blended: null };
  }
  const sources = choice.parts.map(({ part, from }) => ({
    part,
    from: from.flatMap((index) => stages[index] ?? []),
  }));
  const { scores, problems } = blendStages(scheme, sources);
  // The cell that is shown for a blended score is that of the last part.
  const places = sources.at(-1)?.from[0]?.places ?? [];
  return { scores: { stage: null, scores, places, inputs: [] }, problems, blended: sources };
}

function inColumns(stage: StageScores, columns: readonly number[]): StageScores {
  return {
    ...stage,
    scores: stage.scores.map((row) =>
      columns.map((column) => row[column] ?? { state: 'missing' as const }),
    ),
    places: stage.places.map((row) => columns.map((column) => row[column] ?? null)),
    inputs: stage.inputs.map((row) => columns.map((column) => row[column] ?? [])),
  };
}
