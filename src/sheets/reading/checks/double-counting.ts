import { add, compare, isZero, zero, type Points } from '../../../scoring/points';
import type { StageScores } from '../../scoresheet';
import type { DraftTree } from '../criteria/criteria-tree';

/**
 * Leaves whose scores equal the sum of two or more leaves right before them, or of the leaves right behind them, for every
 * unit: whatever their name, they may be subtotals that would be counted twice. Places among the leaves.
 */
export function leavesLikeSums(tree: DraftTree, { scores }: StageScores): number[] {
  if (scores.length < 2) return [];
  const isRising = (scores[0] ?? []).every(
    (score) => score.state !== 'number' || score.points.numerator >= 0n,
  );
  return tree.leaves.flatMap(({ criterion, source }, leaf) =>
    criterion.kind === 'base' &&
    source.hasFormula !== true &&
    ((leaf >= 2 && startOfSum(scores, leaf, isRising) !== null) ||
      (source.code === null &&
        isSumOfNext(scores, leaf, isRising, tree.leaves[leaf + 1]?.source.code === null)))
      ? [leaf]
      : [],
  );
}

/**
 * The first of the leaves that add up to this one in every row, or null.
 * @param isRising whether no score of the first row takes anything away: a sum that is too large stays so
 */
function startOfSum(scores: StageScores['scores'], leaf: number, isRising: boolean): number | null {
  const [first = [], ...others] = scores;
  const target = pointsOf(first, leaf);
  if (target === null || isZero(target)) return null;
  let sum = zero;
  for (let start = leaf - 1; start >= 0; start -= 1) {
    const points = pointsOf(first, start);
    if (points === null) return null;
    sum = add(sum, points);
    const order = compare(sum, target);
    if (isRising && order > 0) return null;
    if (leaf - start < 2 || order !== 0) continue;
    if (others.every((row) => isSumIn(row, start, leaf, leaf))) return start;
  }
  return null;
}

/**
 * Figures that are the same for all units may well be the maxima of several criteria; and two criteria that are alike
 * may well have the same scores, unless only the second is numbered.
 */
function isSumOfNext(
  scores: StageScores['scores'],
  leaf: number,
  isRising: boolean,
  isNextAlike: boolean,
): boolean {
  const [first = [], ...others] = scores;
  const target = pointsOf(first, leaf);
  if (target === null || isZero(target)) return false;
  const isSame = others.every((row) => {
    const points = pointsOf(row, leaf);
    return points !== null && compare(points, target) === 0;
  });
  if (isSame) return false;
  let sum = zero;
  for (let end = leaf + 1; end < first.length; end += 1) {
    const points = pointsOf(first, end);
    if (points === null) return false;
    sum = add(sum, points);
    const order = compare(sum, target);
    if (isRising && order > 0) return false;
    if (end === leaf + 1 && isNextAlike) continue;
    if (order === 0 && others.every((row) => isSumIn(row, leaf + 1, end + 1, leaf))) return true;
  }
  return false;
}

/** Whether the leaves from `start` up to but without `end` add up to `leaf`. */
function isSumIn(
  row: StageScores['scores'][number],
  start: number,
  end: number,
  leaf: number,
): boolean {
  const target = pointsOf(row, leaf);
  let sum = zero;
  for (let at = start; at < end; at += 1) {
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
