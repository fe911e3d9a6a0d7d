/** The namespace by which Bảng Vàng finds what it keeps in a workbook again: a custom XML part of the workbook. */
export const keptNamespace = 'urn:bang-vang:kept:1';

// Valid in a JSON text, but not in every XML reader's eyes.
const NOT_FOR_XML = /[\u007f-\u009f\ufffe\uffff]/g;

/** The XML document that holds a text. The text stands in it as JSON, so that XML can hold every character of it. */
export function keptPartXml(text: string): string {
  const literal = JSON.stringify(text)
    .replace(NOT_FOR_XML, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<kept xmlns="${keptNamespace}">${literal}</kept>`;
}

/** The text that such a document holds; of a damaged document its words as they stand. */
export function keptTextIn(xml: string): string {
  const content = /<(?:[\w.-]+:)?kept\b[^>]*>([^<]*)<\//.exec(xml)?.[1];
  if (content === undefined) return xml;
  const literal = withoutReferences(content);
  try {
    const text: unknown = JSON.parse(literal);
    return typeof text === 'string' ? text : literal;
  } catch {
    return literal;
  }
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Excel may write a document anew, with references of its own. */
function withoutReferences(content: string): string {
  return content.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
    const code = Number(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
