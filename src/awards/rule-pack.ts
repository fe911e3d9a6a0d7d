import * as v from 'valibot';
import { problemAt, problemOfIssue, type DataProblem } from '../scoring/data-problems';
import {
  allConditions,
  awardsNamedIn,
  figuresOf,
  isTooDeep,
  type Condition,
  type Figure,
} from './conditions';
import { parametersById, wholeFigure, type SourceStatus } from './parameters';
import { migratedPack, packOfVersion1 } from './rule-pack-v1';
import { rulePackSchema, type AwardRule, type RulePack } from './rule-pack-schema';

export type {
  Award,
  AwardRule,
  BallotRule,
  Clause,
  GeneralRule,
  Quota,
  RulePack,
} from './rule-pack-schema';

/** A pack, or everything that keeps the data from being one. */
export type RulePackParsing =
  | { readonly ok: true; readonly pack: RulePack }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/** A rule pack from data such as JSON gives; one of the earlier version is brought up to date. */
export function parseRulePack(data: unknown): RulePackParsing {
  const isOfVersion1 = v.is(v.object({ version: v.literal(1) }), data);
  if (isOfVersion1) {
    const parsed = v.safeParse(packOfVersion1, data);
    if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOfIssue) };
    return checkedPack(migratedPack(parsed.output));
  }
  const parsed = v.safeParse(rulePackSchema, data);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOfIssue) };
  return checkedPack(parsed.output);
}

/** The pack, if everything that it names is there. A pack that a person has edited is checked by it too. */
export function checkedPack(pack: RulePack): RulePackParsing {
  const problems = packProblems(pack);
  return problems.length === 0 ? { ok: true, pack } : { ok: false, problems };
}

type Path = readonly (string | number)[];

function packProblems(pack: RulePack): DataProblem[] {
  const codes = new Set(pack.awards.map(({ code }) => code));
  const parameters = new Set(pack.parameters.map(({ id }) => id));
  const problems: DataProblem[] = [
    ...duplicates(pack.awards, 'awards', 'code', ({ code }) => code),
    ...duplicates(pack.parameters, 'parameters', 'id', ({ id }) => id),
    ...duplicates(pack.general, 'general', 'id', ({ id }) => id),
    ...duplicates(pack.rules, 'rules', 'id', ({ id }) => id),
    ...duplicates(pack.quotas, 'quotas', 'id', ({ id }) => id),
    ...duplicates(pack.ballots, 'ballots', 'id', ({ id }) => id),
    ...duplicates(pack.clauses, 'clauses', 'id', ({ id }) => id),
  ];
  const checkCodes = (named: readonly string[], at: Path): void => {
    for (const code of named) {
      if (!codes.has(code)) problems.push(problemAt(at, 'unknown-code', code));
    }
  };
  const checkFigure = (figure: Figure, at: Path): void => {
    if (typeof figure !== 'string' && !parameters.has(figure.parameter)) {
      problems.push(problemAt(at, 'unknown-code', figure.parameter));
    }
  };
  const checkCondition = (condition: Condition, at: Path): void => {
    if (isTooDeep(condition)) problems.push(problemAt(at, 'too-deep'));
    for (const part of allConditions(condition)) {
      checkCodes(awardsNamedIn(part), at);
      for (const figure of figuresOf(part)) checkFigure(figure, at);
    }
  };
  for (const [index, { condition }] of pack.general.entries()) {
    checkCondition(condition, ['general', index, 'condition']);
  }
  for (const [index, { awards, condition }] of pack.rules.entries()) {
    const at = ['rules', index] as const;
    for (const [level, code] of Object.entries(awards)) {
      checkCodes(code === undefined ? [] : [code], [...at, 'awards', level]);
    }
    checkCondition(condition, [...at, 'condition']);
  }
  for (const [index, { awards, limit }] of pack.quotas.entries()) {
    const at = ['quotas', index] as const;
    checkCodes(awards, [...at, 'awards']);
    switch (limit.kind) {
      case 'in-a-bloc':
      case 'in-a-list':
        checkFigure(limit.most, [...at, 'limit', 'most']);
        break;
      case 'share-of-rest':
        checkFigure(limit.percent, [...at, 'limit', 'percent']);
        checkCodes(limit.taken, [...at, 'limit', 'taken']);
        break;
      case 'share-of-qualified':
      case 'share-of-people':
        checkFigure(limit.percent, [...at, 'limit', 'percent']);
        checkCodes(limit.of, [...at, 'limit', 'of']);
        break;
      case 'by-class':
        for (const [each, { percent }] of limit.shares.entries()) {
          checkFigure(percent, [...at, 'limit', 'shares', each, 'percent']);
        }
    }
  }
  for (const [index, { awards, least }] of pack.ballots.entries()) {
    checkCodes(awards, ['ballots', index, 'awards']);
    checkFigure(least, ['ballots', index, 'least']);
  }
  for (const [index, { awards, figure }] of pack.clauses.entries()) {
    checkCodes(awards, ['clauses', index, 'awards']);
    if (figure !== null) checkFigure(figure, ['clauses', index, 'figure']);
  }
  return problems.length > 0 ? problems : placeProblems(pack);
}

