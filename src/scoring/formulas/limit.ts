import { compare, multiply, type Points } from '../points';

/** The most that a formula may give: nothing holds it, the leaf's maximum, so many times that, or so many points. */
export type Limit =
  | { readonly at: 'none' }
  | { readonly at: 'maximum' }
  | { readonly at: 'times'; readonly times: Points }
  | { readonly at: 'points'; readonly points: Points };

/** Which limit bit, and what the points would have been without it. */
export interface Held {
  readonly by: 'most' | 'least';
  readonly from: Points;
}

export interface Clamped {
  readonly points: Points;
  readonly held: Held | null;
}

export function limitNeedsMaximum({ at }: Limit): boolean {
  return at === 'maximum' || at === 'times';
}

/** The limit in points; null where there is none. Throws a RangeError where it needs a maximum that is not known. */
export function limitInPoints(limit: Limit, maximum: Points | null): Points | null {
  switch (limit.at) {
    case 'none':
      return null;
    case 'maximum':
      return known(maximum);
    case 'times':
      return multiply(known(maximum), limit.times);
    case 'points':
      return limit.points;
  }
}

/** At least `least` and at most `most`, of which null limits nothing; where the two cross, the most holds. */
export function clamp(points: Points, least: Points | null, most: Points | null): Clamped {
  if (most !== null && compare(points, most) > 0) {
    return { points: most, held: { by: 'most', from: points } };
  }
  if (least !== null && compare(points, least) < 0) {
    const { points: raised } = clamp(least, null, most);
    return { points: raised, held: { by: 'least', from: points } };
  }
  return { points, held: null };
}

/**
 * A maximum that the formula cannot do without. Throws a RangeError where it is not known: `formulaProblems` finds
 * such a leaf before anything is computed.
 */
export function known(maximum: Points | null): Points {
  if (maximum === null) throw new RangeError('The formula needs the maximum of its leaf');
  return maximum;
}
