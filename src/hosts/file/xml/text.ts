import { escapeText, unescapeXml } from '../../../workbook/xml-text';

/** For the value of an attribute in double quotes; line breaks are kept. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}

// Control characters and halves of surrogate pairs: XML cannot hold them, and its readers drop carriage returns.
const SUSPECT = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const isWritable = (unit: string) => unit === '\t' || unit === '\n' || /[\u007f-\u009f]/.test(unit);
const LOOKS_ENCODED = /_(?=x[0-9a-fA-F]{4}_)/g;
const ENCODED = /_x([0-9a-fA-F]{4})_/g;

/** Text as Excel stores it in a part: what XML cannot hold becomes _x0007_, and text that looks so already is guarded. */
export function encodeCellText(text: string): string {
  const guarded = text.replace(LOOKS_ENCODED, '_x005F_');
  const encoded = guarded.replace(SUSPECT, (unit) => (isWritable(unit) ? unit : encodeUnit(unit)));
  return escapeText(encoded);
}

function encodeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** The inverse of `encodeCellText`. Line ends are read as XML asks: a bare CR or CR LF in the part is one LF. */
export function decodeCellText(xml: string): string {
  const text = unescapeXml(xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml);
  if (!text.includes('_x')) return text;
  return text.replace(ENCODED, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}
