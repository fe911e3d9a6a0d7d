import type { Twips } from './measures';
import { boldWidths, otherWidth, regularWidths } from './times-widths';
import type { Face } from './typeface';

/** Marks over and under letters, but not the horn of ơ and ư, which widens them. */
const marks = /[\u0300-\u031a\u031c-\u036f]/g;

/** How wide a text is on one line in Times New Roman. */
export function textWidth(text: string, { size, bold = false }: Face): Twips {
  const widths = bold ? boldWidths : regularWidths;
  const letters = text.normalize('NFD').replace(marks, '').normalize('NFC');
  const thousandths = Array.from(letters).reduce(
    (sum, one) => sum + (widths.get(one) ?? otherWidth),
    0,
  );
  return Math.round((thousandths / 1000) * size * 20);
}
