import type { Archive } from '../zip/archive';
import { attributesOf, childElements, rootElement } from '../xml/elements';
import { readText, relationshipsPart, resolveTarget } from './parts';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address ("worksheet", "sharedStrings"), the same in strict and usual files. */
  readonly kind: string;
  /** The part that it points to. Links out of the file are left out. */
  readonly part: string;
}

/** The links of a part ("" is the package itself); none where the part has no relationships. */
export function readRelationships(archive: Archive, source: string): readonly Relationship[] {
  const xml = readText(archive, relationshipsPart(source));
  return xml === null ? [] : parseRelationships(xml, source);
}

export function parseRelationships(xml: string, source: string): readonly Relationship[] {
  const relationships: Relationship[] = [];
  for (const element of childElements(xml, rootElement(xml))) {
    const attributes = attributesOf(xml, element);
    const target = attributes.get('Target');
    if (element.name !== 'Relationship' || target === undefined) continue;
    if (attributes.get('TargetMode') === 'External') continue;
    const type = attributes.get('Type') ?? '';
    relationships.push({
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      part: resolveTarget(source, target),
    });
  }
  return relationships;
}
