/** Control, formatting, private and unassigned characters, and halves of surrogate pairs. */
const unprintable = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const gaps = /[\s\p{Cc}]+/gu;

/** Composed Vietnamese letters (TCVN 6909:2001), single spaces, and only characters that a document can hold. */
export function cleanText(text: string): string {
  return text.replace(unprintable, '').replace(gaps, ' ').trim().normalize('NFC');
}

/** The cleaned text, or null where there is nothing to read: an empty cell is not a fact. */
export function statedText(text: string | null): string | null {
  const cleaned = cleanText(text ?? '');
  return cleaned === '' ? null : cleaned;
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** "hoà" and "hòa" are one word: the tone is compared apart from the letter that carries it. */
function nameKey(name: string): string {
  return cleanText(name)
    .toLocaleLowerCase('vi')
    .replace(/\s*\p{Pd}\s*/gu, '-')
    .split(' ')
    .map((word) => {
      const letters = word.normalize('NFD');
      return letters.replace(toneMarks, '') + (letters.match(toneMarks) ?? []).join('');
    })
    .join(' ');
}

/** Whether two names mean the same unit, however the dashes, capitals and tone marks were typed. */
export function isSameName(one: string | null, other: string | null): boolean {
  const [a, b] = [statedText(one), statedText(other)];
  return a !== null && b !== null && nameKey(a) === nameKey(b);
}
