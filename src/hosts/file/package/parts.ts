import type { Archive } from '../zip/archive';
import { refuseAsDamaged } from '../refusal';

/** The text of a part, or null where there is none. Parts are in UTF-8; a byte order mark is kept as it stands. */
export function readText(archive: Archive, name: string): string | null {
  const bytes = archive.read(name);
  if (bytes === null) return null;
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return refuseAsDamaged(`${name} is in UTF-16`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

export function readRequiredText(archive: Archive, name: string): string {
  return readText(archive, name) ?? refuseAsDamaged(`${name} is missing`);
}

/** The part that a relationship of `source` points to: its target is relative to the source's folder. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Where the relationships of a part stand: "xl/_rels/workbook.xml.rels" for "xl/workbook.xml". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
