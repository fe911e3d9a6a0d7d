/** Grave, acute, tilde, hook above and dot below: the marks of the five Vietnamese tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const DASHES = /[-\u2010-\u2015\u2212]/gu;
const SPACES = /[\s\u00a0\u200b\ufeff]+/gu;

/** Between figures a dash parts them ("1-2"); everywhere else it is as good as a space ("VH-XH", "VH - XH", "VH XH"). */
const DASH_OF_WORDS = /(?<!\d)-(?=.)|(?<=.)-(?!\d)/gu;
/** A stray space beside such a sign says nothing: "CAX _X", "Sở A / Sở B", "TP. Huế", but behind a number "28b/ …". */
const SPACE_AT_SIGN = / ?([_&,;]|(?<!\d\S{0,8})\/) ?|(?<=(?:^| )[\p{L}\p{M}]+\.) /gu;

/**
 * A name in the form by which names are compared: composed and decomposed letters, upper and lower case, dashes and
 * spaces do not matter, nor does the letter that carries the tone of a word ("hoà", "hòa").
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/ð/gu, 'đ')
    .replace(WORD, toneLast)
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(/[- ]*-[- ]*/gu, '-')
    .replace(DASH_OF_WORDS, ' ')
    .replace(SPACE_AT_SIGN, '$1')
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
