import { areasOverlap, union, type Area } from './cell-address';
import { chartMark, chartText } from './chart';
import type { Change, Patch, WrittenValue } from './patch';
import {
  emptySheet,
  usedArea,
  type CellValue,
  type DefinedName,
  type SheetSnapshot,
  type Snapshot,
} from './snapshot';

/**
 * The snapshot as it would be read after a host applied the patch: for previews, for undo and for tests.
 * What a snapshot does not hold (fonts, widths, frozen rows, print set-up, hints) leaves no trace;
 * the text of a number written follows plain formats such as "0.00" only.
 */
export function applyToSnapshot(snapshot: Snapshot, patch: Patch): Snapshot {
  const drafts = new Map<string, Draft>();
  let { names, keptText } = snapshot;
  for (const sheet of snapshot.sheets) drafts.set(sheet.name, draftOf(sheet));
  for (const change of patch.changes) {
    if (change.kind === 'add-sheet') drafts.set(change.sheet, draftOf(emptySheet(change.sheet)));
  }
  for (const [sheet, area] of reachedAreas(patch)) growTo(draftNamed(drafts, sheet), area);
  for (const change of patch.changes) {
    if (change.kind === 'delete-name') names = names.filter((name) => !isNamed(name, change.name));
    else if (change.kind === 'define-name') names = defineName(names, change);
    else if (change.kind === 'keep-text') keptText = change.text;
    else if (change.kind === 'set-chart' || change.kind === 'remove-chart') {
      const draft = draftNamed(drafts, change.sheet);
      draft.sheet = withCharts(draft.sheet, change);
      names = withChartName(names, change);
    } else applyToSheet(draftNamed(drafts, change.sheet), change);
  }
  return { ...snapshot, sheets: [...drafts.values()].map(finished), names, keptText };
}

/** A sheet under change: what was read, and grids of its own once something is written. */
interface Draft {
  sheet: SheetSnapshot;
  grids: Grids | null;
  merges: readonly Area[];
}

interface Grids {
  values: CellValue[][];
  texts: string[][];
  numberFormats: string[][];
  formulas: (string | null)[][];
}

type ChartChange = Extract<Change, { kind: 'set-chart' | 'remove-chart' }>;

type SheetChange = Exclude<
  Change,
  ChartChange | { kind: 'define-name' | 'delete-name' | 'keep-text' }
>;

function draftOf(sheet: SheetSnapshot): Draft {
  return { sheet, grids: null, merges: sheet.merges };
}

function finished(draft: Draft): SheetSnapshot {
  return { ...draft.sheet, ...draft.grids, merges: draft.merges };
}

function draftNamed(drafts: ReadonlyMap<string, Draft>, name: string): Draft {
  const draft = drafts.get(name);
  if (draft === undefined) throw new Error(`The patch names a sheet that is not there: ${name}`);
  return draft;
}

/** The area of each sheet that holds everything the patch puts into cells; emptied cells do not count. */
function reachedAreas(patch: Patch): ReadonlyMap<string, Area> {
  const reached = new Map<string, Area>();
  for (const change of patch.changes) {
    const area = reachedArea(change);
    if (area === null || !('sheet' in change)) continue;
    const before = reached.get(change.sheet);
    reached.set(change.sheet, before === undefined ? area : union(before, area));
  }
  return reached;
}

function reachedArea(change: Change): Area | null {
  if (change.kind === 'format') {
    return change.format.numberFormat === undefined ? null : change.area;
  }
  if (change.kind !== 'write') return null;
  const { at, values } = change;
  let reached: Area | null = null;
  for (const [down, row] of values.entries()) {
    for (const [across, value] of row.entries()) {
      if (value === null) continue;
      const [top, left] = [at.row + down, at.column + across];
      const cell = { top, left, bottom: top, right: left };
      reached = reached === null ? cell : union(reached, cell);
    }
  }
  return reached;
}

function growTo(draft: Draft, reached: Area): void {
  const before = usedArea(draft.sheet);
  const area = before === null ? reached : union(before, reached);
  const { sheet } = draft;
  const grid = <Cell>(cells: readonly (readonly Cell[])[], empty: Cell): Cell[][] =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
      Array.from(
        { length: area.right - area.left + 1 },
        (_unused, across) =>
          cells[area.top + down - sheet.origin.row]?.[area.left + across - sheet.origin.column] ??
          empty,
      ),
    );
  draft.grids = {
    values: grid<CellValue>(sheet.values, null),
    texts: grid(sheet.texts, ''),
    numberFormats: grid(sheet.numberFormats, 'General'),
    formulas: grid<string | null>(sheet.formulas, null),
  };
  draft.sheet = { ...sheet, ...draft.grids, origin: { row: area.top, column: area.left } };
}

