import type { Found } from '../../sheets/scoresheet';
import type { IsoDate } from '../../sheets/reading/cells/date-cell';
import type { ReadForm } from './forms-in-book';
import type { DateBasis, FileFinding } from './sent-file';

/**
 * What becomes of a form:
 * - ready: it is the only one of its unit
 * - newer: the newest of several that differ; a person has to agree
 * - older, unclear: another of them, or one of which nobody can tell whether it is the newest
 * - again: the same as another file
 * - other-year, other-form: not of this bloc and year
 * - there: its unit has a form in the workbook already, the same or another
 * - not-as-read: the sheet cannot be brought in without being read otherwise
 */
export type FormStanding =
  | 'ready'
  | 'newer'
  | 'older'
  | 'unclear'
  | 'again'
  | 'other-year'
  | 'other-form'
  | 'there-same'
  | 'there-other'
  | 'not-as-read';

/** Whether a form is brought in by itself, only when a person says so, or not at all. */
export type Proposal = 'take' | 'ask' | 'leave' | 'never';

export const proposalOf: Readonly<Record<FormStanding, Proposal>> = {
  ready: 'take',
  newer: 'ask',
  older: 'leave',
  unclear: 'leave',
  again: 'never',
  'other-year': 'leave',
  'other-form': 'leave',
  'there-same': 'never',
  'there-other': 'never',
  'not-as-read': 'never',
};

/** One unit's form in a file that was sent. */
export interface SentForm extends ReadForm {
  /** Tells it from every other form. */
  readonly key: string;
  readonly file: string;
  /** As it stands in its file. */
  readonly read: ReadForm;
  /** What its unit is called in the list, where there is one. */
  readonly unit: string;
  readonly unitFrom: 'form' | 'sheet' | 'file';
  /** Null where there is no list. */
  readonly isOnList: boolean | null;
  readonly day: { readonly day: IsoDate; readonly basis: DateBasis } | null;
  readonly savedAt: number | null;
  /** Its values, as one text. */
  readonly content: string;
}

/** A form and what is thought of it. */
export interface GatheredForm extends SentForm {
  readonly standing: FormStanding;
  /** How many days after the deadline, 0 in time; null where nobody can tell. */
  readonly daysLate: number | null;
}

/** What many files give together. */
export interface Gathering {
  /** In the order in which they would be brought in. */
  readonly forms: readonly GatheredForm[];
  /** Units of the list without any form of this bloc and year, neither sent nor in the workbook; null without a list. */
  readonly missing: readonly string[] | null;
  /** How many units have sent a form; those of the list where there is one. */
  readonly received: number;
  /** How many units the list has; null without one. */
  readonly expected: number | null;
  /** Forms that stand in the workbook already. */
  readonly there: readonly { readonly unit: string; readonly sheet: string }[];
  /** The award year of the forms. */
  readonly year: Found<number>['value'] | null;
  readonly findings: readonly FileFinding[];
}
