import { chartMark, type Chart } from '../../../../src/workbook/chart';
import type { Change } from '../../../../src/workbook/patch';
import { chartInSheet, newAxis } from '../../../../src/workbench/engine/book/charts';
import { sampleChart } from '../../../workbook/sample-chart';
import { openInExcel, valueOf } from '../open-excel';
import { scores, workbook } from '../sample';

const SHEET = 'Chỉ báo';

function set(chart: Chart): Change {
  return { kind: 'set-chart', sheet: SHEET, name: 'a', chart };
}

function opened() {
  const open = openInExcel(workbook(scores(SHEET, 6, 4)));
  return { ...open, charts: () => open.book.sheets[0]?.charts ?? [] };
}

test('a chart is drawn with its series, its axes and its place', async () => {
  const { host, charts, book } = opened();
  valueOf(await host.apply({ changes: [set(sampleChart({ categoryTitle: 'Đơn vị' }))] }));
  const sheetId = book.sheets[0]?.id;
  const cells = (left: number) => ({ sheetId, area: { top: 1, left, bottom: 3, right: left } });
  const series = { categories: cells(0), labels: { shown: true, format: '0.00' } };
  expect(charts()).toEqual([
    {
      id: charts()[0]?.id,
      name: chartMark('a'),
      type: 'BarClustered',
      title: 'Tổng điểm & “xếp hạng” các đơn vị',
      place: { top: 5, left: 0, bottom: 20, right: 4 },
      series: [
        { ...series, name: 'Tự chấm', values: cells(1), colour: '#2F5597' },
        { ...series, name: 'Thẩm định', values: cells(2), colour: '#F4B183' },
      ],
      legend: { visible: true, position: 'Bottom' },
      axes: {
        category: {
          ...newAxis(),
          title: 'Đơn vị',
          isReversed: true,
          labels: 'Low',
          position: 'Maximum',
        },
        value: { ...newAxis(), title: 'Điểm', format: '0.00', minimum: 0 },
      },
    },
  ]);
});

test('undo takes a chart away again, or gives the former one back', async () => {
  const { host, charts, now } = opened();
  const first = now();
  const { before: none } = valueOf(await host.apply({ changes: [set(sampleChart())] }));
  const former = charts().map((chart) => ({ ...chart, id: '' }));
  const second = now();
  const lines = sampleChart({ kind: 'lines', title: 'Qua các năm' });
  const replaced = valueOf(await host.apply({ changes: [set(lines)] }));
  expect(replaced.traffic.syncs).toBeLessThanOrEqual(3);
  expect(charts()).toHaveLength(1);
  expect(charts()[0]?.type).toBe('Line');
  valueOf(await host.restore(replaced.before));
  expect(charts().map((chart) => ({ ...chart, id: '' }))).toEqual(former);
  expect(now()).toEqual(second);
  valueOf(await host.restore(none));
  expect(charts()).toEqual([]);
  expect(now()).toEqual(first);
});

test('a chart that a person deleted does not come back by undo', async () => {
  const { host, charts, book } = opened();
  valueOf(await host.apply({ changes: [set(sampleChart())] }));
  const [sheet] = book.sheets;
  if (sheet !== undefined) sheet.charts = [];
  const { before } = valueOf(await host.apply({ changes: [set(sampleChart())] }));
  expect(charts()).toHaveLength(1);
  valueOf(await host.restore(before));
  expect(charts()).toEqual([]);
});

test('a chart of a person’s is never touched', async () => {
  const { host, charts, book } = opened();
  const idOf = () => book.sheets[0]?.id ?? '';
  charts().push(chartInSheet('hers', 'a', sampleChart({ kind: 'lines' }), idOf));
  const hers = structuredClone(charts());
  const snapshot = valueOf(await host.read());
  expect(snapshot.sheets[0]?.charts).toBeUndefined();
  const { before } = valueOf(
    await host.apply({
      changes: [set(sampleChart()), { kind: 'remove-chart', sheet: SHEET, name: 'a' }],
    }),
  );
  expect(charts()).toEqual(hers);
  valueOf(await host.restore(before));
  expect(charts()).toEqual(hers);
});
