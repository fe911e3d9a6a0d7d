import type { Area } from '../../../workbook/cell-address';
import { rangeOf, sheetOf } from '../addresses';
import type { Step } from '../session';

/** Makes calls that nothing comes back of. */
export function doing(sent: number, queue: (workbook: Excel.Workbook) => void): Step<void> {
  return {
    sent,
    // Excel has little to say to it.
    received: Math.min(sent / 4, 1_500),
    queue: (workbook) => {
      queue(workbook);
      return () => undefined;
    },
  };
}

/** Bytes that it takes to name a range. */
const RANGE = 290;

/** Makes calls on the range of an area. */
export function onRange(
  sheet: string,
  area: Area,
  sent: number,
  queue: (range: Excel.Range) => void,
): Step<void> {
  return doing(sent + RANGE, (workbook) => {
    queue(rangeOf(sheetOf(workbook, sheet), area));
  });
}
