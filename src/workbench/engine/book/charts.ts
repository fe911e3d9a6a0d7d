import type { Area } from '../../../workbook/cell-address';
import { markedChart, type Chart, type ChartKind, type ChartSeries } from '../../../workbook/chart';

/** Cells of a sheet that a chart draws. */
export interface ChartCells {
  readonly sheetId: string;
  readonly area: Area;
}

export interface SeriesInSheet {
  name: string;
  values: ChartCells;
  categories: ChartCells | null;
  /** "#" and six hexadecimal digits; null where the program chooses. */
  colour: string | null;
  labels: { shown: boolean; format: string };
}

export interface AxisInSheet {
  title: string | null;
  format: string;
  isReversed: boolean;
  labels: string;
  minimum: number | null;
  position: string;
}

/** A chart of a sheet in memory: what it draws and how, never the picture. */
export interface ChartInSheet {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  place: Area;
  series: SeriesInSheet[];
  legend: { visible: boolean; position: string };
  readonly axes: { readonly category: AxisInSheet; readonly value: AxisInSheet };
}

const KINDS = {
  ColumnClustered: 'columns',
  ColumnStacked: 'stacked-columns',
  BarClustered: 'bars',
  BarStacked: 'stacked-bars',
  Line: 'lines',
} as const satisfies Record<string, ChartKind>;

const TYPES: ReadonlyMap<string, ChartKind> = new Map(Object.entries(KINDS));

export function isChartType(type: string): boolean {
  return TYPES.has(type);
}

export function newAxis(): AxisInSheet {
  return {
    title: null,
    format: 'General',
    isReversed: false,
    labels: 'NextToAxis',
    minimum: null,
    position: 'Automatic',
  };
}

/** The names of the charts of ours on a sheet, in order. */
export function ownCharts(charts: readonly ChartInSheet[]): readonly string[] {
  return charts.flatMap(({ name }) => markedChart(name) ?? []).sort();
}

/** A chart of ours as it would be drawn by Excel; `sheetIdOf` gives the sheet of a title, null its own. */
export function chartInSheet(
  id: string,
  name: string,
  chart: Chart,
  sheetIdOf: (title: string | null) => string,
): ChartInSheet {
  const { kind, title, place, valueFormat, isLabelled } = chart;
  const sheetId = sheetIdOf(chart.source);
  const isLying = kind === 'bars' || kind === 'stacked-bars';
  const categories = { sheetId, area: chart.categories };
  return {
    id,
    name,
    type: Object.entries(KINDS).find(([, known]) => known === kind)?.[0] ?? '',
    title,
    place,
    series: chart.series.map((series) => ({
      name: series.name,
      values: { sheetId, area: series.values },
      categories,
      colour: `#${series.colour}`,
      labels: { shown: isLabelled, format: isLabelled ? valueFormat : 'General' },
    })),
    legend: { visible: chart.series.length > 1, position: 'Bottom' },
    axes: {
      category: {
        ...newAxis(),
        title: chart.categoryTitle,
        isReversed: isLying,
        labels: 'Low',
        position: isLying ? 'Maximum' : 'Automatic',
      },
      value: {
        ...newAxis(),
        title: chart.valueTitle,
        format: valueFormat,
        minimum: chart.valueMinimum,
      },
    },
  };
}

/** The chart as a change of ours would draw it; null where none of ours looks so. */
export function chartFrom(
  sheets: readonly { readonly id: string; readonly name: string }[],
  ownSheetId: string,
  found: ChartInSheet,
): Chart | null {
  const kind = TYPES.get(found.type);
  const [first] = found.series;
  const categories = first?.categories ?? null;
  if (kind === undefined || first === undefined || categories === null) return null;
  const series = found.series.map(({ name, values, colour }): ChartSeries | null =>
    colour === null || values.sheetId !== categories.sheetId
      ? null
      : { name, values: values.area, colour: colour.replace(/^#/, '') },
  );
  const sheet = sheets.find(({ id }) => id === categories.sheetId);
  if (sheet === undefined) return null;
  if (series.includes(null)) return null;
  return {
    kind,
    title: found.title,
    place: found.place,
    source: sheet.id === ownSheetId ? null : sheet.name,
    categories: categories.area,
    series: series.filter((one) => one !== null),
    categoryTitle: found.axes.category.title,
    valueTitle: found.axes.value.title,
    valueMinimum: found.axes.value.minimum,
    valueFormat: found.axes.value.format,
    isLabelled: first.labels.shown,
  };
}
