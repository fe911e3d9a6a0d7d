import { contentTypeOf } from '../package/content-types';
import { parseRelationships } from '../package/relationships';
import { attributesOfSection, parseSections, sectionsToXml, type Section } from '../xml/sections';
import { escapeAttribute } from '../xml/text';
import { partKey } from '../zip/archive';

/** The list of content types with a part added. */
export function withContentType(xml: string, part: string, type: string): string {
  if (contentTypeOf(xml, part) === type) return xml;
  const sections = parseSections(xml);
  const { prefix } = sections;
  const added = {
    name: 'Override',
    xml: `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`,
  };
  return sectionsToXml({ ...sections, children: [...sections.children, added] });
}

export function withoutContentType(xml: string, part: string): string {
  const isIt = ({ name, xml: entry }: Section) =>
    name === 'Override' &&
    partKey(attributesOfSection(entry).get('PartName') ?? '') === partKey(part);
  return without(xml, isIt);
}

/** The relationships of a part with one added, under an id that nothing else has. */
export function withRelationship(
  xml: string,
  type: string,
  target: string,
): { readonly xml: string; readonly id: string } {
  const sections = parseSections(xml);
  const taken = new Set(
    sections.children
      .filter(({ name }) => name === 'Relationship')
      .map((entry) => attributesOfSection(entry.xml).get('Id')),
  );
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const added = {
    name: 'Relationship',
    xml: `<${sections.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`,
  };
  return { xml: sectionsToXml({ ...sections, children: [...sections.children, added] }), id };
}

/** The relationships of `source` without those that point to the part. */
export function withoutRelationship(xml: string, source: string, part: string): string {
  const ids = new Set(
    parseRelationships(xml, source)
      .filter((link) => partKey(link.part) === partKey(part))
      .map((link) => link.id),
  );
  const isIt = ({ name, xml: entry }: Section) =>
    name === 'Relationship' && ids.has(attributesOfSection(entry).get('Id') ?? '');
  return without(xml, isIt);
}

function without(xml: string, isIt: (section: Section) => boolean): string {
  const sections = parseSections(xml);
  const children = sections.children.filter((section) => !isIt(section));
  return sectionsToXml({ ...sections, children });
}
