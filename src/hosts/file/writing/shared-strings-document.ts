import { attributesOfTag, childElements, rootElement } from '../xml/elements';
import {
  parseSections,
  sectionsToXml,
  withAttributes,
  type Section,
  type Sections,
} from '../xml/sections';
import { stringItemText } from '../package/shared-strings';
import { encodeCellText } from '../xml/text';

/** The shared strings of a workbook: texts are only ever added, so that every cell keeps its own. */
export class SharedStringsDocument {
  private readonly sections: Sections;
  private readonly texts: string[] = [];
  private readonly plain = new Map<string, number>();
  private readonly added: Section[] = [];
  private used = 0;

  constructor(xml: string) {
    this.sections = parseSections(xml);
    for (const { name, xml: item } of this.sections.children) {
      if (name !== 'si') continue;
      const root = rootElement(item);
      const text = stringItemText(item, root);
      const isPlain = [...childElements(item, root)].every((child) => child.name === 't');
      if (isPlain && !this.plain.has(text)) this.plain.set(text, this.texts.length);
      this.texts.push(text);
    }
  }

  get changed(): boolean {
    return this.used > 0;
  }

  text(index: number): string | null {
    return this.texts[index] ?? null;
  }

  /** The place of the text, which a cell is about to refer to; it is added where it is new. */
  use(text: string): number {
    this.used += 1;
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    const index = this.texts.length;
    const { prefix } = this.sections;
    const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
    const item = `<${prefix}t${space}>${encodeCellText(text)}</${prefix}t>`;
    this.added.push({ name: 'si', xml: `<${prefix}si>${item}</${prefix}si>` });
    this.texts.push(text);
    this.plain.set(text, index);
    return index;
  }

  toXml(): string {
    const counts = attributesOfTag(this.sections.openTag);
    const openTag = withAttributes(this.sections.openTag, {
      count: String(Number(counts.get('count') ?? this.texts.length) + this.used),
      uniqueCount: String(this.texts.length),
    });
    const children = [...this.sections.children, ...this.added];
    return sectionsToXml({ ...this.sections, openTag, children });
  }
}
