import { columnLetters, type Area } from '../../../workbook/cell-address';
import {
  attributesOfSection,
  parseSections,
  sectionsToXml,
  withAttributes,
  type Section,
} from '../xml/sections';
import { rootElement } from '../xml/elements';
import { escapeText, unescapeXml } from '../../../workbook/xml-text';

const PRINT_TITLES = '_xlnm.Print_Titles';

/** The `definedNames` element with a name of the whole workbook made, or pointed elsewhere. */
export function withName(
  definedNames: string | null,
  name: string,
  hidden: boolean,
  reference: string,
  prefix: string,
): string {
  const isIt = (section: Section) => isName(section, name, null);
  const tag = { name, hidden: hidden ? '1' : null };
  return withEntry(definedNames, isIt, tag, reference, prefix);
}

/** The element without that name of the whole workbook; null where no name is left. */
export function withoutName(definedNames: string | null, name: string): string | null {
  return withoutEntry(definedNames, (section) => isName(section, name, null));
}

/**
 * The element with the rows (counted from 0) that a sheet repeats on every printed page, null for none. Columns that the
 * sheet repeats stay.
 * @param index the place of the sheet among all tabs
 */
export function withRepeatedRows(
  definedNames: string | null,
  index: number,
  sheet: string,
  rows: { readonly first: number; readonly last: number } | null,
  prefix: string,
): string | null {
  const isIt = (section: Section) => isName(section, PRINT_TITLES, String(index));
  const old = definedNames === null ? undefined : parseSections(definedNames).children.find(isIt);
  const columns = old === undefined ? [] : areasIn(contentOf(old)).filter(isOfColumns);
  const title = quotedSheet(sheet);
  const repeated = rows === null ? [] : [`${title}!$${rows.first + 1}:$${rows.last + 1}`];
  const reference = [...columns, ...repeated].join(',');
  if (reference === '') return withoutEntry(definedNames, isIt);
  const tag = { name: PRINT_TITLES, localSheetId: String(index) };
  return withEntry(definedNames, isIt, tag, reference, prefix);
}

/** "'Bảng chấm'!$A$1:$B$2". */
export function absoluteReference(sheet: string, area: Area): string {
  const first = `$${columnLetters(area.left)}$${area.top + 1}`;
  const last = `$${columnLetters(area.right)}$${area.bottom + 1}`;
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** Quotes are right around every sheet's name, and needed around most. */
function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function withEntry(
  definedNames: string | null,
  isIt: (section: Section) => boolean,
  attributes: Readonly<Record<string, string | null>>,
  reference: string,
  prefix: string,
): string {
  const sections = parseSections(definedNames ?? `<${prefix}definedNames/>`);
  const index = sections.children.findIndex(isIt);
  const old = sections.children[index];
  if (old !== undefined && contentOf(old) === reference && hasAttributes(old, attributes)) {
    return definedNames ?? '';
  }
  const oldTag = old?.xml.slice(0, rootElement(old.xml).contentStart).replace(/\s*\/>$/, '>');
  const tag = withAttributes(oldTag ?? `<${prefix}definedName>`, attributes);
  const xml = `${tag}${escapeText(reference)}</${prefix}definedName>`;
  const entry = { name: 'definedName', xml };
  const children =
    index === -1 ? [...sections.children, entry] : sections.children.with(index, entry);
  return sectionsToXml({ ...sections, children });
}

function withoutEntry(
  definedNames: string | null,
  isIt: (section: Section) => boolean,
): string | null {
  if (definedNames === null) return null;
  const sections = parseSections(definedNames);
  const children = sections.children.filter((section) => !isIt(section));
  if (children.length === sections.children.length) return definedNames;
  return children.some(({ name }) => name === 'definedName')
    ? sectionsToXml({ ...sections, children })
    : null;
}

/** Names are the same whatever their case. */
function isName(section: Section, name: string, localSheetId: string | null): boolean {
  if (section.name !== 'definedName') return false;
  const attributes = attributesOfSection(section.xml);
  return (
    attributes.get('name')?.toLowerCase() === name.toLowerCase() &&
    (attributes.get('localSheetId') ?? null) === localSheetId
  );
}

function hasAttributes(section: Section, values: Readonly<Record<string, string | null>>): boolean {
  const attributes = attributesOfSection(section.xml);
  return Object.entries(values).every(
    ([name, value]) => name === 'name' || (attributes.get(name) ?? null) === value,
  );
}

function contentOf(section: Section): string {
  const root = rootElement(section.xml);
  return unescapeXml(section.xml.slice(root.contentStart, root.contentEnd));
}

/** The areas of a reference to several; commas inside a quoted sheet name do not part them. */
function areasIn(reference: string): string[] {
  return reference.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}

function isOfColumns(reference: string): boolean {
  return /!\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}$/.test(reference.trim());
}
