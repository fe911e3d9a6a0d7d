import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { SetParagraph, SetTable } from '../layout/set-text';
import { black } from '../layout/typeface';

const line = { style: BorderStyle.SINGLE, size: 4, color: black } as const;

/** A table with a line around every cell, its head repeated on every page, no row split between pages. */
export function linedTable(
  { widths, padding, headRows, vertical, rows }: SetTable,
  paragraph: (set: SetParagraph) => Paragraph,
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    margins: { left: padding, right: padding, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          ...(row < headRows ? { tableHeader: true } : {}),
          children: cells.map(
            (paragraphs, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                verticalAlign:
                  vertical === 'top' ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
                children: paragraphs.length === 0 ? [new Paragraph({})] : paragraphs.map(paragraph),
              }),
          ),
        }),
    ),
  });
}
