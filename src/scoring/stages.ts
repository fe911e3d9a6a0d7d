import { leavesOf } from './criteria';
import type { BlendPart, Scheme, Stage } from './scheme';
import type { Score } from './score';

/** The scores of one stage: a row a unit, and in it a score a leaf in the order of the scheme's leaves. */
export interface StageCandidate {
  /** Null for a single column that names no stage. */
  readonly stage: Stage | null;
  readonly scores: readonly (readonly Score[])[];
  /** The row of the unit that gave these scores, where units score each other. */
  readonly scorer?: number | null;
}

/**
 * The stage to rank by, or why there is none.
 * `index` is the candidate's place in the list; `missing` counts its missing and unreadable base scores over all
 * units, 0 where it is complete; `by` says who chose: the user, the scheme, or authority and completeness.
 */
export type StageChoice =
  | {
      readonly kind: 'chosen';
      readonly index: number;
      readonly stage: Stage | null;
      readonly by: 'request' | 'scheme' | 'completeness';
      readonly missing: number;
    }
  | {
      readonly kind: 'unknown-stage';
      readonly stage: Stage;
      readonly by: 'request' | 'scheme';
      /** The stages that there are, in the order of the list. */
      readonly available: readonly Stage[];
    }
  /** The blend that the scheme declares; `from` are places in the list, the first ones first. */
  | {
      readonly kind: 'blend';
      readonly parts: readonly { readonly part: BlendPart; readonly from: readonly number[] }[];
    }
  /** Units have scored each other, and the scheme does not say how their scores are put together. */
  | { readonly kind: 'cross-scores-alone'; readonly scorers: number }
  | { readonly kind: 'no-scores' };

/** Ascending; a column without a stage has the least. */
const AUTHORITY: readonly (Stage | null)[] = [null, 'self', 'cross', 'bloc', 'verified'];

/**
 * Chooses one stage for all units, since stages are never mixed unless the scheme declares how: the requested one,
 * otherwise the blend or the stage of the scheme, otherwise the most authoritative that is complete for every unit,
 * otherwise the one with the fewest missing or unreadable base scores and, of those, the most authoritative. What was not assigned is not missing.
 * Of several candidates of one stage the first counts.
 */
export function chooseStage(
  scheme: Scheme,
  candidates: readonly StageCandidate[],
  requested: Stage | null,
): StageChoice {
  const isBase = leavesOf(scheme).map((leaf) => leaf.kind === 'base');
  // What one member says of the others ranks nobody by itself.
  const counted = candidates.flatMap(({ stage, scores, scorer = null }, index) =>
    scorer === null
      ? [{ index, stage, missing: scores.reduce((sum, row) => sum + missingIn(row, isBase), 0) }]
      : [],
  );
  const scorers = candidates.length - counted.length;
  if (requested === null && scheme.blend.length > 0) return blendOf(scheme.blend, candidates);
  const named = requested ?? scheme.stage;
  if (named !== null) {
    const by = requested === null ? 'scheme' : 'request';
    const found = counted.find(({ stage }) => stage === named);
    if (found === undefined && named === 'cross' && scorers > 0) {
      return { kind: 'cross-scores-alone', scorers };
    }
    return found === undefined
      ? { kind: 'unknown-stage', stage: named, by, available: stagesOf(candidates) }
      : { kind: 'chosen', ...found, by };
  }
  const best = counted.toSorted(
    (a, b) => a.missing - b.missing || authority(b.stage) - authority(a.stage),
  )[0];
  if (best === undefined) {
    return scorers > 0 ? { kind: 'cross-scores-alone', scorers } : { kind: 'no-scores' };
  }
  return { kind: 'chosen', ...best, by: 'completeness' };
}

/** A part of which there is no column cannot be left out. */
function blendOf(blend: readonly BlendPart[], candidates: readonly StageCandidate[]): StageChoice {
  const parts = blend.map((part) => ({
    part,
    from: [...candidates.keys()].filter((index) => candidates[index]?.stage === part.stage),
  }));
  const lacking = parts.find(({ from }) => from.length === 0);
  return lacking === undefined
    ? { kind: 'blend', parts }
    : {
        kind: 'unknown-stage',
        stage: lacking.part.stage,
        by: 'scheme',
        available: stagesOf(candidates),
      };
}

function missingIn(row: readonly Score[], isBase: readonly boolean[]): number {
  return isBase.filter((counts, column) => counts && isLacking(row[column])).length;
}

function isLacking(score: Score | undefined): boolean {
  switch (score?.state) {
    case undefined:
    case 'missing':
    case 'unreadable':
      return true;
    case 'number':
    case 'not-assigned':
      return false;
  }
}

function authority(stage: Stage | null): number {
  return AUTHORITY.indexOf(stage);
}

function stagesOf(candidates: readonly StageCandidate[]): readonly Stage[] {
  return [...new Set(candidates.flatMap(({ stage }) => (stage === null ? [] : [stage])))];
}
