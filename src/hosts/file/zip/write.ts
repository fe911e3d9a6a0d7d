import { deflateSync } from 'fflate';
import { partKey } from './archive';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

/** Bytes to put in place of a part or beside the others; null takes the part out. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

const UTF8_NAME = 0x0800;
const HAS_DESCRIPTOR = 0x0008;
const VERSION_NEEDED = 20;
/** 1 January 1980, the zip's first day: new parts bear no time, so that the same input gives the same bytes. */
const NO_TIME = 0x00210000;

/**
 * A zip of the same entries in the same order. An entry that is not named in `changes` is copied as it stands, still
 * packed; a changed one keeps its date; new ones follow at the end in the order of `changes`.
 */
export function writeZip(entries: readonly ZipEntry[], changes: PartChanges): Uint8Array {
  const changesByKey = new Map([...changes].map(([name, bytes]) => [partKey(name), bytes]));
  const written: ZipEntry[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    const bytes = changesByKey.get(key);
    seen.add(key);
    if (bytes === undefined) written.push(entry);
    else if (bytes !== null) written.push(pack(entry.name, entry, bytes));
  }
  for (const [name, bytes] of changes) {
    if (bytes !== null && !seen.has(partKey(name))) written.push(pack(name, null, bytes));
  }
  return join(written);
}

function pack(name: string, old: ZipEntry | null, bytes: Uint8Array): ZipEntry {
  return {
    name,
    rawName: old?.rawName ?? new TextEncoder().encode(name),
    flags: old === null ? UTF8_NAME : old.flags & UTF8_NAME,
    method: 8,
    timestamp: old?.timestamp ?? NO_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateSync(bytes, { level: 6 }),
  };
}

function join(entries: readonly ZipEntry[]): Uint8Array {
  let length = 22;
  for (const entry of entries) length += 76 + 2 * entry.rawName.length + entry.packed.length;
  const zip = new Uint8Array(length);
  const view = new DataView(zip.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const entry of entries) {
    starts.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommonFields(view, at + 4, entry);
    zip.set(entry.rawName, at + 30);
    zip.set(entry.packed, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION_NEEDED, true);
    writeCommonFields(view, at + 6, entry);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    zip.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}

/** The 24 bytes from "version needed" to "name length" that both headers of an entry share. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, entry.flags & ~HAS_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.timestamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
