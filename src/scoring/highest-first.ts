import { inParts } from './counted-points';
import { commonDenominator, compare, zero, type Points } from './points';

/** Points in order, by their places in a list. */
export interface Order {
  /** From the highest to the lowest, equal ones as they stand in the list. */
  readonly places: Uint32Array;
  readonly areEqual: (a: number, b: number) => boolean;
}

/** Sorts by whole numbers where those are exact, which is much faster, and otherwise by the fractions. */
export function highestFirst(points: readonly Points[]): Order {
  const keys = keysInParts(points) ?? keysInCommon(points);
  if (keys !== null) {
    return { places: placesOf(keys), areEqual: (a, b) => keys[a] === keys[b] };
  }
  const compared = (a: number, b: number): number => compare(points[b] ?? zero, points[a] ?? zero);
  return {
    places: Uint32Array.from(points.keys()).sort(compared),
    areEqual: (a, b) => compared(a, b) === 0,
  };
}

function keysInParts(points: readonly Points[]): Float64Array | null {
  const keys = new Float64Array(points.length);
  for (const [place, of] of points.entries()) {
    const key = inParts(of);
    if (key === null) return null;
    keys[place] = key;
  }
  return keys;
}

function keysInCommon(points: readonly Points[]): Float64Array | null {
  const common = commonDenominator(points);
  const keys = Float64Array.from(points, (of) => Number(of.numerator * (common / of.denominator)));
  return keys.every((key) => Number.isSafeInteger(key)) ? keys : null;
}

/**
 * How far each key is from the highest is packed with its place into one number, where there is room: numbers by
 * themselves are sorted much faster than with a comparison.
 */
function placesOf(keys: Float64Array): Uint32Array {
  const count = keys.length;
  const highest = keys.reduce((most, key) => Math.max(most, key), -Infinity);
  const lowest = keys.reduce((least, key) => Math.min(least, key), Infinity);
  if ((highest - lowest + 1) * count > Number.MAX_SAFE_INTEGER) {
    return Uint32Array.from(keys.keys()).sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0));
  }
  const packed = keys.map((key, place) => (highest - key) * count + place);
  return Uint32Array.from(packed.sort(), (of) => of % count);
}
