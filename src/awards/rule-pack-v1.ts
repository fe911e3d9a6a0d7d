import * as v from 'valibot';
import type { Condition } from './conditions';
import { sourceStatus, type Parameter } from './parameters';
import {
  amendmentSchema,
  awardsByLevel,
  date,
  note,
  PACK_VERSION,
  text,
  year,
  type Award,
  type AwardRule,
  type RulePack,
} from './rule-pack-schema';

const place = v.pipe(v.number(), v.integer(), v.minValue(1));

const awardOfVersion1 = v.strictObject({
  code: text,
  name: text,
  englishName: text,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const ruleOfVersion1 = v.strictObject({
  id: text,
  awards: awardsByLevel,
  places: v.strictObject({ from: place, to: place, sourceStatus, note }),
  conditions: v.array(
    v.picklist([
      'exceeded-targets',
      'outstanding-collective',
      'internal-unity',
      'clean-organisations',
      'thrift-integrity',
      'exemplary-compliance',
    ]),
  ),
  article: text,
  text,
  effectiveFrom: date,
  effectiveTo: v.nullable(date),
  sourceStatus,
  note,
});

/** Version 1 of the format, in which a rule was a range of places and a list of conditions to declare. */
export const packOfVersion1 = v.strictObject({
  version: v.literal(1),
  id: text,
  name: text,
  effectiveFrom: date,
  effectiveTo: v.nullable(date),
  awardYears: v.strictObject({ from: year, to: v.nullable(year) }),
  amendments: v.array(amendmentSchema),
  awards: v.pipe(v.array(awardOfVersion1), v.minLength(1)),
  rules: v.pipe(v.array(ruleOfVersion1), v.minLength(1)),
});

type PackOfVersion1 = v.InferOutput<typeof packOfVersion1>;

const FORMS = /^(Bằng khen|Giấy khen|Huân chương)/u;

/** The same pack in the format of today; the places become parameters `R26.1.from` and `R26.1.to`. */
export function migratedPack(pack: PackOfVersion1): RulePack {
  return {
    ...pack,
    version: PACK_VERSION,
    awards: pack.awards.map((award): Award => {
      const kind = FORMS.test(award.name) ? 'form' : 'title';
      return { ...award, kind, isStateLevel: false };
    }),
    parameters: pack.rules.flatMap(({ id, places }): Parameter[] => {
      const { from, to, sourceStatus: status, note: said } = places;
      const of = { unit: 'place', sourceStatus: status, note: said } as const;
      return [
        { id: `${id}.from`, name: 'Xét từ hạng', value: String(from), ...of },
        { id: `${id}.to`, name: 'Xét đến hạng', value: String(to), ...of },
      ];
    }),
    general: [],
    rules: pack.rules.map((rule): AwardRule => {
      const declared = rule.conditions.map((what): Condition => ({ kind: 'declared', what }));
      const from = { parameter: `${rule.id}.from` };
      const to = { parameter: `${rule.id}.to` };
      const condition: Condition = { kind: 'all', of: [{ kind: 'place', from, to }, ...declared] };
      const { id, awards, article, effectiveFrom, effectiveTo } = rule;
      const source = { article, text: rule.text, sourceStatus: rule.sourceStatus, note: rule.note };
      const dates = { effectiveFrom, effectiveTo };
      return { id, subject: 'collective', awards, route: 'bloc', condition, ...source, ...dates };
    }),
    quotas: [],
    ballots: [],
    clauses: [],
  };
}
