import type { IsoDate } from '../../sheets/reading/cells/date-cell';
import type { Message } from '../../text/sentences';
import type { Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import type { SheetFinding } from '../../sheets/scoresheet';

/** A file that a unit has sent, and what came of reading it. */
export interface SentFile {
  /** Its name, or its path where names alone do not tell files apart; no two are the same. */
  readonly file: string;
  /** When it was last saved: the day where the person is, and the moment in milliseconds; null where nobody knows. */
  readonly saved: { readonly day: IsoDate; readonly at: number } | null;
  readonly read: Result<Snapshot, Message>;
}

/** Something to look at in a file that was sent, or (`file` null) in the bloc as a whole. */
export interface FileFinding extends SheetFinding {
  readonly file: string | null;
}

/** Which date a form's day was taken from. */
export type DateBasis = 'form' | 'file';
