import type { Points } from '../points';
import type { CaseRule } from './case-rule';
import type { Limit } from './limit';
import type { Step, Threshold } from './steps';

/** How the points of a leaf come from its input cells. Plain data; part of the scheme. */
export type LeafFormula =
  | DirectFormula
  | PassFailFormula
  | CountFormula
  | AttainmentFormula
  | PoolRelativeFormula
  | BonusPenaltyFormula
  | CasesFormula
  | LevelsFormula;

/** The cell holds the points themselves (chấm điểm trực tiếp). */
export interface DirectFormula {
  readonly kind: 'direct';
}

/** Đạt or không đạt: all or nothing. Source: scheme A, leaf type 2 ("pass = max, else 0"). */
export interface PassFailFormula {
  readonly kind: 'pass-fail';
  /** The words or decimals that mean a pass ("đạt", "x", "1"), compared by `foldName`, numbers by value. */
  readonly pass: readonly string[];
  readonly fail: readonly string[];
  /** Null: the leaf's maximum. */
  readonly passPoints: Points | null;
  readonly failPoints: Points;
  /** What a blank cell means; a column of ticks leaves those blank that did not pass. */
  readonly blank: 'missing' | 'fail';
}

/** Count × points, within limits. Source: scheme A, leaf type 3 ("count × points, capped at max"). */
export interface CountFormula {
  readonly kind: 'count';
  readonly each: Points;
  readonly most: Limit;
  /** The least that the leaf may give; null for no such limit. */
  readonly least: Points | null;
  /** Whether 1,5 is a count; where not, it cannot be read. */
  readonly fractions: 'allowed' | 'refused';
}

/**
 * The actual against a target. Sources: scheme B (linear, no cap), D (linear, capped), H (pro-rata, a floor, a bonus
 * above the target; from memory, unverified), L (done ÷ assigned × maximum), M (step tables).
 *
 * The attainment is actual ÷ target where more is better, and target ÷ actual where less is. A negative actual where
 * more is better attains 0.
 */
export interface AttainmentFormula {
  readonly kind: 'attainment';
  readonly direction: 'more' | 'less';
  /** A cell of each unit, or one figure for all. */
  readonly target: { readonly from: 'cell' } | { readonly from: 'scheme'; readonly value: Points };
  /** Điểm chuẩn: the points for 100 %; null: the leaf's maximum. */
  readonly standard: Points | null;
  readonly shape: LineShape | StepShape;
  readonly most: Limit;
  /**
   * Where there is no target (0 where more is better; where less is better 0 is a target like another): the leaf is
   * not assigned, missing, worth 0, worth its standard, or worth its standard as soon as the actual is above 0.
   */
  readonly noTarget: 'not-assigned' | 'missing' | 'zero' | 'full' | 'full-if-done';
  readonly blankTarget: BlankTarget;
}

/** Whether a blank target cell was forgotten, or says that there is no target. */
export type BlankTarget = 'missing' | 'no-target';

/** Points that follow the attainment; never below 0. */
export interface LineShape {
  readonly kind: 'line';
  /** Under 100 %: standard × attainment, or so many points off for each percent short. */
  readonly below: { readonly by: 'pro-rata' } | PerPercent;
  /** Over 100 %: nothing more, standard × attainment, or so many points for each percent over. */
  readonly above:
    | { readonly by: 'flat' }
    | { readonly by: 'pro-rata' }
    | (PerPercent & { readonly limit: Points | null });
  /** An attainment that does not reach this boundary is worth this share of the standard (mostly 0). */
  readonly floor: (Threshold & { readonly share: Points }) | null;
}

/** Points for each percent: of every fraction of one, of whole ones only, or of those begun. */
export interface PerPercent {
  readonly by: 'percent';
  readonly each: Points;
  readonly counting: 'exact' | 'complete' | 'started';
}

/** A table from the best step down, its boundaries being attainments (1 is 100 %). */
export interface StepShape {
  readonly kind: 'steps';
  readonly steps: readonly Step[];
  readonly otherwise: Points;
}

/**
 * "Điều 6" of scheme A: what a unit gets depends on the whole bloc. With r = actual ÷ target, L = the highest r of the
 * bloc, M the standard and s the share at the target (½ in the source):
 *
 * - r < 1: s·M·r (0 for an actual of 0 or below);
 * - r = 1: s·M, also where nobody is above 1;
 * - r = L > 1: M;
 * - 1 < r < L: s·M + (1 − s)·M·(r − 1)/(L − 1);
 * - no target (0): M·actual ÷ the highest actual of those without a target; 0 for an actual of 0 or below.
 *
 * Only units whose cells can all be read are in the bloc's figures.
 */
export interface PoolRelativeFormula {
  readonly kind: 'pool-relative';
  /** Null: the leaf's maximum. */
  readonly standard: Points | null;
  /** From 0 to 1. */
  readonly shareAtTarget: Points;
  readonly blankTarget: BlankTarget;
}

/** Whether a blank number of cases was forgotten, or says that there were none. */
export type BlankCases = 'missing' | 'none';

/** clamp(n₊ · bonus − n₋ · penalty). Source: scheme A, leaf type 4. */
export interface BonusPenaltyFormula {
  readonly kind: 'bonus-penalty';
  /** For each case, at or above 0. */
  readonly bonus: Points;
  readonly penalty: Points;
  readonly least: Points | null;
  readonly most: Limit;
  readonly blankCases: BlankCases;
}

/**
 * The base points are had from the start and lost by cases. Source: scheme M (Tiền Giang, Sở TN&MT, 2022).
 * Points = base − deductions + bonuses, each side capped on its own.
 */
export interface CasesFormula {
  readonly kind: 'cases';
  /** Null: the leaf's maximum. */
  readonly base: Points | null;
  readonly rules: readonly CaseRule[];
  /** "Tổng điểm trừ … không quá": never touches the bonuses. */
  readonly mostDeducted: Points | null;
  readonly mostBonus: Points | null;
  /** Whether more than the base may be lost; bonuses come on top either way. */
  readonly belowZero: 'allowed' | 'refused';
  readonly blankCases: BlankCases;
}

/** Points by a word ("Tốt" is 8), compared by `foldName`; a level that is a number is compared by value. */
export interface LevelsFormula {
  readonly kind: 'levels';
  readonly levels: readonly Level[];
}

export interface Level {
  readonly name: string;
  readonly points: Points;
}
