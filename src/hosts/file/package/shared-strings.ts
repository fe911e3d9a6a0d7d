import { childElements, type XmlElement } from '../xml/elements';
import { decodeCellText } from '../xml/text';

/** The plain text of a string item (`si`, `is`), which holds a `t` or runs of rich text. */
export function stringItemText(xml: string, item: XmlElement): string {
  let text = '';
  for (const child of childElements(xml, item)) {
    if (child.name === 't') text += decodeCellText(xml.slice(child.contentStart, child.contentEnd));
    else if (child.name === 'r') text += stringItemText(xml, child);
  }
  return text;
}
