import { add, isZero, subtract, sum, zero, type Points } from '../points';
import { effectOf, type RuleEffect } from './case-effect';
import type { CaseRule } from './case-rule';
import { inputsOf, type InputKey, type ReadInput } from './inputs';
import type { CasesFormula } from './leaf-formula';
import { clamp, known, type Held } from './limit';
import { computed, type Outcome } from './outcome';
import { readCounts } from './reading';

/** What one rule did; a rule without a case stands there with 0. */
export interface RuleHow extends RuleEffect {
  /** Why its points do not count, although there are some; null where they do. */
  readonly left: 'another-of-the-set' | 'points-were-lost' | null;
}

/** One side of the leaf: what its rules give together, and whether the leaf's cap holds it. */
export interface Side {
  readonly points: Points;
  readonly held: Held | null;
}

export interface CasesHow {
  readonly by: 'cases';
  readonly base: Points;
  readonly rules: readonly RuleHow[];
  /** At or above 0. */
  readonly deducted: Side;
  readonly bonus: Side;
  /** What the base would have been without the floor at 0; null where that did not matter. */
  readonly belowZero: Points | null;
  /** The codes of the bars to classification of which there is a case. */
  readonly bars: readonly string[];
  readonly takenAsNone: readonly InputKey[];
}

/** Base − deductions + bonuses; see `CasesFormula`. */
export function computeCases(
  formula: CasesFormula,
  maximum: Points | null,
  read: ReadInput,
): Outcome<CasesHow> {
  const base = formula.base ?? known(maximum);
  const keys = inputsOf(formula).map(({ key }) => key);
  const shares = new Set(formula.rules.flatMap(shareKeys));
  const reading = readCounts(read, keys, formula.blankCases, (key) => shares.has(key));
  if (reading.kind !== 'counts') return reading;
  const effects: RuleEffect[] = [];
  for (const rule of formula.rules) {
    if (rule.kind === 'bar') continue;
    const effect = effectOf(rule, reading.counts);
    if (effect.kind === 'not-computed') return effect;
    effects.push(effect.effect);
  }

  const lost = oneOfEachSet(effects.filter(({ rule }) => rule.effect === 'deduction'));
  const deducted = sideOf(lost, formula.mostDeducted);
  const nothingLost = lost.every(({ points }) => isZero(points));
  const won = effects.filter(({ rule }) => rule.effect === 'bonus');
  const open = won.filter(({ rule }) => nothingLost || !rule.onlyWithoutDeductions);
  const barred = won.filter((effect) => !open.includes(effect));
  const gained = [
    ...oneOfEachSet(open),
    ...barred.map((effect) => leftOut(effect, 'points-were-lost')),
  ];
  const bonus = sideOf(gained, formula.mostBonus);

  const rest = subtract(base, deducted.points);
  const floor = formula.belowZero === 'refused' ? zero : null;
  const { points: kept, held } = clamp(rest, floor, null);
  const byCode = new Map([...lost, ...gained].map((how) => [how.rule.code, how]));
  return computed(add(kept, bonus.points), {
    by: 'cases',
    base,
    rules: effects.flatMap(({ rule }) => byCode.get(rule.code) ?? []),
    deducted,
    bonus,
    belowZero: held?.from ?? null,
    bars: formula.rules.flatMap((rule) => barOf(rule, reading.counts)),
    takenAsNone: reading.takenAsNone,
  });
}

function shareKeys(rule: CaseRule): readonly InputKey[] {
  return rule.kind === 'by-volume' && rule.part === 'share' ? [`part:${rule.code}`] : [];
}

function barOf(rule: CaseRule, counts: ReadonlyMap<InputKey, Points>): readonly string[] {
  return rule.kind === 'bar' && !isZero(counts.get(`bar:${rule.code}`) ?? zero) ? [rule.code] : [];
}

/** Of each set of rules only the one of the most points stays, the first of several. */
function oneOfEachSet(effects: readonly RuleEffect[]): RuleHow[] {
  const best = new Map<string, RuleEffect>();
  for (const effect of effects) {
    const { oneOf } = effect.rule;
    if (oneOf === null) continue;
    const other = best.get(oneOf);
    if (other === undefined || subtract(effect.points, other.points).numerator > 0n) {
      best.set(oneOf, effect);
    }
  }
  return effects.map((effect) => {
    const { oneOf } = effect.rule;
    return oneOf === null || best.get(oneOf) === effect
      ? { ...effect, left: null }
      : leftOut(effect, 'another-of-the-set');
  });
}

function leftOut(effect: RuleEffect, why: 'another-of-the-set' | 'points-were-lost'): RuleHow {
  return { ...effect, left: isZero(effect.points) ? null : why };
}

function sideOf(rules: readonly RuleHow[], most: Points | null): Side {
  return clamp(
    sum(rules.flatMap(({ left, points }) => (left === null ? [points] : []))),
    null,
    most,
  );
}
