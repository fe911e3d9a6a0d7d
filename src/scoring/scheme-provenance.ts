import * as v from 'valibot';

/**
 * - found: every figure was read in the source that is named
 * - unverified: from common knowledge of the field, checked against no text
 * - illustration: invented to show how it works (số liệu minh họa)
 */
export type SourceStatus = 'found' | 'unverified' | 'illustration';

/** What a person should know of one criterion, or of the whole scheme where `at` is null. */
export interface SourceNote {
  readonly at: string | null;
  readonly status: SourceStatus;
  readonly note: string;
}

/** Where a scheme comes from, and how far that was checked. It changes no result. */
export interface SchemeProvenance {
  /** The name by which the scheme is asked for; the file is called so. */
  readonly id: string;
  readonly source: string;
  readonly status: SourceStatus;
  readonly notes: readonly SourceNote[];
}

/** How far a scheme may be relied on; partly: found, but for some of its notes. */
export type SourceLevel = SourceStatus | 'partly';

const status = v.picklist(['found', 'unverified', 'illustration']);
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** The format in JSON. */
export const provenanceSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), v.maxLength(60)),
  source: text,
  status,
  notes: v.optional(
    v.pipe(
      v.array(v.strictObject({ at: v.optional(v.nullable(text), null), status, note: text })),
      v.maxLength(200),
      v.readonly(),
    ),
    [],
  ),
});

/** What its status and its notes say together. */
export function sourceLevel({ status: whole, notes }: SchemeProvenance): SourceLevel {
  return whole === 'found' && notes.some((note) => note.status !== 'found') ? 'partly' : whole;
}
