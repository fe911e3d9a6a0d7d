import { columnLetters, cellName } from '../../../workbook/cell-address';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { sheetGrid } from '../sheet-grid';
import type { OwnedColumn } from '../../ownership';
import { isOwnedCell } from '../cells/owned-cells';
import type { UnitTable } from '../../scoresheet';
import type { Said } from './certainty';

/** Columns inside a table with units in rows that have figures for most units, and no heading at all. */
export function columnsWithoutHeading(
  sheet: SheetSnapshot,
  { header, unitRows }: UnitTable,
  owned: readonly OwnedColumn[],
): readonly Said[] {
  const grid = sheetGrid(sheet);
  if (grid === null) return [];
  const said: Said[] = [];
  for (let column = header.left; column <= header.right; column += 1) {
    let hasHeading = false;
    for (let row = header.top; row <= header.bottom && !hasHeading; row += 1) {
      hasHeading = !grid.isEmptyAt(row, column);
    }
    if (hasHeading) continue;
    const count = unitRows.filter(
      (row) =>
        typeof grid.valueAt(row, column) === 'number' &&
        !isOwnedCell(owned, sheet.name, row, column),
    ).length;
    if (count * 2 <= unitRows.length) continue;
    said.push({
      message: { code: 'column-without-heading', params: { column: columnLetters(column), count } },
      sheet: sheet.name,
      cell: cellName({ row: unitRows[0] ?? header.bottom, column }),
    });
  }
  return said;
}
