import { keptNamespace } from '../../../workbook/kept-part';
import { partKey } from '../zip/archive';
import type { WorkbookPackage } from './workbook-package';

export interface KeptPart {
  readonly part: string;
  readonly xml: string;
}

/** What Bảng Vàng keeps is far smaller; other programs may put anything beside it, which is not looked into. */
const MOST_BYTES = 2_000_000;

/** The custom XML part of the workbook in which Bảng Vàng keeps a text; null where there is none. */
export function findKeptPart(book: WorkbookPackage): KeptPart | null {
  const sizes = new Map(book.archive.entries.map(({ name, size }) => [partKey(name), size]));
  for (const { kind, part } of book.relationships) {
    const size = sizes.get(partKey(part));
    if (kind !== 'customXml' || size === undefined || size > MOST_BYTES) continue;
    const xml = new TextDecoder().decode(book.archive.read(part) ?? new Uint8Array());
    if (new RegExp(`<[^?!][^>]*\\sxmlns(?::[\\w.-]+)?=["']${keptNamespace}["']`).test(xml)) {
      return { part, xml };
    }
  }
  return null;
}
