/** What the first bytes of a file say that it is. */
export type FileKind =
  /** Zip: .xlsx, .xlsm, .xlsb, .ods, .docx and many others. */
  | 'zip'
  /** A compound file that holds an encrypted Office document. */
  | 'encrypted'
  /** A compound file that holds an .xls workbook. */
  | 'xls'
  | 'empty'
  | 'other';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP_ENTRY)) return 'zip';
  if (!startsWith(bytes, COMPOUND_FILE)) return 'other';
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'xls' : 'other';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

const DIRECTORY_ENTRY = 128;
const NAME_LENGTH = 64;

/**
 * Whether the compound file's directory names the stream. Directory entries are 128 bytes each and aligned to that, so
 * looking at each such place finds the name even where the file is cut off and its sector tables are gone.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const lengthInBytes = (name.length + 1) * 2;
  for (let at = DIRECTORY_ENTRY; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    if (bytes[at + NAME_LENGTH] !== lengthInBytes || bytes[at + NAME_LENGTH + 1] !== 0) continue;
    if ([...name].every((letter, index) => isLetter(bytes, at + 2 * index, letter))) return true;
  }
  return false;
}

/** Whether the letter stands at this place in UTF-16, low byte first. */
function isLetter(bytes: Uint8Array, at: number, letter: string): boolean {
  return bytes[at] === letter.charCodeAt(0) && bytes[at + 1] === 0;
}
