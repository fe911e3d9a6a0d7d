import { subtract, type Points } from '../scoring/points';
import type { UnitResult } from '../scoring/result';
import type { Scheme } from '../scoring/scheme';

/** Those who stand next to a unit in the ranking, and how many points lie between. */
export interface Neighbour {
  readonly rank: number;
  /** All who share that rank, in the order of the table. */
  readonly units: readonly number[];
  /** At or above 0; 0 where only the tie-break chain lies between. */
  readonly points: Points;
}

/** What would change a unit's rank: points up to those above it, points ahead of those below it. */
export interface RankDistance {
  readonly above: Neighbour | null;
  readonly below: Neighbour | null;
}

type Ranked = Pick<UnitResult, 'unit' | 'rank' | 'total'> & Partial<Pick<UnitResult, 'percent'>>;

/** The printed figures that are ranked. */
export type RankedFigure = 'total' | 'percent';

/** Where only percentages are compared, totals say nothing of the order. */
export function rankedFigure({ notAssigned }: Pick<Scheme, 'notAssigned'>): RankedFigure {
  return notAssigned === 'percent' ? 'percent' : 'total';
}

/** The exact distances between the figures that are ranked. Nobody stands next to a unit that is not ranked. */
export function rankDistance(
  results: readonly Ranked[],
  unit: number,
  figure: RankedFigure = 'total',
): RankDistance {
  const own = results[unit];
  const total = own?.[figure] ?? null;
  if (own === undefined || own.rank === null || total === null) {
    return { above: null, below: null };
  }
  const { rank } = own;
  const ranks = results.flatMap((result) => (result.rank === null ? [] : [result.rank]));
  const above = ranks.reduce((near, other) => (other < rank && other > near ? other : near), 0);
  const below = ranks.reduce(
    (near, other) => (other > rank && other < near ? other : near),
    Infinity,
  );
  return {
    above: neighbourAt(results, above, figure, (theirs) => subtract(theirs, total)),
    below: neighbourAt(results, below, figure, (theirs) => subtract(total, theirs)),
  };
}

function neighbourAt(
  results: readonly Ranked[],
  rank: number,
  figure: RankedFigure,
  distance: (total: Points) => Points,
): Neighbour | null {
  const sharing = results.filter((result) => result.rank === rank);
  const total = sharing[0]?.[figure] ?? null;
  if (total === null) return null;
  return { rank, units: sharing.map(({ unit }) => unit), points: distance(total) };
}
