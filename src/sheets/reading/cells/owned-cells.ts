import { isInside, type Area } from '../../../workbook/cell-address';
import type { OwnedColumn } from '../../ownership';

/** Whether a cell was written by Bảng Vàng in an earlier run. */
export function isOwnedCell(
  owned: readonly OwnedColumn[],
  sheet: string,
  row: number,
  column: number,
): boolean {
  return owned.some((own) => own.sheet === sheet && isInside({ row, column }, own.area));
}

/** The header without the result columns at its right end that carry a heading of ours. */
export function unownedArea(area: Area, owned: readonly OwnedColumn[], sheet: string): Area {
  let { right } = area;
  const isOurs = (column: number): boolean =>
    owned.some((own) => own.sheet === sheet && own.heading === 'ours' && own.area.left === column);
  while (right > area.left && isOurs(right)) right -= 1;
  return { ...area, right };
}
