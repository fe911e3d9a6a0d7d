import { isChartType, newAxis } from '../book/charts';
import type { AxisInSheet, ChartInSheet, SeriesInSheet } from '../book/charts';
import { freshId } from '../book/workbook';
import {
  flagValue,
  numberArgument,
  numberValue,
  optionalText,
  textArgument,
  textValue,
} from '../protocol/arguments';
import { objectsOf, type EngineObject, type Property } from '../protocol/class-table';
import { ApiError } from '../protocol/errors';
import { union } from '../../../workbook/cell-address';
import { checkWritable, type SheetPlace } from './open-workbook';
import { rangeArgument } from './range';

/** One part of a chart, told with the chart's sheet: what is protected cannot be changed. */
interface PartPlace<Part> {
  readonly place: SheetPlace;
  readonly part: Part;
}

/** A plain property of a part. */
function property<Part>(
  get: (part: Part) => unknown,
  set: (part: Part, value: unknown) => void,
): Property<PartPlace<Part>> {
  return {
    get: ({ part }) => get(part),
    set: ({ place, part }, value) => {
      checkWritable(place);
      set(part, value);
    },
  };
}

const chartTitle = objectsOf<PartPlace<ChartInSheet>>({
  name: 'ChartTitle',
  properties: {
    text: property(
      ({ title }) => title,
      (chart, value) => {
        chart.title = textValue(value);
      },
    ),
  },
});

const legend = objectsOf<PartPlace<ChartInSheet['legend']>>({
  name: 'ChartLegend',
  properties: {
    visible: property(
      ({ visible }) => visible,
      (of, value) => {
        of.visible = flagValue(value);
      },
    ),
    position: property(
      ({ position }) => position,
      (of, value) => {
        of.position = textValue(value);
      },
    ),
  },
});

const axisTitle = objectsOf<PartPlace<AxisInSheet>>({
  name: 'ChartAxisTitle',
  properties: {
    text: property(
      ({ title }) => title ?? '',
      (axis, value) => {
        axis.title = textValue(value);
      },
    ),
  },
});

const axis = objectsOf<PartPlace<AxisInSheet>>({
  name: 'ChartAxis',
  properties: {
    title: { get: axisTitle },
    numberFormat: property(
      ({ format }) => format,
      (of, value) => {
        of.format = textValue(value);
      },
    ),
    tickLabelPosition: property(
      ({ labels }) => labels,
      (of, value) => {
        of.labels = textValue(value);
      },
    ),
    minimum: property(
      ({ minimum }) => minimum,
      (of, value) => {
        of.minimum = numberValue(value);
      },
    ),
    reversePlotOrder: property(
      ({ isReversed }) => isReversed,
      (of, value) => {
        of.isReversed = flagValue(value);
      },
    ),
    position: property(
      ({ position }) => position,
      (of, value) => {
        of.position = textValue(value);
      },
    ),
  },
});

const axes = objectsOf<PartPlace<ChartInSheet['axes']>>({
  name: 'ChartAxes',
  properties: {
    categoryAxis: { get: ({ place, part }) => axis({ place, part: part.category }) },
    valueAxis: { get: ({ place, part }) => axis({ place, part: part.value }) },
  },
});

const dataLabels = objectsOf<PartPlace<SeriesInSheet['labels']>>({
  name: 'ChartDataLabels',
  properties: {
    numberFormat: property(
      ({ format }) => format,
      (labels, value) => {
        labels.format = textValue(value);
      },
    ),
  },
});

const fill = objectsOf<PartPlace<SeriesInSheet>>({
  name: 'ChartFill',
  properties: {},
  methods: {
    setSolidColor: ({ place, part }, args) => {
      checkWritable(place);
      part.colour = textArgument(args, 0);
    },
  },
});

const line = objectsOf<PartPlace<SeriesInSheet>>({
  name: 'ChartLineFormat',
  properties: {
    color: property(
      ({ colour }) => colour ?? '',
      (of, value) => {
        of.colour = textValue(value);
      },
    ),
  },
});

const seriesFormat = objectsOf<PartPlace<SeriesInSheet>>({
  name: 'ChartSeriesFormat',
  properties: { fill: { get: fill }, line: { get: line } },
});

