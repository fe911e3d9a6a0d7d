import type { Condition, LeafCondition } from './conditions';
import type { OrganiserLevel } from './eligibility';
import { awardKind } from './people/award-kinds';
import type { AwardRule, RulePack } from './rule-pack';

/** A rule that an organiser adds, as a person fills it in; null: nothing is asked for there. */
export interface OwnRule {
  readonly id: string;
  /** The code of the award. */
  readonly award: string;
  /** Empty: for blocs of every organiser. */
  readonly levels: readonly OrganiserLevel[];
  readonly places: { readonly from: number; readonly to: number } | null;
  /** Least total in percent of the maximum, a decimal with a dot. */
  readonly percent: string | null;
  readonly class: string | null;
  /** A condition in words, for which a person has to answer. */
  readonly other: string | null;
  readonly article: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
}

const LEVELS = ['tw', 'bo', 'tinh', 'khac'] as const;

/** The rule of a pack. One with places leads to proposals by the ranking; any other is only judged. Null: no condition. */
export function ruleOfOwn(own: OwnRule): AwardRule | null {
  const { id, award, places, percent, other, article, effectiveFrom, effectiveTo } = own;
  const conditions: LeafCondition[] = [];
  if (places !== null) {
    conditions.push({ kind: 'place', from: String(places.from), to: String(places.to) });
  }
  if (percent !== null) conditions.push({ kind: 'percent', least: percent });
  if (own.class !== null) conditions.push({ kind: 'class', least: own.class });
  if (other !== null) conditions.push({ kind: 'stated', id, text: other });
  const [first, ...rest] = conditions;
  if (first === undefined) return null;
  const condition: Condition = rest.length === 0 ? first : { kind: 'all', of: conditions };
  const levels = own.levels.length === 0 ? LEVELS : own.levels;
  return {
    id,
    // A title that only persons are given can be meant for nobody else.
    subject: awardKind(award)?.subject === 'individual' ? 'individual' : 'collective',
    awards: Object.fromEntries(levels.map((level) => [level, award])),
    route: places === null ? 'dossier' : 'bloc',
    condition,
    article,
    text: other ?? article,
    sourceStatus: 'found',
    note: null,
    effectiveFrom,
    effectiveTo,
  };
}

/** What a person would fill in for a rule; null for a rule that says more than the form has room for. */
export function ownOfRule(rule: AwardRule): OwnRule | null {
  const { id, awards, condition, article, effectiveFrom, effectiveTo } = rule;
  const levels = LEVELS.filter((level) => awards[level] !== undefined);
  const [award, ...others] = new Set(Object.values(awards));
  if (award === undefined || others.length > 0) return null;
  let own: OwnRule = {
    id,
    award,
    levels: levels.length === LEVELS.length ? [] : levels,
    places: null,
    percent: null,
    class: null,
    other: null,
    article,
    effectiveFrom,
    effectiveTo,
  };
  for (const part of condition.kind === 'all' ? condition.of : [condition]) {
    if (part.kind === 'place' && typeof part.from === 'string' && typeof part.to === 'string') {
      own = { ...own, places: { from: Number(part.from), to: Number(part.to) } };
    } else if (part.kind === 'percent' && typeof part.least === 'string') {
      own = { ...own, percent: part.least };
    } else if (part.kind === 'class') own = { ...own, class: part.least };
    else if (part.kind === 'stated') own = { ...own, other: part.text };
    else return null;
  }
  return own;
}

/** The rules of a pack that the pack it rests on does not have. */
export function addedRules(pack: RulePack, base: RulePack): readonly AwardRule[] {
  const known = new Set(base.rules.map(({ id }) => id));
  return pack.rules.filter(({ id }) => !known.has(id));
}
