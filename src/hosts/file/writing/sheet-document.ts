import {
  areaName,
  cellName,
  isInside,
  parseAreaName,
  type Area,
  type CellAddress,
} from '../../../workbook/cell-address';
import type { PrintSetup, WrittenValue } from '../../../workbook/patch';
import type { CellValue } from '../../../workbook/snapshot';
import { lastColumn, lastRow, maxCellText } from '../limits';
import { refuseAsDamaged } from '../refusal';
import { attributesOfTag } from '../xml/elements';
import {
  attributesOfSection,
  parseSections,
  sectionOf,
  sectionsToXml,
  withElementAttributes,
  withSection,
  type Sections,
} from '../xml/sections';
import { newCell, readCell, withContent, withStyle, type CellContent } from './cell-xml';
import { SHEET_ORDER } from './schema-order';
import type { SharedStringsDocument } from './shared-strings-document';
import { columnStyle, withColumnWidth } from './sheet-columns';
import { withMerge, withoutMerges } from './sheet-merges';
import { pageNumbers, withFitToPage, withMargins, withPageSetup } from './sheet-print';
import { SheetRows } from './sheet-rows';
import { withInputMessage } from './sheet-validations';
import { withFrozenPanes } from './sheet-views';

/** What a write did besides the values. */
export interface WriteEffect {
  readonly changedValues: boolean;
  readonly removedFormulas: boolean;
}

/**
 * A worksheet part being changed. Only what a change names is changed: all else comes out as the text that it was, and a
 * change to what already is so changes nothing.
 */
export class SheetDocument {
  private sections: Sections;
  private readonly original: Sections;
  private readonly rows: SheetRows;
  private readonly arrays: readonly Area[];
  private readonly prefix: string;
  /** The cells put in place, for the sheet's declared dimension. */
  private written: Area | null = null;

  /** @param tableHeadings the heading rows of the sheet's Excel tables, whose cells name the table's columns */
  constructor(
    private readonly name: string,
    xml: string,
    private readonly tableHeadings: readonly Area[],
  ) {
    this.sections = parseSections(xml);
    this.original = this.sections;
    this.prefix = this.sections.prefix;
    const data = sectionOf(this.sections, 'sheetData') ?? refuseAsDamaged('no sheetData');
    this.rows = new SheetRows(data);
    this.arrays = arrayAreas(data);
  }

  get changed(): boolean {
    return this.rows.changed || this.sections !== this.original;
  }

  toXml(): string {
    let sections = this.sections;
    if (this.rows.changed) {
      sections = withSection(sections, 'sheetData', this.rows.toXml(), SHEET_ORDER);
    }
    return sectionsToXml(this.withDimension(sections));
  }

  write(
    at: CellAddress,
    values: readonly (readonly WrittenValue[])[],
    strings: SharedStringsDocument,
  ): WriteEffect {
    let changedValues = false;
    let removedFormulas = false;
    const overwritten: Overwritten[] = [];
    values.forEach((rowValues, rowOffset) => {
      rowValues.forEach((value, columnOffset) => {
        const address = { row: at.row + rowOffset, column: at.column + columnOffset };
        const formula = this.writeCell(address, value, strings);
        if (formula === 'unchanged') return;
        changedValues = true;
        if (formula === null) return;
        removedFormulas = true;
        overwritten.push({ address, ...formula });
      });
    });
    this.checkSharedFormulas(overwritten);
    return { changedValues, removedFormulas };
  }

