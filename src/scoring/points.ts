import { commonDivisor } from './common-divisor';
import { countedPoints, PARTS, type Points } from './counted-points';

export type { Points } from './counted-points';

export const zero: Points = { numerator: 0n, denominator: 1n };
export const one: Points = { numerator: 1n, denominator: 1n };

/** Longer texts are nobody's points, and exact arithmetic on them would be slow. */
const LONGEST_TEXT = 100;
/** Excel keeps and shows no more significant digits than these. */
const EXCEL_DIGITS = 15;
/** Numbers of up to four decimals and eleven digits in all need no text in between. */
const MOST_PARTS = 1e11;
/** Decimals of a fraction that has no finite decimal, such as 1/3, where nobody said how many. */
const ENDLESS_DECIMALS = 12;

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const SCIENTIFIC = /^(-?)(\d)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** The fraction numerator / denominator in lowest terms. Throws a RangeError where the denominator is 0. */
export function fraction(numerator: bigint, denominator: bigint): Points {
  if (denominator === 0n) throw new RangeError('Points cannot have the denominator 0');
  if (denominator === 1n) return { numerator, denominator };
  if (denominator < 0n) return fraction(-numerator, -denominator);
  const divisor = greatestCommonDivisor(magnitude(numerator), denominator);
  if (divisor === 1n) return { numerator, denominator };
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** A whole number of points. Throws a RangeError where the number is not whole. */
export function wholePoints(value: number): Points {
  return { numerator: BigInt(value), denominator: 1n };
}

/** Points from a decimal text with a dot ("97.25", "-0.5", "+3"); null for anything else. */
export function parsePoints(text: string): Points | null {
  if (text.length > LONGEST_TEXT) return null;
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '0', decimals = ''] = match;
  const value = fraction(BigInt(whole + decimals), powerOfTen(decimals.length));
  return sign === '-' ? negate(value) : value;
}

/**
 * Points from a number of a cell, as Excel shows it: its decimal at 15 significant digits,
 * so that a stored 0.30000000000000004 is 0.3.
 * Throws a RangeError for NaN and infinities, which no cell holds.
 */
export function pointsFromNumber(value: number): Points {
  const parts = Math.round(value * PARTS);
  if (Math.abs(parts) < MOST_PARTS && parts / PARTS === value) return countedPoints(parts);
  const match = SCIENTIFIC.exec(value.toExponential(EXCEL_DIGITS - 1));
  if (match === null) throw new RangeError(`Not a number of points: ${value}`);
  const [, sign = '', whole = '0', decimals = '', exponent = '0'] = match;
  const digits = BigInt(sign + whole + decimals);
  const shift = Number(exponent) - decimals.length;
  return shift >= 0
    ? { numerator: digits * powerOfTen(shift), denominator: 1n }
    : fraction(digits, powerOfTen(-shift));
}

export function add(a: Points, b: Points): Points {
  if (a.denominator === b.denominator) {
    return fraction(a.numerator + b.numerator, a.denominator);
  }
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function subtract(a: Points, b: Points): Points {
  return add(a, negate(b));
}

export function multiply(a: Points, b: Points): Points {
  if (isOne(a)) return b;
  if (isOne(b)) return a;
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Throws a RangeError where the divisor is 0. */
export function divide(a: Points, b: Points): Points {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function negate(a: Points): Points {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function absolute(a: Points): Points {
  return a.numerator < 0n ? negate(a) : a;
}

/** The sum of all, reduced to lowest terms once. */
export function sum(all: readonly Points[]): Points {
  const common = commonDenominator(all);
  let numerator = 0n;
  for (const points of all) numerator += points.numerator * (common / points.denominator);
  return fraction(numerator, common);
}

/** The least number that, times any of the points, gives a whole number. */
export function commonDenominator(all: Iterable<Points>): bigint {
  let common = 1n;
  for (const { denominator } of all) {
    if (common % denominator === 0n) continue;
    common *= denominator / greatestCommonDivisor(common, denominator);
  }
  return common;
}

/** Below 0 where a < b, 0 where they are equal, above 0 where a > b. */
export function compare(a: Points, b: Points): -1 | 0 | 1 {
  const difference =
    a.denominator === b.denominator
      ? a.numerator - b.numerator
      : a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference < 0n) return -1;
  return difference > 0n ? 1 : 0;
}

export function equals(a: Points, b: Points): boolean {
  return compare(a, b) === 0;
}

export function isZero(a: Points): boolean {
  return a.numerator === 0n;
}

export function isOne(a: Points): boolean {
  return a.numerator === 1n && a.denominator === 1n;
}

/**
 * Rounded to a number of decimals (0 or more), a half going away from zero: 0.125 is 0.13 and -0.125 is -0.13
 * at 2 decimals. It is the rounding of Excel's ROUND, with which a person checks the figures.
 */
export function roundHalfUp(a: Points, decimals: number): Points {
  if (a.denominator === 1n) return a;
  const scale = powerOfTen(decimals);
  if (scale % a.denominator === 0n) return a;
  const doubled = 2n * magnitude(a.numerator) * scale;
  const rounded = (doubled + a.denominator) / (2n * a.denominator);
  return fraction(a.numerator < 0n ? -rounded : rounded, scale);
}

/** Whether a decimal of finite length says exactly these points; 1/3 has none. */
export function isDecimal(a: Points): boolean {
  return finiteDecimals(a) !== null;
}

/**
 * As a decimal text with a dot. With `decimals`: rounded half up to that many, zeros kept ("97.20").
 * Without: exact, no zeros at the end ("97.2"); a fraction without a finite decimal is rounded to 12.
 */
export function toDecimalText(a: Points, decimals?: number): string {
  if (decimals !== undefined) return fixedText(roundHalfUp(a, decimals), decimals);
  const finite = finiteDecimals(a);
  if (finite !== null) return fixedText(a, finite);
  const rounded = roundHalfUp(a, ENDLESS_DECIMALS);
  return fixedText(rounded, finiteDecimals(rounded) ?? ENDLESS_DECIMALS);
}

/** The nearest JavaScript number, for a cell or a chart; never to be computed with. */
export function toNumber(a: Points): number {
  const numerator = Number(a.numerator);
  const denominator = Number(a.denominator);
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)) {
    return numerator / denominator;
  }
  return Number(toDecimalText(a, finiteDecimals(a) ?? 2 * ENDLESS_DECIMALS));
}

/** The text of points that have at most so many decimals. */
function fixedText(a: Points, decimals: number): string {
  const digits = magnitude((a.numerator * powerOfTen(decimals)) / a.denominator)
    .toString()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = a.numerator < 0n ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** How many decimals say the points exactly; null where no finite number does. */
function finiteDecimals(a: Points): number | null {
  let rest = a.denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

const LARGEST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Both at or above 0, not both 0. Safe integers are divided as numbers, which is much faster. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (a > LARGEST_SAFE || b > LARGEST_SAFE) {
    if (b === 0n) return a;
    [a, b] = [b, a % b];
  }
  return BigInt(commonDivisor(Number(a), Number(b)));
}

const POWERS_OF_TEN = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent));

function powerOfTen(exponent: number): bigint {
  return POWERS_OF_TEN[exponent] ?? 10n ** BigInt(exponent);
}
