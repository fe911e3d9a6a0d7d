import * as v from 'valibot';

/** How well tasks were done, best first: HTXSNV, HTTNV, HTNV, không HTNV. */
export const ratings = ['outstanding', 'good', 'completed', 'not-completed'] as const;
export type Rating = (typeof ratings)[number];

/** What only a person can say of a unit or a person, with name and date. */
export const declaredConditions = [
  'exceeded-targets',
  'outstanding-collective',
  'internal-unity',
  'clean-organisations',
  'thrift-integrity',
  'exemplary-compliance',
  'leading-thrift',
  'selected',
  'voted',
  'movement-leader',
  'takes-part',
  'everyone-completed',
  'nobody-disciplined',
  'grassroots-democracy',
  'not-flag-eligible',
  'nothing-pending',
  'regulation-criteria',
  'solidarity',
  'initiative-unit',
  'initiative-province',
  'initiative-nation',
] as const;
export type DeclaredCondition = (typeof declaredConditions)[number];

/** What can be counted of a unit or a person. */
export const countables = [
  'staff',
  'leaders',
  'women',
  'completed-tasks',
  'advanced-workers',
  'grassroots-fighters',
  'targets',
  'targets-exceeded',
  'initiatives',
  'projects',
] as const;
export type Countable = (typeof countables)[number];

/** A decimal with a dot ("70"), or a parameter of the pack by its id. */
export type Figure = string | { readonly parameter: string };

/** What a single year has to show: a rating at least so good, or one of the awards. */
export interface YearTest {
  readonly rating: Rating | null;
  readonly awards: readonly string[];
}

/** A condition that is judged by facts; what the fields mean stands at `evaluate`. */
export type LeafCondition =
  /** The places of the bloc's ranking, both included. */
  | { readonly kind: 'place'; readonly from: Figure; readonly to: Figure }
  /** A person's word: yes. */
  | { readonly kind: 'declared'; readonly what: DeclaredCondition }
  /** A person's word on a sentence of the organiser's own; `id` is the name under which it is declared. */
  | { readonly kind: 'stated'; readonly id: string; readonly text: string }
  /** The rating of the award year. */
  | { readonly kind: 'rating'; readonly least: Rating }
  /** `of` ÷ `to` in percent; a person's word on `orDeclared` decides where it was given. */
  | {
      readonly kind: 'ratio';
      readonly of: Countable;
      readonly to: Countable;
      readonly least: Figure;
      readonly orDeclared: DeclaredCondition | null;
    }
  | { readonly kind: 'count'; readonly of: Countable; readonly least: Figure }
  /**
   * Times in a row up to the award year that a year passes the test; `gap` is the most years from one time to the
   * next, 1 being every year.
   */
  | {
      readonly kind: 'in-a-row';
      readonly each: YearTest;
      readonly least: Figure;
      readonly gap: Figure;
    }
  /** Times that one of the awards was given, in the years of the surrounding `period`, otherwise ever. */
  | { readonly kind: 'awards'; readonly awards: readonly string[]; readonly least: Figure }
  /** Years of at least that rating, in the years of the surrounding `period`, otherwise ever. */
  | { readonly kind: 'rated-years'; readonly rating: Rating; readonly least: Figure }
  /** Total in percent of the maximum. */
  | { readonly kind: 'percent'; readonly least: Figure }
  /** The class ("Xếp loại") of the bloc's scheme, or a better one. */
  | { readonly kind: 'class'; readonly least: string }
  /** One of the tags or types of the unit, such as "biên giới". */
  | { readonly kind: 'tag'; readonly anyOf: readonly string[] }
  /** Years since the collective was founded. */
  | { readonly kind: 'age'; readonly least: Figure };

/**
 * A condition of the closed language in which rules are written.
 *
 * - `period`: at least so many years in a row up to the award year pass the test, all of them after the year of one of
 *   the `after` awards (null: whenever); `within` is judged in exactly those years.
 */
export type Condition =
  | LeafCondition
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | {
      readonly kind: 'period';
      readonly after: readonly string[] | null;
      readonly each: YearTest;
      readonly least: Figure;
      readonly within: Condition | null;
    };

