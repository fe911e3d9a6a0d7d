import * as v from 'valibot';
import { problemOfIssue, type DataProblem } from '../data-problems';
import type { Points } from '../points';
import { formulaProblems } from './formula-problems';
import { formulaSchema } from './formula-schema';
import type { LeafFormula } from './leaf-formula';

export type FormulaParsing =
  | { readonly ok: true; readonly formula: LeafFormula }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/**
 * A leaf's formula from data such as JSON gives, checked for its form and then for what it says; `maximum` is that of
 * the leaf. The way back is `formulaToJson`.
 */
export function parseFormula(data: unknown, maximum: Points | null): FormulaParsing {
  const parsed = v.safeParse(formulaSchema, data);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOfIssue) };
  const formula: LeafFormula = parsed.output;
  const problems = formulaProblems(formula, maximum);
  return problems.length === 0 ? { ok: true, formula } : { ok: false, problems };
}
