import type { CellFormat, WrittenValue } from '../../workbook/patch';
import { cellsRow, wideRow, type ImageCell, type ImageRow, type SheetImage } from './sheet-image';
import { emphasised, styles } from './styles';
import type { UnitLine } from './unit-lines';

/** A column of a table of units. */
export interface TableColumn {
  readonly heading: string;
  readonly format: CellFormat;
  /** In characters. */
  readonly width: number;
  readonly value: (line: UnitLine, position: number) => WrittenValue;
  /** Whether the column shows the rank, by which a row stands out. */
  readonly isRank: boolean;
  /** Whether it is bold where the row stands out; remarks stay quiet. */
  readonly standsOut: boolean;
}

/** The units of one bloc under a line that names it. */
export interface TableSection {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly UnitLine[];
}

export interface TableLook {
  readonly title: string;
  readonly hint: string;
  readonly frozenColumns: number;
}

/** The best ranks stand out in bold. */
const OUTSTANDING = 3;

/**
 * A title, a header, and below it the sections, each under a line of its own. The header is repeated only where a
 * section has other columns than the one before; as long as there is one header, it stays in view and on every page.
 */
export function tableImage(sections: readonly TableSection[], look: TableLook): SheetImage {
  const columnWidths = widthsOf(sections);
  const rows: ImageRow[] = [wideRow(look.title, styles.title, columnWidths.length)];
  let header = '';
  let headers = 0;
  for (const section of sections) {
    const headings = JSON.stringify(section.columns.map((column) => column.heading));
    if (headings !== header) {
      header = headings;
      headers += 1;
      rows.push(headerRow(section, columnWidths.length));
    }
    rows.push(wideRow(section.title, styles.band, columnWidths.length));
    const rankColumns = section.columns.flatMap((column, index) => (column.isRank ? [index] : []));
    for (const [position, line] of section.lines.entries()) {
      rows.push(unitRow(section, line, position, columnWidths.length, rankColumns));
    }
  }
  const isOneHeader = headers === 1;
  return {
    rows,
    columnWidths,
    frozen: isOneHeader ? { rows: 2, columns: look.frozenColumns } : { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeated: isOneHeader ? { first: 1, last: 1 } : null,
    hint: look.hint,
  };
}

function headerRow(section: TableSection, width: number): ImageRow {
  const cells = section.columns.map(({ heading }) => ({ value: heading, format: styles.heading }));
  return cellsRow(padded(cells, width));
}

function unitRow(
  section: TableSection,
  line: UnitLine,
  position: number,
  width: number,
  rankColumns: readonly number[],
): ImageRow {
  const isOutstanding = line.rank !== null && line.rank <= OUTSTANDING;
  const cells = section.columns.map(({ value, format, standsOut }) => ({
    value: value(line, position),
    format: isOutstanding && standsOut ? emphasised(format) : format,
  }));
  return cellsRow(padded(cells, width), [0, ...rankColumns]);
}

function padded(cells: readonly ImageCell[], width: number): readonly ImageCell[] {
  const missing = Math.max(0, width - cells.length);
  const blank: ImageCell = { value: null, format: styles.blank };
  return [...cells, ...Array.from({ length: missing }, () => blank)];
}

/** Widths do not follow the names and figures: they stay when the results change, and long names wrap. */
function widthsOf(sections: readonly TableSection[]): readonly number[] {
  const widths: number[] = [];
  for (const { columns } of sections) {
    for (const [index, { width }] of columns.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, width);
    }
  }
  return widths;
}
