import type { ScoringPlan } from './leaf-plan';
import { fraction, type Points } from './points';
import type { Adjustment } from './result';
import type { Limit } from './scheme';

type Kind = Limit['kind'];

/** The rules over the sums of a whole unit, in whole parts of the common denominator. */
export interface WholeSumRules {
  /** Infinite where there is no limit. */
  readonly most: Readonly<Record<Kind, number>>;
  readonly stopsPenalties: boolean;
}

/** The sums of one unit, in the same parts; changed by the rules. */
export type WholeSums = Record<Kind, number>;

const KINDS: readonly Kind[] = ['base', 'bonus', 'penalty'];

/**
 * Null where a rule looks at a leaf or group, or a limit is finer than the parts, too large, or below 0, with which it
 * would make a sum larger.
 */
export function wholeSumRules(plan: ScoringPlan, denominator: bigint): WholeSumRules | null {
  const { limits, penaltyStop } = plan.scheme;
  if (penaltyStop === 'group' || limits.some(({ code }) => code !== null)) return null;
  const most = { base: Infinity, bonus: Infinity, penalty: Infinity };
  for (const kind of KINDS) {
    const limit = plan.whole.most[kind];
    if (limit === null) continue;
    if (denominator % limit.denominator !== 0n) return null;
    most[kind] = Number(limit.numerator * (denominator / limit.denominator));
    if (!Number.isSafeInteger(most[kind]) || most[kind] < 0) return null;
  }
  return { most, stopsPenalties: penaltyStop === 'total' };
}

const NONE: readonly Adjustment[] = [];

/** Applies the rules to the sums, and says what they changed. */
export function holdSums(
  sums: WholeSums,
  rules: WholeSumRules,
  denominator: bigint,
): readonly Adjustment[] {
  const adjustments: Adjustment[] = [];
  const points = (parts: number): Points => fraction(BigInt(parts), denominator);
  for (const kind of KINDS) {
    const most = rules.most[kind];
    if (sums[kind] <= most) continue;
    const change = points(kind === 'penalty' ? sums[kind] - most : most - sums[kind]);
    adjustments.push({ rule: 'limit', kind, code: null, points: change });
    sums[kind] = most;
  }
  const there = Math.max(0, sums.base + sums.bonus);
  if (rules.stopsPenalties && sums.penalty > there) {
    const change = points(sums.penalty - there);
    adjustments.push({ rule: 'penalty-stop', kind: 'penalty', code: null, points: change });
    sums.penalty = there;
  }
  return adjustments.length === 0 ? NONE : adjustments;
}
