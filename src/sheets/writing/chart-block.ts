import type { Area } from '../../workbook/cell-address';
import type { Chart, ChartKind } from '../../workbook/chart';
import type { CellFormat, WrittenValue } from '../../workbook/patch';
import { cellsRow, type ImageCell, type ImageChart, type ImageRow } from './sheet-image';
import { styles } from './styles';

/** Figures that charts draw, as a table: a text a row, and a column a series. */
export interface FigureTable {
  readonly heading: string;
  readonly rows: readonly string[];
  readonly columns: readonly {
    readonly heading: string;
    readonly values: readonly WrittenValue[];
    readonly format: CellFormat;
  }[];
}

/** A chart of such a table; `columns` are those that it draws. */
export interface TableChart {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly columns: readonly number[];
  readonly valueTitle: string;
  readonly valueMinimum: number | null;
  readonly valueFormat: string;
  /** Whether each figure stands at its bar; it does unless said. */
  readonly isLabelled?: boolean;
}

export interface ChartBlock {
  readonly rows: readonly ImageRow[];
  readonly charts: readonly ImageChart[];
}

/** Told apart by eyes that do not tell red from green, and on grey paper. */
const COLOURS = ['2F5597', 'F4B183', '7F7F7F', 'A9D18E', '833C0B', 'BDD7EE'];

/** The rows of the table, as wide as the sheet. */
export function figureRows(table: FigureTable, width: number): readonly ImageRow[] {
  const filled = (cells: readonly ImageCell[]) =>
    cellsRow([...cells, ...blanks(width - cells.length)]);
  const headings = [table.heading, ...table.columns.map(({ heading }) => heading)];
  return [
    filled(headings.map((value) => ({ value, format: styles.heading }))),
    ...table.rows.map((name, row) =>
      filled([
        { value: name, format: styles.text },
        ...table.columns.map(({ values, format }) => ({ value: values[row] ?? null, format })),
      ]),
    ),
  ];
}

/** @param top the row of the table's headings, counted from the top of the sheet's image */
export function tableChart(
  table: FigureTable,
  top: number,
  { name, columns, isLabelled = true, ...drawn }: TableChart,
  place: Area,
): ImageChart {
  const ofColumn = (column: number): Area => ({
    top: top + 1,
    left: column,
    bottom: top + table.rows.length,
    right: column,
  });
  const chart: Chart = {
    ...drawn,
    place,
    source: null,
    categories: ofColumn(0),
    series: columns.map((column, index) => ({
      name: table.columns[column]?.heading ?? '',
      values: ofColumn(column + 1),
      colour: COLOURS[index % COLOURS.length] ?? '2F5597',
    })),
    categoryTitle: null,
    isLabelled,
  };
  return { name, chart };
}

/** Empty rows for charts to stand on. */
export function roomFor(rows: number, width: number): readonly ImageRow[] {
  return Array.from({ length: rows }, () => cellsRow(blanks(width)));
}

function blanks(count: number): readonly ImageCell[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ value: null, format: styles.blank }));
}

/** The columns of the left and of the right half of a sheet, by their widths. */
export function halves(columnWidths: readonly number[]): readonly [Area, Area] {
  const whole = columnWidths.reduce((sum, width) => sum + width, 0);
  let [last, used] = [0, columnWidths[0] ?? 0];
  while (last + 2 < columnWidths.length && used + (columnWidths[last + 1] ?? 0) <= whole / 2) {
    last += 1;
    used += columnWidths[last] ?? 0;
  }
  const rows = { top: 0, bottom: 0 };
  return [
    { ...rows, left: 0, right: last },
    { ...rows, left: last + 1, right: columnWidths.length - 1 },
  ];
}
