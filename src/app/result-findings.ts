import { hasRulesFor } from '../awards/assess-awards';
import { placedRules } from '../awards/rule-pack';
import { exceededShares } from '../scoring/band-shares';
import { findCriterion, leavesOf } from '../scoring/criteria';
import { compare, sum, toDecimalText, wholePoints } from '../scoring/points';
import type { ScoringProblem } from '../scoring/result';
import type { Stage } from '../scoring/scheme';
import type { StageChoice } from '../scoring/stages';
import { finding } from '../sheets/reading/findings';
import type { SheetFinding } from '../sheets/scoresheet';
import { saidCause } from '../sheets/writing/said-cause';
import type { Message } from '../text/sentences';
import type { CellPlace } from '../workbook/cell-address';
import type { Severity } from '../workbook/finding';
import type { BlocComputation } from './computation';
import { openSteps } from './council-findings';
import { firstUnits } from './first-units';
import { markerMessage } from './pack-messages';
import { uncomputedFinding } from './formula-findings';

type Used = Extract<StageChoice, { readonly kind: 'chosen' | 'blend' }>;
type Chosen = Extract<StageChoice, { readonly kind: 'chosen' }>;

/** What a person should know of a bloc's results, its facts and its award rules, each with its cell. */
export function resultFindings(bloc: BlocComputation, choice: Used): SheetFinding[] {
  return [
    ...factFindings(bloc),
    ...(choice.kind === 'blend' ? blendFindings(bloc) : stageFindings(bloc, choice)),
    ...weightFindings(bloc),
    ...unrankedUnits(bloc),
    ...sharedRanks(bloc),
    ...rulingFindings(bloc),
    ...bandFindings(bloc),
    ...shareFindings(bloc),
    ...awardFindings(bloc),
  ];
}

function sheetOf(bloc: BlocComputation): string {
  return bloc.scoresheet.sheets[0] ?? '';
}

function at(severity: Severity, message: Message, place: CellPlace | null): SheetFinding {
  return finding(severity, message, place?.sheet ?? null, place);
}

function ofSheet(severity: Severity, message: Message, bloc: BlocComputation): SheetFinding {
  return finding(severity, message, sheetOf(bloc));
}

function factFindings(bloc: BlocComputation): SheetFinding[] {
  const { organiser, year } = bloc.facts;
  const findings: SheetFinding[] = [];
  const isFromTitle = organiser !== null && organiser === bloc.scoresheet.bloc.organiser;
  // Words on the Central Council say who organises; for the other levels the name only suggests it.
  if (isFromTitle && organiser.value !== 'tw') {
    const params = { organiser: organiser.value };
    findings.push(at('info', { code: 'organiser-inferred', params }, organiser.place));
  }
  if (year !== null && year.place === null && year === bloc.scoresheet.bloc.year) {
    const params = { year: year.value };
    findings.push(ofSheet('warning', { code: 'year-from-name', params }, bloc));
  }
  return findings;
}

function stageFindings(bloc: BlocComputation, choice: Chosen): SheetFinding[] {
  const { stage, missing, by } = choice;
  if (stage === null) return [];
  const all = bloc.scoresheet.stages.flatMap((of) => (of.stage === null ? [] : [of.stage]));
  const others = [...new Set(all)].filter((other) => other !== stage);
  const findings: SheetFinding[] = [];
  if (missing > 0) {
    const params = { stage, missing };
    findings.push(ofSheet('warning', { code: 'stage-incomplete', params }, bloc));
  } else if (others.length > 0 && by === 'completeness') {
    const params = { stage, others };
    findings.push(ofSheet('info', { code: 'stage-chosen', params }, bloc));
  }
  return by === 'completeness' ? [...findings, ...passedOver(bloc, stage)] : findings;
}

function blendFindings(bloc: BlocComputation): SheetFinding[] {
  const parts = bloc.scheme.blend.map(({ weight, ...part }) => ({
    ...part,
    weight: toDecimalText(weight),
  }));
  return [ofSheet('info', { code: 'stages-blended', params: { parts } }, bloc)];
}

const AUTHORITY: readonly Stage[] = ['self', 'cross', 'bloc', 'verified'];

