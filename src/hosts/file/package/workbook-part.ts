import type { Area } from '../../../workbook/cell-address';
import { parseAreaName } from '../../../workbook/cell-address';
import { textOfFormula } from '../../../workbook/chart';
import type { DefinedName, SheetVisibility } from '../../../workbook/snapshot';
import { attributesOf, childElements, findChild, isTrue, rootElement } from '../xml/elements';
import { unescapeXml } from '../../../workbook/xml-text';

/** A sheet as the workbook part lists it; `id` is the id of its relationship. */
export interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly visibility: SheetVisibility;
}

export interface WorkbookPart {
  /** All tabs in order, sheets of charts included. */
  readonly sheets: readonly ListedSheet[];
  /** Whether dates count from 1904. */
  readonly countsFrom1904: boolean;
  /** The names of the whole workbook; those of a single sheet are left out. */
  readonly names: readonly DefinedName[];
}

export function parseWorkbookPart(xml: string): WorkbookPart {
  const root = rootElement(xml);
  const sheets: ListedSheet[] = [];
  const sheetList = findChild(xml, root, 'sheets');
  for (const element of sheetList === null ? [] : childElements(xml, sheetList)) {
    if (element.name !== 'sheet') continue;
    const attributes = attributesOf(xml, element);
    sheets.push({
      name: attributes.get('name') ?? '',
      id: relationshipId(attributes) ?? '',
      visibility: visibility(attributes.get('state')),
    });
  }
  const properties = findChild(xml, root, 'workbookPr');
  const countsFrom1904 =
    properties !== null && isTrue(attributesOf(xml, properties).get('date1904'));
  const titles = sheets.map((sheet) => sheet.name);
  return { sheets, countsFrom1904, names: parseNames(xml, titles) };
}

function parseNames(xml: string, sheets: readonly string[]): DefinedName[] {
  const names: DefinedName[] = [];
  const list = findChild(xml, rootElement(xml), 'definedNames');
  for (const element of list === null ? [] : childElements(xml, list)) {
    const attributes = attributesOf(xml, element);
    const name = attributes.get('name');
    if (element.name !== 'definedName' || name === undefined) continue;
    if (attributes.has('localSheetId')) continue;
    const formula = unescapeXml(xml.slice(element.contentStart, element.contentEnd));
    const place = parseReference(formula, sheets);
    const text = textOfFormula(formula);
    names.push({
      name,
      hidden: isTrue(attributes.get('hidden')),
      sheet: place?.sheet ?? null,
      area: place?.area ?? null,
      ...(text === null ? {} : { text }),
    });
  }
  return names;
}

const QUOTED = /^'((?:[^']|'')+)'!([^!]+)$/;
const PLAIN = /^([^'!]+)!([^!]+)$/;

/** Reads "'Bảng chấm'!$A$1:$B$2"; null where it is not one area of one of these sheets. */
export function parseReference(
  formula: string,
  sheets: readonly string[],
): { readonly sheet: string; readonly area: Area } | null {
  const text = formula.trim();
  const [, title = '', cells = ''] = QUOTED.exec(text) ?? PLAIN.exec(text) ?? [];
  const wanted = title.replaceAll("''", "'").toLowerCase();
  const sheet = sheets.find((name) => name.toLowerCase() === wanted);
  const area = parseAreaName(cells);
  return sheet === undefined || area === null ? null : { sheet, area };
}

/** The value of r:id whatever prefix the file gives to relationships. */
export function relationshipId(attributes: ReadonlyMap<string, string>): string | undefined {
  for (const [name, value] of attributes) if (name.endsWith(':id')) return value;
  return undefined;
}

function visibility(state: string | undefined): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
