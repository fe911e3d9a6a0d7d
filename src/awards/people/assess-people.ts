import type { SubjectFacts } from '../facts';
import { all, any, neededFacts, type Judged, type Outcome } from '../judged';
import { isInForce, judgeRule, judgingBy, type JudgedRule } from '../judge-rule';
import type { Judging } from '../judging';
import type { TiePolicy } from '../quotas';
import type { AwardRule, Clause, RulePack } from '../rule-pack';
import { awardKind, isReward } from './award-kinds';
import { isPerson } from './categories';
import { findDuplicates, type DuplicateGroup } from './duplicates';
import { personFacts, standingOf, type PeopleWords, type PersonWord } from './people-council';
import { allotPeople } from './people-quotas';
import type { PeopleQuotaReport, QuotaSetting } from './people-quotas';
import type { Clash, NotJudged, PersonAssessment } from './person-assessment';
import { factsOfPerson } from './person-facts';
import type { Person } from './person';
import { quotaLines, standardOf, withinQuotas } from './within-quotas';

export interface PeopleAssessment {
  /** In the order of the list. */
  readonly people: readonly PersonAssessment[];
  readonly duplicates: readonly DuplicateGroup[];
  /** What each quota on persons allowed; those that nobody was a candidate for are left out. */
  readonly quotas: readonly PeopleQuotaReport[];
}

/** What is known beside the lists. */
export interface PeopleKnowledge {
  readonly words: PeopleWords;
  /** The short code of facts, by which a later change is seen. */
  readonly codeOf: (facts: string) => string;
  /** What becomes of equal lines at the last place of a quota in an award year. */
  readonly tiesOf: (year: number | null) => TiePolicy;
  readonly statedOf: QuotaSetting['statedOf'];
}

export const nothingBeside: PeopleKnowledge = {
  words: new Map(),
  codeOf: (facts) => facts,
  tiesOf: () => 'council',
  statedOf: () => null,
};

/** The pack that is meant for an award year; null where there is none. */
export type PackFor = (year: number | null) => RulePack | null;

/**
 * Judges every line of a list by the rules on its award, finds what stands in it twice, puts what the council said
 * beside it and applies the quotas on persons. Linear in the lines.
 */
export function assessPeople(
  packFor: PackFor,
  people: readonly Person[],
  known: PeopleKnowledge = nothingBeside,
): PeopleAssessment {
  const duplicates = findDuplicates(people);
  const byYear = new Map<number | null, YearRules>();
  const rulesOf = (year: number | null): YearRules => {
    const known = byYear.get(year) ?? rulesOfYear(packFor(year), year);
    byYear.set(year, known);
    return known;
  };
  const clashes = clashesOf(duplicates, (line) => rulesOf(people[line]?.year ?? null).pack);
  const assessed = people.map((person, line): PersonAssessment => {
    const own = clashes.get(line) ?? [];
    const { pack, rulesFor, judging } = rulesOf(person.year);
    const notJudged = whyNotJudged(person, pack, rulesFor);
    if (pack === null || judging === null || notJudged !== null) {
      return settled([], notJudged, own);
    }
    const facts = factsWith(person, known.words.get(line)?.declared ?? null);
    const rules = (rulesFor.get(ruleCode(person)) ?? [])
      .filter((rule) => isInForce(rule, person.year))
      .map((rule) => judgeRule(pack, rule, facts, judging));
    return settled(rules, rules.length === 0 ? 'no-rule' : null, own);
  });
  const heard = assessed.map((assessment, line): PersonAssessment => {
    const [person, word] = [people[line], known.words.get(line)];
    if (person === undefined || word === undefined) return assessment;
    const code = known.codeOf(personFacts(person, assessment));
    const { pack } = rulesOf(person.year);
    return { ...assessment, standing: standingOf(pack, person, assessment, word, code) };
  });
  const quotas = [...byYear].flatMap(([year, { pack }]) =>
    pack === null
      ? []
      : allotPeople(quotaLines(people, heard, year), {
          pack,
          year,
          ties: known.tiesOf(year),
          statedOf: known.statedOf,
        }),
  );
  return { people: withinQuotas(heard, quotas), duplicates, quotas };
}

/** What is known of a person, with what was declared on the sheet "Hội đồng" over what the list says. */
function factsWith(person: Person, declared: PersonWord['declared'] | null): SubjectFacts {
  const facts = factsOfPerson(person);
  if (declared === null) return facts;
  return { ...facts, declared: new Map([...facts.declared, ...declared]) };
}

