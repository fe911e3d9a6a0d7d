import type { Language } from '../../../text/language';
import { packWords } from '../../../text/pack-words';
import type { Area } from '../../../workbook/cell-address';
import { blocTitle, commonYear } from '../bloc-title';
import { figureRows, roomFor, tableChart, type FigureTable, type TableChart } from '../chart-block';
import { basePoints, criterionGroups } from '../criterion-groups';
import { wideRow, type ImageChart, type ImageRow, type SheetImage } from '../sheet-image';
import { numberStyle, styles } from '../styles';
import { figure, type BlocLines } from '../unit-lines';
import { written } from '../written-text';
import { rowsToNextPage } from './page-height';

/** The ranks of the year before; null for a unit that nobody says it of. */
export interface EarlierRanks {
  readonly year: number;
  readonly ranks: readonly (number | null)[];
}

const WIDTHS = [46, 13, 13, 13, 13, 13, 13, 13, 13];
/** So many groups can still be told apart. */
const MOST_GROUPS = 6;
const LONGEST_NAME = 60;

/** The sheet "Biểu đồ": for each bloc its figures, and the charts that draw them. */
export function chartsImage(
  blocs: readonly BlocLines[],
  earlier: readonly (EarlierRanks | null)[],
  language: Language,
): SheetImage {
  const words = packWords[language];
  const width = WIDTHS.length;
  const title = words.chartsHeading(commonYear(blocs.map(({ bloc }) => bloc)));
  const rows: ImageRow[] = [wideRow(title, styles.title, width)];
  const charts: ImageChart[] = [];
  for (const [index, of] of blocs.entries()) {
    const { table, drawn } = blocFigures(of, earlier[index] ?? null, language);
    rows.push(wideRow(blocTitle(of.bloc, language), styles.band, width));
    const at = rows.length;
    rows.push(...figureRows(table, width));
    for (const chart of drawn) {
      const height = Math.max(9, 4 + Math.ceil(table.rows.length * 1.1));
      rows.push(...roomFor(1 + rowsToNextPage(rows, height + 1, WIDTHS), width));
      const top = rows.length;
      const place: Area = { top, left: 0, bottom: top + height - 1, right: width - 1 };
      charts.push(
        tableChart(table, at, { ...chart, name: `charts.${index + 1}.${chart.name}` }, place),
      );
      rows.push(...roomFor(height, width));
    }
  }
  return {
    rows,
    charts,
    columnWidths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
    orientation: 'portrait',
    repeated: null,
    hint: words.hint,
  };
}

function blocFigures(
  { bloc, lines }: BlocLines,
  earlier: EarlierRanks | null,
  language: Language,
): { readonly table: FigureTable; readonly drawn: readonly TableChart[] } {
  const words = packWords[language];
  const { decimals } = bloc.scheme.rounding;
  const title = bloc.facts.name?.value ?? blocTitle(bloc, language);
  const groups = criterionGroups(bloc.scheme);
  const shown = groups.length > 1 && groups.length <= MOST_GROUPS ? groups : [];
  const year = bloc.facts.year?.value ?? bloc.scheme.year;
  const isCompared = earlier?.ranks.some((rank) => rank !== null) === true;
  const points = { valueTitle: words.chartPoints, valueMinimum: 0 };
  const valueFormat = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const columns: FigureTable['columns'] = [
    {
      heading: words.chartTotal,
      values: lines.map((line) => line.cells.total),
      format: numberStyle(decimals),
    },
    ...shown.map((group) => ({
      heading: written(group.name, LONGEST_NAME) ?? group.code,
      values: lines.map((line) => figure(basePoints(group, line))),
      format: numberStyle(decimals),
    })),
    ...(isCompared
      ? [
          {
            heading: words.rankOf(earlier.year),
            values: lines.map((_, unit) => earlier.ranks[unit] ?? null),
            format: styles.whole,
          },
          {
            heading: words.rankOf(year ?? earlier.year + 1),
            values: lines.map(({ rank }) => rank),
            format: styles.whole,
          },
        ]
      : []),
  ];
  const first = 1 + shown.length;
  return {
    table: { heading: words.chartUnit, rows: lines.map(({ name }) => name ?? ''), columns },
    drawn: [
      {
        name: 'totals',
        kind: 'bars',
        title: words.totals(title),
        columns: [0],
        ...points,
        valueFormat,
      },
      ...(shown.length === 0
        ? []
        : [
            {
              name: 'groups',
              kind: 'stacked-bars' as const,
              title: words.groups(title),
              columns: shown.map((_, index) => index + 1),
              ...points,
              valueFormat,
              // On dark bars figures are not read; they stand in the table.
              isLabelled: false,
            },
          ]),
      ...(isCompared
        ? [
            {
              name: 'ranks',
              kind: 'bars' as const,
              title: words.ranks(title),
              columns: [first, first + 1],
              valueTitle: words.chartRank,
              valueMinimum: 0,
              valueFormat: '0',
            },
          ]
        : []),
    ],
  };
}
