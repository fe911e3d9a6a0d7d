import type { Message } from '../../text/sentences';
import { areaName, cellName, type Area, type CellAddress } from '../../workbook/cell-address';
import type { Severity } from '../../workbook/finding';
import type { SheetFinding } from '../scoresheet';

/** A finding at a cell, at an area, or at a sheet as a whole. */
export function finding(
  severity: Severity,
  message: Message,
  sheet: string | null,
  at: CellAddress | Area | null = null,
): SheetFinding {
  const cell = at === null ? null : 'row' in at ? cellName(at) : areaName(at);
  return { severity, message, sheet, cell };
}
