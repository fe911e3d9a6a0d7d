import { zipSync } from 'fflate';
import type { Archive } from '../zip/archive';
import type { CarriedBook } from './carried-book';
import { fromSheetJs } from './from-sheetjs';
import { loadFullSheetJs } from './load-full-sheetjs';
import { quietly } from './quietly';
import { READING } from './xls';
import { checkedXlsbSheet, type Counts } from './xlsb-records';
import { CONTENT_TYPES } from '../package/content-types';
import { readText } from '../package/parts';
import { attributesOf, childElements, rootElement } from '../xml/elements';

/** The parts that hold cells, texts, formats and names, and how they hang together. */
const NEEDED =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?(?:workbook|sharedstrings|styles)\.bin(?:\.rels)?|xl\/worksheets\/[^/]+\.bin)$/i;

const SHEET = /^xl\/worksheets\/[^/]+\.bin$/i;

/** Reads an .xlsb: SheetJS is handed the parts that matter, already inflated and counted. */
export async function readXlsb(archive: Archive): Promise<CarriedBook> {
  const counts: Counts = { cells: 0, merges: 0, columns: 0 };
  const parts = new Map<string, Uint8Array>();
  for (const { name } of archive.entries) {
    const bytes = NEEDED.test(name) ? archive.read(name) : null;
    if (bytes === null) continue;
    if (SHEET.test(name)) {
      parts.set(name, checkedXlsbSheet(bytes, counts));
      continue;
    }
    const xml = name.toLowerCase().endsWith('.bin') ? null : (readText(archive, name) ?? '');
    const isList = name.toLowerCase() === CONTENT_TYPES.toLowerCase();
    // Going over the XML here refuses a damaged part or a DOCTYPE before SheetJS sees it.
    if (xml !== null) rootElement(xml);
    parts.set(name, xml !== null && isList ? neededTypes(xml) : bytes);
  }
  const { read } = await loadFullSheetJs();
  const zip = zipSync(Object.fromEntries(parts), { level: 0 });
  return fromSheetJs(quietly(() => read(zip, READING)));
}

/** The list of content types without the parts that SheetJS is not handed: it looks for each one that is listed. */
function neededTypes(xml: string): Uint8Array {
  const kept = [...childElements(xml, rootElement(xml))].flatMap((element) => {
    const part = attributesOf(xml, element).get('PartName');
    const isKept = part === undefined || NEEDED.test(part.replace(/^\//, ''));
    return isKept ? [xml.slice(element.start, element.end)] : [];
  });
  const types = `<Types xmlns="${CONTENT_TYPES_NAMESPACE}">${kept.join('')}</Types>`;
  return new TextEncoder().encode(types);
}

const CONTENT_TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
