import type { RuleEligibility, UnitAssessment } from '../awards/assess-awards';
import { allConditions } from '../awards/conditions';
import { decidingLeaves, type JudgedLeaf, type Need } from '../awards/judged';
import { awardName, type RulePack } from '../awards/rule-pack';
import { roundHalfUp, toDecimalText } from '../scoring/points';
import {
  awardPageWords,
  needLine,
  needPlace,
  needText,
  type SpokenNeed,
} from '../text/award-page-words';
import type { Language } from '../text/language';
import { reviewWords } from '../text/review-words';
import { sideBySideText } from '../text/side-by-side-words';
import type { BlocComputation } from './computation';
import { rankBesideVote } from './rank-beside-vote';
import { spotOfSource } from './source-ref';
import type { Spot } from './spot';

/** A fact that would settle an unknown outcome, with the cell in which it would be written. */
export interface NeedLine {
  /** "mức hoàn thành nhiệm vụ" */
  readonly what: string;
  /** "Thông tin khối!H5", or the sheet alone; null where it is written nowhere. */
  readonly place: string | null;
  /** Both in one. */
  readonly text: string;
  /** Null where no cell waits for it yet; the text then names the sheet. */
  readonly spot: Spot | null;
}

/**
 * The outcomes in the order in which they are shown: the proposed award, then what passes, what is not known, what
 * fails; among equals first what the ranking leads to, then in the order of the pack.
 */
export function orderedEligibility(
  { eligibility, proposal }: UnitAssessment,
  pack: RulePack | null,
): readonly RuleEligibility[] {
  const routes = new Map(pack?.rules.map(({ id, route }) => [id, route]));
  const weight = ({ rule, award, outcome }: RuleEligibility): number => {
    if (proposal?.rule === rule && proposal.award === award) return 0;
    const isByRanking = routes.get(rule) === 'bloc';
    return { pass: 2, unknown: 4, fail: 6 }[outcome] - (isByRanking ? 1 : 0);
  };
  return eligibility.toSorted((a, b) => weight(a) - weight(b));
}

/** The conditions that decide an outcome, those that hold for every award among them. */
export function decidingConditions({
  outcome,
  judged,
  general,
}: RuleEligibility): readonly JudgedLeaf[] {
  return [judged, ...general.map((each) => each.judged)]
    .filter((part) => part.outcome === outcome)
    .flatMap(decidingLeaves);
}

/** What would settle an unknown outcome, each thing once. */
export function needLines(
  { needs }: RuleEligibility,
  pack: RulePack | null,
  language: Language,
): readonly NeedLine[] {
  const lines = needs.map((need): NeedLine => {
    const said = spoken(need, pack);
    const spot = spotOfSource(need.source);
    const what = needText(said, language);
    const place = spot === null ? needPlace(said, language) : need.source;
    return { what, place, text: needLine(what, place, language), spot };
  });
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}

/** A condition of the organiser's own is said in its own words. */
function spoken(need: Need, pack: RulePack | null): SpokenNeed {
  if (need.kind !== 'declaration') return need;
  const stated = pack === null ? null : statedText(need.what, pack);
  return stated === null ? need : { kind: 'declaration', what: stated };
}

function statedText(id: string, pack: RulePack): string | null {
  for (const { condition } of [...pack.rules, ...pack.general]) {
    const found = allConditions(condition).find((one) => one.kind === 'stated' && one.id === id);
    if (found?.kind === 'stated') return found.text;
  }
  return null;
}

/** What was computed and what the council said of a unit, line by line; none where it has said nothing. */
export function councilLines(
  bloc: BlocComputation,
  unit: number,
  language: Language,
): readonly string[] {
  const outcome = bloc.outcomes.find((one) => one.unit === unit) ?? null;
  if (outcome === null || (outcome.ballots.length === 0 && outcome.decided === null)) return [];
  const words = awardPageWords[language].final;
  const named = (code: string | null): string | null => namedAward(code, bloc, language);
  const votes = outcome.ballots.map(({ ballot, outcome: came, share, least, ...rest }) =>
    words.vote({
      method: ballot.method,
      award: named(ballot.award) ?? '',
      outcome: came,
      votesFor: ballot.votesFor,
      share: share === null ? null : toDecimalText(roundHalfUp(share, 2)),
      least: least === null ? null : toDecimalText(roundHalfUp(least, 2)),
      missing: rest.missing,
      isUnverified: rest.isUnverified,
    }),
  );
  const { decided } = outcome;
  const compared = outcome.conflicts.length === 0 ? null : rankBesideVote(outcome, bloc.results);
  return [
    words.computed(named(outcome.proposed)),
    ...votes,
    ...(compared === null ? [] : [capitalized(sideBySideText(compared, language))]),
    ...(decided === null ? [] : [words.decision({ ...decided, award: named(decided.award) })]),
    ...(outcome.conflicts.some(({ kind }) => kind === 'stale') ? [reviewWords[language]] : []),
    words.result(named(outcome.final)),
  ];
}

function capitalized(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}

/** The name of an award as a person reads it. */
export function namedAward(
  code: string | null,
  { pack }: Pick<BlocComputation, 'pack'>,
  language: Language,
): string | null {
  if (code === null || pack === null) return code;
  return awardName(pack.pack, code, language);
}
