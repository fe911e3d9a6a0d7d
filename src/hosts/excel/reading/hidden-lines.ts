import type { Area } from '../../../workbook/cell-address';
import { rangeOf } from '../addresses';
import type { Step } from '../session';

/**
 * Asks which rows of an area are hidden or filtered out. A range only says whether all or none of its rows are hidden;
 * one bag a row is the one way to learn it exactly in a single call.
 */
export function hiddenRowsStep(sheetId: string, area: Area): Step<readonly number[]> {
  return {
    sent: 600,
    received: 300 + 20 * (area.bottom - area.top + 1),
    queue: (workbook) => {
      const range = rangeOf(workbook.worksheets.getItem(sheetId), area);
      const rows = range.getRowProperties({ rowHidden: true });
      return () =>
        linesWhere(
          rows.value.map(({ rowHidden }) => rowHidden),
          area.top,
        );
    },
  };
}

/** Asks which columns of an area are hidden. */
export function hiddenColumnsStep(sheetId: string, area: Area): Step<readonly number[]> {
  return {
    sent: 600,
    received: 300 + 24 * (area.right - area.left + 1),
    queue: (workbook) => {
      const range = rangeOf(workbook.worksheets.getItem(sheetId), area);
      const columns = range.getColumnProperties({ columnHidden: true });
      return () =>
        linesWhere(
          columns.value.map(({ columnHidden }) => columnHidden),
          area.left,
        );
    },
  };
}

function linesWhere(hidden: readonly (boolean | undefined)[], first: number): readonly number[] {
  return hidden.flatMap((isHidden, index) => (isHidden === true ? [first + index] : []));
}
