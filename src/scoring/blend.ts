import { leavesOf } from './criteria';
import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  sum,
  wholePoints,
  zero,
  type Points,
} from './points';
import type { ScoringProblem } from './result';
import type { BlendPart, Criterion, Scheme } from './scheme';
import type { Score } from './score';
import type { StageCandidate } from './stages';

/** A part of a blend, and the columns of scores that it is taken from: one, or all that a mean is taken of. */
export interface PartSource {
  readonly part: BlendPart;
  readonly from: readonly StageCandidate[];
}

/** The blended scores, a row a unit; and by unit the parts that are not there, for `Given.problems`. */
export interface Blended {
  readonly scores: readonly (readonly Score[])[];
  readonly problems: readonly (readonly ScoringProblem[])[];
}

/** What a part says of one leaf. */
export type PartScore =
  | { readonly kind: 'points'; readonly points: Points }
  | { readonly kind: 'not-assigned' }
  | { readonly kind: 'incomplete' };

/** A trimmed mean of fewer has nothing left. */
const FEWEST_TO_TRIM = 3;
const NOT_ASSIGNED: PartScore = { kind: 'not-assigned' };
const INCOMPLETE: PartScore = { kind: 'incomplete' };

/**
 * Puts every leaf's score together from the parts of the scheme's blend: weight × score of each, added up, exact; caps,
 * weights and all else come after. Every part has to be complete: a blank or unreadable score counts 0 only where the
 * scheme says so (a blank bonus or penalty always), a leaf is not assigned only where all parts say it, and anything
 * else keeps the unit from being ranked, with the part that lacks it. A unit's score of itself is left out of a mean.
 */
export function blendStages(scheme: Scheme, sources: readonly PartSource[]): Blended {
  const leaves = leavesOf(scheme);
  const units = Math.max(0, ...sources.flatMap(({ from }) => from.map((of) => of.scores.length)));
  const rows = Array.from({ length: units }, (_, unit) => {
    const problems: ScoringProblem[] = [];
    const scores = leaves.map((leaf, column) => {
      const parts = sources.map((source) => ({
        source,
        score: partScore(scheme, leaf, source, unit, column),
      }));
      return blendedScore(leaf, parts, problems);
    });
    return { scores, problems };
  });
  return {
    scores: rows.map(({ scores }) => scores),
    problems: rows.map(({ problems }) => problems),
  };
}

function blendedScore(
  leaf: Criterion,
  parts: readonly { readonly source: PartSource; readonly score: PartScore }[],
  problems: ScoringProblem[],
): Score {
  if (parts.every(({ score }) => score.kind === 'not-assigned')) return { state: 'not-assigned' };
  let points = zero;
  const before = problems.length;
  for (const { source, score } of parts) {
    const { stage, weight } = source.part;
    if (score.kind === 'points') points = add(points, multiply(score.points, weight));
    else problems.push({ kind: 'blend-incomplete', leaf: leaf.code, stage });
  }
  return problems.length > before ? { state: 'missing' } : { state: 'number', points };
}

/** What one part of the blend says of a unit's leaf, before its weight. */
export function partScore(
  scheme: Scheme,
  leaf: Criterion,
  { part, from }: PartSource,
  unit: number,
  column: number,
): PartScore {
  const columns =
    part.how === 'value' ? from.slice(0, 1) : from.filter(({ scorer }) => scorer !== unit);
  const counted = columns.map(({ scores }) => counts(scheme, leaf, scores[unit]?.[column]));
  const [first] = counted;
  if (first === undefined) return INCOMPLETE;
  if (counted.every(({ kind }) => kind === 'not-assigned')) return NOT_ASSIGNED;
  const points = counted.flatMap((score) => (score.kind === 'points' ? [score.points] : []));
  if (points.length < counted.length) return INCOMPLETE;
  switch (part.how) {
    case 'value':
      return first;
    case 'mean':
      return { kind: 'points', points: mean(points) };
    case 'trimmed-mean':
      if (points.length < FEWEST_TO_TRIM) return INCOMPLETE;
      return { kind: 'points', points: mean(points.toSorted(compare).slice(1, -1)) };
  }
}

function counts(scheme: Scheme, leaf: Criterion, score: Score | undefined): PartScore {
  const isBase = leaf.kind === 'base';
  const nothing: PartScore = { kind: 'points', points: zero };
  switch (score?.state) {
    case 'number':
      // One scorer may type a penalty as 0,5 and another as -0,5.
      return {
        kind: 'points',
        points: leaf.kind === 'penalty' ? absolute(score.points) : score.points,
      };
    case 'not-assigned':
      return isBase ? NOT_ASSIGNED : nothing;
    case 'unreadable':
      return scheme.unreadable === 'zero' ? nothing : INCOMPLETE;
    case 'missing':
    case undefined:
      return !isBase || scheme.missing === 'zero' ? nothing : INCOMPLETE;
  }
}

function mean(points: readonly Points[]): Points {
  return divide(sum(points), wholePoints(points.length));
}
