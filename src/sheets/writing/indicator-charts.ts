import { indicatorChartWords } from '../../text/indicator-chart-words';
import type { Language } from '../../text/language';
import type { BlocResults } from './bloc-results';
import { blocTitle } from './bloc-title';
import {
  figureRows,
  halves,
  roomFor,
  tableChart,
  type ChartBlock,
  type FigureTable,
  type TableChart,
} from './chart-block';
import { peoplePictures, unitPictures } from './indicator-pictures';
import { cellsRow, spanned, type ImageChart, type ImageRow } from './sheet-image';
import { styles } from './styles';

/** The heading must not reach the thresholds, whose sections begin with a line over them. */
const HEADING_SPAN = 2;

/** A chart to place, with its table and the row of the table's headings. */
interface ChartToPlace {
  readonly table: FigureTable;
  readonly at: number;
  readonly chart: TableChart;
}

/**
 * What a picture says better than a figure, below the indicators of all blocs: for each bloc its figures in the order
 * of the score table, and the charts that draw them. A chart whose figures are not there is left out.
 * @param top the row of the first of these rows in the image
 */
export function indicatorCharts(
  blocs: readonly BlocResults[],
  columnWidths: readonly number[],
  top: number,
  language: Language,
): ChartBlock {
  const width = columnWidths.length;
  const sides = halves(columnWidths);
  const rows: ImageRow[] = [];
  const charts: ImageChart[] = [];
  for (const [index, bloc] of blocs.entries()) {
    const pictures = [unitPictures(bloc, language), peoplePictures(bloc, language)].filter(
      ({ charts: drawn }) => drawn.length > 0,
    );
    if (pictures.length === 0) continue;
    const heading = indicatorChartWords[language].heading(blocTitle(bloc, language));
    rows.push(...roomFor(1, width), headingRow(heading, width));
    const drawn = pictures.flatMap(({ table, charts: asked }) => {
      const at = top + rows.length;
      rows.push(...figureRows(table, width), ...roomFor(1, width));
      return asked.map((chart): ChartToPlace => ({ table, at, chart }));
    });
    for (const [line, pair] of pairs(drawn).entries()) {
      if (line > 0) rows.push(...roomFor(1, width));
      const first = top + rows.length;
      const height = Math.max(...pair.map(heightOf));
      for (const [side, { table, at, chart }] of pair.entries()) {
        const columns = sides[side] ?? sides[0];
        const place = { ...columns, top: first, bottom: first + height - 1 };
        const name = `indicators.${index + 1}.${chart.name}`;
        charts.push(tableChart(table, at, { ...chart, name }, place));
      }
      rows.push(...roomFor(height, width));
    }
  }
  return { rows, charts };
}

function headingRow(text: string, width: number): ImageRow {
  const blank = { value: null, format: styles.blank };
  return cellsRow([
    ...spanned(text, { ...styles.blank, bold: true, wrap: true }, HEADING_SPAN),
    ...Array.from({ length: width - HEADING_SPAN }, () => blank),
  ]);
}

const FRAME_ROWS = 5;

function heightOf({ table: { rows }, chart: { columns } }: ChartToPlace): number {
  return Math.max(10, FRAME_ROWS + Math.ceil(rows.length * (columns.length > 1 ? 1.5 : 1)));
}

/** Two charts stand beside each other, equally high, then the next two below. */
function pairs<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}
