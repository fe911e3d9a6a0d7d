import { readDecimalWords } from '../sheets/reading/cells/decimal-words';

/** What a person typed where points belong: a decimal text with a dot, or why it is none. */
export type TypedFigure =
  | { readonly kind: 'figure'; readonly points: string }
  | { readonly kind: 'wrong'; readonly why: 'blank' | 'not-a-number' | 'ambiguous' | 'negative' };

/** Reads points as they are typed: "12,5", "12.5", "1.000,5". */
export function typedFigure(text: string): TypedFigure {
  const words = text.trim();
  if (words === '') return { kind: 'wrong', why: 'blank' };
  const read = readDecimalWords(words);
  if (read.kind !== 'number') return { kind: 'wrong', why: read.kind };
  if (read.decimal.startsWith('-')) return { kind: 'wrong', why: 'negative' };
  return { kind: 'figure', points: read.decimal };
}

/** Reads a year of four digits, from 2000 to 2099; null for anything else. */
export function typedYear(text: string): number | null {
  const words = text.trim();
  return /^20\d{2}$/.test(words) ? Number(words) : null;
}
