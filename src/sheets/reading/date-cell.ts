import type { SheetGrid } from './sheet-grid';

/** A day of the calendar, as "2025-12-31". */
export type IsoDate = string;

const DAY = 86_400_000;
/** Excel's day 0 for every day after its 29 February 1900, which never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** 1 January 1950 and 31 December 2149: anything else in a date cell is a number that only looks like one. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 91_312;

/** The date in a cell: one of Excel's, or typed as day/month/year; null for anything else. */
export function dateAt(grid: SheetGrid, row: number, column: number): IsoDate | null {
  const value = grid.valueAt(row, column);
  if (typeof value === 'number') return dateOfSerial(value);
  return dateInWords(grid.wordsAt(row, column));
}

/** "31/12/2025", "31-12-2025", "31.12.25" or "ngày 31 tháng 12 năm 2025"; null where there is no such day. */
export function dateInWords(words: string): IsoDate | null {
  const text = words.normalize('NFC').trim().toLowerCase();
  const match =
    /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(text) ??
    /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/.exec(text);
  if (match === null) return null;
  const [day, month, year] = match.slice(1).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const full = year < 100 ? 2000 + year : year;
  const time = Date.UTC(full, month - 1, day);
  const made = new Date(time);
  const isThere = made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return isThere ? isoOf(time) : null;
}

function dateOfSerial(serial: number): IsoDate | null {
  const day = Math.floor(serial);
  if (day < FIRST_SERIAL || day > LAST_SERIAL) return null;
  return isoOf(EXCEL_EPOCH + day * DAY);
}

function isoOf(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** How many days `to` is after `from`; below 0 where it is before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
