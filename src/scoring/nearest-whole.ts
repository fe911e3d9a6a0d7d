/**
 * value / by to the nearest whole number, a half going away from zero. Both are whole numbers, `by` above 0, and the
 * value no larger than `mostToDivide(by)`.
 */
export function nearestWhole(value: number, by: number): number {
  const nearest = Math.floor((2 * Math.abs(value) + by) / (2 * by));
  return value < 0 ? -nearest : nearest;
}

/**
 * The largest whole number of which that is certain; below 0 where there is none. Dividend and divisor together must
 * be a safe integer: then their quotient, if it is not whole, is further below the next whole number than binary
 * fractions are off.
 */
export function mostToDivide(by: number): number {
  return Math.floor((Number.MAX_SAFE_INTEGER - 3 * by) / 2);
}
