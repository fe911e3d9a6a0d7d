import { lastColumn, lastRow, maxFilledCells, maxMerges } from '../limits';
import { refuseAsTooLarge } from '../refusal';
import {
  attributesOf,
  childElements,
  findChild,
  rootElement,
  type XmlElement,
} from '../xml/elements';

/** What SheetJS does not read of a sheet of an .ods. Rows and columns count from 0. */
export interface OdsOutline {
  readonly name: string;
  /** The table's style, which tells whether the sheet is shown. */
  readonly style: string;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly inherited: readonly InheritedStyle[];
}

/**
 * Walks over content.xml. One element can stand for a million cells ("number-rows-repeated"): what it stands for is
 * counted here, before SheetJS spells it out, and refused beyond the stated bounds.
 */
export function readOdsOutline(xml: string): readonly OdsOutline[] {
  const root = rootElement(xml);
  const body = findChild(xml, root, 'body');
  const spreadsheet = body === null ? null : findChild(xml, body, 'spreadsheet');
  if (spreadsheet === null) return [];
  const counts = { cells: 0, merges: 0 };
  const outlines: OdsOutline[] = [];
  for (const table of childElements(xml, spreadsheet)) {
    if (table.name === 'table') outlines.push(outlineOf(xml, table, counts));
  }
  return outlines;
}

/** A cell that has no style of its own and takes that of its column: `at` is where an attribute may be put in. */
export interface InheritedStyle {
  readonly at: number;
  readonly style: string;
}

interface Counts {
  cells: number;
  merges: number;
}

const GROUPS: ReadonlySet<string> = new Set([
  'table-header-rows',
  'table-row-group',
  'table-rows',
  'table-header-columns',
  'table-column-group',
  'table-columns',
]);

function outlineOf(xml: string, table: XmlElement, counts: Counts): OdsOutline {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const inherited: InheritedStyle[] = [];
  const styleOfColumn: (string | null)[] = [];
  let row = 0;
  let column = 0;
  // Groups may nest; they are opened in order, without recursion.
  const open = [childElements(xml, table)];
  for (let inside = open.at(-1); inside !== undefined; inside = open.at(-1)) {
    const next = inside.next();
    if (next.done === true) {
      open.pop();
      continue;
    }
    const element = next.value;
    if (GROUPS.has(element.name)) {
      if (open.length > 32) refuseAsTooLarge('groups within groups');
      open.push(childElements(xml, element));
    } else if (element.name === 'table-column') {
      const attributes = attributesOf(xml, element);
      const count = repeated(attributes.get('table:number-columns-repeated'));
      if (isHidden(attributes)) addRange(hiddenColumns, column, count, lastColumn);
      const style = attributes.get('table:default-cell-style-name') ?? null;
      for (let index = column; index < column + count && index <= lastColumn; index += 1) {
        styleOfColumn[index] = style;
      }
      column += count;
    } else if (element.name === 'table-row') {
      const attributes = attributesOf(xml, element);
      const count = repeated(attributes.get('table:number-rows-repeated'));
      if (isHidden(attributes)) addRange(hiddenRows, row, count, lastRow);
      const rowStyle = attributes.get('table:default-cell-style-name');
      const styleAt = (index: number) => rowStyle ?? styleOfColumn[index] ?? null;
      countCells(xml, element, count, counts);
      inherited.push(...inheritedStyles(xml, element, styleAt));
      row += count;
    }
  }
  const attributes = attributesOf(xml, table);
  return {
    name: attributes.get('table:name') ?? '',
    style: attributes.get('table:style-name') ?? '',
    hiddenRows,
    hiddenColumns,
    inherited,
  };
}

function inheritedStyles(
  xml: string,
  row: XmlElement,
  styleAt: (column: number) => string | null,
): InheritedStyle[] {
  const found: InheritedStyle[] = [];
  let column = 0;
  for (const cell of childElements(xml, row)) {
    const attributes = attributesOf(xml, cell);
    const isFilled = cell.contentStart < cell.contentEnd;
    const style = styleAt(column);
    if (isFilled && style !== null && !attributes.has('table:style-name')) {
      const isCell = cell.name === 'table-cell';
      const tag = /^<[^\s/>]+/.exec(xml.slice(cell.start, cell.contentStart))?.[0];
      if (isCell && tag !== undefined) found.push({ at: cell.start + tag.length, style });
    }
    column += repeated(attributes.get('table:number-columns-repeated'));
  }
  return found;
}

function countCells(xml: string, row: XmlElement, times: number, counts: Counts): void {
  for (const cell of childElements(xml, row)) {
    const attributes = attributesOf(xml, cell);
    if (attributes.has('table:number-columns-spanned')) counts.merges += times;
    if (counts.merges > maxMerges) refuseAsTooLarge('too many merged areas');
    const isEmpty =
      cell.contentStart === cell.contentEnd &&
      !attributes.has('office:value-type') &&
      !attributes.has('table:formula');
    if (isEmpty) continue;
    counts.cells += times * repeated(attributes.get('table:number-columns-repeated'));
    if (counts.cells > maxFilledCells) refuseAsTooLarge('too many cells');
  }
}

function repeated(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  const visibility = attributes.get('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

function addRange(to: Set<number>, first: number, count: number, last: number): void {
  // Formatted or hidden rows up to the sheet's end tell nothing: only the used range is looked at.
  const end = Math.min(first + Math.min(count, MOST_HIDDEN) - 1, last);
  for (let index = first; index <= end; index += 1) to.add(index);
}

const MOST_HIDDEN = 100_000;
