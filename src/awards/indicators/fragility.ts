import { fraction, multiply, wholePoints, type Points } from '../../scoring/points';
import { amberAbove, amberBelow, indicator, type Indicator } from './indicator';

/** The smallest change of one score that moves the first place. */
export interface Flip {
  readonly units: readonly number[];
  readonly leaf: string | null;
  readonly size: Points;
}

/**
 * How little decides the first place: the smallest change of one score that makes the first two share it or change
 * places, in points; 0 where they share it already. Amber below the share `least` of the maximum.
 */
export function flipMargin(flip: Flip | null, max: Points | null, least: Points): Indicator {
  if (flip === null || max === null) return indicator('flip-margin', 'unknown');
  const threshold = multiply(least, max);
  return indicator('flip-margin', amberBelow(flip.size, threshold), {
    figure: flip.size,
    threshold,
    units: flip.units,
    criteria: flip.leaf === null ? [] : [flip.leaf],
  });
}

/** A criterion left out, and whether another unit would then be first. */
export interface LeftOut {
  readonly code: string;
  readonly movesFirst: boolean;
}

/** The share of criteria each of which alone decides who is first. Amber above `most`. */
export function oneCriterion(criteria: readonly LeftOut[], most: Points): Indicator {
  if (criteria.length < 2) return indicator('one-criterion', 'unknown', { threshold: most });
  const deciding = criteria.filter(({ movesFirst }) => movesFirst);
  const figure = fraction(BigInt(deciding.length), BigInt(criteria.length));
  return indicator('one-criterion', amberAbove(figure, most), {
    figure,
    threshold: most,
    criteria: deciding.map(({ code }) => code),
    details: { criteria: wholePoints(deciding.length) },
  });
}
