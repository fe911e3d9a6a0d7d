import type * as SheetJs from '@e965/xlsx';
import * as v from 'valibot';

/** What is used of SheetJS; it types its part for compound files as anything. */
export interface SheetJsLibrary extends Pick<typeof SheetJs, 'read'> {
  readonly CFB: {
    readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => unknown;
    readonly find: (file: unknown, path: string) => unknown;
    readonly write: (file: unknown, options: { readonly type: 'array' }) => unknown;
  };
}

/** The whole of SheetJS, loaded when the first workbook of an old format is read. */
export async function loadFullSheetJs(): Promise<SheetJsLibrary> {
  const module: SheetJsLibrary & { readonly default?: SheetJsLibrary } = await import('@e965/xlsx');
  return module.default ?? module;
}

const streamSchema = v.object({ content: v.union([v.instance(Uint8Array), v.array(v.number())]) });

/** The bytes of a stream of a compound file, or null. */
export function compoundStream(
  library: SheetJsLibrary,
  bytes: Uint8Array,
  names: readonly string[],
): Uint8Array | null {
  const cfb = library.CFB.read(bytes, { type: 'array' });
  for (const name of names) {
    const found = v.safeParse(streamSchema, library.CFB.find(cfb, name));
    if (found.success) return Uint8Array.from(found.output.content);
  }
  return null;
}
