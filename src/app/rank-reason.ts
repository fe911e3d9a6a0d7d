import { compare, isZero, subtract, zero, type Points } from '../scoring/points';
import type { Cause, ScoringProblem } from '../scoring/result';
import type { TieBreak } from '../scoring/scheme';
import type { BlocComputation } from './computation';
import { rankDistance, rankedFigure, type Neighbour } from './rank-distance';

/** Why a unit has the rank that it has: against those next to it, the nearest below first. */
export type RankReason =
  /** `most`: the criterion or group of the first level where the difference is largest. */
  | {
      readonly kind: 'ahead' | 'behind';
      readonly of: Neighbour;
      readonly most: { readonly name: string; readonly points: Points } | null;
    }
  /** Equal totals: a step of the chain put it above or below. */
  | {
      readonly kind: 'tie-break';
      readonly side: 'above' | 'below';
      readonly of: Neighbour;
      /** Null where no single step says it. */
      readonly step: TieBreak | null;
    }
  /** Nothing told them apart: the council decides. */
  | { readonly kind: 'shared'; readonly units: readonly number[] }
  /** The only unit that is ranked. */
  | { readonly kind: 'alone' }
  | { readonly kind: 'unranked'; readonly problems: readonly ScoringProblem[] }
  /** It keeps its total and takes no rank. */
  | { readonly kind: 'taken-out'; readonly causes: readonly Cause[] };

type Compared = Pick<BlocComputation, 'results' | 'contributions' | 'scheme'>;

/** With whom it shares its rank, and what puts it above the next, or below the one before where nobody is next. */
export function rankReasons(bloc: Compared, unit: number): readonly RankReason[] {
  const result = bloc.results[unit];
  if (result === undefined) return [];
  if (result.rank === null) {
    const isTakenOut = result.total !== null && result.problems.length === 0;
    return [
      isTakenOut
        ? { kind: 'taken-out', causes: result.rulings.setAside }
        : { kind: 'unranked', problems: result.problems },
    ];
  }
  const { above, below } = rankDistance(bloc.results, unit, rankedFigure(bloc.scheme));
  const shared = result.tiedWith;
  const reasons: RankReason[] = shared.length > 0 ? [{ kind: 'shared', units: shared }] : [];
  if (below !== null) reasons.push(against(bloc, unit, below, 'above'));
  else if (above !== null) reasons.push(against(bloc, unit, above, 'below'));
  else if (shared.length === 0) reasons.push({ kind: 'alone' });
  return reasons;
}

function against(bloc: Compared, unit: number, of: Neighbour, side: 'above' | 'below'): RankReason {
  const [other = unit] = of.units;
  if (isZero(of.points)) {
    return { kind: 'tie-break', side, of, step: decidingStep(bloc, unit, other) };
  }
  return side === 'above'
    ? { kind: 'ahead', of, most: largestLead(bloc, unit, other) }
    : { kind: 'behind', of, most: largestLead(bloc, other, unit) };
}

/** Where the one is furthest ahead of the other; null where there is but one criterion to compare. */
function largestLead(
  bloc: Compared,
  ahead: number,
  behind: number,
): { readonly name: string; readonly points: Points } | null {
  const { criteria } = bloc.scheme;
  if (criteria.length < 2 || rankedFigure(bloc.scheme) === 'percent') return null;
  const [more, less] = [addedBy(bloc, ahead), addedBy(bloc, behind)];
  let most: { readonly name: string; readonly points: Points } | null = null;
  for (const { code, name } of criteria) {
    const points = subtract(more.get(code) ?? zero, less.get(code) ?? zero);
    if (compare(points, most?.points ?? zero) > 0) most = { name, points };
  }
  return most;
}

/** The step of the chain that told the two apart: the last before which both were still tied. */
function decidingStep(bloc: Compared, unit: number, other: number): TieBreak | null {
  const splits = bloc.results[unit]?.rulings.splits ?? [];
  const split = splits.findLast(({ among }) => among.includes(other));
  return split === undefined ? null : (bloc.scheme.tieBreaks[split.step] ?? null);
}

function addedBy(bloc: Compared, unit: number): ReadonlyMap<string, Points | null> {
  return new Map((bloc.contributions[unit] ?? []).map(({ code, points }) => [code, points]));
}
