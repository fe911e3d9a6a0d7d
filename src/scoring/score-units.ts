import { bandOf } from './bands';
import { planScoring, type ScoringPlan } from './leaf-plan';
import { fraction, isZero, roundHalfUp, type Points } from './points';
import { rankUnits, type Place } from './ranking';
import type { UnitResult } from './result';
import type { Scheme } from './scheme';
import type { ScoreTable } from './score';
import { checkColumns } from './score-rows';
import { tieBreakFigures } from './tie-break-figures';
import { computeUnit, type UnitPoints } from './unit-points';
import { computePlainUnit, plainPlan } from './whole-number-points';

const PERCENT_DECIMALS = 2;
const LARGEST_LISTED_TIE = 64;
const NOBODY: readonly number[] = [];

/**
 * Scores, ranks and classifies the units of one bloc, in the order of the table.
 *
 * The total is base + bonus − penalty, rounded half up to the scheme's decimals; it may exceed the maximum or fall
 * below 0. The percentage is that of the exact total, rounded once, so that 13 of 15 is 86.67. A unit with a problem
 * has no total, is not ranked and takes no place.
 * Throws a RangeError where the columns of the table are not the leaves of the scheme.
 */
export function scoreUnits(scheme: Scheme, table: ScoreTable): UnitResult[] {
  const plan = planScoring(scheme);
  checkColumns(plan, table);
  const plain = plainPlan(plan);
  const computed = table.units.map(
    (scores) => (plain && computePlainUnit(plain, scores)) ?? computeUnit(plan, scores),
  );
  const totals = computed.map(({ total }) =>
    total === null ? null : roundHalfUp(total, scheme.rounding.decimals),
  );
  const places = rankUnits(totals, scheme, tieBreakFigures(plan, table, computed));
  return computed.map((points, unit) =>
    resultOf(plan, unit, points, totals[unit] ?? null, places[unit] ?? null),
  );
}

function resultOf(
  plan: ScoringPlan,
  unit: number,
  points: UnitPoints,
  total: Points | null,
  place: Place | null,
): UnitResult {
  const percent = percentOf(points.total, plan.maximum);
  const sharing = place?.units ?? NOBODY;
  const result: UnitResult = {
    unit,
    base: points.base,
    bonus: points.bonus,
    penalty: points.penalty,
    total,
    percent,
    rank: place?.rank ?? null,
    tiedWith: sharing.length > LARGEST_LISTED_TIE ? NOBODY : without(unit, sharing),
    decidedBy: place?.decidedBy ?? null,
    band: bandOf(plan.scheme.bands, { total, percent }),
    problems: points.problems,
  };
  if (sharing.length <= LARGEST_LISTED_TIE) return result;
  // A thousand units that share a rank would keep a million numbers: here they are listed when they are read.
  return Object.defineProperty(result, 'tiedWith', { get: () => without(unit, sharing) });
}

function without(unit: number, units: readonly number[]): readonly number[] {
  return units.length <= 1 ? NOBODY : units.filter((other) => other !== unit);
}

function percentOf(total: Points | null, maximum: Points | null): Points | null {
  if (total === null || maximum === null || isZero(maximum)) return null;
  return roundHalfUp(
    fraction(100n * total.numerator * maximum.denominator, total.denominator * maximum.numerator),
    PERCENT_DECIMALS,
  );
}
