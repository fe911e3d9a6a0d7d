import type { Scheme } from '../scoring/scheme';
import { parseScheme } from '../scoring/scheme-json';
import { sourceLevel, type SchemeProvenance, type SourceLevel } from '../scoring/scheme-provenance';

/** A scheme that comes with the product: its id, name, source and status stand in its provenance. */
export interface BuiltInScheme {
  readonly scheme: Scheme;
  readonly provenance: SchemeProvenance;
  /** How far it may be relied on. */
  readonly level: SourceLevel;
}

/**
 * The schemes that come with the product; their files are loaded only now. Throws an Error where one of them is not
 * valid: it is our own data.
 */
export async function builtInSchemes(): Promise<readonly BuiltInScheme[]> {
  const { builtInSchemeFiles } = await import('./built-in-scheme-files');
  return builtInSchemeFiles.map((data) => {
    const parsed = parseScheme(data);
    if (!parsed.ok) {
      const places = parsed.problems.map(({ path, code }) => `${path}: ${code}`);
      throw new Error(`A built-in scheme is not valid. ${places.join('; ')}`);
    }
    const { provenance } = parsed.scheme;
    if (provenance === undefined) {
      throw new Error(`The built-in scheme ${parsed.scheme.name} does not say where it is from.`);
    }
    return { scheme: parsed.scheme, provenance, level: sourceLevel(provenance) };
  });
}

/** The one that is called so; null where none is. */
export async function builtInScheme(id: string): Promise<BuiltInScheme | null> {
  const all = await builtInSchemes();
  return all.find(({ provenance }) => provenance.id === id) ?? null;
}
