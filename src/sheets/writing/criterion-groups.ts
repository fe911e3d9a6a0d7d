import { hasBase, isLeaf } from '../../scoring/criteria';
import { sum, type Points } from '../../scoring/points';
import type { Criterion, Scheme } from '../../scoring/scheme';
import type { UnitLine } from './unit-lines';

/** The groups that a scheme's points are told by: the first level, or the one below a single group over everything. */
export function criterionGroups(scheme: Scheme): readonly Criterion[] {
  const top = scheme.criteria.filter(hasBase);
  const [only, ...others] = top;
  // A single group over everything says no more than the total.
  if (only !== undefined && others.length === 0 && !isLeaf(only)) {
    return only.children.filter(hasBase);
  }
  return top;
}

/** The points of the base criteria only: bonus and penalty points stand in columns of their own. */
export function basePoints(criterion: Criterion, line: UnitLine): Points | null {
  if (isAllBase(criterion)) return line.contributions.get(criterion.code) ?? null;
  const parts = criterion.children.filter(hasBase).map((child) => basePoints(child, line));
  const counted = parts.filter((part) => part !== null);
  // Without a total a part may be unknown; with one, a part without points was only not assigned.
  const isUnknown = line.cells.total === null && counted.length < parts.length;
  return isUnknown || counted.length === 0 ? null : sum(counted);
}

function isAllBase(criterion: Criterion): boolean {
  return isLeaf(criterion)
    ? criterion.kind === 'base'
    : criterion.children.every((child) => !hasScores(child) || isAllBase(child));
}

function hasScores(criterion: Criterion): boolean {
  return isLeaf(criterion) || criterion.children.some(hasScores);
}
