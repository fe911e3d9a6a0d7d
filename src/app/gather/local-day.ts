import type { IsoDate } from '../../sheets/reading/cells/date-cell';

/** The day of a moment where this computer stands, as "2026-12-05". */
export function localDay(moment: Date): IsoDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
