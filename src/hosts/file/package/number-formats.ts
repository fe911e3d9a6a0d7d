import { maxNumberFormat } from '../limits';
import { attributesOf, childElements, findChild, rootElement } from '../xml/elements';

/** For each cell format of a styles part, the id of its number format and, where the file defines it, the code. */
export interface NumberFormats {
  readonly idOfStyle: readonly number[];
  readonly codeOfId: ReadonlyMap<number, string>;
}

export function parseNumberFormats(stylesXml: string): NumberFormats {
  const root = rootElement(stylesXml);
  const codeOfId = new Map<number, string>();
  const formats = findChild(stylesXml, root, 'numFmts');
  for (const element of formats === null ? [] : childElements(stylesXml, formats)) {
    const attributes = attributesOf(stylesXml, element);
    const code = attributes.get('formatCode');
    if (code !== undefined && code.length <= maxNumberFormat)
      codeOfId.set(Number(attributes.get('numFmtId')), code);
  }
  const idOfStyle: number[] = [];
  const styles = findChild(stylesXml, root, 'cellXfs');
  for (const element of styles === null ? [] : childElements(stylesXml, styles)) {
    idOfStyle.push(Number(attributesOf(stylesXml, element).get('numFmtId') ?? 0));
  }
  return { idOfStyle, codeOfId };
}
