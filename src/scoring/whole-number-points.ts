import type { LeafPlan, ScoringPlan } from './leaf-plan';
import { commonDenominator, fraction, isZero, zero, type Points } from './points';
import type { Score } from './score';
import type { UnitPoints } from './unit-points';
import { holdSums, wholeSumRules, type WholeSumRules, type WholeSums } from './whole-sums';

/** Scores of at most four decimals are counted in whole parts of this size. */
const PARTS = 10_000;
const BIG_PARTS = BigInt(PARTS);

/** How a plain leaf counts: `times` whole parts of the common denominator for each part of a score. */
interface PlainLeaf {
  readonly kind: LeafPlan['kind'];
  readonly times: number;
  /** In parts of a point; infinite where nothing is capped. */
  readonly cap: number;
}

/** A plan whose weights are whole multiples of one common fraction. */
export interface PlainPlan {
  readonly leaves: readonly PlainLeaf[];
  readonly denominator: bigint;
  /** Null where nothing holds the sums. */
  readonly rules: WholeSumRules | null;
  readonly maximum: Points | null;
}

/**
 * The same plan in whole numbers, for the arithmetic that most blocs need: rounding at the total, weights, maxima and
 * limits of a few decimals, no rule at a leaf or group. Null where the plan is not of that sort.
 */
export function plainPlan(plan: ScoringPlan): PlainPlan | null {
  if (plan.scheme.rounding.stage !== 'total') return null;
  if (plan.scheme.notAssigned === 'percent' && (plan.maximum === null || isZero(plan.maximum))) {
    return null;
  }
  const factors = plan.leaves.flatMap(({ factor }) => (factor === null ? [] : [factor]));
  const common = commonDenominator(factors);
  const leaves: PlainLeaf[] = [];
  for (const { kind, maximum, factor } of plan.leaves) {
    if (factor === null) return null;
    const times = Number(factor.numerator * (common / factor.denominator));
    const cap = plan.scheme.capAtMaximum && maximum !== null ? inParts(maximum) : Infinity;
    if (!Number.isSafeInteger(times) || cap === null) return null;
    if (kind === 'penalty' && times < 0) return null;
    leaves.push({ kind, times, cap });
  }
  const denominator = common * BIG_PARTS;
  const rules = plan.hasSumRules ? wholeSumRules(plan, denominator) : null;
  if (plan.hasSumRules && rules === null) return null;
  return { leaves, denominator, rules, maximum: plan.maximum };
}

/**
 * One unit in whole numbers, exactly what the general arithmetic gives; null where it has a word to say: a score that
 * is not a number (a blank bonus or penalty is), more than four decimals, sums beyond the safe integers.
 */
export function computePlainUnit(plain: PlainPlan, scores: readonly Score[]): UnitPoints | null {
  let base = 0;
  let bonus = 0;
  let penalty = 0;
  let size = 0;
  for (let column = 0; column < plain.leaves.length; column += 1) {
    const leaf = plain.leaves[column];
    const score = scores[column];
    if (leaf === undefined || score === undefined) return null;
    if (score.state !== 'number') {
      if (score.state === 'missing' && leaf.kind !== 'base') continue;
      return null;
    }
    const parts = inParts(score.points);
    if (parts === null) return null;
    const counted = Math.min(leaf.kind === 'penalty' ? Math.abs(parts) : parts, leaf.cap);
    const worth = counted * leaf.times;
    size += Math.abs(worth);
    if (leaf.kind === 'base') base += worth;
    else if (leaf.kind === 'bonus') bonus += worth;
    else penalty += worth;
  }
  if (size >= Number.MAX_SAFE_INTEGER) return null;
  if (plain.rules === null) return unitOf({ base, bonus, penalty }, NO_ADJUSTMENTS, plain);
  const sums = { base, bonus, penalty };
  const adjustments = holdSums(sums, plain.rules, plain.denominator);
  return unitOf(sums, adjustments, plain);
}

const NO_ADJUSTMENTS: UnitPoints['adjustments'] = [];

function unitOf(
  { base, bonus, penalty }: WholeSums,
  adjustments: UnitPoints['adjustments'],
  plain: PlainPlan,
): UnitPoints {
  const points = inPoints(base, plain);
  const total = base + bonus - penalty;
  return {
    base: points,
    bonus: inPoints(bonus, plain),
    penalty: inPoints(penalty, plain),
    total: total === base ? points : inPoints(total, plain),
    maximum: plain.maximum,
    adjustments,
    problems: [],
  };
}

/** Points in whole parts; null where they have a finer fraction or are too large. */
function inParts({ numerator, denominator }: Points): number | null {
  if (denominator === 1n) return safe(Number(numerator) * PARTS);
  const divisor = Number(denominator);
  return PARTS % divisor === 0 ? safe(Number(numerator) * (PARTS / divisor)) : null;
}

function safe(value: number): number | null {
  return Number.isSafeInteger(value) ? value : null;
}

function inPoints(parts: number, plain: PlainPlan): Points {
  return parts === 0 ? zero : fraction(BigInt(parts), plain.denominator);
}
