import type { BalancedLines } from './balanced-lines';
import { points, type Twips } from './measures';
import type { SetRule } from './set-text';

/** A solid line in the middle of the given width. */
export function rule({
  length,
  within,
  after,
}: Pick<SetRule, 'length' | 'within' | 'after'>): SetRule {
  return { kind: 'rule', length, within, before: points(3), after };
}

/**
 * One third to one half of the line of text: of the last line, which it stands under, and where lines differ little,
 * of the longest too (Phụ lục I, Phần I, mục II.2.b and II.5.b Nghị định 30/2020/NĐ-CP).
 */
export function ruleUnder({ longest, last }: BalancedLines): Twips {
  const [least, most] = [longest / 3, last / 2];
  return Math.round(least <= most ? (least + most) / 2 : last * (5 / 12));
}
