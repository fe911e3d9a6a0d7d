import { TextDecoder, TextEncoder } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

// jsdom, which is here for its XML parser, lacks what every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A .docx taken apart, every part parsed. */
export interface OpenedDocx {
  readonly paths: readonly string[];
  part(path: string): Document;
  readonly body: Element;
}

export function openDocx(bytes: Uint8Array): OpenedDocx {
  const files = unzipSync(bytes);
  const part = (path: string): Document => {
    const file = files[path];
    if (!file) throw new Error(`No part ${path}`);
    const parsed = new DOMParser().parseFromString(strFromU8(file), 'application/xml');
    const problem = parsed.getElementsByTagName('parsererror')[0];
    if (problem) throw new Error(`${path}: ${problem.textContent}`);
    return parsed;
  };
  return { paths: Object.keys(files), part, body: only(part('word/document.xml'), 'body') };
}

/** All elements of a name in a tree, in order. */
export function all(within: Element | Document, name: string): readonly Element[] {
  return Array.from(within.getElementsByTagNameNS(W, name));
}

/** The only element of a name in a tree. */
export function only(within: Element | Document, name: string): Element {
  const [first, ...others] = all(within, name);
  if (!first || others.length > 0) throw new Error(`Not exactly one ${name}`);
  return first;
}

/** An attribute of an element that may be missing. */
export function value(element: Element | undefined, attribute = 'val'): string | null {
  return element?.getAttributeNS(W, attribute) ?? null;
}

export function number(element: Element | undefined, attribute = 'val'): number {
  return Number(value(element, attribute));
}

export function text(element: Element): string {
  return all(element, 't')
    .map((one) => one.textContent)
    .join('');
}

export function paragraphs(within: Element | Document): readonly Element[] {
  return all(within, 'p');
}

/** The paragraph whose text begins so. */
export function paragraph(within: Element, beginning: string): Element {
  const found = paragraphs(within).find((one) => text(one).startsWith(beginning));
  if (!found) throw new Error(`No paragraph “${beginning}”`);
  return found;
}

/** The paragraph after the one whose text begins so. */
export function paragraphAfter(within: Element, beginning: string): Element {
  const list = paragraphs(within);
  const found = list[list.indexOf(paragraph(within, beginning)) + 1];
  if (!found) throw new Error(`Nothing after “${beginning}”`);
  return found;
}

export interface LookOfRun {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly highlight: string | null;
}

/** How the runs of a paragraph are set. */
export function runsOf(element: Element): readonly LookOfRun[] {
  return all(element, 'r').map((run) => ({
    text: text(run),
    size: number(all(run, 'sz')[0]) / 2,
    bold: all(run, 'b').length > 0,
    italics: all(run, 'i').length > 0,
    highlight: value(all(run, 'highlight')[0]),
  }));
}

/** Size, weight and slant that all runs of a paragraph share. */
export function faceOf(element: Element): { size: number; bold: boolean; italics: boolean } {
  const [first, ...others] = runsOf(element);
  if (!first) throw new Error('No run');
  const { size, bold, italics } = first;
  for (const run of others) expect(run).toMatchObject({ size, bold, italics });
  return { size, bold, italics };
}

export function alignment(element: Element): string | null {
  return value(all(element, 'jc')[0]);
}

/** The length of the line that a rule paragraph draws, in a column of the given width. */
export function ruleLength(element: Element, within: number): number {
  const border = all(element, 'top')[0];
  expect(value(border)).toBe('single');
  expect(value(border, 'color')).toBe('000000');
  const indent = only(element, 'ind');
  const [left, right] = [number(indent, 'left'), number(indent, 'right')];
  expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
  return within - left - right;
}
