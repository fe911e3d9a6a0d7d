import type { ScoringPlan } from './leaf-plan';
import { fraction, isZero, roundHalfUp, type Points } from './points';
import type { UnitPoints } from './unit-points';

export const PERCENT_DECIMALS = 2;

/** What is printed of a unit, and compared; null where it could not be computed. */
export interface Figures {
  /** The total, rounded to the scheme's decimals. */
  readonly rounded: Points | null;
  /** The exact total in percent, rounded once. */
  readonly percent: Points | null;
}

/** What was computed of a unit, and what is printed of it. */
export interface ComputedUnit extends UnitPoints, Figures {}

/** The figures of whatever was computed. */
export function figuresOf({ scheme }: ScoringPlan, { total, maximum }: UnitPoints): Figures {
  return {
    rounded: total === null ? null : roundHalfUp(total, scheme.rounding.decimals),
    percent: percentOf(total, maximum),
  };
}

function percentOf(total: Points | null, maximum: Points | null): Points | null {
  if (total === null || maximum === null || isZero(maximum)) return null;
  return roundHalfUp(
    fraction(100n * total.numerator * maximum.denominator, total.denominator * maximum.numerator),
    PERCENT_DECIMALS,
  );
}
