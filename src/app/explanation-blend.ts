import { partScore } from '../scoring/blend';
import { leavesOf } from '../scoring/criteria';
import { absolute, compare, multiply, zero, type Points } from '../scoring/points';
import type { BlendPart, Criterion, Scheme } from '../scoring/scheme';
import type { Score } from '../scoring/score';
import type { CellPlace } from '../workbook/cell-address';
import type { BlendSource } from './computation';

/** Whether a score is part of a mean: counted, cut off at either end, or what the unit said of itself. */
export type MeanUse = 'counted' | 'highest' | 'lowest' | 'own';

export interface PartScoreUsed {
  readonly score: Score;
  readonly place: CellPlace | null;
  /** The row of the unit that gave it; null where it is not a unit's. */
  readonly scorer: number | null;
  readonly use: MeanUse;
}

/** One part of a blended score: what it was taken from, and what it adds. */
export interface BlendedPart {
  readonly part: BlendPart;
  readonly scores: readonly PartScoreUsed[];
  /** The value, or the mean; null where the part is not there or was not assigned. */
  readonly value: Points | null;
  /** value × weight. */
  readonly adds: Points | null;
}

/** The parts that one leaf's score of one unit was put together from. */
export function blendedParts(
  scheme: Scheme,
  sources: readonly BlendSource[],
  unit: number,
  column: number,
): readonly BlendedPart[] {
  const leaf = leavesOf(scheme)[column];
  if (leaf === undefined) return [];
  return sources.map((source) => {
    const { part } = source;
    const made = partScore(scheme, leaf, source, unit, column);
    const value = made.kind === 'points' ? made.points : null;
    return {
      part,
      scores: scoresUsed(source, leaf, unit, column, value !== null),
      value,
      adds: value === null ? null : multiply(value, part.weight),
    };
  });
}

function scoresUsed(
  { part, from }: BlendSource,
  leaf: Criterion,
  unit: number,
  column: number,
  isComplete: boolean,
): readonly PartScoreUsed[] {
  const columns = part.how === 'value' ? from.slice(0, 1) : from;
  const all = columns.map(({ scores, places, scorer = null }): PartScoreUsed => ({
    score: scores[unit]?.[column] ?? { state: 'missing' },
    place: places[unit]?.[column] ?? null,
    scorer,
    use: part.how !== 'value' && scorer === unit ? 'own' : 'counted',
  }));
  // A cell for itself that nobody filled in is no score that was left out.
  const given = all.filter(({ score, use }) => use !== 'own' || score.state !== 'missing');
  return part.how === 'trimmed-mean' && isComplete ? trimmed(given, leaf) : given;
}

/** Marks one highest and one lowest score, the same that the mean leaves out. */
function trimmed(all: readonly PartScoreUsed[], leaf: Criterion): readonly PartScoreUsed[] {
  const sorted = all
    .filter(({ use }) => use === 'counted')
    .toSorted((a, b) => compare(figureOf(a.score, leaf), figureOf(b.score, leaf)));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  return all.map((one) =>
    one === highest ? { ...one, use: 'highest' } : one === lowest ? { ...one, use: 'lowest' } : one,
  );
}

/** A blank or unreadable score of a complete mean counts 0. */
function figureOf(score: Score, leaf: Criterion): Points {
  if (score.state !== 'number') return zero;
  return leaf.kind === 'penalty' ? absolute(score.points) : score.points;
}
