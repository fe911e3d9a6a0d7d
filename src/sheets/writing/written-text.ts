import { tidy } from '../reading/fold';

// Control characters cannot be kept in a workbook file.
const CONTROL = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** Text as it may stand in one cell: composed, on one line, without control characters; null for nothing. */
export function written(text: string, longest = 1000): string | null {
  const clean = tidy(text.replace(CONTROL, ' '));
  if (clean === '') return null;
  if (clean.length <= longest) return clean;
  // A letter that takes two units is not cut in half.
  return `${clean.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
