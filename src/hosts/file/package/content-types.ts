import { attributesOf, childElements, rootElement } from '../xml/elements';
import { partKey } from '../zip/archive';

export const CONTENT_TYPES = '[Content_Types].xml';

/** The type that the list of content types gives to a part, or null. */
export function contentTypeOf(xml: string, part: string): string | null {
  const key = partKey(part);
  const extension = key.slice(key.lastIndexOf('.') + 1);
  let byExtension: string | null = null;
  for (const element of childElements(xml, rootElement(xml))) {
    const attributes = attributesOf(xml, element);
    const type = attributes.get('ContentType') ?? null;
    if (element.name === 'Override' && partKey(attributes.get('PartName') ?? '') === key)
      return type;
    if (element.name === 'Default' && attributes.get('Extension')?.toLowerCase() === extension) {
      byExtension = type;
    }
  }
  return byExtension;
}
