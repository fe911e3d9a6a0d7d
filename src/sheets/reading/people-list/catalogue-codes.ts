import type { Snapshot } from '../../../workbook/snapshot';
import { tidy } from '../fold';

const CODE = /^[A-Za-z]{0,6}\d{2,}$/u;

/**
 * What the codes of a form mean: on the hidden sheets of import forms stand catalogues, a code (as text or as a number)
 * with its name in the next cell.
 */
export function catalogueCodes(snapshot: Snapshot): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { visibility, values } of snapshot.sheets) {
    if (visibility === 'visible') continue;
    for (const row of values) {
      for (const [index, value] of row.entries()) {
        const name = row[index + 1];
        const code = codeOf(value ?? null);
        if (code === null || typeof name !== 'string' || !/\p{L}{2}/u.test(name)) continue;
        if (!names.has(code)) names.set(code, tidy(name));
      }
    }
  }
  return names;
}

/** A cell's value as a code: "1660638976" as text and as a number are the same. */
export function codeOf(value: string | number | boolean | null): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = tidy(String(value));
  return CODE.test(text) ? text : null;
}
