import { planScoring, type ScoringPlan } from './leaf-plan';
import { applyOverrides } from './overrides';
import { fraction, isZero, roundHalfUp, type Points } from './points';
import { rankUnits, type Place } from './ranking';
import type { MadeOverride, ScoringProblem, Split, UnitResult } from './result';
import { classAndRulings, judge, looksAtScores, NOT_JUDGED, type Judged } from './rulings';
import type { Scheme } from './scheme';
import type { Score, ScoreTable } from './score';
import { checkColumns } from './score-rows';
import { tieBreakFigures } from './tie-break-figures';
import { nothingGiven, noUnitFacts, type Given } from './unit-facts';
import { computeUnit, type UnitPoints } from './unit-points';
import { computePlainUnit, plainPlan } from './whole-number-points';

const PERCENT_DECIMALS = 2;
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
  const figures = computed.map((points) => figuresOf(plan, points));
  const isLookedAt = looksAtScores(plan);
  const judged = computed.map(({ total }, unit) => {
    const scores = isLookedAt && total !== null ? (counted.units[unit] ?? []) : null;
    return judge(plan, scores, given.facts[unit] ?? noUnitFacts);
  });
  const compared = figures.map(({ total, percent }, unit) => {
    if ((judged[unit] ?? NOT_JUDGED).setAside.length > 0) return null;
    return scheme.notAssigned === 'percent' ? percent : total;
  });
  const places = rankUnits(compared, scheme, tieBreakFigures(plan, counted, computed, given.facts));
  return computed.map((points, unit) => {
    const { total, percent } = figures[unit] ?? NO_FIGURES;
    return resultOf(plan, unit, points, {
      total,
      percent,
      judged: judged[unit] ?? NOT_JUDGED,
      place: places[unit] ?? null,
      overrides: made.get(unit) ?? NO_OVERRIDES,
    });
  });
}

function computeUnits(plan: ScoringPlan, { units }: ScoreTable, given: Given): UnitPoints[] {
  const plain = plainPlan(plan);
  const compute = (scores: readonly Score[]): UnitPoints =>
    (plain && computePlainUnit(plain, scores)) ?? computeUnit(plan, scores);
  return units.map((scores, unit) => {
    const problems = given.problems[unit];
    const points = compute(scores);
    return problems === undefined || problems.length === 0
      ? points
      : withProblems(points, problems);
  });
}

/** What was known before takes the place of what the engine would say of the same leaves. */
function withProblems(points: UnitPoints, given: readonly ScoringProblem[]): UnitPoints {
  const leaves = new Set(given.flatMap((problem) => ('leaf' in problem ? [problem.leaf] : [])));
  const others = points.problems.filter(
    (problem) => !('leaf' in problem && leaves.has(problem.leaf)),
  );
  return { ...points, total: null, problems: [...given, ...others] };
}

interface Figures {
  readonly total: Points | null;
  readonly percent: Points | null;
}

const NO_FIGURES: Figures = { total: null, percent: null };

function figuresOf({ scheme }: ScoringPlan, { total, maximum }: UnitPoints): Figures {
  return {
    total: total === null ? null : roundHalfUp(total, scheme.rounding.decimals),
    percent: percentOf(total, maximum),
  };
}

interface Settled extends Figures {
  readonly judged: Judged;
  readonly place: Place | null;
  readonly overrides: readonly MadeOverride[];
}

function resultOf(
  plan: ScoringPlan,
  unit: number,
  points: UnitPoints,
  { total, percent, judged, place, overrides }: Settled,
): UnitResult {
  const sharing = place?.units ?? NOBODY;
  const splits = place?.splits ?? NO_SPLITS;
  const { adjustments } = points;
  const done = { adjustments, overrides, splits };
  const { band, rulings } = classAndRulings(plan, judged, total, percent, done);
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
    band,
    rulings,
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
