import type { Area } from '../../../workbook/cell-address';
import { textFormula } from '../../../workbook/chart';
import { refuseAsDamaged } from '../refusal';
import { attributesOfTag } from '../xml/elements';
import {
  attributesOfSection,
  parseSections,
  sectionOf,
  sectionsToXml,
  withElementAttributes,
  withSection,
  type Sections,
} from '../xml/sections';
import { escapeAttribute } from '../xml/text';
import { absoluteReference, withName, withoutName, withRepeatedRows } from './defined-names';
import { WORKBOOK_ORDER } from './schema-order';

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_LINKS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const LONGEST_TITLE = 31;
const FORBIDDEN_IN_TITLE = /[[\]:*?/\\]|^'|'$/;

/** The workbook part being changed: its list of sheets, its names and how it is calculated. */
export class WorkbookDocument {
  private sections: Sections;
  private readonly original: Sections;
  private readonly prefix: string;

  constructor(xml: string) {
    this.sections = parseSections(xml);
    this.original = this.sections;
    this.prefix = this.sections.prefix;
  }

  get changed(): boolean {
    return this.sections !== this.original;
  }

  toXml(): string {
    return sectionsToXml(this.sections);
  }

  /** The namespace of spreadsheets that the file is written in: the usual one or the strict one. */
  get namespace(): string {
    const attributes = attributesOfTag(this.sections.openTag);
    const name = this.prefix === '' ? 'xmlns' : `xmlns:${this.prefix.slice(0, -1)}`;
    return attributes.get(name) ?? refuseAsDamaged('the workbook has no namespace');
  }

  /** The namespace that the kinds of relationships begin with. */
  get linkNamespace(): string {
    return this.namespace.includes('purl.oclc.org') ? STRICT_LINKS : LINKS;
  }

  /** Lists a new last sheet; `id` is the id of its relationship. */
  addSheet(name: string, id: string): void {
    if (name.length === 0 || name.length > LONGEST_TITLE || FORBIDDEN_IN_TITLE.test(name)) {
      throw new RangeError(`"${name}" cannot be the name of a sheet.`);
    }
    const sheets = this.sheets();
    const entries = this.entries();
    if (entries.some((entry) => entry.get('name')?.toLowerCase() === name.toLowerCase())) {
      throw new Error(`There is a sheet "${name}" already.`);
    }
    const ids = entries.map((entry) => Number(entry.get('sheetId')));
    const sheetId = Math.max(0, ...ids) + 1;
    const isDeclared = attributesOfTag(this.sections.openTag).get('xmlns:r') === this.linkNamespace;
    const declaration = isDeclared ? '' : ` xmlns:r="${this.linkNamespace}"`;
    const title = escapeAttribute(name);
    const xml = `<${this.prefix}sheet name="${title}" sheetId="${sheetId}"${declaration} r:id="${id}"/>`;
    const children = [...sheets.children, { name: 'sheet', xml }];
    this.put('sheets', sectionsToXml({ ...sheets, children }));
  }

  defineName(name: string, sheet: string, area: Area, hidden: boolean): void {
    const reference = absoluteReference(sheet, area);
    this.change('definedNames', (xml) => withName(xml, name, hidden, reference, this.prefix));
  }

  /** Defines a hidden name that stands for a text. */
  defineText(name: string, text: string): void {
    const formula = textFormula(text).slice(1);
    this.change('definedNames', (xml) => withName(xml, name, true, formula, this.prefix));
  }

  deleteName(name: string): void {
    this.change('definedNames', (xml) => withoutName(xml, name));
  }

  setRepeatedRows(
    sheet: string,
    rows: { readonly first: number; readonly last: number } | null,
  ): void {
    const index = this.entries().findIndex((entry) => entry.get('name') === sheet);
    this.change('definedNames', (xml) => withRepeatedRows(xml, index, sheet, rows, this.prefix));
  }

  /**
   * Asks Excel to work out all formulas when it opens the file, since those that look at changed cells still hold their
   * old results. A workbook that its owner calculates by hand is left to her.
   */
  calculateOnLoad(): void {
    this.change('calcPr', (xml) => {
      const old = xml ?? `<${this.prefix}calcPr/>`;
      const attributes = attributesOfSection(old);
      if (attributes.get('calcMode') === 'manual' || attributes.get('fullCalcOnLoad') === '1') {
        return xml;
      }
      return withElementAttributes(old, { fullCalcOnLoad: '1' });
    });
  }

  private sheets(): Sections {
    return parseSections(sectionOf(this.sections, 'sheets') ?? refuseAsDamaged('no sheets'));
  }

  private entries(): ReadonlyMap<string, string>[] {
    const sheets = this.sheets().children.filter(({ name }) => name === 'sheet');
    return sheets.map(({ xml }) => attributesOfSection(xml));
  }

  private change(section: string, edit: (xml: string | null) => string | null): void {
    const old = sectionOf(this.sections, section);
    const next = edit(old);
    if (next !== old) this.put(section, next);
  }

  private put(section: string, xml: string | null): void {
    this.sections = withSection(this.sections, section, xml, WORKBOOK_ORDER);
  }
}
