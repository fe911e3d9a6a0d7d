import { childElements, rootElement, type XmlElement } from '../xml/elements';
import { decodeCellText } from '../xml/text';

/** The texts of the shared strings, in order; rich text as plain text, phonetic readings left out. */
export function parseSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  for (const item of childElements(xml, rootElement(xml))) {
    if (item.name === 'si') texts.push(stringItemText(xml, item));
  }
  return texts;
}

/** The plain text of a string item (`si`, `is`), which holds a `t` or runs of rich text. */
export function stringItemText(xml: string, item: XmlElement): string {
  let text = '';
  for (const child of childElements(xml, item)) {
    if (child.name === 't') text += decodeCellText(xml.slice(child.contentStart, child.contentEnd));
    else if (child.name === 'r') text += stringItemText(xml, child);
  }
  return text;
}
