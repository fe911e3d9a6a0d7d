import { parsePoints, pointsFromNumber, type Points } from '../../../scoring/points';
import type { Score } from '../../../scoring/score';
import { readDecimalWords } from './decimal-words';
import { fold } from '../fold';
import type { SheetGrid } from '../sheet-grid';

/** How a score was typed, where a person should hear of it. */
export type ScoreNote =
  | 'text-number'
  | 'ambiguous'
  | 'percent-format'
  | 'date-format'
  | 'formula-without-value'
  /** "97 + 10", of which the score is the first. */
  | 'sum'
  /** "18/20" out of the maximum of the criterion. */
  | 'fraction'
  /** "18/20" where the maximum is another. */
  | 'other-maximum';

export interface ScoreReading {
  readonly score: Score;
  readonly note: ScoreNote | null;
}

const NOT_ASSIGNED = /^(kgct|kp|không giao( chỉ tiêu)?|không được giao|không chấm|⊘.*)$/;
/** A number format that shows a date: d, m or y outside quotes and brackets. */
const DATE_FORMAT = /[dy]|m{3,}/i;

function isDateFormat(format: string): boolean {
  return DATE_FORMAT.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, ''));
}

const MISSING: ScoreReading = { score: { state: 'missing' }, note: null };

/** Reads one score cell into its state; text that is no number is "unreadable", never a guess. */
export function readScoreCell(grid: SheetGrid, row: number, column: number): ScoreReading {
  const value = grid.valueAt(row, column);
  const unreadable = (note: ScoreNote | null): ScoreReading => ({
    score: { state: 'unreadable', text: grid.wordsAt(row, column) },
    note,
  });
  if (value === null) {
    const formula = grid.formulaAt(row, column);
    if (formula === null) return MISSING;
    return { score: { state: 'unreadable', text: formula }, note: 'formula-without-value' };
  }
  if (typeof value === 'boolean') return unreadable(null);
  if (typeof value === 'number') {
    const format = grid.numberFormatAt(row, column);
    if (isDateFormat(format)) return unreadable('date-format');
    return {
      score: { state: 'number', points: pointsFromNumber(value) },
      note: format.includes('%') ? 'percent-format' : null,
    };
  }
  const words = fold(value);
  if (words === '' || words === '-') return MISSING;
  if (NOT_ASSIGNED.test(words)) return { score: { state: 'not-assigned' }, note: null };
  const reading = readDecimalWords(words);
  if (reading.kind === 'ambiguous') return unreadable('ambiguous');
  if (reading.kind === 'not-a-number') return unreadable(null);
  const points = parsePoints(reading.decimal);
  if (points === null) return unreadable(null);
  return { score: { state: 'number', points }, note: 'text-number' };
}

/** Reads a cell that should hold a plain figure (a maximum, a weight); null for anything else. */
export function readFigure(grid: SheetGrid, row: number, column: number): Points | null {
  const { score } = readScoreCell(grid, row, column);
  return score.state === 'number' ? score.points : null;
}

/** Reads a figure from words such as "20" or "7,5"; null for anything else. */
export function figureInWords(words: string): Points | null {
  const reading = readDecimalWords(fold(words));
  return reading.kind === 'number' ? parsePoints(reading.decimal) : null;
}
