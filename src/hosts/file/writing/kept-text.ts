import { keptNamespace, keptPartXml, keptTextIn } from '../../../workbook/kept-part';
import { findKeptPart } from '../package/kept-part';
import { relationshipsPart } from '../package/parts';
import { readRelationships } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import {
  withContentType,
  withoutContentType,
  withoutRelationship,
  withRelationship,
} from './package-documents';

/** The documents that list the parts of a package. */
export interface PartLists {
  /** Relationships of the workbook part. */
  readonly links: string;
  readonly contentTypes: string;
}

/** The lists as they are to be, and the parts to write (null: to take out). */
export interface KeptTextChanges extends PartLists {
  readonly parts: ReadonlyMap<string, string | null>;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** The same in every file, so that the same input gives the same bytes. */
const ITEM_ID = '{7B1D6C0E-5A34-4E0B-9C57-B0A26A7E91D1}';

/** What has to change in a package so that it keeps this text; null keeps nothing. */
export function keepText(
  book: WorkbookPackage,
  lists: PartLists,
  linkNamespace: string,
  text: string | null,
): KeptTextChanges {
  const known = findKeptPart(book);
  const unchanged = { ...lists, parts: new Map<string, string | null>() };
  if (known === null) return text === null ? unchanged : added(book, lists, linkNamespace, text);
  if (text === null) return removed(book, lists, known.part);
  if (keptTextIn(known.xml) === text) return unchanged;
  return { ...lists, parts: new Map([[known.part, DECLARATION + keptPartXml(text)]]) };
}

function added(
  book: WorkbookPackage,
  lists: PartLists,
  linkNamespace: string,
  text: string,
): KeptTextChanges {
  let number = 1;
  const partsOf = (at: number) => [`customXml/item${at}.xml`, `customXml/itemProps${at}.xml`];
  while (partsOf(number).some((part) => book.archive.has(part))) number += 1;
  const [item = '', properties = ''] = partsOf(number);
  const linked = withRelationship(lists.links, `${linkNamespace}/customXml`, `/${item}`);
  const types = withContentType(lists.contentTypes, item, 'application/xml');
  const itemLinks =
    `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" ` +
    `Type="${linkNamespace}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
  const itemProperties =
    `<ds:datastoreItem ds:itemID="${ITEM_ID}" ` +
    `xmlns:ds="${linkNamespace.replace(/relationships$/, 'customXml')}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${keptNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
  return {
    links: linked.xml,
    contentTypes: withContentType(types, properties, PROPERTIES),
    parts: new Map([
      [item, DECLARATION + keptPartXml(text)],
      [properties, DECLARATION + itemProperties],
      [relationshipsPart(item), DECLARATION + itemLinks],
    ]),
  };
}

function removed(book: WorkbookPackage, lists: PartLists, item: string): KeptTextChanges {
  const own = readRelationships(book.archive, item).map(({ part }) => part);
  const parts = [item, ...own];
  return {
    links: withoutRelationship(lists.links, book.part, item),
    contentTypes: parts.reduce(withoutContentType, lists.contentTypes),
    parts: new Map([...parts, relationshipsPart(item)].map((part) => [part, null])),
  };
}
