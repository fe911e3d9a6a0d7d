import { groupScales } from './group-scales';
import type { LeafReading } from './leaf-reading';
import type { LeafPlan, ScoringPlan } from './leaf-plan';
import { divide, isZero, multiply, one, subtract, type Points } from './points';
import type { ScoringProblem } from './result';

/** What base points are multiplied by and what the total is a percentage of, or why that is not known. */
export type Rescaling =
  | {
      readonly ok: true;
      /** Of the leaf in that column. */
      readonly scaleOf: (column: number) => Points;
      readonly maximum: Points | null;
    }
  | { readonly ok: false; readonly problems: readonly ScoringProblem[] };

/**
 * What is done about base leaves that were not assigned. Where they are rescaled, the others are brought back to the
 * full maximum of the whole or of their group: × full maximum ÷ assigned maximum, both with weights applied. Where
 * only percentages are compared, points stay and the maximum shrinks. Bonus and penalty are never rescaled.
 */
export function rescalingOf(plan: ScoringPlan, readings: readonly LeafReading[]): Rescaling {
  const isPercent = plan.scheme.notAssigned === 'percent';
  const dropped = plan.leaves.filter((_, column) => readings[column]?.kind === 'dropped');
  if (dropped.length === 0 && !isPercent) return asTheyAre(plan.maximum);
  if (plan.scheme.notAssigned === 'rescale-in-group') {
    const scales = groupScales(plan, readings);
    return scales.ok
      ? { ok: true, scaleOf: (column) => scales.scales[column] ?? one, maximum: plan.maximum }
      : scales;
  }
  const assigned = assignedMaximum(plan, dropped);
  if (!assigned.ok) return assigned;
  if (isPercent) return asTheyAre(assigned.maximum);
  const scale = divide(assigned.full, assigned.maximum);
  return { ok: true, scaleOf: () => scale, maximum: plan.maximum };
}

function asTheyAre(maximum: Points | null): Rescaling {
  return { ok: true, scaleOf: () => one, maximum };
}

type AssignedMaximum =
  | { readonly ok: true; readonly full: Points; readonly maximum: Points }
  | Extract<Rescaling, { readonly ok: false }>;

function assignedMaximum(plan: ScoringPlan, dropped: readonly LeafPlan[]): AssignedMaximum {
  const base = plan.leaves.filter((leaf) => leaf.kind === 'base');
  if (dropped.length === base.length) return nothingAssigned;
  if (plan.maximum === null) return maximaUnknown(base);

  let assigned = plan.maximum;
  for (const { maximum, factor } of dropped) {
    if (maximum === null || factor === null) return maximaUnknown(dropped);
    assigned = subtract(assigned, multiply(maximum, factor));
  }
  return isZero(assigned) ? nothingAssigned : { ok: true, full: plan.maximum, maximum: assigned };
}

export const nothingAssigned = { ok: false, problems: [{ kind: 'nothing-assigned' }] } as const;

/** Names those of the leaves of which no maximum is known. */
export function maximaUnknown(
  leaves: readonly LeafPlan[],
): Extract<Rescaling, { readonly ok: false }> {
  const lacking = leaves.filter((leaf) => leaf.maximum === null || leaf.factor === null);
  return {
    ok: false,
    problems: lacking.map(({ code }) => ({ kind: 'maximum-unknown', leaf: code })),
  };
}
