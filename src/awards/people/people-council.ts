import { ballotRule, judgeBallot, type Ballot, type JudgedBallot } from '../ballots';
import type { CouncilConflict } from '../council-word';
import type { Declaration, Fact, SourceRef } from '../facts';
import type { Outcome } from '../judged';
import { parametersById } from '../parameters';
import type { JudgedRule } from '../judge-rule';
import type { RulePack } from '../rule-pack';
import type { DuplicateGroup } from './duplicates';
import type { Person } from './person';

/** What people decided on one line of a list. */
export interface PersonDecision {
  /** Null: no award. */
  readonly award: string | null;
  readonly reason: string;
  readonly by: string;
  readonly on: string | null;
  /** The code of the facts that it was decided on, as it was kept then; null where nobody kept it. */
  readonly facts: string | null;
  readonly source: SourceRef | null;
}

/** What the council said of one line of a list; `unit` of its ballots is the line. */
export interface PersonWord {
  /** By the code of the condition, or the id of a stated one. */
  readonly declared: ReadonlyMap<string, Fact<Declaration>>;
  readonly ballots: readonly Ballot[];
  readonly decided: PersonDecision | null;
}

/** What the rules made of a line. */
interface Assessed {
  readonly outcome: Outcome;
  readonly rules: readonly JudgedRule[];
  readonly clashes: readonly { readonly kind: DuplicateGroup['kind'] }[];
}

/** By the line. */
export type PeopleWords = ReadonlyMap<number, PersonWord>;

export type PersonConflict =
  | Extract<
      CouncilConflict,
      { readonly kind: 'overrides' | 'vote-against' | 'vote-missing' | 'rule-fails' | 'incomplete' }
    >
  | { readonly kind: 'decided-against-vote' | 'unknown-award'; readonly award: string }
  | { readonly kind: 'stale' | 'unkept' };

/** What the rules say of a line and what people said, side by side. */
export interface PersonStanding {
  readonly ballot: JudgedBallot | null;
  readonly decided: PersonDecision | null;
  /** The decision where there is one, otherwise the vote, otherwise what the rules say. */
  readonly final: { readonly award: string | null; readonly from: 'decision' | 'vote' } | null;
  /** The code of what a decision on the line rests on today. */
  readonly factCode: string;
  readonly conflicts: readonly PersonConflict[];
}

/**
 * Puts what the council said of a line beside what the rules say. Nothing of it is ever changed by the rules; a vote
 * that does not hold decides nothing.
 */
export function standingOf(
  pack: RulePack | null,
  person: Person,
  { outcome, rules }: Assessed,
  word: PersonWord,
  factCode: string,
): PersonStanding {
  const { award } = person;
  const last = word.ballots.findLast((ballot) => ballot.award === award) ?? null;
  const ballot =
    pack === null || last === null
      ? null
      : judgeBallot(pack, last, parametersById(pack.parameters));
  const { decided } = word;
  const final = finalOf(award, ballot, decided);
  const proposed = outcome === 'fail' ? null : award;
  const conflicts: PersonConflict[] = [];
  if (decided !== null) {
    if (decided.award !== proposed) {
      conflicts.push({ kind: 'overrides', proposed, decided: decided.award });
    }
    if (
      decided.award !== null &&
      pack?.awards.some(({ code }) => code === decided.award) === false
    ) {
      conflicts.push({ kind: 'unknown-award', award: decided.award });
    }
    if (decided.award !== null && decided.award === award && ballot?.outcome === 'fail') {
      conflicts.push({ kind: 'decided-against-vote', award });
    }
    const lacks = [
      ...(decided.reason.trim() === '' ? (['reason'] as const) : []),
      ...(decided.by.trim() === '' ? (['name'] as const) : []),
      ...((decided.on ?? '').trim() === '' ? (['date'] as const) : []),
    ];
    if (lacks.length > 0) conflicts.push({ kind: 'incomplete', lacks });
    if (decided.facts === null) conflicts.push({ kind: 'unkept' });
    else if (decided.facts !== factCode) conflicts.push({ kind: 'stale' });
  } else if (award !== null && ballot?.outcome === 'fail' && outcome !== 'fail') {
    conflicts.push({ kind: 'vote-against', award });
  }
  if (award !== null && final?.award === award) {
    const isFailed = rules.length > 0 && rules.every((rule) => rule.outcome === 'fail');
    if (isFailed) {
      conflicts.push({ kind: 'rule-fails', award, rules: rules.map(({ rule }) => rule.id) });
    }
    const isVoted = ballot !== null && ballot.outcome !== 'unknown';
    if (pack !== null && ballotRule(pack, award)?.isCompulsory === true && !isVoted) {
      conflicts.push({ kind: 'vote-missing', award });
    }
  }
  return { ballot, decided, final, factCode, conflicts };
}

function finalOf(
  award: string | null,
  ballot: JudgedBallot | null,
  decided: PersonDecision | null,
): PersonStanding['final'] {
  if (decided !== null) return { award: decided.award, from: 'decision' };
  if (ballot === null || ballot.outcome === 'unknown') return null;
  return { award: ballot.outcome === 'pass' ? award : null, from: 'vote' };
}

/**
 * What a decision on a line rests on, as one text: the line as it stands in the list, whatever its row, and what the
 * rules made of it. Equal facts give equal texts.
 */
export function personFacts(person: Person, assessment: Assessed): string {
  const { outcome, rules, clashes } = assessment;
  const judged = rules.map((rule): readonly [string, Outcome] => [rule.rule.id, rule.outcome]);
  return JSON.stringify([person, outcome, judged, clashes.map(({ kind }) => kind)], plainValue);
}

/** Cells are left out (a column of the list stands for who said so): a row that has only moved says what it said. */
function plainValue(key: string, value: unknown): unknown {
  if (key === 'source' || key === 'by') return undefined;
  if (value instanceof Map)
    return [...value].toSorted(([a], [b]) => String(a).localeCompare(String(b)));
  if (typeof value === 'bigint') return value.toString();
  return value;
}
