import type { LeafPlan, ScoringPlan } from './leaf-plan';
import { divide, isZero, multiply, one, subtract, type Points } from './points';
import type { ScoringProblem } from './result';

/** What the base points are multiplied by, or why that is not known. */
export type Rescaling =
  | { readonly ok: true; readonly scale: Points }
  | { readonly ok: false; readonly problems: readonly ScoringProblem[] };

const AS_THEY_ARE: Rescaling = { ok: true, scale: one };

/**
 * The scale that brings base points back to the full maximum when some base leaves were not assigned:
 * full maximum ÷ assigned maximum, both with weights applied. Bonus and penalty are never rescaled.
 */
export function rescalingOf(plan: ScoringPlan, dropped: readonly LeafPlan[]): Rescaling {
  if (dropped.length === 0) return AS_THEY_ARE;
  const base = plan.leaves.filter((leaf) => leaf.kind === 'base');
  if (dropped.length === base.length)
    return { ok: false, problems: [{ kind: 'nothing-assigned' }] };
  if (plan.maximum === null) return maximaUnknown(base);

  let assigned = plan.maximum;
  for (const { maximum, factor } of dropped) {
    if (maximum === null || factor === null) return maximaUnknown(dropped);
    assigned = subtract(assigned, multiply(maximum, factor));
  }
  if (isZero(assigned)) return { ok: false, problems: [{ kind: 'nothing-assigned' }] };
  return { ok: true, scale: divide(plan.maximum, assigned) };
}

function maximaUnknown(leaves: readonly LeafPlan[]): Rescaling {
  const lacking = leaves.filter((leaf) => leaf.maximum === null || leaf.factor === null);
  return {
    ok: false,
    problems: lacking.map(({ code }) => ({ kind: 'maximum-unknown', leaf: code })),
  };
}