/** Places upside down; asked only of a pack whose parameters are all there. */
function placeProblems(pack: RulePack): DataProblem[] {
  return pack.rules.flatMap((rule, index) => {
    const places = placesOf(pack, rule);
    const isUpsideDown = places !== null && places.to < places.from;
    return isUpsideDown ? [problemAt(['rules', index, 'condition'], 'out-of-range')] : [];
  });
}

function duplicates<Item>(
  items: readonly Item[],
  list: string,
  key: string,
  idOf: (item: Item) => string,
): DataProblem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const id = idOf(item);
    if (seen.has(id)) return [problemAt([list, index, key], 'duplicate-code', id)];
    seen.add(id);
    return [];
  });
}

/** The places of the ranking for which a rule is meant. */
export interface RulePlaces {
  readonly from: number;
  readonly to: number;
  readonly sourceStatus: SourceStatus;
  readonly note: string | null;
}

/** The places that a rule asks for, with what is known of their source; null where it asks for none. */
export function placesOf(pack: RulePack, rule: AwardRule): RulePlaces | null {
  const condition = allConditions(rule.condition).find(({ kind }) => kind === 'place');
  if (condition?.kind !== 'place') return null;
  const parameters = parametersById(pack.parameters);
  const named = figuresOf(condition).flatMap((figure) =>
    typeof figure === 'string' ? [] : (parameters.get(figure.parameter) ?? []),
  );
  const unverified = named.find(({ sourceStatus }) => sourceStatus === 'unverified');
  return {
    from: wholeFigure(condition.from, parameters),
    to: wholeFigure(condition.to, parameters),
    sourceStatus: unverified === undefined ? 'found' : 'unverified',
    note: unverified?.note ?? null,
  };
}

/** The rules by which the ranking of a bloc leads to proposals, each with its places. */
export function placedRules(
  pack: RulePack,
): readonly { readonly rule: AwardRule; readonly places: RulePlaces }[] {
  return pack.rules.flatMap((rule) => {
    const places = rule.route === 'bloc' ? placesOf(pack, rule) : null;
    return places === null ? [] : [{ rule, places }];
  });
}

/** The pack with another value for one of its parameters, which is a person's from then on. */
export function withParameter(pack: RulePack, id: string, value: string): RulePack {
  const parameters = pack.parameters.map((parameter) =>
    parameter.id === id ? { ...parameter, value } : parameter,
  );
  return { ...pack, parameters };
}

/** The name of an award of the pack; its code where the pack does not have it. */
export function awardName(pack: RulePack, code: string, language: 'vi' | 'en'): string {
  const award = pack.awards.find((candidate) => candidate.code === code);
  if (award === undefined) return code;
  return language === 'vi' ? award.name : award.englishName;
}
