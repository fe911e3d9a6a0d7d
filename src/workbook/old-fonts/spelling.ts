import { inUnicode, type OldEncoding } from './old-text';
import { isSyllable } from './syllables';

/** Letters beyond Latin-1 and marks on their own: whoever typed them used Unicode. */
const MODERN = /[\u0100-\u024f\u1e00-\u1eff]|\p{Mn}/u;
const OLD = /[\u00a1-\u00ff]/u;
const OLD_WORD = /[a-z\u00a1-\u00ff]*[\u00a1-\u00ff][a-z\u00a1-\u00ff]*/giu;

/** Whether a text holds characters that an old font would show as other letters, and none that it could not show. */
export function mayBeOld(text: string): boolean {
  return OLD.test(text) && !MODERN.test(text);
}

/** Whether whoever typed the text used Unicode. */
export function isModern(text: string): boolean {
  return MODERN.test(text);
}

/** How the words of a text are spelt as they stand and as read in an old way; plain ASCII words say nothing. */
export interface Spelling {
  /** Syllables of Vietnamese only when they are read in the old way. */
  readonly old: readonly string[];
  /** Syllables only as they stand. */
  readonly modern: number;
  /** Syllables either way. */
  readonly either: number;
  /** Neither: foreign words, signs, abbreviations. */
  readonly neither: number;
}

/** Remembers the words it has seen: a workbook repeats its words. */
export class Speller {
  private readonly known = new Map<string, keyof Spelling>();

  constructor(private readonly encoding: OldEncoding) {}

  spelling(text: string): Spelling {
    const old: string[] = [];
    const counts = { modern: 0, either: 0, neither: 0 };
    for (const word of text.match(OLD_WORD) ?? []) {
      const kind = this.kindOf(word);
      if (kind === 'old') old.push(word);
      else counts[kind] += 1;
    }
    return { old, ...counts };
  }

  private kindOf(word: string): keyof Spelling {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const read = inUnicode(word, { encoding: this.encoding, isCapitals: false });
    const isOld = read !== null && isSyllable(read);
    const isModern = isSyllable(word);
    const kind = isOld ? (isModern ? 'either' : 'old') : isModern ? 'modern' : 'neither';
    this.known.set(word, kind);
    return kind;
  }
}
