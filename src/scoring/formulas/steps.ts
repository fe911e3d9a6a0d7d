import { compare, type Points } from '../points';

/** A boundary that says whether a figure equal to it has reached it ("từ 95 %") or not ("trên 98 %"). */
export interface Threshold {
  readonly from: Points;
  readonly included: boolean;
}

/** One row of a step table: what a figure that reaches the boundary is worth. */
export interface Step extends Threshold {
  readonly points: Points;
}

export function reaches(figure: Points, { from, included }: Threshold): boolean {
  const order = compare(figure, from);
  return order > 0 || (order === 0 && included);
}

/** The place of the first boundary that the figure reaches, in a list from the highest down; null for none. */
export function firstReached(figure: Points, thresholds: readonly Threshold[]): number | null {
  const index = thresholds.findIndex((threshold) => reaches(figure, threshold));
  return index === -1 ? null : index;
}

/** The places of the boundaries that no figure can reach first, because one before them starts no higher. */
export function unreachable(thresholds: readonly Threshold[]): readonly number[] {
  return thresholds.flatMap((threshold, index) => {
    const isReachable = thresholds.slice(0, index).every((higher) => {
      const order = compare(higher.from, threshold.from);
      return order > 0 || (order === 0 && threshold.included && !higher.included);
    });
    return isReachable ? [] : [index];
  });
}
