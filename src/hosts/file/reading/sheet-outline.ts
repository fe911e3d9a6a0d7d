import { parseAreaName, parseCellName, type Area } from '../../../workbook/cell-address';
import { lastColumn, lastRow, maxFilledCells } from '../limits';
import { refuseAsDamaged, refuseAsTooLarge } from '../refusal';
import { attributesOf, childElements, isTrue, rootElement, type XmlElement } from '../xml/elements';

/** An empty cell that bears a format. */
export interface BlankCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

/** Everything of a worksheet part but what its cells hold. */
export interface SheetOutline {
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  readonly blanks: readonly BlankCell[];
  readonly filledCells: number;
  /** The rows as XML without the empty cells: formats alone can run to the last cell of the sheet. */
  readonly filledRowsXml: string;
}

/** Reads a worksheet part. `hasFormat` says which styles an empty cell is worth being reported for. */
export function readSheetOutline(xml: string, hasFormat: (style: number) => boolean): SheetOutline {
  const merges: Area[] = [];
  const hiddenColumns = new Set<number>();
  let isProtected = false;
  let rows: RowsOutline = { hiddenRows: [], blanks: [], filledCells: 0, filledRowsXml: '' };
  for (const section of childElements(xml, rootElement(xml))) {
    switch (section.name) {
      case 'cols':
        for (const element of childElements(xml, section)) addHidden(xml, element, hiddenColumns);
        break;
      case 'sheetData':
        rows = readRows(xml, section, hasFormat);
        break;
      case 'sheetProtection':
        isProtected = isTrue(attributesOf(xml, section).get('sheet'));
        break;
      case 'mergeCells':
        for (const element of childElements(xml, section)) {
          const area = parseAreaName(attributesOf(xml, element).get('ref') ?? '');
          if (area !== null) merges.push(area);
        }
        break;
    }
  }
  return { merges, hiddenColumns: ascending(hiddenColumns), isProtected, ...rows };
}

function addHidden(xml: string, column: XmlElement, hidden: Set<number>): void {
  const attributes = attributesOf(xml, column);
  if (!isTrue(attributes.get('hidden'))) return;
  const first = Math.max(1, Number(attributes.get('min')));
  const last = Math.min(lastColumn + 1, Number(attributes.get('max')));
  for (let number = first; number <= last; number += 1) hidden.add(number - 1);
}

type RowsOutline = Pick<SheetOutline, 'hiddenRows' | 'blanks' | 'filledCells' | 'filledRowsXml'>;

function readRows(
  xml: string,
  sheetData: XmlElement,
  hasFormat: (style: number) => boolean,
): RowsOutline {
  const hiddenRows = new Set<number>();
  const blanks: BlankCell[] = [];
  const kept: string[] = [];
  let keptTo = sheetData.start;
  let filledCells = 0;
  let row = -1;
  for (const element of childElements(xml, sheetData)) {
    const attributes = attributesOf(xml, element);
    const number = attributes.get('r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (!(row >= 0 && row <= lastRow)) return refuseAsDamaged(`row ${String(number)}`);
    if (isTrue(attributes.get('hidden'))) hiddenRows.add(row);
    let column = -1;
    for (const cell of childElements(xml, element)) {
      const { address, style } = cellHead(xml, cell);
      column = address === null ? column + 1 : address.column;
      if (column > lastColumn) return refuseAsDamaged('a cell beyond the last column');
      if (cell.contentStart < cell.contentEnd) {
        filledCells += 1;
        if (filledCells > maxFilledCells) return refuseAsTooLarge('too many cells');
        continue;
      }
      if (hasFormat(style)) blanks.push({ row, column, style });
      // A cell without an address counts for the place of the next one: such a row is kept whole.
      if (address === null) continue;
      kept.push(xml.slice(keptTo, cell.start));
      keptTo = cell.end;
    }
  }
  kept.push(xml.slice(keptTo, sheetData.end));
  return { hiddenRows: ascending(hiddenRows), blanks, filledCells, filledRowsXml: kept.join('') };
}

const ADDRESS = /\sr=["']([^"']+)["']/;
const STYLE = /\ss=["']([0-9]+)["']/;

function cellHead(xml: string, cell: XmlElement) {
  const tag = xml.slice(cell.start, cell.contentStart);
  const name = ADDRESS.exec(tag)?.[1];
  const address = name === undefined ? null : parseCellName(name);
  if (name !== undefined && address === null) return refuseAsDamaged(`the cell ${name}`);
  return { address, style: Number(STYLE.exec(tag)?.[1] ?? 0) };
}

function ascending(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
