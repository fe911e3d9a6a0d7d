import { hasBase, innerMaximum, isLeaf } from '../criteria';
import { add, divide, isZero, multiply, one, subtract, zero, type Points } from '../points';
import type { Criterion, Scheme } from '../scheme';

/**
 * The scheme in which one criterion weighs `times` what it weighs now. Null where its weight moves nothing (a group
 * without base points, a criterion that has no others to share 100 % with) or cannot be moved that far.
 *
 * - none: as coefficients, all of them 1;
 * - coefficient: the weight alone, one that is not there being 1; the others stay;
 * - percentage: the others beside it in its group give way in proportion, so that together they weigh what they did.
 *   A weight that is not there is the criterion's maximum. Bonus and penalty stand outside and move alone.
 */
export function reweighed(scheme: Scheme, code: string, times: Points): Scheme | null {
  if (times.numerator < 0n) return null;
  const weighted =
    scheme.weighting === 'none' ? { ...scheme, criteria: scheme.criteria.map(unweighted) } : scheme;
  const isShared = scheme.weighting === 'percentage';
  const criteria = inLevel(weighted.criteria, code, (level, criterion) =>
    isShared ? sharedWeights(level, criterion, times) : ownWeight(level, criterion, times),
  );
  return criteria === null
    ? null
    : { ...weighted, criteria, weighting: isShared ? 'percentage' : 'coefficient' };
}

/** What a criterion weighs now: its weight, or what counts in its stead; null where that is not known. */
export function weightOf(
  { weighting }: Pick<Scheme, 'weighting'>,
  criterion: Criterion,
): Points | null {
  switch (weighting) {
    case 'none':
      return one;
    case 'coefficient':
      return criterion.weight ?? one;
    case 'percentage':
      return criterion.weight ?? innerMaximum(criterion, 'percentage');
  }
}

/** Whether anything is multiplied by the weight of the criterion; that of a group reaches its base points alone. */
export function isWeighed(criterion: Criterion): boolean {
  return isLeaf(criterion) || hasBase(criterion);
}

type Change = (level: readonly Criterion[], criterion: Criterion) => readonly Criterion[] | null;

/** The tree in which the criteria beside the one of that code, itself among them, are changed. */
function inLevel(
  level: readonly Criterion[],
  code: string,
  change: Change,
): readonly Criterion[] | null {
  const found = level.find((criterion) => criterion.code === code);
  if (found !== undefined) return isWeighed(found) ? change(level, found) : null;
  for (const [index, criterion] of level.entries()) {
    const children = inLevel(criterion.children, code, change);
    if (children !== null) return level.with(index, { ...criterion, children });
  }
  return null;
}

function ownWeight(
  level: readonly Criterion[],
  of: Criterion,
  times: Points,
): readonly Criterion[] | null {
  const weight = of.weight ?? one;
  return isZero(weight) ? null : replaced(level, of, multiply(weight, times));
}

function sharedWeights(
  level: readonly Criterion[],
  of: Criterion,
  times: Points,
): readonly Criterion[] | null {
  const weight = weightOf({ weighting: 'percentage' }, of);
  if (weight === null || isZero(weight)) return null;
  const moved = multiply(weight, times);
  if (!hasBase(of)) return replaced(level, of, moved);
  let others = zero;
  for (const criterion of level) {
    if (criterion === of || !hasBase(criterion)) continue;
    const own = weightOf({ weighting: 'percentage' }, criterion);
    if (own === null) return null;
    others = add(others, own);
  }
  if (isZero(others)) return null;
  const left = subtract(add(others, weight), moved);
  if (left.numerator < 0n) return null;
  const share = divide(left, others);
  return level.map((criterion) => {
    if (criterion === of) return { ...criterion, weight: moved };
    const own = hasBase(criterion) ? weightOf({ weighting: 'percentage' }, criterion) : null;
    const isMoved = own !== null && !isZero(own);
    return isMoved ? { ...criterion, weight: multiply(own, share) } : criterion;
  });
}

function replaced(
  level: readonly Criterion[],
  of: Criterion,
  weight: Points,
): readonly Criterion[] {
  return level.map((criterion) => (criterion === of ? { ...criterion, weight } : criterion));
}

function unweighted(criterion: Criterion): Criterion {
  return { ...criterion, weight: null, children: criterion.children.map(unweighted) };
}
