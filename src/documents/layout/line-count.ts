import { brokenLines } from './balanced-lines';
import type { Twips } from './measures';
import { paragraphText, type SetParagraph } from './set-text';

/** How many lines a paragraph takes in the given width, without regard to its indents. */
export function lineCount(paragraph: SetParagraph, within: Twips): number {
  // The longest run says how wide the letters are: others are a few bold words in front of it.
  const [longest] = paragraph.runs.toSorted((a, b) => b.text.length - a.text.length);
  if (longest === undefined) return 1;
  return Math.max(1, brokenLines(paragraphText(paragraph), longest.face, within).length);
}
