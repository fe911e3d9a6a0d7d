import { pointsFromNumber, toDecimalText, type Points } from '../../../scoring/points';
import type { InBoth } from '../../../text/language';
import {
  parameterWords,
  timesMaximum,
  type ParameterKey,
  type ParameterWords,
} from '../../../text/scheme-formula-words';
import { fold } from '../fold';
import { exactNumberIn } from './exact-number';
import type { ParameterColumn } from './sections';
import type { TableRow } from './tables';

/** A row of the table of parameters, and which parameter it says. */
export interface ParameterRow {
  readonly parameter: ParameterKey;
  readonly row: TableRow<ParameterColumn>;
}

/** The words of a parameter in both languages. */
export function wordsOf<Key extends keyof ParameterWords>(key: Key): InBoth<ParameterWords[Key]> {
  return { vi: parameterWords.vi[key], en: parameterWords.en[key] };
}

/** So many times the maximum; null for anything else. */
export function timesIn(words: string): Points | null {
  const typed = fold(words);
  const ending = [timesMaximum.vi, timesMaximum.en].find((of) => typed.endsWith(fold(of)));
  if (ending === undefined) return null;
  const times = exactNumberIn(typed.slice(0, -fold(ending).length).trim());
  return times !== null && times.numerator >= 0n ? times : null;
}

/** The word of a cell; a number reads alike however the cell shows it. */
export function wordIn({ row }: ParameterRow, column: 'level' | 'value'): string {
  const words = row.words(column);
  const at = row.at(column);
  const value = words === '' ? null : row.grid.valueAt(at.row, at.column);
  return typeof value === 'number' ? toDecimalText(pointsFromNumber(value)) : words;
}
