const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const BREVE = '\u0306';
const CIRCUMFLEX = '\u0302';
const HORN = '\u031b';

/** Marks of the five tones, which follow any vowel. */
const TONES: readonly (readonly [typed: string, marks: string])[] = [
  ['ù', ACUTE],
  ['ø', GRAVE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
];
/** "â", "ê", "ô" with their tones. */
const ROOFED: readonly (readonly [typed: string, marks: string])[] = [
  ['â', CIRCUMFLEX],
  ['á', CIRCUMFLEX + ACUTE],
  ['à', CIRCUMFLEX + GRAVE],
  ['å', CIRCUMFLEX + HOOK],
  ['ã', CIRCUMFLEX + TILDE],
  ['ä', CIRCUMFLEX + DOT],
];
/** "ă" with its tones. */
const CURVED: readonly (readonly [typed: string, marks: string])[] = [
  ['ê', BREVE],
  ['é', BREVE + ACUTE],
  ['è', BREVE + GRAVE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['ë', BREVE + DOT],
];
/** The base letter typed, what it stands for, and the marks that may follow it. */
const BASES = [
  ['a', 'a', [...TONES, ...ROOFED, ...CURVED]],
  ['e', 'e', [...TONES, ...ROOFED]],
  ['o', 'o', [...TONES, ...ROOFED]],
  ['u', 'u', TONES],
  ['y', 'y', TONES],
  ['ô', `o${HORN}`, TONES],
  ['ö', `u${HORN}`, TONES],
] as const;
/** Letters of one character. */
const ALONE = [
  ['ñ', 'đ'],
  ['ô', `o${HORN}`],
  ['ö', `u${HORN}`],
  ['í', `i${ACUTE}`],
  ['ì', `i${GRAVE}`],
  ['æ', `i${HOOK}`],
  ['ó', `i${TILDE}`],
  ['ò', `i${DOT}`],
  ['î', `y${DOT}`],
] as const;

/** What the fonts named "VNI-…" show: a letter and behind it its mark, as they are typed. */
export const LETTER_OF_VNI: ReadonlyMap<string, string> = new Map(
  [
    ...ALONE,
    ...BASES.flatMap(([typed, base, marks]) =>
      marks.map(([mark, signs]) => [typed + mark, base + signs] as const),
    ),
  ].flatMap(([typed, letter]): (readonly [string, string])[] => {
    const composed = letter.normalize('NFC');
    const capital = composed.toUpperCase();
    const [base = '', mark = ''] = typed;
    return [
      [typed, composed],
      [typed.toUpperCase(), capital],
      // "Aán": the mark of a capital may be typed small.
      [base.toUpperCase() + mark, capital],
    ];
  }),
);

/** A vowel and its mark; else a character alone that is no plain letter. */
const TYPED = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[\u00a1-\u00ff]/giu;

/** The text in Unicode, or null where it holds a character that no such font shows as a letter or a mark. */
export function fromVni(text: string): string | null {
  const isStrange = (text.match(TYPED) ?? []).some((typed) => lettersOf(typed) === null);
  return isStrange ? null : text.replace(TYPED, (typed) => lettersOf(typed) ?? '');
}

/** The letter that a vowel and its mark make, or else one for each; null where one of them has none. */
function lettersOf(typed: string): string | null {
  const together = LETTER_OF_VNI.get(typed);
  if (together !== undefined) return together;
  let read = '';
  for (const character of typed) {
    const letter = character <= '\u007f' ? character : LETTER_OF_VNI.get(character);
    if (letter === undefined) return null;
    read += letter;
  }
  return read;
}
