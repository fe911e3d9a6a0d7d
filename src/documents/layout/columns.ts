import { Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import type { Twips } from './measures';

type Cell = readonly Paragraph[];

/** Two columns side by side without lines or cell margins; a row is never split between pages. */
export function twoColumns(
  [left, right]: readonly [Twips, Twips],
  rows: readonly (readonly [Cell, Cell])[],
): Table {
  const cell = (width: Twips, children: Cell): TableCell =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [left, right],
    borders: TableBorders.NONE,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      ([first, second]) =>
        new TableRow({ cantSplit: true, children: [cell(left, first), cell(right, second)] }),
    ),
  });
}
