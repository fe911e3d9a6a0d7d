import type { Points } from './points';

/** Where a score comes from (nguồn điểm), in ascending authority. */
export type Stage = 'self' | 'cross' | 'bloc' | 'verified';

/**
 * - group: a heading with children; its points are those of its children
 * - base: an ordinary criterion, part of the maximum
 * - bonus: điểm thưởng, outside the base total
 * - penalty: điểm trừ, subtracted whether typed 0,5 or -0,5
 */
export type CriterionKind = 'group' | 'base' | 'bonus' | 'penalty';

/** A node of the criteria tree. Only nodes without children carry scores (leaves). */
export interface Criterion {
  /** Unique within the scheme. */
  readonly code: string;
  readonly name: string;
  readonly kind: CriterionKind;
  readonly maximum: Points | null;
  /** Meaning by `Scheme.weighting`; null counts as 1 (coefficient). */
  readonly weight: Points | null;
  readonly children: readonly Criterion[];
}

/**
 * - none: points count as they are
 * - coefficient (hệ số): points × weight
 * - percentage (trọng số, tỷ trọng): points ÷ maximum × weight, weights in percent
 */
export type Weighting = 'none' | 'coefficient' | 'percentage';

/** How a tie of rounded totals is resolved; every step prefers the higher figure, penalties the lower one. */
export type TieBreak =
  | { readonly by: 'criterion'; readonly code: string }
  | { readonly by: 'fewer-penalties' }
  | { readonly by: 'more-bonus' };

/** A class (xếp loại) that a unit reaches from a boundary on, measured in percent of the maximum or in points. */
export interface Band {
  readonly name: string;
  readonly measure: 'percent' | 'points';
  readonly from: Points;
  readonly fromIncluded: boolean;
}

/** The bloc's scoring rules for a year (bộ tiêu chí). */
export interface Scheme {
  readonly name: string;
  readonly year: number | null;
  readonly origin: 'inferred' | 'sheet' | 'file';
  readonly criteria: readonly Criterion[];
  readonly weighting: Weighting;
  /** Half up, once: what each leaf adds to the total (weights and rescaling applied), or the total. */
  readonly rounding: { readonly stage: 'leaf' | 'total'; readonly decimals: number };
  readonly ranking: 'competition' | 'dense';
  /** What a missing (blank, "-") or an unreadable base score does; a blank bonus or penalty is always 0. */
  readonly missing: 'unranked' | 'zero';
  readonly unreadable: 'unranked' | 'zero';
  /**
   * What a leaf that was not assigned (KGCT) does to the base total:
   * rescale: dropped, base × full maximum ÷ assigned maximum; full: counts as its maximum; zero: counts as 0.
   */
  readonly notAssigned: 'rescale' | 'full' | 'zero';
  /** Whether points above a leaf's maximum count as the maximum. */
  readonly capAtMaximum: boolean;
  readonly tieBreaks: readonly TieBreak[];
  /** From the best class down; the first one reached is the unit's class. */
  readonly bands: readonly Band[];
  /** The stage to rank by; null leaves the choice to what is complete. */
  readonly stage: Stage | null;
}
