import { zipSync } from 'fflate';
import type { CellObject, WorkBook } from '@e965/xlsx';
import type { CellValue } from '../../../workbook/snapshot';
import type { NumberFormats } from '../package/number-formats';
import { stringItemText } from '../package/shared-strings';
import { refuseAsDamaged } from '../refusal';
import { rootElement } from '../xml/elements';
import { escapeAttribute } from '../xml/text';
import { refuseUnknownType } from './cell-types';
import { loadSheetJs } from './load-sheetjs';

/** A cell that holds a value or a formula. Rows and columns count from 0. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
  readonly formula: string | null;
}

export interface SheetJsInput {
  /** The rows of each sheet as XML, in order. */
  readonly sheets: readonly string[];
  readonly sharedStrings: Uint8Array | null;
  readonly numberFormats: NumberFormats;
  readonly countsFrom1904: boolean;
}

/**
 * What the cells of each sheet hold. SheetJS works out shared formulas and what Excel would show; it is handed a small
 * workbook of nothing but cells and number formats, so that nothing else in the file can slow or mislead it.
 */
export async function readCells(input: SheetJsInput): Promise<readonly (readonly FilledCell[])[]> {
  const { read } = await loadSheetJs();
  const zip = zipSync(smallWorkbook(input), { level: 0 });
  const workbook = catchingLibraryErrors(() =>
    read(zip, {
      type: 'array',
      dense: true,
      nodim: true,
      cellNF: true,
      cellHTML: false,
      // A formula that was never calculated has no value, and is dropped unless empty cells are asked for.
      sheetStubs: true,
    }),
  );
  return input.sheets.map((_, index) => filledCells(workbook, sheetName(index)));
}

function catchingLibraryErrors(work: () => WorkBook): WorkBook {
  try {
    return work();
  } catch (error) {
    return refuseAsDamaged(`SheetJS: ${String(error)}`);
  }
}

function filledCells(workbook: WorkBook, name: string): FilledCell[] {
  const sheet = workbook.Sheets[name];
  if (sheet === undefined) return refuseAsDamaged(`SheetJS could not read the sheet ${name}`);
  const rows = sheet['!data'];
  const cells: FilledCell[] = [];
  // The arrays have holes, which forEach skips.
  rows?.forEach((columns, row) => {
    columns.forEach((cell, column) => {
      if (cell.t === 'z' && cell.f === undefined) return;
      const { value, text } = contentOf(cell);
      const formula = cell.f === undefined ? null : formulaAsShown(cell.f);
      const numberFormat = cell.z === undefined ? 'General' : String(cell.z);
      cells.push({ row, column, value, text, numberFormat, formula });
    });
  });
  return cells;
}

/** SheetJS takes away the mark of newer functions ("_xlfn."), but not the second one that some bear. */
function formulaAsShown(formula: string): string {
  return `=${formula.replaceAll('_xlws.', '')}`;
}

function contentOf(cell: CellObject): { readonly value: CellValue; readonly text: string } {
  const { v, w } = cell;
  switch (cell.t) {
    case 's': {
      const read = typeof v === 'string' ? v : '';
      const value = withCarriageReturns(cell) ?? read;
      return { value, text: w === undefined || w === read ? value : w };
    }
    case 'n':
      if (typeof v !== 'number') return { value: null, text: '' };
      // What is no number at all is kept as a text, so that nobody takes the cell for an empty one.
      return Number.isFinite(v) ? { value: v, text: w ?? String(v) } : asText(w ?? String(v));
    case 'b':
      return { value: v === true, text: w ?? (v === true ? 'TRUE' : 'FALSE') };
    case 'e':
      return { value: w ?? '#N/A', text: w ?? '#N/A' };
    case 'd':
    case 'z':
      return { value: null, text: '' };
    default:
      return refuseUnknownType(cell.t);
  }
}

function asText(text: string) {
  return { value: text, text };
}

const CARRIAGE_RETURN = /_x000d_|&#(?:0*13|x0*d);/i;

/** SheetJS makes one line feed of CR LF: where the raw text has a carriage return it is read again; else null. */
function withCarriageReturns(cell: CellObject): string | null {
  const raw: unknown = cell.r;
  if (typeof raw !== 'string' || !CARRIAGE_RETURN.test(raw)) return null;
  const item = `<si>${raw}</si>`;
  return stringItemText(item, rootElement(item));
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Names of our own, so that no sheet's title can be taken for something else. */
function sheetName(index: number): string {
  return `s${index}`;
}

function smallWorkbook(input: SheetJsInput): Record<string, Uint8Array> {
  const encoder = new TextEncoder();
  const types = [override('workbook', 'sheet.main'), override('styles', 'styles')];
  const links = [link('styles', 'styles.xml')];
  const list: string[] = [];
  const parts: Record<string, Uint8Array> = {};
  input.sheets.forEach((rows, index) => {
    const path = `worksheets/${sheetName(index)}`;
    types.push(override(path, 'worksheet'));
    links.push(link('worksheet', `${path}.xml`, `rId${index}`));
    list.push(`<sheet name="${sheetName(index)}" sheetId="${index + 1}" r:id="rId${index}"/>`);
    const xml = `<worksheet xmlns="${SPREADSHEET}">${rows}</worksheet>`;
    parts[`xl/${path}.xml`] = encoder.encode(xml);
  });
  if (input.sharedStrings !== null) {
    types.push(override('sharedStrings', 'sharedStrings'));
    links.push(link('sharedStrings', 'sharedStrings.xml'));
    parts['xl/sharedStrings.xml'] = input.sharedStrings;
  }
  const date1904 = input.countsFrom1904 ? '1' : '0';
  parts['xl/workbook.xml'] = encoder.encode(
    `<workbook xmlns="${SPREADSHEET}" xmlns:r="${LINKS}"><workbookPr date1904="${date1904}"/>` +
      `<sheets>${list.join('')}</sheets></workbook>`,
  );
  parts['xl/styles.xml'] = encoder.encode(stylesXml(input.numberFormats));
  parts['xl/_rels/workbook.xml.rels'] = encoder.encode(
    `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`,
  );
  parts['[Content_Types].xml'] = encoder.encode(
    `<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`,
  );
  return parts;
}

function override(path: string, type: string): string {
  return `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
}

function link(kind: string, target: string, id = kind): string {
  return `<Relationship Id="${id}" Type="${LINKS}/${kind}" Target="${target}"/>`;
}

function stylesXml({ idOfStyle, codeOfId }: NumberFormats): string {
  const codes = [...codeOfId].map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`,
  );
  const styles = idOfStyle.map((id) => `<xf numFmtId="${id}"/>`);
  return (
    `<styleSheet xmlns="${SPREADSHEET}"><numFmts count="${codes.length}">${codes.join('')}</numFmts>` +
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs></styleSheet>`
  );
}
