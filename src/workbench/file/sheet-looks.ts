import {
  attributesOf,
  childElements,
  isTrue,
  rootElement,
  type XmlElement,
} from '../../hosts/file/xml/elements';
import { parseCellName } from '../../workbook/cell-address';
import type { CellLook } from '../engine/book/cell-look';
import { plainLook } from '../engine/book/cell-look';
import { cellAt, putCell, type Sheet } from '../engine/book/sheet';

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;

/** Gives a sheet the looks, widths, heights and frozen rows that stand in its part of the file. */
export function readSheetLooks(xml: string, looks: readonly CellLook[], sheet: Sheet): void {
  for (const section of childElements(xml, rootElement(xml))) {
    if (section.name === 'sheetViews') readFrozen(xml, section, sheet);
    if (section.name === 'cols') readWidths(xml, section, sheet);
    if (section.name === 'sheetData') readRows(xml, section, looks, sheet);
  }
}

function readFrozen(xml: string, views: XmlElement, sheet: Sheet): void {
  const [view] = childElements(xml, views);
  if (view === undefined) return;
  for (const pane of childElements(xml, view)) {
    const attributes = attributesOf(xml, pane);
    if (pane.name !== 'pane' || !attributes.get('state')?.startsWith('frozen')) continue;
    const rows = Number(attributes.get('ySplit') ?? 0);
    const columns = Number(attributes.get('xSplit') ?? 0);
    sheet.frozen = rows + columns === 0 ? null : { rows, columns };
  }
}

function readWidths(xml: string, cols: XmlElement, sheet: Sheet): void {
  for (const element of childElements(xml, cols)) {
    const attributes = attributesOf(xml, element);
    const width = attributes.get('width');
    if (width === undefined) continue;
    const points = Math.trunc(Number(width) * PIXELS_PER_CHARACTER + 0.5) * POINTS_PER_PIXEL;
    const [first, last] = [Number(attributes.get('min')), Number(attributes.get('max'))];
    // A width for all the rest of a sheet is no column's own.
    if (last - first > 1_000) continue;
    for (let column = first - 1; column < last; column += 1) sheet.columnWidths.set(column, points);
  }
}

function readRows(xml: string, data: XmlElement, looks: readonly CellLook[], sheet: Sheet): void {
  let row = -1;
  for (const element of childElements(xml, data)) {
    const attributes = attributesOf(xml, element);
    const number = attributes.get('r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    const height = attributes.get('ht');
    if (height !== undefined && isTrue(attributes.get('customHeight'))) {
      sheet.rowHeights.set(row, Number(height));
    }
    let column = -1;
    for (const cell of childElements(xml, element)) {
      const name = attributesOf(xml, cell);
      column = parseCellName(name.get('r') ?? '')?.column ?? column + 1;
      const look = looks[Number(name.get('s') ?? 0)] ?? plainLook;
      if (look === plainLook) continue;
      putCell(sheet, row, column, { ...cellAt(sheet, row, column), look });
    }
  }
}
