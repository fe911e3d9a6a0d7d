import { leavesOf } from '../criteria';
import {
  absolute,
  add,
  multiply,
  negate,
  subtract,
  wholePoints,
  zero,
  type Points,
} from '../points';
import type { Criterion, Scheme } from '../scheme';
import type { Score } from '../score';
import { wholeSteps, type Question } from './question';

/** Two units next to each other in the ranking that do not share a rank. */
export interface Pair {
  readonly above: number;
  readonly below: number;
}

/** One score that could be changed: raised for the unit below, lowered for the one above (penalties the other way). */
export interface Candidate {
  readonly pair: Pair;
  readonly unit: number;
  /** The other unit of the pair. */
  readonly rival: number;
  readonly column: number;
  readonly leaf: string;
  /** What stands there, a penalty by its size; 0 for a blank one. */
  readonly from: Points;
  /** One step, with the sign in which it helps. */
  readonly step: Points;
  /** How many steps there is room for, up to the maximum or down to 0. */
  readonly room: number;
}

/** More than any score has, and enough where a leaf has no maximum. */
const MOST_STEPS = 2 ** 40;

/** The scores of both units that could be changed, those of the unit below first, in the order of the leaves. */
export function candidatesOf({ scheme, table }: Question, pair: Pair, step: Points): Candidate[] {
  const leaves = leavesOf(scheme);
  return [pair.below, pair.above].flatMap((unit) => {
    const isBelow = unit === pair.below;
    return leaves.flatMap((leaf, column) => {
      const from = changeable(scheme, leaf, table.units[unit]?.[column]);
      if (from === null) return [];
      const isRaised = isBelow === (leaf.kind !== 'penalty');
      const room = isRaised ? roomAbove(leaf, from, step) : wholeSteps(from, step, MOST_STEPS);
      if (room === 0) return [];
      const rival = isBelow ? pair.above : pair.below;
      const signed = isRaised ? step : negate(step);
      return [{ pair, unit, rival, column, leaf: leaf.code, from, step: signed, room }];
    });
  });
}

/** The score after so many steps. */
export function pointsAfter({ from, step }: Candidate, steps: number): Points {
  return add(from, multiply(step, wholePoints(steps)));
}

/** The scores of the candidate's unit after so many steps. */
export function rowAfter(
  { table }: Question,
  candidate: Candidate,
  steps: number,
): readonly Score[] {
  const row = table.units[candidate.unit] ?? [];
  return row.with(candidate.column, { state: 'number', points: pointsAfter(candidate, steps) });
}

function roomAbove({ maximum }: Criterion, from: Points, step: Points): number {
  if (maximum === null) return MOST_STEPS;
  return wholeSteps(subtract(absolute(maximum), from), step, MOST_STEPS);
}

/** The points that a score counts as and that another figure could replace; null where nothing is counted there. */
function changeable(scheme: Scheme, leaf: Criterion, score: Score | undefined): Points | null {
  switch (score?.state) {
    case 'number':
      return leaf.kind === 'penalty' ? absolute(score.points) : score.points;
    case 'missing':
      return leaf.kind !== 'base' || scheme.missing === 'zero' ? zero : null;
    case 'not-assigned':
    case 'unreadable':
    case undefined:
      return null;
  }
}
