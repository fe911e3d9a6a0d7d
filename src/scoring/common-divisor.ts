/** The greatest common divisor of two safe whole numbers at or above 0, not both 0. */
export function commonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
