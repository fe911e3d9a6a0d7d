import type { Points } from '../scoring/points';
import type { Countable, LeafCondition } from './conditions';
import type { SourceRef } from './facts';

/** Đạt, Không đạt, Chưa đủ dữ liệu. */
export type Outcome = 'pass' | 'fail' | 'unknown';

/** A fact that would settle an unknown condition. */
export type NeededFact =
  | { readonly kind: 'rank' }
  /** Units share a rank across a border; the council decides. */
  | { readonly kind: 'tie' }
  | { readonly kind: 'year' }
  | { readonly kind: 'organiser' }
  | { readonly kind: 'declaration'; readonly what: string }
  /** `year` null: the award year. */
  | { readonly kind: 'rating'; readonly year: number | null }
  | { readonly kind: 'count'; readonly of: Countable }
  /** Whether one of the awards was given in that year; `year` null: in any year before those known. */
  | { readonly kind: 'award'; readonly awards: readonly string[]; readonly year: number | null }
  | { readonly kind: 'percent' }
  | { readonly kind: 'class' }
  | { readonly kind: 'tags' }
  | { readonly kind: 'founded' };

export type Need = NeededFact & { readonly source: SourceRef | null };

/** Why a leaf came out as it did, where figure and threshold do not say it. */
export type LeafNote =
  /** A person's word decided. */
  | { readonly kind: 'declared'; readonly by: string; readonly on: string | null }
  /** The units that share the rank reach across an end of the places. */
  | { readonly kind: 'tied'; readonly tied: number }
  /** The last year that breaks the row. */
  | { readonly kind: 'broken'; readonly year: number }
  /** So many of the awards counted have no achievement type beside them. */
  | { readonly kind: 'untyped'; readonly awards: number }
  /** A threshold that no stored source confirms. */
  | { readonly kind: 'unverified'; readonly parameter: string };

/** One condition with its figure, its threshold and how far one is from the other. */
export interface JudgedLeaf {
  readonly kind: 'leaf';
  readonly outcome: Outcome;
  readonly condition: LeafCondition;
  /** What was found; where something is missing, what is certain so far, or null. */
  readonly figure: Points | null;
  /** The threshold; null where the condition has no number. `most` is the other end of a range. */
  readonly least: Points | null;
  readonly most: Points | null;
  /** What is missing up to the threshold, above 0; 0 where it is reached; null where that is not known. */
  readonly distance: Points | null;
  readonly notes: readonly LeafNote[];
  /** Empty where nothing is unknown. */
  readonly needs: readonly Need[];
  /** Where the figure was read. */
  readonly sources: readonly SourceRef[];
}

/** A condition as it was judged, with everything below it. */
export type Judged =
  | JudgedLeaf
  | {
      readonly kind: 'all' | 'any';
      readonly outcome: Outcome;
      readonly of: readonly Judged[];
    }
  | { readonly kind: 'not'; readonly outcome: Outcome; readonly of: Judged };

/** Fails where one fails, otherwise unknown where one is; passes where all do. */
export function all(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('fail')) return 'fail';
  return outcomes.includes('unknown') ? 'unknown' : 'pass';
}

/** Passes where one passes, otherwise unknown where one is; fails where all do. */
export function any(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('pass')) return 'pass';
  return outcomes.includes('unknown') ? 'unknown' : 'fail';
}

export function not(outcome: Outcome): Outcome {
  if (outcome === 'unknown') return 'unknown';
  return outcome === 'pass' ? 'fail' : 'pass';
}

/** The leaves that decide the outcome: those of the parts that have it, down to the last. */
export function decidingLeaves(judged: Judged): readonly JudgedLeaf[] {
  switch (judged.kind) {
    case 'leaf':
      return [judged];
    case 'not':
      return decidingLeaves(judged.of);
    case 'all':
    case 'any':
      return judged.of.filter(({ outcome }) => outcome === judged.outcome).flatMap(decidingLeaves);
  }
}

/** The facts that would settle an unknown outcome; empty where it is settled. */
export function neededFacts(judged: Judged): readonly Need[] {
  return judged.outcome === 'unknown' ? decidingLeaves(judged).flatMap(({ needs }) => needs) : [];
}

/** The conditions that people have to declare before an unknown outcome is settled, each once. */
export function undeclaredIn(judged: Judged): readonly string[] {
  const codes = neededFacts(judged).flatMap((need) =>
    need.kind === 'declaration' ? [need.what] : [],
  );
  return [...new Set(codes)];
}
