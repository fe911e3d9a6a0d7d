import {
  attributesOf,
  childElements,
  findChild,
  isTrue,
  rootElement,
  type XmlElement,
} from '../../hosts/file/xml/elements';
import { isSameLook } from '../engine/book/images';
import {
  edges,
  noLine,
  plainLook,
  type BorderLine,
  type CellLook,
  type Edge,
} from '../engine/book/cell-look';
import { colourIn, type ThemeColours } from './colours';

export interface Styles {
  /** The look of each cell format, by its number in the file. */
  readonly looks: readonly CellLook[];
  readonly normalFont: { readonly name: string; readonly size: number };
}

type Font = Pick<
  CellLook,
  'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color'
>;

const noStyles: Styles = { looks: [], normalFont: { name: 'Calibri', size: 11 } };

/** How the cell formats of a style sheet look, as far as the workbook in memory knows looks. */
export function readStyles(xml: string | null, theme: ThemeColours): Styles {
  if (xml === null) return noStyles;
  const root = rootElement(xml);
  const list = (name: string): readonly XmlElement[] => {
    const found = findChild(xml, root, name);
    return found === null ? [] : [...childElements(xml, found)];
  };
  const fonts = list('fonts').map((font) => fontIn(xml, font, theme));
  const fills = list('fills').map((fill) => fillIn(xml, fill, theme));
  const borders = list('borders').map((border) => bordersIn(xml, border, theme));
  const looks = list('cellXfs').map((xf): CellLook => {
    const attributes = attributesOf(xml, xf);
    const number = (name: string) => Number(attributes.get(name) ?? 0);
    const look = {
      ...plainLook,
      ...fonts[number('fontId')],
      fill: fills[number('fillId')] ?? null,
      borders: borders[number('borderId')] ?? plainLook.borders,
      ...alignmentIn(xml, findChild(xml, xf, 'alignment')),
    };
    return isSameLook(look, plainLook) ? plainLook : look;
  });
  const normal = fonts[0];
  return {
    looks,
    normalFont:
      normal === undefined ? noStyles.normalFont : { name: normal.fontName, size: normal.fontSize },
  };
}

function fontIn(xml: string, font: XmlElement, theme: ThemeColours): Font {
  const value = (name: string) => {
    const element = findChild(xml, font, name);
    return element === null ? null : attributesOf(xml, element);
  };
  const isOn = (name: string) => {
    const attributes = value(name);
    return attributes !== null && (!attributes.has('val') || isTrue(attributes.get('val')));
  };
  const underline = value('u');
  return {
    fontName: value('name')?.get('val') ?? plainLook.fontName,
    fontSize: Number(value('sz')?.get('val') ?? plainLook.fontSize),
    bold: isOn('b'),
    italic: isOn('i'),
    underline: underline === null ? 'None' : underlineWord(underline.get('val') ?? 'single'),
    strikethrough: isOn('strike'),
    color: colourIn(value('color'), theme) ?? plainLook.color,
  };
}

function underlineWord(inFile: string): string {
  return inFile === 'none' ? 'None' : `${inFile.charAt(0).toUpperCase()}${inFile.slice(1)}`;
}

function fillIn(xml: string, fill: XmlElement, theme: ThemeColours): string | null {
  const pattern = findChild(xml, fill, 'patternFill');
  if (pattern === null || attributesOf(xml, pattern).get('patternType') !== 'solid') return null;
  const colour = findChild(xml, pattern, 'fgColor');
  return colour === null ? null : colourIn(attributesOf(xml, colour), theme);
}

const LINES: Readonly<Record<string, Pick<BorderLine, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  double: { style: 'Double', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
};

function bordersIn(xml: string, border: XmlElement, theme: ThemeColours): CellLook['borders'] {
  const line = (edge: Edge): BorderLine => {
    const element = findChild(xml, border, edge);
    const style = element === null ? undefined : attributesOf(xml, element).get('style');
    if (element === null || style === undefined || style === 'none') return noLine;
    const colour = findChild(xml, element, 'color');
    const attributes = colour === null ? null : attributesOf(xml, colour);
    const known = LINES[style] ?? { style: 'Continuous', weight: 'Thin' };
    return { ...known, color: colourIn(attributes, theme) ?? '#000000' };
  };
  const [top, bottom, left, right] = edges.map(line);
  return {
    top: top ?? noLine,
    bottom: bottom ?? noLine,
    left: left ?? noLine,
    right: right ?? noLine,
  };
}

type Alignment = Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'shrink'>;

function alignmentIn(xml: string, alignment: XmlElement | null): Partial<Alignment> {
  if (alignment === null) return {};
  const attributes = attributesOf(xml, alignment);
  const word = (name: string, usual: string) => {
    const text = attributes.get(name) ?? usual;
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  };
  return {
    horizontal: word('horizontal', plainLook.horizontal),
    vertical: word('vertical', plainLook.vertical),
    wrap: isTrue(attributes.get('wrapText')),
    indent: Number(attributes.get('indent') ?? 0),
    shrink: isTrue(attributes.get('shrinkToFit')),
  };
}
