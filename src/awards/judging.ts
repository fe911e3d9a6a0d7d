import { compare, subtract, wholePoints, type Points } from '../scoring/points';
import type { Figure, LeafCondition } from './conditions';
import type { JudgedLeaf, LeafNote, Need, Outcome } from './judged';
import { resolveFigure, type Parameter } from './parameters';

/** What the conditions of a pack are judged against, beside the facts of each unit or person. */
export interface Judging {
  /** The award year; null where it is not known. */
  readonly year: number | null;
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The classes of the bloc's scheme, best first. */
  readonly classes: readonly string[];
}

type Parts = Partial<Omit<JudgedLeaf, 'kind' | 'outcome' | 'condition'>>;

/** A leaf of which everything that is not said is absent. */
export function leaf(condition: LeafCondition, outcome: Outcome, parts: Parts = {}): JudgedLeaf {
  return {
    kind: 'leaf',
    outcome,
    condition,
    figure: null,
    least: null,
    most: null,
    distance: null,
    notes: [],
    needs: [],
    sources: [],
    ...parts,
  };
}

/** A leaf of a condition that cannot be judged before these facts are known. */
export function unknownLeaf(
  condition: LeafCondition,
  needs: readonly Need[],
  parts: Parts = {},
): JudgedLeaf {
  return leaf(condition, 'unknown', { ...parts, needs });
}

/** A threshold with the note that it is not confirmed, where it is not. */
export interface Threshold {
  readonly value: Points;
  readonly notes: readonly LeafNote[];
}

export function threshold(figure: Figure, { parameters }: Judging): Threshold {
  const { value, parameter } = resolveFigure(figure, parameters);
  const isUnverified = parameter?.sourceStatus === 'unverified';
  return { value, notes: isUnverified ? [{ kind: 'unverified', parameter: parameter.id }] : [] };
}

/** How much is missing up to the threshold; 0 where it is reached. */
export function missingTo(figure: Points, least: Points): Points {
  return compare(figure, least) >= 0 ? wholePoints(0) : subtract(least, figure);
}

/** A leaf of a figure that is known and has to reach a threshold. */
export function reached(
  condition: LeafCondition,
  figure: Points,
  least: Threshold,
  parts: Parts = {},
): JudgedLeaf {
  const outcome = compare(figure, least.value) >= 0 ? 'pass' : 'fail';
  const notes = [...(parts.notes ?? []), ...least.notes];
  const distance = missingTo(figure, least.value);
  return leaf(condition, outcome, { ...parts, figure, least: least.value, distance, notes });
}
