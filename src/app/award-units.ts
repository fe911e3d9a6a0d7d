import { assessBloc, type UnitAssessment } from '../awards/assess-awards';
import { builtInPacks } from '../awards/built-in-packs';
import { choosePack, type PackChoice, type PackMarker } from '../awards/choose-pack';
import { decisionFacts, unitOutcomes, type UnitOutcome } from '../awards/council-word';
import type { QuotaReport, TiePolicy } from '../awards/quotas';
import { awardName, type RulePack } from '../awards/rule-pack';
import type { Scheme } from '../scoring/scheme';
import type { SheetFinding } from '../sheets/scoresheet';
import { ShortCode } from '../sheets/short-code';
import type { ChangedAward } from '../sheets/writing/bloc-results';
import { awardFacts, type AwardSources, type JudgedBloc } from './award-facts';
import { wordOfCouncil } from './council-word';
import { rankBesideVote } from './rank-beside-vote';
import { doubleAwardFindings } from './double-award-findings';

/** The pack that judged a bloc, with what has to be said about it; null where there is none for the year. */
export interface PackUsed {
  readonly pack: RulePack;
  readonly markers: readonly PackMarker[];
  /** What becomes of equal ranks at the last place of a quota; the council decides unless said. */
  readonly ties?: TiePolicy;
}

/** Chooses the rule pack for an award year, or the one asked for by its id. */
export type PackFor = (year: number | null, requested: string | null) => PackChoice;

export const builtInPackFor: PackFor = (year, requested) =>
  choosePack(builtInPacks(), year, requested);

/** Everything that is judged of the units of a bloc; all lists in the order of the results. */
export interface JudgedAwards {
  readonly awards: readonly UnitAssessment[];
  /** What is proposed and what the council said, side by side; empty without a pack. */
  readonly outcomes: readonly UnitOutcome[];
  readonly quotas: readonly QuotaReport[];
  readonly changedAwards: readonly ChangedAward[];
  /** The code of what a decision on each unit rests on today, by the unit's row. */
  readonly factCodes: ReadonlyMap<number, string>;
  readonly pack: PackUsed | null;
  readonly findings: readonly SheetFinding[];
}

export type AwardsOfUnits =
  | { readonly kind: 'judged'; readonly judged: JudgedAwards }
  | Extract<PackChoice, { readonly kind: 'unknown-pack' }>;

/** A bloc with what else its units are judged by. */
export interface BlocToJudge extends JudgedBloc {
  readonly scheme: Scheme;
}

/** Judges the units by the pack of the bloc's award year, or by the pack asked for. */
export function awardUnits(
  bloc: BlocToJudge,
  sources: AwardSources,
  requestedPack: string | null,
  packFor: PackFor = builtInPackFor,
): AwardsOfUnits {
  const year = bloc.facts.year?.value ?? null;
  const choice = packFor(year, requestedPack);
  switch (choice.kind) {
    case 'unknown-pack':
      return choice;
    case 'no-pack':
      return { kind: 'judged', judged: withoutPack(bloc) };
    case 'chosen':
      return { kind: 'judged', judged: judged(bloc, sources, choice) };
  }
}

function withoutPack({ results }: BlocToJudge): JudgedAwards {
  return {
    awards: results.map(({ unit }) => ({ unit, eligibility: [], proposal: null })),
    outcomes: [],
    quotas: [],
    changedAwards: [],
    factCodes: new Map(),
    pack: null,
    findings: [],
  };
}

function judged(bloc: BlocToJudge, sources: AwardSources, used: PackUsed): JudgedAwards {
  const { results, scheme, council } = bloc;
  const { pack, ties = 'council' } = used;
  const { facts, findings } = awardFacts(sources, bloc, pack);
  const { units, quotas } = assessBloc(pack, bloc.facts.organiser?.value ?? null, results, {
    year: bloc.facts.year?.value ?? null,
    facts,
    classes: scheme.bands.map(({ name }) => name),
    ties,
  });
  const factCodes = new Map(
    units.map((assessment, index): readonly [number, string] => {
      const code = new ShortCode();
      code.add(decisionFacts(results[index] ?? { rank: null, total: null }, assessment));
      return [assessment.unit, code.toString()];
    }),
  );
  const outcomes = unitOutcomes(
    pack,
    units,
    wordOfCouncil(council, pack),
    (unit) => factCodes.get(unit) ?? '',
  );
  const year = bloc.facts.year?.value ?? null;
  const twice = doubleAwardFindings(pack, { scoresheet: bloc.scoresheet, outcomes, facts, year });
  return {
    awards: units,
    outcomes,
    quotas,
    changedAwards: outcomes.flatMap((outcome) => changedAward(outcome, pack, results)),
    factCodes,
    pack: used,
    findings: [...findings, ...twice],
  };
}

function changedAward(
  outcome: UnitOutcome,
  pack: RulePack,
  results: BlocToJudge['results'],
): ChangedAward[] {
  const { unit, final, from, decided } = outcome;
  if (from === 'proposal') return [];
  const name = final === null ? null : awardName(pack, final, 'vi');
  const { reason = '', by = '', on = null } = decided ?? {};
  const compared = rankBesideVote(outcome, results);
  return [{ unit, award: final, name, from, reason, by, on, compared }];
}
