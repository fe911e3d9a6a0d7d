import { cellName, parseCellName } from '../../../workbook/cell-address';
import {
  attributesOf,
  attributesOfTag,
  childElements,
  prefixOf,
  rootElement,
  type XmlElement,
} from '../xml/elements';
import { refuseAsDamaged } from '../refusal';
import { withAttribute } from '../xml/sections';

interface Cell {
  readonly column: number;
  readonly xml: string;
}

interface Row {
  /** As it stood in the file, with the spaces behind it; null for a new row. */
  readonly original: string | null;
  openTag: string;
  /** Null until somebody asks for a cell of the row. */
  cells: Cell[] | null;
  changed: boolean;
}

/** The rows of a sheet. A row that nothing is changed in comes out as the text that it was. */
export class SheetRows {
  changed = false;
  private readonly rows = new Map<number, Row>();
  private readonly opening: string;
  private readonly closing: string;
  private readonly prefix: string;

  /** @param xml the `sheetData` element */
  constructor(xml: string) {
    const data = rootElement(xml);
    this.prefix = prefixOf(xml, data);
    this.closing = `</${this.prefix}sheetData>`;
    const elements = [...childElements(xml, data)];
    const firstRow = elements[0]?.start ?? data.contentEnd;
    this.opening = xml.slice(0, firstRow).replace(/\s*\/>$/, '>');
    let number = -1;
    elements.forEach((element, index) => {
      const given = attributesOf(xml, element).get('r');
      number = given === undefined ? number + 1 : Number(given) - 1;
      if (this.rows.has(number)) refuseAsDamaged(`row ${number + 1} is there twice`);
      this.rows.set(number, {
        original: xml.slice(element.start, elements[index + 1]?.start ?? data.contentEnd),
        openTag: withAttribute(openTagOf(xml, element), 'r', String(number + 1)),
        cells: null,
        changed: false,
      });
    });
  }

  /** The cell's XML, or null where the file has no such cell. */
  cell(row: number, column: number): string | null {
    const found = this.rows.get(row);
    if (found === undefined) return null;
    return cellsOf(found, row).find((cell) => cell.column === column)?.xml ?? null;
  }

  /** Puts the cell in place of the one that is there; null takes it away. */
  setCell(row: number, column: number, xml: string | null): void {
    const target = this.rowToChange(row);
    const cells = cellsOf(target, row);
    const next = cells.findIndex((cell) => cell.column >= column);
    const at = next === -1 ? cells.length : next;
    const isThere = cells[at]?.column === column;
    cells.splice(at, isThere ? 1 : 0, ...(xml === null ? [] : [{ column, xml }]));
    if (xml !== null) target.openTag = withColumnInSpans(target.openTag, column);
  }

  rowAttributes(row: number): Map<string, string> {
    const found = this.rows.get(row);
    return attributesOfTag(found?.openTag ?? '');
  }

  setRowAttribute(row: number, name: string, value: string): void {
    if (this.rowAttributes(row).get(name) === value) return;
    const target = this.rowToChange(row);
    target.openTag = withAttribute(target.openTag, name, value);
  }

  toXml(): string {
    const numbers = [...this.rows.keys()].sort((a, b) => a - b);
    const rows = numbers.map((number) => {
      const row = this.rows.get(number);
      return row === undefined ? '' : this.rowXml(row);
    });
    return this.opening + rows.join('') + this.closing;
  }

  private rowXml(row: Row): string {
    if (!row.changed && row.original !== null) return row.original;
    const cells = (row.cells ?? []).map((cell) => cell.xml).join('');
    const spacesBehind = row.original === null ? '' : (/\s*$/.exec(row.original)?.[0] ?? '');
    return `${row.openTag}${cells}</${this.prefix}row>${spacesBehind}`;
  }

  private rowToChange(number: number): Row {
    this.changed = true;
    let row = this.rows.get(number);
    if (row === undefined) {
      const openTag = `<${this.prefix}row r="${number + 1}">`;
      row = { original: null, openTag, cells: [], changed: true };
      this.rows.set(number, row);
    }
    cellsOf(row, number);
    row.changed = true;
    return row;
  }
}

function cellsOf(row: Row, number: number): Cell[] {
  if (row.cells !== null) return row.cells;
  const cells: Cell[] = [];
  const xml = row.original ?? '';
  let column = -1;
  for (const element of childElements(xml, rootElement(xml))) {
    const name = attributesOf(xml, element).get('r');
    column = (name === undefined ? null : parseCellName(name))?.column ?? column + 1;
    const cell = xml.slice(element.start, element.end);
    const address = cellName({ row: number, column });
    cells.push({ column, xml: name === undefined ? withAddress(cell, address) : cell });
  }
  row.cells = cells;
  return cells;
}

function withAddress(cell: string, address: string): string {
  const end = rootElement(cell).contentStart;
  return withAttribute(cell.slice(0, end), 'r', address) + cell.slice(end);
}

/** The opening tag of an element, also where the element is empty. */
function openTagOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.contentStart).replace(/\s*\/>$/, '>');
}

/** `spans` tells readers which columns of the row are in use: it must not be too narrow. */
function withColumnInSpans(tag: string, column: number): string {
  const spans = attributesOfTag(tag).get('spans');
  if (spans === undefined) return tag;
  const [first, last] = /^(\d+):(\d+)$/.exec(spans)?.slice(1).map(Number) ?? [];
  if (first === undefined || last === undefined) return withAttribute(tag, 'spans', null);
  const wide = `${Math.min(first, column + 1)}:${Math.max(last, column + 1)}`;
  return wide === spans ? tag : withAttribute(tag, 'spans', wide);
}