function applyToSheet(draft: Draft, change: SheetChange): void {
  switch (change.kind) {
    case 'write':
      for (const [down, row] of change.values.entries()) {
        for (const [across, value] of row.entries()) {
          putValue(draft, change.at.row + down, change.at.column + across, value);
        }
      }
      return;
    case 'format':
      forEachCell(change.area, (row, column) => {
        putNumberFormat(draft, row, column, change.format.numberFormat ?? 'General');
      });
      return;
    case 'merge':
      forEachCell(change.area, (row, column) => {
        const isFirst = row === change.area.top && column === change.area.left;
        if (!isFirst) putValue(draft, row, column, null);
      });
      draft.merges = [...draft.merges, change.area];
      return;
    case 'unmerge':
      draft.merges = draft.merges.filter((merge) => !areasOverlap(merge, change.area));
      return;
    case 'add-sheet':
    case 'column-width':
    case 'row-height':
    case 'freeze':
    case 'print':
    case 'input-message':
      return;
  }
}

function ownGrids(draft: Draft): Grids {
  const { sheet } = draft;
  draft.grids ??= {
    values: sheet.values.map((row) => [...row]),
    texts: sheet.texts.map((row) => [...row]),
    numberFormats: sheet.numberFormats.map((row) => [...row]),
    formulas: sheet.formulas.map((row) => [...row]),
  };
  return draft.grids;
}

function putValue(draft: Draft, row: number, column: number, value: WrittenValue): void {
  const grids = ownGrids(draft);
  const [down, across] = [row - draft.sheet.origin.row, column - draft.sheet.origin.column];
  if (grids.values[down]?.[across] === undefined) return;
  setCell(grids.values, down, across, value);
  setCell(grids.formulas, down, across, null);
  const format = grids.numberFormats[down]?.[across] ?? 'General';
  setCell(grids.texts, down, across, shownText(value, format));
}

function putNumberFormat(draft: Draft, row: number, column: number, format: string): void {
  const grids = ownGrids(draft);
  const [down, across] = [row - draft.sheet.origin.row, column - draft.sheet.origin.column];
  const value = grids.values[down]?.[across];
  if (value === undefined) return;
  setCell(grids.numberFormats, down, across, format);
  if (typeof value === 'number') setCell(grids.texts, down, across, shownText(value, format));
}

function setCell<Cell>(grid: Cell[][], row: number, column: number, value: Cell): void {
  const cells = grid[row];
  if (cells !== undefined) cells[column] = value;
}

function shownText(value: WrittenValue, format: string): string {
  if (value === null) return '';
  const decimals = /^0(?:\.(0+))?$/.exec(format);
  if (typeof value === 'string' || decimals === null) return String(value);
  return value.toFixed(decimals[1]?.length ?? 0);
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

// Excel does not tell names apart by their case.
function isNamed(defined: DefinedName, name: string): boolean {
  return defined.name.toLowerCase() === name.toLowerCase();
}

function defineName(
  names: readonly DefinedName[],
  { name, hidden, sheet, area }: Extract<Change, { kind: 'define-name' }>,
): readonly DefinedName[] {
  return withName(names, { name, hidden, sheet, area });
}

function withName(names: readonly DefinedName[], defined: DefinedName): readonly DefinedName[] {
  const { name } = defined;
  return names.some((known) => isNamed(known, name))
    ? names.map((known) => (isNamed(known, name) ? defined : known))
    : [...names, defined];
}

function withChartName(names: readonly DefinedName[], change: ChartChange): readonly DefinedName[] {
  const name = chartMark(change.name);
  if (change.kind === 'remove-chart') return names.filter((known) => !isNamed(known, name));
  const text = chartText(change.chart);
  return withName(names, { name, hidden: true, sheet: null, area: null, text });
}

function withCharts({ charts, ...sheet }: SheetSnapshot, change: ChartChange): SheetSnapshot {
  const others = (charts ?? []).filter((name) => name !== change.name);
  const left = change.kind === 'set-chart' ? [...others, change.name].sort() : others;
  return left.length === 0 ? sheet : { ...sheet, charts: left };
}
