import { inParts, PARTS } from './counted-points';
import type { ComputedUnit } from './figures';
import type { LeafPlan, ScoringPlan } from './leaf-plan';
import { commonDenominator, isZero, type Points } from './points';
import type { Score } from './score';
import { sharedPoints } from './shared-points';
import type { UnitPoints } from './unit-points';
import { wholePercent, wholeRounded } from './whole-figures';
import { holdSums, wholeSumRules, type WholeSumRules, type WholeSums } from './whole-sums';

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
  readonly inPoints: (parts: number) => Points;
  /** Null where nothing holds the sums. */
  readonly rules: WholeSumRules | null;
  readonly maximum: Points | null;
  /** The largest sum of all sizes, in parts, of which every figure is exact. */
  readonly most: number;
  readonly rounded: (total: number) => Points | null;
  readonly percent: (total: number) => Points | null;
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
  for (const { kind, cap: most, factor } of plan.leaves) {
    if (factor === null) return null;
    const times = Number(factor.numerator * (common / factor.denominator));
    const cap = most === null ? Infinity : inParts(most);
    if (!Number.isSafeInteger(times) || cap === null) return null;
    if (kind === 'penalty' && times < 0) return null;
    leaves.push({ kind, times, cap });
  }
  const denominator = common * BigInt(PARTS);
  const perPoint = Number(denominator);
  if (!Number.isSafeInteger(perPoint)) return null;
  const rules = plan.hasSumRules ? wholeSumRules(plan, denominator) : null;
  if (plan.hasSumRules && rules === null) return null;
  const rounded = wholeRounded(plan.scheme.rounding.decimals, perPoint);
  const percent = wholePercent(plan.maximum, perPoint);
  if (percent === null) return null;
  return {
    leaves,
    denominator,
    inPoints: sharedPoints(perPoint),
    rules,
    maximum: plan.maximum,
    most: Math.min(Number.MAX_SAFE_INTEGER - 1, rounded.most, percent.most),
    rounded: rounded.of,
    percent: percent.of,
  };
}

/**
 * One unit in whole numbers, exactly what the general arithmetic gives; null where it has a word to say: a score that
 * is not a number (a blank bonus or penalty is), more than four decimals, sums too large for exact whole numbers.
 */
export function computePlainUnit(plain: PlainPlan, scores: readonly Score[]): ComputedUnit | null {
  const { leaves, rules } = plain;
  let base = 0;
  let bonus = 0;
  let penalty = 0;
  let size = 0;
  for (let column = 0; column < leaves.length; column += 1) {
    const leaf = leaves[column];
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
  // No sum and no total is larger; rules only make them smaller.
  if (size > plain.most) return null;
  if (rules === null) return unitOf({ base, bonus, penalty }, NO_ADJUSTMENTS, plain);
  const sums = { base, bonus, penalty };
  const adjustments = holdSums(sums, rules, plain.denominator);
  return unitOf(sums, adjustments, plain);
}

const NO_ADJUSTMENTS: UnitPoints['adjustments'] = [];
const NO_PROBLEMS: UnitPoints['problems'] = [];

function unitOf(
  { base, bonus, penalty }: WholeSums,
  adjustments: UnitPoints['adjustments'],
  { inPoints, maximum, rounded, percent }: PlainPlan,
): ComputedUnit {
  const points = inPoints(base);
  const total = base + bonus - penalty;
  return {
    base: points,
    bonus: inPoints(bonus),
    penalty: inPoints(penalty),
    total: total === base ? points : inPoints(total),
    maximum,
    adjustments,
    problems: NO_PROBLEMS,
    rounded: rounded(total),
    percent: percent(total),
  };
}
