import { decimalToJson } from '../../../scoring/decimal-json';
import {
  equals,
  isDecimal,
  pointsFromNumber,
  toNumber,
  type Points,
} from '../../../scoring/points';
import type { Language } from '../../../text/language';
import type { ImageCell } from '../sheet-image';
import { styles } from '../styles';

const number = { ...styles.centered, numberFormat: 'General' };
/** Else Excel would take a fraction for a date as soon as somebody edits it. */
const text = { ...styles.centered, numberFormat: '@' };

/** A cell from which exactly the same points are read: a number wherever one is exact, otherwise text such as "1/3". */
export function exactCell(points: Points | null, language: Language): ImageCell {
  if (points === null) return { value: null, format: number };
  const nearest = toNumber(points);
  if (equals(pointsFromNumber(nearest), points)) return { value: nearest, format: number };
  const written = decimalToJson(points);
  const isComma = language === 'vi' && isDecimal(points);
  return { value: isComma ? written.replace('.', ',') : written, format: text };
}
