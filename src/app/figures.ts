import { roundHalfUp, toDecimalText, type Points } from '../scoring/points';
import type { Language } from '../text/language';
import { decimalText } from '../text/numbers';

/** More decimals than these say nothing to a person. */
const MOST_DECIMALS = 4;

/** Points with so many decimals, zeros kept, so that figures below each other align: "96,50". */
export function alignedFigure(points: Points, decimals: number, language: Language): string {
  return decimalText(toDecimalText(points, decimals), language);
}

/** Points as they are spoken of, without zeros at the end: "96,5". A third of a point gets four decimals. */
export function plainFigure(points: Points, language: Language): string {
  return decimalText(toDecimalText(roundHalfUp(points, MOST_DECIMALS)), language);
}
