import type { GroupPlan } from './group-plan';
import type { LeafReading } from './leaf-reading';
import type { LeafPlan, ScoringPlan } from './leaf-plan';
import { add, divide, isZero, multiply, one, zero, type Points } from './points';
import type { ScoringProblem } from './result';

export type GroupScales =
  | { readonly ok: true; readonly scales: readonly Points[] }
  | { readonly ok: false; readonly problems: readonly ScoringProblem[] };

/** A leaf or group as the group above sees it: with its full maximum, or as if none of it was there. */
type Standing = 'whole' | 'not-assigned';

/**
 * What each leaf is multiplied by where each group is brought back to its own full maximum. A group of which nothing
 * was assigned is missing from the group above it, which is rescaled in its stead, and so on up to the whole.
 */
export function groupScales(plan: ScoringPlan, readings: readonly LeafReading[]): GroupScales {
  const scales = plan.leaves.map(() => one);
  const lacking = new Set<string>();

  const visit = (group: GroupPlan): Standing => {
    const parts = group.parts.flatMap((part) => {
      if (typeof part !== 'number') {
        return part.hasBase ? [{ columns: columnsOf(part), standing: visit(part) }] : [];
      }
      if (plan.leaves[part]?.kind !== 'base') return [];
      const standing: Standing = readings[part]?.kind === 'dropped' ? 'not-assigned' : 'whole';
      return [{ columns: [part], standing }];
    });
    if (parts.every(({ standing }) => standing === 'whole')) return 'whole';
    if (parts.every(({ standing }) => standing === 'not-assigned')) return 'not-assigned';
    let full = zero;
    let assigned = zero;
    for (const { columns, standing } of parts) {
      const maximum = maximumOver(plan, columns, lacking);
      full = add(full, maximum);
      if (standing === 'whole') assigned = add(assigned, maximum);
    }
    if (isZero(assigned)) return 'not-assigned';
    const scale = divide(full, assigned);
    for (const column of columnsOf(group)) scales[column] = multiply(scales[column] ?? one, scale);
    return 'whole';
  };

  const whole = visit(plan.whole);
  if (lacking.size > 0) {
    return { ok: false, problems: [...lacking].map((leaf) => ({ kind: 'maximum-unknown', leaf })) };
  }
  return whole === 'whole'
    ? { ok: true, scales }
    : { ok: false, problems: [{ kind: 'nothing-assigned' }] };
}

/** What base leaves can add to the total at most; leaves of which that is not known are added to `lacking`. */
function maximumOver(plan: ScoringPlan, columns: readonly number[], lacking: Set<string>): Points {
  let most = zero;
  for (const column of columns) {
    const leaf: LeafPlan | undefined = plan.leaves[column];
    if (leaf?.kind !== 'base') continue;
    if (leaf.maximum === null || leaf.factor === null) lacking.add(leaf.code);
    else most = add(most, multiply(leaf.maximum, leaf.factor));
  }
  return most;
}

function columnsOf({ from, to }: GroupPlan): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
