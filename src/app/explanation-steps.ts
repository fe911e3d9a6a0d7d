import { innerMaximum } from '../scoring/criteria';
import type { FormulaOutcome } from '../scoring/formulas/compute-formula';
import type { LeafFormula } from '../scoring/formulas/leaf-formula';
import type { LeafPlan } from '../scoring/leaf-plan';
import type { LeafReading } from '../scoring/leaf-reading';
import { absolute, compare, equals, isOne, multiply, one, type Points } from '../scoring/points';
import type { Adjustment, MadeOverride } from '../scoring/result';
import type { Criterion, Scheme } from '../scoring/scheme';
import type { Score } from '../scoring/score';
import type { BlendedPart } from './explanation-blend';

/** One thing that was done on the way from a criterion's cells to what it adds to the total. */
export type CountingStep =
  | { readonly kind: 'formula'; readonly formula: LeafFormula; readonly outcome: FormulaOutcome }
  | {
      readonly kind: 'blend';
      readonly parts: readonly BlendedPart[];
      /** Null where a part is not there. */
      readonly sum: Points | null;
    }
  | { readonly kind: 'override'; readonly override: MadeOverride }
  /**
   * There is no number: open until it is mended, 0 by the scheme's decision, none (of bonus and penalty), left out, or
   * the maximum.
   */
  | {
      readonly kind: 'no-number';
      readonly score: Exclude<Score, { readonly state: 'number' }>;
      readonly then: 'open' | 'zero' | 'none' | 'left-out' | 'full';
    }
  /** Bonus or penalty points stand outside the base. */
  | { readonly kind: 'role'; readonly role: 'bonus' | 'penalty' }
  | { readonly kind: 'capped'; readonly most: Points }
  /** A weight of its own (`of` is null) or of a group above it; `maximum` is what percentage weights divide by. */
  | {
      readonly kind: 'weighted';
      readonly by: 'coefficient' | 'percentage';
      readonly weight: Points;
      readonly maximum: Points | null;
      readonly of: Criterion | null;
    }
  | { readonly kind: 'rescaled'; readonly factor: Points; readonly within: 'group' | 'whole' }
  /** A limit or the stop of penalties; `adjustment.points` is what that changed. */
  | { readonly kind: 'adjusted'; readonly adjustment: Adjustment; readonly most: Points | null }
  | { readonly kind: 'rounded'; readonly from: Points; readonly to: Points };

interface LeafPath {
  readonly leaf: Criterion;
  /** The groups above it, the outermost first. */
  readonly above: readonly Criterion[];
  readonly scheme: Scheme;
  readonly formula: FormulaOutcome | null;
  readonly blend: readonly BlendedPart[];
  readonly override: MadeOverride | null;
  /** After an override. */
  readonly score: Score;
  readonly reading: LeafReading | null;
  readonly plan: LeafPlan;
  /** What base points are multiplied by for what was not assigned; null where that is not known. */
  readonly scale: Points | null;
  readonly adjustments: readonly Adjustment[];
  readonly points: Points | null;
}

/** What was done with a leaf's score, in the order of the engine. */
export function countingSteps(path: LeafPath): readonly CountingStep[] {
  const { leaf, scheme, formula, blend, override, score } = path;
  const made: CountingStep[] = [];
  if (leaf.formula !== null && formula !== null) {
    made.push({ kind: 'formula', formula: leaf.formula, outcome: formula });
  }
  if (blend.length > 0) {
    const typed = override?.was ?? score;
    const whole = typed.state === 'number' ? typed.points : null;
    made.push({ kind: 'blend', parts: blend, sum: whole });
  }
  if (override !== null) made.push({ kind: 'override', override });
  if (score.state !== 'number') {
    return [...made, { kind: 'no-number', score, then: consequence(leaf, scheme, score) }];
  }
  const { kind } = leaf;
  if (kind === 'bonus' || kind === 'penalty') made.push({ kind: 'role', role: kind });
  return [...made, ...numberSteps(path, score.points)];
}

