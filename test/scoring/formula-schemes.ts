import fc from 'fast-check';
import { schemeProblems } from '../../src/scoring/scheme-problems';
import { isLeaf, leavesOf } from '../../src/scoring/criteria';
import type { LeafFormula } from '../../src/scoring/formulas/leaf-formula';
import type { Criterion, Scheme } from '../../src/scoring/scheme';
import { schemes } from './arbitraries';
import { formulas, MAXIMUM } from './formulas/arbitraries';

/** The scheme with a formula at some of its leaves; those of one with a formula have the maximum that it needs. */
export function withFormulas(
  scheme: Scheme,
  formula: fc.Arbitrary<LeafFormula> = formulas,
): fc.Arbitrary<Scheme> {
  const size = leavesOf(scheme).length;
  const some = fc.option(formula, { freq: 2 });
  return fc
    .array(some, { minLength: size, maxLength: size })
    .map((all) => ({ ...scheme, criteria: dressed(scheme.criteria, all.values()) }));
}

/** Schemes of every sort whose leaves may carry any formula. The engine scores points: it wants `schemes`. */
export const formulaSchemes: fc.Arbitrary<Scheme> = schemes
  // A weight of 0 may leave a group of percentages without a maximum.
  .filter((scheme) => schemeProblems(scheme).length === 0)
  .chain((scheme) => withFormulas(scheme));

function dressed(
  criteria: readonly Criterion[],
  formulasLeft: Iterator<LeafFormula | null, undefined>,
): Criterion[] {
  return criteria.map((criterion) => {
    if (!isLeaf(criterion)) {
      return { ...criterion, children: dressed(criterion.children, formulasLeft) };
    }
    const formula = formulasLeft.next().value ?? null;
    return formula === null ? criterion : { ...criterion, formula, maximum: MAXIMUM };
  });
}
