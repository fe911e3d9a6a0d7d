import { markedChart } from '../../workbook/chart';
import type { Change } from '../../workbook/patch';
import { chartFrom } from '../engine/book/charts';
import { isSame } from '../engine/book/images';
import type { Sheet } from '../engine/book/sheet';
import type { Workbook } from '../engine/book/workbook';
import type { Differences, Unsavable } from './unsavable';

/** Charts that came, went or changed on a sheet; of those that are not ours a file cannot be told. */
export function chartChanges(book: Workbook, before: Sheet, after: Sheet): Differences<Change> {
  const changes: Change[] = [];
  const unsavable: Unsavable[] = [];
  const sheet = after.name;
  for (const { name } of before.charts) {
    const own = markedChart(name);
    if (own === null || after.charts.some((chart) => chart.name === name)) continue;
    changes.push({ kind: 'remove-chart', sheet, name: own });
  }
  for (const chart of after.charts) {
    const known = before.charts.find(({ name }) => name === chart.name);
    if (known !== undefined && isSame({ ...known, id: '' }, { ...chart, id: '' })) continue;
    const name = markedChart(chart.name);
    const drawn = name === null ? null : chartFrom(book.sheets, after.id, chart);
    if (name === null || drawn === null)
      unsavable.push({ code: 'chart-foreign', params: { sheet } });
    else changes.push({ kind: 'set-chart', sheet, name, chart: drawn });
  }
  return { changes, unsavable };
}
