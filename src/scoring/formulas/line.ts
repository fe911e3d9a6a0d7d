import {
  absolute,
  compare,
  fraction,
  isZero,
  multiply,
  one,
  subtract,
  add,
  wholePoints,
  zero,
} from '../points';
import type { Points } from '../points';
import type { LineShape, PerPercent } from './leaf-formula';
import { clamp } from './limit';
import { reaches } from './steps';

/** Where on the line an attainment lies. */
export type LineCase = 'below-floor' | 'below-target' | 'at-target' | 'above-target';

export interface OnLine {
  readonly points: Points;
  readonly case: LineCase;
  /** The percents short of or over the target that were counted; null where none are. */
  readonly percents: Points | null;
}

const HUNDRED = wholePoints(100);

/** The points of an attainment at or above 0 (1 is 100 %) on a line, never below 0. */
export function onLine(shape: LineShape, standard: Points, ratio: Points): OnLine {
  const { below, above, floor } = shape;
  if (floor !== null && !reaches(ratio, floor)) {
    return { points: multiply(standard, floor.share), case: 'below-floor', percents: null };
  }
  const order = compare(ratio, one);
  if (order === 0) return { points: standard, case: 'at-target', percents: null };
  if (order < 0) {
    if (below.by === 'pro-rata') {
      return { points: multiply(standard, ratio), case: 'below-target', percents: null };
    }
    const percents = countPercents(below, ratio);
    const left = subtract(standard, multiply(below.each, percents));
    return { points: clamp(left, zero, null).points, case: 'below-target', percents };
  }
  switch (above.by) {
    case 'flat':
      return { points: standard, case: 'above-target', percents: null };
    case 'pro-rata':
      return { points: multiply(standard, ratio), case: 'above-target', percents: null };
    case 'percent': {
      const percents = countPercents(above, ratio);
      const gained = clamp(multiply(above.each, percents), null, above.limit).points;
      return { points: add(standard, gained), case: 'above-target', percents };
    }
  }
}

/** The most that the line ever gives; null where it has no end. */
export function endOfLine({ above }: LineShape, standard: Points): Points | null {
  switch (above.by) {
    case 'flat':
      return standard;
    case 'pro-rata':
      return isZero(standard) ? standard : null;
    case 'percent':
      if (above.limit !== null) return add(standard, above.limit);
      return isZero(above.each) ? standard : null;
  }
}

/** How many percents an attainment is away from 100 %. */
function countPercents({ counting }: PerPercent, ratio: Points): Points {
  const exact = multiply(absolute(subtract(ratio, one)), HUNDRED);
  const whole = exact.numerator / exact.denominator;
  switch (counting) {
    case 'exact':
      return exact;
    case 'complete':
      return fraction(whole, 1n);
    case 'started':
      return fraction(exact.denominator === 1n ? whole : whole + 1n, 1n);
  }
}
