import * as v from 'valibot';
import { decimalJson, positiveJson } from '../decimal-json';
import { caseRuleSchema } from './case-rule-schema';
import { limitSchema, MOST_ROWS, stepSchema, text, thresholdEntries } from './shared-schema';

const words = v.pipe(v.array(text), v.maxLength(MOST_ROWS), v.readonly());
const someWords = v.pipe(v.array(text), v.minLength(1), v.maxLength(MOST_ROWS), v.readonly());
const standard = v.optional(v.nullable(positiveJson), null);
const least = v.optional(v.nullable(decimalJson), null);
const blankTarget = v.optional(v.picklist(['missing', 'no-target']), 'missing');
const blankCases = v.optional(v.picklist(['missing', 'none']), 'missing');

const perPercent = {
  by: v.literal('percent'),
  each: positiveJson,
  counting: v.optional(v.picklist(['exact', 'complete', 'started']), 'exact'),
};

const lineSchema = v.strictObject({
  kind: v.literal('line'),
  below: v.optional(
    v.variant('by', [v.strictObject({ by: v.literal('pro-rata') }), v.strictObject(perPercent)]),
    { by: 'pro-rata' },
  ),
  above: v.variant('by', [
    v.strictObject({ by: v.literal('flat') }),
    v.strictObject({ by: v.literal('pro-rata') }),
    v.strictObject({ ...perPercent, limit: v.optional(v.nullable(positiveJson), null) }),
  ]),
  floor: v.optional(
    v.nullable(v.strictObject({ ...thresholdEntries, share: v.optional(positiveJson, '0') })),
    null,
  ),
});

const stepsSchema = v.strictObject({
  kind: v.literal('steps'),
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(MOST_ROWS), v.readonly()),
  otherwise: v.optional(decimalJson, '0'),
});

const attainmentSchema = v.strictObject({
  kind: v.literal('attainment'),
  direction: v.optional(v.picklist(['more', 'less']), 'more'),
  target: v.optional(
    v.variant('from', [
      v.strictObject({ from: v.literal('cell') }),
      v.strictObject({ from: v.literal('scheme'), value: positiveJson }),
    ]),
    { from: 'cell' },
  ),
  standard,
  shape: v.variant('kind', [lineSchema, stepsSchema]),
  most: limitSchema,
  noTarget: v.optional(
    v.picklist(['not-assigned', 'missing', 'zero', 'full', 'full-if-done']),
    'missing',
  ),
  blankTarget,
});

/**
 * The format of a leaf's formula in JSON. What decides points must be said; left out, a blank cell is missing, a
 * boundary includes itself, the standard and the base are the leaf's maximum, and nothing else is capped.
 */
export const formulaSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('direct') }),
  v.strictObject({
    kind: v.literal('pass-fail'),
    pass: someWords,
    fail: v.optional(words, []),
    passPoints: v.optional(v.nullable(decimalJson), null),
    failPoints: v.optional(decimalJson, '0'),
    blank: v.optional(v.picklist(['missing', 'fail']), 'missing'),
  }),
  v.strictObject({
    kind: v.literal('count'),
    each: decimalJson,
    most: limitSchema,
    least,
    fractions: v.optional(v.picklist(['allowed', 'refused']), 'refused'),
  }),
  attainmentSchema,
  v.strictObject({
    kind: v.literal('pool-relative'),
    standard,
    shareAtTarget: v.optional(positiveJson, '0.5'),
    blankTarget,
  }),
  v.strictObject({
    kind: v.literal('bonus-penalty'),
    bonus: positiveJson,
    penalty: positiveJson,
    least,
    most: limitSchema,
    blankCases,
  }),
  v.strictObject({
    kind: v.literal('cases'),
    base: standard,
    rules: v.pipe(v.array(caseRuleSchema), v.minLength(1), v.maxLength(MOST_ROWS), v.readonly()),
    mostDeducted: v.optional(v.nullable(positiveJson), null),
    mostBonus: v.optional(v.nullable(positiveJson), null),
    belowZero: v.picklist(['allowed', 'refused']),
    blankCases,
  }),
  v.strictObject({
    kind: v.literal('levels'),
    levels: v.pipe(
      v.array(v.strictObject({ name: text, points: decimalJson })),
      v.minLength(1),
      v.maxLength(MOST_ROWS),
      v.readonly(),
    ),
  }),
]);

/** A formula as it stands in JSON. */
export type FormulaJson = v.InferInput<typeof formulaSchema>;
