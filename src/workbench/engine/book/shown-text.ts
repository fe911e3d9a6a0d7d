import { utils } from '@e965/xlsx';
import type { CellValue } from '../../../workbook/snapshot';
import type { Cell } from './sheet';

/** What Excel would show in a cell that is wide enough. */
export function shownText(cell: Cell): string {
  return cell.text ?? formattedText(cell.value, cell.numberFormat);
}

function formattedText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  try {
    return utils.format_cell({ t: 'n', v: value, z: numberFormat });
  } catch {
    // A format that the formatter does not know shows the plain number.
    return String(value);
  }
}