function numberSteps(path: LeafPath, typed: Points): readonly CountingStep[] {
  const { leaf, above, scheme, plan, scale, adjustments } = path;
  const isBase = leaf.kind === 'base';
  const { cap } = plan;
  const counted = leaf.kind === 'penalty' ? absolute(typed) : typed;
  const isCapped = cap !== null && compare(counted, cap) > 0;
  const isRescaled = isBase && scale !== null && !isOne(scale);
  return [
    ...(isCapped ? [{ kind: 'capped', most: cap } as const] : []),
    ...weightSteps(leaf, null, scheme),
    // Bonus and penalty stand outside the base total, so the weights of groups are not theirs.
    ...(isBase ? above.toReversed().flatMap((group) => weightSteps(group, group, scheme)) : []),
    ...(isRescaled
      ? [{ kind: 'rescaled', factor: scale, within: rescaledWithin(scheme) } as const]
      : []),
    ...adjustedSteps(leaf.code, scheme, adjustments),
    ...roundedStep(path),
  ];
}

/** Where the scheme rounds leaves: what stood there before; nothing where that changed nothing. */
function roundedStep({ plan, reading, scale, points, scheme }: LeafPath): readonly CountingStep[] {
  if (scheme.rounding.stage !== 'leaf' || reading?.kind !== 'points') return [];
  if (plan.factor === null || points === null) return [];
  const factor = plan.kind === 'base' ? multiply(plan.factor, scale ?? one) : plan.factor;
  const worth = absolute(multiply(reading.points, factor));
  const from = plan.most !== null && compare(worth, plan.most) > 0 ? plan.most : worth;
  const to = absolute(points);
  return equals(from, to) ? [] : [{ kind: 'rounded', from, to }];
}

/** What was done with the sum of a group. */
export function groupSteps(
  group: Criterion,
  scheme: Scheme,
  adjustments: readonly Adjustment[],
): readonly CountingStep[] {
  return [...weightSteps(group, null, scheme), ...adjustedSteps(group.code, scheme, adjustments)];
}

function weightSteps(
  criterion: Criterion,
  of: Criterion | null,
  scheme: Scheme,
): readonly CountingStep[] {
  const { weight } = criterion;
  const by = scheme.weighting;
  if (weight === null || by === 'none') return [];
  const maximum = by === 'percentage' ? innerMaximum(criterion, by) : null;
  return [{ kind: 'weighted', by, weight, maximum, of }];
}

/** The steps of the limits and stops at a node, or over the whole where the code is null. */
export function adjustedSteps(
  code: string | null,
  { limits }: Scheme,
  adjustments: readonly Adjustment[],
): readonly CountingStep[] {
  return adjustments.map((adjustment) => {
    const own = limits.filter((limit) => limit.code === code && limit.kind === adjustment.kind);
    const most = adjustment.rule === 'limit' ? smallest(own.map((limit) => limit.most)) : null;
    return { kind: 'adjusted', adjustment, most };
  });
}

function smallest(all: readonly Points[]): Points | null {
  return all.toSorted(compare)[0] ?? null;
}

function rescaledWithin({ notAssigned }: Scheme): 'group' | 'whole' {
  return notAssigned === 'rescale-in-group' ? 'group' : 'whole';
}

function consequence(
  { kind }: Criterion,
  scheme: Scheme,
  { state }: Exclude<Score, { readonly state: 'number' }>,
): Extract<CountingStep, { readonly kind: 'no-number' }>['then'] {
  switch (state) {
    case 'missing':
      if (kind !== 'base') return 'none';
      return scheme.missing === 'zero' ? 'zero' : 'open';
    case 'unreadable':
      return scheme.unreadable === 'zero' ? 'zero' : 'open';
    case 'not-assigned':
      if (kind !== 'base') return 'none';
      switch (scheme.notAssigned) {
        case 'rescale':
        case 'rescale-in-group':
        case 'percent':
          return 'left-out';
        case 'zero':
          return 'zero';
        case 'full':
          return 'full';
      }
  }
}
