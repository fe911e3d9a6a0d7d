import { proposedEligibility } from '../../awards/assess-awards';
import type { DeclaredCondition, Eligibility, UnitAwards } from '../../awards/eligibility';
import { leavesOf } from '../../scoring/criteria';
import type { ScoringProblem, UnitResult } from '../../scoring/result';
import type { Language } from '../../text/language';
import { reasonWords } from '../../text/reason-words';
import type { BlocResults } from './bloc-results';
import { written } from './written-text';

/** More than these are only counted. */
const MOST_NAMED = 3;
/** Names in the middle of a sentence are cut, so that the sentence stays one that is read. */
const LONGEST_NAME = 80;

/** What every reason of one bloc refers to. */
export interface ReasonContext {
  readonly language: Language;
  readonly unitNames: readonly string[];
  /** Names of the leaves by code. */
  readonly leafNames: ReadonlyMap<string, string>;
}

export function reasonContext(bloc: BlocResults, language: Language): ReasonContext {
  return {
    language,
    unitNames: bloc.scoresheet.units.map((unit) => unit.name),
    leafNames: new Map(leavesOf(bloc.scheme).map((leaf) => [leaf.code, leaf.name])),
  };
}

/** Why the unit stands where it stands: what keeps it unranked, or with whom it shares its rank. */
export function placeReason(result: UnitResult | null, context: ReasonContext): string | null {
  return asSentence(placeParts(result, context));
}

/** The reason for the place, and below it that of the proposal: its article and what is still to be declared. */
export function fullReason(
  result: UnitResult | null,
  awards: UnitAwards | null,
  context: ReasonContext,
): string | null {
  return asSentence([...placeParts(result, context), ...awardParts(result, awards, context)]);
}

function placeParts(result: UnitResult | null, context: ReasonContext): readonly string[] {
  if (result === null) return [];
  const words = reasonWords[context.language];
  if (result.rank === null) {
    const why = problemParts(result.problems, context);
    return why.length === 0 ? [] : [words.unranked(why)];
  }
  const parts: string[] = [];
  if (result.tiedWith.length > 0) {
    const names = result.tiedWith
      .slice(0, MOST_NAMED)
      .map((unit) => shortName(context.unitNames[unit] ?? ''));
    parts.push(words.tiedWith(words.unitList(names, result.tiedWith.length - names.length)));
  }
  if (result.decidedBy?.kind === 'tie-break') {
    parts.push(words.tieBroken(result.decidedBy.step + 1));
  }
  return parts;
}

function problemParts(
  problems: readonly ScoringProblem[],
  context: ReasonContext,
): readonly string[] {
  const words = reasonWords[context.language];
  const missing: string[] = [];
  const noMaximum: string[] = [];
  const others = new Set<string>();
  for (const problem of problems) {
    switch (problem.kind) {
      case 'missing-score':
        missing.push(problem.leaf);
        break;
      case 'maximum-unknown':
        noMaximum.push(problem.leaf);
        break;
      case 'unreadable-score':
        others.add(words.unreadable(leafName(problem.leaf, context), shortName(problem.text)));
        break;
      case 'nothing-assigned':
        others.add(words.nothingAssigned);
        break;
    }
  }
  const parts: string[] = [];
  if (missing.length > 0) parts.push(words.missing(leafList(missing, context)));
  if (noMaximum.length > 0) parts.push(words.noMaximum(leafList(noMaximum, context)));
  return [...parts, ...[...others].slice(0, MOST_NAMED)];
}

function awardParts(
  result: UnitResult | null,
  awards: UnitAwards | null,
  context: ReasonContext,
): readonly string[] {
  // Without a rank there is nothing to propose by, and that has been said.
  if (awards === null || (result?.rank ?? null) === null) return [];
  const words = reasonWords[context.language];
  const parts: string[] = [];
  const proposed = proposedEligibility(awards);
  const isTied = awards.eligibility.some(({ reason }) => reason.kind === 'tie-across-quota');
  if (isTied) parts.push(words.tieAcrossQuota);
  if (proposed !== null) {
    parts.push(words.article(proposed.article));
    const conditions = undeclared(proposed);
    if (conditions.length > 0) {
      parts.push(words.undeclared(conditions.map((condition) => words.conditions[condition])));
    }
  } else if (awards.eligibility.some(({ reason }) => reason.kind === 'organiser-unknown')) {
    parts.push(words.organiserUnknown);
  }
  return parts;
}

function undeclared({ reason }: Eligibility): readonly DeclaredCondition[] {
  return reason.kind === 'not-declared' ? reason.conditions : [];
}

function leafList(codes: readonly string[], context: ReasonContext): string {
  const names = codes.slice(0, MOST_NAMED).map((code) => leafName(code, context));
  return reasonWords[context.language].criterionList(names, codes.length - names.length);
}

function leafName(code: string, context: ReasonContext): string {
  const name = shortName(context.leafNames.get(code) ?? '');
  return reasonWords[context.language].quoted(name === '' ? code : name);
}

function shortName(name: string): string {
  return written(name, LONGEST_NAME) ?? '';
}

function asSentence(parts: readonly string[]): string | null {
  const text = written(parts.join('; '));
  if (text === null) return null;
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;
}
