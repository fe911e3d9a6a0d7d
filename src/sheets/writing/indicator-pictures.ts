import {
  divide,
  roundHalfUp,
  subtract,
  sum,
  toNumber,
  wholePoints,
  type Points,
} from '../../scoring/points';
import { indicatorChartWords } from '../../text/indicator-chart-words';
import type { Language } from '../../text/language';
import type { BlocResults } from './bloc-results';
import type { FigureTable, TableChart } from './chart-block';
import { numberStyle, styles } from './styles';
import { written } from './written-text';

/** Nobody tells the bars of more units apart. */
const MOST_UNITS = 40;
const FEWEST_UNITS = 2;

/** A table with the charts that draw it. */
export interface Pictures {
  readonly table: FigureTable;
  readonly charts: readonly TableChart[];
}

/** The totals of the units, their self-scores and their flags. */
export function unitPictures(bloc: BlocResults, language: Language): Pictures {
  const words = indicatorChartWords[language];
  const { units } = bloc.scoresheet;
  const { decimals } = bloc.scheme.rounding;
  const format = numberStyle(decimals);
  const code = format.numberFormat ?? 'General';
  const column = (heading: string, values: readonly (Points | null)[]): Column => ({
    heading,
    values: values.map((value) => (value === null ? null : toNumber(roundHalfUp(value, decimals)))),
    format,
  });
  const totalOf = new Map(bloc.results.map(({ unit, total }) => [unit, total]));
  const totals = units.map((_, unit) => totalOf.get(unit) ?? null);
  const { claims = null, flags = null } = bloc.pictures ?? {};
  const signed = `+${code};-${code};${code}`;
  const drawn: readonly DrawnColumns[] = [
    {
      chart: {
        name: 'spread',
        title: words.titles.spread,
        valueTitle: words.points,
        valueMinimum: null,
        valueFormat: signed,
      },
      // Bars that do not begin at 0 make small differences look large: so the differences themselves are drawn.
      beside: [column(words.total, totals)],
      columns: [
        {
          ...column(words.fromMean, fromMean(totals)),
          format: { ...format, numberFormat: signed },
        },
      ],
    },
    {
      chart: {
        name: 'claims',
        title: words.titles.claims,
        valueTitle: words.points,
        valueMinimum: 0,
        valueFormat: code,
      },
      beside: [],
      columns: [
        column(words.self, claims?.self ?? []),
        column(words.verified, claims?.verified ?? []),
      ],
    },
    {
      chart: {
        name: 'flags',
        title: words.titles.flags,
        valueTitle: words.times,
        valueMinimum: 0,
        valueFormat: '0',
      },
      beside: [],
      columns: [{ heading: words.flags, values: flags ?? [], format: styles.whole }],
    },
  ];
  const rows = units.map(({ name }) => written(name) ?? '');
  const isFew = units.length <= MOST_UNITS;
  return together(words.unit, rows, isFew ? drawn.filter(({ columns }) => areFilled(columns)) : []);
}

type Column = FigureTable['columns'][number];

/** A chart, the columns that it draws, and those that only stand beside them. */
interface DrawnColumns {
  readonly chart: Omit<TableChart, 'columns' | 'kind'>;
  readonly beside: readonly Column[];
  readonly columns: readonly Column[];
}

function together(
  heading: string,
  rows: readonly string[],
  drawn: readonly DrawnColumns[],
): Pictures {
  const all: Column[] = [];
  const charts = drawn.map(({ chart, beside, columns }): TableChart => {
    all.push(...beside);
    const first = all.length;
    all.push(...columns);
    return { ...chart, kind: 'bars', columns: columns.map((_, index) => first + index) };
  });
  return { table: { heading, rows, columns: all }, charts };
}

function areFilled(columns: readonly Column[]): boolean {
  return columns.every(
    ({ values }) => values.filter((value) => value !== null).length >= FEWEST_UNITS,
  );
}

/** How far each total lies above the mean of those that are known. */
function fromMean(totals: readonly (Points | null)[]): readonly (Points | null)[] {
  const known = totals.filter((total) => total !== null);
  if (known.length === 0) return totals;
  const mean = divide(sum(known), wholePoints(known.length));
  return totals.map((total) => (total === null ? null : subtract(total, mean)));
}

const SHARE_FORMAT = '0%';

/** Shares among those proposed and among the staff, of the groups of which both are known. */
export function peoplePictures({ indicators }: BlocResults, language: Language): Pictures {
  const words = indicatorChartWords[language];
  const known = (
    [
      ['leaders-share', words.leaders],
      ['direct-workers', words.directWorkers],
    ] as const
  ).flatMap(([code, name]) => {
    const details = indicators.find((indicator) => indicator.code === code)?.details ?? {};
    const { share, ofStaff } = details;
    return share === undefined || ofStaff === undefined ? [] : [{ name, share, ofStaff }];
  });
  const format = { ...styles.centered, numberFormat: SHARE_FORMAT };
  const values = (of: (group: (typeof known)[number]) => Points) =>
    known.map((group) => toNumber(roundHalfUp(of(group), 4)));
  const table = {
    heading: words.group,
    rows: known.map(({ name }) => name),
    columns: [
      { heading: words.proposed, values: values(({ share }) => share), format },
      { heading: words.staff, values: values(({ ofStaff }) => ofStaff), format },
    ],
  };
  const chart: TableChart = {
    name: 'people',
    kind: 'columns',
    title: words.titles.people,
    columns: [0, 1],
    valueTitle: words.share,
    valueMinimum: 0,
    valueFormat: SHARE_FORMAT,
  };
  // With one group alone its indicator says as much.
  return { table, charts: known.length < FEWEST_UNITS ? [] : [chart] };
}
