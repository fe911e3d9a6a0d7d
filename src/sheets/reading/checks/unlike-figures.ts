import {
  divide,
  multiply,
  roundHalfUp,
  toDecimalText,
  toNumber,
  wholePoints,
  type Points,
} from '../../../scoring/points';

/** A figure that is about a power of ten away from the others. */
export interface UnlikeFigure {
  /** Its place in the list. */
  readonly at: number;
  /** The figure in the middle of all. */
  readonly usual: string;
  /** What it would be in the measure of the others. */
  readonly likely: string;
}

/** How far apart two measures of one thing may be: 0,9 of 1, 9 of 10, 90 of 100. */
const FACTORS = [10, 100, 1000];
/** A figure within this factor of the middle is like the others. */
const NEAR = 5;
/** Among fewer figures nothing is usual. */
const ENOUGH = 4;

/**
 * Figures of one thing that most probably were typed in another measure: far from the middle, and among the others once
 * they are multiplied or divided by 10, 100 or 1000.
 */
export function unlikeFigures(all: readonly (Points | null)[]): UnlikeFigure[] {
  const figures = all.flatMap((points, at) => {
    const figure = points === null ? 0 : toNumber(points);
    return figure > 0 && points !== null ? [{ at, figure, points }] : [];
  });
  if (figures.length < ENOUGH) return [];
  const sorted = [...figures].sort((a, b) => a.figure - b.figure);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) return [];
  const isNear = ({ figure }: { readonly figure: number }): boolean =>
    figure * NEAR >= middle.figure && figure <= middle.figure * NEAR;
  const near = sorted.filter(isNear);
  const [least, most] = [near[0]?.figure ?? 0, near[near.length - 1]?.figure ?? 0];
  if (near.length * 2 <= figures.length) return [];
  return figures.flatMap((one) => {
    if (isNear(one)) return [];
    const isLow = one.figure < least;
    const factor = FACTORS.find((by) => {
      const scaled = isLow ? one.figure * by : one.figure / by;
      return scaled >= least && scaled <= most;
    });
    if (factor === undefined) return [];
    const by = wholePoints(factor);
    const likely = isLow ? multiply(one.points, by) : divide(one.points, by);
    return [{ at: one.at, usual: shortText(middle.points), likely: shortText(likely) }];
  });
}

/** Only an example for a sentence: four decimals say enough. */
function shortText(points: Points): string {
  return toDecimalText(roundHalfUp(points, 4));
}
