import { commonDivisor } from './common-divisor';

/**
 * An exact number of points (or a weight, or a percentage): a fraction in lowest terms, denominator above 0.
 * Never a binary fraction, so that 0,1 + 0,2 is 0,3.
 */
export interface Points {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Scores of at most four decimals, as nearly all are, are counted in whole parts of this size. */
export const PARTS = 10_000;

/**
 * Points that remember how many parts they are, because that takes long to find out from big integers. They are the
 * same points to everybody: a copy, whoever makes it, has the fraction and no memory.
 */
class CountedPoints implements Points {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly #parts: number;

  constructor(parts: number) {
    const divisor = commonDivisor(Math.abs(parts), PARTS);
    this.numerator = BigInt(parts / divisor);
    this.denominator = BigInt(PARTS / divisor);
    this.#parts = parts;
  }

  static partsOf(points: Points): number | null {
    return #parts in points ? points.#parts : null;
  }
}

/** So many parts, a safe integer, as points. */
export function countedPoints(parts: number): Points {
  return new CountedPoints(parts);
}

/** Points in whole parts; null where they have a finer fraction or are too large. */
export function inParts(points: Points): number | null {
  return CountedPoints.partsOf(points) ?? counted(points);
}

function counted({ numerator, denominator }: Points): number | null {
  if (denominator === 1n) return safe(Number(numerator) * PARTS);
  const divisor = Number(denominator);
  return PARTS % divisor === 0 ? safe(Number(numerator) * (PARTS / divisor)) : null;
}

function safe(value: number): number | null {
  return Number.isSafeInteger(value) ? value : null;
}
