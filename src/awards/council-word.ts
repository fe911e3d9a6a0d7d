import { toDecimalText, type Points } from '../scoring/points';
import type { UnitAssessment } from './assess-awards';
import { ballotRule, judgeBallot, type Ballot, type JudgedBallot } from './ballots';
import type { Declaration, Fact, SourceRef } from './facts';
import { parametersById } from './parameters';
import type { RulePack } from './rule-pack';

/** A person's word on a condition, as one line of the sheet "Hội đồng" gives it. */
export interface DeclaredLine {
  readonly unit: number;
  /** The code of a declared condition, or the id of a stated one. */
  readonly condition: string;
  /** Null where the answer was left blank: nothing is declared. */
  readonly holds: boolean | null;
  readonly by: string;
  readonly on: string | null;
  readonly source: SourceRef | null;
}

/** What people decided for a unit. */
export interface DecidedAward {
  readonly unit: number;
  /** Null: no award. */
  readonly award: string | null;
  readonly reason: string;
  readonly by: string;
  readonly on: string | null;
  /** The code of the facts that it was decided on, as it was kept then; null where nobody kept it. */
  readonly facts: string | null;
  readonly source: SourceRef | null;
}

/** Everything that the council has said. Of several lines on the same thing, the last holds. */
export interface CouncilWord {
  readonly declared: readonly DeclaredLine[];
  readonly ballots: readonly Ballot[];
  readonly decided: readonly DecidedAward[];
}

export const noCouncilWord: CouncilWord = { declared: [], ballots: [], decided: [] };

/** What has to be shown beside a unit's final award. None of them changes what people decided. */
export type CouncilConflict =
  /** People decided otherwise than the score and the rules propose. */
  | {
      readonly kind: 'overrides';
      readonly proposed: string | null;
      readonly decided: string | null;
    }
  /** The vote went against the award that is proposed. */
  | { readonly kind: 'vote-against'; readonly award: string }
  /** The vote was for an award that is not proposed. */
  | { readonly kind: 'vote-for-another'; readonly award: string }
  /** Votes for two awards of one unit passed, and nobody has decided which. */
  | { readonly kind: 'several-votes'; readonly awards: readonly string[] }
  /** The decided award has failed its vote. */
  | { readonly kind: 'decided-against-vote'; readonly award: string }
  /** A vote is compulsory for the final award, and none that holds is written down. */
  | { readonly kind: 'vote-missing'; readonly award: string }
  /** The award fails one of its rules. */
  | { readonly kind: 'rule-fails'; readonly award: string; readonly rules: readonly string[] }
  /** An override needs a reason, a name and a date. */
  | { readonly kind: 'incomplete'; readonly lacks: readonly ('reason' | 'name' | 'date')[] }
  /** The pack does not have the award. */
  | { readonly kind: 'unknown-award'; readonly award: string }
  /** What it was decided on has changed since. */
  | { readonly kind: 'stale' };

/** What is proposed and what people said, side by side. */
export interface UnitOutcome {
  readonly unit: number;
  readonly proposed: string | null;
  readonly ballots: readonly JudgedBallot[];
  readonly decided: DecidedAward | null;
  /** The decision where there is one, otherwise the vote, otherwise the proposal. */
  readonly final: string | null;
  readonly from: 'decision' | 'vote' | 'proposal';
  readonly conflicts: readonly CouncilConflict[];
}

/** The lines as facts of one unit, by condition. Blank answers declare nothing, but their place is known. */
export function declarationsOf(
  lines: readonly DeclaredLine[],
  unit: number,
): ReadonlyMap<string, Fact<Declaration>> {
  const declared = new Map<string, Fact<Declaration>>();
  for (const { unit: of, condition, holds, by, on, source } of lines) {
    if (of !== unit) continue;
    declared.set(condition, { value: holds === null ? null : { holds, by, on }, source });
  }
  return declared;
}

/**
 * Puts what the council said beside what is proposed. A decision wins over a vote, a vote over the proposal; a vote
 * that does not hold (no quorum, impossible numbers) changes nothing. `codeOfFacts` gives the code of a unit's facts
 * of today, made from `decisionFacts`.
 */
