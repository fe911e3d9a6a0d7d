import type { Held } from '../scoring/formulas/limit';
import { multiply, wholePoints, type Points } from '../scoring/points';
import { formulaWords } from '../text/formula-words';
import type { Language } from '../text/language';
import { plainFigure } from './figures';

const HUNDRED = wholePoints(100);

/** A share of 1 in percent, without the sign. */
export function percent(ratio: Points, language: Language): string {
  return plainFigure(multiply(ratio, HUNDRED), language);
}

/** How figures are said in that language. */
export function figureIn(language: Language): (points: Points) => string {
  return (points) => plainFigure(points, language);
}

/** Which limit bit; no line where none did. */
export function heldLines(
  held: Held | null,
  points: Points,
  language: Language,
): readonly string[] {
  if (held === null) return [];
  const words = formulaWords[language];
  const figure = plainFigure(points, language);
  return [held.by === 'most' ? words.heldMost(figure) : words.heldLeast(figure)];
}
