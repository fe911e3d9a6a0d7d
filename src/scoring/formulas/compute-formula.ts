import type { Points } from '../points';
import type { Score } from '../score';
import { computeAttainment, type AttainmentHow } from './attainment';
import { computeBonusPenalty, type BonusPenaltyHow } from './bonus-penalty';
import { computeCases, type CasesHow } from './cases';
import { computeCount, type CountHow } from './count';
import { computeDirect, type DirectHow } from './direct';
import type { ReadInput } from './inputs';
import type { LeafFormula } from './leaf-formula';
import { computeLevels, type LevelsHow } from './levels';
import type { Outcome } from './outcome';
import { computePassFail, type PassFailHow } from './pass-fail';
import { computePoolRelative, type PoolRelativeHow } from './pool-relative';

/** How the points of a leaf came about, as data. */
export type FormulaHow =
  | DirectHow
  | PassFailHow
  | CountHow
  | AttainmentHow
  | PoolRelativeHow
  | BonusPenaltyHow
  | CasesHow
  | LevelsHow;

export type FormulaOutcome = Outcome<FormulaHow>;

/**
 * One leaf of all units of the bloc at once, in their order: a formula may compare them. Throws a RangeError where
 * the formula needs the leaf's maximum and there is none; `formulaProblems` finds that beforehand.
 */
export function computeFormula(
  formula: LeafFormula,
  maximum: Points | null,
  units: readonly ReadInput[],
): readonly FormulaOutcome[] {
  switch (formula.kind) {
    case 'direct':
      return units.map((read) => computeDirect(read));
    case 'pass-fail':
      return units.map((read) => computePassFail(formula, maximum, read));
    case 'count':
      return units.map((read) => computeCount(formula, maximum, read));
    case 'attainment':
      return units.map((read) => computeAttainment(formula, maximum, read));
    case 'pool-relative':
      return computePoolRelative(formula, maximum, units);
    case 'bonus-penalty':
      return units.map((read) => computeBonusPenalty(formula, maximum, read));
    case 'cases':
      return units.map((read) => computeCases(formula, maximum, read));
    case 'levels':
      return units.map((read) => computeLevels(formula, read));
  }
}

/** What the engine counts for the leaf. */
export function scoreOf(outcome: FormulaOutcome): Score {
  return outcome.kind === 'computed' ? { state: 'number', points: outcome.points } : outcome.score;
}
