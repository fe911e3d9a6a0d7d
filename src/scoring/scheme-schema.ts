import * as v from 'valibot';
import { decimalJson, decimalToJson, positiveJson } from './decimal-json';
import { defaultPolicies } from './default-policies';
import { formulaSchema, type FormulaJson } from './formulas/formula-schema';
import { formulaToJson } from './formulas/formula-to-json';
import { absolute } from './points';
import { provenanceSchema, type SchemeProvenance } from './scheme-provenance';
import type { Criterion, CriterionKind, Scheme } from './scheme';

/** The version of the format that is written. Version 1, which had fewer rules, is still read. */
export const SCHEME_VERSION = 2;

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
  /** How the points come from the leaf's cells; left out where its one cell holds them. */
  readonly formula?: FormulaJson | null | undefined;
  readonly children?: readonly CriterionJson[] | undefined;
}

/** A criterion and those below it. */
export const criterionSchema: v.GenericSchema<CriterionJson, Criterion> = v.pipe(
  v.strictObject({
    code: text,
    name: text,
    kind: v.optional(v.picklist(['group', 'base', 'bonus', 'penalty'])),
    maximum: v.optional(v.nullable(positiveJson), null),
    weight: v.optional(v.nullable(positiveJson), null),
    formula: v.optional(v.nullable(formulaSchema), null),
    children: v.optional(v.pipe(v.array(v.lazy(() => criterionSchema)), v.readonly()), []),
  }),
  v.transform(({ kind, ...rest }) => ({
    ...rest,
    kind: kind ?? (rest.children.length > 0 ? 'group' : 'base'),
  })),
);

const plainSteps = [
  v.strictObject({ by: v.literal('criterion'), code: text }),
  v.strictObject({ by: v.literal('fewer-penalties') }),
  v.strictObject({ by: v.literal('more-bonus') }),
] as const;

const tieBreakSchema = v.variant('by', [
  ...plainSteps,
  v.strictObject({ by: v.literal('ballot') }),
  v.strictObject({ by: v.literal('women') }),
  v.strictObject({ by: v.literal('chair') }),
]);

const plainBand = {
  name: text,
  measure: v.optional(v.picklist(['percent', 'points']), 'percent'),
  from: decimalJson,
  fromIncluded: v.optional(v.boolean(), true),
};

const bandSchema = v.strictObject({
  ...plainBand,
  noZero: v.optional(v.boolean(), false),
  mostPercent: v.optional(v.nullable(positiveJson), null),
});

const limitSchema = v.strictObject({
  kind: v.picklist(['base', 'bonus', 'penalty']),
  code: v.optional(v.nullable(text), null),
  most: positiveJson,
});

const consequenceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('not-ranked') }),
  v.strictObject({ kind: v.literal('not-classified') }),
  v.strictObject({ kind: v.literal('at-most'), band: text }),
]);

const floorSchema = v.strictObject({
  code: text,
  least: positiveJson,
  measure: v.optional(v.picklist(['percent', 'points']), 'points'),
  consequence: consequenceSchema,
});

const downgradeSchema = v.strictObject({ fact: text, consequence: consequenceSchema });

const stageSchema = v.picklist(['self', 'cross', 'bloc', 'verified']);

const blendPartSchema = v.strictObject({
  stage: stageSchema,
  weight: positiveJson,
  how: v.optional(v.picklist(['value', 'mean', 'trimmed-mean']), 'value'),
});

/** What both versions have alike. */
const common = {
  $schema: v.optional(v.string()),
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
  capAtMaximum: v.optional(v.boolean(), false),
  stage: v.optional(v.nullable(stageSchema), null),
};

/**
 * The format of a scheme in JSON, version 2. Whatever is left out takes the design's default: no weights, rounding
 * once at the total to 2 decimals, competition ranking, a missing or unreadable score leaves the unit unranked, what
 * was not assigned is rescaled, no caps, limits or floors, penalties without end, no tie-break chain, no bands, no
 * downgrades, no stage of its own and no blend.
 */
