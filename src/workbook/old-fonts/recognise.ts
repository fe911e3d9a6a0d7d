import { inUnicode, OLD_ENCODINGS, type OldEncoding, type OldFont } from './old-text';
import { mayBeOld, Speller } from './spelling';

/** So many different words must be Vietnamese in the old way alone: a few foreign names can look like that. */
const WORDS_NEEDED = 5;
/** For each word that is no Vietnamese in any way, so many must be in the old way. */
const FOR_EACH_FOREIGN = 9;
/** For each word that is Vietnamese as it stands alone: parts of a workbook may be typed in another way. */
const FOR_EACH_MODERN = 2;

/** A text read as what an old font shows. */
export interface OldText {
  readonly text: string;
  readonly encoding: OldEncoding;
}

/** What is known of a text beside its words. */
export interface AroundText {
  /** What its font says; null where nothing. */
  readonly font: OldFont | null;
  /** Whether texts of Unicode stand on the same sheet. */
  readonly isAmongModern: boolean;
}

/** The text in Unicode; null where it is to be left as it stands. */
export type OldTextReader = (text: string, around: AroundText) => OldText | null;

/**
 * Learns from all texts of a workbook how they were typed. A font of the old kind is believed unless the text itself is
 * against it; without such a font the words must show it: many that are Vietnamese only in the old way, and next to none
 * that are not.
 */
export function oldTextReader(texts: Iterable<string>): OldTextReader {
  const spellers = newSpellers();
  const shown = shownBy(texts, spellers);
  const spellingIn = (encoding: OldEncoding, text: string) =>
    (spellers.get(encoding) ?? new Speller(encoding)).spelling(text);
  const readAs = (text: string, font: OldFont): OldText | null => {
    const read = inUnicode(text, font);
    return read === null ? null : { text: read, encoding: font.encoding };
  };
  return (text, { font, isAmongModern }) => {
    if (!mayBeOld(text)) return null;
    if (font !== null) {
      const { old, modern } = spellingIn(font.encoding, text);
      return modern > old.length ? null : readAs(text, font);
    }
    for (const encoding of shown) {
      const { old, modern, either } = spellingIn(encoding, text);
      // "Tân" is a syllable either way ("Tõn"): where somebody has used Unicode, it is taken as it stands.
      const shows = old.length > 0 || (either > 0 && !isAmongModern);
      const fits = modern === 0 && shows;
      const read = fits ? readAs(text, { encoding, isCapitals: false }) : null;
      if (read !== null) return read;
    }
    return null;
  };
}

/** Whether the words of these texts show that they were typed in an old way. */
export function areOldTexts(texts: Iterable<string>): boolean {
  return shownBy(texts, newSpellers()).length > 0;
}

function newSpellers(): ReadonlyMap<OldEncoding, Speller> {
  return new Map(OLD_ENCODINGS.map((encoding) => [encoding, new Speller(encoding)]));
}

/** The old ways that the words themselves show. */
function shownBy(
  texts: Iterable<string>,
  spellers: ReadonlyMap<OldEncoding, Speller>,
): readonly OldEncoding[] {
  const found = new Map(
    OLD_ENCODINGS.map((encoding) => [
      encoding,
      { words: new Set<string>(), foreign: 0, modern: 0 },
    ]),
  );
  const seen = new Set<string>();
  for (const text of texts) {
    if (seen.has(text) || !mayBeOld(text)) continue;
    seen.add(text);
    for (const [encoding, speller] of spellers) {
      const counted = found.get(encoding);
      if (counted === undefined) continue;
      const { old, modern, neither } = speller.spelling(text);
      for (const word of old) counted.words.add(word.toLowerCase());
      counted.foreign += neither;
      counted.modern += modern;
    }
  }
  return OLD_ENCODINGS.filter((encoding) => {
    const counted = found.get(encoding);
    if (counted === undefined) return false;
    const needed = FOR_EACH_FOREIGN * counted.foreign + FOR_EACH_MODERN * counted.modern;
    return counted.words.size >= Math.max(WORDS_NEEDED, needed);
  });
}
