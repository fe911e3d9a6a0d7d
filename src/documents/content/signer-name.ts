import { cleanText } from './clean-text';

const abbreviated =
  'GS|PGS|TSKH|TS|ThS|Ths|Th\\.S|BSCKII|BSCKI|CKII|CKI|BS|DS|KS|KTS|CN|LS|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT|AHLĐ';
const inWords =
  'phó giáo sư|giáo sư|tiến sĩ khoa học|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|dược sĩ|kỹ sư|cử nhân|luật sư|nhà giáo nhân dân|nhà giáo ưu tú|thầy thuốc nhân dân|thầy thuốc ưu tú';

const abbreviatedTitle = new RegExp(`^(?:${abbreviated})(?:[.,/\\s-]+)`, 'u');
const wordedTitle = new RegExp(`^(?:${inWords})[.,:\\s]+`, 'iu');

/**
 * The signer's name without academic rank, degree or honour before it, not in capitals
 * (Phụ lục I, Phần I, mục II.7.c and II.7.đ Nghị định 30/2020/NĐ-CP).
 */
export function signerName(written: string): string {
  let name = cleanText(written);
  let shorter = withoutTitle(name);
  while (shorter !== name) {
    name = shorter;
    shorter = withoutTitle(name);
  }
  return name === name.toLocaleUpperCase('vi') ? withInitialCapitals(name) : name;
}

/** Whether something stands before the name that the decree keeps out. */
export function hasTitle(written: string): boolean {
  const name = cleanText(written);
  return withoutTitle(name) !== name;
}

function withoutTitle(name: string): string {
  const rest = name.replace(abbreviatedTitle, '').replace(wordedTitle, '');
  return rest === '' ? name : rest;
}

function withInitialCapitals(name: string): string {
  return name
    .toLocaleLowerCase('vi')
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => {
      return gap + letter.toLocaleUpperCase('vi');
    });
}