export const schemeSchema = v.strictObject({
  ...common,
  version: v.literal(SCHEME_VERSION),
  provenance: v.optional(provenanceSchema),
  notAssigned: v.optional(
    v.picklist(['rescale', 'rescale-in-group', 'percent', 'full', 'zero']),
    'rescale',
  ),
  limits: v.optional(v.array(limitSchema), []),
  penaltyStop: v.optional(v.picklist(['none', 'total', 'group']), 'none'),
  floors: v.optional(v.array(floorSchema), []),
  tieBreaks: v.optional(v.array(tieBreakSchema), []),
  bands: v.optional(v.array(bandSchema), []),
  downgrades: v.optional(v.array(downgradeSchema), []),
  blend: v.optional(v.array(blendPartSchema), []),
});

/** Version 1: the same with fewer rules; what it did not have yet takes the default. */
export const schemeSchemaOfVersion1 = v.pipe(
  v.strictObject({
    ...common,
    version: v.literal(1),
    notAssigned: v.optional(v.picklist(['rescale', 'full', 'zero']), 'rescale'),
    tieBreaks: v.optional(v.array(v.variant('by', [...plainSteps])), []),
    bands: v.optional(v.array(v.strictObject(plainBand)), []),
  }),
  v.transform(({ bands, ...rest }) => {
    const { limits, penaltyStop, floors, downgrades, blend } = defaultPolicies;
    return {
      ...rest,
      ...{ limits, penaltyStop, floors, downgrades, blend },
      bands: bands.map((band) => ({ ...band, noZero: false, mostPercent: null })),
    };
  }),
);

/** A scheme as it stands in JSON. */
export type SchemeJson = v.InferInput<typeof schemeSchema>;

/** The scheme as plain data for JSON, decimals as texts; `parseScheme` reads the same scheme back. */
export function schemeToJson(scheme: Scheme): SchemeJson {
  return {
    version: SCHEME_VERSION,
    name: scheme.name,
    year: scheme.year,
    ...(scheme.provenance === undefined ? {} : { provenance: provenanceToJson(scheme.provenance) }),
    criteria: scheme.criteria.map(criterionToJson),
    weighting: scheme.weighting,
    rounding: scheme.rounding,
    ranking: scheme.ranking,
    missing: scheme.missing,
    unreadable: scheme.unreadable,
    notAssigned: scheme.notAssigned,
    capAtMaximum: scheme.capAtMaximum,
    limits: scheme.limits.map((limit) => ({ ...limit, most: decimalToJson(limit.most) })),
    penaltyStop: scheme.penaltyStop,
    floors: scheme.floors.map((floor) => ({ ...floor, least: decimalToJson(floor.least) })),
    tieBreaks: [...scheme.tieBreaks],
    bands: scheme.bands.map(({ mostPercent, ...band }) => ({
      ...band,
      from: decimalToJson(band.from),
      mostPercent: mostPercent === null ? null : decimalToJson(mostPercent),
    })),
    downgrades: [...scheme.downgrades],
    stage: scheme.stage,
    blend: scheme.blend.map((part) => ({ ...part, weight: decimalToJson(part.weight) })),
  };
}

function provenanceToJson({ notes, ...rest }: SchemeProvenance): SchemeJson['provenance'] {
  return { ...rest, notes: [...notes] };
}

function criterionToJson({
  code,
  name,
  kind,
  maximum,
  weight,
  formula,
  children,
}: Criterion): CriterionJson {
  return {
    code,
    name,
    kind,
    ...(maximum === null ? {} : { maximum: decimalToJson(absolute(maximum)) }),
    ...(weight === null ? {} : { weight: decimalToJson(weight) }),
    ...(formula === null ? {} : { formula: formulaToJson(formula) }),
    ...(children.length === 0 ? {} : { children: children.map(criterionToJson) }),
  };
}
