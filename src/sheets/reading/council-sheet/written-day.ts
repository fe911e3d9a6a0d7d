import type { CellAddress } from '../../../workbook/cell-address';
import type { SheetGrid } from '../sheet-grid';

const DAY_FIRST = /^(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})$/i;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Excel counts days from here. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** From 1990 to 2099: any other number is no date that anybody meant. */
const SERIALS = { first: 32_874, last: 73_050 };

/** A day as "2025-12-20" from a date cell or from words; null for anything else. */
export function writtenDay(grid: SheetGrid, { row, column }: CellAddress): string | null {
  const value = grid.valueAt(row, column);
  if (typeof value === 'number') {
    const day = Math.floor(value);
    if (day < SERIALS.first || day > SERIALS.last) return null;
    return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
  }
  const words = grid.wordsAt(row, column);
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst !== null) return realDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const yearFirst = YEAR_FIRST.exec(words);
  return yearFirst === null ? null : realDay(yearFirst[1], yearFirst[2], yearFirst[3]);
}

/** Null for a day such as 31/02. */
function realDay(year = '', month = '', day = ''): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const text = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return date.toISOString().slice(0, 10) === text ? text : null;
}
