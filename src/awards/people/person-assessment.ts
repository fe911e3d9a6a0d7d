import type { JudgedRule } from '../judge-rule';
import type { Outcome } from '../judged';
import type { DuplicateGroup } from './duplicates';
import type { PersonStanding } from './people-council';
import type { PeopleQuotaReport } from './people-quotas';

/** Why no rule of the pack was applied to a line. */
export type NotJudged =
  | 'no-pack'
  | 'no-award'
  /** The line is of a collective or a household. */
  | 'not-a-person'
  /** The pack has no rule on that award: the organiser's own regulation decides. */
  | 'no-rule'
  /** Rewarded for something else than the year's merit: the rule on merit is not its basis. */
  | 'other-basis';

/** What came of one line of a list. */
export interface PersonAssessment {
  readonly outcome: Outcome;
  /** The rules on the award, each with its tree; empty where none was applied. */
  readonly rules: readonly JudgedRule[];
  readonly notJudged: NotJudged | null;
  /** Everything that is known speaks for it: only words are missing that nobody but people can give. */
  readonly awaitsWord: boolean;
  readonly clashes: readonly Clash[];
  /** A quota that has no place for the line, or leaves it to people; null where none does. */
  readonly quota: QuotaClash | null;
  /** What the council said of the line; null where it said nothing. */
  readonly standing: PersonStanding | null;
}

/** A quota that keeps a line back. */
export interface QuotaClash {
  readonly report: PeopleQuotaReport;
  readonly isTied: boolean;
  readonly outcome: Exclude<Outcome, 'pass'>;
}

/** A rule on double awards that the line breaks together with others. */
export interface Clash {
  readonly kind: DuplicateGroup['kind'];
  /** The other lines of the group, by their index. */
  readonly others: readonly number[];
  /** What it does to the line: pass where it is only said. */
  readonly outcome: Outcome;
  readonly article: string | null;
}
