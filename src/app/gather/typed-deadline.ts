import { dateInWords, type IsoDate } from '../../sheets/reading/cells/date-cell';

export type { IsoDate } from '../../sheets/reading/cells/date-cell';

/** A day as a person types it: "05/12/2026", "5-12-2026" or "2026-12-05"; null for anything else. */
export function typedDeadline(text: string): IsoDate | null {
  return dateInWords(text);
}
