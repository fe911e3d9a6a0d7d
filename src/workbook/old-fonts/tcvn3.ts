/**
 * TCVN 5712 as the fonts named ".Vn…" have it: one character a letter. The plain fonts have seven capitals with a mark
 * of their own; the other capitals are typed as small letters in a font of capitals (".VnTimeH").
 */
const LETTERS: readonly (readonly [typed: string, letters: string])[] = [
  ['µ¶·¸¹', 'àảãáạ'],
  ['¨»¼½¾Æ', 'ăằẳẵắặ'],
  ['©ÇÈÉÊË', 'âầẩẫấậ'],
  ['®', 'đ'],
  ['ÌÎÏÐÑ', 'èẻẽéẹ'],
  ['ªÒÓÔÕÖ', 'êềểễếệ'],
  ['×ØÜÝÞ', 'ìỉĩíị'],
  ['ßáâãä', 'òỏõóọ'],
  ['«åæçèé', 'ôồổỗốộ'],
  ['¬êëìíî', 'ơờởỡớợ'],
  ['ïñòóô', 'ùủũúụ'],
  ['\u00adõö÷øù', 'ưừửữứự'],
  ['úûüýþ', 'ỳỷỹýỵ'],
  ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
];

export const LETTER_OF_TCVN3: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap(([typed, letters]) => {
    const composed = [...letters.normalize('NFC')];
    return [...typed].map((character, index) => [character, composed[index] ?? ''] as const);
  }),
);

const OLD = /[\u00a1-\u00ff]/gu;

/** The text in Unicode, or null where it holds a character that no such font shows as a letter. */
export function fromTcvn3(text: string): string | null {
  const isStrange = (text.match(OLD) ?? []).some((character) => !LETTER_OF_TCVN3.has(character));
  return isStrange ? null : text.replace(OLD, (character) => LETTER_OF_TCVN3.get(character) ?? '');
}