export type PeriodCondition = Extract<Condition, { readonly kind: 'period' }>;

const DEEPEST = 8;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const decimal = v.pipe(v.string(), v.regex(/^\d{1,9}(\.\d{1,6})?$/u));
const codes = v.pipe(v.array(text), v.minLength(1), v.maxLength(50));

export const figureSchema = v.union([decimal, v.strictObject({ parameter: text })]);

const rating = v.picklist(ratings);
const declared = v.picklist(declaredConditions);
const countable = v.picklist(countables);
const yearTest = v.strictObject({
  rating: v.nullable(rating),
  awards: v.pipe(v.array(text), v.maxLength(50)),
});

/** The format of a condition in JSON. Depth is checked by `isTooDeep`. */
export const conditionSchema: v.GenericSchema<unknown, Condition> = v.lazy(() =>
  v.variant('kind', [
    v.strictObject({
      kind: v.picklist(['all', 'any']),
      of: v.pipe(v.array(conditionSchema), v.minLength(1), v.maxLength(50)),
    }),
    v.strictObject({ kind: v.literal('not'), of: conditionSchema }),
    v.strictObject({
      kind: v.literal('period'),
      after: v.nullable(codes),
      each: yearTest,
      least: figureSchema,
      within: v.nullable(conditionSchema),
    }),
    v.strictObject({ kind: v.literal('place'), from: figureSchema, to: figureSchema }),
    v.strictObject({ kind: v.literal('declared'), what: declared }),
    v.strictObject({ kind: v.literal('stated'), id: text, text }),
    v.strictObject({ kind: v.literal('rating'), least: rating }),
    v.strictObject({
      kind: v.literal('ratio'),
      of: countable,
      to: countable,
      least: figureSchema,
      orDeclared: v.nullable(declared),
    }),
    v.strictObject({ kind: v.literal('count'), of: countable, least: figureSchema }),
    v.strictObject({
      kind: v.literal('in-a-row'),
      each: yearTest,
      least: figureSchema,
      gap: figureSchema,
    }),
    v.strictObject({ kind: v.literal('awards'), awards: codes, least: figureSchema }),
    v.strictObject({ kind: v.literal('rated-years'), rating, least: figureSchema }),
    v.strictObject({ kind: v.literal('percent'), least: figureSchema }),
    v.strictObject({ kind: v.literal('class'), least: text }),
    v.strictObject({ kind: v.literal('tag'), anyOf: codes }),
    v.strictObject({ kind: v.literal('age'), least: figureSchema }),
  ]),
);

/** Every condition of a tree, itself first. */
export function allConditions(condition: Condition): readonly Condition[] {
  return [condition, ...children(condition).flatMap(allConditions)];
}

/** Whether conditions are nested deeper than anybody could read. */
export function isTooDeep(condition: Condition, most = DEEPEST): boolean {
  return most === 0 || children(condition).some((child) => isTooDeep(child, most - 1));
}

/** The figures of one condition, without those of its children. */
export function figuresOf(condition: Condition): readonly Figure[] {
  switch (condition.kind) {
    case 'place':
      return [condition.from, condition.to];
    case 'in-a-row':
      return [condition.least, condition.gap];
    case 'ratio':
    case 'count':
    case 'awards':
    case 'rated-years':
    case 'percent':
    case 'age':
    case 'period':
      return [condition.least];
    case 'all':
    case 'any':
    case 'not':
    case 'declared':
    case 'stated':
    case 'rating':
    case 'class':
    case 'tag':
      return [];
  }
}

/** The awards that one condition names, without those of its children. */
export function awardsNamedIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'awards':
      return condition.awards;
    case 'in-a-row':
      return condition.each.awards;
    case 'period':
      return [...condition.each.awards, ...(condition.after ?? [])];
    default:
      return [];
  }
}

function children(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of;
    case 'not':
      return [condition.of];
    case 'period':
      return condition.within === null ? [] : [condition.within];
    default:
      return [];
  }
}
