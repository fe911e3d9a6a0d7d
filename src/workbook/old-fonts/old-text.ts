import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

/** How the letters of Vietnamese were typed before Unicode: it takes a font of that kind to show them. */
export const OLD_ENCODINGS = ['tcvn3', 'vni'] as const;
export type OldEncoding = (typeof OLD_ENCODINGS)[number];

/** A font that shows letters typed in an old way. */
export interface OldFont {
  readonly encoding: OldEncoding;
  /** Whether it shows small letters as capitals. */
  readonly isCapitals: boolean;
}

/** What the name of a font says (".VnTime", ".VnArialH", "VNI-Times"); null for fonts of Unicode. */
export function oldFont(name: string): OldFont | null {
  const trimmed = name.trim();
  if (/^\.vn/i.test(trimmed)) return { encoding: 'tcvn3', isCapitals: /[a-z]\s*H$/.test(trimmed) };
  return /^vni[- ]/i.test(trimmed) ? { encoding: 'vni', isCapitals: false } : null;
}

/** The text in Unicode, or null where it cannot have been typed for such a font. */
export function inUnicode(text: string, { encoding, isCapitals }: OldFont): string | null {
  switch (encoding) {
    case 'tcvn3': {
      const read = fromTcvn3(text);
      if (read === null) return null;
      return isCapitals ? read.toUpperCase() : capitalsAlike(read);
    }
    case 'vni':
      return fromVni(text);
  }
}

const WORD = /(\P{L}+)/u;
const PLAIN_SMALL = /[a-z]/;

/** Capitals with marks were typed as small letters: "TæNG" is "TỔNG", and "Së" among words of capitals is "SỞ". */
function capitalsAlike(text: string): string {
  const pieces = text.split(WORD);
  const isCapitals = (word: string | undefined) =>
    word !== undefined && /[A-ZĐ].*[A-ZĐ]/.test(word) && !PLAIN_SMALL.test(word);
  /** Whether the word before or behind is of capitals, or none stands there. */
  const fits = (word: string | undefined, between: string | undefined) =>
    word === undefined || word === '' || (isCapitals(word) && between?.trim() === '');
  return pieces
    .map((word, index) => {
      const isBetween =
        fits(pieces[index - 2], pieces[index - 1]) &&
        fits(pieces[index + 2], pieces[index + 1]) &&
        (isCapitals(pieces[index - 2]) || isCapitals(pieces[index + 2]));
      const couldBe = /^[A-ZĐ]/.test(word) && !PLAIN_SMALL.test(word);
      return isCapitals(word) || (couldBe && isBetween) ? word.toUpperCase() : word;
    })
    .join('');
}
