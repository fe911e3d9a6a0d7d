import { add, multiply, zero, type Points } from './points';
import type { Criterion, Scheme, Weighting } from './scheme';

/** A node that carries scores: one without children that is not a mere heading. */
export function isLeaf(criterion: Criterion): boolean {
  return criterion.children.length === 0 && criterion.kind !== 'group';
}

/** Every node of the tree, groups before their children, in the order of the scheme. */
export function allCriteria(scheme: Scheme): Criterion[] {
  return scheme.criteria.flatMap(withDescendants);
}

/** The leaves from first to last: the columns of a score table. */
export function leavesOf(scheme: Scheme): Criterion[] {
  return allCriteria(scheme).filter(isLeaf);
}

/** The leaf or group of that code; null where there is none. */
export function findCriterion(scheme: Scheme, code: string): Criterion | null {
  return allCriteria(scheme).find((criterion) => criterion.code === code) ?? null;
}

/** The codes that more than one node has, each once; a scheme has none. */
export function duplicateCodes(scheme: Scheme): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { code } of allCriteria(scheme)) {
    if (seen.has(code)) twice.add(code);
    seen.add(code);
  }
  return [...twice];
}

/**
 * The full maximum: the most that the base leaves can add to a total without bonus, weights applied
 * (100 or whatever the weights add up to under percentage weighting).
 * Null where some maximum is not known.
 */
export function maximumOf(scheme: Scheme): Points | null {
  return sumOfMaxima(scheme.criteria, scheme.weighting);
}

/**
 * The most that a node's base leaves give before its own weight: a leaf's maximum, and of a group the sum over
 * its children, their weights applied. A group's declared maximum counts only where that sum is not known.
 * Null where it is not known at all.
 */
export function innerMaximum(criterion: Criterion, weighting: Weighting): Points | null {
  if (isLeaf(criterion)) return criterion.maximum;
  if (!hasBase(criterion)) return zero;
  return sumOfMaxima(criterion.children, weighting) ?? criterion.maximum;
}

/** Whether any base leaf stands at or below the node; only those are part of the maximum. */
export function hasBase(criterion: Criterion): boolean {
  return isLeaf(criterion) ? criterion.kind === 'base' : criterion.children.some(hasBase);
}

function withDescendants(criterion: Criterion): Criterion[] {
  return [criterion, ...criterion.children.flatMap(withDescendants)];
}

function sumOfMaxima(criteria: readonly Criterion[], weighting: Weighting): Points | null {
  let total = zero;
  for (const criterion of criteria.filter(hasBase)) {
    const maximum = weightedMaximum(criterion, weighting);
    if (maximum === null) return null;
    total = add(total, maximum);
  }
  return total;
}

function weightedMaximum(criterion: Criterion, weighting: Weighting): Points | null {
  const inner = innerMaximum(criterion, weighting);
  if (criterion.weight === null) return inner;
  switch (weighting) {
    case 'none':
      return inner;
    case 'coefficient':
      return inner === null ? null : multiply(inner, criterion.weight);
    case 'percentage':
      return criterion.weight;
  }
}