export function unitOutcomes(
  pack: RulePack,
  assessed: readonly UnitAssessment[],
  word: CouncilWord,
  codeOfFacts: (unit: number) => string,
): readonly UnitOutcome[] {
  const parameters = parametersById(pack.parameters);
  return assessed.map((assessment): UnitOutcome => {
    const { unit, proposal } = assessment;
    const proposed = proposal?.award ?? null;
    const ballots = lastOfEach(word.ballots.filter((ballot) => ballot.unit === unit)).map(
      (ballot) => judgeBallot(pack, ballot, parameters),
    );
    const decided = word.decided.findLast((line) => line.unit === unit) ?? null;
    const passed = ballots.filter(({ outcome }) => outcome === 'pass').map(awardOf);
    const failed = ballots.filter(({ outcome }) => outcome === 'fail').map(awardOf);
    const voted = votedAward(proposed, passed, failed);
    const final = decided === null ? (voted === undefined ? proposed : voted) : decided.award;
    const from = decided !== null ? 'decision' : voted !== undefined ? 'vote' : 'proposal';
    const conflicts = [
      ...(decided === null ? [] : decisionConflicts(pack, decided, proposed, failed)),
      ...(decided === null ? voteConflicts(proposed, passed, failed) : []),
      ...finalConflicts(pack, assessment, final, ballots, from),
      ...(decided !== null && isStale(decided, codeOfFacts(unit))
        ? [{ kind: 'stale' } as const]
        : []),
    ];
    return { unit, proposed, ballots, decided, final, from, conflicts };
  });
}

/** Whether the facts of a decision have changed since; one whose facts nobody kept is never stale. */
export function isStale({ facts }: Pick<DecidedAward, 'facts'>, codeNow: string): boolean {
  return facts !== null && facts !== codeNow;
}

/** The facts that a decision on a unit rests on, as one text: equal facts give equal texts. */
export function decisionFacts(
  result: { readonly rank: number | null; readonly total: Points | null },
  { eligibility, proposal }: UnitAssessment,
): string {
  const total = result.total === null ? null : toDecimalText(result.total);
  const outcomes = eligibility.map(({ rule, award, outcome }) => [rule, award, outcome]);
  return JSON.stringify([result.rank, total, proposal?.award ?? null, outcomes]);
}

/** The award that the vote gives; null: none, undefined: the vote says nothing. */
function votedAward(
  proposed: string | null,
  passed: readonly string[],
  failed: readonly string[],
): string | null | undefined {
  if (proposed !== null && passed.includes(proposed)) return proposed;
  const [first, ...others] = passed;
  if (first !== undefined) return others.length === 0 ? first : undefined;
  return proposed !== null && failed.includes(proposed) ? null : undefined;
}

function decisionConflicts(
  pack: RulePack,
  decided: DecidedAward,
  proposed: string | null,
  failed: readonly string[],
): CouncilConflict[] {
  const { award } = decided;
  const conflicts: CouncilConflict[] = [];
  if (award !== proposed) conflicts.push({ kind: 'overrides', proposed, decided: award });
  if (award !== null && !pack.awards.some(({ code }) => code === award)) {
    conflicts.push({ kind: 'unknown-award', award });
  }
  if (award !== null && failed.includes(award)) {
    conflicts.push({ kind: 'decided-against-vote', award });
  }
  const lacks = [
    ...(award !== proposed && decided.reason.trim() === '' ? (['reason'] as const) : []),
    ...(decided.by.trim() === '' ? (['name'] as const) : []),
    ...((decided.on ?? '').trim() === '' ? (['date'] as const) : []),
  ];
  if (lacks.length > 0) conflicts.push({ kind: 'incomplete', lacks });
  return conflicts;
}

function voteConflicts(
  proposed: string | null,
  passed: readonly string[],
  failed: readonly string[],
): CouncilConflict[] {
  const conflicts: CouncilConflict[] = [];
  if (proposed !== null && failed.includes(proposed)) {
    conflicts.push({ kind: 'vote-against', award: proposed });
  }
  const others = passed.filter((award) => award !== proposed);
  if (passed.length > 1) conflicts.push({ kind: 'several-votes', awards: passed });
  else conflicts.push(...others.map((award) => ({ kind: 'vote-for-another', award }) as const));
  return conflicts;
}

function finalConflicts(
  pack: RulePack,
  { eligibility }: UnitAssessment,
  final: string | null,
  ballots: readonly JudgedBallot[],
  from: UnitOutcome['from'],
): CouncilConflict[] {
  if (final === null) return [];
  const conflicts: CouncilConflict[] = [];
  const isVoted = ballots.some(({ ballot, outcome }) => {
    return ballot.award === final && outcome !== 'unknown';
  });
  if (ballotRule(pack, final)?.isCompulsory === true && !isVoted) {
    conflicts.push({ kind: 'vote-missing', award: final });
  }
  // The standards of one award are alternatives: it fails where all that were judged do.
  const rules = eligibility.filter(({ award }) => award === final);
  const isFailed = rules.length > 0 && rules.every(({ outcome }) => outcome === 'fail');
  if (from !== 'proposal' && isFailed) {
    conflicts.push({ kind: 'rule-fails', award: final, rules: rules.map(({ rule }) => rule) });
  }
  return conflicts;
}

/** Of several votes on the same award the last holds: it was taken again. */
function lastOfEach(ballots: readonly Ballot[]): readonly Ballot[] {
  return [...new Map(ballots.map((ballot) => [ballot.award, ballot])).values()];
}

function awardOf({ ballot }: JudgedBallot): string {
  return ballot.award;
}
