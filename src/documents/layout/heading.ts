import type { Heading } from '../content/block';
import { inCapitals } from '../content/phrase';
import { bodyParagraph } from './body-paragraph';
import type { Twips } from './measures';
import { runs } from './runs';
import type { SetParagraph } from './set-text';
import { faces } from './typeface';

/**
 * Number and title of a section in bold capitals; of a part of it in bold (Phụ lục I, Phần I, mục V, dòng 6.b
 * Nghị định 30/2020/NĐ-CP). It stays with what follows.
 */
export function heading({ level, text }: Heading, within: Twips): SetParagraph {
  const words = level === 1 ? inCapitals(text) : text;
  return bodyParagraph(runs(words, faces.heading), 'next-and-itself', within);
}
