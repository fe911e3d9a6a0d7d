import type { Initiatives, InitiativeScope } from '../../../awards/people/person';
import { fold } from '../fold';

const NATION = 'toàn quốc|quốc gia|nhà nước|trung ương|tw';
const PROVINCE = 'tỉnh|thành phố|tp|bộ|ngành|bộ,? ban,? ngành,? tỉnh';
const UNIT = 'cơ sở|đơn vị|sở|huyện|xã|phường|trường|công ty';
/** The names of initiatives are full of such words: only a level that is called one counts. */
const scopeWords = (words: string): RegExp =>
  new RegExp(`(?:cấp|phạm vi|ảnh hưởng)(?: trong)? (?:${words})(?![a-zà-ỹđ])|^(?:${words})$`, 'u');

const SCOPES: readonly (readonly [InitiativeScope, RegExp])[] = [
  ['nation', scopeWords(NATION)],
  ['province', scopeWords(PROVINCE)],
  ['unit', scopeWords(UNIT)],
];

/** The recognised initiatives that a cell speaks of; null where it is empty or says nothing that can be read. */
export function initiativesOf(text: string): Omit<Initiatives, 'coversProjects'> | null {
  const words = fold(text);
  if (!/[\p{L}\d]/u.test(words)) return null;
  if (/^(?:không|không có|chưa|chưa có|0)$/u.test(words)) {
    return { areThere: false, widest: null, count: 0 };
  }
  const widest = SCOPES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  const first = /^(\d{1,2})(?![\d/])/u.exec(words)?.[1];
  const listed = text.split(/[;\n]/u).filter((part) => /\p{L}/u.test(part)).length;
  return { areThere: true, widest, count: first === undefined ? listed : Number(first) };
}
