import { areasOverlap } from '../../workbook/cell-address';
import type { Snapshot } from '../../workbook/snapshot';
import { markedTables, ownedColumns, unusedTableNumber, type OwnedColumn } from '../ownership';
import type { UnitTable } from '../scoresheet';
import { columnRows } from './column-plan';

/** A table with the number that its marks carry, and the columns that earlier runs made for it. */
export interface NumberedTable {
  readonly table: UnitTable;
  readonly number: number;
  /** Whether the workbook does not know the table by that number yet. */
  readonly isNew: boolean;
  readonly owned: readonly OwnedColumn[];
}

/**
 * Finds each table's number by the mark on its header. A copied sheet brings copies of the marks with it:
 * the number stays with the first sheet that has it, and the copy gets one of its own together with its columns.
 */
export function numberTables(
  snapshot: Snapshot,
  tables: readonly UnitTable[],
): readonly NumberedTable[] {
  const homes = new Map<number, string>();
  for (const { table, sheet } of markedTables(snapshot)) {
    if (!homes.has(table)) homes.set(table, sheet);
  }
  const columns = ownedColumns(snapshot);
  const claimed = new Set<number>();
  let unused = unusedTableNumber(snapshot);
  return tables.map((table) => {
    const known = knownNumbers(snapshot, columns, table);
    const marked = known.find(
      (number) => !claimed.has(number) && (homes.get(number) ?? table.sheet) === table.sheet,
    );
    const number = marked ?? unused++;
    const isNew = marked === undefined || homes.get(marked) !== table.sheet;
    claimed.add(number);
    const ofSheet = columns.filter((column) => column.sheet === table.sheet);
    const own = ofSheet.filter((column) => column.table === number);
    const copied = ofSheet.filter(
      (column) =>
        known.includes(column.table) &&
        homes.has(column.table) &&
        homes.get(column.table) !== table.sheet &&
        !own.some(({ field }) => field === column.field),
    );
    return { table, number, isNew, owned: [...own, ...copied] };
  });
}

/** The numbers that marks give the table: on its header, or else on columns beside it. */
function knownNumbers(
  snapshot: Snapshot,
  columns: readonly OwnedColumn[],
  table: UnitTable,
): readonly number[] {
  const onHeader = markedTables(snapshot).filter(
    ({ sheet, header }) => sheet === table.sheet && areasOverlap(header, table.header),
  );
  if (onHeader.length > 0) return onHeader.map((marked) => marked.table);
  const { top, bottom } = columnRows(table, 'ours');
  const beside = columns.filter(
    ({ sheet, area }) =>
      sheet === table.sheet &&
      area.left > table.header.left &&
      area.top <= bottom &&
      area.bottom >= top,
  );
  return [...new Set(beside.map((column) => column.table))];
}
