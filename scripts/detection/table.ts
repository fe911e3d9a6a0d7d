import type { Area } from '../../src/workbook/cell-address';
import { draftSheet, nothing, typed, type DraftCell, type DraftSheet } from './draft';
import { isTrapped, type Making } from './making';

/** The headings above a column, the outermost first; fewer than the header has rows are merged downwards. */
export interface TableColumn {
  readonly path: readonly string[];
  readonly isScore?: boolean;
}

export interface TableLine {
  readonly cells: readonly DraftCell[];
  /** Lines that may be hidden and stand on either side of a page break. */
  readonly isScored: boolean;
  /** Columns over which its words are merged, and lines downwards from it. */
  readonly merge?: { readonly from: number; readonly to: number; readonly lines?: number };
}

export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly TableLine[];
  /** Rows of the header. */
  readonly depth: number;
}

/** The table on a sheet of its own from A1, with the traps that lie within a table. */
export function layTable(making: Making, given: Table): DraftSheet {
  const table = isTrapped(making, 'blank-column') ? withBlankColumn(given) : given;
  const { columns, depth } = table;
  const rows: (readonly DraftCell[])[] = [];
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  const addHeader = (): void => {
    const header = headerOf(making, columns, depth);
    const top = rows.length;
    merges.push(
      ...header.merges.map((area) => ({ ...area, top: area.top + top, bottom: area.bottom + top })),
    );
    rows.push(...header.rows);
  };
  addHeader();
  if (isTrapped(making, 'column-numbers')) {
    rows.push(columns.map((_, column) => typed(`(${column + 1})`)));
  }
  const scored = table.lines.filter(({ isScored }) => isScored);
  const broken = scored[Math.floor(scored.length / 2)];
  const hidden = scored[scored.length - 1];
  for (const line of table.lines) {
    if (line === broken && isTrapped(making, 'repeated-header')) addHeader();
    if (line === broken && isTrapped(making, 'blank-lines')) rows.push([], []);
    if (line === hidden && isTrapped(making, 'hidden-line')) hiddenRows.push(rows.length);
    const { merge } = line;
    if (merge !== undefined) {
      const [top, lines] = [rows.length, merge.lines ?? 1];
      for (let column = merge.from; lines > 1 && column <= merge.to; column += 1) {
        merges.push({ top, bottom: top + lines - 1, left: column, right: column });
      }
      if (lines === 1) merges.push({ top, bottom: top, left: merge.from, right: merge.to });
    }
    rows.push(line.cells);
  }
  const lastScored = columns.findLastIndex(({ isScore }) => isScore === true);
  return {
    ...draftSheet(table.name, rows, merges),
    hiddenRows,
    hiddenColumns: isTrapped(making, 'hidden-column') && lastScored >= 0 ? [lastScored] : [],
  };
}

/** An empty column before the last column of scores. */
function withBlankColumn(table: Table): Table {
  const at = table.columns.findLastIndex(({ isScore }) => isScore === true);
  const insert = <Item>(items: readonly Item[], item: Item): Item[] => [
    ...items.slice(0, at),
    item,
    ...items.slice(at),
  ];
  // Inside a merged heading there is no empty column.
  const before = table.columns[at - 1]?.path ?? [];
  const isInside = before.length > 1 && before[0] === table.columns[at]?.path[0];
  if (at < 1 || isInside) return table;
  return {
    ...table,
    columns: insert<(typeof table.columns)[number]>(table.columns, { path: [] }),
    lines: table.lines.map((line) => ({ ...line, cells: insert(line.cells, nothing) })),
  };
}

function headerOf(
  making: Making,
  columns: readonly TableColumn[],
  depth: number,
): { readonly rows: DraftCell[][]; readonly merges: Area[] } {
  const isMerged = !isTrapped(making, 'header-without-merges');
  const shown = (words: string): string =>
    isTrapped(making, 'capitals') ? words.toUpperCase() : words;
  const rows = Array.from({ length: depth }, () => columns.map(() => nothing));
  const merges: Area[] = [];
  const isSame = (a: number, b: number, level: number): boolean => {
    const [one, other] = [columns[a]?.path ?? [], columns[b]?.path ?? []];
    return (
      one.length > level + 1 &&
      other.length > level + 1 &&
      one.slice(0, level + 1).every((words, index) => words === other[index])
    );
  };
  columns.forEach(({ path }, column) => {
    path.forEach((words, level) => {
      if (column > 0 && isSame(column - 1, column, level)) return;
      const row = rows[level];
      if (row !== undefined) row[column] = typed(shown(words));
      let right = column;
      while (isSame(right, right + 1, level)) right += 1;
      const bottom = level === path.length - 1 ? depth - 1 : level;
      const isWide = right > column || bottom > level;
      if (isMerged && isWide) merges.push({ top: level, bottom, left: column, right });
    });
  });
  return { rows, merges };
}
