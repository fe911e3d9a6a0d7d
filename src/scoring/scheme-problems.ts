import { hasBase, innerMaximum, isLeaf } from './criteria';
import { problemAt, type DataProblem } from './data-problems';
import { formulaProblems } from './formulas/formula-problems';
import { compare, isZero } from './points';
import { ruleProblems } from './rule-problems';
import type { Criterion, Scheme, Weighting } from './scheme';

type Path = readonly (string | number)[];

/** What a scheme of the right form still says wrongly; a scheme edited in a sheet is checked the same way. */
export function schemeProblems(scheme: Scheme): DataProblem[] {
  const codes = new Set<string>();
  const criteria = scheme.criteria.flatMap((criterion, index) =>
    criterionProblems(criterion, ['criteria', index], scheme.weighting, codes),
  );
  const tieBreaks = scheme.tieBreaks.flatMap((step, index) =>
    step.by === 'criterion' && !codes.has(step.code)
      ? [problemAt(['tieBreaks', index, 'code'], 'unknown-code', step.code)]
      : [],
  );
  return [...criteria, ...tieBreaks, ...bandProblems(scheme), ...ruleProblems(scheme)];
}

/** Adds the codes that it meets to `codes`. */
function criterionProblems(
  criterion: Criterion,
  path: Path,
  weighting: Weighting,
  codes: Set<string>,
): DataProblem[] {
  const problems: DataProblem[] = [];
  const { code, kind, children } = criterion;
  if (codes.has(code)) problems.push(problemAt([...path, 'code'], 'duplicate-code', code));
  codes.add(code);
  if (kind === 'group' && children.length === 0)
    problems.push(problemAt(path, 'empty-group', code));
  if (kind !== 'group' && children.length > 0) {
    problems.push(problemAt([...path, 'children'], 'children-of-a-leaf', code));
  }
  if (weighting === 'percentage' && needsMaximum(criterion)) {
    problems.push(problemAt([...path, 'maximum'], 'maximum-needed', code));
  }
  problems.push(...leafFormulaProblems(criterion, [...path, 'formula']));
  children.forEach((child, index) => {
    problems.push(...criterionProblems(child, [...path, 'children', index], weighting, codes));
  });
  return problems;
}

function leafFormulaProblems(criterion: Criterion, path: Path): readonly DataProblem[] {
  const { formula, maximum, code } = criterion;
  if (formula === null) return [];
  if (!isLeaf(criterion)) return [problemAt(path, 'formula-of-a-group', code)];
  return formulaProblems(formula, maximum, path);
}

function needsMaximum(criterion: Criterion): boolean {
  if (criterion.weight === null || (!isLeaf(criterion) && !hasBase(criterion))) return false;
  const maximum = innerMaximum(criterion, 'percentage');
  return maximum === null || isZero(maximum);
}

function bandProblems({ bands }: Scheme): DataProblem[] {
  return bands.flatMap((band, index) => {
    const above = bands.slice(0, index).filter(({ measure }) => measure === band.measure);
    const isReachable = above.every((higher) => {
      const order = compare(higher.from, band.from);
      return (
        order > 0 ||
        (order === 0 && band.fromIncluded && !higher.fromIncluded) ||
        (higher.noZero && !band.noZero)
      );
    });
    return isReachable ? [] : [problemAt(['bands', index, 'from'], 'unreachable-band', band.name)];
  });
}
