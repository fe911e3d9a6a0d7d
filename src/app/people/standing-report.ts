import type { PersonStanding } from '../../awards/people/people-council';
import type { QuotaClash } from '../../awards/people/person-assessment';
import { roundHalfUp, toDecimalText } from '../../scoring/points';

/** What the council said of a person, for `bang-vang people --json`. */
export interface StandingReport {
  /** Null where nobody voted. */
  readonly vote: {
    readonly outcome: 'pass' | 'fail' | 'unknown';
    readonly votesFor: number | null;
    readonly members: number | null;
    /** With one decimal; null where the numbers do not hold. */
    readonly percent: string | null;
    readonly leastPercent: string | null;
    readonly isUnverified: boolean;
  } | null;
  readonly decision: {
    /** Null: no award. */
    readonly award: string | null;
    readonly reason: string;
    readonly by: string;
    readonly on: string | null;
    /** Whether what it rests on has changed since. */
    readonly isToReview: boolean;
  } | null;
  /** The award by decision or vote; null where neither says. */
  readonly final: { readonly award: string | null; readonly from: 'decision' | 'vote' } | null;
  /** The code of what a decision rests on today. */
  readonly factCode: string;
}

export function standingReport(standing: PersonStanding | null): StandingReport | null {
  if (standing === null) return null;
  const { ballot, decided, final, factCode, conflicts } = standing;
  return {
    vote:
      ballot === null
        ? null
        : {
            outcome: ballot.outcome,
            votesFor: ballot.ballot.votesFor,
            members: ballot.ballot.members,
            percent: ballot.share === null ? null : toDecimalText(roundHalfUp(ballot.share, 1)),
            leastPercent: ballot.least === null ? null : toDecimalText(ballot.least),
            isUnverified: ballot.isUnverified,
          },
    decision:
      decided === null
        ? null
        : {
            award: decided.award,
            reason: decided.reason,
            by: decided.by,
            on: decided.on,
            isToReview: conflicts.some(({ kind }) => kind === 'stale'),
          },
    final,
    factCode,
  };
}

/** A quota that keeps a person back. */
export interface QuotaClashReport {
  readonly quota: string;
  readonly limit: number | null;
  readonly isTied: boolean;
}

export function quotaClashReport(clash: QuotaClash | null): QuotaClashReport | null {
  if (clash === null) return null;
  const { report, isTied } = clash;
  return { quota: report.quota.id, limit: report.limit, isTied };
}
