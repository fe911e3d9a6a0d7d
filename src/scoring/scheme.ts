import type { LeafFormula } from './formulas/leaf-formula';
import type { Points } from './points';
import type { SchemeProvenance } from './scheme-provenance';

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
  /** How a leaf's points come from its cells; null where its one cell holds them, and for a group. */
  readonly formula: LeafFormula | null;
  readonly children: readonly Criterion[];
}

/**
 * - none: points count as they are
 * - coefficient (hệ số): points × weight
 * - percentage (trọng số, tỷ trọng): points ÷ maximum × weight, weights in percent
 */
export type Weighting = 'none' | 'coefficient' | 'percentage';

/**
 * How a tie of rounded totals is resolved; every step prefers the higher figure, penalties the lower one.
 *
 * - fewer-penalties, more-bonus: before any limit
 * - ballot: more votes of the council (bỏ phiếu)
 * - women: women, or collectives with at least 70 % women, among equals (Decree 152/2025, article 4.6)
 * - chair: the order that the chair has decided
 */
export type TieBreak =
  | { readonly by: 'criterion'; readonly code: string }
  | { readonly by: 'fewer-penalties' }
  | { readonly by: 'more-bonus' }
  | { readonly by: 'ballot' }
  | { readonly by: 'women' }
  | { readonly by: 'chair' };

/** A class (xếp loại) that a unit reaches from a boundary on, measured in percent of the maximum or in points. */
export interface Band {
  readonly name: string;
  readonly measure: 'percent' | 'points';
  readonly from: Points;
  readonly fromIncluded: boolean;
  /** Whether a base criterion that counts 0 keeps a unit out of the class. */
  readonly noZero: boolean;
  /** How many percent of the units that are considered may have the class; null for any number. Only reported. */
  readonly mostPercent: Points | null;
}

/**
 * The most that the points of one kind may add to a total (or penalties take from it), weights and rescaling applied:
 * at a leaf, at a group, or over all where `code` is null.
 */
export interface Limit {
  readonly kind: 'base' | 'bonus' | 'penalty';
  readonly code: string | null;
  readonly most: Points;
}

/** What a floor or a fact does to a unit; its total stays as it is. */
export type Consequence =
  /** Không xét: it takes no rank and has no class. */
  | { readonly kind: 'not-ranked' }
  /** It has no class. */
  | { readonly kind: 'not-classified' }
  /** Its class is that one at most. */
  | { readonly kind: 'at-most'; readonly band: string };

/**
 * Điểm liệt: base points below `least` at a leaf or group have a consequence. They are measured before the node's own
 * weight and before limits, brought to its full maximum where part of it was not assigned.
 */
export interface Floor {
  readonly code: string;
  /** In points, or in percent of the maximum; the floor itself is enough. */
  readonly least: Points;
  readonly measure: 'percent' | 'points';
  readonly consequence: Consequence;
}

/** A fact about a unit that has a consequence, such as a leader with a reprimand. */
export interface Downgrade {
  readonly fact: string;
  readonly consequence: Consequence;
}

/** One part of a score that is put together from several stages; the weights of all parts add up to 1. */
export interface BlendPart {
  readonly stage: Stage;
  readonly weight: Points;
  /** trimmed-mean: without one highest and one lowest score. */
  readonly how: 'value' | 'mean' | 'trimmed-mean';
}

/** The bloc's scoring rules for a year (bộ tiêu chí). */
export interface Scheme {
  readonly name: string;
  readonly year: number | null;
  readonly origin: 'inferred' | 'sheet' | 'file';
  /** Where it was taken from; left out where nobody has said. */
  readonly provenance?: SchemeProvenance;
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
   * rescale: dropped, base × full maximum ÷ assigned maximum; rescale-in-group: the same within the nearest group of
   * which anything was assigned; percent: dropped, and ranks compare the percentage of the assigned maximum;
   * full: counts as its maximum; zero: counts as 0.
   */
  readonly notAssigned: 'rescale' | 'rescale-in-group' | 'percent' | 'full' | 'zero';
  /** Whether points above a leaf's maximum count as the maximum. */
  readonly capAtMaximum: boolean;
  readonly limits: readonly Limit[];
  /**
   * Where penalties stop: nowhere, or once the total is 0, or already once a group (with base criteria) is 0.
   */
  readonly penaltyStop: 'none' | 'total' | 'group';
  readonly floors: readonly Floor[];
  readonly tieBreaks: readonly TieBreak[];
  /** From the best class down; the first one reached is the unit's class. */
  readonly bands: readonly Band[];
  readonly downgrades: readonly Downgrade[];
  /** The stage to rank by; null leaves the choice to what is complete. */
  readonly stage: Stage | null;
  /** The stages that every score is put together from; none where one stage is ranked by. */
  readonly blend: readonly BlendPart[];
}
