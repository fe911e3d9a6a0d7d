import { problemAt, type DataProblem } from '../data-problems';
import { foldCode } from '../fold-name';
import type { CaseRule } from './case-rule';
import { unreachable } from './steps';

type Path = readonly (string | number)[];

/** Codes that are there twice, sizes and steps that can never be reached. */
export function ruleProblems(rules: readonly CaseRule[], path: Path): DataProblem[] {
  const codes = new Set<string>();
  return rules.flatMap((rule, index) => {
    const at = [...path, index];
    const code = foldCode(rule.code);
    const twice = codes.has(code) ? [problemAt([...at, 'code'], 'duplicate-rule', rule.code)] : [];
    codes.add(code);
    if (rule.kind !== 'by-volume') return twice;
    const steps = rule.sizes.flatMap((size, place) =>
      unreachable(size.steps).map((step) => [...at, 'sizes', place, 'steps', step, 'from']),
    );
    const sizes = unreachable(rule.sizes).map((place) => [...at, 'sizes', place, 'from']);
    return [...twice, ...[...sizes, ...steps].map((where) => problemAt(where, 'unreachable-step'))];
  });
}
