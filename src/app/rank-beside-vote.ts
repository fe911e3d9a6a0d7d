import type { JudgedBallot } from '../awards/ballots';
import type { UnitOutcome } from '../awards/council-word';
import type { UnitResult } from '../scoring/result';
import type { SideBySide } from '../text/side-by-side-words';

/** The rank of a unit beside the vote on it: on what is final, otherwise on what is proposed; null without a vote. */
export function rankBesideVote(
  { unit, final, proposed, ballots }: UnitOutcome,
  results: readonly Pick<UnitResult, 'unit' | 'rank'>[],
): SideBySide | null {
  const of = (award: string | null) => ballots.find(({ ballot }) => ballot.award === award);
  const judged = of(final) ?? of(proposed) ?? ballots[0];
  if (judged === undefined) return null;
  const { method, votesFor } = judged.ballot;
  return {
    rank: results.find((result) => result.unit === unit)?.rank ?? null,
    method,
    votes: votesFor === null ? null : { for: votesFor, of: votersOf(judged) },
  };
}

/** Of whom the rule counts the share; all members where no rule says. */
function votersOf({ ballot, rule }: JudgedBallot): number | null {
  const { members, present, written } = ballot;
  if (rule?.of !== 'present') return members;
  return present === null ? null : present + (written ?? 0);
}