/** A more authoritative stage that only gaps kept from being used: one typing mistake must not decide a flag unseen. */
function passedOver(bloc: BlocComputation, chosen: Stage): SheetFinding[] {
  return bloc.scoresheet.stages.flatMap(({ stage, scores, places, inputs, scorer = null }) => {
    if (stage === null || scorer !== null || AUTHORITY.indexOf(stage) <= AUTHORITY.indexOf(chosen))
      return [];
    const kinds = leavesOf(bloc.scoresheet.scheme).map(({ kind }) => kind);
    const gaps = scores.flatMap((row, unit) =>
      row.flatMap((score, leaf) =>
        // What is computed has its own cells.
        (inputs[unit]?.[leaf] ?? []).length === 0 &&
        kinds[leaf] === 'base' &&
        (score.state === 'missing' || score.state === 'unreadable')
          ? [places[unit]?.[leaf] ?? null]
          : [],
      ),
    );
    if (gaps.length === 0) return [];
    const params = { stage, missing: gaps.length, used: chosen };
    return [at('warning', { code: 'stage-passed-over', params }, gaps[0] ?? null)];
  });
}

function weightFindings(bloc: BlocComputation): SheetFinding[] {
  if (bloc.scheme.weighting !== 'percentage') return [];
  const weights = leavesOf(bloc.scheme).flatMap(({ kind, weight }) =>
    kind === 'base' && weight !== null ? [weight] : [],
  );
  const total = sum(weights);
  if (weights.length === 0 || compare(total, wholePoints(100)) === 0) return [];
  const params = { sum: toDecimalText(total) };
  return [ofSheet('warning', { code: 'weights-not-hundred', params }, bloc)];
}

function unrankedUnits(bloc: BlocComputation): SheetFinding[] {
  const leaves = leavesOf(bloc.scheme);
  return bloc.results.flatMap(({ unit, problems }) =>
    problems.map((problem): SheetFinding => {
      const ofFormula =
        problem.kind === 'missing-score' || problem.kind === 'unreadable-score'
          ? uncomputedFinding(bloc, unit, problem.leaf)
          : null;
      if (ofFormula !== null) return ofFormula;
      const name = bloc.scoresheet.units[unit]?.name ?? '';
      const place = problem.kind === 'nothing-assigned' ? null : placeOf(bloc, unit, problem.leaf);
      const leaf = (code: string): string =>
        leaves.find((criterion) => criterion.code === code)?.name ?? code;
      return at(
        'error',
        problemMessage(problem, name, leaf),
        place ?? bloc.scoresheet.units[unit]?.place ?? null,
      );
    }),
  );
}

function placeOf(bloc: BlocComputation, unit: number, code: string): CellPlace | null {
  const column = leavesOf(bloc.scheme).findIndex((leaf) => leaf.code === code);
  return bloc.scores.places[unit]?.[column] ?? null;
}

function problemMessage(
  problem: ScoringProblem,
  unit: string,
  leaf: (code: string) => string,
): Message {
  switch (problem.kind) {
    case 'missing-score':
      return { code: 'score-missing', params: { unit, criterion: leaf(problem.leaf) } };
    case 'unreadable-score':
      return {
        code: 'score-unreadable',
        params: { unit, criterion: leaf(problem.leaf), text: problem.text },
      };
    case 'maximum-unknown':
      return { code: 'maximum-needed', params: { unit, criterion: leaf(problem.leaf) } };
    case 'nothing-assigned':
      return { code: 'nothing-assigned', params: { unit } };
    case 'blend-incomplete': {
      const { stage } = problem;
      return { code: 'blend-incomplete', params: { unit, criterion: leaf(problem.leaf), stage } };
    }
  }
}

/** One finding a shared rank, at the first of the units that share it. */
function sharedRanks(bloc: BlocComputation): SheetFinding[] {
  return bloc.results.flatMap((result) => {
    const { unit, rank, total, tiedWith } = result;
    if (rank === null || total === null || tiedWith.length === 0) return [];
    if (tiedWith.some((other) => other < unit)) return [];
    const units = firstUnits(bloc, [unit, ...tiedWith]);
    const settledBy = openSteps(bloc, [unit, ...tiedWith]);
    const params = { ...units, rank, total: toDecimalText(total), settledBy };
    return [
      at('warning', { code: 'rank-shared', params }, bloc.scoresheet.units[unit]?.place ?? null),
    ];
  });
}

