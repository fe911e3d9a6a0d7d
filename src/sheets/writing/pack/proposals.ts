import type { Outcome } from '../../../awards/eligibility';
import type { AwardLevel } from '../../../awards/people/award-kinds';
import type { Points } from '../../../scoring/points';
import type { SalarySaid } from '../../../text/proposal-sheet-words';

export type ProposedKind = 'collective' | 'individual' | 'household';

/** The votes for an award, as far as they were counted. */
export interface SaidVotes {
  /** Null where all agreed and nobody was counted. */
  readonly votesFor: number | null;
  readonly of: number | null;
  /** In percent. */
  readonly share: Points | null;
}

/** One line of the list of proposals; null where the workbook does not say. */
export interface ProposedLine {
  readonly kind: ProposedKind;
  readonly name: string;
  readonly position: string | null;
  readonly unit: string | null;
  /** The award's name in Vietnamese. */
  readonly award: string;
  readonly level: AwardLevel | null;
  readonly article: string | null;
  readonly outcome: Outcome | null;
  readonly votes: SaidVotes | null;
  /** In đồng. */
  readonly prize: Points | null;
}

/** Everything that is proposed, collectives first. */
export interface ProposalList {
  readonly lines: readonly ProposedLine[];
  readonly year: number | null;
  /** In đồng a month, and whether the workbook says it. */
  readonly baseSalary: Points;
  readonly salarySaid: SalarySaid;
  /** The names of the rule packs. */
  readonly packs: readonly string[];
}

/** Whether money is counted for a line: not where a rule is known to fail. */
export function isCounted({ outcome }: ProposedLine): boolean {
  return outcome !== 'fail';
}
