import { Refusal, refuseAsDamaged } from '../refusal';
import { unescapeXml } from '../../../workbook/xml-text';

/** Where an element stands in the text of a part. */
export interface XmlElement {
  /** The name without its prefix. */
  readonly name: string;
  /** The index of "<". */
  readonly start: number;
  /** Just behind the ">" of the opening tag. */
  readonly contentStart: number;
  /** The "<" of the closing tag; equal to `contentStart` where the element is empty. */
  readonly contentEnd: number;
  /** Just behind the whole element. */
  readonly end: number;
}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** The outermost element of a part. Refuses what is not XML, and anything with a DOCTYPE. */
export function rootElement(xml: string): XmlElement {
  return nextElement(xml, 0, xml.length) ?? refuseAsDamaged('no root element');
}

/** The elements directly inside another, in order. */
export function* childElements(xml: string, parent: XmlElement): Generator<XmlElement> {
  let at = parent.contentStart;
  for (;;) {
    const child = nextElement(xml, at, parent.contentEnd);
    if (child === null) return;
    yield child;
    at = child.end;
  }
}

export function findChild(xml: string, parent: XmlElement, name: string): XmlElement | null {
  for (const child of childElements(xml, parent)) if (child.name === name) return child;
  return null;
}

/** The element's attributes by name as written, prefix included. */
export function attributesOf(xml: string, element: XmlElement): Map<string, string> {
  return attributesOfTag(xml.slice(element.start, element.contentStart));
}

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function attributesOfTag(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(name, unescapeXml(double ?? single ?? ''));
  }
  return attributes;
}

/** Whether an attribute of type boolean is set. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** The prefix of the element's name with its colon ("x:"), or "". */
export function prefixOf(xml: string, element: XmlElement): string {
  return /^<([^\s/>:]+:)?/.exec(xml.slice(element.start, element.contentStart))?.[1] ?? '';
}

/** The first element that starts in [from, to); null where there is none. */
export function nextElement(xml: string, from: number, to: number): XmlElement | null {
  let at = xml.indexOf('<', from);
  while (at !== -1 && at < to) {
    const next = xml.charCodeAt(at + 1);
    if (next === SLASH) return null;
    if (next !== BANG && next !== QUESTION) return readElement(xml, at, to);
    at = xml.indexOf('<', endOfMarkup(xml, at));
  }
  return null;
}

function readElement(xml: string, start: number, to: number): XmlElement {
  const contentStart = endOfTag(xml, start);
  const name = localName(xml, start + 1);
  if (xml.charCodeAt(contentStart - 2) === SLASH) {
    return { name, start, contentStart, contentEnd: contentStart, end: contentStart };
  }
  let depth = 1;
  let at = contentStart;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at === -1 || at >= to) return refuseAsDamaged(`<${name}> is not closed`);
    const next = xml.charCodeAt(at + 1);
    if (next === BANG || next === QUESTION) {
      at = endOfMarkup(xml, at);
      continue;
    }
    const end = endOfTag(xml, at);
    if (next === SLASH) {
      depth -= 1;
      if (depth === 0) return { name, start, contentStart, contentEnd: at, end };
    } else if (xml.charCodeAt(end - 2) !== SLASH) {
      depth += 1;
    }
    at = end;
  }
}

/** Just behind the ">" that ends the tag at `start`; a ">" inside quotes does not. */
function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) return refuseAsDamaged('a tag inside a tag');
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      at = xml.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (at === -1) return refuseAsDamaged('a quote is not closed');
    }
  }
  return refuseAsDamaged('a tag is not closed');
}

/** Just behind a comment, a processing instruction or a CDATA section. */
function endOfMarkup(xml: string, start: number): number {
  if (xml.startsWith('<!DOCTYPE', start)) {
    throw new Refusal((file) => ({ code: 'file-has-doctype', params: { file } }), 'DOCTYPE');
  }
  const close = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<?', start) ? '?>' : ']]>';
  const end = xml.indexOf(close, start);
  return end === -1 ? refuseAsDamaged('markup is not closed') : end + close.length;
}

function localName(xml: string, start: number): string {
  let from = start;
  let at = start;
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 58) from = at + 1;
    else if (code === GREATER || code === SLASH || code <= 32) break;
  }
  return xml.slice(from, at);
}
