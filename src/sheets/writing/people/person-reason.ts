import type { JudgedRule } from '../../../awards/judge-rule';
import { decidingLeaves, neededFacts, type Need } from '../../../awards/judged';
import { judgedParts } from '../../../awards/people/assess-people';
import type { Clash, NotJudged, PersonAssessment } from '../../../awards/people/person-assessment';
import type { Person } from '../../../awards/people/person';
import { conditionText } from '../../../text/judged-words';
import type { Language } from '../../../text/language';
import {
  needsText,
  personWords,
  shortCategoryWords,
  type SpokenNeed,
} from '../../../text/people-words';
import { placeOfSource } from '../../reading/people-list/list-cells';
import { saidLeaf } from '../said-reason';
import { quotaText, standingText } from './said-standing';
import { shortArticle } from './short-article';

/** More cells than these are only hinted at. */
const MOST_CELLS = 5;

/** Why a line came out as it did, in sentences. */
export function personReason(
  person: Person,
  assessment: PersonAssessment,
  people: readonly Person[],
  language: Language,
): string {
  const words = personWords[language];
  const { rules, notJudged, clashes, quota, standing } = assessment;
  const laws = new Set(rules.flatMap(({ uncheckedLaw }) => uncheckedLaw ?? []));
  // What is still open does not matter where a line has to go anyway.
  const isSettled = quota?.outcome === 'fail' || clashes.some(({ outcome }) => outcome === 'fail');
  const isFailed = rules.length > 0 && rules.every(({ outcome }) => outcome === 'fail');
  const byRules =
    notJudged === null
      ? rulesText(rules, person.year, language)
      : notJudgedText(notJudged, language);
  return [
    ...(standing === null ? [] : standingText(standing, language)),
    ...clashes.map((clash) => clashText(clash, person, people, language)),
    ...(quota === null ? [] : [quotaText(quota, language)]),
    ...(isSettled && !isFailed ? [] : [byRules]),
    ...[...laws].map(words.notChecked),
    ...(person.category !== null && person.categoryFrom === 'position'
      ? [words.fromPosition(shortCategoryWords[language][person.category])]
      : []),
  ].join(' ');
}

/** What each rule says that decides: one that is met is enough. */
function rulesText(rules: readonly JudgedRule[], year: number | null, language: Language): string {
  const met = rules.find(({ outcome }) => outcome === 'pass');
  const open = rules.filter(({ outcome }) => outcome === 'unknown');
  const deciding = met === undefined ? (open.length > 0 ? open : rules) : [met];
  return deciding.map((rule) => ruleText(rule, year, 'counted', language)).join(' ');
}

/**
 * One rule's outcome in a sentence, with the figures that miss the mark or the facts that are missing.
 * @param year the award year
 */
export function ruleText(
  rule: JudgedRule,
  year: number | null,
  declarations: 'named' | 'counted',
  language: Language,
): string {
  const words = personWords[language];
  const article = shortArticle(rule.rule.article);
  const parts = judgedParts(rule).filter(({ outcome }) => outcome === rule.outcome);
  switch (rule.outcome) {
    case 'pass':
      return words.met(article);
    case 'fail': {
      const leaves = parts.flatMap(decidingLeaves).map(saidLeaf);
      const why = new Set(leaves.map((leaf) => conditionText(leaf, language)));
      return words.notMet(article, [...why].join('; '));
    }
    case 'unknown': {
      const needs = parts.flatMap(neededFacts).flatMap((need) => saidNeed(need, year));
      return words.open(article, needsText(needs, declarations, language));
    }
  }
}

/** The facts that would settle a line, in the shape in which they are said; those of a bloc's ranking never occur. */
function saidNeed(need: Need, year: number | null): SpokenNeed[] {
  switch (need.kind) {
    case 'rating':
      return [{ kind: 'rating', year: need.year ?? year }];
    case 'award':
    case 'count':
    case 'declaration':
      return [need];
    case 'year':
      return [{ kind: 'year' }];
    case 'percent':
    case 'class':
      return [{ kind: need.kind }];
    case 'rank':
    case 'tie':
    case 'organiser':
    case 'tags':
    case 'founded':
      return [];
  }
}

function notJudgedText(why: NotJudged, language: Language): string {
  const words = personWords[language];
  switch (why) {
    case 'no-pack':
      return words.noPack;
    case 'no-award':
      return words.noAward;
    case 'not-a-person':
      return words.notAPerson;
    case 'no-rule':
      return words.noRule;
    case 'other-basis':
      return words.otherBasis;
  }
}

function clashText(
  { kind, others, article }: Clash,
  { source }: Person,
  people: readonly Person[],
  language: Language,
): string {
  const words = personWords[language];
  const cells = cellsOfLines(others, people, placeOfSource(source).sheet);
  switch (kind) {
    case 'same-award':
      return words.sameAward(cells);
    case 'same-achievement':
      return words.sameAchievement(cells, article === null ? null : shortArticle(article));
    case 'state-twice':
      return words.stateTwice(cells);
    case 'maybe-same-person':
      return words.maybeSame(cells);
  }
}

/** "B12, B45"; a cell of another sheet with that sheet's name. */
export function cellsOfLines(
  lines: readonly number[],
  people: readonly Person[],
  here: string,
): string {
  const named = lines.slice(0, MOST_CELLS).map((line) => {
    const { sheet, cell } = placeOfSource(people[line]?.source ?? '');
    return sheet === here ? cell : `${sheet}!${cell}`;
  });
  return lines.length > MOST_CELLS ? `${named.join(', ')}…` : named.join(', ');
}
