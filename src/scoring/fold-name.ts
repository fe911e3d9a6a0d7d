/** Grave, acute, tilde, hook above and dot below: the marks of the five Vietnamese tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const DASHES = /[-\u2010-\u2015\u2212]/gu;
const SPACES = /[\s\u00a0\u200b\ufeff]+/gu;

/**
 * A name in the form by which names are compared: composed and decomposed letters, upper and lower case, kinds of
 * dashes and numbers of spaces do not matter, nor does the letter that carries the tone of a word ("hoà", "hòa").
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/ð/gu, 'đ')
    .replace(WORD, toneLast)
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(/ ?- ?/gu, '-')
    .trim();
}

/** A code in the form by which codes are compared: without spaces and without the dot or bracket at its end. */
export function foldCode(code: string): string {
  return foldName(code)
    .replace(/ /gu, '')
    .replace(/[.)]+$/u, '');
}

function toneLast(word: string): string {
  const tones = word.match(TONES);
  return tones === null ? word : word.replace(TONES, '') + tones.join('');
}
