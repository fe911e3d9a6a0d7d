import { allCriteria } from '../criteria';
import { add, compare, divide, multiply, negate, one, wholePoints, type Points } from '../points';
import { movedBetween, prepared, ranksOf, type Question, type Ranks } from './question';
import { isWeighed, reweighed, weightOf } from './reweigh';

/** How far weights are moved, in percent of what each weighs now; every one above 0. */
export interface WeightRange {
  /** The change at which the ranks are asked for. */
  readonly percent: Points;
  /** The first change of a rank is looked for in these steps up to this change. */
  readonly step: Points;
  readonly upTo: Points;
}

/** What becomes of the ranks when one weight moves one way. */
export interface WeightMove {
  /** At the change that was asked for; null where the weight cannot be moved that far. */
  readonly ranks: Ranks | null;
  readonly moved: number;
  /** The smallest change at which any rank is another, in percent; null where none is within the range. */
  readonly first: {
    readonly percent: Points;
    readonly ranks: Ranks;
    readonly moved: number;
  } | null;
}

/** What depends on the weight of one criterion (leaf or group). */
export interface WeightChange {
  readonly code: string;
  /** What it weighs now, as the scheme counts weights. */
  readonly weight: Points | null;
  readonly raised: WeightMove;
  readonly lowered: WeightMove;
}

export const usualRange: WeightRange = {
  percent: wholePoints(10),
  step: wholePoints(1),
  upTo: wholePoints(20),
};

const hundred = wholePoints(100);

/**
 * Moves the weight of each criterion, one at a time, and ranks again by the engine; see `reweighed` for what the
 * other weights do. Criteria whose weight reaches nothing are left out.
 */
export function weightChanges(question: Question, range: WeightRange = usualRange): WeightChange[] {
  const settled = prepared(question);
  const now = ranksOf(settled);
  return allCriteria(settled.scheme)
    .filter(isWeighed)
    .map((criterion) => {
      const moveBy = (direction: Points): WeightMove =>
        movedWeight(now, range, (percent) =>
          ranksAt(settled, criterion.code, multiply(percent, direction)),
        );
      return {
        code: criterion.code,
        weight: weightOf(settled.scheme, criterion),
        raised: moveBy(one),
        lowered: moveBy(negate(one)),
      };
    });
}

function movedWeight(
  now: Ranks,
  { percent, step, upTo }: WeightRange,
  at: (percent: Points) => Ranks | null,
): WeightMove {
  const ranks = at(percent);
  return {
    ranks,
    moved: ranks === null ? 0 : movedBetween(now, ranks),
    first: firstMove(now, step, upTo, at),
  };
}

/** Step by step, because ranks that rounding makes equal may change and change back on the way. */
function firstMove(
  now: Ranks,
  step: Points,
  upTo: Points,
  at: (percent: Points) => Ranks | null,
): WeightMove['first'] {
  for (let percent = step; compare(percent, upTo) <= 0; percent = add(percent, step)) {
    const ranks = at(percent);
    if (ranks === null) return null;
    const moved = movedBetween(now, ranks);
    if (moved > 0) return { percent, ranks, moved };
  }
  return null;
}

/** The ranks where the weight is changed by so many percent; null where it cannot be. */
function ranksAt({ scheme, table, given }: Question, code: string, percent: Points): Ranks | null {
  const times = divide(add(hundred, percent), hundred);
  const changed = reweighed(scheme, code, times);
  return changed === null ? null : ranksOf({ scheme: changed, table, given });
}
