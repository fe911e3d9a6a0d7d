import { problemAt, type DataProblem } from '../data-problems';
import { compare, isZero, one, toDecimalText, type Points } from '../points';
import { ruleProblems } from './case-rule-problems';
import type { AttainmentFormula, LeafFormula, LineShape } from './leaf-formula';
import { limitInPoints, limitNeedsMaximum, type Limit } from './limit';
import { endOfLine, onLine } from './line';
import { unreachable } from './steps';
import { foldWord } from './words';

type Path = readonly (string | number)[];

/**
 * What a formula of the right form still says wrongly for a leaf of that maximum; a scheme edited in a sheet is checked
 * the same way. A formula without problems never throws.
 */
export function formulaProblems(
  formula: LeafFormula,
  maximum: Points | null,
  path: Path = [],
): DataProblem[] {
  const lacking = needsMaximum(formula) && maximum === null;
  if (lacking) return [problemAt(path, 'formula-needs-maximum')];
  switch (formula.kind) {
    case 'direct':
      return [];
    case 'pass-fail': {
      const pass = formula.pass.map((word, index) => ({ word, at: [...path, 'pass', index] }));
      const fail = formula.fail.map((word, index) => ({ word, at: [...path, 'fail', index] }));
      return sameWords([...pass, ...fail]);
    }
    case 'levels':
      return sameWords(
        formula.levels.map(({ name }, index) => ({
          word: name,
          at: [...path, 'levels', index, 'name'],
        })),
      );
    case 'count':
    case 'bonus-penalty':
      return crossed(formula, maximum, path);
    case 'attainment':
      return attainmentProblems(formula, maximum, path);
    case 'pool-relative':
      return compare(formula.shareAtTarget, one) > 0
        ? [outOfRange([...path, 'shareAtTarget'], formula.shareAtTarget)]
        : [];
    case 'cases':
      return ruleProblems(formula.rules, [...path, 'rules']);
  }
}

/** Whether the formula cannot be computed without the maximum of its leaf. */
export function needsMaximum(formula: LeafFormula): boolean {
  switch (formula.kind) {
    case 'direct':
    case 'levels':
      return false;
    case 'pass-fail':
      return formula.passPoints === null;
    case 'count':
    case 'bonus-penalty':
      return limitNeedsMaximum(formula.most);
    case 'pool-relative':
      return formula.standard === null;
    case 'cases':
      return formula.base === null;
    case 'attainment': {
      const { shape, standard, most, noTarget } = formula;
      const isPaidInFull = noTarget === 'full' || noTarget === 'full-if-done';
      return (
        standard === null && (shape.kind === 'line' || limitNeedsMaximum(most) || isPaidInFull)
      );
    }
  }
}

function attainmentProblems(
  formula: AttainmentFormula,
  maximum: Points | null,
  path: Path,
): DataProblem[] {
  const { direction, target, shape, most } = formula;
  const problems: DataProblem[] = [];
  if (direction === 'more' && target.from === 'scheme' && isZero(target.value)) {
    problems.push(outOfRange([...path, 'target', 'value'], target.value));
  }
  if (shape.kind === 'steps') {
    const at = unreachable(shape.steps);
    problems.push(
      ...at.map((index) =>
        problemAt([...path, 'shape', 'steps', index, 'from'], 'unreachable-step'),
      ),
    );
    return problems;
  }
  const standard = formula.standard ?? maximum;
  if (standard === null) return problems;
  if (direction === 'less' && most.at === 'none' && endOfLine(shape, standard) === null) {
    problems.push(problemAt([...path, 'most'], 'out-of-range', 'none'));
  }
  problems.push(...floorProblems(shape, standard, [...path, 'shape', 'floor', 'share']));
  return problems;
}

/** Under its floor a line must not be worth more than at it: doing less would earn more. */
function floorProblems(shape: LineShape, standard: Points, path: Path): DataProblem[] {
  if (shape.floor === null || isZero(shape.floor.share)) return [];
  const { from, share } = shape.floor;
  const atFloor = onLine({ ...shape, floor: null }, standard, from).points;
  const under = onLine({ ...shape, floor: { ...shape.floor, included: false } }, standard, from);
  return compare(under.points, atFloor) > 0 ? [outOfRange(path, share)] : [];
}

/** A least that is above the most. */
function crossed(
  { least, most }: { readonly least: Points | null; readonly most: Limit },
  maximum: Points | null,
  path: Path,
): DataProblem[] {
  const limit = limitInPoints(most, maximum);
  return least !== null && limit !== null && compare(least, limit) > 0
    ? [outOfRange([...path, 'least'], least)]
    : [];
}

/** Words that a cell could not tell from an earlier one. */
function sameWords(words: readonly { readonly word: string; readonly at: Path }[]): DataProblem[] {
  const seen = new Set<string>();
  return words.flatMap(({ word, at }) => {
    const folded = foldWord(word);
    if (seen.has(folded)) return [problemAt(at, 'same-word', word)];
    seen.add(folded);
    return [];
  });
}

function outOfRange(path: Path, figure: Points): DataProblem {
  return problemAt(path, 'out-of-range', toDecimalText(figure));
}
