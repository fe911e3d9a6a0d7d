import { readZipDirectory, type ZipEntry } from './directory';
import { inflateEntry } from './inflate';

/**
 * A zip opened for reading. Parts are found by name whatever the case, slashes and leading slash, as the Open Packaging
 * Conventions ask; each is inflated when it is first asked for.
 */
export class Archive {
  readonly entries: readonly ZipEntry[];
  private readonly byKey = new Map<string, ZipEntry>();
  private readonly inflated = new Map<ZipEntry, Uint8Array>();

  constructor(bytes: Uint8Array) {
    this.entries = readZipDirectory(bytes);
    for (const entry of this.entries) {
      const key = partKey(entry.name);
      if (!this.byKey.has(key)) this.byKey.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.byKey.has(partKey(name));
  }

  /** The part's bytes, or null where there is no such part. */
  read(name: string): Uint8Array | null {
    const entry = this.byKey.get(partKey(name));
    if (entry === undefined) return null;
    const known = this.inflated.get(entry);
    if (known !== undefined) return known;
    const bytes = inflateEntry(entry);
    this.inflated.set(entry, bytes);
    return bytes;
  }
}

/** What two names of the same part have in common. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
