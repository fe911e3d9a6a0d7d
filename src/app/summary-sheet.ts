import { ownedSheet } from '../sheets/ownership';
import type { Snapshot } from '../workbook/snapshot';

/** The name of Bảng Vàng's own sheet of totals ("Tổng hợp điểm"), whatever its title; null where there is none yet. */
export function summarySheet(snapshot: Snapshot): string | null {
  return ownedSheet(snapshot, 'summary');
}
