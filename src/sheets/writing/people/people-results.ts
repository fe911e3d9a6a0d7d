import type { PersonAssessment } from '../../../awards/people/assess-people';
import type { AwardCounts } from '../../../awards/people/count-awards';
import type { Person } from '../../../awards/people/person';
import type { PeopleList } from '../../people-list';

/** What was read and judged of a workbook's lists, as far as it is written. */
export interface PeopleResults {
  readonly lists: readonly PeopleList[];
  /** The lines of all lists, one list after the other. */
  readonly people: readonly Person[];
  /** One of each line. */
  readonly assessments: readonly PersonAssessment[];
  readonly counts: AwardCounts;
  /** Null where the lists have several or none. */
  readonly year: number | null;
  /** The names of the rule packs that were used. */
  readonly packs: readonly string[];
}
