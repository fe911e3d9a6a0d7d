import { blankCell, type Cell, type Sheet } from './sheet';
import type { Workbook } from './workbook';

/** The workbook as it stands, unmoved by what comes later. Cells and looks are shared: nobody changes them in place. */
export function imageOf(book: Workbook): Workbook {
  return {
    ...book,
    sheets: book.sheets.map(sheetImage),
    names: book.names.map((name) => ({ ...name })),
    settings: new Map(book.settings),
    customXmlParts: book.customXmlParts.map((part) => ({ ...part })),
  };
}

function sheetImage(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)])),
    tables: sheet.tables.map((table) => ({ ...table })),
    charts: structuredClone(sheet.charts),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    page: { ...sheet.page, margins: { ...sheet.page.margins } },
    knownResults: new Map(sheet.knownResults),
  };
}

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

/** The cells that are no longer as they were, in reading order. */
export function changedCells(before: Sheet, after: Sheet): readonly ChangedCell[] {
  const changed: ChangedCell[] = [];
  const rows = new Set([...before.rows.keys(), ...after.rows.keys()]);
  for (const row of [...rows].sort((a, b) => a - b)) {
    const [old, now] = [before.rows.get(row), after.rows.get(row)];
    const columns = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
    for (const column of [...columns].sort((a, b) => a - b)) {
      const cells = {
        before: old?.get(column) ?? blankCell,
        after: now?.get(column) ?? blankCell,
      };
      if (!isSameCell(cells.before, cells.after)) changed.push({ row, column, ...cells });
    }
  }
  return changed;
}

function isSameCell(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  return (
    a.value === b.value &&
    a.formula === b.formula &&
    a.numberFormat === b.numberFormat &&
    isSameLook(a.look, b.look)
  );
}

/** Whether two plain things say the same, whoever made them. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

const sameLooks = new WeakMap<object, WeakMap<object, boolean>>();

/** Looks are many cells' and few, so what was compared once is remembered. */
export function isSameLook(a: Cell['look'], b: Cell['look']): boolean {
  if (a === b) return true;
  const known = sameLooks.get(a) ?? new WeakMap<object, boolean>();
  sameLooks.set(a, known);
  const answer = known.get(b) ?? isSame(inOrder(a), inOrder(b));
  known.set(b, answer);
  return answer;
}

function inOrder(look: Cell['look']): readonly unknown[] {
  const { borders, ...rest } = look;
  const { top, bottom, left, right } = borders;
  const lines = [top, bottom, left, right].map(({ style, weight, color }) =>
    style === 'None' ? 'None' : [style, weight, color],
  );
  return [Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1)), lines];
}
