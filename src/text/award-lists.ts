import type { InBoth, Language } from './language';

/** More than these are only counted. */
const MOST_NAMED = 6;

/** In place of an award, where there is none. */
export const noAwardName: InBoth<string> = { vi: 'không đề nghị', en: 'no award' };

/** "A, B và C"; of long lists only the first. */
export function listed(names: readonly string[], language: Language): string {
  const more = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED);
  const ends = more > 0 ? String(more) + (language === 'vi' ? ' nữa' : ' more') : shown.pop();
  const and = language === 'vi' ? 'và' : 'and';
  return shown.length === 0 ? (ends ?? '') : `${shown.join(', ')} ${and} ${ends ?? ''}`;
}
