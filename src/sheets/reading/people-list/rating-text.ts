import type { Rating } from '../../../awards/conditions';
import { bare } from './bare';

const TASKS = '(?: nhiem vu| nv)';
const NAMED: readonly (readonly [Rating, RegExp])[] = [
  ['not-completed', new RegExp(`^(?:khtnv|khong htnv|(?:khong|chua) hoan thanh${TASKS})$`, 'u')],
  ['outstanding', new RegExp(`^(?:htxsnv|htxs nv|hoan thanh xuat sac${TASKS})$`, 'u')],
  ['good', new RegExp(`^(?:httnv|htt nv|hoan thanh tot${TASKS})$`, 'u')],
  ['completed', new RegExp(`^(?:htnv|ht nv|hoan thanh${TASKS})$`, 'u')],
];
const IN_ITS_COLUMN: readonly (readonly [Rating, RegExp])[] = [
  ['not-completed', /^(?:khong hoan thanh|kht)$/u],
  ['outstanding', /^(?:xuat sac|hoan thanh xuat sac|htxs|xs)$/u],
  ['good', /^(?:tot|hoan thanh tot|htt)$/u],
  ['completed', /^(?:hoan thanh|ht)$/u],
];

/** A rating that the text names in full or by its usual abbreviation; null for anything else. */
export function ratingOf(text: string): Rating | null {
  return match(NAMED, bare(text));
}

/** The same in a column of ratings, where a word is enough: "Tốt", "HTXS". */
export function ratingInColumn(text: string): Rating | null {
  const words = bare(text)
    .replace(/^(?:xep loai|loai|muc|duoc xep loai) /u, '')
    .trim();
  return match(NAMED, words) ?? match(IN_ITS_COLUMN, words);
}

function match(table: readonly (readonly [Rating, RegExp])[], words: string): Rating | null {
  return table.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
