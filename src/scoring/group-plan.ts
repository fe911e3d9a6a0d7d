import { hasBase, isLeaf } from './criteria';
import type { Points } from './points';
import type { Criterion, Limit, Scheme } from './scheme';

/** A group of the tree, or the whole: which columns of a score table stand below it, and what its sums may be. */
export interface GroupPlan {
  /** Null for the whole. */
  readonly code: string | null;
  /** From the first column to the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The groups and columns right below it, in their order. */
  readonly parts: readonly (GroupPlan | number)[];
  readonly hasBase: boolean;
  readonly most: Readonly<Record<Limit['kind'], Points | null>>;
}

/** The tree of groups over the leaves of a scheme. */
export function planGroups(scheme: Scheme): GroupPlan {
  let column = 0;
  const group = (code: string | null, below: readonly Criterion[]): GroupPlan => {
    const from = column;
    const parts = below.map((part) => (isLeaf(part) ? column++ : group(part.code, part.children)));
    return {
      code,
      from,
      to: column,
      parts,
      hasBase: below.some(hasBase),
      most: {
        base: limitAt(scheme, 'base', code),
        bonus: limitAt(scheme, 'bonus', code),
        penalty: limitAt(scheme, 'penalty', code),
      },
    };
  };
  return group(null, scheme.criteria);
}

/** The limit for points of that kind at a leaf or group, or of the whole (null); null where there is none. */
export function limitAt(
  { limits }: Scheme,
  kind: Limit['kind'],
  code: string | null,
): Points | null {
  return limits.find((limit) => limit.kind === kind && limit.code === code)?.most ?? null;
}
