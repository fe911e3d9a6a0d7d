import { applyOverrides } from '../overrides';
import { isZero, type Points } from '../points';
import type { UnitResult } from '../result';
import type { Scheme } from '../scheme';
import { scoreUnits } from '../score-units';
import type { ScoreTable } from '../score';
import type { Given } from '../unit-facts';

/** What is computed again in other circumstances: everything that a ranking depends on. */
export interface Question {
  readonly scheme: Scheme;
  readonly table: ScoreTable;
  readonly given: Given;
}

/** The rank of each unit, in the order of the table; null for one that is not ranked. */
export type Ranks = readonly (number | null)[];

/** The same question with the reviewer's figures standing in the table, and without classes, which move no rank. */
export function prepared({ scheme, table, given }: Question): Question {
  return {
    scheme: { ...scheme, bands: [] },
    table: applyOverrides(table, given.overrides).table,
    given: { ...given, overrides: [] },
  };
}

/** The ranks by the engine. */
export function ranksOf({ scheme, table, given }: Question): Ranks {
  return scoreUnits(scheme, table, given).map(({ rank }) => rank);
}

/** How many units have another rank. */
export function movedBetween(before: Ranks, after: Ranks): number {
  return before.filter((rank, unit) => rank !== (after[unit] ?? null)).length;
}

/** The figure that ranks compare before any tie-break; null for a unit that takes no rank. */
export function comparedFigure({ notAssigned }: Scheme, result: UnitResult): Points | null {
  const { rank, percent, total } = result;
  if (rank === null) return null;
  return notAssigned === 'percent' ? percent : total;
}

/** `points` divided by `step` without the rest, as a number of at most `most`. */
export function wholeSteps(points: Points, step: Points, most: number): number {
  if (isZero(step) || points.numerator <= 0n) return 0;
  const steps = (points.numerator * step.denominator) / (points.denominator * step.numerator);
  return steps > BigInt(most) ? most : Number(steps);
}
