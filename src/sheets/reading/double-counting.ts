import { add, compare, isZero, zero, type Points } from '../../scoring/points';
import type { StageScores } from '../scoresheet';
import type { DraftTree } from './criteria-tree';

/**
 * Leaves whose scores equal the sum of two or more leaves right before them, for every unit: whatever their name, they
 * may be subtotals that would be counted twice. Places among the leaves.
 */
export function leavesLikeSums(tree: DraftTree, { scores }: StageScores): number[] {
  if (scores.length < 2) return [];
  return tree.leaves.flatMap(({ criterion, source }, leaf) =>
    criterion.kind === 'base' &&
    source.hasFormula !== true &&
    leaf >= 2 &&
    startOfSum(scores, leaf) !== null
      ? [leaf]
      : [],
  );
}

/** The first of the leaves that add up to this one in every row, or null. */
function startOfSum(scores: StageScores['scores'], leaf: number): number | null {
  const [first = [], ...others] = scores;
  const target = pointsOf(first, leaf);
  if (target === null || isZero(target)) return null;
  let sum = zero;
  for (let start = leaf - 1; start >= 0; start -= 1) {
    const points = pointsOf(first, start);
    if (points === null) return null;
    sum = add(sum, points);
    if (leaf - start < 2 || compare(sum, target) !== 0) continue;
    if (others.every((row) => isSumIn(row, start, leaf))) return start;
  }
  return null;
}

function isSumIn(row: StageScores['scores'][number], start: number, leaf: number): boolean {
  const target = pointsOf(row, leaf);
  let sum = zero;
  for (let at = start; at < leaf; at += 1) {
    const points = pointsOf(row, at);
    if (points === null) return false;
    sum = add(sum, points);
  }
  return target !== null && compare(sum, target) === 0;
}

function pointsOf(row: StageScores['scores'][number], leaf: number): Points | null {
  const score = row[leaf];
  return score?.state === 'number' ? score.points : null;
}
