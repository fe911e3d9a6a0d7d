import { compare, parsePoints, type Points } from '../../../scoring/points';
import type { Stage } from '../../../scoring/scheme';
import { readDecimalWords } from './decimal-words';
import { fold } from '../fold';
import { readHeading } from '../columns/headings';
import type { SheetGrid } from '../sheet-grid';

/** "98,5/100": a score and the maximum that it was given out of. */
export interface WrittenFraction {
  readonly points: Points;
  readonly of: Points;
}

function points(words: string): Points | null {
  const reading = readDecimalWords(fold(words));
  return reading.kind === 'number' ? parsePoints(reading.decimal) : null;
}

/** The numbers of "97 + 10" or "97+10+1"; null for anything else, a single number included. */
export function readWrittenSum(words: string): readonly Points[] | null {
  const parts = words.split('+');
  if (parts.length < 2 || parts.length > 4) return null;
  const read = parts.map((part) => (/^\s*\d/.test(part) ? points(part) : null));
  const terms = read.filter((term) => term !== null);
  return terms.length === parts.length ? terms : null;
}

/** Reads "98.5/100.0"; null for anything else. */
export function readWrittenFraction(words: string): WrittenFraction | null {
  const match = /^\s*([\d.,\s]+?)\s*\/\s*([\d.,\s]+?)(?:\s*(?:điểm|đ))?\s*$/iu.exec(words);
  const read = match === null ? null : points(match[1] ?? '');
  const of = match === null ? null : points(match[2] ?? '');
  return read === null || of === null ? null : { points: read, of };
}

/** Reads "ĐTC:5 | TĐ1:4 | TĐ2:4" into what is written for each stage; null where any part is something else. */
export function readWrittenStages(words: string): ReadonlyMap<Stage, string> | null {
  if (!words.includes(':')) return null;
  const stages = new Map<Stage, string>();
  for (const part of words.split(/[|;\n]/)) {
    const match = /^\s*([^:]{1,40}?)\s*:\s*(.*?)\s*$/u.exec(part);
    const heading = readHeading(match?.[1] ?? '');
    if (match === null || heading.role !== 'stage' || stages.has(heading.stage)) return null;
    stages.set(heading.stage, match[2] ?? '');
  }
  return stages.size === 0 ? null : stages;
}

/** The words of a text cell, '' for any other. */
export function textAt(grid: SheetGrid, row: number, column: number): string {
  return typeof grid.valueAt(row, column) === 'string' ? grid.wordsAt(row, column) : '';
}

/** The one maximum that all cells such as "9,5/10" of a column state; null where there are none, or they differ. */
export function maximumInCells(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
): Points | null {
  let maximum: Points | null = null;
  for (const row of rows) {
    const fraction = readWrittenFraction(textAt(grid, row, column));
    if (fraction === null) continue;
    if (maximum !== null && compare(maximum, fraction.of) !== 0) return null;
    maximum = fraction.of;
  }
  return maximum;
}

/** Whether a cell holds a score in one of the ways in which more than a number is written. */
export function isWrittenScore(grid: SheetGrid, row: number, column: number): boolean {
  const words = textAt(grid, row, column);
  if (words === '') return false;
  return (
    readWrittenSum(words) !== null ||
    readWrittenFraction(words) !== null ||
    readWrittenStages(words) !== null
  );
}
