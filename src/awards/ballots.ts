import { compare, divide, multiply, subtract, wholePoints, type Points } from '../scoring/points';
import type { SourceRef } from './facts';
import type { Outcome } from './judged';
import { resolveFigure, type Parameter } from './parameters';
import type { BallotRule, RulePack } from './rule-pack';

/** How a council agrees: by secret ballot, by a show of hands (biểu quyết), or by acclamation (suy tôn). */
export const votingMethods = ['ballot', 'show-of-hands', 'acclamation'] as const;
export type VotingMethod = (typeof votingMethods)[number];

/** One vote of the council, as the minutes give it; null where a number was left out. */
export interface Ballot {
  /** The unit's row, or a person's. */
  readonly unit: number;
  readonly award: string;
  readonly method: VotingMethod;
  /** All members of the council. */
  readonly members: number | null;
  readonly present: number | null;
  /** Absent members whose opinion was asked for in writing and is counted. */
  readonly written: number | null;
  /** Valid votes, those in writing among them. */
  readonly valid: number | null;
  /** Votes for it, those in writing among them; null where all agreed and nobody was counted. */
  readonly votesFor: number | null;
  readonly source: SourceRef | null;
}

/** Why the numbers of a ballot cannot be right, or the vote does not hold. */
export type BallotProblem =
  /** More votes than voters, or more voters than members. */
  | {
      readonly kind: 'too-many';
      readonly what: 'present' | 'written' | 'valid' | 'for';
      readonly count: number;
      readonly most: number;
    }
  | { readonly kind: 'left-out'; readonly what: 'members' | 'present' | 'for' }
  /** Too few took part; `present` counts those in the room, `took-part` those in writing too. */
  | {
      readonly kind: 'no-quorum';
      readonly of: 'present' | 'took-part';
      readonly count: number;
      readonly least: Points;
      readonly members: number;
    }
  /** A secret ballot has to be taken for this award; a show of hands or acclamation is not enough. */
  | { readonly kind: 'ballot-compulsory'; readonly isUnverified: boolean };

export interface JudgedBallot {
  readonly ballot: Ballot;
  readonly rule: BallotRule | null;
  /** Unknown where the numbers do not hold. */
  readonly outcome: Outcome;
  /** Percent of votes for it, of all members or of those present as the rule says; null where unknown. */
  readonly share: Points | null;
  readonly least: Points | null;
  /** Votes that are missing; 0 where it passes. */
  readonly missing: number | null;
  readonly isUnverified: boolean;
  readonly problems: readonly BallotProblem[];
}

const hundred = wholePoints(100);

/** The rule on votes for an award; null where the pack has none. */
export function ballotRule({ ballots }: RulePack, award: string): BallotRule | null {
  return ballots.find(({ awards }) => awards.includes(award)) ?? null;
}

/**
 * Judges a vote by the pack: the numbers must hold together, enough members must have taken part, and the share of
 * votes for it must reach the threshold. A vote whose numbers do not hold is unknown, never failed.
 */
export function judgeBallot(
  pack: RulePack,
  ballot: Ballot,
  parameters: ReadonlyMap<string, Parameter>,
): JudgedBallot {
  const rule = ballotRule(pack, ballot.award);
  const resolved = rule === null ? null : resolveFigure(rule.least, parameters);
  const least = resolved?.value ?? null;
  const isUnverified = resolved?.parameter?.sourceStatus === 'unverified';
  const problems = [...numberProblems(ballot), ...quorumProblems(ballot, parameters)];
  if (ballot.method !== 'ballot' && rule?.isCompulsory === true) {
    problems.push({ kind: 'ballot-compulsory', isUnverified: rule.sourceStatus === 'unverified' });
  }
  const of = whole(ballot, rule);
  const given = isUncounted(ballot) ? tookPart(ballot) : ballot.votesFor;
  const held = { ballot, rule, least, isUnverified, problems };
  if (isUncounted(ballot) && tookPart(ballot) === null && rule !== null && least !== null) {
    const outcome = problems.length > 0 ? 'unknown' : 'pass';
    return { ...held, outcome, share: hundred, missing: outcome === 'pass' ? 0 : null };
  }
  if (rule === null || least === null || of === null || of <= 0 || given === null) {
    return { ...held, outcome: 'unknown', share: null, missing: null };
  }
  const share = divide(multiply(wholePoints(given), hundred), wholePoints(of));
  const needed = votesNeeded(least, of, rule.comparison);
  const missing = Math.max(0, needed - given);
  const outcome = problems.length > 0 ? 'unknown' : missing === 0 ? 'pass' : 'fail';
  return { ...held, outcome, share, missing };
}

