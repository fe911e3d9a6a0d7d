import { compare, divide, fraction, wholePoints, zero, type Points } from '../../../scoring/points';
import type { SchemeSheetMistake } from '../../../text/scheme-sheet-sentences';
import { figureInWords, readScoreCell } from '../cells/score-cell';
import type { SheetGrid } from '../sheet-grid';
import type { Mistakes } from './mistakes';
import type { TableRow } from './tables';

/** What stands in a cell for a number; a percentage ("60%", or 0,6 shown as such) keeps its figure 60. */
export type CellNumber =
  | { readonly kind: 'none' }
  | { readonly kind: 'plain' | 'percent'; readonly points: Points }
  | { readonly kind: 'unreadable' | 'ambiguous' };

const FRACTION = /^(-?\d{1,100}) ?\/ ?(\d{1,100})$/;
const hundred = wholePoints(100);

export type Figure = SchemeSheetNumber['params']['figure'];

interface NumberRules {
  readonly figure: Figure;
  /** as-is: 60% is 60; share: it is 0,6; no: no percentage makes sense here. */
  readonly percent: 'as-is' | 'share' | 'no';
  readonly mayBeNegative: boolean;
}

/** An exact number from a cell of a table; null where there is none, or none that can be read (a mistake). */
export function readNumber<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  rules: NumberRules,
  mistakes: Mistakes,
): Points | null {
  const text = row.words(key);
  if (text === '') return null;
  const { figure } = rules;
  const at = row.at(key);
  const wrong = (code: NumberMistake): null => {
    mistakes.add({ code, params: { figure, text } }, at);
    return null;
  };
  const read = numberIn(row.grid, at.row, at.column);
  switch (read.kind) {
    case 'none':
      return null;
    case 'unreadable':
      return wrong('scheme-sheet-number');
    case 'ambiguous':
      return wrong('scheme-sheet-ambiguous-number');
    case 'percent':
      if (rules.percent === 'no') return wrong('scheme-sheet-number');
      break;
    case 'plain':
      break;
  }
  if (!rules.mayBeNegative && compare(read.points, zero) < 0) return wrong('scheme-sheet-negative');
  return read.kind === 'percent' && rules.percent === 'share'
    ? divide(read.points, hundred)
    : read.points;
}

type SchemeSheetNumber = Extract<SchemeSheetMistake, { readonly code: NumberMistake }>;

type NumberMistake =
  'scheme-sheet-number' | 'scheme-sheet-ambiguous-number' | 'scheme-sheet-negative';

/** An exact number in words, such as "1,5" or "1/3"; null for anything else. */
export function exactNumberIn(words: string): Points | null {
  return fractionIn(words) ?? figureInWords(words);
}

function fractionIn(words: string): Points | null {
  const [, numerator, denominator = '0'] = FRACTION.exec(words) ?? [];
  return numerator === undefined || BigInt(denominator) === 0n
    ? null
    : fraction(BigInt(numerator), BigInt(denominator));
}

/** The number in a cell, or why it is none. */
export function numberIn(grid: SheetGrid, row: number, column: number): CellNumber {
  const words = grid.wordsAt(row, column);
  if (typeof grid.valueAt(row, column) === 'string') {
    const parts = fractionIn(words);
    if (parts !== null) return { kind: 'plain', points: parts };
    if (words.endsWith('%')) {
      const percent = figureInWords(words.slice(0, -1).trim());
      return percent === null ? { kind: 'unreadable' } : { kind: 'percent', points: percent };
    }
  }
  const { score, note } = readScoreCell(grid, row, column);
  switch (score.state) {
    case 'missing':
      return { kind: 'none' };
    case 'not-assigned':
      return { kind: 'unreadable' };
    case 'unreadable':
      return { kind: note === 'ambiguous' ? 'ambiguous' : 'unreadable' };
    case 'number':
      return note === 'percent-format'
        ? { kind: 'percent', points: divide(score.points, fraction(1n, 100n)) }
        : { kind: 'plain', points: score.points };
  }
}
