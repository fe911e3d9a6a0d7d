import type { LeafReading } from './leaf-reading';
import type { LeafPlan, ScoringPlan } from './leaf-plan';
import { absolute, compare, multiply, negate, roundHalfUp, subtract, type Points } from './points';
import type { Adjustment } from './result';

/**
 * What a leaf adds to a unit's total: points (of a penalty at or below 0), nothing because it was not assigned
 * and does not count, or something that could not be computed.
 */
export type LeafOutcome =
  | { readonly kind: 'points'; readonly points: Points }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'unknown' };

const UNKNOWN: LeafOutcome = { kind: 'unknown' };

/**
 * Weighs, scales, limits and rounds what a leaf counts. Where its limit takes something off, that is added to
 * `adjustments`, and the outcome is what is left.
 */
export function outcomeOf(
  plan: ScoringPlan,
  leaf: LeafPlan,
  reading: LeafReading,
  scale: Points | null,
  adjustments: Adjustment[],
): LeafOutcome {
  switch (reading.kind) {
    case 'problem':
      return UNKNOWN;
    case 'dropped':
      return reading;
    case 'points': {
      if (leaf.factor === null || scale === null) return UNKNOWN;
      const worth = multiply(multiply(reading.points, leaf.factor), scale);
      const counted = leaf.kind === 'penalty' ? absolute(worth) : worth;
      const points = rounded(plan, limited(leaf, counted, adjustments));
      return { kind: 'points', points: leaf.kind === 'penalty' ? negate(points) : points };
    }
  }
}

function limited(leaf: LeafPlan, points: Points, adjustments: Adjustment[]): Points {
  const { kind, code, most } = leaf;
  if (most === null || compare(points, most) <= 0) return points;
  const cut = subtract(most, points);
  const change = kind === 'penalty' ? negate(cut) : cut;
  adjustments.push({ rule: 'limit', kind, code, points: change });
  return most;
}

function rounded({ scheme }: ScoringPlan, points: Points): Points {
  const { stage, decimals } = scheme.rounding;
  return stage === 'leaf' ? roundHalfUp(points, decimals) : points;
}
