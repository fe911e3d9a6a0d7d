import { zipSync } from 'fflate';
import { readRequiredText, readText } from '../package/parts';
import { Refusal, refuseAsDamaged } from '../refusal';
import { attributesOf, childElements, findChild, rootElement } from '../xml/elements';
import { escapeAttribute } from '../xml/text';
import type { Archive } from '../zip/archive';
import type { CarriedBook, CarriedLine, CarriedSheet } from './carried-book';
import { fromSheetJs } from './from-sheetjs';
import { loadFullSheetJs } from './load-full-sheetjs';
import { readOdsOutline, type OdsOutline } from './ods-outline';
import { quietly } from './quietly';
import { sheetTitles } from './sheet-titles';

const MANIFEST = 'META-INF/manifest.xml';
const OPEN_DOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

const ENDLESS_FORMAT =
  /[-:\s](?:decimal-places|digits)\s*=\s*["']\s*[-+]?(?:\d{3,}|\d*\.?\d*e|infinity)/i;

/** Reads an .ods: SheetJS is handed the cells and the formats alone, after they were looked over. */
export async function readOds(archive: Archive): Promise<CarriedBook> {
  const manifest = readText(archive, MANIFEST);
  if (manifest?.includes('encryption-data') === true) {
    throw new Refusal((file) => ({ code: 'file-encrypted', params: { file } }), 'encrypted .ods');
  }
  const content = readRequiredText(archive, 'content.xml');
  const outlines = readOdsOutline(content);
  const styles = readText(archive, 'styles.xml');
  if (styles !== null) rootElement(styles);
  // SheetJS writes out as many digits as a format asks for.
  if (ENDLESS_FORMAT.test(content) || ENDLESS_FORMAT.test(styles ?? '')) {
    refuseAsDamaged('a number format of thousands of digits');
  }
  const { read } = await loadFullSheetJs();
  const cells = withInheritedStyles(content, outlines);
  const zip = zipSync(smallDocument(cells, styles), { level: 0 });
  const options = { type: 'array', dense: true, cellNF: true, cellHTML: false } as const;
  const book = fromSheetJs(quietly(() => read(zip, options)));
  const titles = sheetTitles(outlines.map(({ name }) => name));
  const hiddenStyles = hiddenTableStyles(content);
  return {
    ...book,
    sheets: book.sheets.map((sheet, index): CarriedSheet => {
      const outline = outlines[index];
      if (outline === undefined) return sheet;
      const visibility = hiddenStyles.has(outline.style) ? 'hidden' : 'visible';
      return { ...withHidden(sheet, outline), name: titles[index] ?? sheet.name, visibility };
    }),
  };
}

/** The styles of tables that are not shown. */
function hiddenTableStyles(content: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  const styles = findChild(content, rootElement(content), 'automatic-styles');
  if (styles === null) return hidden;
  for (const style of childElements(content, styles)) {
    const properties = findChild(content, style, 'table-properties');
    if (properties === null) continue;
    const isShown = attributesOf(content, properties).get('table:display') !== 'false';
    if (!isShown) hidden.add(attributesOf(content, style).get('style:name') ?? '');
  }
  return hidden;
}

/** SheetJS gives a cell no format of its column: it is written on each cell that has none of its own. */
function withInheritedStyles(content: string, outlines: readonly OdsOutline[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, style } of outlines.flatMap(({ inherited }) => inherited)) {
    pieces.push(content.slice(from, at), ` table:style-name="${escapeAttribute(style)}"`);
    from = at;
  }
  return pieces.join('') + content.slice(from);
}

function withHidden(sheet: CarriedSheet, { hiddenRows, hiddenColumns }: OdsOutline): CarriedSheet {
  const line = (index: number): CarriedLine => ({ index, size: null, isHidden: true });
  // Beyond the cells nothing is hidden that anyone could miss: a file may hide a million rows below its table.
  const lowest = sheet.cells.reduce((row, cell) => Math.max(row, cell.row), -1);
  const rightmost = sheet.cells.reduce((column, cell) => Math.max(column, cell.column), -1);
  return {
    ...sheet,
    rows: [...hiddenRows].filter((index) => index <= lowest).map(line),
    columns: [...hiddenColumns].filter((index) => index <= rightmost).map(line),
  };
}

function smallDocument(content: string, styles: string | null): Record<string, Uint8Array> {
  const encoder = new TextEncoder();
  const parts: Record<string, Uint8Array> = {
    [MANIFEST]: encoder.encode(`<manifest:manifest xmlns:manifest="${OPEN_DOCUMENT}"/>`),
    'content.xml': encoder.encode(content),
  };
  if (styles !== null) parts['styles.xml'] = encoder.encode(styles);
  return parts;
}
