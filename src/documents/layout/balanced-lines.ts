import { points, type Twips } from './measures';
import { textWidth } from './text-width';
import type { Face } from './typeface';

/** A centred text broken into lines of about the same length. */
export interface BalancedLines {
  readonly count: number;
  /** The width to leave for the text so that it breaks so. */
  readonly width: Twips;
  readonly longest: Twips;
  readonly last: Twips;
}

/** Left over on each line, so that it breaks alike whoever rounds the widths of the letters. */
const slack = points(4);

/** As many lines as the text needs in the given width, but with no line left nearly empty. */
export function balancedLines(text: string, face: Face, within: Twips): BalancedLines {
  const step = points(1);
  let width = within - slack;
  const count = brokenLines(text, face, width).length;
  while (width > step && brokenLines(text, face, width - step).length === count) width -= step;
  const lengths = brokenLines(text, face, width);
  return {
    count,
    width: width + slack,
    longest: Math.min(within, Math.max(...lengths)),
    last: Math.min(within, lengths.at(-1) ?? 0),
  };
}

/** The lengths of the lines into which a text breaks at its spaces. */
export function brokenLines(text: string, face: Face, within: Twips): readonly Twips[] {
  const space = textWidth(' ', face);
  const lines: Twips[] = [];
  for (const word of text.split(' ')) {
    const length = textWidth(word, face);
    const last = lines.at(-1);
    if (last === undefined || last + space + length > within) lines.push(length);
    else lines.splice(-1, 1, last + space + length);
  }
  return lines;
}
