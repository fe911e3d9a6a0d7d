import * as v from 'valibot';
import { fraction, isDecimal, parsePoints, pointsFromNumber, toDecimalText } from './points';
import type { Points } from './points';

const LONGEST = 100;

function exactPoints(value: string | number): Points {
  if (typeof value === 'number') return pointsFromNumber(value);
  const [numerator = '', denominator] = value.split('/');
  if (denominator !== undefined) return fraction(BigInt(numerator), BigInt(denominator));
  const points = parsePoints(value);
  if (points === null) throw new RangeError(`Not a decimal: ${value}`);
  return points;
}

/** A decimal in JSON: a number, or a text such as "97.25", or "1/3" where no decimal is exact. */
export const decimalJson = v.pipe(
  v.union([
    v.pipe(v.string(), v.maxLength(LONGEST), v.regex(/^-?\d+(?:\.\d+|\/0*[1-9]\d*)?$/u)),
    v.pipe(v.number(), v.finite()),
  ]),
  v.transform(exactPoints),
);

/** The same, at or above 0. */
export const positiveJson = v.pipe(
  v.union([
    v.pipe(v.string(), v.maxLength(LONGEST), v.regex(/^\d+(?:\.\d+|\/0*[1-9]\d*)?$/u)),
    v.pipe(v.number(), v.finite(), v.minValue(0)),
  ]),
  v.transform(exactPoints),
);

/** The text from which `decimalJson` reads exactly the same points. */
export function decimalToJson(points: Points): string {
  return isDecimal(points)
    ? toDecimalText(points)
    : `${points.numerator.toString()}/${points.denominator.toString()}`;
}
