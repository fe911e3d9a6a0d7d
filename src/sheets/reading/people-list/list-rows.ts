import { tidy } from '../fold';
import { isBelowTable } from '../columns/headings';
import type { SheetGrid } from '../sheet-grid';
import { endsTable, isColumnNumberRow, rowRole } from '../rows/special-rows';
import { listHeading, type ListColumn } from './list-heading';
import { listHeaderAt, type ListHeader } from './list-header';
import { looksLikeUnit, readSection, type Section } from './list-sections';

/** What a row below the header is. */
export type ListRow =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'unclear'; readonly text: string }
  | { readonly kind: 'nameless' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'end' };

/** The number says nothing of a person, and our own results stand beside anybody. */
const IGNORED: ReadonlySet<ListColumn> = new Set(['order', 'eligibility', 'reason']);

const NUMBER = /^\d{1,5}\.?$/u;
const SECTION_NUMBER = /^(?:(?=[IVX])[IVX]{1,6}|[A-ZĐ])[.)]?$/u;

/** Says what one row of a list is, from its own cells only. */
export function listRow(grid: SheetGrid, header: ListHeader, row: number): ListRow {
  const { columns, area } = header;
  const nameColumn = columns.get('name') ?? area.left;
  const order = columns.get('order') ?? null;
  if (isColumnNumberRow(grid, row, area.left, area.right)) return { kind: 'skip' };
  const name = tidy(grid.wordsAt(row, nameColumn));
  // "CÁ NHÂN" alone in its row is a heading inside the list.
  const again = listHeading(name) === 'name' ? listHeaderAt(grid, row) : null;
  if (again !== null) return { kind: isSameHeader(header, again) ? 'skip' : 'end' };
  const number = order === null ? '' : tidy(grid.wordsAt(row, order));
  const first = name === '' ? number : name;
  const filled = filledCells(grid, header, row);
  if (first === '' && filled === 0) return { kind: 'skip' };
  const isNumbered = NUMBER.test(number);
  if (!isNumbered && rowRole(first) !== 'line') return { kind: 'skip' };
  if (!isNumbered && isBelowTable(first) && (order !== null || filled <= 1)) return { kind: 'end' };
  if (name === '' && filled === 0 && NUMBER.test(first)) return { kind: 'skip' };
  if (filled === 0 && first !== '') {
    const isMerged = grid.areaAt(row, nameColumn).right > nameColumn;
    const isHeading =
      SECTION_NUMBER.test(number) ||
      isMerged ||
      (name === '' && number !== '') ||
      (!isNumbered && looksLikeUnit(first)) ||
      (!isNumbered && readSection(first).kind !== 'unit') ||
      (isNumbered && looksLikeUnit(name) && grid.isEmptyAt(row, nameColumn + 1));
    if (isHeading) return { kind: 'section', section: readSection(first) };
    return isNumbered ? { kind: 'person', name } : { kind: 'unclear', text: name };
  }
  if (name === '') {
    const isEnd = endsTable(grid, row, order, () => false);
    if (isEnd) return { kind: 'end' };
    return isNumbered || filled >= 2 ? { kind: 'nameless' } : { kind: 'skip' };
  }
  return { kind: 'person', name };
}

/** Cells of the row that hold something, beside its number and its name. */
function filledCells(grid: SheetGrid, { columns, priors, years }: ListHeader, row: number): number {
  const asked = [...columns].flatMap(([what, column]) => (IGNORED.has(what) ? [] : [column]));
  const read = new Set([...asked, ...priors, ...years.map(({ column }) => column)]);
  const nameArea = grid.areaAt(row, columns.get('name') ?? 0);
  let filled = 0;
  for (const column of read) {
    if (column >= nameArea.left && column <= nameArea.right) continue;
    const isSpanned = grid.areaAt(row, column).left < column;
    if (!isSpanned && !grid.isEmptyAt(row, column)) filled += 1;
  }
  return filled;
}

/** A header printed again on the next page goes on with the list; one of other columns begins another. */
function isSameHeader(header: ListHeader, again: ListHeader): boolean {
  return (
    again.columns.size === header.columns.size &&
    [...again.columns].every(([column, at]) => header.columns.get(column) === at) &&
    again.priors.join() === header.priors.join()
  );
}
