/**
 * An exact number of points (or a weight, or a percentage): a fraction in lowest terms, denominator above 0.
 * Never a binary fraction, so that 0,1 + 0,2 is 0,3.
 */
export interface Points {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
