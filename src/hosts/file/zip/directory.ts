import { maxInflatedBytes, maxParts } from '../limits';
import { refuseAsDamaged, refuseAsTooLarge } from '../refusal';

/** One file inside a zip, as the zip's own directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** The name's bytes as they stand in the zip. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  /** Date and time of the entry in the zip's own packed form. */
  readonly timestamp: number;
  readonly crc: number;
  /** Declared bytes after inflating. */
  readonly size: number;
  /** The bytes as they stand in the zip, deflated or stored. */
  readonly packed: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_SIGNATURE = 0x02014b50;
const DIRECTORY_ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64_END_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_LOCATOR_SIZE = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_SIZE = 56;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 0x0001;

/**
 * Reads the directory of a zip without inflating anything. Refuses a damaged or cut-off zip, and one whose parts
 * declare that they inflate beyond the stated bounds.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  if (count > maxParts) refuseAsTooLarge(`${count} parts`);
  const entries: ZipEntry[] = [];
  let at = start;
  let inflated = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + DIRECTORY_ENTRY_SIZE > bytes.length) refuseAsDamaged('the directory is cut off');
    if (view.getUint32(at, true) !== DIRECTORY_SIGNATURE) refuseAsDamaged('no directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + DIRECTORY_ENTRY_SIZE + nameLength + extraLength + commentLength;
    if (next > bytes.length) refuseAsDamaged('the directory is cut off');
    const entry = readEntry(bytes, view, at, nameLength, extraLength);
    inflated += entry.size;
    if (inflated > maxInflatedBytes) refuseAsTooLarge(`${inflated} bytes declared`);
    entries.push(entry);
    at = next;
  }
  refuseOverlaps(entries);
  return entries;
}

/** Parts that share their bytes are a way to make much of little: no maker of workbooks writes them. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((a, b) => a.packed.byteOffset - b.packed.byteOffset);
  let end = 0;
  for (const { packed } of inOrder) {
    if (packed.length === 0) continue;
    if (packed.byteOffset < end) refuseAsDamaged('parts that overlap');
    end = packed.byteOffset + packed.length;
  }
}

function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== IN_ZIP64) return { count, start };
    return findZip64Directory(view, at - ZIP64_END_LOCATOR_SIZE);
  }
  return refuseAsDamaged('the zip has no end: it was cut off');
}

function findZip64Directory(view: DataView, locator: number) {
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_END_LOCATOR_SIGNATURE) {
    return refuseAsDamaged('no zip64 locator');
  }
  const end = readUint64(view, locator + 8);
  if (end + ZIP64_END_SIZE > view.byteLength) return refuseAsDamaged('the zip64 end lies outside');
  if (view.getUint32(end, true) !== ZIP64_END_SIGNATURE) return refuseAsDamaged('no zip64 end');
  return { count: readUint64(view, end + 32), start: readUint64(view, end + 48) };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if ((flags & ENCRYPTED) !== 0) refuseAsDamaged('an entry is encrypted');
  if (method !== 0 && method !== 8) refuseAsDamaged(`compression method ${method}`);
  const nameStart = at + DIRECTORY_ENTRY_SIZE;
  const rawName = bytes.subarray(nameStart, nameStart + nameLength);
  const large = zip64Values(view, nameStart + nameLength, extraLength);
  // The values stand in the extra field in this order, each only where its 32-bit field is full.
  const pick = (value: number) => (value === IN_ZIP64 ? (large.shift() ?? value) : value);
  const size = pick(view.getUint32(at + 24, true));
  const packedSize = pick(view.getUint32(at + 20, true));
  const local = pick(view.getUint32(at + 42, true));
  return {
    name: new TextDecoder().decode(rawName),
    rawName,
    flags,
    method,
    timestamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: packedBytes(bytes, view, local, packedSize),
  };
}

function packedBytes(bytes: Uint8Array, view: DataView, local: number, packedSize: number) {
  if (local + LOCAL_SIZE > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE) {
    return refuseAsDamaged('an entry points nowhere');
  }
  const start =
    local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) return refuseAsDamaged('an entry is cut off');
  return bytes.subarray(start, start + packedSize);
}

function zip64Values(view: DataView, start: number, length: number): number[] {
  const values: number[] = [];
  for (let at = start; at + 4 <= start + length;) {
    const size = view.getUint16(at + 2, true);
    const end = Math.min(at + 4 + size, start + length);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      for (let value = at + 4; value + 8 <= end; value += 8) values.push(readUint64(view, value));
    }
    at += 4 + size;
  }
  return values;
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
}
