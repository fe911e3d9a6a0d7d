import * as v from 'valibot';
import { decimalJson, positiveJson } from '../decimal-json';

/** Rows of a table of a formula (rules, steps, words); real ones have some twenty. */
export const MOST_ROWS = 200;

export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

export const thresholdEntries = {
  from: decimalJson,
  included: v.optional(v.boolean(), true),
};

export const stepSchema = v.strictObject({ ...thresholdEntries, points: decimalJson });

export const limitSchema = v.variant('at', [
  v.strictObject({ at: v.literal('none') }),
  v.strictObject({ at: v.literal('maximum') }),
  v.strictObject({ at: v.literal('times'), times: positiveJson }),
  v.strictObject({ at: v.literal('points'), points: decimalJson }),
]);
