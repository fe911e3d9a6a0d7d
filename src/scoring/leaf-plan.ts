import { innerMaximum, isLeaf, maximumOf } from './criteria';
import { absolute, divide, isZero, multiply, one, type Points } from './points';
import { limitAt, planGroups, type GroupPlan } from './group-plan';
import type { Criterion, Scheme, Weighting } from './scheme';

/** What a scheme says of one leaf, worked out once for all units. */
export interface LeafPlan {
  readonly code: string;
  readonly kind: 'base' | 'bonus' | 'penalty';
  /** At or above 0. */
  readonly maximum: Points | null;
  /** The most that its points may be; null where nothing caps them. A formula says by itself what caps it. */
  readonly cap: Points | null;
  /** What one point of the leaf adds to the total, all weights applied; null where that needs an unknown maximum. */
  readonly factor: Points | null;
  /** The most that it may add to the total (or take from it); null for no limit. */
  readonly most: Points | null;
}

/** What a scheme says of the arithmetic of a total, worked out once for all units. */
export interface ScoringPlan {
  readonly scheme: Scheme;
  /** In the order of a score table's columns. */
  readonly leaves: readonly LeafPlan[];
  /** The full maximum; null where some maximum is not known. */
  readonly maximum: Points | null;
  /** The tree over the leaves, for the rules that look at groups. */
  readonly whole: GroupPlan;
  /** Whether any rule looks at the sums of groups or of the whole; otherwise the leaves only have to be added. */
  readonly hasSumRules: boolean;
}

/**
 * Works out what each leaf is worth. Points go up the tree to the total:
 *
 * - weighting none: as they are;
 * - coefficient: times the leaf's weight, times the weight of every group above it;
 * - percentage: divided by the leaf's maximum, times its weight; a group that has a weight does the same with
 *   the points and the maximum of its leaves.
 *
 * A node without a weight passes its points on as they are. Bonus and penalty stand outside the base total,
 * so only their own weight applies to them, never that of a group.
 */
export function planScoring(scheme: Scheme): ScoringPlan {
  const known = plans.get(scheme);
  if (known !== undefined) return known;
  const plan = planned(scheme);
  plans.set(scheme, plan);
  return plan;
}

/** A scheme never changes: what was worked out once holds for as long as it is there. */
const plans = new WeakMap<Scheme, ScoringPlan>();

function planned(scheme: Scheme): ScoringPlan {
  const leaves = scheme.criteria.flatMap((criterion) => planBelow(criterion, scheme, one));
  return {
    scheme,
    leaves,
    maximum: maximumOf(scheme),
    whole: planGroups(scheme),
    hasSumRules: scheme.limits.length > 0 || scheme.penaltyStop !== 'none',
  };
}

function planBelow(criterion: Criterion, scheme: Scheme, above: Points | null): LeafPlan[] {
  const own = ownFactor(criterion, scheme.weighting);
  const factor = own === null || above === null ? null : multiply(own, above);
  if (!isLeaf(criterion)) {
    return criterion.children.flatMap((child) => planBelow(child, scheme, factor));
  }
  const { code, kind } = criterion;
  const maximum = criterion.maximum === null ? null : absolute(criterion.maximum);
  const isTyped = criterion.formula === null || criterion.formula.kind === 'direct';
  const cap = scheme.capAtMaximum && isTyped ? maximum : null;
  const most = (of: LeafPlan['kind']): Points | null => limitAt(scheme, of, code);
  return kind === 'bonus' || kind === 'penalty'
    ? [{ code, kind, maximum, cap, factor: own, most: most(kind) }]
    : [{ code, kind: 'base', maximum, cap, factor, most: most('base') }];
}

/** What one point within a node adds to the node above it; null where that needs an unknown maximum. */
export function ownFactor(criterion: Criterion, weighting: Weighting): Points | null {
  const { weight } = criterion;
  if (weight === null) return one;
  switch (weighting) {
    case 'none':
      return one;
    case 'coefficient':
      return weight;
    case 'percentage': {
      const maximum = innerMaximum(criterion, weighting);
      return maximum === null || isZero(maximum) ? null : divide(weight, absolute(maximum));
    }
  }
}
