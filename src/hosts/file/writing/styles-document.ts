import type { CellFormat } from '../../../workbook/patch';
import { builtInFormatId } from '../package/built-in-formats';
import {
  attributesOfSection,
  parseSections,
  sectionOf,
  sectionsToXml,
  withAttribute,
  withSection,
  type Section,
  type Sections,
} from '../xml/sections';
import { escapeAttribute } from '../xml/text';
import { STYLES_ORDER } from './schema-order';

const FIRST_CUSTOM_FORMAT = 164;

/** What a new style sheet holds: the formats that Excel expects to find in every file. */
const NEW_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

export function newStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">${NEW_STYLES}</styleSheet>`;
}

/** The style sheet of a workbook: formats are only ever added, so that every cell keeps its own. */
export class StylesDocument {
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

  /** The number of the cell format that shows a cell so, whatever is not named being as in a fresh cell. */
  styleFor(format: CellFormat): number {
    const numFmtId = this.numberFormatId(format.numberFormat ?? 'General');
    const fontId = this.fontId(format);
    const fillId = format.fill === undefined ? 0 : this.add('fills', this.fill(format.fill));
    const borderId = format.bordered === true ? this.add('borders', this.thinBorder()) : 0;
    const alignment = this.alignment(format);
    const isPlain = numFmtId + fontId + fillId + borderId === 0 && alignment === '';
    if (isPlain) return 0;
    const applied = [
      numFmtId === 0 ? '' : ' applyNumberFormat="1"',
      fontId === 0 ? '' : ' applyFont="1"',
      fillId === 0 ? '' : ' applyFill="1"',
      borderId === 0 ? '' : ' applyBorder="1"',
      alignment === '' ? '' : ' applyAlignment="1"',
    ].join('');
    const ids = `numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"`;
    const tag = `${this.prefix}xf ${ids} xfId="0"${applied}`;
    const xf = alignment === '' ? `<${tag}/>` : `<${tag}>${alignment}</${this.prefix}xf>`;
    return this.add('cellXfs', xf);
  }

  private fontId(format: CellFormat): number {
    const { fontName, fontSize, bold, italic } = format;
    if (fontName === undefined && fontSize === undefined && bold !== true && italic !== true) {
      return 0;
    }
    const p = this.prefix;
    const list = sectionOf(this.sections, 'fonts');
    const usual = list === null ? null : sectionOf(parseSections(list), 'font');
    const base = usual === null ? null : parseSections(usual);
    const kept = (name: string) => (base === null ? null : sectionOf(base, name)) ?? '';
    // A font of the theme is named by its scheme, which wins over the name.
    const name =
      fontName === undefined
        ? kept('name') + kept('family') + kept('charset') + kept('scheme')
        : `<${p}name val="${escapeAttribute(fontName)}"/>${kept('charset')}`;
    const font =
      (bold === true ? `<${p}b/>` : '') +
      (italic === true ? `<${p}i/>` : '') +
      (fontSize === undefined ? kept('sz') : `<${p}sz val="${fontSize}"/>`) +
      kept('color') +
      name;
    return this.add('fonts', `<${p}font>${font}</${p}font>`);
  }

  private fill(colour: string): string {
    const p = this.prefix;
    return (
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${colour.toUpperCase()}"/>` +
      `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
    );
  }

  private thinBorder(): string {
    const p = this.prefix;
    const line = (side: string) =>
      `<${p}${side} style="thin"><${p}color indexed="64"/></${p}${side}>`;
    const lines = ['left', 'right', 'top', 'bottom'].map(line).join('');
    return `<${p}border>${lines}<${p}diagonal/></${p}border>`;
  }

  private alignment({ horizontal, vertical, wrap }: CellFormat): string {
    const attributes =
      (horizontal === undefined ? '' : ` horizontal="${horizontal}"`) +
      // At the bottom is where a cell's text stands anyway.
      (vertical === undefined || vertical === 'bottom' ? '' : ` vertical="${vertical}"`) +
      (wrap === true ? ' wrapText="1"' : '');
    return attributes === '' ? '' : `<${this.prefix}alignment${attributes}/>`;
  }

  private numberFormatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== null) return builtIn;
    const list = sectionOf(this.sections, 'numFmts');
    let next = FIRST_CUSTOM_FORMAT;
    for (const { xml } of list === null ? [] : elementsOf(parseSections(list))) {
      const attributes = attributesOfSection(xml);
      const id = Number(attributes.get('numFmtId'));
      if (attributes.get('formatCode') === code) return id;
      next = Math.max(next, id + 1);
    }
    const format = `<${this.prefix}numFmt numFmtId="${next}" formatCode="${escapeAttribute(code)}"/>`;
    this.add('numFmts', format);
    return next;
  }

  /** The place of an item in one of the lists of the style sheet; it is added where it is new. */
  private add(listName: string, item: string): number {
    const p = this.prefix;
    const list = parseSections(
      sectionOf(this.sections, listName) ?? `<${p}${listName}></${p}${listName}>`,
    );
    const items = elementsOf(list);
    const known = items.findIndex(({ xml }) => xml === item);
    if (known !== -1) return known;
    const children: readonly Section[] = [...list.children, { name: 'item', xml: item }];
    const openTag = withAttribute(list.openTag, 'count', String(items.length + 1));
    const xml = sectionsToXml({ ...list, openTag, children });
    this.sections = withSection(this.sections, listName, xml, STYLES_ORDER);
    return items.length;
  }
}

function elementsOf(sections: Sections): readonly Section[] {
  return sections.children.filter(({ name }) => name !== '');
}
