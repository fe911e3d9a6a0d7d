import { childElements, rootElement, type XmlElement } from '../xml/elements';
import { attributesOfSection, withAttributes, withElementAttributes } from '../xml/sections';
import { stringItemText } from '../package/shared-strings';

/** What to put into a cell; `text` gives the place of the text among the shared strings. */
export type CellContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly index: number }
  | { readonly kind: 'empty' };

/** What stands in a cell of the file, as far as writing needs to know. */
export interface CellReading {
  /** A number, or a text; null for an empty cell, and for whatever Bảng Vàng never writes (a boolean, an error). */
  readonly value: number | string | null;
  readonly isEmpty: boolean;
  readonly formula: CellFormula | null;
}

export interface CellFormula {
  /** "normal", "shared", "array" or "dataTable". */
  readonly type: string;
  /** The area that shares the formula, on the cell that spells it out. */
  readonly area: string | null;
}

const EMPTY: CellReading = { value: null, isEmpty: true, formula: null };

export function readCell(xml: string, sharedText: (index: number) => string | null): CellReading {
  const cell = rootElement(xml);
  let value: CellReading['value'] = null;
  let formula: CellFormula | null = null;
  let isEmpty = true;
  const type = attributesOfSection(xml).get('t') ?? 'n';
  for (const child of childElements(xml, cell)) {
    if (child.name === 'f') formula = readFormula(xml, child);
    else if (child.name === 'is' && type === 'inlineStr') value = stringItemText(xml, child);
    else if (child.name === 'v') value = readValue(xml, child, type, sharedText);
    else continue;
    isEmpty = false;
  }
  return isEmpty ? EMPTY : { value, isEmpty, formula };
}

function readValue(
  xml: string,
  element: XmlElement,
  type: string,
  sharedText: (index: number) => string | null,
): CellReading['value'] {
  const text = xml.slice(element.contentStart, element.contentEnd).trim();
  if (text === '') return null;
  if (type === 's') return sharedText(Number(text));
  return type === 'n' ? Number(text) : null;
}

function readFormula(xml: string, element: XmlElement): CellFormula {
  const attributes = attributesOfSection(xml.slice(element.start, element.end));
  return { type: attributes.get('t') ?? 'normal', area: attributes.get('ref') ?? null };
}

/**
 * The cell with another content and the format that it has. Null where nothing is left of it: an empty cell without a
 * format.
 */
export function withContent(xml: string, content: CellContent, prefix: string): string | null {
  const tag = xml.slice(0, rootElement(xml).contentStart).replace(/\s*\/?>$/, '');
  // cm and vm tie the old value to a dynamic array or a rich value of another part.
  const bare = withAttributes(`${tag}>`, { t: null, cm: null, vm: null }).slice(0, -1);
  const value = (type: string, text: string) =>
    `${bare}${type}><${prefix}v>${text}</${prefix}v></${prefix}c>`;
  switch (content.kind) {
    case 'number':
      return value('', String(content.value));
    case 'text':
      return value(' t="s"', String(content.index));
    case 'empty':
      return /\ss=/.test(bare) ? `${bare}/>` : null;
  }
}

export function withStyle(xml: string, style: number): string {
  return withElementAttributes(xml, { s: style === 0 ? null : String(style) });
}

export function newCell(address: string, style: number, prefix: string): string {
  return style === 0 ? `<${prefix}c r="${address}"/>` : `<${prefix}c r="${address}" s="${style}"/>`;
}
