import { proposedEligibility } from '../../awards/assess-awards';
import type { DeclaredCondition, Eligibility, UnitAwards } from '../../awards/eligibility';
import { allCriteria } from '../../scoring/criteria';
import type { ClassBar, ScoringProblem, UnitResult } from '../../scoring/result';
import type { TieBreak } from '../../scoring/scheme';
import { awardPageWords } from '../../text/award-page-words';
import type { Language } from '../../text/language';
import { reasonWords } from '../../text/reason-words';
import { causesText, rulingWords } from '../../text/ruling-words';
import { heardText, sideBySideText } from '../../text/side-by-side-words';
import { stageWords } from '../../text/sheet-words';
import type { BlocResults, ChangedAward } from './bloc-results';
import { saidCause } from './said-cause';
import { written } from './written-text';

/** More than these are only counted. */
const MOST_NAMED = 3;
/** Names in the middle of a sentence are cut, so that the sentence stays one that is read. */
const LONGEST_NAME = 80;

/** What every reason of one bloc refers to. */
export interface ReasonContext {
  readonly language: Language;
  readonly unitNames: readonly string[];
  /** Names of the criteria by code. */
  readonly leafNames: ReadonlyMap<string, string>;
  readonly tieBreaks: readonly TieBreak[];
}

export function reasonContext(bloc: BlocResults, language: Language): ReasonContext {
  return {
    language,
    unitNames: bloc.scoresheet.units.map((unit) => unit.name),
    leafNames: new Map(allCriteria(bloc.scheme).map(({ code, name }) => [code, name])),
    tieBreaks: bloc.scheme.tieBreaks,
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
  changed: ChangedAward | null = null,
): string | null {
  const said =
    changed === null ? awardParts(result, awards, context) : changedParts(changed, awards, context);
  return asSentence([...placeParts(result, context), ...said]);
}

function placeParts(result: UnitResult | null, context: ReasonContext): readonly string[] {
  if (result === null) return [];
  const words = reasonWords[context.language];
  if (result.rank === null) {
    const why = problemParts(result.problems, context);
    return why.length === 0 ? setAsideParts(result, context) : [words.unranked(why)];
  }
  const parts: string[] = [];
  if (result.tiedWith.length > 0) {
    const names = result.tiedWith
      .slice(0, MOST_NAMED)
      .map((unit) => shortName(context.unitNames[unit] ?? ''));
    parts.push(words.tiedWith(words.unitList(names, result.tiedWith.length - names.length)));
  }
  if (result.decidedBy?.kind === 'tie-break') {
    parts.push(tieBroken(result.decidedBy.step, context));
  }
  return [...parts, ...barParts(result.rulings.bars, context)];
}

function tieBroken(step: number, { tieBreaks, language }: ReasonContext): string {
  switch (tieBreaks[step]?.by) {
    case 'ballot':
      return rulingWords[language].byBallot;
    case 'women':
      return rulingWords[language].byWomen;
    case 'chair':
      return rulingWords[language].byChair;
    case 'criterion':
    case 'fewer-penalties':
    case 'more-bonus':
    case undefined:
      return reasonWords[language].tieBroken(step + 1);
  }
}

function setAsideParts({ rulings }: UnitResult, context: ReasonContext): readonly string[] {
  if (rulings.setAside.length === 0) return [];
  const causes = rulings.setAside.map((cause) => saidCause(cause, plainName(context)));
  return [rulingWords[context.language].setAside(causesText(causes, context.language))];
}

/** What keeps the unit from the class of its points. */
function barParts(bars: readonly ClassBar[], context: ReasonContext): readonly string[] {
  const { language } = context;
  const words = rulingWords[language];
  return bars.slice(0, MOST_NAMED).map(({ cause, atMost }) => {
    const why = causesText([saidCause(cause, plainName(context))], language);
    return atMost === null ? words.noClass(why) : words.atMost(atMost, why);
  });
}

function plainName({ leafNames }: ReasonContext): (code: string) => string {
  return (code) => {
    const name = shortName(leafNames.get(code) ?? '');
    return name === '' ? code : name;
  };
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
      case 'blend-incomplete': {
        const stage = stageWords[context.language][problem.stage];
        others.add(words.blendIncomplete(stage, leafName(problem.leaf, context)));
        break;
      }
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
    const law = proposed.uncheckedLaw ?? null;
    if (law !== null) parts.push(awardPageWords[context.language].unchecked(law));
    const conditions = undeclared(proposed);
    if (conditions.length > 0) {
      parts.push(words.undeclared(conditions.map((condition) => words.conditions[condition])));
    }
  } else if (awards.eligibility.some(({ reason }) => reason.kind === 'organiser-unknown')) {
    parts.push(words.organiserUnknown);
  }
  return parts;
}

/** What the council decided, beside what was computed. */
function changedParts(
  changed: ChangedAward,
  awards: UnitAwards | null,
  { language }: ReasonContext,
): readonly string[] {
  const words = awardPageWords[language];
  const { compared } = changed;
  const said =
    changed.from === 'decision'
      ? words.decided({ ...changed, award: changed.name })
      : heardText(compared?.method ?? 'ballot', language);
  return [
    said,
    words.computed(awards?.proposal?.name ?? null),
    ...(compared === null ? [] : [sideBySideText(compared, language)]),
  ];
}

function undeclared({ reason }: Eligibility): readonly DeclaredCondition[] {
  return reason.kind === 'not-declared' ? reason.conditions : [];
}

function leafList(codes: readonly string[], context: ReasonContext): string {
  const names = codes.slice(0, MOST_NAMED).map((code) => leafName(code, context));
  return reasonWords[context.language].criterionList(names, codes.length - names.length);
}

function leafName(code: string, context: ReasonContext): string {
  return reasonWords[context.language].quoted(plainName(context)(code));
}

function shortName(name: string): string {
  return written(name, LONGEST_NAME) ?? '';
}

function asSentence(parts: readonly string[]): string | null {
  const text = written(parts.join('; '));
  if (text === null) return null;
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;
}
