import type { UnitResult } from '../scoring/result';
import { declaredConditions, type DeclaredCondition } from './conditions';
import type { Eligibility, EligibilityReason, OrganiserLevel, Proposal } from './eligibility';
import { nothingKnown, type SubjectFacts } from './facts';
import {
  neededFacts,
  undeclaredIn,
  type Judged,
  type JudgedLeaf,
  type Need,
  type Outcome,
} from './judged';
import { isInForce, judgeRule, judgingBy, type JudgedGeneral } from './judge-rule';
import { parametersById } from './parameters';
import { placesByRank, type PlaceSpan } from './places';
import { applyQuota, type Candidate, type QuotaReport, type TiePolicy } from './quotas';
import type { AwardRule, RulePack } from './rule-pack';

/** An outcome with everything that led to it. */
export interface RuleEligibility extends Eligibility {
  readonly judged: Judged;
  readonly general: readonly JudgedGeneral[];
  /** The facts that would settle it; empty where it is settled. */
  readonly needs: readonly Need[];
  /** The law that it was not checked against, such as "Luật số 06/2026/QH16"; null: none. */
  readonly uncheckedLaw: string | null;
}

export interface UnitAssessment {
  /** The unit's row in the score table. */
  readonly unit: number;
  readonly eligibility: readonly RuleEligibility[];
  readonly proposal: Proposal | null;
}

export interface BlocAssessment {
  readonly units: readonly UnitAssessment[];
  /** What each quota of the bloc allowed; those that nobody was a candidate for are left out. */
  readonly quotas: readonly QuotaReport[];
}

/** What is known beside the ranking. */
export interface AwardKnowledge {
  readonly year: number | null;
  /** By the unit's row; places are taken from the ranking. */
  readonly facts: ReadonlyMap<number, SubjectFacts>;
  /** The classes of the bloc's scheme, best first. */
  readonly classes: readonly string[];
  readonly ties: TiePolicy;
}

/** A rule together with the award that it gives in the bloc. */
interface Applicable {
  readonly rule: AwardRule;
  readonly award: string;
}

type Ranked = Pick<UnitResult, 'unit' | 'rank'> & Partial<Pick<UnitResult, 'percent' | 'band'>>;

/**
 * Judges every unit by the rules that the ranking of its bloc leads to (route `bloc`), with nothing known beside the
 * ranking, and proposes for each the best award; see `assessBloc`.
 */
export function assessAwards(
  pack: RulePack,
  organiser: OrganiserLevel | null,
  results: readonly Ranked[],
): readonly UnitAssessment[] {
  const byRanking: RulePack = {
    ...pack,
    general: [],
    rules: pack.rules.filter(({ route }) => route === 'bloc'),
  };
  const nothing: AwardKnowledge = { year: null, facts: new Map(), classes: [], ties: 'council' };
  return assessBloc(byRanking, organiser, results, nothing).units;
}

/**
 * Judges every unit by every rule on collectives that is meant for blocs of the organiser's level and in force in the
 * award year, in the order of the pack, and proposes for each the best award (by the pack's order of display) of which
 * a rule of route `bloc` has places that fit and does not fail. Several rules of one award are alternatives: one that
 * fails leaves the others. Returns a row a unit, in the order of the results.
 *
 * - The places of a rule are its quota, and so are the quotas of the pack: a proposal beyond one is withdrawn. Units
 *   that share a rank are all of them in, or, where they reach across an end, none is proposed.
 * - A unit that is not ranked, and conditions that nobody has declared, give unknown; only the latter are proposed.
 * - Where the organiser is not known, every rule of the pack is unknown and nothing is proposed.
 * - An organiser for whom the pack has no rule leaves the lists empty.
 */
export function assessBloc(
  pack: RulePack,
  organiser: OrganiserLevel | null,
  results: readonly Ranked[],
  knowledge: AwardKnowledge,
): BlocAssessment {
  const judging = judgingBy(pack, knowledge.year, knowledge.classes);
  const places = placesByRank(results.map(({ rank }) => rank));
  const rules = applicableRules(pack, organiser).filter(({ rule }) =>
    isInForce(rule, knowledge.year),
  );
  const units = results.map((result): UnitAssessment => {
    const span = result.rank === null ? null : (places.get(result.rank) ?? null);
    const facts = factsOf(result, span, knowledge);
    const eligibility = rules.map(({ rule, award }): RuleEligibility => {
      const { outcome, judged, general, uncheckedLaw } = judgeRule(pack, rule, facts, judging);
      const { id, article } = rule;
      const named = { award, rule: id, article, judged, general, uncheckedLaw };
      if (organiser === null) {
        const needs: Need[] = [{ kind: 'organiser', source: null }];
        return { ...named, outcome: 'unknown', reason: { kind: 'organiser-unknown' }, needs };
      }
      const whole = wholeOf(judged, general, outcome);
      const reason = reasonFor(whole, span);
      return { ...named, outcome, reason, needs: neededFacts(whole) };
    });
    return { unit: result.unit, eligibility, proposal: proposalFrom(pack, eligibility) };
  });
  return withinQuotas(pack, units, results, knowledge.ties);
}

/** Whether the pack has any rule for blocs of that organiser; true where the organiser is not known. */
export function hasRulesFor(pack: RulePack, organiser: OrganiserLevel | null): boolean {
  return applicableRules(pack, organiser).some(({ rule }) => rule.route === 'bloc');
}

