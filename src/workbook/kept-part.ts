import { escapeText, unescapeXml } from './xml-text';

/** The namespace by which Bảng Vàng finds what it keeps in a workbook again: a custom XML part of the workbook. */
export const keptNamespace = 'urn:bang-vang:kept:1';

// Valid in a JSON text, but not in every XML reader's eyes.
const NOT_FOR_XML = /[\u007f-\u009f\ufffe\uffff]/g;

/** The XML document that holds a text. The text stands in it as JSON, so that XML can hold every character of it. */
export function keptPartXml(text: string): string {
  const literal = JSON.stringify(text).replace(
    NOT_FOR_XML,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<kept xmlns="${keptNamespace}">${escapeText(literal)}</kept>`;
}

/** The text that such a document holds; of a damaged document its words as they stand. */
export function keptTextIn(xml: string): string {
  const content = /<(?:[\w.-]+:)?kept\b[^>]*>([^<]*)<\//.exec(xml)?.[1];
  if (content === undefined) return xml;
  // Excel may write a document anew, with references of its own.
  const literal = unescapeXml(content);
  try {
    const text: unknown = JSON.parse(literal);
    return typeof text === 'string' ? text : literal;
  } catch {
    return literal;
  }
}
