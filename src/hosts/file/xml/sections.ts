import { attributesOfTag, childElements, prefixOf, rootElement } from './elements';
import { escapeAttribute } from './text';

/** A child of an element as text; what stands between children (spaces, comments) is a section of name "". */
export interface Section {
  readonly name: string;
  readonly xml: string;
}

/**
 * An element taken apart into its direct children, each kept as the text that it was: what is not replaced comes out
 * as it went in. `before` and `after` hold what surrounds the element (declaration, comments).
 */
export interface Sections {
  readonly before: string;
  readonly openTag: string;
  readonly children: readonly Section[];
  readonly closeTag: string;
  readonly after: string;
  /** The prefix of the element's name with its colon, or "". */
  readonly prefix: string;
}

export function parseSections(xml: string): Sections {
  const root = rootElement(xml);
  const prefix = prefixOf(xml, root);
  const children: Section[] = [];
  let at = root.contentStart;
  for (const child of childElements(xml, root)) {
    if (child.start > at) children.push({ name: '', xml: xml.slice(at, child.start) });
    children.push({ name: child.name, xml: xml.slice(child.start, child.end) });
    at = child.end;
  }
  if (root.contentEnd > at) children.push({ name: '', xml: xml.slice(at, root.contentEnd) });
  const openTag = xml.slice(root.start, root.contentStart);
  return {
    before: xml.slice(0, root.start),
    openTag,
    children,
    closeTag: xml.slice(root.contentEnd, root.end),
    after: xml.slice(root.end),
    prefix,
  };
}

export function sectionsToXml(sections: Sections): string {
  const { before, openTag, children, closeTag, after } = sections;
  const content = children.map((child) => child.xml).join('');
  if (closeTag !== '' || content === '') return before + openTag + content + closeTag + after;
  const name = /^<([^\s/>]+)/.exec(openTag)?.[1] ?? '';
  return `${before}${openTag.replace(/\s*\/>$/, '>')}${content}</${name}>${after}`;
}

/** The text of the first child of that name, or null. */
export function sectionOf(sections: Sections, name: string): string | null {
  return sections.children.find((child) => child.name === name)?.xml ?? null;
}

/** Every child of that name, in order. */
export function sectionsOf(sections: Sections, name: string): readonly string[] {
  return sections.children.filter((child) => child.name === name).map((child) => child.xml);
}

/**
 * Puts a child in place of the first of that name, or where there is none at the place that `order` (the names of all
 * possible children in the order of the schema) gives it; null takes the child out.
 */
export function withSection(
  sections: Sections,
  name: string,
  xml: string | null,
  order: readonly string[],
): Sections {
  const { children } = sections;
  const index = children.findIndex((child) => child.name === name);
  if (index !== -1) {
    const replacement = xml === null ? [] : [{ name, xml }];
    return {
      ...sections,
      children: [...children.slice(0, index), ...replacement, ...children.slice(index + 1)],
    };
  }
  if (xml === null) return sections;
  const place = order.indexOf(name);
  const next = children.findIndex((child) => order.indexOf(child.name) > place);
  const at = next === -1 ? children.length : next;
  return {
    ...sections,
    children: [...children.slice(0, at), { name, xml }, ...children.slice(at)],
  };
}

/** The tag with the attribute set, or taken away where the value is null; the others stay as they are. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const attribute = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  const present = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (present.test(tag)) return tag.replace(present, () => attribute);
  return tag.replace(/\s*\/?>$/, (end) => attribute + end.trim());
}

export function withAttributes(
  tag: string,
  values: Readonly<Record<string, string | null>>,
): string {
  let changed = tag;
  for (const [name, value] of Object.entries(values)) changed = withAttribute(changed, name, value);
  return changed;
}

/** The same for a whole element: its opening tag changes, what it holds stays. */
export function withElementAttributes(
  xml: string,
  values: Readonly<Record<string, string | null>>,
): string {
  const end = rootElement(xml).contentStart;
  return withAttributes(xml.slice(0, end), values) + xml.slice(end);
}

/** The attributes of the outermost tag of a section. */
export function attributesOfSection(xml: string): Map<string, string> {
  const end = rootElement(xml).contentStart;
  return attributesOfTag(xml.slice(0, end));
}
