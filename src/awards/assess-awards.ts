import type { UnitResult } from '../scoring/result';
import type { Eligibility, OrganiserLevel, Proposal, UnitAwards } from './eligibility';
import { placesByRank, type PlaceSpan } from './places';
import type { AwardRule, RulePack } from './rule-pack';

/** A rule together with the award that it gives in the bloc. */
interface Applicable {
  readonly rule: AwardRule;
  readonly award: string;
}

type Judgement = Pick<Eligibility, 'outcome' | 'reason'>;

/**
 * Judges every unit by every rule of the pack that is meant for blocs of the organiser's level, in the order of the
 * pack, and proposes for each the best award (by the pack's order of display) whose places fit and of which no rule
 * fails. Returns a row a unit, in the order of the results.
 *
 * - The places of a rule are its quota. Units that share a rank take up as many places as they are: all of them fit,
 *   or, where they reach across an end of the places, none is proposed and the outcome is unknown.
 * - A unit that is not ranked, and conditions that nobody has declared, give unknown; only the latter are proposed.
 * - Where the organiser is not known, every rule of the pack is unknown and nothing is proposed.
 * - An organiser for whom the pack has no rule leaves the lists empty.
 */
export function assessAwards(
  pack: RulePack,
  organiser: OrganiserLevel | null,
  results: readonly Pick<UnitResult, 'unit' | 'rank'>[],
): UnitAwards[] {
  const places = placesByRank(results.map(({ rank }) => rank));
  const rules = applicableRules(pack, organiser);
  return results.map(({ unit, rank }) => {
    const span = rank === null ? null : (places.get(rank) ?? null);
    const eligibility = rules.map(({ rule, award }): Eligibility => {
      const { id, article } = rule;
      return { award, rule: id, article, ...judge(rule, organiser, span) };
    });
    return { unit, eligibility, proposal: proposalFrom(pack, eligibility) };
  });
}

/** Whether the pack has any rule for blocs of that organiser; true where the organiser is not known. */
export function hasRulesFor(pack: RulePack, organiser: OrganiserLevel | null): boolean {
  return applicableRules(pack, organiser).length > 0;
}

/** The outcome by which the unit's award is proposed; null where none is. */
export function proposedEligibility({ eligibility, proposal }: UnitAwards): Eligibility | null {
  if (proposal === null) return null;
  return (
    eligibility.find(({ award, rule }) => award === proposal.award && rule === proposal.rule) ??
    null
  );
}

function applicableRules(pack: RulePack, organiser: OrganiserLevel | null): Applicable[] {
  return pack.rules.flatMap((rule) => {
    const awards = organiser === null ? Object.values(rule.awards) : [rule.awards[organiser]];
    return awards.flatMap((award) => (award === undefined ? [] : [{ rule, award }]));
  });
}

function judge(
  rule: AwardRule,
  organiser: OrganiserLevel | null,
  span: PlaceSpan | null,
): Judgement {
  if (organiser === null) return { outcome: 'unknown', reason: { kind: 'organiser-unknown' } };
  if (span === null) return { outcome: 'unknown', reason: { kind: 'not-ranked' } };
  const { rank, first, last } = span;
  const { from, to } = rule.places;
  const figures = { rank, place: first, from, to };
  if (last < from || first > to) {
    return { outcome: 'fail', reason: { kind: 'place-outside', ...figures } };
  }
  if (first < from || last > to) {
    const tied = last - first + 1;
    return { outcome: 'unknown', reason: { kind: 'tie-across-quota', ...figures, tied } };
  }
  const { conditions } = rule;
  return conditions.length === 0
    ? { outcome: 'pass', reason: { kind: 'place-fits', ...figures } }
    : { outcome: 'unknown', reason: { kind: 'not-declared', ...figures, conditions } };
}

function proposalFrom(pack: RulePack, eligibility: readonly Eligibility[]): Proposal | null {
  for (const { code, name } of pack.awards.toSorted((a, b) => a.order - b.order)) {
    const ofAward = eligibility.filter(({ award }) => award === code);
    const fitting = ofAward.find(placeFits);
    const hasFailed = ofAward.some(({ outcome }) => outcome === 'fail');
    if (fitting !== undefined && !hasFailed) return { award: code, name, rule: fitting.rule };
  }
  return null;
}

function placeFits({ reason }: Eligibility): boolean {
  switch (reason.kind) {
    case 'place-fits':
    case 'not-declared':
      return true;
    case 'place-outside':
    case 'tie-across-quota':
    case 'not-ranked':
    case 'organiser-unknown':
      return false;
  }
}
