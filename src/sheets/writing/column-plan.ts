import { areasOverlap, type Area } from '../../workbook/cell-address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { resultFields, type OwnedColumn } from '../ownership';
import type { ResultField, UnitTable } from '../scoresheet';
import { firstFreeBlock, isUnwritten } from './free-space';

/** Where one field's results are to stand beside the table. */
export interface PlannedColumn {
  readonly field: ResultField;
  /** ours: a column with a heading of Bảng Vàng's; users: the cells below an empty heading of the user's. */
  readonly heading: 'ours' | 'users';
  /** Whether the user has a column of that heading in use, so that ours needs a name of its own. */
  readonly isSecond: boolean;
  readonly area: Area;
  /** The column of an earlier run that stays where it is. */
  readonly before: OwnedColumn | null;
}

export interface ColumnPlan {
  readonly columns: readonly PlannedColumn[];
  /** Columns of an earlier run that have to be given up. */
  readonly vacated: readonly OwnedColumn[];
  /** Whether some columns found no place. */
  readonly isOutOfRoom: boolean;
}

/** The rows from the first header row to the last unit; the part for `users` begins at the first unit. */
export function columnRows(
  table: UnitTable,
  heading: 'ours' | 'users',
): { readonly top: number; readonly bottom: number } {
  let first = Infinity;
  let bottom = table.header.bottom;
  for (const row of table.unitRows) {
    first = Math.min(first, row);
    bottom = Math.max(bottom, row);
  }
  return { top: heading === 'ours' ? Math.min(table.header.top, first) : first, bottom };
}

/**
 * Finds a place for each of the fields: where it already stands, else under an empty heading of the user's,
 * else in the first free columns to the right of the table.
 */
export function planColumns(
  sheet: SheetSnapshot,
  table: UnitTable,
  owned: readonly OwnedColumn[],
  reserved: readonly Area[],
  fields: readonly ResultField[] = resultFields,
): ColumnPlan {
  const columns: PlannedColumn[] = [];
  const vacated: OwnedColumn[] = [];
  const homeless: { readonly field: ResultField; readonly isSecond: boolean }[] = [];
  for (const field of fields) {
    const [before = null, ...extra] = ownedOf(field, owned);
    const isUsed = table.resultColumns.some(
      (column) => column.field === field && column.state === 'used',
    );
    vacated.push(...extra);
    if (before !== null) {
      const area = columnArea(table, before.heading, before.area.left);
      if (isUnwritten(sheet, area, before.area)) {
        const isSecond = isUsed && before.heading === 'ours';
        columns.push({ field, heading: before.heading, isSecond, area, before });
      } else {
        // What now stands in the way makes the user's column one in use.
        homeless.push({ field, isSecond: isUsed || before.heading === 'users' });
        vacated.push(before);
      }
      continue;
    }
    const area = emptyColumn(sheet, table, field, reserved);
    if (area === null) homeless.push({ field, isSecond: isUsed });
    else columns.push({ field, heading: 'users', isSecond: false, area, before: null });
  }
  if (homeless.length === 0) return { columns, vacated, isOutOfRoom: false };
  const left = firstFreeBlock(
    sheet,
    columnRows(table, 'ours'),
    table.header.right + 1,
    homeless.length,
    [...reserved, ...[...columns, ...vacated].map((column) => column.area)],
  );
  if (left === null) {
    return { columns, vacated, isOutOfRoom: true };
  }
  const added = homeless.map(({ field, isSecond }, index): PlannedColumn => ({
    field,
    heading: 'ours',
    isSecond,
    area: columnArea(table, 'ours', left + index),
    before: null,
  }));
  return { columns: [...columns, ...added], vacated, isOutOfRoom: false };
}

/** The columns of that field, those with a heading of ours first; there should be one at most. */
function ownedOf(field: ResultField, owned: readonly OwnedColumn[]): readonly OwnedColumn[] {
  const same = owned.filter((column) => column.field === field);
  return [
    ...same.filter((column) => column.heading === 'ours'),
    ...same.filter((column) => column.heading === 'users'),
  ];
}

function columnArea(table: UnitTable, heading: 'ours' | 'users', column: number): Area {
  return { ...columnRows(table, heading), left: column, right: column };
}

function emptyColumn(
  sheet: SheetSnapshot,
  table: UnitTable,
  field: ResultField,
  reserved: readonly Area[],
): Area | null {
  for (const { field: ofColumn, state, column } of table.resultColumns) {
    if (ofColumn !== field || state !== 'free') continue;
    const area = columnArea(table, 'users', column);
    const isTaken = reserved.some((other) => areasOverlap(other, area));
    // The reader says that it is empty; nothing of the user's is overwritten on its word alone.
    if (!isTaken && isUnwritten(sheet, area)) return area;
  }
  return null;
}