/** The outcome by which the unit's award is proposed; null where none is. */
export function proposedEligibility<Kind extends Eligibility>({
  eligibility,
  proposal,
}: {
  readonly eligibility: readonly Kind[];
  readonly proposal: Proposal | null;
}): Kind | null {
  if (proposal === null) return null;
  return (
    eligibility.find(({ award, rule }) => award === proposal.award && rule === proposal.rule) ??
    null
  );
}

function applicableRules(pack: RulePack, organiser: OrganiserLevel | null): Applicable[] {
  return pack.rules
    .filter(({ subject }) => subject === 'collective')
    .flatMap((rule) => {
      const awards = organiser === null ? Object.values(rule.awards) : [rule.awards[organiser]];
      return [...new Set(awards)].flatMap((award) =>
        award === undefined ? [] : [{ rule, award }],
      );
    });
}

/** What is known of the unit, with what the ranking says of it. */
function factsOf(
  { unit, percent, band }: Ranked,
  span: PlaceSpan | null,
  { facts }: AwardKnowledge,
): SubjectFacts {
  const known = facts.get(unit) ?? nothingKnown('collective');
  return {
    ...known,
    place: { value: span, source: known.place.source },
    percent:
      known.percent.value === null ? { ...known.percent, value: percent ?? null } : known.percent,
    class: known.class.value === null ? { ...known.class, value: band ?? null } : known.class,
  };
}

function wholeOf(judged: Judged, general: readonly JudgedGeneral[], outcome: Outcome): Judged {
  if (general.length === 0) return judged;
  return { kind: 'all', outcome, of: [judged, ...general.map((each) => each.judged)] };
}

function reasonFor(judged: Judged, span: PlaceSpan | null): EligibilityReason {
  const place = placeLeaf(judged);
  if (place === null) return { kind: 'conditions', judged };
  if (span === null) return { kind: 'not-ranked' };
  const { rank, first, last } = span;
  const figures = { rank, place: first, from: whole(place.least), to: whole(place.most) };
  if (place.outcome === 'fail') return { kind: 'place-outside', ...figures };
  if (place.outcome === 'unknown') {
    return { kind: 'tie-across-quota', ...figures, tied: last - first + 1 };
  }
  if (judged.outcome === 'pass') return { kind: 'place-fits', ...figures };
  const needs = neededFacts(judged);
  const conditions = declarable(judged);
  const isOnlyUndeclared = needs.every((need) => {
    // A figure that a person's word can stand for is not asked for beside that word.
    return need.kind === 'declaration' ? isDeclarable(need.what) : need.kind === 'count';
  });
  if (judged.outcome === 'unknown' && conditions.length > 0 && isOnlyUndeclared) {
    return { kind: 'not-declared', ...figures, conditions };
  }
  return { kind: 'conditions', judged };
}

function declarable(judged: Judged): readonly DeclaredCondition[] {
  return undeclaredIn(judged).flatMap(
    (what) => declaredConditions.find((code) => code === what) ?? [],
  );
}

function isDeclarable(what: string): boolean {
  return declaredConditions.some((code) => code === what);
}

/** The condition on the place in the ranking; null where the rule has none. */
function placeLeaf(judged: Judged): JudgedLeaf | null {
  switch (judged.kind) {
    case 'leaf':
      return judged.condition.kind === 'place' ? judged : null;
    case 'not':
      return null;
    case 'all':
    case 'any':
      for (const part of judged.of) {
        const found = placeLeaf(part);
        if (found !== null) return found;
      }
      return null;
  }
}

function whole(points: JudgedLeaf['least']): number {
  return points === null ? 0 : Number(points.numerator / points.denominator);
}

/** The rules of one award are alternatives: it rests on the first that passes, otherwise on the first still open. */
function proposalFrom(pack: RulePack, eligibility: readonly RuleEligibility[]): Proposal | null {
  const routes = new Map(pack.rules.map(({ id, route }) => [id, route]));
  const open = eligibility.filter(
    ({ rule, reason, judged, outcome }) =>
      routes.get(rule) === 'bloc' &&
      reason.kind !== 'organiser-unknown' &&
      placeLeaf(judged)?.outcome === 'pass' &&
      outcome !== 'fail',
  );
  for (const { code, name } of pack.awards.toSorted((a, b) => a.order - b.order)) {
    const ofAward = open.filter(({ award }) => award === code);
    const basis = ofAward.find(({ outcome }) => outcome === 'pass') ?? ofAward[0];
    if (basis !== undefined) return { award: code, name, rule: basis.rule };
  }
  return null;
}

/** Withdraws the proposals that go beyond a quota of the bloc. */
function withinQuotas(
  pack: RulePack,
  units: readonly UnitAssessment[],
  results: readonly Ranked[],
  ties: TiePolicy,
): BlocAssessment {
  const parameters = parametersById(pack.parameters);
  const classes: (string | null)[] = [];
  for (const { unit, band } of results) classes[unit] = band ?? null;
  const candidates = new Map<string, Candidate[]>();
  for (const [index, { unit, proposal }] of units.entries()) {
    if (proposal === null) continue;
    const known = candidates.get(proposal.award) ?? [];
    candidates.set(proposal.award, [...known, { unit, rank: results[index]?.rank ?? null }]);
  }
  const quotas = pack.quotas
    .map((quota) =>
      applyQuota(quota, { units: results.length, candidates, classes }, parameters, ties),
    )
    .filter((report) => report !== null)
    .filter(({ within, beyond }) => within.length + beyond.length > 0);
  const withdrawn = new Set(quotas.flatMap(({ beyond }) => beyond));
  return {
    units: units.map((unit) => (withdrawn.has(unit.unit) ? { ...unit, proposal: null } : unit)),
    quotas,
  };
}