  format(area: Area, style: number): void {
    this.checkOnSheet({ row: area.bottom, column: area.right });
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = this.rows.cell(row, column);
        const address = cellName({ row, column });
        const old = cell ?? newCell(address, 0, this.prefix);
        const next = styleOf(old) === style ? old : withStyle(old, style);
        if (next !== cell && !(cell === null && style === 0)) this.put({ row, column }, next);
      }
    }
  }

  merge(area: Area): void {
    this.checkOnSheet({ row: area.bottom, column: area.right });
    this.change('mergeCells', (xml) => withMerge(xml, area, this.prefix));
  }

  unmerge(area: Area): void {
    this.change('mergeCells', (xml) => withoutMerges(xml, area));
  }

  setColumnWidth(first: number, last: number, width: number): void {
    this.change('cols', (xml) => withColumnWidth(xml, first, last, width, this.prefix));
  }

  /** @param height in points */
  setRowHeight(first: number, last: number, height: number): void {
    for (let row = first; row <= last; row += 1) {
      this.rows.setRowAttribute(row, 'ht', String(height));
      this.rows.setRowAttribute(row, 'customHeight', '1');
    }
  }

  freeze(rows: number, columns: number): void {
    if (rows === 0 && columns === 0 && sectionOf(this.sections, 'sheetViews') === null) return;
    this.change('sheetViews', (xml) => withFrozenPanes(xml, rows, columns, this.prefix));
  }

  setPrint(setup: PrintSetup): void {
    this.change('pageMargins', (xml) => withMargins(xml, setup.margins, this.prefix));
    this.change('pageSetup', (xml) => withPageSetup(xml, setup, this.prefix));
    if (setup.onePageWide === true)
      this.change('sheetPr', (xml) => withFitToPage(xml, this.prefix));
    // A header that somebody has made says more than a number.
    if (setup.pageNumbers === true)
      this.change('headerFooter', (xml) => xml ?? pageNumbers(this.prefix));
  }

  setInputMessage(area: Area, title: string, text: string): void {
    this.change('dataValidations', (xml) => withInputMessage(xml, area, title, text, this.prefix));
  }

  /** Shows a drawing; `link` is the id of its relationship. */
  showDrawing(link: string, linkNamespace: string): void {
    this.change(
      'drawing',
      () => `<${this.prefix}drawing xmlns:r="${linkNamespace}" r:id="${link}"/>`,
    );
  }

  valueAt(row: number, column: number, strings: SharedStringsDocument): CellValue {
    const cell = this.rows.cell(row, column);
    return cell === null ? null : readCell(cell, (index) => strings.text(index)).value;
  }

  /** The formula that was there, null where there was none; "unchanged" where the cell already holds the value. */
  private writeCell(address: CellAddress, value: WrittenValue, strings: SharedStringsDocument) {
    this.checkOnSheet(address);
    const { row, column } = address;
    const cell = this.rows.cell(row, column);
    const reading = cell === null ? null : readCell(cell, (index) => strings.text(index));
    // A text of no characters would look empty but not be blank to formulas: the cell is emptied instead.
    const isSame =
      value === null || value === ''
        ? (reading?.isEmpty ?? true)
        : reading !== null && reading.formula === null && reading.value === value;
    if (isSame) return 'unchanged';
    this.checkOwnership(address);
    const old = cell ?? newCell(cellName(address), this.styleOfNewCell(address), this.prefix);
    this.put(address, withContent(old, contentOf(value, strings), this.prefix));
    return reading?.formula ?? null;
  }

  /** A cell whose content something else in the workbook relies on is not ours to write into. */
  private checkOwnership(address: CellAddress): void {
    const isIn = (areas: readonly Area[]) => areas.some((area) => isInside(address, area));
    if (isIn(this.tableHeadings)) {
      throw new Error(`${this.name}!${cellName(address)} is the heading of an Excel table.`);
    }
    if (isIn(this.arrays)) {
      throw new Error(`${this.name}!${cellName(address)} is part of an array formula.`);
    }
  }

  private put(address: CellAddress, xml: string | null): void {
    this.rows.setCell(address.row, address.column, xml);
    if (xml === null) return;
    const { row, column } = address;
    this.written = {
      top: Math.min(row, this.written?.top ?? row),
      left: Math.min(column, this.written?.left ?? column),
      bottom: Math.max(row, this.written?.bottom ?? row),
      right: Math.max(column, this.written?.right ?? column),
    };
  }

  /** A cell that Excel makes takes the format of its row, else of its column. */
  private styleOfNewCell({ row, column }: CellAddress): number {
    const attributes = this.rows.rowAttributes(row);
    if (attributes.has('customFormat')) return Number(attributes.get('s') ?? 0);
    return columnStyle(sectionOf(this.sections, 'cols'), column);
  }

  /**
   * Other cells may live on a formula that is overwritten: those that share it. Bảng Vàng never writes over a user's
   * formula, so this is a mistake in the patch.
   */
  private checkSharedFormulas(overwritten: readonly Overwritten[]): void {
    for (const { address, type, area } of overwritten) {
      const sharing = type === 'shared' && area !== null ? parseAreaName(area) : null;
      if (sharing !== null && cellsOf(sharing).some((cell) => this.sharesFormula(cell))) {
        throw new Error(`${this.name}!${cellName(address)} holds the formula of other cells too.`);
      }
    }
  }

  private sharesFormula({ row, column }: CellAddress): boolean {
    const cell = this.rows.cell(row, column);
    return cell !== null && readCell(cell, () => null).formula?.type === 'shared';
  }

  private checkOnSheet({ row, column }: CellAddress): void {
    if (row < 0 || column < 0 || row > lastRow || column > lastColumn) {
      throw new RangeError(`Row ${row}, column ${column} does not lie on a sheet.`);
    }
  }

  private change(section: string, edit: (xml: string | null) => string | null): void {
    const old = sectionOf(this.sections, section);
    const next = edit(old);
    if (next !== old) this.sections = withSection(this.sections, section, next, SHEET_ORDER);
  }

  /** The sheet's declared dimension widened to the written cells; a sheet that declares none is left so. */
  private withDimension(sections: Sections): Sections {
    const dimension = sectionOf(sections, 'dimension');
    if (dimension === null || this.written === null) return sections;
    const declared = parseAreaName(attributesOfSection(dimension).get('ref') ?? '');
    const { top, left, bottom, right } = declared ?? this.written;
    const ref = areaName({
      top: Math.min(top, this.written.top),
      left: Math.min(left, this.written.left),
      bottom: Math.max(bottom, this.written.bottom),
      right: Math.max(right, this.written.right),
    });
    return withSection(
      sections,
      'dimension',
      withElementAttributes(dimension, { ref }),
      SHEET_ORDER,
    );
  }
}

interface Overwritten {
  readonly address: CellAddress;
  readonly type: string;
  readonly area: string | null;
}

function contentOf(value: WrittenValue, strings: SharedStringsDocument): CellContent {
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}.`);
    // Minus zero would be read back as zero.
    return { kind: 'number', value: value === 0 ? 0 : value };
  }
  if (value.length > maxCellText) throw new RangeError('A text is too long for a cell.');
  return { kind: 'text', index: strings.use(value) };
}

function styleOf(cell: string): number {
  return Number(attributesOfSection(cell).get('s') ?? 0);
}

function cellsOf(area: Area): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push({ row, column });
  }
  return cells;
}

const ARRAY_FORMULA = /<(?:[^\s<>/:]+:)?f\s[^<>]*\bt="(?:array|dataTable)"[^<>]*>/g;

/** Areas of several cells that one formula fills. */
function arrayAreas(sheetData: string): Area[] {
  const areas: Area[] = [];
  for (const [tag] of sheetData.matchAll(ARRAY_FORMULA)) {
    const area = parseAreaName(attributesOfTag(tag).get('ref') ?? '');
    if (area !== null && (area.top < area.bottom || area.left < area.right)) areas.push(area);
  }
  return areas;
}
