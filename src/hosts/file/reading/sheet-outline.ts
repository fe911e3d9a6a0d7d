import { parseAreaName, parseCellName, type Area } from '../../../workbook/cell-address';
import {
  lastColumn,
  lastRow,
  maxArrayFormulaChecks,
  maxColumnsTold,
  maxFilledCells,
  maxMerges,
} from '../limits';
import { refuseAsDamaged, refuseAsTooLarge } from '../refusal';
import { attributesOf, childElements, isTrue, rootElement, type XmlElement } from '../xml/elements';

/** A cell and its format. */
export interface StyledCell {
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
  readonly blanks: readonly StyledCell[];
  readonly filledCells: number;
  /** Cells that hold something, with a style that was asked for. */
  readonly marked: readonly StyledCell[];
  /** The rows as XML without the empty cells: formats alone can run to the last cell of the sheet. */
  readonly filledRowsXml: string;
}

/** The styles that cells are worth being reported for. */
export interface StylesToTell {
  readonly ofBlanks: (style: number) => boolean;
  readonly ofFilled: (style: number) => boolean;
}

/** Reads a worksheet part. */
export function readSheetOutline(xml: string, styles: StylesToTell): SheetOutline {
  const merges: Area[] = [];
  const hiddenColumns = new Set<number>();
  let isProtected = false;
  let rows: RowsOutline = noRows;
  for (const section of childElements(xml, rootElement(xml))) {
    switch (section.name) {
      case 'cols':
        readColumns(xml, section, hiddenColumns);
        break;
      case 'sheetData':
        rows = readRows(xml, section, styles);
        break;
      case 'sheetProtection':
        isProtected = isTrue(attributesOf(xml, section).get('sheet'));
        break;
      case 'mergeCells':
        for (const element of childElements(xml, section)) {
          const area = parseAreaName(attributesOf(xml, element).get('ref') ?? '');
          if (area !== null) merges.push(area);
          if (merges.length > maxMerges) refuseAsTooLarge('too many merged areas');
        }
        break;
    }
  }
  return { merges, hiddenColumns: ascending(hiddenColumns), isProtected, ...rows };
}

function readColumns(xml: string, columns: XmlElement, hidden: Set<number>): void {
  let told = 0;
  for (const column of childElements(xml, columns)) {
    const attributes = attributesOf(xml, column);
    const first = Math.max(1, Number(attributes.get('min')));
    const last = Math.min(lastColumn + 1, Number(attributes.get('max')));
    told += Math.max(1, last - first + 1);
    if (told > maxColumnsTold) refuseAsDamaged('columns told over and over');
    if (!isTrue(attributes.get('hidden'))) continue;
    for (let number = first; number <= last; number += 1) hidden.add(number - 1);
  }
}

type RowsOutline = Pick<
  SheetOutline,
  'hiddenRows' | 'blanks' | 'filledCells' | 'marked' | 'filledRowsXml'
>;

const noRows: RowsOutline = {
  hiddenRows: [],
  blanks: [],
  filledCells: 0,
  marked: [],
  filledRowsXml: '',
};

function readRows(xml: string, sheetData: XmlElement, styles: StylesToTell): RowsOutline {
  const hiddenRows = new Set<number>();
  const blanks: StyledCell[] = [];
  const marked: StyledCell[] = [];
  const kept: string[] = [];
  let keptTo = sheetData.start;
  let filledCells = 0;
  let arrays = 0;
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
        if (isArray(xml, cell)) arrays += 1;
        if (filledCells > maxFilledCells) return refuseAsTooLarge('too many cells');
        if (styles.ofFilled(style)) marked.push({ row, column, style });
        continue;
      }
      if (styles.ofBlanks(style)) blanks.push({ row, column, style });
      // A cell without an address counts for the place of the next one: such a row is kept whole.
      if (address === null) continue;
      kept.push(xml.slice(keptTo, cell.start));
      keptTo = cell.end;
    }
  }
  kept.push(xml.slice(keptTo, sheetData.end));
  if (arrays * filledCells > maxArrayFormulaChecks) return refuseAsTooLarge('too many arrays');
  return {
    hiddenRows: ascending(hiddenRows),
    blanks,
    filledCells,
    marked,
    filledRowsXml: kept.join(''),
  };
}

const ARRAY = /^[^<]*<(?:\w+:)?f\s[^>]*\bt=["']array/;

function isArray(xml: string, cell: XmlElement): boolean {
  return ARRAY.test(xml.slice(cell.contentStart, cell.contentStart + MOST_OF_TAG));
}

/** Characters within which the tag of a formula tells its kind. */
const MOST_OF_TAG = 200;

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
