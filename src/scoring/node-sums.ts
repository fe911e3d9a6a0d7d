import type { GroupPlan } from './group-plan';
import type { ScoringPlan } from './leaf-plan';
import type { LeafOutcome } from './leaf-outcome';
import { compare, isZero, negate, subtract, sum, zero, type Points } from './points';
import type { Adjustment } from './result';
import type { Limit } from './scheme';

type Kind = Limit['kind'];

/** Points of each kind, penalties at or above 0; null where one of the leaves could not be computed. */
export type KindSums = Readonly<Record<Kind, Points | null>>;

/**
 * The sums over all leaves. On the way up every group, and the whole last, holds its limits and then, where the scheme
 * says so, lets its penalties take off no more than there is; what that changes is added to `adjustments`.
 */
export function sumsOf(
  plan: ScoringPlan,
  leaves: readonly LeafOutcome[],
  adjustments: Adjustment[],
): KindSums {
  if (plan.hasSumRules) return groupSums(plan, plan.whole, leaves, adjustments);
  const columns = [...leaves.keys()].map((column) => columnSum(plan, leaves, column));
  return added(columns);
}

function groupSums(
  plan: ScoringPlan,
  group: GroupPlan,
  leaves: readonly LeafOutcome[],
  adjustments: Adjustment[],
): KindSums {
  const below = added(
    group.parts.map((part) =>
      typeof part === 'number'
        ? columnSum(plan, leaves, part)
        : groupSums(plan, part, leaves, adjustments),
    ),
  );
  const limited = (kind: Kind): Points | null => {
    const [most, points] = [group.most[kind], below[kind]];
    if (most === null || points === null || compare(points, most) <= 0) return points;
    const cut = subtract(most, points);
    const change = kind === 'penalty' ? negate(cut) : cut;
    adjustments.push({ rule: 'limit', kind, code: group.code, points: change });
    return most;
  };
  const sums = { base: limited('base'), bonus: limited('bonus'), penalty: limited('penalty') };
  return stopsPenalties(plan, group) ? stopped(sums, group, adjustments) : sums;
}

function stopsPenalties({ scheme }: ScoringPlan, group: GroupPlan): boolean {
  switch (scheme.penaltyStop) {
    case 'none':
      return false;
    case 'total':
      return group.code === null;
    case 'group':
      // A group of penalties alone has nothing that they could be held against.
      return group.code === null || group.hasBase;
  }
}

function stopped(sums: KindSums, { code }: GroupPlan, adjustments: Adjustment[]): KindSums {
  const { base, bonus, penalty } = sums;
  if (base === null || bonus === null || penalty === null) return { ...sums, penalty: null };
  const there = sum([base, bonus]);
  const most = compare(there, zero) > 0 ? there : zero;
  if (compare(penalty, most) <= 0) return sums;
  const points = subtract(penalty, most);
  adjustments.push({ rule: 'penalty-stop', kind: 'penalty', code, points });
  return { ...sums, penalty: most };
}

const NOTHING: KindSums = { base: zero, bonus: zero, penalty: zero };

/** What one leaf adds, as a sum of its kind alone. */
function columnSum(plan: ScoringPlan, leaves: readonly LeafOutcome[], column: number): KindSums {
  const outcome = leaves[column];
  const kind = plan.leaves[column]?.kind;
  if (outcome === undefined || kind === undefined || outcome.kind === 'dropped') return NOTHING;
  if (outcome.kind === 'unknown') return { ...NOTHING, [kind]: null };
  const { points } = outcome;
  return { ...NOTHING, [kind]: kind === 'penalty' ? negate(points) : points };
}

function added(all: readonly KindSums[]): KindSums {
  const of = (kind: Kind): Points | null => {
    const points: Points[] = [];
    for (const sums of all) {
      const own = sums[kind];
      if (own === null) return null;
      if (!isZero(own)) points.push(own);
    }
    return sum(points);
  };
  return { base: of('base'), bonus: of('bonus'), penalty: of('penalty') };
}
