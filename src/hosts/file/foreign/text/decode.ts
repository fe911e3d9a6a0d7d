import { areOldTexts } from '../../../../workbook/old-fonts/recognise';

/**
 * The text of a file without its byte order mark: UTF-8 and UTF-16 by their marks or their look, else the Vietnamese
 * code page of Windows, whose tone marks stand behind their letters and are joined to them here. Texts typed for fonts
 * from before Unicode keep the characters that these fonts show as other letters.
 * @returns null where the bytes are no text at all
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return text === null || NOT_TEXT.test(text) ? null : text;
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  const zeros = zerosAt(bytes);
  if (zeros.odd > zeros.looked / 4) return decode('utf-16le', bytes);
  if (zeros.even > zeros.looked / 4) return decode('utf-16be', bytes);
  const text = decode('utf-8', bytes);
  if (text !== null) return text;
  // Latin letters, as old Vietnamese fonts have them: read so where the words show it.
  const latin = decode('windows-1252', bytes);
  if (latin !== null && areOldTexts(latin.split(/[\n\r\t;|,]/))) return latin;
  return decode('windows-1258', bytes)?.normalize('NFC') ?? null;
}

/** Control characters other than tabs, line ends and form feeds. */
const NOT_TEXT = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]|[\ufffe\uffff]/u;

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The encodings named above are known everywhere: only the bytes can be at fault.
    return null;
  }
}

/** Zero bytes at even and odd places: Latin letters in UTF-16 have one each, always on the same side. */
function zerosAt(bytes: Uint8Array) {
  const looked = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return { looked, even, odd };
}
