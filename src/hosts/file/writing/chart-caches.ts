import type { CellValue } from '../../../workbook/snapshot';
import { unescapeXml } from '../../../workbook/xml-text';
import { parseReference } from '../package/workbook-part';
import { encodeCellText } from '../xml/text';

const REFERENCE =
  /<(c:)?(num|str)Ref><(?:c:)?f>([^<]*)<\/(?:c:)?f>(?:<(?:c:)?\2Cache>(.*?)<\/(?:c:)?\2Cache>)?/gs;

/**
 * The part of a chart with what its cells hold beside each reference, as programs show it that do not look into the
 * cells. A reference that is no area of these sheets stays as it is.
 */
export function withCaches(
  xml: string,
  sheets: readonly string[],
  valueAt: (sheet: string, row: number, column: number) => CellValue,
): string {
  return xml.replace(
    REFERENCE,
    (
      whole: string,
      prefix: string | undefined,
      kind: string,
      formula: string,
      cache: string | undefined,
    ) => {
      const found = parseReference(unescapeXml(formula), sheets);
      if (found === null) return whole;
      const { top, left, bottom, right } = found.area;
      const p = prefix ?? '';
      const points: string[] = [];
      let count = 0;
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const value = valueAt(found.sheet, row, column);
          const isShown = kind === 'num' ? typeof value === 'number' : value !== null;
          const text = isShown ? encodeCellText(String(value)) : null;
          if (text !== null) points.push(`<${p}pt idx="${count}"><${p}v>${text}</${p}v></${p}pt>`);
          count += 1;
        }
      }
      const known = /<(?:c:)?formatCode>[^<]*<\/(?:c:)?formatCode>/.exec(cache ?? '')?.[0];
      const code = kind === 'num' ? (known ?? `<${p}formatCode>General</${p}formatCode>`) : '';
      return (
        `<${p}${kind}Ref><${p}f>${formula}</${p}f><${p}${kind}Cache>${code}` +
        `<${p}ptCount val="${count}"/>${points.join('')}</${p}${kind}Cache>`
      );
    },
  );
}