/** The least number of votes of so many voters that reach a share, or exceed it. */
export function votesNeeded(
  percent: Points,
  voters: number,
  comparison: BallotRule['comparison'],
): number {
  const exact = divide(multiply(percent, wholePoints(voters)), hundred);
  const floor = exact.numerator / exact.denominator;
  const isWhole = exact.numerator % exact.denominator === 0n;
  return Number(isWhole && comparison === 'at-least' ? floor : floor + 1n);
}

function whole(ballot: Ballot, rule: BallotRule | null): number | null {
  switch (rule?.of) {
    case 'all-members':
      return ballot.members;
    case 'present':
      return tookPart(ballot);
    case undefined:
      return null;
  }
}

/** All agreed without a secret ballot (thống nhất): there are no votes to count. */
function isUncounted({ method, votesFor }: Ballot): boolean {
  return method !== 'ballot' && votesFor === null;
}

function tookPart({ present, written }: Ballot): number | null {
  return present === null ? null : present + (written ?? 0);
}

function numberProblems(ballot: Ballot): BallotProblem[] {
  const { members, present, valid, votesFor } = ballot;
  const problems: BallotProblem[] = [];
  // Nobody was counted: "thống nhất" says it all.
  if (isUncounted(ballot) && members === null && present === null) return problems;
  if (members === null) problems.push({ kind: 'left-out', what: 'members' });
  if (present === null) problems.push({ kind: 'left-out', what: 'present' });
  if (votesFor === null && !isUncounted(ballot)) {
    problems.push({ kind: 'left-out', what: 'for' });
  }
  const written = ballot.written ?? 0;
  const atMost = (
    what: 'present' | 'written' | 'valid' | 'for',
    count: number | null,
    most: number | null,
  ): void => {
    if (count !== null && most !== null && count > most) {
      problems.push({ kind: 'too-many', what, count, most });
    }
  };
  const took = tookPart(ballot);
  atMost('present', present, members);
  const absent = members === null || present === null ? null : Math.max(0, members - present);
  atMost('written', written, absent);
  atMost('valid', valid, took);
  atMost('for', votesFor, valid ?? took);
  return problems;
}

function quorumProblems(
  { members, present, written }: Ballot,
  parameters: ReadonlyMap<string, Parameter>,
): BallotProblem[] {
  if (members === null || present === null || members <= 0) return [];
  const problems: BallotProblem[] = [];
  const check = (id: string, of: 'present' | 'took-part', count: number): void => {
    const least = parameters.has(id) ? resolveFigure({ parameter: id }, parameters).value : null;
    if (least === null) return;
    const share = divide(multiply(wholePoints(count), hundred), wholePoints(members));
    if (compare(subtract(share, least), wholePoints(0)) < 0) {
      problems.push({ kind: 'no-quorum', of, count, least, members });
    }
  };
  check('quorum', 'present', present);
  check('quorum-awards', 'took-part', present + (written ?? 0));
  return problems;
}

/** Units that passed the vote for an award, with their votes. */
export interface VotedFor {
  readonly unit: number;
  readonly votesFor: number;
  /** Whether the chair voted for it; decides only between equals at the last place. Null: not known. */
  readonly byChair: boolean | null;
}

/** Who is chosen where more pass the vote than the quota allows. */
export interface ChosenByVotes {
  readonly chosen: readonly number[];
  /** Equal at the last place, and not decided by the chair's vote. */
  readonly undecided: readonly number[];
  readonly placesLeft: number;
  /** Chosen at the last place because the chair voted for them. */
  readonly decidedByChair: readonly number[];
}

/**
 * Takes those with the most votes until the places are filled. Of those who have equal votes at the last place, the
 * ones that the chair voted for come in, if they fit; otherwise the place stays open and they are reported.
 */
export function chooseByVotes(passed: readonly VotedFor[], places: number): ChosenByVotes {
  const chosen: number[] = [];
  const votes = [...new Set(passed.map(({ votesFor }) => votesFor))].sort((a, b) => b - a);
  for (const each of votes) {
    const equal = passed.filter(({ votesFor }) => votesFor === each);
    const placesLeft = places - chosen.length;
    if (equal.length <= placesLeft) {
      chosen.push(...equal.map(({ unit }) => unit));
      continue;
    }
    if (placesLeft <= 0) break;
    const byChair = equal.filter((one) => one.byChair === true).map(({ unit }) => unit);
    if (byChair.length === placesLeft) {
      return {
        chosen: [...chosen, ...byChair],
        undecided: [],
        placesLeft: 0,
        decidedByChair: byChair,
      };
    }
    return { chosen, undecided: equal.map(({ unit }) => unit), placesLeft, decidedByChair: [] };
  }
  return { chosen, undecided: [], placesLeft: places - chosen.length, decidedByChair: [] };
}