/** What the lines of one award year are judged by. */
interface YearRules {
  readonly pack: RulePack | null;
  readonly rulesFor: ReadonlyMap<string, readonly AwardRule[]>;
  readonly judging: Judging | null;
}

function rulesOfYear(pack: RulePack | null, year: number | null): YearRules {
  const judging = pack === null ? null : judgingBy(pack, year);
  return { pack, rulesFor: rulesByAward(pack), judging };
}

function ruleCode({ award }: Person): string {
  return award === null ? '' : standardOf(award);
}

function rulesByAward(pack: RulePack | null): ReadonlyMap<string, readonly AwardRule[]> {
  const rules = new Map<string, AwardRule[]>();
  for (const rule of pack?.rules ?? []) {
    if (rule.subject !== 'individual') continue;
    for (const award of new Set(Object.values(rule.awards))) {
      if (award === undefined) continue;
      rules.set(award, [...(rules.get(award) ?? []), rule]);
    }
  }
  return rules;
}

function whyNotJudged(
  person: Person,
  pack: RulePack | null,
  rules: ReadonlyMap<string, readonly AwardRule[]>,
): NotJudged | null {
  if (pack === null) return 'no-pack';
  if (person.award === null) return 'no-award';
  if (person.category !== null && !isPerson(person.category)) return 'not-a-person';
  const kind = awardKind(person.award);
  if (kind?.subject === 'collective') return 'not-a-person';
  if (!rules.has(ruleCode(person))) return 'no-rule';
  const isForMerit = person.type === null || person.type === 'merit';
  return !isForMerit && kind !== null && isReward(kind) ? 'other-basis' : null;
}

function settled(
  rules: readonly JudgedRule[],
  notJudged: NotJudged | null,
  clashes: readonly Clash[],
): PersonAssessment {
  const byRules = notJudged === null ? any(rules.map(({ outcome }) => outcome)) : 'unknown';
  const outcome = all([byRules, ...clashes.map((clash) => clash.outcome)]);
  const awaitsWord = outcome === 'unknown' && byRules === 'unknown' && rules.some(awaitsOnlyWord);
  return { outcome, rules, notJudged, awaitsWord, clashes, quota: null, standing: null };
}

/** Whether an unknown rule needs nothing but the words of people. */
function awaitsOnlyWord(rule: JudgedRule): boolean {
  if (rule.outcome !== 'unknown') return false;
  const needs = judgedParts(rule).flatMap(neededFacts);
  return needs.length > 0 && needs.every(({ kind }) => kind === 'declaration');
}

/** The trees that decide a rule: its own condition, and what holds for every award. */
export function judgedParts({ judged, general }: JudgedRule): readonly Judged[] {
  return [judged, ...general.map((each) => each.judged)];
}

function clashesOf(
  groups: readonly DuplicateGroup[],
  packOf: (line: number) => RulePack | null,
): ReadonlyMap<number, readonly Clash[]> {
  const clashes = new Map<number, Clash[]>();
  for (const { kind, lines } of groups) {
    const clause = clauseOn(kind, packOf(lines[0] ?? 0));
    for (const [position, line] of lines.entries()) {
      // A proposal that stands there twice is left out once: the first of the lines may stay.
      const isKept = kind === 'same-award' && position === 0;
      const clash: Clash = {
        kind,
        others: lines.filter((other) => other !== line),
        outcome: isKept ? 'pass' : clashOutcome(kind, clause),
        article: clause?.article ?? null,
      };
      clashes.set(line, [...(clashes.get(line) ?? []), clash]);
    }
  }
  return clashes;
}

function clauseOn(kind: DuplicateGroup['kind'], pack: RulePack | null): Clause | null {
  const wanted = kind === 'state-twice' ? 'one-state-level' : 'one-achievement';
  if (kind === 'maybe-same-person') return null;
  return pack?.clauses.find((clause) => clause.kind === wanted) ?? null;
}

/** A rule that no stored source confirms never fails anybody: a person has to say. */
function clashOutcome(kind: DuplicateGroup['kind'], clause: Clause | null): Outcome {
  switch (kind) {
    case 'same-award':
      return 'fail';
    case 'same-achievement':
      return clause?.sourceStatus === 'unverified' ? 'unknown' : 'fail';
    case 'state-twice':
      return clause?.sourceStatus === 'found' ? 'fail' : 'unknown';
    case 'maybe-same-person':
      return 'pass';
  }
}
