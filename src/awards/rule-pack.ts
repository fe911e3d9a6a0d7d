import * as v from 'valibot';
import { problemAt, problemOfIssue, type DataProblem } from '../scoring/data-problems';
import { declaredConditions } from './eligibility';

/** The version of the format; a pack of any other version is refused. */
const PACK_VERSION = 1;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const note = v.nullable(text);
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999));
const place = v.pipe(v.number(), v.integer(), v.minValue(1));

/** found: read in a stored text of the law; unverified: habit or memory, to be confirmed by the secretary. */
const sourceStatus = v.picklist(['found', 'unverified']);

const awardSchema = v.strictObject({
  code: text,
  /** As it stands in Vietnamese documents. */
  name: text,
  englishName: text,
  /** Order of display, 1 being the highest; the law itself ranks only within titles and within forms. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const ruleSchema = v.strictObject({
  id: text,
  /** The award that the rule gives in a bloc of each level of organiser for which it is meant. */
  awards: v.strictObject({
    tw: v.optional(text),
    bo: v.optional(text),
    tinh: v.optional(text),
    khac: v.optional(text),
  }),
  /** The places of the ranking for which the award is meant; their number is its quota in the bloc. */
  places: v.strictObject({ from: place, to: place, sourceStatus, note }),
  conditions: v.array(v.picklist(declaredConditions)),
  /** In Vietnamese, as a document cites it. */
  article: text,
  /** The words of the law, in Vietnamese. */
  text,
  effectiveFrom: date,
  effectiveTo: v.nullable(date),
  sourceStatus,
  note,
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
  rules: v.pipe(v.array(ruleSchema), v.minLength(1)),
});

export type RulePack = v.InferOutput<typeof rulePackSchema>;
export type AwardRule = RulePack['rules'][number];
export type Award = RulePack['awards'][number];

/** A pack, or everything that keeps the data from being one. */
export type RulePackParsing =
  | { readonly ok: true; readonly pack: RulePack }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/** A rule pack from data such as JSON gives. */
export function parseRulePack(data: unknown): RulePackParsing {
  const parsed = v.safeParse(rulePackSchema, data);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOfIssue) };
  const problems = packProblems(parsed.output);
  return problems.length === 0 ? { ok: true, pack: parsed.output } : { ok: false, problems };
}

function packProblems(pack: RulePack): DataProblem[] {
  const codes = new Set<string>();
  const problems: DataProblem[] = [];
  for (const [index, { code }] of pack.awards.entries()) {
    if (codes.has(code))
      problems.push(problemAt(['awards', index, 'code'], 'duplicate-code', code));
    codes.add(code);
  }
  const ids = new Set<string>();
  for (const [index, { id, awards, places }] of pack.rules.entries()) {
    const at = ['rules', index] as const;
    if (ids.has(id)) problems.push(problemAt([...at, 'id'], 'duplicate-code', id));
    ids.add(id);
    for (const [level, code] of Object.entries(awards)) {
      if (code !== undefined && !codes.has(code))
        problems.push(problemAt([...at, 'awards', level], 'unknown-code', code));
    }
    if (places.to < places.from) problems.push(problemAt([...at, 'places', 'to'], 'out-of-range'));
  }
  return problems;
}

/** The name of an award of the pack; its code where the pack does not have it. */
export function awardName(pack: RulePack, code: string, language: 'vi' | 'en'): string {
  const award = pack.awards.find((candidate) => candidate.code === code);
  if (award === undefined) return code;
  return language === 'vi' ? award.name : award.englishName;
}
