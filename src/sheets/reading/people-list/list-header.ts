import type { Area } from '../../../workbook/cell-address';
import type { SheetGrid } from '../sheet-grid';
import { awardOf } from './award-text';
import { declaredHeadings, type DeclaredColumn } from './declared-heading';
import { headingYear, listHeading, type ListColumn } from './list-heading';

/** A column that holds the awards or the rating of one year. */
export interface YearColumn {
  readonly column: number;
  readonly year: number;
  readonly holds: 'awards' | 'ratings';
  /** The award that a cross stands for, where the heading names one. */
  readonly award: string | null;
}

/** Where an award list begins, and what its columns hold. */
export interface ListHeader {
  readonly area: Area;
  readonly columns: ReadonlyMap<ListColumn, number>;
  /** Every column with awards of earlier years. */
  readonly priors: readonly number[];
  readonly years: readonly YearColumn[];
  readonly declared: readonly DeclaredColumn[];
  /** Whether the column of initiatives speaks of projects and scientific works too. */
  readonly coversProjects: boolean;
  /** The year that the heading of the proposed award names. */
  readonly awardYear: number | null;
}

const MOST_ROWS = 4;
/** A person's name and a position make a list of members; one of these makes it a list of proposals. */
const TELLING: readonly ListColumn[] = ['award', 'category', 'achievement', 'type'];

/** The header whose name heading stands in that row; null where there is none. */
export function listHeaderAt(grid: SheetGrid, row: number): ListHeader | null {
  for (let column = grid.used.left; column <= grid.used.right; column += 1) {
    if (!grid.isHome(row, column) || typeof grid.valueAt(row, column) !== 'string') continue;
    if (listHeading(grid.wordsAt(row, column)) !== 'name') continue;
    const header = headerAround(grid, row, column);
    if (header !== null) return header;
  }
  return null;
}

function headerAround(grid: SheetGrid, row: number, name: number): ListHeader | null {
  const top = headerTop(grid, row, name);
  const bottom = headerBottom(grid, row, name);
  const found: Reading = {
    columns: new Map([['name', name]]),
    priors: [],
    years: [],
    dated: [],
    declared: [],
    coversProjects: false,
  };
  let left = name;
  let right = name;
  for (let column = grid.used.left; column <= grid.used.right; column += 1) {
    const path = pathOf(grid, { top, bottom, left: column, right: column });
    if (path.length === 0) continue;
    const isOther = column !== name && readColumn(path, column, found);
    // A blank or a foreign column inside belongs to the table; one far outside does not.
    if (isOther) left = Math.min(left, column);
    if (isOther || column <= right + 2) right = Math.max(right, column);
  }
  settleDated(found);
  const { columns, priors, years } = found;
  const isTelling =
    priors.length > 0 || years.length > 0 || TELLING.some((column) => columns.has(column));
  if (columns.size < 3 || !isTelling) return null;
  const dated = found.dated.find(({ column }) => column === columns.get('award'));
  return {
    area: { top, bottom, left, right },
    columns,
    priors,
    years: years.toSorted((a, b) => a.year - b.year),
    declared: found.declared,
    coversProjects: found.coversProjects,
    awardYear: dated?.year ?? null,
  };
}

interface Reading {
  readonly columns: Map<ListColumn, number>;
  readonly priors: number[];
  readonly years: YearColumn[];
  readonly declared: DeclaredColumn[];
  coversProjects: boolean;
  /** Headings such as "Danh hiệu năm 2023", of which one may be the proposal. */
  readonly dated: { readonly column: number; readonly year: number; readonly isAsked: boolean }[];
}

/** Whether the column is one of those that are read. */
function readColumn(path: readonly string[], column: number, found: Reading): boolean {
  const leaf = path.at(-1) ?? '';
  const roles = path.map(listHeading);
  const role = roles.findLast((known) => known !== null) ?? null;
  const isOfPrior = roles.includes('prior');
  const year = headingYear(leaf);
  if (year !== null && role === 'award' && !isOfPrior) {
    const isAsked = path.some((words) => /đề nghị|đề xuất|đăng ký/iu.test(words));
    found.dated.push({ column, year, isAsked });
    return true;
  }
  if (year !== null && (isOfPrior || role === 'rating' || role === 'year' || role === null)) {
    if (role === null && !/^(?:năm )?\d{4}$/iu.test(leaf)) return false;
    const names = path.map((words) => words.replace(/\s+(?:đã|được|các năm).*$/iu, ''));
    const award = names.map(awardOf).find((code) => code !== null) ?? null;
    found.years.push({ column, year, holds: role === 'rating' ? 'ratings' : 'awards', award });
    return true;
  }
  const declared = role === null ? declaredHeadings(leaf) : [];
  found.declared.push(...declared.map((condition) => ({ column, ...condition })));
  if (role === null) return declared.length > 0;
  if (role === 'initiatives' && /đề tài|đề án|công trình/iu.test(leaf)) found.coversProjects = true;
  if (role === 'prior' || isOfPrior) {
    // A decision number beside an earlier award is not read apart from it.
    if (role !== 'decision') found.priors.push(column);
    return true;
  }
  if (!found.columns.has(role)) found.columns.set(role, column);
  return true;
}

/** Of "Danh hiệu năm 2023, 2024, 2025" the last is the proposal, unless another column is. */
function settleDated({ columns, years, dated }: Reading): void {
  const asked = dated.find(({ isAsked }) => isAsked);
  const last = dated.toSorted((a, b) => b.year - a.year)[0];
  const proposal = columns.has('award') ? undefined : (asked ?? last);
  if (proposal !== undefined) columns.set('award', proposal.column);
  for (const { column, year } of dated) {
    if (column !== proposal?.column) years.push({ column, year, holds: 'awards', award: null });
  }
}

function headerTop(grid: SheetGrid, row: number, name: number): number {
  let { top } = grid.areaAt(row, name);
  while (top > grid.used.top && row - top < MOST_ROWS && grid.isEmptyAt(top - 1, name)) {
    let headings = 0;
    for (let column = name + 1; column <= grid.used.right; column += 1) {
      if (!grid.isHome(top - 1, column) || grid.isEmptyAt(top - 1, column)) continue;
      if (listHeading(grid.wordsAt(top - 1, column)) !== null) headings += 1;
    }
    if (headings === 0) break;
    top -= 1;
  }
  return top;
}

/** The header goes on over rows that only name columns, to the right of the names. */
function headerBottom(grid: SheetGrid, row: number, name: number): number {
  let { bottom } = grid.areaAt(row, name);
  while (bottom < grid.used.bottom && bottom - row < MOST_ROWS) {
    const next = bottom + 1;
    let headings = 0;
    let others = 0;
    for (let column = grid.used.left; column <= grid.used.right; column += 1) {
      if (!grid.isHome(next, column) || grid.isEmptyAt(next, column)) continue;
      const words = grid.wordsAt(next, column);
      const isHeading = /^(?:năm )?\d{4}$/iu.test(words) || listHeading(words) !== null;
      if (column > name && isHeading) headings += 1;
      else others += 1;
    }
    if (headings === 0 || others > 0) break;
    bottom = next;
  }
  return bottom;
}

/** The words above a column from the outermost to the innermost, merged cells once. */
function pathOf(grid: SheetGrid, { top, bottom, left: column }: Area): readonly string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    if (row > top && grid.areaAt(row, column).top < row) continue;
    const words = grid.wordsAt(row, column);
    if (words !== '') path.push(words);
  }
  return path;
}
