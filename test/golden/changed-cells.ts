import { cellName } from '../../src/workbook/cell-address';
import { chartMark } from '../../src/workbook/chart';
import {
  findSheet,
  formulaAt,
  usedArea,
  valueAt,
  type CellValue,
  type Snapshot,
} from '../../src/workbook/snapshot';

/** Values by sheet and cell. */
export type Cells = Record<string, Record<string, CellValue>>;

/**
 * Every cell of `after` whose value or formula is not that of `before`, by sheet and cell name; and every chart of ours that
 * is new or drawn otherwise, by "chart" and its name, with its description.
 */
export function changedCells(before: Snapshot, after: Snapshot): Cells {
  const changed: Cells = {};
  for (const sheet of after.sheets) {
    const old = findSheet(before, sheet.name);
    for (const name of sheet.charts ?? []) {
      const text = chartTextIn(after, name);
      const isSame = old?.charts?.includes(name) === true && chartTextIn(before, name) === text;
      if (!isSame) (changed[sheet.name] ??= {})[`chart ${name}`] = text;
    }
    const areas = [usedArea(sheet), old === null ? null : usedArea(old)];
    for (const area of areas) {
      if (area === null) continue;
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const value = valueAt(sheet, row, column);
          const isSame =
            old === null
              ? value === null
              : valueAt(old, row, column) === value &&
                formulaAt(old, row, column) === formulaAt(sheet, row, column);
          if (isSame) continue;
          (changed[sheet.name] ??= {})[cellName({ row, column })] = value;
        }
      }
    }
  }
  return changed;
}

function chartTextIn({ names }: Snapshot, chart: string): string | null {
  return names.find(({ name }) => name === chartMark(chart))?.text ?? null;
}
