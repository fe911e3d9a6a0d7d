import { unzipSync, type Unzipped } from 'fflate';
import type { TemplateRefusal } from './mistakes';

/** A template whose parts inflate to more than this is refused before anything of it is inflated. */
export const MOST_INFLATED = 64 * 1024 * 1024;
const MOST_PARTS = 2_000;
/** Deflate cannot shrink anything by more than this factor. */
const BEST_RATIO = 1_032;

export const CONTENT_TYPES = '[Content_Types].xml';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const TEMPLATE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
const MACROS = /macroEnabled/i;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];

export type OpenedTemplate =
  | { readonly kind: 'opened'; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly why: TemplateRefusal };

/** Takes a template apart, or says why it is none. Sizes are checked before anything is inflated. */
export function openTemplate(bytes: Uint8Array): OpenedTemplate {
  if (bytes.length === 0) return refused('empty');
  if (startsWith(bytes, COMPOUND_FILE)) {
    return refused(holdsName(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word');
  }
  if (!startsWith(bytes, ZIP_ENTRY)) return refused('not-docx');
  const listed = declaredSize(bytes);
  if (listed === null) return refused('damaged');
  if (listed.parts > MOST_PARTS || listed.inflated > MOST_INFLATED) return refused('too-large');
  const unzipped = unpacked(bytes);
  if (unzipped === null) return refused('damaged');
  const parts = new Map(Object.entries(unzipped).filter(([path]) => !path.endsWith('/')));
  const types = parts.get(CONTENT_TYPES);
  if (types === undefined) return refused('not-docx');
  const said = text(types);
  const hasMacros = MACROS.test(said) || parts.has('word/vbaProject.bin');
  if (hasMacros) return refused(said.includes('word') ? 'macros' : 'not-docx');
  if (!said.includes(DOCUMENT) && !said.includes(TEMPLATE)) return refused('not-docx');
  if ([...parts].some(([path, part]) => hasDoctype(path, part))) return refused('damaged');
  // A document that is made from a .dotx is a document.
  parts.set(CONTENT_TYPES, new TextEncoder().encode(said.replace(TEMPLATE, DOCUMENT)));
  return { kind: 'opened', parts };
}

function refused(why: TemplateRefusal): OpenedTemplate {
  return { kind: 'refused', why };
}

/** What the zip's own directory says that it holds; null where it cannot be read. */
function declaredSize(bytes: Uint8Array): { parts: number; inflated: number } | null {
  let parts = 0;
  let inflated = 0;
  try {
    unzipSync(bytes, {
      filter: ({ size, originalSize }) => {
        parts += 1;
        // What declares less than it packs would not fit into its place, and is damaged.
        inflated += originalSize > size * BEST_RATIO + BEST_RATIO ? Infinity : originalSize;
        return false;
      },
    });
  } catch {
    return null;
  }
  return parts === 0 ? null : { parts, inflated };
}

function unpacked(bytes: Uint8Array): Unzipped | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

/** No part of a document needs one, and what reads it may expand it without end. */
function hasDoctype(path: string, part: Uint8Array): boolean {
  return /\.(xml|rels)$/i.test(path) && text(part.subarray(0, 4_096)).includes('<!DOCTYPE');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Whether a compound file names a stream, in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at >= 0;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  ) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
