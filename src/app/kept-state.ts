import * as v from 'valibot';
import type { Correction, OfficialResult, RememberedTemplate } from '../sheets/remembered';

/** The version of the text that is kept in workbooks. */
const VERSION = 1;

/** More than this is not kept in a workbook, so that it stays under 200 KB. */
const MOST_KEPT_BYTES = 180_000;
/** A UTF-16 unit takes at most so many in a file; base64 takes one. */
const BYTES_A_UNIT = 3;

const sheet = v.pipe(v.number(), v.integer(), v.minValue(1));
const points = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/));
const stage = v.picklist(['self', 'cross', 'bloc', 'verified']);

const criterionChange = v.variant('what', [
  v.object({ what: v.literal('leave-out') }),
  v.object({ what: v.literal('maximum'), points }),
  v.object({ what: v.literal('weight'), points }),
  v.object({ what: v.literal('kind'), kind: v.picklist(['base', 'bonus', 'penalty']) }),
]);

/** A correction as it is kept: a sheet is told by the number of its mark, so that it may be renamed. */
const storedCorrection = v.variant('kind', [
  v.object({ kind: v.literal('sheet'), sheet, use: v.picklist(['read', 'ignore']) }),
  v.object({
    kind: v.literal('layout'),
    sheet,
    layout: v.picklist(['units-in-rows', 'criteria-in-rows', 'sheet-per-unit']),
  }),
  v.object({ kind: v.literal('unit'), sheet, unit: v.string(), change: v.literal('leave-out') }),
  v.object({
    kind: v.literal('criterion'),
    sheet,
    criterion: v.string(),
    change: criterionChange,
  }),
  v.object({ kind: v.literal('stage'), sheet, stage }),
  v.object({ kind: v.literal('year'), year: v.pipe(v.number(), v.integer()) }),
  v.object({ kind: v.literal('organiser'), organiser: v.picklist(['tw', 'bo', 'tinh', 'khac']) }),
  v.object({ kind: v.literal('rules'), pack: v.string() }),
  v.object({
    kind: v.literal('not-assigned'),
    sheet,
    unit: v.string(),
    criterion: v.string(),
  }),
]);

const keptState = v.object({
  version: v.literal(VERSION),
  confirmed: v.array(v.string()),
  corrections: v.array(storedCorrection),
  official: v.optional(
    v.nullable(
      v.object({
        by: v.string(),
        at: v.string(),
        inputs: v.string(),
        codes: v.optional(v.nullable(v.record(v.string(), v.string())), null),
      }),
    ),
    null,
  ),
  // A template that is damaged costs nothing else.
  template: v.fallback(
    v.nullable(v.object({ name: v.string(), data: v.pipe(v.string(), v.base64()) })),
    null,
  ),
});

export type StoredCorrection = v.InferOutput<typeof storedCorrection>;

export interface KeptState {
  readonly confirmed: readonly string[];
  readonly corrections: readonly StoredCorrection[];
  readonly official: OfficialResult | null;
  readonly template: RememberedTemplate | null;
}

/** What a workbook keeps: nothing, what was read, or why it cannot be read. */
export type KeptReading =
  | { readonly kind: 'kept'; readonly state: KeptState }
  | { readonly kind: 'damaged' }
  /** Kept by a later version of Bảng Vàng. */
  | { readonly kind: 'newer' };

const nothingKept: KeptState = { confirmed: [], corrections: [], official: null, template: null };

export function readKeptState(text: string | null): KeptReading {
  if (text === null) return { kind: 'kept', state: nothingKept };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'damaged' };
  }
  const parsed = v.safeParse(keptState, data);
  if (parsed.success) return { kind: 'kept', state: parsed.output };
  const versioned = v.safeParse(v.object({ version: v.number() }), data);
  const isNewer = versioned.success && versioned.output.version > VERSION;
  return { kind: isNewer ? 'newer' : 'damaged' };
}

/** The text to keep in the workbook; null where there is nothing to be kept. */
export function keptStateText(state: KeptState): string | null {
  const { confirmed, corrections, official, template } = state;
  const more = {
    ...(official === null ? {} : { official }),
    ...(template === null ? {} : { template }),
  };
  if (confirmed.length + corrections.length + Object.keys(more).length === 0) return null;
  return JSON.stringify({ version: VERSION, confirmed, corrections, ...more });
}

/** Whether a text is more than a workbook should keep. */
export function isTooMuch(text: string, { template }: Pick<KeptState, 'template'>): boolean {
  const data = template?.data.length ?? 0;
  return (text.length - data) * BYTES_A_UNIT + data > MOST_KEPT_BYTES;
}

/** The correction with the number of its sheet's mark in place of the sheet's name. */
export function stored(correction: Correction, mark: number | null): StoredCorrection {
  if (!('sheet' in correction)) return correction;
  if (mark === null) throw new Error('A correction of a sheet needs its mark.');
  return { ...correction, sheet: mark };
}

/** The correction with the name that its sheet has now. */
export function restored(correction: StoredCorrection, sheetOf: string | null): Correction | null {
  if (!('sheet' in correction)) return correction;
  return sheetOf === null ? null : { ...correction, sheet: sheetOf };
}
