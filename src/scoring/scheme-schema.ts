import * as v from 'valibot';
import { decimalJson, decimalToJson, positiveJson } from './decimal-json';
import { absolute } from './points';
import type { Criterion, CriterionKind, Scheme } from './scheme';

/** The version of the format; a file of any other version is refused. */
export const SCHEME_VERSION = 1;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const policy = v.picklist(['unranked', 'zero']);

/** A criterion as it stands in JSON. */
export interface CriterionJson {
  readonly code: string;
  readonly name: string;
  /** Left out, it is group for a node with children and base for one without. */
  readonly kind?: CriterionKind | undefined;
  readonly maximum?: string | number | null | undefined;
  readonly weight?: string | number | null | undefined;
  readonly children?: readonly CriterionJson[] | undefined;
}

const criterionSchema: v.GenericSchema<CriterionJson, Criterion> = v.pipe(
  v.strictObject({
    code: text,
    name: text,
    kind: v.optional(v.picklist(['group', 'base', 'bonus', 'penalty'])),
    maximum: v.optional(v.nullable(positiveJson), null),
    weight: v.optional(v.nullable(positiveJson), null),
    children: v.optional(v.pipe(v.array(v.lazy(() => criterionSchema)), v.readonly()), []),
  }),
  v.transform(({ kind, ...rest }) => ({
    ...rest,
    kind: kind ?? (rest.children.length > 0 ? 'group' : 'base'),
  })),
);

const tieBreakSchema = v.variant('by', [
  v.strictObject({ by: v.literal('criterion'), code: text }),
  v.strictObject({ by: v.literal('fewer-penalties') }),
  v.strictObject({ by: v.literal('more-bonus') }),
]);

const bandSchema = v.strictObject({
  name: text,
  measure: v.optional(v.picklist(['percent', 'points']), 'percent'),
  from: decimalJson,
  fromIncluded: v.optional(v.boolean(), true),
});

/**
 * The format of a scheme in JSON, version 1. Whatever is left out takes the design's default: no weights, rounding
 * once at the total to 2 decimals, competition ranking, a missing or unreadable score leaves the unit unranked, what
 * was not assigned is rescaled, no caps, no tie-break chain, no bands, no stage of its own.
 */
export const schemeSchema = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.literal(SCHEME_VERSION),
  name: text,
  year: v.optional(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999))),
    null,
  ),
  criteria: v.pipe(v.array(criterionSchema), v.minLength(1)),
  weighting: v.optional(v.picklist(['none', 'coefficient', 'percentage']), 'none'),
  rounding: v.optional(
    v.strictObject({
      stage: v.optional(v.picklist(['leaf', 'total']), 'total'),
      decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
    }),
    { stage: 'total', decimals: 2 },
  ),
  ranking: v.optional(v.picklist(['competition', 'dense']), 'competition'),
  missing: v.optional(policy, 'unranked'),
  unreadable: v.optional(policy, 'unranked'),
  notAssigned: v.optional(v.picklist(['rescale', 'full', 'zero']), 'rescale'),
  capAtMaximum: v.optional(v.boolean(), false),
  tieBreaks: v.optional(v.array(tieBreakSchema), []),
  bands: v.optional(v.array(bandSchema), []),
  stage: v.optional(v.nullable(v.picklist(['self', 'cross', 'bloc', 'verified'])), null),
});

/** A scheme as it stands in JSON. */
export type SchemeJson = v.InferInput<typeof schemeSchema>;

/** The scheme as plain data for JSON, decimals as texts; `parseScheme` reads the same scheme back. */
export function schemeToJson(scheme: Scheme): SchemeJson {
  return {
    version: SCHEME_VERSION,
    name: scheme.name,
    year: scheme.year,
    criteria: scheme.criteria.map(criterionToJson),
    weighting: scheme.weighting,
    rounding: scheme.rounding,
    ranking: scheme.ranking,
    missing: scheme.missing,
    unreadable: scheme.unreadable,
    notAssigned: scheme.notAssigned,
    capAtMaximum: scheme.capAtMaximum,
    tieBreaks: [...scheme.tieBreaks],
    bands: scheme.bands.map((band) => ({ ...band, from: decimalToJson(band.from) })),
    stage: scheme.stage,
  };
}

function criterionToJson({
  code,
  name,
  kind,
  maximum,
  weight,
  children,
}: Criterion): CriterionJson {
  return {
    code,
    name,
    kind,
    ...(maximum === null ? {} : { maximum: decimalToJson(absolute(maximum)) }),
    ...(weight === null ? {} : { weight: decimalToJson(weight) }),
    ...(children.length === 0 ? {} : { children: children.map(criterionToJson) }),
  };
}
