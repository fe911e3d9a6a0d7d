import { absolute, compare, isZero, type Points } from '../../../scoring/points';
import { fold } from '../fold';
import { readHeading } from '../columns/headings';
import { figureInWords, readFigure } from '../cells/score-cell';
import type { SheetGrid } from '../sheet-grid';

const RATE =
  /(?:^|[\s(:;,])(?:bị |được )?(?:trừ|cộng)(?: thêm)?(?: điểm)?\s*[:+-]?\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:điểm|đ)(?![\p{L}\d])/u;
const EACH = /^(?:(?:mỗi|từng|cứ)(?: |$)|(?:riêng |nếu )?trường hợp )/u;

/**
 * What one case costs or earns by the words of a rule, as in "Mỗi trường hợp chậm: trừ 0,5 điểm"; null for the name of a
 * criterion.
 */
export function rateInWords(name: string): Points | null {
  const match = RATE.exec(fold(name));
  return match === null ? null : figureInWords(match[1] ?? '');
}

/** Whether the words can only be a rule, with nothing before it that might be a criterion. */
export function beginsAsRule(name: string): boolean {
  return EACH.test(fold(name));
}

/** Fewer rules than these make no table of rules. */
const MANY_RULES = 3;

/**
 * Whether a table lists rules with what each case costs, and nobody's scores: rows whose only figure is the rate that
 * their words state.
 */
export function isRateTable(
  grid: SheetGrid,
  top: number,
  anchor: number,
  columns: readonly number[],
): boolean {
  let rules = 0;
  let others = 0;
  for (let row = top; row <= grid.used.bottom; row += 1) {
    const rate = rateInWords(grid.wordsAt(row, anchor));
    if (rate === null) continue;
    const figures = columns.flatMap((column) => readFigure(grid, row, column) ?? []);
    if (figures.length === 0) continue;
    const isRate = figures.every((figure) => compare(absolute(figure), rate) === 0);
    if (isRate) rules += 1;
    else others += 1;
  }
  return rules >= MANY_RULES && rules > others * 2;
}

/** Whether the words say what one case costs or earns, or at least speak of each case. */
function speaksOfCases(name: string): boolean {
  return (
    rateInWords(name) !== null ||
    /(?:^|[\s(:;,])(?:mỗi|từng|cứ|trường hợp)(?: |$)/u.test(fold(name))
  );
}

/** Whether all figures of a column stand in rows of rules that nobody scored: what each case costs or earns. */
export function holdsRates(
  grid: SheetGrid,
  top: number,
  anchor: number,
  column: number,
  scores: readonly number[],
): boolean {
  let rates = 0;
  for (let row = top; row <= grid.used.bottom; row += 1) {
    const figure = readFigure(grid, row, column);
    if (figure === null || isZero(figure)) continue;
    const isScored = scores.some((score) => readFigure(grid, row, score) !== null);
    const name = grid.wordsAt(row, anchor);
    if (readHeading(name).role === 'total' && rates > 0) continue;
    if (isScored || !speaksOfCases(name)) return false;
    rates += 1;
  }
  return rates > 0;
}