/** Units that take no rank though they have a total, and those kept from the class of their points. */
function rulingFindings(bloc: BlocComputation): SheetFinding[] {
  const name = (code: string): string => findCriterion(bloc.scheme, code)?.name ?? code;
  return bloc.results.flatMap(({ unit: row, band, rulings: { setAside, bars } }) => {
    const { name: unit = '', place = null } = bloc.scoresheet.units[row] ?? {};
    const findings: SheetFinding[] = [];
    if (setAside.length > 0) {
      const causes = setAside.map((cause) => saidCause(cause, name));
      findings.push(at('warning', { code: 'unit-set-aside', params: { unit, causes } }, place));
    }
    if (bars.length > 0) {
      const causes = bars.map(({ cause }) => saidCause(cause, name));
      findings.push(at('info', { code: 'class-barred', params: { unit, causes, band } }, place));
    }
    return findings;
  });
}

function shareFindings(bloc: BlocComputation): SheetFinding[] {
  return exceededShares(bloc.scheme.bands, bloc.results).map(
    ({ band, considered, allowed, within, beyond }) => {
      const units = bloc.scoresheet.units;
      const count = within.length + beyond.length;
      const names = beyond.map((unit) => units[unit]?.name ?? '');
      const params = { band, count, considered, allowed, beyond: names };
      const place = units[beyond[0] ?? 0]?.place ?? null;
      return at('warning', { code: 'band-share-exceeded', params }, place);
    },
  );
}

function bandFindings(bloc: BlocComputation): SheetFinding[] {
  return bloc.scheme.bands.length > 0
    ? []
    : [ofSheet('info', { code: 'no-bands', params: {} }, bloc)];
}

function awardFindings(bloc: BlocComputation): SheetFinding[] {
  const year = bloc.facts.year?.value ?? null;
  if (bloc.pack === null) {
    // A sheet with mistakes says itself why nothing is judged.
    return year === null || (bloc.rulesSheet ?? null) !== null
      ? []
      : [ofSheet('warning', { code: 'no-rule-pack', params: { year } }, bloc)];
  }
  const { pack, markers } = bloc.pack;
  const organiser = bloc.facts.organiser?.value ?? null;
  const findings = markers.map((marker) =>
    ofSheet('warning', markerMessage(marker, pack.name), bloc),
  );
  if (organiser === null) {
    findings.push(ofSheet('warning', { code: 'organiser-unknown', params: {} }, bloc));
  } else if (!hasRulesFor(pack, organiser)) {
    findings.push(ofSheet('info', { code: 'organiser-without-rules', params: {} }, bloc));
  }
  return [...findings, ...unverifiedPlaces(bloc), ...proposalTies(bloc)];
}

/** Which ranks a certificate goes to is a regional habit: said wherever such a rule proposes something. */
function unverifiedPlaces(bloc: BlocComputation): SheetFinding[] {
  const proposed = new Set(bloc.awards.flatMap(({ proposal }) => proposal?.rule ?? []));
  const placed = bloc.pack === null ? [] : placedRules(bloc.pack.pack);
  const rules = placed.filter(
    ({ rule, places }) => places.sourceStatus === 'unverified' && proposed.has(rule.id),
  );
  return rules.map(({ places }) => {
    const { from, to } = places;
    const params = { places: from === to ? String(from) : `${from}–${to}` };
    return ofSheet('info', { code: 'places-unverified', params }, bloc);
  });
}

/** Tied units across the border of a quota, once for each rank. */
function proposalTies(bloc: BlocComputation): SheetFinding[] {
  const ranks = new Map<number, number[]>();
  for (const { unit, eligibility, proposal } of bloc.awards) {
    if (proposal !== null) continue;
    const tie = eligibility.find(({ reason }) => reason.kind === 'tie-across-quota');
    if (tie?.reason.kind !== 'tie-across-quota') continue;
    const known = ranks.get(tie.reason.rank);
    if (known === undefined) ranks.set(tie.reason.rank, [unit]);
    else known.push(unit);
  }
  return [...ranks].map(([rank, units]) =>
    at(
      'warning',
      { code: 'proposal-tie', params: { ...firstUnits(bloc, units), rank } },
      bloc.scoresheet.units[units[0] ?? 0]?.place ?? null,
    ),
  );
}
