import type { CellValue } from '../../../workbook/snapshot';

/** What Excel makes of something that is put into a cell. */
export type Entered =
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat: string | null }
  | { readonly kind: 'formula'; readonly formula: string };

const NUMBER = /^[+-]?(?:[0-9]+(?:,[0-9]{3})*(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const PERCENT = /^([+-]?[0-9]+(?:\.[0-9]+)?)%$/;
const DATE = /^([0-9]{1,2})[/-]([0-9]{1,2})(?:[/-]([0-9]{2,4}))?$/;
const ISO_DATE = /^([0-9]{4})[/-]([0-9]{1,2})[/-]([0-9]{1,2})$/;
const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!']);
const DAY = 86_400_000;

/**
 * Plays Excel's interpreter of typed text, in the en-US form that the API speaks: everything becomes text in a cell
 * formatted "@", and what stands after an apostrophe in any cell; else what looks like a formula, number, percentage, date, boolean or error becomes one.
 */
export function enteredValue(entry: string | number | boolean, numberFormat: string): Entered {
  if (typeof entry !== 'string') {
    return value(typeof entry === 'number' && numberFormat === '@' ? String(entry) : entry);
  }
  if (entry === '') return value(null);
  if (entry.startsWith("'")) return value(entry.slice(1));
  if (numberFormat === '@') return value(entry);
  if (entry.startsWith('=') && entry.length > 1) return { kind: 'formula', formula: entry };
  const text = entry.trim();
  if (NUMBER.test(text)) return value(Number(text.replaceAll(',', '')));
  const percent = PERCENT.exec(text);
  if (percent !== null) return value(Number(percent[1]) / 100, '0%');
  const date = dateIn(text);
  if (date !== null) return value(date, 'm/d/yyyy');
  if (/^true$/i.test(text)) return value(true);
  if (/^false$/i.test(text)) return value(false);
  if (ERRORS.has(text.toUpperCase())) return value(text.toUpperCase());
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: `=${text}` };
  return value(entry);
}

function value(entered: CellValue, numberFormat: string | null = null): Entered {
  return { kind: 'value', value: entered, numberFormat };
}

/** The serial number of a date in month/day or year-month-day order; null for no date. */
function dateIn(text: string): number | null {
  const iso = ISO_DATE.exec(text);
  const local = DATE.exec(text);
  const [, year, month, day] = iso ?? [];
  if (iso !== null) return serial(Number(year), Number(month), Number(day));
  if (local === null) return null;
  const [, localMonth, localDay, localYear = '2026'] = local;
  const fullYear = Number(localYear) < 100 ? 2000 + Number(localYear) : Number(localYear);
  return serial(fullYear, Number(localMonth), Number(localDay));
}

function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (date.getTime() - Date.UTC(1899, 11, 30)) / DAY;
}
