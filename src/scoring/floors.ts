import { hasBase, innerMaximum, isLeaf } from './criteria';
import { ownFactor, type ScoringPlan } from './leaf-plan';
import type { LeafReading } from './leaf-reading';
import { add, compare, divide, isZero, multiply, wholePoints, zero, type Points } from './points';
import type { Cause } from './result';
import type { Criterion, Floor } from './scheme';

/** A floor that a unit has not reached. */
export interface Fallen {
  readonly floor: Floor;
  readonly cause: Extract<Cause, { readonly kind: 'floor' }>;
}

/** Base points of a node before its own weight, and the maximum of what was assigned of it; null where not known. */
interface Reached {
  readonly points: Points | null;
  readonly assigned: Points | null;
}

const hundred = wholePoints(100);

/** The floors that a unit has not reached, in the order of the scheme. A node that was not assigned has no floor. */
export function fallenBelow(plan: ScoringPlan, readings: readonly LeafReading[]): Fallen[] {
  const { floors } = plan.scheme;
  if (floors.length === 0) return [];
  const reached = reachedByCode(plan, readings);
  return floors.flatMap((floor) => {
    const of = reached.get(floor.code);
    const figure = of === undefined ? null : measured(floor, of.criterion, of.reached, plan);
    if (figure === null || compare(figure, floor.least) >= 0) return [];
    const { code, least, measure } = floor;
    return [{ floor, cause: { kind: 'floor', code, reached: figure, least, measure } }];
  });
}

function measured(
  { measure }: Floor,
  criterion: Criterion,
  { points, assigned }: Reached,
  { scheme }: ScoringPlan,
): Points | null {
  if (points === null) return null;
  const full = innerMaximum(criterion, scheme.weighting);
  switch (measure) {
    case 'percent':
      if (assigned === null || isZero(assigned)) return null;
      return multiply(divide(points, assigned), hundred);
    case 'points':
      // Where maxima are not known, points count as they are.
      if (full === null || assigned === null || compare(full, assigned) === 0) return points;
      return isZero(assigned) ? null : divide(multiply(points, full), assigned);
  }
}

function reachedByCode(
  plan: ScoringPlan,
  readings: readonly LeafReading[],
): ReadonlyMap<string, { readonly criterion: Criterion; readonly reached: Reached }> {
  const found = new Map<string, { readonly criterion: Criterion; readonly reached: Reached }>();
  let column = 0;
  const visit = (criterion: Criterion): Reached => {
    const reached = isLeaf(criterion)
      ? reachedByLeaf(criterion, readings[column++])
      : together(criterion.children, visit, plan);
    found.set(criterion.code, { criterion, reached });
    return reached;
  };
  plan.scheme.criteria.forEach(visit);
  return found;
}

function reachedByLeaf(criterion: Criterion, reading: LeafReading | undefined): Reached {
  if (criterion.kind !== 'base') return { points: null, assigned: zero };
  switch (reading?.kind) {
    case 'points':
      return { points: reading.points, assigned: criterion.maximum };
    case 'dropped':
      return { points: null, assigned: zero };
    case 'problem':
    case undefined:
      return { points: null, assigned: null };
  }
}

function together(
  children: readonly Criterion[],
  visit: (child: Criterion) => Reached,
  { scheme }: ScoringPlan,
): Reached {
  let points: Points | null = null;
  let assigned: Points | null = zero;
  for (const child of children) {
    const reached = visit(child);
    if (!hasBase(child)) continue;
    const factor = ownFactor(child, scheme.weighting);
    if (reached.points !== null && factor !== null) {
      points = add(points ?? zero, multiply(reached.points, factor));
    }
    assigned =
      assigned === null || reached.assigned === null || factor === null
        ? null
        : add(assigned, multiply(reached.assigned, factor));
  }
  return { points, assigned };
}
