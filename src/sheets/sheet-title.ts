import { ownSuffix } from '../text/sheet-words';

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
