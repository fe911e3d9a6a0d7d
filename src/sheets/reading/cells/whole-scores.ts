import { compare, type Points } from '../../../scoring/points';
import type { Stage } from '../../../scoring/scheme';
import type { CellAddress } from '../../../workbook/cell-address';
import { fold } from '../fold';
import type { ScoreColumns, LeafColumn } from '../columns/score-columns';
import type { CellReader } from '../raw-table';
import { readScoreCell, type ScoreReading } from './score-cell';
import type { SheetGrid } from '../sheet-grid';
import type { TableHeader } from '../columns/table-header';
import { readWrittenFraction, readWrittenSum, textAt } from './written-scores';

/** What the columns of whole scores hold beside plain numbers. */
export interface WholeScores {
  /** How many numbers are added to the first at most, as in "97 + 10"; 0 where no cell adds any. */
  readonly extras: number;
  /** The first such cell where no heading speaks of what is added. */
  readonly unstated: { readonly text: string; readonly place: CellAddress } | null;
  /** The one maximum that all cells such as "98,5/100" state; null where there are none, or they differ. */
  readonly maximum: Points | null;
  /** Cells such as "684/700" that state another maximum than most. */
  readonly hasOtherMaxima: boolean;
}

/**
 * A table without criteria ("Đơn vị | Điểm tự chấm | Điểm thẩm định | Điểm thưởng"): the whole score of a stage is its one
 * criterion; where there are only totals, they are.
 */
export function wholesAsLeaves(
  grid: SheetGrid,
  columns: ScoreColumns,
  header: TableHeader,
): LeafColumn[] {
  const wholes = columns.wholes.length > 0 ? columns.wholes : columns.totals;
  const used = new Set<Stage | null>();
  return wholes.flatMap(({ column, stage }) => {
    if (used.has(stage)) return [];
    used.add(stage);
    const words = grid.wordsAt(header.area.top, column);
    const plain = { groups: [], kind: null, isSum: false, input: null, hasFormula: false };
    return [{ column, stage, key: WHOLE, words, ...plain }];
  });
}

/** The key of the one criterion of a table without criteria. */
export const WHOLE = 'total';

/** Looks through the cells of whole scores. */
export function wholeScores(
  grid: SheetGrid,
  leaves: readonly LeafColumn[],
  unitRows: readonly number[],
): WholeScores {
  const wholes = leaves.filter(({ key }) => key === WHOLE);
  let extras = 0;
  let unstated: WholeScores['unstated'] = null;
  const areStated = wholes.some(({ words }) => /thưởng|cộng/.test(fold(words)));
  const maxima: { readonly of: Points; count: number }[] = [];
  for (const { column } of wholes) {
    for (const row of unitRows) {
      const words = textAt(grid, row, column);
      if (words === '') continue;
      const added = (readWrittenSum(words)?.length ?? 1) - 1;
      extras = Math.max(extras, added);
      if (added > 0 && !areStated) unstated ??= { text: words, place: { row, column } };
      const of = readWrittenFraction(words)?.of ?? null;
      if (of === null) continue;
      const known = maxima.find((one) => compare(one.of, of) === 0);
      if (known !== undefined) known.count += 1;
      // More maxima than these are no maxima at all.
      else if (maxima.length < 20) maxima.push({ of, count: 1 });
    }
  }
  const [most = null] = [...maxima].sort((a, b) => b.count - a.count);
  return {
    extras,
    unstated,
    maximum: most?.of ?? null,
    hasOtherMaxima: maxima.length > 1,
  };
}

/** Reads the base of "97 + 10", or the points of "98,5/100" out of that maximum. */
export function baseReader(maximum: Points | null): CellReader {
  return (grid, row, column) => {
    const words = textAt(grid, row, column);
    const [base] = readWrittenSum(words) ?? [];
    if (base !== undefined) return { score: { state: 'number', points: base }, note: 'sum' };
    return readFractionOf(grid, row, column, maximum);
  };
}

/** Reads the nth addend of "97 + 10"; nothing where the cell holds a single number. */
export function extraReader(place: number): CellReader {
  return (grid, row, column) => {
    const extra = readWrittenSum(textAt(grid, row, column))?.[place] ?? null;
    return extra === null ? NOTHING : { score: { state: 'number', points: extra }, note: null };
  };
}

const NOTHING: ScoreReading = { score: { state: 'missing' }, note: null };

/** Reads "18/20" where 20 is the maximum of the criterion; out of another maximum it is no score. */
export function readFractionOf(
  grid: SheetGrid,
  row: number,
  column: number,
  maximum: Points | null,
): ScoreReading {
  const plain = readScoreCell(grid, row, column);
  if (plain.score.state !== 'unreadable' || maximum === null) return plain;
  const fraction = readWrittenFraction(textAt(grid, row, column));
  if (fraction === null) return plain;
  if (compare(fraction.of, maximum) !== 0) return { score: plain.score, note: 'other-maximum' };
  return { score: { state: 'number', points: fraction.points }, note: 'fraction' };
}
