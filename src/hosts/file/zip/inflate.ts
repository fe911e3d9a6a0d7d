import { Inflate } from 'fflate';
import { Refusal, refuseAsDamaged, refuseAsTooLarge } from '../refusal';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

/** Deflate cannot shrink anything by more than this factor. */
const BEST_RATIO = 1032;

/** Bytes given to the inflater at once: what they inflate to (at most 16 MiB) is checked before the next. */
const STEP = 16 * 1024;

/**
 * The bytes of one part. What it inflates to is counted while it inflates: an entry that declares less than it holds
 * is stopped at once, so memory stays within what the directory declared.
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size) refuseAsDamaged(`${entry.name} is not of its declared size`);
  if (crc32(bytes) !== entry.crc) refuseAsDamaged(`${entry.name} has another checksum`);
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  const { packed, size, name } = entry;
  if (size > packed.length * BEST_RATIO + STEP) refuseAsDamaged(`${name} cannot inflate so far`);
  const inflated = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) refuseAsTooLarge(`${name} inflates beyond its declared size`);
    inflated.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuseAsDamaged(`${name}: ${String(error)}`);
  }
  return inflated.subarray(0, filled);
}
