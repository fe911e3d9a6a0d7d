import { leavesOf } from '../scoring/criteria';
import type { FormulaHow } from '../scoring/formulas/compute-formula';
import { zero, type Points } from '../scoring/points';
import type { Criterion, Scheme } from '../scoring/scheme';
import { noUnitFacts, type CountedCases, type Given } from '../scoring/unit-facts';
import type { ComputedLeaf } from './computation';

/**
 * What is given to the engine together with the cases that formulas have counted: bars to classification, and for
 * tie-breaks what base criteria won and lost. A criterion that a reviewer has set by hand keeps its bars only.
 */
export function withCountedCases(
  given: Given,
  scheme: Scheme,
  formulas: readonly (readonly (ComputedLeaf | null)[])[],
): Given {
  if (formulas.length === 0) return given;
  const leaves = leavesOf(scheme);
  const cases = formulas.map((row, unit) =>
    leaves.flatMap((leaf, column) => {
      const outcome = row[column]?.outcome ?? null;
      if (outcome?.kind !== 'computed') return [];
      const isSet = given.overrides.some((made) => made.unit === unit && made.leaf === leaf.code);
      return countedCases(leaf, outcome.how, isSet) ?? [];
    }),
  );
  if (cases.every((ofUnit) => ofUnit.length === 0)) return given;
  return {
    ...given,
    facts: cases.map((ofUnit, unit) => ({
      ...(given.facts[unit] ?? noUnitFacts),
      cases: ofUnit,
    })),
  };
}

function countedCases(leaf: Criterion, how: FormulaHow, isSet: boolean): CountedCases | null {
  // The points of a bonus or penalty criterion count for the chain as a whole.
  const counts = (points: Points): Points => (isSet || leaf.kind !== 'base' ? zero : points);
  switch (how.by) {
    case 'cases': {
      const { formula, code } = leaf;
      const rules = formula?.kind === 'cases' ? formula.rules : [];
      const bars = rules.filter(({ code: rule }) => how.bars.includes(rule));
      return {
        leaf: code,
        won: counts(how.bonus.held?.from ?? how.bonus.points),
        lost: counts(how.deducted.held?.from ?? how.deducted.points),
        bars: bars.map(({ code: rule, name }) => ({ code: rule, name })),
      };
    }
    case 'bonus-penalty':
      return { leaf: leaf.code, won: counts(how.gained), lost: counts(how.lost), bars: [] };
    case 'direct':
    case 'pass-fail':
    case 'count':
    case 'attainment':
    case 'pool-relative':
    case 'levels':
      return null;
  }
}
