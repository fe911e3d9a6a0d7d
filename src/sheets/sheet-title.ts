import { ownSuffix, sheetTitles } from '../text/sheet-words';

/** Excel allows a sheet title no more. */
const LONGEST_TITLE = 31;

/** A form in which two titles are equal exactly when Excel takes them for the same. */
export function foldTitle(title: string): string {
  return title.normalize('NFC').toLowerCase();
}

/** The wanted title, with "(Bảng Vàng)" behind it where it is taken, and a number where that is taken too. */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map(foldTitle));
  const isFree = (title: string): boolean => !known.has(foldTitle(title));
  if (isFree(wanted)) return wanted;
  let title = withEnding(wanted, ` ${ownSuffix}`);
  for (let count = 2; !isFree(title); count += 1) {
    title = withEnding(wanted, ` ${ownSuffix} ${count}`);
  }
  return title;
}

function withEnding(wanted: string, ending: string): string {
  return wanted.slice(0, LONGEST_TITLE - ending.length).trimEnd() + ending;
}

/** What Excel lets nobody call a sheet. */
const RESERVED = 'history';

/** A title that Excel takes, after a name such as a unit's: shortened at a space, with a number where it is taken. */
export function titleAfter(name: string, taken: readonly string[]): string {
  const known = new Set([...taken.map(foldTitle), RESERVED]);
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}[\]:*?/\\]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : ` (${count})`;
    const title = shortened(plain, LONGEST_TITLE - ending.length) + ending;
    if (!known.has(foldTitle(title))) return title;
  }
}

/** Excel wants no apostrophe at either end. */
function shortened(name: string, longest: number): string {
  const trimmed = (text: string): string => text.replace(/^['\s]+|['\s,–-]+$/gu, '');
  const whole = trimmed(name);
  if (whole.length <= longest) return whole === '' ? sheetTitles.vi.form : whole;
  const cut = whole.slice(0, longest + 1);
  const atSpace = cut.slice(0, cut.lastIndexOf(' '));
  const short = trimmed(atSpace.length >= longest / 2 ? atSpace : whole.slice(0, longest));
  // Half of a sign of two units is none.
  return short.replace(/[\uD800-\uDBFF]$/u, '');
}
