import { decimalToJson } from '../../../scoring/decimal-json';
import {
  equals,
  isDecimal,
  parsePoints,
  pointsFromNumber,
  toDecimalText,
  toNumber,
  type Points,
} from '../../../scoring/points';
import type { Language } from '../../../text/language';
import { exactNumberIn } from '../../reading/scheme-sheet/exact-number';
import type { ImageCell } from '../sheet-image';
import { styles } from '../styles';
import { written } from '../written-text';

const number = { ...styles.centered, numberFormat: 'General' };
/** Else Excel would take a fraction for a date as soon as somebody edits it. */
const text = { ...styles.centered, numberFormat: '@' };

/** A cell from which exactly the same points are read: a number wherever one is exact, otherwise text such as "1/3". */
export function exactCell(points: Points | null, language: Language): ImageCell {
  if (points === null) return { value: null, format: number };
  const nearest = toNumber(points);
  if (equals(pointsFromNumber(nearest), points)) return { value: nearest, format: number };
  return { value: exactText(points, language), format: text };
}

/** Words from which exactly the same points are read. */
export function exactText(points: Points, language: Language): string {
  if (!isDecimal(points)) return decimalToJson(points);
  const decimal = toDecimalText(points);
  const words = language === 'vi' ? decimal.replace('.', ',') : decimal;
  // What looks like thousands is said as a fraction: 9/8 for 1,125.
  const read = exactNumberIn(words);
  return read !== null && equals(read, points)
    ? words
    : `${points.numerator.toString()}/${points.denominator.toString()}`;
}

/** A cell with words; a word that is a number stands there as one, so that it looks like those of the table. */
export function wordCell(words: string, longest: number): ImageCell {
  const figure = parsePoints(words);
  if (figure !== null && toDecimalText(figure) === words) {
    const nearest = toNumber(figure);
    if (equals(pointsFromNumber(nearest), figure)) return { value: nearest, format: number };
  }
  return { value: written(words, longest), format: /\d/u.test(words) ? text : styles.centered };
}
