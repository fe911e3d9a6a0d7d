import type { SheetGrid } from '../sheet-grid';

/** A day of the calendar, as "2025-12-31". */
export type IsoDate = string;

const DAY = 86_400_000;
/** Excel's day 0 for every day after its 29 February 1900, which never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** 1 January 1950 and 31 December 2149: anything else in a date cell is a number that only looks like one. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 91_312;

/** "31/12/2025", "31-12-25", "ngày 31.12.2025" */
const IN_FIGURES = /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
/** "ngày 31 tháng 12 năm 2025" */
const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/;
/** "2025-12-31", also with a time behind it. */
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ]\d.*)?$/;

/** The date in a cell: one of Excel's, or typed in any way that `dateInWords` knows; null for anything else. */
export function dateAt(grid: SheetGrid, row: number, column: number): IsoDate | null {
  const value = grid.valueAt(row, column);
  if (typeof value === 'number') return dateOfSerial(value);
  return dateInWords(grid.wordsAt(row, column));
}

/**
 * "31/12/2025", "31-12-2025", "31.12.25", "2025-12-31" or "ngày 31 tháng 12 năm 2025"; the day stands before the
 * month, as in Vietnam. Null where there is no such day.
 */
export function dateInWords(words: string): IsoDate | null {
  const text = words.normalize('NFC').trim().toLowerCase();
  const [, day, month, year] = IN_FIGURES.exec(text) ?? IN_WORDS.exec(text) ?? [];
  if (year !== undefined) return dayOf(year.length === 2 ? `20${year}` : year, month, day);
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst === null ? null : dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
}

/** Null for a day such as 31/02. */
function dayOf(year = '', month = '', day = ''): IsoDate | null {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const made = new Date(time);
  const isThere = made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === Number(day);
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
