import * as v from 'valibot';
import { conditionSchema, figureSchema } from './conditions';
import { parameterSchema, sourceStatus } from './parameters';

/** The version of the format that is written; older ones are migrated, any other is refused. */
export const PACK_VERSION = 2;

export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
export const note = v.nullable(text);
export const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u));
export const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999));
const codes = v.pipe(v.array(text), v.maxLength(50));

/** Where a rule comes from: the article as a document cites it, and the words themselves, both in Vietnamese. */
const cited = { article: text, text, sourceStatus, note };

const awardSchema = v.strictObject({
  code: text,
  /** As it stands in Vietnamese documents. */
  name: text,
  englishName: text,
  /** Order of display, 1 being the highest; the law itself ranks only within titles and within forms. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Danh hiệu thi đua or hình thức khen thưởng. */
  kind: v.picklist(['title', 'form']),
  /** Decided by the Prime Minister, the Government or the State President. */
  isStateLevel: v.boolean(),
});

/** The award that a rule gives in a bloc of each level of organiser for which it is meant. */
export const awardsByLevel = v.strictObject({
  tw: v.optional(text),
  bo: v.optional(text),
  tinh: v.optional(text),
  khac: v.optional(text),
});

const ruleSchema = v.strictObject({
  id: text,
  subject: v.picklist(['collective', 'individual']),
  awards: awardsByLevel,
  /**
   * How the award is come by: bloc: the bloc's ranking proposes it; selection: chosen afterwards among the leaders of
   * several blocs; dossier: on its own dossier, from tasks and years of merit; movement: at the review of a movement.
   * Only `bloc` leads to a proposal.
   */
  route: v.picklist(['bloc', 'selection', 'dossier', 'movement']),
  condition: conditionSchema,
  ...cited,
  effectiveFrom: date,
  effectiveTo: v.nullable(date),
});

/** What holds for every award of the pack. */
const generalSchema = v.strictObject({
  id: text,
  condition: conditionSchema,
  ...cited,
  effectiveFrom: date,
  effectiveTo: v.nullable(date),
});

const quotaSchema = v.strictObject({
  id: text,
  awards: v.pipe(codes, v.minLength(1)),
  limit: v.variant('kind', [
    /** So many in one bloc. */
    v.strictObject({ kind: v.literal('in-a-bloc'), most: figureSchema }),
    /** A share of the units of the bloc that one of the `taken` awards leaves over. */
    v.strictObject({ kind: v.literal('share-of-rest'), percent: figureSchema, taken: codes }),
    /** A share of the collectives that one of the awards `qualified` is proposed for, over all blocs. */
    v.strictObject({ kind: v.literal('share-of-qualified'), percent: figureSchema, of: codes }),
    /** A share of the units of the bloc that have reached each class; a class that is not named has none. */
    v.strictObject({
      kind: v.literal('by-class'),
      shares: v.array(v.strictObject({ class: text, percent: figureSchema })),
    }),
    /** So many persons in the lists of an award year. */
    v.strictObject({ kind: v.literal('in-a-list'), most: figureSchema }),
    /** A share of the persons of each unit who are given one of the awards `of`, or the awards themselves. */
    v.strictObject({
      kind: v.literal('share-of-people'),
      percent: figureSchema,
      of: v.pipe(codes, v.minLength(1)),
    }),
  ]),
  ...cited,
});

const ballotSchema = v.strictObject({
  id: text,
  awards: v.pipe(codes, v.minLength(1)),
  /** Percent of votes for it, and of whom: all members of the council, or those present. */
  least: figureSchema,
  of: v.picklist(['all-members', 'present']),
  /** Whether the share itself is enough (“từ 80%”), or there must be more (“quá nửa”). */
  comparison: v.picklist(['at-least', 'more-than']),
  /** Whether a vote has to be taken; where not, acclamation will do. */
  isCompulsory: v.boolean(),
  ...cited,
});

const clauseSchema = v.strictObject({
  id: text,
  kind: v.picklist([
    'one-achievement',
    'one-state-level',
    'achievement-types',
    'deadline',
    'dossier',
    'written-opinion',
    'women-first',
    'revocation',
  ]),
  /** The awards that it concerns; empty: all. */
  awards: codes,
  figure: v.nullable(figureSchema),
  /** Such as the papers of a dossier, in Vietnamese. */
  parts: codes,
  ...cited,
});

const amendmentSchema = v.strictObject({
  law: text,
  effectiveFrom: date,
  /** The first award year whose awards are decided under the amendment. */
  firstAwardYear: year,
  /** Whether the pack already says what the amendment says. */
  checked: v.boolean(),
  note,
});

/** The format of a rule pack in JSON: the award rules of one law, or of one organiser. */
export const rulePackSchema = v.strictObject({
  version: v.literal(PACK_VERSION),
  id: text,
  name: text,
  effectiveFrom: date,
  effectiveTo: v.nullable(date),
  /** The years whose merits the pack judges, both included; `to` null has no end. */
  awardYears: v.strictObject({ from: year, to: v.nullable(year) }),
  amendments: v.array(amendmentSchema),
  awards: v.pipe(v.array(awardSchema), v.minLength(1)),
  parameters: v.array(parameterSchema),
  general: v.array(generalSchema),
  rules: v.pipe(v.array(ruleSchema), v.minLength(1)),
  quotas: v.array(quotaSchema),
  ballots: v.array(ballotSchema),
  clauses: v.array(clauseSchema),
});

export type RulePack = v.InferOutput<typeof rulePackSchema>;
export type AwardRule = RulePack['rules'][number];
export type GeneralRule = RulePack['general'][number];
export type Quota = RulePack['quotas'][number];
export type BallotRule = RulePack['ballots'][number];
export type Clause = RulePack['clauses'][number];
export type Award = RulePack['awards'][number];
export { amendmentSchema };
