import { cellName, type Area } from '../../workbook/cell-address';
import type { CellFormat, Change, WrittenValue } from '../../workbook/patch';
import { edges, type CellLook } from '../engine/book/cell-look';
import { changedCells, isSame, isSameLook, type ChangedCell } from '../engine/book/images';
import type { Cell, Sheet } from '../engine/book/sheet';
import type { Differences, Unsavable } from './unsavable';

/** The font of cells that nobody formatted. */
export interface NormalFont {
  readonly name: string;
  readonly size: number;
}

/** What was written into cells of a sheet, and how they look now. */
export function cellChanges(before: Sheet, after: Sheet, normal: NormalFont): Differences<Change> {
  const unsavable: Unsavable[] = [];
  const written: Placed<WrittenValue>[] = [];
  const formatted: Placed<CellFormat>[] = [];
  const sheet = after.name;
  for (const changed of changedCells(before, after)) {
    const { row, column } = changed;
    const cell = cellName({ row, column });
    if (isRewritten(changed)) {
      const value = valueOf(changed.after);
      if (value.ok) written.push({ row, column, value: value.value });
      else unsavable.push({ code: value.code, params: { sheet, cell } });
    }
    if (isRestyled(changed)) {
      const value = formatOf(changed.after, normal);
      if (value === null) unsavable.push({ code: 'cell-look', params: { sheet, cell } });
      else formatted.push({ row, column, value });
    }
  }
  return {
    changes: [
      ...runs(written).map(({ row, column, values }): Change => ({
        kind: 'write',
        sheet,
        at: { row, column },
        values: [values],
      })),
      ...areas(formatted).map(({ area, value }): Change => ({
        kind: 'format',
        sheet,
        area,
        format: value,
      })),
    ],
    unsavable,
  };
}

interface Placed<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

function isRewritten({ before, after }: ChangedCell): boolean {
  if (before.formula !== after.formula) return true;
  // A formula's result is its formula's business.
  return after.formula === null && before.value !== after.value;
}

function isRestyled({ before, after }: ChangedCell): boolean {
  return before.numberFormat !== after.numberFormat || !isSameLook(before.look, after.look);
}

type Value =
  | { readonly ok: true; readonly value: WrittenValue }
  | { readonly ok: false; readonly code: 'formula-typed' | 'boolean-typed' };

function valueOf({ formula, value }: Cell): Value {
  if (formula !== null) return { ok: false, code: 'formula-typed' };
  return typeof value === 'boolean' ? { ok: false, code: 'boolean-typed' } : { ok: true, value };
}

const HORIZONTAL: Readonly<Record<string, CellFormat['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
};
const VERTICAL: Readonly<Record<string, CellFormat['vertical']>> = { Top: 'top', Center: 'center' };

/** The format that a patch can ask for and that looks so; null where there is none. */
function formatOf({ look, numberFormat }: Cell, normal: NormalFont): CellFormat | null {
  const bordered = isBordered(look);
  const { underline, strikethrough, color, indent, shrink } = look;
  const isPlain =
    underline === 'None' && !strikethrough && color === '#000000' && indent === 0 && !shrink;
  const isAligned =
    (look.horizontal === 'General' || look.horizontal in HORIZONTAL) &&
    (look.vertical === 'Bottom' || look.vertical in VERTICAL);
  if (bordered === null || !isPlain || !isAligned) return null;
  const { fontName, fontSize } = look;
  const horizontal = HORIZONTAL[look.horizontal];
  const vertical = VERTICAL[look.vertical];
  return {
    ...(fontName === normal.name ? {} : { fontName }),
    ...(fontSize === normal.size ? {} : { fontSize }),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(look.wrap ? { wrap: true } : {}),
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(bordered ? { bordered: true } : {}),
    ...(look.fill === null ? {} : { fill: look.fill.slice(1) }),
  };
}

/** Whether there is a thin black line on every side; null where there are lines of another kind. */
function isBordered({ borders }: CellLook): boolean | null {
  const lines = edges.map((edge) => borders[edge]);
  if (lines.every(({ style }) => style === 'None')) return false;
  const isThin = lines.every(
    ({ style, weight, color }) =>
      style === 'Continuous' && weight === 'Thin' && color === '#000000',
  );
  return isThin ? true : null;
}

interface Run<Value> {
  readonly row: number;
  readonly column: number;
  readonly values: Value[];
}

/** Cells that stand side by side, joined. They come in reading order. */
function runs<Value>(cells: readonly Placed<Value>[]): readonly Run<Value>[] {
  const joined: Run<Value>[] = [];
  for (const { row, column, value } of cells) {
    const last = joined.at(-1);
    if (last?.row === row && last.column + last.values.length === column) last.values.push(value);
    else joined.push({ row, column, values: [value] });
  }
  return joined;
}

interface Covered<Value> {
  readonly area: Area;
  readonly value: Value;
}

/** Rectangles of cells of the same value. They come in reading order. */
function areas<Value>(cells: readonly Placed<Value>[]): readonly Covered<Value>[] {
  const lines: Covered<Value>[] = [];
  for (const { row, column, value } of cells) {
    const last = lines.at(-1);
    const isNext = last?.area.top === row && last.area.right === column - 1;
    if (isNext && isSame(last.value, value)) {
      lines[lines.length - 1] = { value, area: { ...last.area, right: column } };
    } else {
      lines.push({ value, area: { top: row, left: column, bottom: row, right: column } });
    }
  }
  return stacked(lines);
}

/** Lines that stand below each other, joined. */
function stacked<Value>(lines: readonly Covered<Value>[]): readonly Covered<Value>[] {
  const open = new Map<string, Covered<Value>>();
  const done: Covered<Value>[] = [];
  for (const { area, value } of lines) {
    const key = `${area.left}:${area.right}:${JSON.stringify(value)}`;
    const above = open.get(key);
    const isBelow = above?.area.bottom === area.top - 1;
    if (above !== undefined && !isBelow) done.push(above);
    const top = isBelow ? above.area.top : area.top;
    open.set(key, { value, area: { ...area, top } });
  }
  return [...done, ...open.values()];
}
