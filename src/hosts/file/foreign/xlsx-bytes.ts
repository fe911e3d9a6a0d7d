import { areaName, cellName } from '../../../workbook/cell-address';
import { builtInFormatId } from '../package/built-in-formats';
import { encodeCellText, escapeAttribute } from '../xml/text';
import { escapeText } from '../../../workbook/xml-text';
import { writeZip } from '../zip/write';
import type { CarriedBook, CarriedCell, CarriedLine, CarriedSheet } from './carried-book';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The book as the bytes of an .xlsx. The same book gives the same bytes. */
export function xlsxBytes(book: CarriedBook): Uint8Array {
  const encoder = new TextEncoder();
  const styles = new Styles();
  const parts = new Map<string, string>();
  parts.set('[Content_Types].xml', contentTypes(book.sheets.length));
  parts.set('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  parts.set('xl/workbook.xml', workbookXml(book));
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...book.sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  );
  book.sheets.forEach((sheet, index) => {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, styles));
  });
  parts.set('xl/styles.xml', styles.xml());
  const changes = [...parts].map(
    ([name, xml]) => [name, encoder.encode(DECLARATION + xml)] as const,
  );
  return writeZip([], new Map(changes));
}

const OWN_FONT = 'Calibri';

/** The number formats and fonts that cells use, each pair a style of its own. */
class Styles {
  private readonly styles: { readonly code: string; readonly font: string }[] = [];
  private readonly indexOf = new Map<string, number>();

  constructor() {
    this.style('General');
  }

  style(code: string, font = OWN_FONT): number {
    const key = JSON.stringify([code, font]);
    const known = this.indexOf.get(key);
    if (known !== undefined) return known;
    const index = this.styles.push({ code, font }) - 1;
    this.indexOf.set(key, index);
    return index;
  }

  xml(): string {
    const own = new Map<string, number>();
    const fonts: string[] = [];
    const styles = this.styles.map(({ code, font }) => {
      const id = builtInFormatId(code) ?? own.get(code) ?? 164 + own.size;
      if (id >= 164) own.set(code, id);
      if (!fonts.includes(font)) fonts.push(font);
      const fontId = fonts.indexOf(font);
      return `<xf numFmtId="${id}" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
    });
    const codes = [...own].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`,
    );
    const named = fonts.map(
      (font) =>
        `<font><sz val="11"/><name val="${escapeAttribute(font)}"/><family val="2"/></font>`,
    );
    const formats =
      codes.length === 0 ? '' : `<numFmts count="${codes.length}">${codes.join('')}</numFmts>`;
    return (
      `<styleSheet xmlns="${SPREADSHEET}">${formats}` +
      `<fonts count="${named.length}">${named.join('')}</fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
      '<fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}

function sheetXml(sheet: CarriedSheet, styles: Styles): string {
  const columns = sheet.columns.map(columnXml).join('');
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return (
    `<worksheet xmlns="${SPREADSHEET}">` +
    (columns === '' ? '' : `<cols>${columns}</cols>`) +
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>` +
    (sheet.isProtected ? '<sheetProtection sheet="1"/>' : '') +
    (merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`) +
    '</worksheet>'
  );
}

function columnXml({ index, size, isHidden }: CarriedLine): string {
  const width = size === null ? ' width="9.140625"' : ` width="${size}" customWidth="1"`;
  return `<col min="${index + 1}" max="${index + 1}"${width}${isHidden ? ' hidden="1"' : ''}/>`;
}

function rowsXml({ cells, rows }: CarriedSheet, styles: Styles): string {
  const lines = new Map<number, string[]>();
  for (const { index } of rows) lines.set(index, []);
  for (const cell of cells) {
    const line = lines.get(cell.row);
    if (line === undefined) lines.set(cell.row, [cellXml(cell, styles)]);
    else line.push(cellXml(cell, styles));
  }
  const attributes = new Map(rows.map((row) => [row.index, rowAttributes(row)]));
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => `<row r="${row + 1}"${attributes.get(row) ?? ''}>${line.join('')}</row>`)
    .join('');
}

function rowAttributes({ size, isHidden }: CarriedLine): string {
  return (size === null ? '' : ` ht="${size}" customHeight="1"`) + (isHidden ? ' hidden="1"' : '');
}

function cellXml(cell: CarriedCell, styles: Styles): string {
  const style = styles.style(cell.numberFormat, cell.font);
  const head = `<c r="${cellName(cell)}"${style === 0 ? '' : ` s="${style}"`}`;
  const formula = cell.formula === null ? '' : `<f>${encodeCellText(cell.formula)}</f>`;
  const { content } = cell;
  switch (content.kind) {
    case 'number':
      return `${head}>${formula}<v>${content.value}</v></c>`;
    case 'boolean':
      return `${head} t="b">${formula}<v>${content.value ? 1 : 0}</v></c>`;
    case 'error':
      return `${head} t="e">${formula}<v>${escapeText(content.value)}</v></c>`;
    case 'text':
      return formula === ''
        ? `${head} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(content.value)}</t></is></c>`
        : `${head} t="str">${formula}<v>${encodeCellText(content.value)}</v></c>`;
    case 'empty':
      return formula === '' ? `${head}/>` : `${head}>${formula}</c>`;
  }
}

function workbookXml({ sheets, names, countsFrom1904 }: CarriedBook): string {
  const listed = sheets.map(({ name, visibility }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const defined = names.map(
    ({ name, refersTo, isHidden }) =>
      `<definedName name="${escapeAttribute(name)}"${isHidden ? ' hidden="1"' : ''}>` +
      `${escapeText(refersTo)}</definedName>`,
  );
  return (
    `<workbook xmlns="${SPREADSHEET}" xmlns:r="${LINKS}">` +
    `<workbookPr date1904="${countsFrom1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets>` +
    (defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`) +
    '</workbook>'
  );
}

function relationships(links: readonly (readonly [kind: string, target: string])[]): string {
  const elements = links.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${LINKS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const own = Array.from({ length: sheets }, (_, index) =>
    override(`worksheets/sheet${index + 1}`, 'worksheet'),
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override('workbook', 'sheet.main')}${override('styles', 'styles')}${own.join('')}</Types>`
  );
}
