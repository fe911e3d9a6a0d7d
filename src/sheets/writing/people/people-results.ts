import type { PersonAssessment } from '../../../awards/people/person-assessment';
import type { AwardCounts } from '../../../awards/people/count-awards';
import type { Person } from '../../../awards/people/person';
import type { PeopleQuotaReport } from '../../../awards/people/people-quotas';
import type { PeopleList } from '../../people-list';

/** What was read and judged of a workbook's lists, as far as it is written. */
export interface PeopleResults {
  readonly lists: readonly PeopleList[];
  /** The lines of all lists, one list after the other. */
  readonly people: readonly Person[];
  /** One of each line. */
  readonly assessments: readonly PersonAssessment[];
  readonly counts: AwardCounts;
  readonly quotas: readonly PeopleQuotaReport[];
  /** What is known of the staff of a unit by its name; null of one that nobody has stated anything of. */
  readonly staff: (unit: string) => UnitStaff | null;
  /** Null where the lists have several or none. */
  readonly year: number | null;
  /** The names of the rule packs that were used. */
  readonly packs: readonly string[];
  /** The sheet "Quy định khen thưởng" by which lines were judged, or whose mistakes keep them from it. */
  readonly rulesSheet: string | null;
}

/** Numbers of a unit as the sheet "Thông tin khối" states them. */
export interface UnitStaff {
  readonly staff: number | null;
  readonly leaders: number | null;
  readonly directWorkers: number | null;
}
