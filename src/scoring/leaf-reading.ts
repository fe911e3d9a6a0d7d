import type { LeafPlan, ScoringPlan } from './leaf-plan';
import { absolute, compare, zero, type Points } from './points';
import type { ScoringProblem } from './result';
import type { Score } from './score';

/** What a leaf's score counts as, before weights: points, nothing because it was not assigned, or a problem. */
export type LeafReading =
  | { readonly kind: 'points'; readonly points: Points }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'problem'; readonly problem: ScoringProblem };

const NOTHING: LeafReading = { kind: 'points', points: zero };

const MISSING: Score = { state: 'missing' };

/** What each score of a unit counts as, in the order of the plan; a score that is not there is missing. */
export function readLeaves(plan: ScoringPlan, scores: readonly Score[]): readonly LeafReading[] {
  return plan.leaves.map((leaf, column) => readLeaf(plan, leaf, scores[column] ?? MISSING));
}

/**
 * Applies the scheme's policies to one score. A blank or not assigned bonus or penalty is 0; a penalty counts by
 * its absolute value; with `capAtMaximum` no leaf of any kind counts for more than its maximum, unless its points come
 * from a formula, which says by itself what holds them.
 */
export function readLeaf(plan: ScoringPlan, leaf: LeafPlan, score: Score): LeafReading {
  switch (score.state) {
    case 'number':
      return { kind: 'points', points: capped(leaf, score.points) };
    case 'missing':
      if (leaf.kind !== 'base' || plan.scheme.missing === 'zero') return NOTHING;
      return problem({ kind: 'missing-score', leaf: leaf.code });
    case 'unreadable':
      if (plan.scheme.unreadable === 'zero') return NOTHING;
      return problem({ kind: 'unreadable-score', leaf: leaf.code, text: score.text });
    case 'not-assigned':
      return leaf.kind === 'base' ? notAssigned(plan, leaf) : NOTHING;
  }
}

function capped({ kind, cap }: LeafPlan, typed: Points): Points {
  const points = kind === 'penalty' ? absolute(typed) : typed;
  return cap !== null && compare(points, cap) > 0 ? cap : points;
}

function notAssigned(plan: ScoringPlan, leaf: LeafPlan): LeafReading {
  switch (plan.scheme.notAssigned) {
    case 'rescale':
    case 'rescale-in-group':
    case 'percent':
      return { kind: 'dropped' };
    case 'zero':
      return NOTHING;
    case 'full':
      return leaf.maximum === null
        ? problem({ kind: 'maximum-unknown', leaf: leaf.code })
        : { kind: 'points', points: leaf.maximum };
  }
}

function problem(found: ScoringProblem): LeafReading {
  return { kind: 'problem', problem: found };
}
