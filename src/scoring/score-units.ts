import { computeUnits } from './compute-units';
import type { ComputedUnit } from './figures';
import { planScoring, type ScoringPlan } from './leaf-plan';
import { applyOverrides } from './overrides';
import { rankUnits, type Place } from './ranking';
import type { MadeOverride, Split, UnitResult } from './result';
import { classAndRulings, judge, looksAtScores, NOT_JUDGED, type Judged } from './rulings';
import type { Scheme } from './scheme';
import { checkColumns } from './score-rows';
import type { ScoreTable } from './score';
import { tieBreakFigures } from './tie-break-figures';
import { nothingGiven, noUnitFacts, type Given } from './unit-facts';

const LARGEST_LISTED_TIE = 64;
const NOBODY: readonly number[] = [];
const NO_SPLITS: readonly Split[] = [];
const NO_OVERRIDES: readonly MadeOverride[] = [];

/**
 * Scores, ranks and classifies the units of one bloc, in the order of the table.
 *
 * The total is base + bonus − penalty, rounded half up to the scheme's decimals; it may exceed the maximum or fall
 * below 0. The percentage is that of the exact total, rounded once, so that 13 of 15 is 86.67. A unit with a problem
 * has no total, is not ranked and takes no place; one that a floor, a fact or a disqualification sets aside keeps its
 * total and takes no place either.
 * Throws a RangeError where the columns of the table are not the leaves of the scheme, or what is given fits neither.
 */
export function scoreUnits(
  scheme: Scheme,
  table: ScoreTable,
  given: Given = nothingGiven,
): UnitResult[] {
  const plan = planScoring(scheme);
  checkColumns(plan, table);
  const { table: counted, made } = applyOverrides(table, given.overrides);
  const computed = computeUnits(plan, counted, given);
  const isLookedAt = looksAtScores(plan);
  const judged = computed.map(({ total }, unit) => {
    const scores = isLookedAt && total !== null ? (counted.units[unit] ?? []) : null;
    return judge(plan, scores, given.facts[unit] ?? noUnitFacts);
  });
  const compared = computed.map(({ rounded, percent }, unit) => {
    if ((judged[unit] ?? NOT_JUDGED).setAside.length > 0) return null;
    return scheme.notAssigned === 'percent' ? percent : rounded;
  });
  const places = rankUnits(compared, scheme, tieBreakFigures(plan, counted, computed, given.facts));
  return computed.map((figures, unit) =>
    resultOf(plan, unit, figures, {
      judged: judged[unit] ?? NOT_JUDGED,
      place: places[unit] ?? null,
      overrides: made.get(unit) ?? NO_OVERRIDES,
    }),
  );
}

interface Settled {
  readonly judged: Judged;
  readonly place: Place | null;
  readonly overrides: readonly MadeOverride[];
}

function resultOf(
  plan: ScoringPlan,
  unit: number,
  { base, bonus, penalty, rounded, percent, adjustments, problems }: ComputedUnit,
  { judged, place, overrides }: Settled,
): UnitResult {
  const sharing = place?.units ?? NOBODY;
  const splits = place?.splits ?? NO_SPLITS;
  const done = { adjustments, overrides, splits };
  const { band, rulings } = classAndRulings(plan, judged, rounded, percent, done);
  const result: UnitResult = {
    unit,
    base,
    bonus,
    penalty,
    total: rounded,
    percent,
    rank: place?.rank ?? null,
    tiedWith: sharing.length > LARGEST_LISTED_TIE ? NOBODY : without(unit, sharing),
    decidedBy: place?.decidedBy ?? null,
    band,
    rulings,
    problems,
  };
  if (sharing.length <= LARGEST_LISTED_TIE) return result;
  // A thousand units that share a rank would keep a million numbers: here they are listed when they are read.
  return Object.defineProperty(result, 'tiedWith', { get: () => without(unit, sharing) });
}

/** In a list of just their number: one that grows as it is filled keeps room for twice as many. */
function without(unit: number, units: readonly number[]): readonly number[] {
  if (units.length <= 1) return NOBODY;
  const others = units.slice(1);
  for (let at = 0; at < others.length; at += 1) {
    const other = units[at];
    if (other === undefined || other === unit) break;
    others[at] = other;
  }
  return others;
}
