import * as v from 'valibot';
import type { Area } from './cell-address';

/** columns stand, bars lie; both side by side or stacked. */
export const chartKinds = ['columns', 'stacked-columns', 'bars', 'stacked-bars', 'lines'] as const;

export type ChartKind = (typeof chartKinds)[number];

export interface ChartSeries {
  readonly name: string;
  /** One row or one column of cells, as many as there are categories. */
  readonly values: Area;
  /** Six hexadecimal digits without "#". */
  readonly colour: string;
}

/** A native chart of Bảng Vàng on a sheet. It draws cells: figures that change are drawn anew by whoever shows it. */
export interface Chart {
  readonly kind: ChartKind;
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Area;
  /** The sheet of the cells that it draws; null for the sheet that it stands on. */
  readonly source: string | null;
  readonly categories: Area;
  /** At least one. */
  readonly series: readonly ChartSeries[];
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  /** Where the axis of figures begins; null where the program that shows it chooses. */
  readonly valueMinimum: number | null;
  /** How figures are shown, at the axis and at the bars. */
  readonly valueFormat: string;
  /** Whether each figure stands at its bar. */
  readonly isLabelled: boolean;
}

const MARK = '_BangVang.chart.';

/**
 * What a chart of ours is called in the workbook, and a hidden name that keeps its description: no program tells of a
 * chart which cells it draws. Charts that are called otherwise are a person's.
 */
export function chartMark(name: string): string {
  return `${MARK}${name}`;
}

/** The name that is in a mark; null for what is no mark. */
export function markedChart(mark: string): string | null {
  return mark.toLowerCase().startsWith(MARK.toLowerCase()) ? mark.slice(MARK.length) : null;
}

/** The description of a chart as a text: equal charts have equal texts. */
export function chartText(chart: Chart): string {
  const { top, left, bottom, right } = chart.place;
  return JSON.stringify([
    chart.kind,
    chart.title,
    [top, left, bottom, right],
    chart.source,
    corners(chart.categories),
    chart.series.map(({ name, values, colour }) => [name, corners(values), colour]),
    chart.categoryTitle,
    chart.valueTitle,
    chart.valueMinimum,
    chart.valueFormat,
    chart.isLabelled,
  ]);
}

/** The chart that such a text describes; null for any other text. */
export function chartFromText(text: string): Chart | null {
  const read = v.safeParse(described, jsonOf(text));
  if (!read.success) return null;
  const [kind, title, place, source, categories, series, ...rest] = read.output;
  const [categoryTitle, valueTitle, valueMinimum, valueFormat, isLabelled] = rest;
  return {
    kind,
    title,
    place: areaOf(place),
    source,
    categories: areaOf(categories),
    series: series.map(([name, values, colour]) => ({ name, values: areaOf(values), colour })),
    categoryTitle,
    valueTitle,
    valueMinimum,
    valueFormat,
    isLabelled,
  };
}

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const cells = v.strictTuple([place, place, place, place]);

const described = v.strictTuple([
  v.picklist(chartKinds),
  v.string(),
  cells,
  v.nullable(v.string()),
  cells,
  v.pipe(v.array(v.strictTuple([v.string(), cells, v.string()])), v.minLength(1)),
  v.nullable(v.string()),
  v.nullable(v.string()),
  v.nullable(v.number()),
  v.string(),
  v.boolean(),
]);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Corners = v.InferOutput<typeof cells>;

function corners({ top, left, bottom, right }: Area): Corners {
  return [top, left, bottom, right];
}

function areaOf([top, left, bottom, right]: Corners): Area {
  return { top, left, bottom, right };
}

// Excel takes no longer text between quotes in a formula; a doubled quote may count twice.
const LONGEST_LITERAL = 120;

/** The formula of a name that stands for a text: "=\"…\"&\"…\"". */
export function textFormula(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_LITERAL}}`, 'gu')) ?? [''];
  return `=${pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&')}`;
}

/** The text that such a formula stands for; null for any other formula. */
export function textOfFormula(formula: string): string | null {
  const literals = formula.trim().replace(/^=/, '');
  if (!/^"(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*$/.test(literals)) return null;
  const pieces = literals.matchAll(/"((?:[^"]|"")*)"/g);
  return [...pieces].map(([, piece = '']) => piece.replaceAll('""', '"')).join('');
}
