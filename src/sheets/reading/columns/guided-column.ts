import type { InputRole } from '../../scoresheet';
import type { FormulaGuide } from '../formula-guide';
import type { Heading } from './headings';
import { inputRoleOf } from './input-headings';

/** A column that belongs to a criterion with a formula. */
export interface GuidedColumn {
  /** The place of the criterion's heading among the headings of the column. */
  readonly at: number;
  /** Null for the column of the criterion's own score. */
  readonly input: InputRole | null;
  /** A figure that she has worked out for the criterion, such as "Tỷ lệ %": neither a score nor an input. */
  readonly isLeftOut: boolean;
}

/**
 * What the headings above a column, from the outermost to the innermost and without that of the stage, say of a
 * criterion with a formula; null where they name none, or name something below it that is no input.
 */
export function guidedColumn(
  named: readonly { readonly words: string; readonly heading: Heading }[],
  guide: FormulaGuide,
): GuidedColumn | null {
  const inner = named[named.length - 1];
  if (inner === undefined) return null;
  for (let at = named.length - 1; at >= 0; at -= 1) {
    const leaf = guide.leafNamed(named[at]?.words ?? '');
    if (leaf === null) continue;
    if (at === named.length - 1) return { at, input: null, isLeftOut: false };
    const input = leaf.ruleNamed(inner.words, '') ?? inputRoleOf(inner.words);
    const { role } = inner.heading;
    if (input !== null || role === 'score') return { at, input, isLeftOut: false };
    return role === 'result' || role === 'total' ? { at, input, isLeftOut: true } : null;
  }
  return null;
}
