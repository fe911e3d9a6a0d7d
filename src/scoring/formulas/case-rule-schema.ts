import * as v from 'valibot';
import { positiveJson } from '../decimal-json';
import { MOST_ROWS, text, thresholdEntries } from './shared-schema';

const pointsRule = {
  code: text,
  name: text,
  effect: v.picklist(['deduction', 'bonus']),
  oneOf: v.optional(v.nullable(text), null),
  onlyWithoutDeductions: v.optional(v.boolean(), false),
};

const rows = <Row extends v.GenericSchema>(row: Row) =>
  v.pipe(v.array(row), v.minLength(1), v.maxLength(MOST_ROWS), v.readonly());

/** The format of a rule by cases in JSON. */
export const caseRuleSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('counted'),
    ...pointsRule,
    each: positiveJson,
    most: v.optional(v.nullable(positiveJson), null),
  }),
  v.strictObject({
    kind: v.literal('by-volume'),
    ...pointsRule,
    volume: text,
    part: v.picklist(['share', 'number']),
    sizes: rows(
      v.strictObject({
        ...thresholdEntries,
        steps: rows(v.strictObject({ ...thresholdEntries, points: positiveJson })),
      }),
    ),
  }),
  v.strictObject({ kind: v.literal('bar'), code: text, name: text }),
]);

/** A rule as it stands in JSON. */
export type CaseRuleJson = v.InferInput<typeof caseRuleSchema>;
