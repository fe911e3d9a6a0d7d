import { oldFont } from '../../../workbook/old-fonts/old-text';
import { attributesOf, childElements, findChild, rootElement } from '../xml/elements';

/** For each cell format of a styles part the name of its font, where that is one from before Unicode. */
export function parseOldFonts(stylesXml: string): ReadonlyMap<number, string> {
  const root = rootElement(stylesXml);
  const fonts = findChild(stylesXml, root, 'fonts');
  const names = (fonts === null ? [] : [...childElements(stylesXml, fonts)]).map((font) => {
    const name = findChild(stylesXml, font, 'name');
    return name === null ? '' : (attributesOf(stylesXml, name).get('val') ?? '');
  });
  const ofStyle = new Map<number, string>();
  if (!names.some((name) => oldFont(name) !== null)) return ofStyle;
  const styles = findChild(stylesXml, root, 'cellXfs');
  if (styles === null) return ofStyle;
  let index = 0;
  for (const style of childElements(stylesXml, styles)) {
    const name = names[Number(attributesOf(stylesXml, style).get('fontId') ?? 0)] ?? '';
    if (oldFont(name) !== null) ofStyle.set(index, name);
    index += 1;
  }
  return ofStyle;
}
