import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { CalendarDate } from '../content/calendar-date';

const coreProperties = 'docProps/core.xml';
const stamp = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g;

/** What a document says was its day when it has none. */
const noDate: CalendarDate = { day: 1, month: 1, year: 2000 };

/** The same archive without the time at which it was packed, so that the same facts give the same bytes. */
export function withoutClock(packed: Uint8Array, issuedOn: CalendarDate | null): Uint8Array {
  const day = isoDay(issuedOn ?? noDate);
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(packed))) {
    files[path] =
      path === coreProperties
        ? strToU8(strFromU8(bytes).replace(stamp, `$1${day}T00:00:00Z`))
        : bytes;
  }
  // The format keeps local time: the same figures everywhere come from a date made of local figures.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}

function isoDay({ day, month, year }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
