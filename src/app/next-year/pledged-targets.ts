import { foldCode, foldName } from '../../scoring/fold-name';
import type { Criterion } from '../../scoring/scheme';
import type { Pledge, PledgeTarget } from '../../sheets/reading/pledge-sheet';
import type { WrittenValue } from '../../workbook/patch';

/** What a unit has pledged for a criterion: its own target, then the common plan; null where there is neither. */
export type TargetOf = (unit: string, leaf: Criterion) => WrittenValue;

/** A target belongs to the criterion of its name, or else to the one of its code where the names say nothing else. */
export function targetsFor(pledge: Pledge | null, leaves: readonly Criterion[]): TargetOf {
  const names = new Set(leaves.map(({ name }) => foldName(name)));
  const byName = new Map<string, PledgeTarget>();
  const byCode = new Map<string, PledgeTarget>();
  for (const target of pledge?.targets ?? []) {
    const name = foldName(target.name);
    if (!byName.has(name)) byName.set(name, target);
    // A code is trusted only where the name is no other criterion's.
    if (target.code !== '' && !names.has(name)) byCode.set(foldCode(target.code), target);
  }
  return (unit, leaf) => {
    const target = byName.get(foldName(leaf.name)) ?? byCode.get(foldCode(leaf.code)) ?? null;
    return target?.byUnit.get(foldName(unit))?.value ?? target?.plan?.value ?? null;
  };
}
