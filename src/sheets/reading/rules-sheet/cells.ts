import { compare, isDecimal, toDecimalText, wholePoints, zero } from '../../../scoring/points';
import { yesNoWords } from '../../../text/council-words';
import type { RulesMistakeParams } from '../../../text/rules-sheet-sentences';
import { cellName } from '../../../workbook/cell-address';
import { dateAt } from '../cells/date-cell';
import { numberIn } from '../scheme-sheet/exact-number';
import type { Mistakes } from '../scheme-sheet/mistakes';
import type { TableRow } from '../scheme-sheet/tables';
import { choiceOf } from '../scheme-sheet/words';

/** One thing to correct: what `Message` is for all sentences, for these alone. */
export type RulesMistake = {
  readonly [Code in keyof RulesMistakeParams]: {
    readonly code: Code;
    readonly params: RulesMistakeParams[Code];
  };
}[keyof RulesMistakeParams];

export type RulesMistakes = Mistakes<RulesMistake>;

/** What a number counts: percent is at most 100, place at least 1 and whole. */
export type NumberKind = 'percent' | 'place' | 'whole';

/** As the format of packs has it. */
const DECIMAL = /^\d{1,9}(\.\d{1,6})?$/u;
const DAY_MONTH = /^(\d{1,2})[/.-](\d{1,2})$/;
const hundred = wholePoints(100);

/** Words that somebody wrote; null for none, also where a dash says so. */
export function wordsOf<Key extends string>(row: TableRow<Key>, key: Key): string | null {
  const text = row.words(key);
  return /[\p{L}\d%]/u.test(text) ? text : null;
}

/** Words that have to be there. */
export function neededWords<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  what: RulesMistakeParams['rules-sheet-missing']['what'],
  mistakes: RulesMistakes,
): string | null {
  const text = wordsOf(row, key);
  if (text === null) {
    mistakes.add({ code: 'rules-sheet-missing', params: { what } }, row.at(key));
  }
  return text;
}

/** A number as packs write it; null where there is none, or none that can be read (a mistake). */
export function readFigure<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  kind: NumberKind,
  mistakes: RulesMistakes,
): string | null {
  const text = row.words(key);
  const at = row.at(key);
  if (!row.has(key) || wordsOf(row, key) === null) return null;
  const wrong = (
    code: 'rules-sheet-number' | 'rules-sheet-whole' | 'rules-sheet-percent' | 'rules-sheet-place',
  ): null => {
    mistakes.add({ code, params: { text } }, at);
    return null;
  };
  const read = numberIn(row.grid, at.row, at.column);
  if (read.kind !== 'plain' && (read.kind !== 'percent' || kind !== 'percent')) {
    return wrong('rules-sheet-number');
  }
  const { points } = read;
  if (compare(points, zero) < 0 || !isDecimal(points)) return wrong('rules-sheet-number');
  const decimal = toDecimalText(points);
  if (!DECIMAL.test(decimal)) return wrong('rules-sheet-number');
  switch (kind) {
    case 'percent':
      return compare(points, hundred) > 0 ? wrong('rules-sheet-percent') : decimal;
    case 'place':
      return /^[1-9]\d*$/.test(decimal) ? decimal : wrong('rules-sheet-place');
    case 'whole':
      return /^\d+$/.test(decimal) ? decimal : wrong('rules-sheet-whole');
  }
}

/** A day of the year such as "30/3" as packs write it, "3.30"; null for anything else (a mistake). */
export function readDayMonth<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  mistakes: RulesMistakes,
): string | null {
  const text = row.words(key);
  const [, day = '', month = ''] = DAY_MONTH.exec(text) ?? [];
  // Excel may have made a date of it.
  const at = row.at(key);
  const date = dateAt(row.grid, at.row, at.column);
  const [, monthOfDate = '', dayOfDate = ''] = date?.split('-') ?? [];
  const [m, d] = [Number(month || monthOfDate), Number(day || dayOfDate)];
  if (isDayOfYear(m, d)) return `${m}.${String(d).padStart(2, '0')}`;
  mistakes.add({ code: 'rules-sheet-day-month', params: { text } }, at);
  return null;
}

function isDayOfYear(month: number, day: number): boolean {
  const LEAP_YEAR = 2024;
  const date = new Date(Date.UTC(LEAP_YEAR, month - 1, day));
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date as "2025-07-01"; null where there is none, or none that can be read (a mistake). */
export function readDate<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  mistakes: RulesMistakes,
): string | null {
  const text = wordsOf(row, key);
  if (text === null) return null;
  const at = row.at(key);
  const day = dateAt(row.grid, at.row, at.column);
  if (day === null) mistakes.add({ code: 'rules-sheet-date', params: { text } }, at);
  return day;
}

/** Whether a row applies; one that says nothing does. */
export function readApplies<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  mistakes: RulesMistakes,
): boolean {
  const text = wordsOf(row, key);
  if (text === null) return true;
  const choice = text.toLowerCase() === 'x' ? 'yes' : choiceOf(['yes', 'no'], yesNoWords, text);
  if (choice !== null) return choice === 'yes';
  mistakes.add({ code: 'rules-sheet-yes-no', params: { text } }, row.at(key));
  return true;
}

/** The codes of a table, each of which may stand there once. */
export class CodesSeen {
  readonly #cells = new Map<string, string>();

  has(code: string): boolean {
    return this.#cells.has(code);
  }

  /** Whether the code stands in a row above; then that is a mistake. */
  isAgain<Key extends string>(
    row: TableRow<Key>,
    key: Key,
    code: string,
    mistakes: RulesMistakes,
  ): boolean {
    const cell = this.#cells.get(code);
    if (cell === undefined) {
      this.#cells.set(code, cellName(row.at(key)));
      return false;
    }
    mistakes.add({ code: 'rules-sheet-code-twice', params: { text: code, cell } }, row.at(key));
    return true;
  }
}