const series = objectsOf<PartPlace<SeriesInSheet>>({
  name: 'ChartSeries',
  properties: {
    name: property(
      ({ name }) => name,
      (of, value) => {
        of.name = textValue(value);
      },
    ),
    hasDataLabels: property(
      ({ labels }) => labels.shown,
      ({ labels }, value) => {
        labels.shown = flagValue(value);
      },
    ),
    dataLabels: { get: ({ place, part }) => dataLabels({ place, part: part.labels }) },
    format: { get: seriesFormat },
  },
  methods: {
    setValues: ({ place, part }, args) => {
      checkWritable(place);
      part.values = cellsArgument(args, 0);
    },
    setXAxisValues: ({ place, part }, args) => {
      checkWritable(place);
      part.categories = cellsArgument(args, 0);
    },
  },
});

const seriesCollection = objectsOf<PartPlace<ChartInSheet>>({
  name: 'ChartSeriesCollection',
  properties: { count: { get: ({ part }) => part.series.length } },
  items: ({ place, part }) => part.series.map((each) => series({ place, part: each })),
  methods: {
    getItemAt: ({ place, part }, args) => {
      const found = part.series[numberArgument(args, 0)];
      if (found === undefined) throw new ApiError('InvalidArgument', 'series');
      return series({ place, part: found });
    },
    add: ({ place, part }, args) => {
      checkWritable(place);
      const [first] = part.series;
      if (first === undefined) throw new ApiError('InvalidOperation', 'a chart without series');
      const added: SeriesInSheet = {
        name: optionalText(args, 0) ?? `Series${part.series.length + 1}`,
        values: first.values,
        categories: null,
        colour: null,
        labels: { shown: false, format: 'General' },
      };
      part.series.push(added);
      return series({ place, part: added });
    },
  },
});

const chart = objectsOf<PartPlace<ChartInSheet>>({
  name: 'Chart',
  identity: ({ part: { id } }) => ({ Id: id }),
  properties: {
    id: { get: ({ part: { id } }) => id },
    name: property(
      ({ name }) => name,
      (of, value) => {
        of.name = textValue(value);
      },
    ),
    title: { get: chartTitle },
    legend: { get: ({ place, part }) => legend({ place, part: part.legend }) },
    axes: { get: ({ place, part }) => axes({ place, part: part.axes }) },
    series: { get: seriesCollection },
  },
  methods: {
    setPosition: ({ place, part }, args) => {
      checkWritable(place);
      const start = rangeArgument(args, 0).area;
      part.place = args.length > 1 ? union(start, rangeArgument(args, 1).area) : start;
    },
    delete: ({ place, part }) => {
      checkWritable(place);
      place.sheet.charts = place.sheet.charts.filter((other) => other !== part);
    },
  },
});

/** The charts of a sheet. */
export const charts = objectsOf<SheetPlace>({
  name: 'ChartCollection',
  properties: { count: { get: ({ sheet }) => sheet.charts.length } },
  items: (place) => place.sheet.charts.map((part) => chart({ place, part })),
  item: (place, args) => {
    const found = chartNamed(place, textArgument(args, 0));
    if (found === null) throw new ApiError('ItemNotFound', textArgument(args, 0));
    return found;
  },
  methods: {
    getItemOrNullObject: (place, args) => chartNamed(place, textArgument(args, 0)),
    add: (place, args) => {
      checkWritable(place);
      const type = textArgument(args, 0);
      if (!isChartType(type)) throw new ApiError('NotBuiltInWorkbench', `charts of type ${type}`);
      const id = freshId(place.open.book);
      const part = newChart(id, `Chart ${place.sheet.charts.length + 1}`, type, args);
      place.sheet.charts.push(part);
      return chart({ place, part });
    },
  },
});

/** As many series as the cells have columns (or rows), as Excel makes them. */
function newChart(id: string, name: string, type: string, args: readonly unknown[]): ChartInSheet {
  const { area } = rangeArgument(args, 1);
  const cells = cellsArgument(args, 1);
  const isOneLine =
    optionalText(args, 2) === 'Rows' ? area.top === area.bottom : area.left === area.right;
  if (!isOneLine)
    throw new ApiError('NotBuiltInWorkbench', 'a chart made of several lines at once');
  return {
    id,
    name,
    type,
    title: '',
    place: area,
    series: [
      {
        name: 'Series1',
        values: cells,
        categories: null,
        colour: null,
        labels: { shown: false, format: 'General' },
      },
    ],
    legend: { visible: true, position: 'Bottom' },
    axes: { category: newAxis(), value: newAxis() },
  };
}

function chartNamed(place: SheetPlace, name: string): EngineObject | null {
  const wanted = name.toLowerCase();
  const part = place.sheet.charts.find((one) => one.name.toLowerCase() === wanted);
  return part === undefined ? null : chart({ place, part });
}

function cellsArgument(args: readonly unknown[], index: number) {
  const { sheet, area } = rangeArgument(args, index);
  return { sheetId: sheet.id, area };
}
