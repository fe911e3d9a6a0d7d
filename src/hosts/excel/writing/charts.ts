import {
  chartFromText,
  chartMark,
  chartText,
  textFormula,
  textOfFormula,
  type Chart,
  type ChartKind,
} from '../../../workbook/chart';
import { rangeOf, sheetOf } from '../addresses';
import type { Step } from '../session';
import type { BeforePart } from './before-image';
import { doing } from './on-range';

const TYPES = {
  columns: 'ColumnClustered',
  'stacked-columns': 'ColumnStacked',
  bars: 'BarClustered',
  'stacked-bars': 'BarStacked',
  lines: 'Line',
} as const satisfies Record<ChartKind, string>;

/** Asks whether the chart is there, and what is kept of it: Excel does not tell which cells a chart draws. */
export function chartBeforeStep(sheet: string, name: string): Step<readonly BeforePart[]> {
  const mark = chartMark(name);
  return {
    sent: 1_300,
    received: 2_000,
    queue: (workbook) => {
      const chart = sheetOf(workbook, sheet).charts.getItemOrNullObject(mark);
      chart.load('name');
      const kept = workbook.names.getItemOrNullObject(mark);
      kept.load('formula');
      return () => [{ kind: 'chart', sheet, name, chart: describedChart(chart, kept) }];
    },
  };
}

/** Null where there is no such chart. */
function describedChart(chart: Excel.Chart, kept: Excel.NamedItem): Chart | null {
  if (chart.isNullObject || kept.isNullObject) return null;
  const formula: unknown = kept.formula;
  const text = typeof formula === 'string' ? textOfFormula(formula) : null;
  return text === null ? null : chartFromText(text);
}

/** Takes the chart away if it is there. */
export function removeChartStep(sheet: string, name: string): Step<void> {
  return doing(700, (workbook) => {
    sheetOf(workbook, sheet).charts.getItemOrNullObject(chartMark(name)).delete();
  });
}

/** Draws a chart; one of that name must not be there. */
export function setChartStep(sheet: string, name: string, chart: Chart): Step<void> {
  return doing(6_500 + 2_200 * chart.series.length + 3 * chartText(chart).length, (workbook) => {
    const worksheet = sheetOf(workbook, sheet);
    const source = chart.source === null ? worksheet : sheetOf(workbook, chart.source);
    const [first, ...others] = chart.series;
    if (first === undefined) throw new RangeError(`The chart ${name} has no series.`);
    const direction = first.values.left === first.values.right ? 'Columns' : 'Rows';
    const made = worksheet.charts.add(TYPES[chart.kind], rangeOf(source, first.values), direction);
    made.name = chartMark(name);
    made.title.text = chart.title;
    const drawn = [
      made.series.getItemAt(0),
      ...others.map((series) => made.series.add(series.name)),
    ];
    for (const [index, series] of chart.series.entries()) {
      const one = drawn[index];
      if (one === undefined) continue;
      one.name = series.name;
      one.setValues(rangeOf(source, series.values));
      one.setXAxisValues(rangeOf(source, chart.categories));
      if (chart.kind === 'lines') one.format.line.color = `#${series.colour}`;
      else one.format.fill.setSolidColor(`#${series.colour}`);
      if (!chart.isLabelled) continue;
      one.hasDataLabels = true;
      one.dataLabels.numberFormat = chart.valueFormat;
    }
    made.legend.visible = chart.series.length > 1;
    if (chart.series.length > 1) made.legend.position = 'Bottom';
    queueAxes(made.axes, chart);
    const { top, left, bottom, right } = chart.place;
    made.setPosition(
      rangeOf(worksheet, { top, left, bottom: top, right: left }),
      rangeOf(worksheet, { top: bottom, left: right, bottom, right }),
    );
  });
}

function queueAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: Chart): void {
  valueAxis.numberFormat = chart.valueFormat;
  if (chart.valueMinimum !== null) valueAxis.minimum = chart.valueMinimum;
  // Names stand beside all bars, also beside those that go the other way.
  categoryAxis.tickLabelPosition = 'Low';
  if (chart.categoryTitle !== null) categoryAxis.title.text = chart.categoryTitle;
  if (chart.valueTitle !== null) valueAxis.title.text = chart.valueTitle;
  if (chart.kind !== 'bars' && chart.kind !== 'stacked-bars') return;
  // Lying bars would begin at the bottom: the first is to stand on top, and the figures below all.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}

/** Keeps the description of a chart in a hidden name. */
export function chartTextStep(name: string, chart: Chart, isNamed: boolean): Step<void> {
  const formula = textFormula(chartText(chart));
  return doing(1_000 + 3 * formula.length, ({ names }) => {
    const mark = chartMark(name);
    const item = isNamed ? names.getItem(mark) : names.add(mark, formula);
    if (isNamed) item.formula = formula;
    item.visible = false;
  });
}
